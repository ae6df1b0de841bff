"""An XML file as the characters that it is, so that tags can be put in and taken out.

A tree forgets how a file was written (quotes, entities, CDATA, white space in tags),
and what was annotated must be had back byte for byte. `scanner.py` cuts the file;
nothing is ever written but whole tags.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import field
from types import MappingProxyType

from tei_toolkit.values import immutable, record

NO_ENTITIES: Mapping[str, str] = MappingProxyType({})
"""Those of a file that declares none."""


@record
class Element:
    """One element at its place in the file.

    Attributes:
        name: its local name.
        parent: index of its parent, -1 for the root.
        start: where its start tag starts.
        open_end: where its start tag ends.
        attributes: as written, references resolved.
        is_tei: whether it is in the TEI namespace.
        flow: which run of words its text belongs to, None outside `text`.
        close: where its end tag starts (`open_end` for an empty element).
        end: where it ends.
    """

    name: str
    parent: int
    start: int
    open_end: int
    attributes: dict[str, str]
    is_tei: bool
    flow: int | None = None
    close: int = -1
    end: int = -1


@record
class Piece:
    """Text between two tags.

    Attributes:
        view: where it starts in the view.
        length: how many characters it has there.
        raw: where it starts in the file.
        raw_end: where it ends in the file.
        element: index of its element.
        places: where each character starts in the file, or None where they follow
            each other.
        is_fixed: nothing can be put into it (CDATA).
    """

    view: int
    length: int
    raw: int
    raw_end: int
    element: int
    places: list[int] | None = None
    is_fixed: bool = False

    def place(self, offset: int) -> int:
        """Where the character at `offset` of the view starts in the file."""
        inner = offset - self.view
        if inner >= self.length:
            return self.raw_end
        return self.places[inner] if self.places else self.raw + inner

    def is_divided(self, offset: int) -> bool:
        """Whether a tag before the character at `offset` would divide a reference."""
        inner = offset - self.view
        if not self.places or not 0 < inner < self.length:
            return False
        return self.places[inner - 1] == self.places[inner]

    def offset(self, place: int) -> int:
        """Where in the view the character at a place in the file stands."""
        if place >= self.raw_end:
            return self.view + self.length
        inner = bisect_left(self.places, place) if self.places else place - self.raw
        return self.view + inner


@immutable
class RawText:
    """The characters between two tags, as they stand in the file.

    Attributes:
        start: where they start in the file.
        end: where they end.
        element: index of their element.
        is_cdata: whether they are a CDATA section.
        gap: what parts them from the words before them, beside their own characters.
    """

    start: int
    end: int
    element: int
    is_cdata: bool
    gap: str


@record
class Markup:
    """An XML file in its characters, with a view of its words.

    Attributes:
        source: the characters of the file.
        codec: what it was decoded with.
        elements: all its elements, in document order.
        view: the words of `text`, notes and alternatives after the rest.
        pieces: where the view comes from, in its order.
        prefix: the prefix of TEI elements, with its colon.
        starts: where each piece starts in the view.
        texts: the characters in `text`, in the order of the file.
        by_place: the pieces in the order of the file, by their numbers.
        entities: what the file itself declares references to be read as.
    """

    source: str
    codec: str
    elements: list[Element] = field(default_factory=list)
    view: str = ""
    pieces: list[Piece] = field(default_factory=list)
    prefix: str = ""
    starts: list[int] = field(default_factory=list)
    texts: list[RawText] = field(default_factory=list)
    by_place: list[int] = field(default_factory=list)
    entities: Mapping[str, str] = field(default_factory=lambda: NO_ENTITIES)

    def encode(self, text: str) -> bytes:
        """`text` in the encoding of the file."""
        return text.encode(self.codec, "xmlcharrefreplace")

    def piece_at(self, offset: int) -> Piece | None:
        """The piece that holds the character at `offset`; None for a space put in."""
        index = bisect_right(self.starts, offset) - 1
        if index < 0:
            return None
        piece = self.pieces[index]
        return piece if offset < piece.view + piece.length else None

    def ancestors(self, element: int) -> Iterator[int]:
        """The indexes of an element and of all that it stands in."""
        while element >= 0:
            yield element
            element = self.elements[element].parent

    def view_range(self, start: int, end: int) -> tuple[int, int] | None:
        """Where in the view the words between two places in the file stand."""
        index = bisect_left(
            self._raw_order, start, key=lambda i: self.pieces[i].raw_end
        )
        found: list[tuple[int, int]] = []
        flow: int | None = None
        for number in range(index, len(self.pieces)):
            piece = self.pieces[self._raw_order[number]]
            if piece.raw >= end:
                break
            low = piece.offset(max(start, piece.raw))
            high = piece.offset(min(end, piece.raw_end))
            own = self.elements[piece.element].flow
            flow = own if not found else flow
            if low < high and own == flow:
                found.append((low, high))
        return (found[0][0], found[-1][1]) if found else None

    @property
    def _raw_order(self) -> list[int]:
        """The pieces in the order of the file."""
        if len(self.by_place) != len(self.pieces):
            numbers = range(len(self.pieces))
            self.by_place = sorted(numbers, key=lambda i: self.pieces[i].raw)
        return self.by_place

    def first(self, name: str) -> Element | None:
        """The first TEI element of this name."""
        return next((e for e in self.elements if e.name == name and e.is_tei), None)

    def names_taken(self) -> set[str]:
        """Every `xml:id` of the file, and every id that something points to."""
        taken: set[str] = set()
        for element in self.elements:
            for key, value in element.attributes.items():
                if key == "xml:id":
                    taken.add(value)
                elif "#" in value:
                    taken.update(part[1:] for part in value.split() if part[0] == "#")
        return taken
