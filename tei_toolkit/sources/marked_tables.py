"""Tables of formats that mark where a cell and a row end, and not where they begin."""

from tei_toolkit.sources.building import TextBuilder
from tei_toolkit.sources.grown_tables import CellShape
from tei_toolkit.values import record


@record
class MarkedTable:
    """The table that is open, if one is: cells and rows begin with their first words.

    Attributes:
        builder: what the words of the cells are added to.
    """

    builder: TextBuilder
    _is_open: bool = False
    _in_row: bool = False
    _in_cell: bool = False

    def enter_cell(self) -> None:
        """What comes stands in a cell; a table, a row and a cell begin if none has."""
        if not self._is_open:
            self.builder.begin_table()
        if not self._in_row:
            self.builder.begin_row()
        if not self._in_cell:
            self.builder.begin_cell(CellShape())
        self._is_open = self._in_row = self._in_cell = True

    def end_cell(self) -> None:
        """A cell ends, if one has begun."""
        if self._in_cell:
            self.builder.end_cell()
        self._in_cell = False

    def end_row(self) -> None:
        """A row ends, if one has begun."""
        if self._in_row:
            self.builder.end_row()
        self._in_row = self._in_cell = False

    def leave(self) -> None:
        """What comes stands in no table."""
        self.end_row()
        if self._is_open:
            self.builder.end_table()
        self._is_open = False
