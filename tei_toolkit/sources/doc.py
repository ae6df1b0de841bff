"""Word 97-2003 documents (DOC): the text, its notes, and what stands apart from it.

Source: Microsoft, *[MS-DOC]: Word (.doc) Binary File Format*.
"""

import struct
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import field, replace
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from tei_toolkit.errors import InputError
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.binary import refuse_binary
from tei_toolkit.sources.building import PLAIN, BlockContext, Setting, TextBuilder
from tei_toolkit.sources.doc_file import Note, Properties, WordFile
from tei_toolkit.sources.doc_properties import STREAM, read_summary
from tei_toolkit.sources.document import (
    DELETED,
    LINK_CODE,
    PRINTED,
    UNPRINTED,
    Appendix,
    ReadNote,
    assemble,
    read_body,
    with_deletions,
)
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.marked_tables import MarkedTable
from tei_toolkit.sources.text import BlockKind, SourceText
from tei_toolkit.transcript import NotePlace, Rendition
from tei_toolkit.values import immutable, record

if TYPE_CHECKING:
    import olefile

MEDIA_TYPE = "application/msword"
_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORD, _OLDEST = 0xA5EC, 0xC1
"""What a stream of Word begins with, and the version of Word 97."""
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200

# Properties of characters, then of paragraphs.
_SWITCHES = {
    0x0835: Rendition.BOLD,
    0x0836: Rendition.ITALIC,
    0x0837: Rendition.STRIKE,
    0x2A53: Rendition.STRIKE,
    0x2A3E: Rendition.UNDERLINE,
}
_ON = frozenset({1, 0x81})
_HIDDEN, _DELETION, _RAISED, _SYMBOL = 0x083C, 0x0800, 0x2A48, 0x6A09
_PLACES = {1: Rendition.SUPERSCRIPT, 2: Rendition.SUBSCRIPT}
_IN_TABLE, _ROW_END, _LEVEL, _LIST = 0x2416, 0x2417, 0x2640, 0x460B
_MOST_HEADS = 9
"""Levels of headings, and the numbers of their styles, from 1."""

_SPECIAL = lazy_pattern(r"[\x00-\x1f]")
_CHARACTERS = {"\t": "\t", "\x1e": "\u2011", "\x1f": "\u00ad"}
_OF_NOTES = frozenset("\x02\x05")
_LINE_ENDS = frozenset("\x0b\x0c\x0e")
_BEGIN, _SEPARATE, _END = "\x13", "\x14", "\x15"
_PARAGRAPH = lazy_pattern(r"[^\r\x07]*(?:[\r\x07]|\Z)")
_FAULTS = (OSError, LookupError, TypeError, ValueError, struct.error)
"""What reading a damaged file comes upon."""


@immutable
class _Reference:
    """A note, its place on the page, its number, and who wrote it."""

    note: Note
    place: NotePlace
    n: str
    author: str | None = None


