"""The tables of an OpenDocument text. Source: OASIS, *ODF 1.3*, part 3, chapter 9."""

from typing import TYPE_CHECKING

from tei_toolkit.sources.building import TextBuilder
from tei_toolkit.sources.grown_tables import CellShape, span_of
from tei_toolkit.sources.odt_names import TABLE
from tei_toolkit.values import record

if TYPE_CHECKING:
    from lxml import etree

_MOST_REPEATED = 20
"""How often an empty cell is repeated at most."""


@record
class OdtTables:
    """Gives the tables that a walk meets to a builder.

    Attributes:
        builder: of the text.
        heads: how many elements are open whose rows say what the columns hold.
    """

    builder: TextBuilder
    heads: int = 0

    def start(self, element: "etree._Element") -> None:
        """An element begins, which may be part of a table."""
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
                self.builder.begin_cell(CellShape(self.heads > 0, cols, rows))

    def end(self, element: "etree._Element") -> None:
        """An element ends, which may be part of a table."""
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
