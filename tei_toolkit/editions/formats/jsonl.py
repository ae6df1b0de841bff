"""JSON Lines: one object a turn, with all that is known of it."""

import json

from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.turns import cells_of, list_turns


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    del request
    lines = [
        json.dumps(cells_of(row), ensure_ascii=False) for row in list_turns(prepared)
    ]
    return "".join(f"{line}\n" for line in lines).encode(), ()


FORMAT = Format(
    "jsonl", "Turns as JSON, one a line, for programs.", ".jsonl", _make, joins=True
)
