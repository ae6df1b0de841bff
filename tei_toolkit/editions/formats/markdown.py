"""Markdown (CommonMark with tables and footnotes)."""

import re
from dataclasses import replace

from tei_toolkit.editions.block_reader import make_blocks
from tei_toolkit.editions.blocks import Block, Kind
from tei_toolkit.editions.commonmark import (
    BREAK,
    escape,
    write_letters,
    write_paragraph,
)
from tei_toolkit.editions.dates import exact
from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.metadata import Metadata
from tei_toolkit.editions.nesting import Nest
from tei_toolkit.editions.ownership import MARK
from tei_toolkit.editions.plain import words_of_runs
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.runs import Run, Style

_CLOSING = re.compile(r"(?:(?<=\s)|^)#+$")
"""What would end a heading and not be printed."""


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    blocks, messages = make_blocks(prepared, request.language)
    nest = Nest()
    last: Block | None = None
    label: Block | None = None
    for block in blocks:
        if block.kind is Kind.LABEL:
            if label:
                nest.add(_label(label), label)
            label = block
            continue
        text, first = _set(block), block
        if label and block.kind in (Kind.PARAGRAPH, Kind.EVENT):
            text, first = f"{_label(label)} {text}", label
        elif label:
            nest.add(_label(label), label)
        label = None
        is_close = block.kind is Kind.VERSE and block.follows_closely(last)
        nest.add(text, first, is_close=is_close)
        last = block
    if label:
        nest.add(_label(label), label)
    text = f"{_front_matter(prepared.facts)}\n\n{nest.text}".rstrip("\n")
    return f"{text}\n".encode(), messages


def _label(block: Block) -> str:
    notes = [run for run in block.runs if Style.NOTE in run.styles]
    words = escape(words_of_runs(block.runs, notes=False))
    return f"**{words}**{write_letters(notes)}"


def _front_matter(facts: Metadata) -> str:
    pairs = [
        ("title", facts.title),
        ("subtitle", facts.subtitle),
        ("author", "; ".join(facts.authors)),
        ("date", exact(facts.date) or facts.date_text or facts.date),
        ("place", facts.place),
        *facts.correspondence,
        ("lang", facts.language),
        ("publisher", facts.publisher),
        ("rights", facts.licence_address or facts.licence),
        ("generator", MARK),
    ]
    lines = [f'{name}: "{_quote(value)}"' for name, value in pairs if value]
    return "\n".join(["---", *lines, "---"])


def _quote(value: str) -> str:
    """`value` for a string of YAML, so that it is no markup where YAML is not known."""
    plain = value.replace("\\", "\\\\").replace('"', '\\"')
    return plain.replace("<", "\\u003c").replace("&", "\\u0026")


def _set(block: Block) -> str:
    match block.kind:
        case Kind.TITLE:
            return f"# {_heading(block)}"
        case Kind.HEADING:
            return f"{'#' * min(block.level, 6)} {_heading(block)}"
        case Kind.PREFORMATTED:
            text = words_of_runs(block.runs, notes=False).strip("\n")
            fence = "`" * max(3, 1 + _longest(text))
            return f"{fence}\n{text}\n{fence}"
        case Kind.EVENT:
            return write_paragraph([_slanted(run) for run in block.runs])
        case Kind.TABLE:
            return _table(block)
        case _:
            return write_paragraph(block.runs)


def _slanted(run: Run) -> Run:
    return replace(run, styles=run.styles | {Style.ITALIC})


def _heading(block: Block) -> str:
    return _CLOSING.sub(r"\\\g<0>", _one_line(block.runs))


def _one_line(runs: list[Run]) -> str:
    return write_letters(runs).replace(BREAK, "<br>")


def _longest(text: str) -> int:
    return max((len(found) for found in re.findall("`+", text)), default=0)


def _table(block: Block) -> str:
    count = max((len(row) for row in block.rows), default=1)
    lines = []
    for index, row in enumerate(block.rows):
        cells = [_one_line(cell.runs) if cell else "" for cell in row]
        cells += [""] * (count - len(cells))
        lines.append(f"| {' | '.join(cells)} |")
        if index == 0:
            ends = {
                column
                for line in block.rows
                for column, cell in enumerate(line)
                if cell and cell.is_number
            }
            rules = ("---:" if column in ends else "---" for column in range(count))
            lines.append(f"| {' | '.join(rules)} |")
    return "\n".join(lines)


FORMAT = Format(
    "markdown", "CommonMark, with tables and footnotes.", ".md", _make, joins=True
)
