"""CSV: one row a turn, with all that is known of it."""

import csv
import io

from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.stylesheets import Parameter
from tei_toolkit.editions.turns import COLUMNS, cells_of, list_turns

_KEPT, _QUOTED = "kept", "quoted"
_PARAMETERS = (
    Parameter(
        "formulas",
        _KEPT,
        "Cells that begin with =, +, - or @, which spreadsheets compute: "
        f'"{_KEPT}" as the text has them, or "{_QUOTED}" by an apostrophe before them.',
        is_supplied=False,
    ),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    """Rows after RFC 4180, in UTF-8."""
    is_quoted = request.parameters.get("formulas") == _QUOTED
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, COLUMNS)
    writer.writeheader()
    for row in list_turns(prepared):
        cells = cells_of(row)
        writer.writerow(_quote(cells) if is_quoted else cells)
    return stream.getvalue().encode(), ()


def _quote(cells: dict[str, str | int]) -> dict[str, str | int]:
    """Cells of which no spreadsheet takes one for a formula."""
    return {
        name: f"'{cell}"
        if isinstance(cell, str) and cell.startswith(_FORMULA)
        else cell
        for name, cell in cells.items()
    }


def _parameters() -> tuple[Parameter, ...]:
    return _PARAMETERS


FORMAT = Format(
    "csv",
    "A table of turns, for spreadsheets and statistics.",
    ".csv",
    _make,
    _parameters,
)
