"""Tables that set a transcript: a column of words, and one of speakers or of times.

What the columns hold is said in the first row, or known by their cells. Readers take
the cells of a row in the order in which a transcript has them: when, who, what; then
what is beside the words.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import TIME, seconds_of
from tei_toolkit.sources.records import END, SPEAKER, START, WORDS, meanings_of
from tei_toolkit.values import immutable

if TYPE_CHECKING:
    from lxml import etree

_LEAST_ROWS = 4
"""Rows that show what the columns hold."""
_LEAST_NAMED = 2
"""Rows below the names of the columns."""
_MOST = 0.9
"""The share of cells that say what a column holds."""
_SENTENCES = 0.6
"""The share of the cells of a column of speech that end as sentences do."""
_SENTENCE = re.compile(r"[.?!…。？！؟।։።။][\"'”’»)\]]*\s*\Z")
_TIMES = lazy_pattern(
    rf"\[?\s*{TIME}(?:\s*(?:-->|[-–—~])\s*{TIME})?\s*\]?|\d{{1,3}}h\d{{2}}"
)
_NUMBER = re.compile(r"\d{1,5}[.)]?")


@immutable
class Columns:
    """What the columns of a table of turns hold.

    Attributes:
        order: the columns as a transcript has them.
        has_heads: whether the first row names them.
        numbers: those that count the rows.
        beside: those that hold neither words nor times nor who speaks.
    """

    order: tuple[int, ...]
    has_heads: bool
    numbers: frozenset[int] = frozenset()
    beside: frozenset[int] = frozenset()


@immutable
class Arranged:
    """Elements of a document that are to be read in their own way.

    Attributes:
        furniture: rows that name columns, and cells that count rows.
        beside: cells that hold what is beside the words.
    """

    furniture: "frozenset[etree._Element]"
    beside: "frozenset[etree._Element]"


NOTHING = Arranged(frozenset(), frozenset())


def arrange(
    tables: "Iterable[Sequence[Sequence[etree._Element]]]",
    text: "Callable[[etree._Element], str]",
) -> Arranged:
    """What is no words in tables of turns, whose cells are put in order.

    Args:
        tables: the cells of the rows of each table.
        text: what is printed in a cell.
    """
    furniture: list[etree._Element] = []
    beside: list[etree._Element] = []
    for rows in tables:
        width = _width(rows)
        full = [row for row in rows if len(row) == width]
        if width < 2 or len(full) <= _LEAST_NAMED:
            continue
        columns = columns_of([[text(cell).strip() for cell in row] for row in full])
        if columns is None:
            continue
        for number, row in enumerate(full):
            if number == 0 and columns.has_heads:
                furniture += row
            else:
                furniture += [row[at] for at in columns.numbers]
                beside += [row[at] for at in columns.beside]
            _put_in_order(row, columns.order)
    return Arranged(frozenset(furniture), frozenset(beside))


def columns_of(rows: Sequence[Sequence[str]]) -> Columns | None:
    """What the columns of a table hold, if its rows are turns; all are equally long."""
    below = rows[1:]
    columns = list(zip(*below, strict=True))
    sizes = [sum(map(len, column)) for column in columns]
    meanings = meanings_of(rows[0])
    if len(below) >= _LEAST_NAMED and WORDS in meanings:
        times = [
            at for at, column in enumerate(columns) if _are_times(column, _LEAST_NAMED)
        ]
        named = [at for at, meaning in enumerate(meanings) if meaning == WORDS]
        words = max(named, key=sizes.__getitem__)
        is_named = SPEAKER in meanings and len(below) >= _LEAST_ROWS
        if is_named or (START in meanings and times):
            return _named(columns, meanings, words)
    if len(rows) < _LEAST_ROWS:
        return None
    whole = list(zip(*rows, strict=True))
    times = [at for at, column in enumerate(whole) if _are_times(column)]
    words = max(range(len(whole)), key=lambda at: sum(map(len, whole[at])))
    if not times or times[0] < words or not is_said(whole[words]):
        return None
    others = [at for at in range(len(whole)) if at not in times]
    return Columns((*times, *others), has_heads=False)


def _named(
    columns: Sequence[Sequence[str]], meanings: Sequence[str | None], words: int
) -> Columns:
    """The columns whose heads say what they hold."""
    known = [
        meanings.index(meaning)
        for meaning in (START, END, SPEAKER)
        if meaning in meanings
    ]
    others = [at for at in range(len(columns)) if at not in {*known, words}]
    numbers = [at for at in others if _are_numbers(columns[at])]
    beside = [at for at in others if at not in numbers]
    return Columns(
        (*numbers, *known, words, *beside),
        has_heads=True,
        numbers=frozenset(numbers),
        beside=frozenset(beside),
    )


def _width(rows: "Sequence[Sequence[etree._Element]]") -> int:
    """How many cells most rows have."""
    counts = Counter(map(len, rows))
    return counts.most_common(1)[0][0] if counts else 0


def _put_in_order(row: "Sequence[etree._Element]", order: Sequence[int]) -> None:
    """Put the cells of a row in their order, if one element holds them all."""
    parent = row[0].getparent()
    if parent is None or any(cell.getparent() is not parent for cell in row):
        return
    children = list(parent)
    places = [children.index(cell) for cell in row]
    for place, column in zip(places, order, strict=True):
        children[place] = row[column]
    parent[:] = children


def _are_times(cells: Sequence[str], least: int = _LEAST_ROWS) -> bool:
    """Whether a column has times that rise, in whatever rows it has any."""
    printed = [cell for cell in cells if cell]
    if len(printed) < least or not all(map(_TIMES.fullmatch, printed)):
        return False
    seconds = [seconds_of(cell) or 0.0 for cell in printed]
    rising = sum(a <= b for a, b in pairwise(seconds))
    return rising >= _MOST * (len(seconds) - 1)


def _are_numbers(cells: Sequence[str]) -> bool:
    """Whether a column counts the rows."""
    printed = [cell for cell in cells if cell]
    if not printed or not all(map(_NUMBER.fullmatch, printed)):
        return False
    numbers = [int(cell.rstrip(".)")) for cell in printed]
    return all(a < b for a, b in pairwise(numbers))


def is_said(cells: Sequence[str]) -> bool:
    """Whether the cells of a column are sentences."""
    printed = [cell for cell in cells if cell]
    ends = sum(_SENTENCE.search(cell) is not None for cell in printed)
    return ends >= _SENTENCES * len(printed)
