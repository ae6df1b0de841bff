"""Which lines of a document are the rows of a table, and where their cells stand.

A source may say so (HTML, Word, Markdown); a plain text has tabs, bars or columns. What
is set as the turns of others is none: a speaker, and then the words.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import zip_longest

from tei_toolkit.labels.lines import Line
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind, SourceText
from tei_toolkit.values import immutable

Span = tuple[int, int]
"""Where a cell starts and ends in the source; the same where nothing is in it."""

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
class Grid:
    """A table: its rows, and what between the cells is left out.

    Attributes:
        rows: the line of each row, and its cells.
        heads: how many of the first rows say what the columns hold.
        marks: where bars, or dots that lead across, part cells and are no words.
        rules: the lines that are ruled between rows.
        wraps: the lines of rows in which only the row before goes on.
    """

    rows: tuple[tuple[int, tuple[Span, ...]], ...]
    heads: int
    marks: tuple[Span, ...] = ()
    rules: tuple[int, ...] = ()
    wraps: frozenset[int] = frozenset()


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
    if any(block.kind is _CELL for block in source.blocks):
        found += _told_grids(source, lines, taken)
    if any(sign in source.text for sign in _SIGNS):
        found += _plain_grids(source, lines, taken)
    return sorted(found, key=lambda grid: grid.rows[0][0])


def _told_grids(
    source: SourceText, lines: Sequence[Line], taken: AbstractSet[int]
) -> Iterator[Grid]:
    """The tables that the format of the source says to be ones."""
    has_bars = source.media_type == "text/markdown"
    run: list[int] = []
    for index in range(len(lines) + 1):
        if index < len(lines) and lines[index].block is _CELL:
            run.append(index)
            continue
        if len(run) >= _LEAST and not any(i in taken for i in run):
            split = _between_bars if has_bars else _between_tabs
            rows = [(i, split(source, lines[i])) for i in run]
            if _is_table(rows):
                heads = sum(lines[i].level > 1 for i in run)
                heads = heads or (1 if has_bars else _heads(source, rows))
                yield Grid(tuple(_with_first_cells(source, rows, heads)), heads)
        run = []


def _with_first_cells(
    source: SourceText, rows: Sequence[tuple[int, tuple[Span, ...]]], heads: int
) -> Iterator[tuple[int, tuple[Span, ...]]]:
    """The rows; those that lack a cell have an empty one in the column of words.

    Heads lack the one above it, and a row that begins with a figure its words.
    """
    usual = sorted(len(cells) for _, cells in rows)[len(rows) // 2]
    full = [cells[0] for _, cells in rows if len(cells) == usual and cells]
    figures = sum(_is_figure(source, first) for first in full)
    begins_with_words = figures < (1 - _FIGURES) * len(full)
    for number, (line, cells) in enumerate(rows):
        is_short = bool(cells) and len(cells) == usual - 1
        if is_short and (
            number < heads or (begins_with_words and _is_figure(source, cells[0]))
        ):
            start = cells[0][0]
            yield line, ((start, start), *cells)
        else:
            yield line, cells


def _is_table(rows: Sequence[tuple[int, tuple[Span, ...]]]) -> bool:
    """Whether rows have cells beside each other, and words that fit into them."""
    wide = sum(len(cells) > 1 for _, cells in rows)
    sizes = sorted(end - start for _, cells in rows for start, end in cells)
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
    return line.text[:1] in "-=_+|:" and _RULE.fullmatch(line.text) is not None


def _plain_grid(
    source: SourceText, lines: Sequence[Line], span: range, sign: str
) -> Grid | None:
    """The table that lines with the same sign are, if they are one."""
    if sign == " " and not any("   " in lines[i].text for i in span):
        return None  # two spaces part sentences
    rules = tuple(i for i in span if _is_ruled(lines[i]))
    split = {"\t": _between_tabs, "|": _between_bars, " ": _columns}[sign]
    rows = [(i, split(source, lines[i])) for i in span if i not in rules]
    while rows and all(cells and cells[0][0] == cells[0][1] for _, cells in rows):
        rows = [(i, cells[1:]) for i, cells in rows]  # the table is indented
    if len(rows) < (_LEAST if rules and sign == "|" else _LEAST_PLAIN):
        return None
    width = max(len(cells) for _, cells in rows)
    full = [cells for _, cells in rows if len(cells) == width]
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
    heads = 1 if rules and rows[1][0] > rules[0] > rows[0][0] else _heads(source, rows)
    return Grid(tuple(rows), heads, bars, rules)


def _is_figure(source: SourceText, cell: Span) -> bool:
    words = source.visible(*cell).strip()
    return not words or _FIGURE.fullmatch(words) is not None


def _are_aligned(source: SourceText, rows: Sequence[tuple[Span, ...]]) -> bool:
    """Whether the cells of each column begin or end below each other."""
    places = [
        [(a - source.text.rfind("\n", 0, a), b - a) for a, b in cells] for cells in rows
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


def _heads(source: SourceText, rows: Sequence[tuple[int, tuple[Span, ...]]]) -> int:
    """One if the first row has no figures where the others have, or else none."""
    texts = [
        [source.visible(*cell) for cell in cells[1:]] for _, cells in rows if cells
    ]
    if len(texts) < _LEAST or not texts[0]:
        return 0
    if any(_DIGIT.search(text) for text in texts[0]):
        return 0
    below = sum(any(_DIGIT.search(text) for text in row) for row in texts[1:])
    return int(below >= _FIGURES * (len(texts) - 1))


def _between_tabs(source: SourceText, line: Line) -> tuple[Span, ...]:
    """The cells between tabs; a row may begin with empty ones."""
    low, high = line.ranges[0][0], line.ranges[-1][1]
    if line.block is _CELL:
        low, high = line.start, line.end
    while source.text[low - 1 : low] in {"\t", " "}:
        low -= 1
    return tuple(_parts(source, low, high, _TAB))


def _between_bars(source: SourceText, line: Line) -> tuple[Span, ...]:
    """The cells between bars; those at the edges of a row are no cells."""
    cells = list(_parts(source, line.start, line.end, _BAR))
    text = source.text[line.start : line.end].strip()
    if text[:1] == "|":
        cells = cells[1:]
    if text[-1:] == "|" and text[-2:] != "\\|":
        cells = cells[:-1]
    return tuple(cells)


def _columns(source: SourceText, line: Line) -> tuple[Span, ...]:
    """What two spaces or more part."""
    low, high = line.ranges[0][0], line.ranges[-1][1]
    return tuple(match.span() for match in _COLUMN.finditer(source.text, low, high))


def _parts(
    source: SourceText, low: int, high: int, mark: re.Pattern[str]
) -> Iterator[Span]:
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
        yield a, b