@record
class _Walk:
    """One pass over the characters of a story."""

    file: WordFile
    builder: TextBuilder
    references: dict[int, _Reference] = field(default_factory=dict)
    met: list[tuple[_Reference, int]] = field(default_factory=list)
    deletions: int = 0
    _fields: list[str | None] = field(default_factory=list)
    """The codes of the fields that are open; None where its words have begun."""
    _targets: list[str] = field(default_factory=list)
    _table: MarkedTable = field(init=False)
    _places: list[int] = field(init=False)

    def __post_init__(self) -> None:
        """Put the places in order that refer to notes."""
        self._table = MarkedTable(self.builder)
        self._places = sorted(self.references)

    def walk(self, start: int, end: int, kind: BlockKind = BlockKind.PARAGRAPH) -> None:
        """Read the paragraphs from one place to another."""
        for match in _PARAGRAPH.finditer(self.file.units, start, end):
            at, last = match.span()
            if at == last:
                break
            said = self.file.paragraph(last - 1)
            in_table = bool(said.get(_IN_TABLE))
            if not in_table:
                self._table.leave()
            elif said.get(_ROW_END):
                self._table.end_row()
                continue
            else:
                self._table.enter_cell()
            context = _context(said, kind)
            self.builder.context = context
            has_mark = match[0][-1] in "\r\x07"
            is_heading = context.kind is BlockKind.HEADING
            self._read_runs(at, last - has_mark, is_heading=is_heading)
            self.builder.end_block()
            if match[0][-1] == "\x07":
                self._table.end_cell()
        self._table.leave()

    def _read_runs(self, start: int, end: int, *, is_heading: bool) -> None:
        for begin, last, said in self.file.runs(start, end):
            at = begin
            setting = _setting(said)
            if is_heading:
                setting -= {Rendition.BOLD}
            region = _region(said)
            self.deletions += region == DELETED
            if _SYMBOL in said and last == at + 1:
                self._add(chr((said[_SYMBOL] >> 16) or 0x20), setting, region)
                continue
            while at < last:
                stop = self._next_stop(at, last)
                self._add(self.file.units[at:stop], setting, region)
                if stop in self.references:
                    if (mark := self.file.units[stop]) not in _OF_NOTES:
                        self._add(mark, setting, region)
                    self.builder.refer(len(self.met))
                    self.met.append((self.references.pop(stop), region))
                elif stop < last:
                    self._read_special(self.file.units[stop], region)
                at = stop + 1

    def _next_stop(self, start: int, end: int) -> int:
        """Where the next special character stands or what refers to a note."""
        match = _SPECIAL.search(self.file.units, start, end)
        special = match.start() if match else end
        index = bisect_left(self._places, start)
        is_near = index < len(self._places) and self._places[index] < special
        return self._places[index] if is_near else special

    def _read_special(self, char: str, region: int) -> None:
        if char == _BEGIN:
            self._fields.append("")
        elif char == _SEPARATE and self._fields:
            link = LINK_CODE.match(self._fields[-1] or "")
            self._targets.append(link[1] if link else "")
            self._fields[-1] = None
        elif char == _END and self._fields:
            if self._fields.pop() is None:
                self._targets.pop()
        elif char in _LINE_ENDS:
            self.builder.break_line()
        elif char in _CHARACTERS:
            self._add(_CHARACTERS[char], PLAIN, region)

    def _add(self, words: str, setting: Setting, region: int) -> None:
        if not words:
            return
        if self._fields and self._fields[-1] is not None:
            self._fields[-1] += words
        if any(code is not None for code in self._fields):
            return
        target = next((target for target in reversed(self._targets) if target), "")
        if target:
            setting |= {target}
        self.builder.add_verbatim(_joined(words), setting, region)


def _joined(units: str) -> str:
    """Code units of UTF-16 as characters."""
    if units.isascii():
        return units
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _context(said: Properties, kind: BlockKind) -> BlockContext:
    """What a paragraph is."""
    style = said.get(0, 0)
    level = said.get(_LEVEL, _MOST_HEADS) + 1
    if level <= _MOST_HEADS or 1 <= style <= _MOST_HEADS:
        level = level if level <= _MOST_HEADS else style
        return BlockContext(BlockKind.HEADING, level)
    if said.get(_IN_TABLE) and kind is BlockKind.PARAGRAPH:
        return BlockContext(BlockKind.CELL)
    if said.get(_LIST) and kind is BlockKind.PARAGRAPH:
        return BlockContext(BlockKind.ITEM)
    return BlockContext(kind)


def _setting(said: Properties) -> Setting:
    """How characters are set."""
    on = {
        rendition
        for code, rendition in _SWITCHES.items()
        if (value := said.get(code, 0)) in _ON
        or (value and rendition is Rendition.UNDERLINE)
    }
    if place := _PLACES.get(said.get(_RAISED, 0)):
        on.add(place)
    return frozenset(on)


def _region(said: Properties) -> int:
    """Whether characters are printed, deleted or hidden."""
    if said.get(_DELETION) in _ON:
        return DELETED
    return UNPRINTED if said.get(_HIDDEN) in _ON else PRINTED


def read_doc(raw: RawSource) -> SourceText:
    """The text of a Word 97-2003 document.

    Raises:
        InputError: it is another old Office document, is encrypted, older, or damaged.
    """
    import olefile  # noqa: PLC0415 (loaded when needed)

    try:
        container = olefile.OleFileIO(BytesIO(raw.data))
    except _FAULTS:
        refuse_binary(raw.data, raw.name)
        raise
    try:
        return _read(raw, _open(container, raw), _metadata(container))
    except _FAULTS as error:
        raise InputError(
            f"{raw.name}: is a damaged Word document (.doc); open it in a word "
            "processor and save it anew as .docx or .odt"
        ) from error


