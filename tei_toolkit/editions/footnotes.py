"""Footnotes of a word processor's document, which python-docx has no words for."""

from collections.abc import Callable, Iterable
from typing import Any

from tei_toolkit.editions.blocks import Block, Kind
from tei_toolkit.editions.runs import Run, Style
from tei_toolkit.editions.word_languages import say_of_paragraph
from tei_toolkit.editions.word_markup import parse

Write = Callable[[Any, list[Run]], None]
_EMPTY = (
    "<w:footnotes {0}>"
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p>'
    '</w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>'
    "<w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>"
)
_NOTE = '<w:footnote {0} w:id="{1}"/>'
_RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_MARK = f"<w:r {{0}}>{_RAISED}<w:footnoteRef/></w:r>"
_REFERENCE = f'<w:r {{0}}>{_RAISED}<w:footnoteReference w:id="{{1}}"/></w:r>'
_OWN_MARK = f"<w:r {{0}}>{_RAISED}<w:t>{{1}}</w:t></w:r>"
_OWN_REFERENCE = (
    f"<w:r {{0}}>{_RAISED}"
    '<w:footnoteReference w:customMarkFollows="1" w:id="{1}"/><w:t>{2}</w:t></w:r>'
)
"""Of a note that has another number than the word processor would give it."""


def part_notes(blocks: list[Block]) -> tuple[list[Block], dict[str, list[Block]]]:
    """The blocks of a text without its notes, and those of each note by its number.

    Notes come last, after a heading.
    """
    notes: dict[str, list[Block]] = {}
    for block in blocks:
        if block.note:
            notes.setdefault(block.note, []).append(block)
    text = [block for block in blocks if not block.note]
    if notes and text and text[-1].kind is Kind.HEADING:
        text.pop()
    return text, notes


class Footnotes:
    """The footnotes of one document; each is written where it is first referred to."""

    def __init__(
        self, document: Any, notes: dict[str, list[Block]], write: Write
    ) -> None:
        """Footnotes of `document`, whose runs `write` puts into paragraphs."""
        self._document = document
        self._notes = dict(notes)
        self._write = write
        self._part: Any = None
        self._count = self._counted = 0

    def refer(self, paragraph: Any, number: str) -> bool:
        """Whether a mark for note `number` was set: each note has one mark."""
        blocks = self._notes.pop(number, None)
        if blocks is None:
            return False
        self._count += 1
        is_counted = number == str(self._counted + 1)
        self._counted += is_counted
        form = _REFERENCE if is_counted else _OWN_REFERENCE
        paragraph._p.append(parse(form, self._count, number))  # noqa: SLF001 - see above
        note = parse(_NOTE, self._count)
        self._footnotes().append(note)
        mark = parse(_MARK) if is_counted else parse(_OWN_MARK, number)
        self._fill(note, blocks, mark)
        return True

    def left(self) -> list[Block]:
        """The blocks of the notes that nothing refers to."""
        blocks = [block for note in self._notes.values() for block in note]
        self._notes.clear()
        return blocks

    def _fill(self, note: Any, blocks: list[Block], mark: Any) -> None:
        from docx.text.paragraph import Paragraph  # noqa: PLC0415 - takes time

        for number, block in enumerate([*blocks, *self._within(blocks)]):
            element = parse("<w:p {0}/>")
            note.append(element)
            if number == 0:
                element.append(mark)
            paragraph = Paragraph(element, self._part)
            say_of_paragraph(paragraph, block)
            begins_inner = number > 0 and block.opens
            start = f"[{block.note}] " if begins_inner else " " * (number == 0)
            self._write(paragraph, [Run(start), *_runs_of(block)])

    def _within(self, blocks: Iterable[Block]) -> list[Block]:
        """The notes on a note, which stand after it: a footnote can have none."""
        found: list[Block] = []
        for block in blocks:
            for run in _runs_of(block):
                if Style.NOTE in run.styles and run.text in self._notes:
                    inner = self._notes.pop(run.text)
                    found += [*inner, *self._within(inner)]
        return found

    def _footnotes(self) -> Any:
        """The element that holds all footnotes; its part is made when it is needed."""
        from docx.opc.constants import (  # noqa: PLC0415 - takes time
            CONTENT_TYPE,
            RELATIONSHIP_TYPE,
        )
        from docx.opc.packuri import PackURI  # noqa: PLC0415
        from docx.parts.story import StoryPart  # noqa: PLC0415

        if self._part is None:
            self._part = StoryPart(
                PackURI("/word/footnotes.xml"),
                CONTENT_TYPE.WML_FOOTNOTES,
                parse(_EMPTY),
                self._document.part.package,
            )
            self._document.part.relate_to(self._part, RELATIONSHIP_TYPE.FOOTNOTES)
        return self._part.element


def _runs_of(block: Block) -> list[Run]:
    """The runs of a block; of a table its cells, one after the other."""
    if block.kind is not Kind.TABLE:
        return block.runs
    cells = (cell for row in block.rows for cell in row if cell)
    return [run for cell in cells for run in (*cell.runs, Run(" "))]
