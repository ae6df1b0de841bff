"""The tables of a document while its text grows: their rows, and where cells stand."""

from dataclasses import field

from tei_toolkit.sources.text import SourceCell, SourceTable
from tei_toolkit.values import immutable, record

MOST_COLUMNS = 1000
"""The most columns that a cell spans (WHATWG HTML, 4.9.11)."""


@immutable
class CellShape:
    """What a format says of a cell.

    Attributes:
        is_head: whether it says what its column or its row holds.
        cols: how many columns it spans.
        rows: how many rows it spans.
        is_beside: whether its words stand beside those of its row.
    """

    is_head: bool = False
    cols: int = 1
    rows: int = 1
    is_beside: bool = False


@record
class _OpenCell:
    shape: CellShape
    start: int
    end: int = -1


@record
class _OpenTable:
    rows: list[list[_OpenCell]] = field(default_factory=list)
    row_start: int = -1
    caption: tuple[int, int] | None = None


@record
class GrownTables:
    """The tables of a document; those that are open, one in the other.

    All places are sizes of the text at the time: white space and tabs may follow.
    """

    _tables: list[_OpenTable] = field(default_factory=list)
    _open: list[_OpenTable] = field(default_factory=list)

    @property
    def row_start(self) -> int:
        """Where the innermost open row begins; -1 where none is open."""
        return self._open[-1].row_start if self._open else -1

    @property
    def is_beside(self) -> bool:
        """Whether the innermost open cell stands beside the words of its row."""
        if self.row_start < 0 or not self._open[-1].rows[-1]:
            return False
        return self._open[-1].rows[-1][-1].shape.is_beside

    def begin(self) -> None:
        """A table begins."""
        self._open.append(_OpenTable())
        self._tables.append(self._open[-1])

    def begin_row(self, size: int) -> None:
        """A row begins; a table, too, where none is open."""
        if not self._open:
            self.begin()
        self._open[-1].rows.append([])
        self._open[-1].row_start = size

    def begin_cell(self, shape: CellShape, size: int) -> None:
        """A cell begins, if a row is open."""
        if self.row_start >= 0:
            self._open[-1].rows[-1].append(_OpenCell(shape, size))

    def end_cell(self, size: int) -> None:
        """The innermost cell ends."""
        if self.row_start >= 0 and self._open[-1].rows[-1]:
            self._open[-1].rows[-1][-1].end = size

    def end_row(self) -> None:
        """The innermost row ends."""
        if self._open:
            self._open[-1].row_start = -1

    def end(self) -> None:
        """The innermost table ends."""
        if self._open:
            self._open.pop()

    def caption(self, start: int, end: int) -> None:
        """What stands from `start` to `end` is the caption of the innermost table."""
        if self._open and start < end:
            self._open[-1].caption = start, end

    def state(self, text: str) -> tuple[SourceTable, ...]:
        """The tables as `SourceText` has them, those around others first."""
        tables = []
        for table in self._tables:
            rows = [tuple(_state(cell, text) for cell in row) for row in table.rows]
            if any(rows):
                caption = table.caption and _trimmed(text, *table.caption)
                tables.append(SourceTable(tuple(filter(None, rows)), caption))
        return tuple(tables)


def _state(cell: _OpenCell, text: str) -> SourceCell:
    start, end = _trimmed(text, cell.start, max(cell.start, cell.end))
    shape = cell.shape
    return SourceCell(start, end, shape.is_head, shape.cols, shape.rows)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A place without white space at its ends; its start twice if it is no more."""
    low, high = start, min(end, len(text))
    while low < high and text[low].isspace():
        low += 1
    while high > low and text[high - 1].isspace():
        high -= 1
    return (low, high) if low < high else (start, start)


def span_of(value: str | None, most: int = MOST_COLUMNS) -> int:
    """How many columns or rows an attribute says that a cell spans."""
    value = (value or "").strip()
    is_number = value.isascii() and value.isdecimal() and len(value) < 7
    return min(max(int(value), 1), most) if is_number else 1
