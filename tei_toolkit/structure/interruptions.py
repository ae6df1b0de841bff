"""Turns that go on after another speaker has broken in."""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.leaves import leaves
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import (
    Block,
    Division,
    Text,
    Turn,
    turns_in,
)

_BROKEN_OFF = ("—", "–", "--", "―", " -")
_DASHES = "—–―-"
_RESUMED = ("—", "–", "-", "―", "…", "...")


def link_resumed(source: SourceText, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The `blocks`, each turn that resumes an earlier one linked to it.

    A turn resumes the last but one if both have one label, the earlier breaks off with
    a dash, and the later goes on with a dash or in small letters.
    """
    if not any(dash in source.text for dash in _DASHES):
        return tuple(blocks)
    turns = list(turns_in(blocks))
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


def _resumes(source: SourceText, earlier: Turn, later: Turn) -> bool:
    if earlier.label is None or later.label is None:
        return False
    if earlier.label.text != later.label.text:
        return False
    if not _end(source, earlier).endswith(_BROKEN_OFF):
        return False
    after = _beginning(source, later)
    return after.startswith(_RESUMED) or after[:1].islower()


def _end(source: SourceText, turn: Turn) -> str:
    """The last words of a turn, after a space."""
    for block in reversed(turn.content):
        texts = [leaf for leaf in leaves((block,)) if isinstance(leaf, Text)]
        if texts:
            last = texts[-1]
            words = source.visible(max(last.start, last.end - 200), last.end)
            return f" {words.strip()}"
    return ""


def _beginning(source: SourceText, turn: Turn) -> str:
    """The first words of a turn."""
    for leaf in leaves(turn.content):
        if isinstance(leaf, Text):
            return source.visible(leaf.start, min(leaf.end, leaf.start + 200)).strip()
    return ""