def _open(container: "olefile.OleFileIO[str]", raw: RawSource) -> WordFile:
    name = raw.name
    if not container.exists("WordDocument"):
        refuse_binary(raw.data, name)
    main = container.openstream("WordDocument").read()
    word, version = struct.unpack_from("<2H", main)
    (flags,) = struct.unpack_from("<H", main, 0x0A)
    if flags & _ENCRYPTED:
        raise InputError(
            f"{name}: is an encrypted Word document; remove its password in the "
            "program that made it, then try again"
        )
    if word != _WORD or version < _OLDEST:
        raise InputError(
            f"{name}: is a document of Word 95 or of one before it; save it as .docx, "
            ".odt or .txt"
        )
    table = "1Table" if flags & _SECOND_TABLE else "0Table"
    return WordFile(main, container.openstream(table).read())


def _metadata(container: "olefile.OleFileIO[str]") -> tuple[tuple[str, str], ...]:
    """Title, creator and so on, as the document states them, if they can be read."""
    try:
        return tuple(read_summary(container.openstream(STREAM).read()))
    except _FAULTS:
        return ()


def _read(
    raw: RawSource, file: WordFile, metadata: tuple[tuple[str, str], ...]
) -> SourceText:
    text, _, headers, _, _, _, boxes, _ = file.stories
    walk = _Walk(file, TextBuilder(), dict(_references(file)))
    walk.walk(*text)
    walk.walk(*boxes, BlockKind.ASIDE)
    notes = list(_read_notes(walk))
    if not walk.builder.size:
        raise InputError(
            f"{raw.name}: is a Word document without words; give one that has some"
        )
    source = assemble(
        with_deletions(raw, walk.deletions),
        MEDIA_TYPE,
        walk.builder,
        [Appendix(words, LeftOutKind.FURNITURE) for words in _margins(file, headers)],
        notes=notes,
        metadata=metadata,
    )
    return replace(source, charset="utf-16")


def _references(file: WordFile) -> Iterator[tuple[int, _Reference]]:
    """The notes, by the places of the text that refer to them."""
    owners = file.owners()
    for place, notes in (
        (NotePlace.FOOT, file.footnotes()),
        (NotePlace.END, file.endnotes()),
        (NotePlace.MARGIN, file.comments()),
    ):
        number = 0
        for note in notes:
            has_number = file.units[note.at : note.at + 1] in _OF_NOTES
            number += has_number
            author = owners[note.owner] if 0 <= note.owner < len(owners) else ""
            n = str(number) if has_number else ""
            yield note.at, _Reference(note, place, n, author.strip() or None)


def _read_notes(walk: _Walk) -> Iterator[ReadNote]:
    """Read the words of the notes that the text refers to, then of all others."""
    for number, (reference, region) in enumerate(walk.met):
        yield from _read_note(walk, reference, number, region)
    for reference in list(walk.references.values()):
        yield from _read_note(walk, reference, -1, PRINTED)


def _read_note(
    walk: _Walk, reference: _Reference, number: int, region: int
) -> Iterator[ReadNote]:
    note = reference.note
    place = read_body(walk.builder, partial(walk.walk, note.start, note.end))
    if place is not None:
        found = ReadNote(number, region, *place, reference.place, reference.n)
        yield replace(found, author=reference.author)


def _margins(file: WordFile, story: tuple[int, int]) -> list[str]:
    """The lines of heads and feet of pages, each once."""
    walk = _Walk(file, TextBuilder())
    walk.walk(*story)
    lines = walk.builder.finish().split("\n")
    return list(dict.fromkeys(words for line in lines if (words := line.strip())))


def recognise_doc(sample: Sample) -> Certainty:
    """Known by how it begins, as all old Office documents."""
    is_ole = sample.head.startswith(_SIGNATURE.decode("latin-1"))
    return Certainty.CERTAIN if is_ole else Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="a Word 97-2003 document",
    suffixes=frozenset({".doc", ".dot"}),
    recognise=recognise_doc,
    read=read_doc,
    signature=_SIGNATURE,
)
