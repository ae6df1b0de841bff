"""DOCX: a word processor's document with real styles."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from itertools import zip_longest
from typing import Any

from tei_toolkit.editions.block_reader import make_blocks
from tei_toolkit.editions.blocks import Block, Kind
from tei_toolkit.editions.footnotes import Footnotes, part_notes
from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.images import split_address
from tei_toolkit.editions.ownership import MARK
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.runs import Run, Style
from tei_toolkit.editions.tables import Cell
from tei_toolkit.editions.word_languages import (
    say_of_document,
    say_of_paragraph,
    say_of_run,
)
from tei_toolkit.editions.word_links import link, style_links
from tei_toolkit.editions.word_tables import MOST_COLUMNS, is_too_wide, write_table

_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
_NOTE = "[{}]"
_WIDE = (
    f"table: {{}} with more than {MOST_COLUMNS} columns set in lines; word processors "
    "read no more"
)
_STEP, _INDENT = 1_080_000, 360_000
_AFTER_TABLE = 127_000
_WIDEST = 5_400_000
"""In English Metric Units: 15 centimetres, the width of the column; a step is 3, and an
indent 1."""


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    import docx  # noqa: PLC0415 - takes time

    blocks, messages = make_blocks(prepared, request.language, for_lines=False)
    document = docx.Document()
    facts, authors = prepared.facts, "; ".join(prepared.authors)
    core = document.core_properties
    core.title, core.author = facts.title[:255], "; ".join(facts.authors)[:255]
    core.language, core.created, core.modified = facts.language, _EPOCH, _EPOCH
    core.comments, core.last_modified_by = f"Made by {MARK}.", ""
    style_links(document)
    text, notes = part_notes(blocks)
    say_of_document(document, facts.language, text[0].direction if text else "")
    if text:
        below = ((Kind.SUBTITLE, facts.subtitle), (Kind.PARAGRAPH, authors))
        text[1:1] = [Block(kind, [Run(words)]) for kind, words in below if words]
    footnotes = Footnotes(document, notes, _write)
    pages = _Pages(document.element.body)
    _write_blocks(document, text, footnotes, pages)
    _write_blocks(document, footnotes.left(), footnotes, pages)
    pages.bind()
    stream = io.BytesIO()
    document.save(stream)
    if wide := sum(map(is_too_wide, blocks)):
        messages += (_WIDE.format(wide),)
    return _without_clock(stream.getvalue()), messages


class _Pages:
    """The body of a document, whose finished parts are laid aside.

    The library looks for the end of the body, past all that stands there, whenever it
    adds to it.
    """

    AT_ONCE = 200

    def __init__(self, body: Any) -> None:
        self._body, self._done = body, list[Any]()

    def lay_aside(self) -> None:
        """Take the paragraphs and tables out of the body where there are many."""
        if len(self._body) > self.AT_ONCE:
            parts = [part for part in self._body if not part.tag.endswith("}sectPr")]
            self._done += parts
            for part in parts:
                self._body.remove(part)

    def bind(self) -> None:
        """Put all of them back."""
        self._body[:0] = self._done


def _write_blocks(
    document: Any, blocks: list[Block], footnotes: Footnotes, pages: _Pages
) -> None:
    label: Block | None = None
    before: Kind | None = None
    for block, following in zip_longest(blocks, blocks[1:]):
        pages.lay_aside()
        is_close = following is not None and following.follows_closely(block)
        if block.kind is Kind.LABEL:
            if label:
                _paragraph(document, label, footnotes)
            label = block
            block.runs = _bold(block.runs)
            continue
        if block.kind is Kind.TABLE and not is_too_wide(block):
            if before is Kind.TABLE:  # else the two would be one
                document.add_paragraph()
            _table(document, block, footnotes)
            before = block.kind
            continue
        before, was_table = block.kind, before is Kind.TABLE
        if label:
            space = Run(" ", direction=block.direction)
            block.runs = [*label.runs, space, *block.runs]
            block.opens, label = block.opens or label.opens, None
        paragraph = _paragraph(document, block, footnotes, is_close=is_close)
        if was_table:
            paragraph.paragraph_format.space_before = _AFTER_TABLE
    if label:
        _paragraph(document, label, footnotes)


def _without_clock(data: bytes) -> bytes:
    """The same package with every member dated 1980: the same text, the same bytes."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.infolist():
            dated = zipfile.ZipInfo(member.filename, (1980, 1, 1, 0, 0, 0))
            dated.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(dated, old.read(member))
    return stream.getvalue()


