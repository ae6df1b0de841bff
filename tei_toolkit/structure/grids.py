"""Which lines of a document are the rows of a table, and where their cells stand.

A source may say so (HTML, Word, Markdown); a plain text has tabs, bars or columns. What
is set as the turns of others is none: a speaker, and then the words.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise, zip_longest

from tei_toolkit.labels.lines import Line
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind, SourceCell, SourceText
from tei_toolkit.values import immutable

Span = tuple[int, int]
"""Where something starts and ends in the source."""

_CELL = BlockKind.CELL
_SIGNS = ("\t", "|", "   ")
"""What stands in a plain text that has a table; one of them at least."""
_TAB = re.compile("\t")
_BAR = re.compile(r"(?<!\\)\|")
_RULE = lazy_pattern(r"[\s|+:=_-]*[-=_]{2,}[\s|+:=_-]*")
_COLUMN = re.compile(r"\S+(?: \S+)*")
_FIGURE = lazy_pattern(
    r"[-–—+±(~<>≈]{0,2}\s?(?:[$£€¥]|US\$)?\s?\d[\d.,:/ \u00a0'’]*"
    r"\s?(?:%|[a-zA-Z€£$¥‰°]{1,3})?\)?\*?|[-–—.…*]+|nil|n/?a",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_LONGEST_CELL = 80
"""Characters of the middle cell of a table; longer ones are a page's layout."""
_FIGURES = 0.6
"""The share of the cells of a column that are figures."""
_ALIGNED = 0.75
_LEAST, _LEAST_PLAIN = 2, 3
"""Rows of a table, where the source says that it is one and where it does not."""


@immutable
class GridRow:
    """The lines of a row, and its cells."""

    lines: tuple[int, ...]
    cells: tuple[SourceCell, ...]


@immutable
class Grid:
    """A table: its rows, and what between the cells is left out.

    Attributes:
        rows: from above.
        heads: how many of the first rows say what the columns hold.
        marks: where bars, or dots that lead across, part cells and are no words.
        rules: the lines that are ruled between rows.
        caption: the lines that say above it what it holds.
    """

    rows: tuple[GridRow, ...]
    heads: int
    marks: tuple[Span, ...] = ()
    rules: tuple[int, ...] = ()
    caption: tuple[int, ...] = ()

    @property
    def lines(self) -> tuple[int, ...]:
        """All its lines, in no order."""
        rows = (line for row in self.rows for line in row.lines)
        return (*self.caption, *self.rules, *rows)


def find_grids(
    source: SourceText, lines: Sequence[Line], taken: AbstractSet[int]
) -> list[Grid]:
    """The tables of a document, in order.

    Args:
        source: the document.
        lines: those with words.
        taken: indices of those in which a turn begins, or that are the page's.
    """
    found: list[Grid] = []
    if source.tables:
        found += _told_grids(source, lines, taken)
    elif any(block.kind is _CELL for block in source.blocks):
        found += _barred_grids(source, lines, taken)
    if any(sign in source.text for sign in _SIGNS):
        found += _plain_grids(source, lines, taken)
    return sorted(found, key=lambda grid: grid.rows[0].lines[0])


def _told_grids(
    source: SourceText, lines: Sequence[Line], taken: AbstractSet[int]
) -> Iterator[Grid]:
    """The tables that HTML and word processors say to be ones.

    What is inside another table is part of its cell, if that is a table at all and does
    not set the page.
    """
    starts = [line.place(0) for line in lines]
    end = 0
    for table in source.tables:
        if table.rows[0][0].start < end or not _follow_each_other(table.rows):
            continue
        rows = []
        for cells in table.rows:
            own = _lines_from(starts, cells[0].start, cells[-1].end)
            if own:
                rows.append(GridRow(tuple(own), cells))
        caption = _lines_from(starts, *(table.caption or (0, 0)))
        if len(rows) < _LEAST or any(i in taken for row in rows for i in row.lines):
            continue
        if _is_table(rows):
            end = table.rows[-1][-1].end
            heads = 0
            while heads < len(rows) and _are_heads(rows[heads].cells):
                heads += 1
            heads = heads or _heads(source, rows)
            yield Grid(tuple(rows), heads, caption=tuple(caption))


