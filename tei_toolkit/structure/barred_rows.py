"""Rows of a table whose cells stand in columns, with a bar between each two."""

from collections.abc import Sequence

from tei_toolkit.letter_widths import columns

BAR = " | "
Span = tuple[int, int]


def barred_rows(text: str, lines: Sequence[Span]) -> list[list[Span]]:
    """Where the cells of each row stand, without the bars; empty if lines are no rows.

    Two lines at least have bars, and all that have some have them in the same columns.

    Args:
        text: of the source.
        lines: where each line stands, without its indentation or with the same one.
    """
    bars = [_bars(text, line) for line in lines]
    longest = max(bars, key=len, default=[])
    places = [place for place, _ in longest]
    if sum(map(bool, bars)) < 2:
        return []
    for (start, end), found in zip(lines, bars, strict=True):
        if [place for place, _ in found] != places[: len(found)]:
            return []
        if not found and columns(text[start:end]) > places[0]:
            return []
    rows = []
    for (start, end), found in zip(lines, bars, strict=True):
        starts = [start, *(at + len(BAR) for _, at in found)]
        ends = [*(at for _, at in found), end]
        rows.append(list(zip(starts, ends, strict=True)))
    return rows


def _bars(text: str, line: Span) -> list[Span]:
    """The columns in which bars stand in a line, and where that is in the text."""
    start, end = line
    found = []
    at = text.find(BAR, start, end)
    while at >= 0:
        found.append((columns(text[start:at]), at))
        at = text.find(BAR, at + len(BAR), end)
    return found
