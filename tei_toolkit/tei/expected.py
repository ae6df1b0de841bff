"""The words that an encoding must have: the source's, less what becomes of some.

This is worked out from the source and the transcript alone, without the encoder.
"""

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from tei_toolkit.tei.compared import (
    normal,
    spaced,
    without_runs,
)
from tei_toolkit.tei.plan import Plan

_LAST = chr(sys.maxunicode)


class Expected:
    """The words that the tree must have, and where they come from.

    Attributes:
        pieces: the ranges of the source that stay, and what stands for those that go.
        text: the words, with spaces for all white space.
    """

    def __init__(self, plan: Plan) -> None:
        """Gather the words that stay."""
        self._has_runs = True
        self.pieces = list(_running(plan))
        words = _words(plan.source.text, self.pieces)
        # Each long string goes as soon as the next is made of it.
        if plan.edges is not None:
            self.text = spaced("".join(map(normal, words)))
        else:
            self.text = spaced(normal("".join(words)))

    def close_up(self, at: int) -> None:
        """Reduce every run of spaces from `at` on to one, if that is not done yet.

        To look for them takes as long as all else here, and most texts have none but at
        the end of a line.
        """
        if self._has_runs:
            self.text = self.text[:at] + without_runs(self.text[at:])
            self._has_runs = False


def _words(text: str, pieces: Iterable[tuple[int, int] | str]) -> Iterator[str]:
    """The characters of each piece."""
    for piece in pieces:
        yield piece if isinstance(piece, str) else text[piece[0] : piece[1]]


def _running(plan: Plan) -> Iterator[tuple[int, int] | str]:
    """What stays of the running text, then of each note in the order of their marks.

    A note's words stand elsewhere in the source than in the file. Where its mark is, a
    character stands in both that nothing else has; so its place is proved, too.
    """
    edges = sorted(set(plan.edges)) if plan.edges is not None else []
    cuts, at, first = plan.cuts, 0, 0
    for start, end in sorted(plan.notes):
        # What is cut at the edge of a note's words is cut from them.
        last = bisect_left(cuts, (start,))
        yield from _kept(plan, edges, (at, start), cuts[first:last])
        is_broken = any(c.isspace() for c in plan.source.text[start:end])
        if is_broken and start not in plan.passed:
            yield " "
        at, first = end, bisect_right(cuts, (end, end, _LAST))
    size = len(plan.source.text)
    yield from _kept(plan, edges, (at, size), cuts[first:] if first else cuts)
    for start, end in plan.notes:
        yield "\n"
        first, last = bisect_left(cuts, (start,)), bisect_right(cuts, (end, end, _LAST))
        yield from _kept(plan, edges, (start, end), cuts[first:last])


def _kept(
    plan: Plan,
    edges: Sequence[int],
    span: tuple[int, int],
    cuts: Iterable[tuple[int, int, str]],
) -> Iterator[tuple[int, int] | str]:
    """The ranges of `span` that stay, and what stands for those that go.

    A range ends at each edge of a leaf that the plan has: composition of characters
    does not reach across.
    """
    at, stop = span
    for start, end, replacement in cuts:
        if start > at:
            yield from _split(at, start, edges)
        if end <= at and start < end:
            continue
        if (
            replacement == plan.note_mark
            or start in plan.fences
            or not _is_within(start, plan.glued)
        ):
            yield replacement
        at = max(at, end)
    if at < stop:
        yield from _split(at, stop, edges)


def _is_within(offset: int, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether one of `ranges`, sorted and disjoint, holds `offset`."""
    index = bisect_right(ranges, (offset, sys.maxsize)) - 1
    return index >= 0 and offset < ranges[index][1]


def _split(start: int, end: int, edges: Sequence[int]) -> Iterator[tuple[int, int]]:
    index = bisect_left(edges, start + 1)
    while index < len(edges) and edges[index] < end:
        yield start, edges[index]
        start = edges[index]
        index += 1
    yield start, end
