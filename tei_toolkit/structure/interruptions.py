"""Turns that go on after another speaker has broken in."""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import Block, Division, Text, Turn, leaves

_BROKEN_OFF = ("—", "–", "--", "―", " -")
_RESUMED = ("—", "–", "-", "―", "…", "...")


def link_resumed(source: SourceText, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The `blocks`, each turn that resumes an earlier one linked to it.

    A turn resumes the last but one if both have one label, the earlier breaks off with
    a dash, and the later goes on with a dash or in small letters.
    """
    turns = [turn for block in blocks for turn in _turns_of(block)]
    resumed = {
        index: index - 2
        for index in range(2, len(turns))
        if _resumes(source, turns[index - 2], turns[index])
    }
    if not resumed:
        return tuple(blocks)
    index = 0

    def linked(block: Block) -> Block:
        nonlocal index
        if isinstance(block, Division):
            return replace(block, children=tuple(map(linked, block.children)))
        if isinstance(block, Turn):
            block = replace(block, resumes=resumed.get(index))
            index += 1
        return block

    return tuple(map(linked, blocks))


def _turns_of(block: Block) -> list[Turn]:
    if isinstance(block, Turn):
        return [block]
    if isinstance(block, Division):
        return [turn for child in block.children for turn in _turns_of(child)]
    return []


def _resumes(source: SourceText, earlier: Turn, later: Turn) -> bool:
    if earlier.label is None or later.label is None:
        return False
    if earlier.label.text != later.label.text:
        return False
    before, after = _words(source, earlier), _words(source, later)
    if not before.endswith(_BROKEN_OFF) or not after:
        return False
    return after.startswith(_RESUMED) or after[0].islower()


def _words(source: SourceText, turn: Turn) -> str:
    """The words of a turn's first and last leaf: how it begins and ends."""
    texts = [leaf for leaf in leaves(turn.content) if isinstance(leaf, Text)]
    if not texts:
        return ""
    first = source.visible(texts[0].start, min(texts[0].end, texts[0].start + 200))
    last = source.visible(max(texts[-1].start, texts[-1].end - 200), texts[-1].end)
    return f"{first.strip()} {last.strip()}"
