"""Tables whose cells dots lead across to: contents, members and their states, votes."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from tei_toolkit.labels.lines import Line
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind, SourceCell, SourceText
from tei_toolkit.structure.grids import Grid, GridRow, Span

_SIGNS = ("....", ". . .", "……")
"""What stands in a text that has leaders; one of them at least."""
_LEADER = lazy_pattern(r"\s*(?:\.{4,}|…{2,}|\.?(?:[ \u00a0]{1,2}\.){3,})\.*")
_GAP = lazy_pattern(r"\s{3,}")
"""What parts the cells that stand before a leader: `Members:     Malawi .....`"""
_FIGURE = lazy_pattern(r"\(?[\divxlcIVXLC]+[\d,;. –-]*(?: ?[A-D])?\W{0,2}")
"""A page, pages, a column of a page (`31211 A`), a number of votes."""
_SHORT, _LONG = 5, 8
"""Characters of the shortest and the longest of leaders that are some whatever they
lead to; who hesitates has fewer.
"""
_LEAST = 2
"""Rows of a table."""
_MOST_BETWEEN = 3
"""Lines without a leader in a row: heads of parts, beginnings of long entries."""
_LONGEST = 120


def find_led_grids(
    source: SourceText, lines: Sequence[Line], taken: AbstractSet[int]
) -> list[Grid]:
    """The tables whose cells dots lead across to, in order.

    Args:
        source: the document.
        lines: those with words.
        taken: indices of those in which a turn begins, or that are the page's.
    """
    led = [
        index
        for index, line in enumerate(lines)
        if len(line.text) <= _LONGEST
        and index not in taken
        and _leads(line)
        and any(_leaders(source, line))
    ]
    grids = (_grid(source, lines, run, taken) for run in _runs(lines, led, taken))
    return [grid for grid in grids if grid is not None]


def _leads(line: Line) -> bool:
    """Whether words, a leader and words stand in a line."""
    text = line.text
    if not any(sign in text for sign in _SIGNS):
        return False
    if line.block in {BlockKind.CELL, BlockKind.HEADING}:
        return False
    match = _LEADER.search(text)
    return match is not None and match.start() > 0 and match.end() < len(text)


def _runs(
    lines: Sequence[Line], led: Sequence[int], taken: AbstractSet[int]
) -> Iterator[list[int]]:
    """The lines with leaders that stand together."""
    run: list[int] = []
    for index in led:
        if run and not _follows(lines, run[-1], index, taken):
            yield run
            run = []
        run.append(index)
    if run:
        yield run


def _follows(
    lines: Sequence[Line], before: int, index: int, taken: AbstractSet[int]
) -> bool:
    """Whether a line with a leader stands in one table with the one before it."""
    between = range(before + 1, index)
    return (
        len(between) <= _MOST_BETWEEN
        and not any(i in taken or len(lines[i].text) > _LONGEST for i in between)
        and all(lines[i].block is not BlockKind.HEADING for i in between)
        and max(lines[i].gap for i in range(before + 1, index + 1)) <= 1
    )


def _grid(
    source: SourceText,
    lines: Sequence[Line],
    led: Sequence[int],
    taken: AbstractSet[int],
) -> Grid | None:
    """The table of lines with leaders, if it is one."""
    leaders = {index: list(_leaders(source, lines[index])) for index in led}
    sizes = [b - a for spans in leaders.values() for a, b in spans]
    are_long = min(sizes) >= _SHORT and max(sizes) >= _LONG
    are_figures = all(
        _FIGURE.fullmatch(source.visible(spans[-1][1], lines[index].end).strip())
        for index, spans in leaders.items()
    )
    is_table = len(led) >= _LEAST if are_long else are_figures and len(led) > _LEAST
    if not is_table:
        return None
    first = _beginning(lines, led[0], taken)
    rows = [
        (index, tuple(_cells(source, lines[index], leaders.get(index, ()))))
        for index in range(first, led[-1] + 1)
    ]
    wraps = frozenset(
        index
        for (before, _), (index, _) in pairwise(rows)
        if before not in leaders and _goes_on(lines[before], lines[index])
    )
    width = max(len(cells) for _, cells in rows)
    edge = min(lines[index].indent for index, _ in rows)
    full = [
        (index, _in_columns(cells, width, is_inner=lines[index].indent > edge))
        if index in leaders
        else (index, cells)
        for index, cells in rows
    ]
    marks = tuple(span for index in led for span in leaders[index])
    return Grid(tuple(_joined(full, wraps)), 0, marks)


def _joined(
    rows: Sequence[tuple[int, tuple[SourceCell, ...]]], wraps: AbstractSet[int]
) -> list[GridRow]:
    """The rows; the lines of `wraps` are the rest of the row before them."""
    joined: list[GridRow] = []
    for index, cells in rows:
        if not joined or index not in wraps:
            joined.append(GridRow((index,), cells))
            continue
        above = joined[-1]
        whole = SourceCell(above.cells[-1].start, cells[0].end)
        together = (*above.cells[:-1], whole, *cells[1:])
        joined[-1] = GridRow((*above.lines, index), together)
    return joined


def _beginning(lines: Sequence[Line], first: int, taken: AbstractSet[int]) -> int:
    """The line in which the first entry begins, which may be the one above."""
    above = first - 1
    is_wrapped = (
        above >= 0
        and above not in taken
        and not lines[first].gap
        and lines[first].first_char.islower()
    )
    return above if is_wrapped and len(lines[above].text) <= _LONGEST else first


def _goes_on(line: Line, following: Line) -> bool:
    """Whether an entry goes on in the following line."""
    return not following.gap and (
        following.indent > line.indent
        or following.first_char.islower()
        or line.last_char in ",-"
    )


def _leaders(source: SourceText, line: Line) -> Iterator[Span]:
    low, high = line.ranges[0][0], line.ranges[-1][1]
    for match in _LEADER.finditer(source.text, low, high):
        if low < match.start() and match.end() < high:
            start = match.start()
            while source.text[start].isspace():
                start += 1
            yield start, match.end()


def _cells(
    source: SourceText, line: Line, leaders: Sequence[Span]
) -> Iterator[SourceCell]:
    """What stands before, between and after the leaders of a line."""
    low, high = line.ranges[0][0], line.ranges[-1][1]
    for start, end in (*leaders, (high, high)):
        yield from _parted(source.text, low, start)
        low = end


def _parted(text: str, low: int, high: int) -> Iterator[SourceCell]:
    """The cells that wide gaps part from each other."""
    while low < high and text[low].isspace():
        low += 1
    while low < high and text[high - 1].isspace():
        high -= 1
    for match in _GAP.finditer(text, low, high):
        yield SourceCell(low, match.start())
        low = match.end()
    yield SourceCell(low, high)


def _in_columns(
    cells: tuple[SourceCell, ...], width: int, *, is_inner: bool
) -> tuple[SourceCell, ...]:
    """The cells; an empty first one where a row is set in from the others."""
    start = cells[0].start
    return (
        (SourceCell(start, start), *cells)
        if is_inner and len(cells) == width - 1
        else cells
    )
