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
from tei_toolkit.unseen import ANY_UNSEEN, has_unseen

_UNSEEN = lazy_pattern(ANY_UNSEEN)


def leave_out_invisible(source: SourceText, transcript: Transcript) -> Transcript:
    """`transcript` with every invisible character that stands in no word left out."""
    text = source.text
    if not has_unseen(text):
        return transcript
    places = [found.start() for found in _UNSEEN.finditer(text)]
    spans = [(hidden.start, hidden.end) for hidden in source.hidden]
    spans += [(item.start, item.end) for item in transcript.left_out]
    loose = [
        LeftOut(place, place + 1, LeftOutKind.CONTROL)
        for place in _outside(transcript, spans, places)
    ]
    return _with_left_out(transcript, loose)


def show_furniture(
    source: SourceText, transcript: Transcript
) -> tuple[SourceText, Transcript]:
    """Both, with furniture on lines of its own left out instead of hidden.

    So it can be kept. What a menu hides of several lines stays hidden.
    """
    text = source.text
    found = {
        item.start: item
        for item in source.hidden
        if item.kind is LeftOutKind.FURNITURE
        and "\n" not in text[item.start : item.end]
        and text[item.start : item.end].strip()
    }
    shown = [found[place] for place in _outside(transcript, [], sorted(found))]
    if not shown:
        return source, transcript
    taken = set(shown)
    hidden = tuple(item for item in source.hidden if item not in taken)
    loose = [LeftOut(item.start, item.end, item.kind) for item in shown]
    return replace(source, hidden=hidden), _with_left_out(transcript, loose)


def _outside(
    transcript: Transcript, spans: list[tuple[int, int]], places: Iterable[int]
) -> Iterator[int]:
    """The places that stand in none of the words, the labels and the spans."""
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
    for place in places:
        if (index := bisect_right(starts, place)) == 0 or ends[index - 1] <= place:
            yield place


def _with_left_out(transcript: Transcript, loose: list[LeftOut]) -> Transcript:
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