def _follow_each_other(rows: Sequence[Sequence[SourceCell]]) -> bool:
    """Whether no row stands in a cell of another, as where a page is not well made."""
    cells = [cell for row in rows for cell in row]
    return all(a.end <= b.start for a, b in pairwise(cells))


def _lines_from(starts: Sequence[int], start: int, end: int) -> range:
    """The lines that begin between two places of the source."""
    return range(bisect_left(starts, start), bisect_left(starts, end))


def _are_heads(cells: Sequence[SourceCell]) -> bool:
    """Whether all cells of a row that have words say what the columns hold."""
    return any(cell.is_head for cell in cells) and all(
        cell.is_head or cell.start == cell.end for cell in cells
    )


def _barred_grids(
    source: SourceText, lines: Sequence[Line], taken: AbstractSet[int]
) -> Iterator[Grid]:
    """The tables that Markdown says to be ones."""
    run: list[int] = []
    for index in range(len(lines) + 1):
        if index < len(lines) and lines[index].block is _CELL:
            run.append(index)
            continue
        if len(run) >= _LEAST and not any(i in taken for i in run):
            rows = [GridRow((i,), _between_bars(source, lines[i])) for i in run]
            if _is_table(rows):
                heads = sum(lines[i].level > 1 for i in run)
                yield Grid(tuple(rows), heads or 1)
        run = []