def _paragraph(
    document: Any, block: Block, footnotes: Footnotes, *, is_close: bool = False
) -> Any:
    """The paragraph of a block; `is_close`: the next one stands right below it."""
    match block.kind:
        case Kind.TITLE:
            paragraph = document.add_heading(level=0)
        case Kind.SUBTITLE:
            paragraph = document.add_paragraph(style="Subtitle")
        case Kind.HEADING:
            paragraph = document.add_heading(level=min(block.level - 1, 9) or 1)
        case Kind.ITEM:
            is_bullet = block.marker == "-"
            style = "List Bullet" if is_bullet else "List"
            paragraph = document.add_paragraph(style=style)
            if block.marker and not is_bullet:
                paragraph.add_run(f"{block.marker}\t")
        case Kind.QUOTE:
            paragraph = document.add_paragraph(style="Quote")
        case Kind.VERSE:
            paragraph = document.add_paragraph()
            if is_close:
                paragraph.paragraph_format.space_after = 0
            if indent := block.level * _STEP + block.indent * _INDENT:
                paragraph.paragraph_format.left_indent = indent
        case Kind.EVENT:
            paragraph = document.add_paragraph()
            block.runs = [
                replace(run, styles=run.styles | {Style.ITALIC}) for run in block.runs
            ]
        case _:
            paragraph = document.add_paragraph()
    say_of_paragraph(paragraph, block)
    if block.opens:
        paragraph.add_run(_NOTE.format(block.note) + " ")
    _write(paragraph, block.runs or _in_lines(block), footnotes)
    return paragraph


def _in_lines(block: Block) -> list[Run]:
    """The cells of a table, a line for each row."""
    runs: list[Run] = []
    for row in block.rows:
        if runs:
            runs.append(Run("\n", frozenset({Style.BREAK})))
        for column, cell in enumerate(row):
            runs += [Run("\t")] if column else []
            runs += _as_head(cell) if cell else []
    return runs


def _write(paragraph: Any, runs: list[Run], footnotes: Footnotes | None = None) -> None:
    for run in runs:
        is_note = Style.NOTE in run.styles
        if is_note and footnotes is not None and footnotes.refer(paragraph, run.text):
            continue
        if Style.BREAK in run.styles:
            paragraph.add_run().add_break()
            continue
        if Style.IMAGE in run.styles and _picture(paragraph, run):
            continue
        text = _NOTE.format(run.text) if is_note else run.text
        written = paragraph.add_run(text)
        written.bold = Style.BOLD in run.styles or None
        written.italic = Style.ITALIC in run.styles or None
        written.font.strike = Style.STRIKE in run.styles or None
        if run.styles & {Style.SUPERSCRIPT, Style.NOTE}:
            written.font.superscript = True
        elif Style.SUBSCRIPT in run.styles:
            written.font.subscript = True
        if Style.CODE in run.styles:
            written.font.name = "Courier New"
        say_of_run(written, run)
        if run.address and not is_note and Style.IMAGE not in run.styles:
            link(paragraph, written, run.address)


def _picture(paragraph: Any, run: Run) -> bool:
    """Whether the image of a run could be put into a paragraph."""
    from docx.image.exceptions import (  # noqa: PLC0415 - takes time
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
    )

    found = split_address(run.address)
    if found is None:
        return False
    part = paragraph.add_run()
    try:
        shape = part.add_picture(io.BytesIO(found[1]))
    except (
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
        ZeroDivisionError,
    ):
        return False
    if shape.width > _WIDEST:
        shape.height = round(shape.height * _WIDEST / shape.width)
        shape.width = _WIDEST
    shape._inline.docPr.set("descr", run.text)  # noqa: SLF001 - python-docx has no other
    return True


def _table(document: Any, block: Block, footnotes: Footnotes) -> None:
    def write(paragraph: Any, cell: Cell) -> None:
        say_of_paragraph(paragraph, block)
        _write(paragraph, _as_head(cell), footnotes)

    write_table(document, block, write)


def _as_head(cell: Cell) -> list[Run]:
    return _bold(cell.runs) if cell.is_head else cell.runs


def _bold(runs: list[Run]) -> list[Run]:
    return [replace(run, styles=run.styles | {Style.BOLD}) for run in runs]


FORMAT = Format(
    "docx",
    "A document for word processors.",
    ".docx",
    _make,
    shows_images=True,
)
