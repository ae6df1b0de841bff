"""The tables of an OpenDocument text. Source: OASIS, *ODF 1.3*, part 3, chapter 9."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tei_toolkit.sources.building import TextBuilder
from tei_toolkit.sources.grown_tables import CellShape, span_of
from tei_toolkit.sources.odt_names import TABLE
from tei_toolkit.sources.turn_tables import NOTHING, Arranged, arrange
from tei_toolkit.values import record

if TYPE_CHECKING:
    from lxml import etree

_CELLS = frozenset({f"{TABLE}table-cell", f"{TABLE}covered-table-cell"})
_ROWS = frozenset({f"{TABLE}table-header-rows", f"{TABLE}table-rows"})
_MOST_REPEATED = 20
"""How often an empty cell is repeated at most."""


def arrange_tables(root: "etree._Element") -> Arranged:
    """What is no words in the tables of turns of a document."""
    tables = (list(_rows(table)) for table in root.iter(f"{TABLE}table"))
    return arrange(tables, _words)


def _rows(table: "etree._Element") -> "Iterator[list[etree._Element]]":
    """The cells of each row of a table, without those of tables in it."""
    for part in table:
        if part.tag == f"{TABLE}table-row":
            yield [cell for cell in part if cell.tag in _CELLS]
        elif part.tag in _ROWS:
            yield from _rows(part)


def _words(cell: "etree._Element") -> str:
    return " ".join("".join(cell.itertext()).split())


@record
class OdtTables:
    """Gives the tables that a walk meets to a builder.

    Attributes:
        builder: of the text.
        arranged: what is no words in tables of turns.
        furniture: how many elements are open that hold furniture.
        heads: how many elements are open whose rows say what the columns hold.
    """

    builder: TextBuilder
    arranged: Arranged = NOTHING
    furniture: int = 0
    heads: int = 0

    def start(self, element: "etree._Element") -> None:
        """An element begins, which may be part of a table."""
        self.furniture += element in self.arranged.furniture
        match str(element.tag).removeprefix(TABLE):
            case "table":
                self.builder.begin_table()
            case "table-header-rows":
                self.heads += 1
            case "table-row":
                self.builder.begin_row()
            case "table-cell":
                cols = span_of(element.get(f"{TABLE}number-columns-spanned"))
                rows = span_of(element.get(f"{TABLE}number-rows-spanned"))
                is_beside = element in self.arranged.beside
                shape = CellShape(self.heads > 0, cols, rows, is_beside)
                self.builder.begin_cell(shape)

    def end(self, element: "etree._Element") -> None:
        """An element ends, which may be part of a table."""
        self.furniture -= element in self.arranged.furniture
        match str(element.tag).removeprefix(TABLE):
            case "table":
                self.builder.end_table()
            case "table-header-rows":
                self.heads -= 1
            case "table-row":
                self.builder.end_row()
            case "table-cell":
                self.builder.end_cell()
                again = span_of(element.get(f"{TABLE}number-columns-repeated"))
                if again > 1 and not "".join(element.itertext()).strip():
                    for _ in range(min(again, _MOST_REPEATED) - 1):
                        self.builder.begin_cell(CellShape())
                        self.builder.end_cell()