def _is_table(rows: Sequence[GridRow]) -> bool:
    """Whether rows have cells beside each other, and words that fit into them."""
    wide = sum(len(row.cells) > 1 for row in rows)
    sizes = sorted(cell.end - cell.start for row in rows for cell in row.cells)
    middle = sizes[len(sizes) // 2] if sizes else 0
    return wide >= max(_LEAST, 0.6 * len(rows)) and middle <= _LONGEST_CELL


def _plain_grids(
    source: SourceText, lines: Sequence[Line], taken: AbstractSet[int]
) -> Iterator[Grid]:
    """The tables of a plain text: rows below each other that are parted alike."""
    index = 0
    while index < len(lines):
        sign = _sign_of(lines[index]) if index not in taken else ""
        if not sign:
            index += 1
            continue
        end = index + 1
        while (
            end < len(lines)
            and end not in taken
            and (_sign_of(lines[end]) == sign or _is_ruled(lines[end]))
            and lines[end].gap <= lines[index + 1].gap
        ):
            end += 1
        if grid := _plain_grid(source, lines, range(index, end), sign):
            yield grid
        index = end


def _sign_of(line: Line) -> str:
    """What parts the cells of a line, if anything does."""
    text = line.text
    if line.block is _CELL or line.block is BlockKind.HEADING:
        return ""
    if "\t" in text:
        return "\t"
    if "|" in text and (text.count("|") > 1 or " | " in text):
        return "|"
    return " " if "  " in text else ""


def _is_ruled(line: Line) -> bool:
    return line.first_char in "-=_+|:" and _RULE.fullmatch(line.text) is not None


def _plain_grid(
    source: SourceText, lines: Sequence[Line], span: range, sign: str
) -> Grid | None:
    """The table that lines with the same sign are, if they are one."""
    if sign == " " and not any("   " in lines[i].text for i in span):
        return None  # two spaces part sentences
    rules = tuple(i for i in span if _is_ruled(lines[i]))
    split = {"\t": _between_tabs, "|": _between_bars, " ": _columns}[sign]
    rows = [GridRow((i,), split(source, lines[i])) for i in span if i not in rules]
    while rows and all(r.cells and r.cells[0].start == r.cells[0].end for r in rows):
        rows = [GridRow(r.lines, r.cells[1:]) for r in rows]  # the table is indented
    if len(rows) < (_LEAST if rules and sign == "|" else _LEAST_PLAIN):
        return None
    width = max(len(row.cells) for row in rows)
    full = [row.cells for row in rows if len(row.cells) == width]
    if width < 2 or len(full) < _ALIGNED * len(rows) or not _is_table(rows):
        return None
    has_figures = any(
        sum(_is_figure(source, cells[at]) for cells in full) >= _FIGURES * len(full)
        for at in range(1, width)
    )
    is_set = bool(rules) or (width > 2 and len(rows) > _LEAST_PLAIN)
    if sign == " ":
        if not has_figures or not _are_aligned(source, full):
            return None
    elif not has_figures and not is_set:
        return None
    bars = tuple(
        (lines[i].start + match.start(), lines[i].start + match.end())
        for i in (span if sign == "|" else ())
        if i not in rules
        for match in _BAR.finditer(source.text[lines[i].start : lines[i].end])
    )
    is_ruled = bool(rules) and rows[1].lines[0] > rules[0] > rows[0].lines[0]
    heads = 1 if is_ruled else _heads(source, rows)
    return Grid(tuple(rows), heads, bars, rules)


def _is_figure(source: SourceText, cell: SourceCell) -> bool:
    words = source.visible(cell.start, cell.end).strip()
    return not words or _FIGURE.fullmatch(words) is not None


def _are_aligned(source: SourceText, rows: Sequence[tuple[SourceCell, ...]]) -> bool:
    """Whether the cells of each column begin or end below each other."""
    places = [
        [
            (c.start - source.text.rfind("\n", 0, c.start), c.end - c.start)
            for c in cells
        ]
        for cells in rows
    ]
    for column in zip(*places, strict=True):
        starts = [at for at, _ in column]
        ends = [at + size for at, size in column]
        least = _ALIGNED * len(column)
        if not any(
            sum(abs(at - edge) <= 1 for at in edges) >= least
            for edges in (starts, ends)
            for edge in set(edges)
        ):
            return False
    return True


def _heads(source: SourceText, rows: Sequence[GridRow]) -> int:
    """One if the first row has no figures where the others have, or else none.

    It may have years, if what heads the other rows has no head itself.
    """
    if _lacks_corner(rows):
        return 1
    texts = [
        [source.visible(cell.start, cell.end) for cell in row.cells[1:]]
        for row in rows
        if row.cells
    ]
    if len(texts) < _LEAST or not texts[0]:
        return 0
    if any(_DIGIT.search(text) for text in texts[0]):
        return 0
    below = sum(any(_DIGIT.search(text) for text in row) for row in texts[1:])
    return int(below >= _FIGURES * (len(texts) - 1))


def _lacks_corner(rows: Sequence[GridRow]) -> bool:
    """Whether the first row alone begins with an empty cell."""
    firsts = [row.cells[0] for row in rows if len(row.cells) > 1]
    empty = [first.start == first.end for first in firsts]
    others = rows[0].cells[1:]
    return (
        len(firsts) == len(rows) > _LEAST
        and empty[0]
        and not any(empty[1:])
        and all(cell.start < cell.end for cell in others)
    )


def _between_tabs(source: SourceText, line: Line) -> tuple[SourceCell, ...]:
    """The cells between tabs; a row may begin with empty ones."""
    low, high = line.ranges[0][0], line.ranges[-1][1]
    while source.text[low - 1 : low] in {"\t", " "}:
        low -= 1
    return tuple(_parts(source, low, high, _TAB))


def _between_bars(source: SourceText, line: Line) -> tuple[SourceCell, ...]:
    """The cells between bars; those at the edges of a row are no cells."""
    cells = list(_parts(source, line.start, line.end, _BAR))
    text = source.text[line.start : line.end].strip()
    if text[:1] == "|":
        cells = cells[1:]
    if text[-1:] == "|" and text[-2:] != "\\|":
        cells = cells[:-1]
    return tuple(cells)


def _columns(source: SourceText, line: Line) -> tuple[SourceCell, ...]:
    """What two spaces or more part."""
    low, high = line.ranges[0][0], line.ranges[-1][1]
    return tuple(
        SourceCell(*match.span()) for match in _COLUMN.finditer(source.text, low, high)
    )


def _parts(
    source: SourceText, low: int, high: int, mark: re.Pattern[str]
) -> Iterator[SourceCell]:
    """What stands between the marks from `low` to `high`, without white space."""
    text = source.text
    marks = [(match.start(), match.end()) for match in mark.finditer(text, low, high)]
    starts = [low, *(end for _, end in marks)]
    ends = [*(start for start, _ in marks), high]
    for start, end in zip_longest(starts, ends):
        a, b = start, end
        while a < b and text[a].isspace():
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        yield SourceCell(a, b)
