"""Characters without width that belong to no word: marks of direction, joiners, BOMs.

Web copies and right-to-left texts have them at the edges of lines and on lines that
look blank. Inside words they stay.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.leaves import leaves
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import (
    Block,
    Division,
    Transcript,
    Turn,
)

_CHARACTERS = "\u200b\u200e\u200f\u2060\ufeff"
_INVISIBLE = lazy_pattern(f"[{_CHARACTERS}]")


def leave_out_invisible(source: SourceText, transcript: Transcript) -> Transcript:
    """`transcript` with every invisible character that stands in no word left out."""
    text = source.text
    if text.isascii() or not any(character in text for character in _CHARACTERS):
        return transcript
    places = [found.start() for found in _INVISIBLE.finditer(text)]
    spans = [(hidden.start, hidden.end) for hidden in source.hidden]
    spans += [(item.start, item.end) for item in transcript.left_out]
    for part in (transcript.front, transcript.body, transcript.back):
        spans += [(leaf.start, leaf.end) for leaf in leaves(part)]
        spans += _labels(part)
    spans.sort()
    ends: list[int] = []
    furthest = 0
    for _, end in spans:
        furthest = max(furthest, end)
        ends.append(furthest)
    starts = [start for start, _ in spans]
    loose = [
        LeftOut(place, place + 1, LeftOutKind.CONTROL)
        for place in places
        if (index := bisect_right(starts, place)) == 0 or ends[index - 1] <= place
    ]
    if not loose:
        return transcript
    left_out = sorted(
        [*transcript.left_out, *loose], key=lambda item: (item.start, item.end)
    )
    return replace(transcript, left_out=tuple(left_out))


def _labels(blocks: Iterable[Block]) -> Iterator[tuple[int, int]]:
    """The places of the labels of every turn in `blocks`."""
    for block in blocks:
        if isinstance(block, Turn) and block.label is not None:
            yield block.label.start, block.label.end
        elif isinstance(block, Division):
            yield from _labels(block.children)
