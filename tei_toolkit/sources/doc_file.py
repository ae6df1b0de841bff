"""The parts of a Word 97-2003 document: its characters, and what is said of them.

Source: Microsoft, *[MS-DOC]: Word (.doc) Binary File Format*: 2.4 (fundamental
concepts), 2.5 (the file information block), 2.8 (PLCs), 2.9 (basic types).
"""

import struct
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import field
from itertools import pairwise

from tei_toolkit.values import immutable, record

_BASE = 0x9A
"""Where the pairs of place and size begin that lead to the other parts."""
_NOTE_REFERENCES, _NOTE_TEXTS = 2, 3
_COMMENT_REFERENCES, _COMMENT_TEXTS = 4, 5
_CHARACTER_PAGES, _PARAGRAPH_PAGES = 12, 13
_PIECES = 33
_OWNERS = 36
_END_REFERENCES, _END_TEXTS = 46, 47
_PAGE = 512
_STORIES = 0x4C
"""Where the lengths of the stories begin, in characters."""
_OPERANDS = (1, 1, 2, 4, 2, 2, -1, 3)
"""Bytes of the operand of a property, by the last three bits of its code."""
_TABLE_DEFINITION, _TABS = 0xD608, 0xC615
_LONGEST = 4
"""How many characters a byte of a sound file can stand for at most."""

Properties = dict[int, int]
"""The first bytes of operands, as a number, by the code of the property."""
_Spans = tuple[list[int], list[int], list[Properties]]
"""Where spans begin and end in the stream, and what is said of each."""


class DamagedError(ValueError):
    """A part is not where the file says, or not as long."""


@immutable
class Piece:
    """Characters that follow each other in the file, too.

    Attributes:
        start: the place of the first in the document.
        end: the place after the last.
        at: where they begin in the stream, in bytes.
        width: bytes of a character.
    """

    start: int
    end: int
    at: int
    width: int


@immutable
class Note:
    """A note: where the text refers to it, and where its words stand.

    Attributes:
        at: the place in the text.
        start: where its words begin.
        end: where they end.
        owner: the number of who wrote it; -1 where that is not said.
    """

    at: int
    start: int
    end: int
    owner: int = -1


