"""CSV: one row a turn, with all that is known of it."""

import csv
import io
from dataclasses import asdict, fields

from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.turns import Row, list_turns


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    """Rows after RFC 4180, in UTF-8."""
    del request
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, [field.name for field in fields(Row)])
    writer.writeheader()
    for row in list_turns(prepared):
        writer.writerow(asdict(row))
    return stream.getvalue().encode(), ()


FORMAT = Format(
    "csv", "A table of turns, for spreadsheets and statistics.", ".csv", _make
)
