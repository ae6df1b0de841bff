"""JSON: facts, speakers, indexes and turns of a text in one object."""

import json
from dataclasses import asdict

from tei_toolkit.editions.block_reader import make_blocks
from tei_toolkit.editions.blocks import Kind
from tei_toolkit.editions.citations import csl_item
from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.plain import words_of_cell, words_of_runs
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.turns import OF_THE_TEXT, cells_of, list_turns


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    blocks, messages = make_blocks(prepared, request.language)
    inner = prepared.texts.inner.values()
    left_out = OF_THE_TEXT - {"text"} if inner else OF_THE_TEXT
    document = {
        "facts": asdict(prepared.facts),
        **({"texts": list(map(asdict, inner))} if inner else {}),
        "citation": csl_item(prepared.facts),
        "speakers": [
            {
                "id": speaker.pointer,
                "name": speaker.name,
                "role": speaker.role,
                "turns": speaker.turns,
                "words": speaker.words,
            }
            for speaker in prepared.speakers.all
        ],
        "entries": [asdict(entry) for entry in prepared.entries],
        "turns": [
            {
                name: value
                for name, value in cells_of(row).items()
                if name not in left_out
            }
            for row in list_turns(prepared)
        ],
        "blocks": [
            {
                "kind": block.kind.value,
                "text": words_of_runs(block.runs, notes=True),
                "turn": block.turn,
            }
            if block.kind is not Kind.TABLE
            else {
                "kind": block.kind.value,
                "rows": [
                    [words_of_cell(cell, notes=True) for cell in row]
                    for row in block.rows
                ],
            }
            for block in blocks
        ],
    }
    text = json.dumps(document, ensure_ascii=False, indent=1)
    return f"{text}\n".encode(), messages


FORMAT = Format(
    "json", "Facts, speakers, indexes, turns and text as JSON.", ".json", _make
)
