"""Tables of turns whose columns are known by their cells.

Annotation tools export some that do not name their columns: ELAN tier, participant,
begin, end, duration and annotation. Others name them in words that are not known. What
a column holds is seen: times that begin and end, the few who speak, and words.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.sources.clock import clock_seconds
from tei_toolkit.sources.delimited import rows_of
from tei_toolkit.sources.records import CLOCK, END, NUMBER, SPEAKER, START, WORDS
from tei_toolkit.sources.turn_tables import is_said
from tei_toolkit.values import immutable

_LEAST_ROWS = 4
_NEARLY = 0.9
"""The share of rows that say what a column holds."""
_LONGEST_NAME = 60
_SAMPLE = 20_000
"""Characters by which a table is known."""
_DELIMITERS, _OF_NAMED = "\t;", "\t;,|"


@immutable
class Columns:
    """The columns of a table, by what they hold.

    Attributes:
        delimiter: what stands between two cells.
        width: how many columns there are.
        places: the column of each meaning.
        has_heads: whether the first row names them.
    """

    delimiter: str
    width: int
    places: dict[str, int]
    has_heads: bool = False


def columns_of(text: str, *, is_named: bool = False) -> Columns | None:
    """The columns of a table by their cells; None for a text that is none.

    Args:
        text: the text of the file, or the head of it.
        is_named: whether the file's name says that it is a table. Others are one only
            if they say when each row begins and ends.
    """
    head = text[:_SAMPLE]
    for delimiter in _OF_NAMED if is_named else _DELIMITERS:
        if head.count(delimiter) < _LEAST_ROWS:
            continue
        rows = rows_of(head, delimiter)
        if len(text) > _SAMPLE:
            rows = rows[:-1]  # it is cut off
        rows = [row for row in rows if row and not row[0].startswith("#")]
        width = Counter(map(len, rows)).most_common(1)[0][0] if rows else 0
        full = [row for row in rows if len(row) == width]
        if width < 2 or len(full) < max(_LEAST_ROWS, _NEARLY * len(rows)):
            continue
        if places := _meanings(full, width, is_named=False):
            return Columns(delimiter, width, places)
        if not is_named or len(full) <= _LEAST_ROWS:
            continue
        if places := _meanings(full[1:], width, is_named=True):
            has_heads = _are_heads(full[0], full[1:], places)
            return Columns(delimiter, width, places, has_heads)
    return None


def _meanings(
    rows: Sequence[Sequence[str]], width: int, *, is_named: bool
) -> dict[str, int] | None:
    """The column of speakers, of words, and of the times."""
    cells = [[row[at].strip() for row in rows] for at in range(width)]
    times = [at for at in range(width) if all(map(_is_time, cells[at]))]
    spans = [
        (first, last)
        for first in times
        for last in times
        if first < last and _are_spans(cells[first], cells[last])
    ]
    if not spans and not is_named:
        return None
    others = [at for at in range(width) if at not in times and any(cells[at])]
    words = max(others, key=lambda at: sum(map(len, cells[at])), default=None)
    speaker = next(
        (at for at in others if at != words and _are_few(cells[at], is_named=is_named)),
        None,
    )
    if words is None or speaker is None:
        return None
    places = {SPEAKER: speaker, WORDS: words}
    if spans:
        return places | {START: spans[0][0], END: spans[0][1]}
    starts = [at for at in times if _are_spans(cells[at], cells[at])]
    if starts:
        return places | {START: starts[0]}
    is_own = len(set(cells[words])) > len(cells[words]) / 2
    return places if is_own and is_said(cells[words]) else None


def _are_heads(
    first: Sequence[str], rows: Sequence[Sequence[str]], places: dict[str, int]
) -> bool:
    """Whether the first row of a table names its columns."""
    if START in places:
        return not _is_time(first[places[START]].strip())
    words, speaker = places[WORDS], places[SPEAKER]
    return not is_said([first[words]]) and all(
        first[speaker] != row[speaker] for row in rows
    )


def _is_time(cell: str) -> bool:
    """Whether a cell is a time in a recording; hours and minutes are of a timetable."""
    if cell.count(":") == 1 and not any(mark in cell for mark in ".,"):
        return False
    return bool(CLOCK.fullmatch(cell) or ("." in cell and NUMBER.fullmatch(cell)))


def _seconds(cell: str) -> float:
    clock = CLOCK.fullmatch(cell)
    if clock is None:
        return float(cell)
    return clock_seconds(*clock.group(1, 2, 3, 4)) or 0.0


def _are_spans(first: Sequence[str], last: Sequence[str]) -> bool:
    """Whether one column has when the rows begin, and the other when they end."""
    pairs = [(_seconds(a), _seconds(b)) for a, b in zip(first, last, strict=True)]
    rising = sum(a[0] <= b[0] for a, b in pairwise(pairs))
    return all(a <= b for a, b in pairs) and rising >= _NEARLY * (len(pairs) - 1)


def _are_few(cells: Sequence[str], *, is_named: bool) -> bool:
    """Whether a column has the names of a few who come again and again.

    In a table by its name a row or two may be nobody's.
    """
    printed = [cell for cell in cells if cell]
    names = set(printed)
    return (
        len(printed) >= (_NEARLY if is_named else 1) * len(cells)
        and 1 < len(names) <= len(printed) / 2
        and all(len(name) <= _LONGEST_NAME for name in names)
        and all(any(map(str.isalpha, name)) for name in names)
    )