@record
class WordFile:
    """A document.

    Attributes:
        main: its stream of characters, with the file information block.
        table: its stream of tables.
        units: its characters, one for each of UTF-16, all stories one after the other.
        pieces: where they stand in the stream.
        stories: where the stories begin and end: text, footnotes, headers, macros,
            comments, endnotes, boxes, and boxes of headers.
    """

    main: bytes
    table: bytes
    units: str = field(init=False)
    pieces: list[Piece] = field(init=False)
    stories: tuple[tuple[int, int], ...] = field(init=False)
    _characters: _Spans = field(init=False)
    _paragraphs: _Spans = field(init=False)

    def __post_init__(self) -> None:
        """Read the characters.

        Raises:
            DamagedError: they are not where they should be.
        """
        self.pieces = list(self._read_pieces())
        parts: list[str] = []
        for piece in self.pieces:
            size = (piece.end - piece.start) * piece.width
            raw = self.main[piece.at : piece.at + size]
            if len(raw) < size:
                raise DamagedError
            if piece.width == 1:
                parts.append(raw.decode("cp1252", "replace"))
            else:
                codes = array("H", raw)
                parts.append("".join(map(chr, codes)))
        self.units = "".join(parts)
        self.stories = self._read_stories()
        self._characters = self._read_pages(_CHARACTER_PAGES, 1)
        self._paragraphs = self._read_pages(_PARAGRAPH_PAGES, 13)

    def _read_stories(self) -> tuple[tuple[int, int], ...]:
        found: list[tuple[int, int]] = []
        at = 0
        for size in struct.unpack_from("<8i", self.main, _STORIES):
            if size < 0:
                raise DamagedError
            found.append((at, min(at + size, len(self.units))))
            at += size
        return tuple(found)

    def footnotes(self) -> list[Note]:
        """The footnotes, in order."""
        return self._notes(_NOTE_REFERENCES, _NOTE_TEXTS, 1)

    def endnotes(self) -> list[Note]:
        """The endnotes, in order."""
        return self._notes(_END_REFERENCES, _END_TEXTS, 5)

    def comments(self) -> list[Note]:
        """The comments, in order."""
        return self._notes(_COMMENT_REFERENCES, _COMMENT_TEXTS, 4)

    def owners(self) -> list[str]:
        """Who wrote comments."""
        part = self._part(_OWNERS)
        found: list[str] = []
        at = 0
        while at + 2 <= len(part):
            (size,) = struct.unpack_from("<H", part, at)
            at += 2 + 2 * size
            found.append(part[at - 2 * size : at].decode("utf-16-le", "replace"))
        return found

    def runs(self, start: int, end: int) -> Iterator[tuple[int, int, Properties]]:
        """The characters from one place to another by what is said of them."""
        return self._spans(start, end, self._characters)

    def paragraph(self, place: int) -> Properties:
        """What is said of the paragraph that ends with the character at a place.

        The number of its style stands under 0.
        """
        spans = self._spans(place, place + 1, self._paragraphs)
        return next((said for _, _, said in spans), {})

    def _part(self, number: int) -> bytes:
        place, size = struct.unpack_from("<Ii", self.main, _BASE + 8 * number)
        part = self.table[place : place + size] if size > 0 else b""
        if len(part) < size:
            raise DamagedError
        return part

    def _read_pieces(self) -> Iterator[Piece]:
        part = self._part(_PIECES)
        at = 0
        while part[at : at + 1] == b"\x01":
            (size,) = struct.unpack_from("<H", part, at + 1)
            at += 3 + size
        if part[at : at + 1] != b"\x02":
            raise DamagedError
        (size,) = struct.unpack_from("<I", part, at + 1)
        places, values = _read_plc(part[at + 5 : at + 5 + size], 8)
        if places[-1] > _LONGEST * len(self.main):
            raise DamagedError
        for (start, end), value in zip(pairwise(places), values, strict=True):
            (code,) = struct.unpack_from("<I", value, 2)
            is_narrow = code & 0x40000000
            offset = code & 0x3FFFFFFF
            if end > start:
                yield Piece(
                    start,
                    end,
                    offset // 2 if is_narrow else offset,
                    1 if is_narrow else 2,
                )

    def _notes(self, references: int, texts: int, story: int) -> list[Note]:
        part = self._part(references)
        if not part:
            return []
        size = 30 if references == _COMMENT_REFERENCES else 2
        places, values = _read_plc(part, size)
        words = self._part(texts)
        ends = struct.unpack(f"<{len(words) // 4}i", words[: len(words) // 4 * 4])
        base, limit = self.stories[story]
        found: list[Note] = []
        for index, (place, value) in enumerate(zip(places, values, strict=False)):
            if index + 1 >= len(ends):
                break
            start, end = base + ends[index], min(base + ends[index + 1], limit)
            owner = struct.unpack_from("<H", value, 20)[0] if size > 2 else -1
            if base <= start < end:
                found.append(Note(place, start, end, owner))
        return found

    def _read_pages(self, number: int, width: int) -> _Spans:
        """Where spans begin and end in the stream, and what is said of each."""
        _, pages = _read_plc(self._part(number), 4)
        spans: list[tuple[int, int, Properties]] = []
        for value in pages:
            (page_number,) = struct.unpack("<I", value)
            begin = (page_number & 0x3FFFFF) * _PAGE
            page = self.main[begin : begin + _PAGE]
            if len(page) < _PAGE:
                raise DamagedError
            count = page[-1]
            ends = 4 * (count + 1)
            if ends + width * count >= _PAGE:
                raise DamagedError
            places = struct.unpack_from(f"<{count + 1}I", page)
            for index in range(count):
                at = 2 * page[ends + width * index]
                said = _read_said(page, at, has_style=width > 1)
                spans.append((places[index], places[index + 1], said))
        spans.sort(key=lambda span: span[:2])
        return (
            [start for start, _, _ in spans],
            [end for _, end, _ in spans],
            [said for _, _, said in spans],
        )

    def _spans(
        self, start: int, end: int, said: _Spans
    ) -> Iterator[tuple[int, int, Properties]]:
        """The characters from one place to another by what pages say of them."""
        starts, ends, values = said
        index = bisect_right(self.pieces, start, key=lambda piece: piece.start) - 1
        at = start
        while at < end and 0 <= index < len(self.pieces):
            piece = self.pieces[index]
            last = min(end, piece.end)
            while at < last:
                byte = piece.at + (at - piece.start) * piece.width
                found = bisect_right(starts, byte) - 1
                if found >= 0 and byte < ends[found]:
                    value, limit = values[found], ends[found]
                else:
                    value = {}
                    limit = starts[found + 1] if found + 1 < len(starts) else 1 << 32
                to = piece.start + -(-(limit - piece.at) // piece.width)
                to = min(last, max(to, at + 1))
                yield at, to, value
                at = to
            index += 1


def _read_plc(part: bytes, size: int) -> tuple[tuple[int, ...], list[bytes]]:
    """The places of a PLC, and the values between them, of so many bytes each."""
    count = (len(part) - 4) // (4 + size)
    if count < 0:
        return (0,), []
    places = struct.unpack_from(f"<{count + 1}i", part)
    if any(later < place for place, later in pairwise(places)) or places[0] < 0:
        raise DamagedError
    base = 4 * (count + 1)
    return places, [part[base + size * n : base + size * (n + 1)] for n in range(count)]


def _read_said(page: bytes, at: int, *, has_style: bool) -> Properties:
    """What a page says at a place of it; nothing where it says nothing."""
    if not at:
        return {}
    size = page[at]
    if has_style:
        size = 2 * size - 1 if size else 2 * page[at + 1] + 1
        start = at + 1 if page[at] else at + 2
        end = at + 1 + size
        said = {0: struct.unpack_from("<H", page, start)[0]}
        return said | read_properties(page[start + 2 : end])
    return read_properties(page[at + 1 : at + 1 + size])


def read_properties(part: bytes) -> Properties:
    """The properties in a list of them; those behind one that is cut off are left."""
    said: Properties = {}
    at = 0
    while at + 2 < len(part):
        (code,) = struct.unpack_from("<H", part, at)
        at += 2
        size = _OPERANDS[code >> 13]
        if code == _TABLE_DEFINITION:
            size = int.from_bytes(part[at : at + 2], "little") + 1
        elif size < 0:
            size = part[at] + 1
            if code == _TABS and size == 256:
                break
        said[code] = int.from_bytes(part[at : at + min(size, 4)], "little")
        at += size
    return said
