"""Markdown (CommonMark with tables and footnotes)."""

import re

from tei_toolkit.editions.blocks import Block, Kind, make_blocks
from tei_toolkit.editions.dates import exact
from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.metadata import Metadata
from tei_toolkit.editions.ownership import MARK
from tei_toolkit.editions.plain import words_of_runs
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.runs import Run, Style

_SPECIAL = re.compile(r"([\\`*_\[\]<>&~|])")
_AT_START = re.compile(r"^(\s*)([#>+=-]|\d+[.)])(?=\s|$|[=-])")
_ELEMENTS = {Style.SUPERSCRIPT: "sup", Style.SUBSCRIPT: "sub"}
_MARKS = {Style.BOLD: "**", Style.ITALIC: "*", Style.STRIKE: "~~"}


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    blocks, messages = make_blocks(prepared, request.language)
    parts = [_front_matter(prepared.facts)]
    last: Block | None = None
    label: Block | None = None
    for block in blocks:
        if block.kind is Kind.LABEL:
            if label:
                parts.append(_in_note(_label(label), label))
            label = block
            continue
        text, first = _set(block), block
        if label and block.kind in (Kind.PARAGRAPH, Kind.EVENT):
            text, first = f"{_label(label)} {text}", label
        elif label:
            parts.append(_in_note(_label(label), label))
        label = None
        text = _in_note(text, first)
        if block.follows_closely(last):
            parts[-1] += ("\\\n" if block.kind is Kind.VERSE else "\n") + text
        else:
            parts.append(text)
        last = block
    if label:
        parts.append(_in_note(_label(label), label))
    return ("\n\n".join(parts) + "\n").encode(), messages


def _label(block: Block) -> str:
    notes = (_run(run) for run in block.runs if Style.NOTE in run.styles)
    return f"**{_escape(words_of_runs(block.runs, notes=False))}**{''.join(notes)}"


def _in_note(text: str, block: Block) -> str:
    """The text of a block as part of its note; what begins one has its number."""
    if not block.note:
        return text
    inner = text.replace("\n", "\n    ")
    if not block.opens:
        return f"    {inner}"
    number = f"[^{block.note}]:"
    is_apart = block.kind in (Kind.TABLE, Kind.PREFORMATTED)
    return f"{number}\n\n    {inner}" if is_apart else f"{number} {inner}".rstrip()


def _front_matter(facts: Metadata) -> str:
    pairs = [
        ("title", facts.title),
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


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _run(run: Run) -> str:
    if Style.NOTE in run.styles:
        return f"[^{run.text}]"
    if Style.BREAK in run.styles:
        return "\\\n"
    core = run.text.strip(" ")
    if not core:
        return run.text
    before = run.text[: len(run.text) - len(run.text.lstrip(" "))]
    after = run.text[len(run.text.rstrip(" ")) :]
    core = _escape(core)
    for style, name in _ELEMENTS.items():
        if style in run.styles:
            core = f"<{name}>{core}</{name}>"
    for style, mark in _MARKS.items():
        if style in run.styles:
            core = f"{mark}{core}{mark}"
    if run.address and not re.search(r"[()\s<>]", run.address):
        core = f"[{core}]({run.address})"
    return before + core + after


def _words(runs: list[Run]) -> str:
    text = "".join(_run(run) for run in runs)
    return _AT_START.sub(r"\1\\\2", text)


def _set(block: Block) -> str:
    words = _words(block.runs)
    match block.kind:
        case Kind.TITLE:
            return f"# {words}"
        case Kind.HEADING:
            return f"{'#' * min(block.level, 6)} {words}"
        case Kind.ITEM:
            return f"{'   ' * block.level}{block.marker or ' '} {words}"
        case Kind.QUOTE:
            return "\n".join(f"> {line}" for line in words.split("\n"))
        case Kind.PREFORMATTED:
            text = words_of_runs(block.runs, notes=False).strip("\n")
            fence = "`" * max(3, 1 + _longest(text))
            return f"{fence}\n{text}\n{fence}"
        case Kind.EVENT:
            plain = [
                Run(r.text, r.styles - {Style.ITALIC}, r.address) for r in block.runs
            ]
            return f"*{''.join(_run(run) for run in plain)}*"
        case Kind.TABLE:
            return _table(block)
        case _:
            return words


def _longest(text: str) -> int:
    return max((len(found) for found in re.findall("`+", text)), default=0)


def _table(block: Block) -> str:
    count = max((len(row) for row in block.rows), default=1)
    lines = []
    for index, row in enumerate(block.rows):
        cells = [_words(cell.runs).replace("\n", " ") if cell else "" for cell in row]
        cells += [""] * (count - len(cells))
        lines.append(f"| {' | '.join(cells)} |")
        if index == 0:
            lines.append("|" + " --- |" * count)
    return "\n".join(lines)


FORMAT = Format("markdown", "CommonMark, with tables and footnotes.", ".md", _make)
