"""Tables of turns that do not name their columns, as annotation tools export them.

What a column holds is known by its cells: times that begin and end, the few who speak,
and words. ELAN exports tier, participant, begin, end, duration and annotation so.
"""

from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.sources.clock import clock_seconds
from tei_toolkit.sources.records import CLOCK, END, NUMBER, SPEAKER, START, WORDS
from tei_toolkit.values import immutable

_LEAST_ROWS = 4
_NEARLY = 0.9
"""The share of rows that say what a column holds."""
_LONGEST_NAME = 60
_SAMPLE = 20_000
"""Characters by which a table is known."""
_DELIMITERS = "\t;"


@immutable
class Columns:
    """The columns of a table, by what they hold.

    Attributes:
        delimiter: what stands between two cells.
        width: how many columns there are.
        places: the column of each meaning.
    """

    delimiter: str
    width: int
    places: dict[str, int]


def columns_of(text: str) -> Columns | None:
    """The columns of a table without their names; None for a text that is none."""
    head = text[:_SAMPLE]
    lines = [line for line in head.splitlines() if line.strip()]
    if len(text) > _SAMPLE:
        lines = lines[:-1]  # it is cut off
    for delimiter in _DELIMITERS:
        rows = [line.split(delimiter) for line in lines if not line.startswith("#")]
        width = max(set(map(len, rows)), key=list(map(len, rows)).count, default=0)
        rows = [row for row in rows if len(row) == width]
        is_table = len(rows) >= max(_LEAST_ROWS, _NEARLY * len(lines))
        if is_table and (places := _meanings(rows, width)):
            return Columns(delimiter, width, places)
    return None


def _meanings(rows: Sequence[Sequence[str]], width: int) -> dict[str, int] | None:
    """The column of speakers, of words, and of the two times."""
    cells = [[row[at].strip() for row in rows] for at in range(width)]
    times = [at for at in range(width) if all(map(_is_time, cells[at]))]
    spans = [
        (first, last)
        for first in times
        for last in times
        if first < last and _are_spans(cells[first], cells[last])
    ]
    if not spans:
        return None
    others = [at for at in range(width) if at not in times and any(cells[at])]
    words = max(others, key=lambda at: sum(map(len, cells[at])), default=None)
    speaker = next((at for at in others if at != words and _are_few(cells[at])), None)
    if words is None or speaker is None:
        return None
    return {SPEAKER: speaker, WORDS: words, START: spans[0][0], END: spans[0][1]}


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


def _are_few(cells: Sequence[str]) -> bool:
    """Whether a column has the names of a few who come again and again."""
    names = {cell for cell in cells if cell}
    return (
        all(cells)
        and 1 < len(names) <= len(cells) / 2
        and all(len(name) <= _LONGEST_NAME for name in names)
        and all(any(map(str.isalpha, name)) for name in names)
    )
