"""The places in a text that are taken, so that nothing else may overlap them."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from itertools import accumulate


class Taken:
    """Places from a start up to an end, which may overlap each other."""

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        """Take all of `places`, in any order."""
        ordered = sorted(places)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def meet(self, start: int, end: int) -> bool:
        """Whether one of the places has a character from `start` up to `end`."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start


class Apart:
    """Places none of which overlaps another: the first that comes keeps its place."""

    def __init__(self) -> None:
        """Nothing is taken yet."""
        self._places: list[tuple[int, int]] = []

    def take(self, start: int, end: int) -> bool:
        """Take the characters from `start` up to `end`, if all of them are free."""
        before = bisect_left(self._places, (end,))
        if before and self._places[before - 1][1] > start:
            return False
        insort(self._places, (start, end))
        return True
