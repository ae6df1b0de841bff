"""An XML file as the characters that it is, so that tags can be put in and taken out.

A tree forgets how a file was written (quotes, entities, CDATA, white space in tags),
and what was annotated must be had back byte for byte. So the file is checked by the
parser first, and then cut into tags and text here; nothing is ever written but whole
tags.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from tei_toolkit.errors import InputError
from tei_toolkit.names.content_models import TEXT_HOLDERS
from tei_toolkit.names.encodings import codec_of
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE

_PIECE = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>"
    r"|<!DOCTYPE(?:\[(?:<!--.*?-->|<\?.*?\?>|\"[^\"]*\"|'[^']*'|[^\]\"'])*\]|\"[^\"]*\"|'[^']*'|[^\[>\"'])*>"
    r"|<[^>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^>\"']*)*>|[^<]+",
    re.DOTALL,
)
_NAME = re.compile(r"[^\s/>]+")
_ATTRIBUTE = re.compile(r"([^\s=/<>\"']+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_REFERENCE = re.compile(r"&(#x[0-9a-fA-F]+|#\d+|[^;]+);|\r\n?")
_PREDEFINED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}

# Elements that stand apart from the words around them.
BLOCKS = frozenset(
    "text body front back div p head l lg ab u sp speaker stage item list note "
    "table row cell opener closer dateline byline salute signed trailer docTitle "
    "titlePart docImprint titlePage castList castItem epigraph argument group "
    "floatingText "
    "figure figDesc desc kinesic vocal incident writing div1 div2 div3 div4 div5 "
    "div6 div7 entry sense bibl listBibl postscript event person place org spanGrp "
    "span "
    "listPerson listPlace listOrg standOff docAuthor docDate imprimatur s caption line "
    "entryFree addrLine".split()
)
# Phrases that stand apart, too, where no words can stand beside them.
_PHRASES = frozenset({"seg", "q", "quote", "label", "cit", "said", "bibl"})
_BREAKS = frozenset({"lb", "pb", "cb", "gb", "milestone"})
# What is no part of the sentence that it stands in.
_ASIDE = frozenset({"note", "fw", "figure", "noteGrp"})
# Of what stands in these, the first (or the one named here) is read in the sentence.
_ALTERNATIVES = {"choice": "", "app": "lem", "subst": "add"}


@dataclass(slots=True)
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


@dataclass(slots=True)
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

    def offset(self, place: int) -> int:
        """Where in the view the character at a place in the file stands."""
        if place >= self.raw_end:
            return self.view + self.length
        inner = bisect_left(self.places, place) if self.places else place - self.raw
        return self.view + inner


@dataclass(frozen=True, slots=True)
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


@dataclass(slots=True)
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


def read_markup(data: bytes, name: str) -> Markup:
    """The file in its tags and words.

    Raises:
        InputError: it is no well-formed XML, or not in the encoding that it states.
    """
    parse_tei(data, name)
    codec = codec_of(data)
    try:
        source = data.decode(codec)
    except (LookupError, UnicodeDecodeError) as error:
        raise InputError(f"{name}: cannot be decoded as {codec}: {error}") from error
    if source.encode(codec, "replace") != data:
        raise InputError(f"{name}: does not come back the same from {codec}; recode it")
    markup = Markup(source, codec)
    _Cutting(markup).cut(name)
    _lay_out(markup)
    return markup


def root_start(source: str) -> int:
    """Where the start tag of the root element starts in the characters of a file."""
    at = 0
    for match in _PIECE.finditer(source):
        at = match.start()
        if source[at] == "<" and source[at + 1] not in "!?":
            break
    return at


class _Cutting:
    """A file on its way into tags and texts."""

    def __init__(self, markup: Markup) -> None:
        self.markup = markup
        self.stack: list[int] = []
        self.spaces: list[dict[str, str]] = [{"": ""}]
        self.gaps: dict[int, str] = {}
        self.met: dict[int, list[str]] = {}
        self.outer = -1

    def cut(self, name: str) -> None:
        """Find the elements and the texts.

        Raises:
            InputError: there is something that is no tag and no text.
        """
        markup, source = self.markup, self.markup.source
        at = 0
        for match in _PIECE.finditer(source):
            if match.start() != at:
                break
            at = match.end()
            piece = match[0]
            if piece[0] != "<":
                self._text(match.start(), at, is_cdata=False)
            elif piece.startswith("<![CDATA["):
                self._text(match.start(), at, is_cdata=True)
            elif piece.startswith(("<!", "<?")):
                continue
            elif piece.startswith("</"):
                index = self.stack.pop()
                markup.elements[index].close = match.start()
                markup.elements[index].end = at
                self.spaces.pop()
                self._part(index)
                if index == self.outer:
                    self.outer = -1
            else:
                self._open(piece, match.start(), at)
        if at != len(source) and source[at:].strip():
            raise InputError(f"{name}: could not be cut into tags at character {at}")

    def _text(self, start: int, end: int, *, is_cdata: bool) -> None:
        if self.outer < 0:
            return
        index = self.stack[-1]
        flow = self.markup.elements[index].flow
        gap = self.gaps.pop(flow, "") if flow is not None else ""
        self.markup.texts.append(RawText(start, end, index, is_cdata, gap))

    def _open(self, piece: str, start: int, end: int) -> None:
        elements = self.markup.elements
        found = _element(piece, start, end, self.stack, self.spaces)
        index = len(elements)
        elements.append(found)
        found.flow = self._flow(index)
        if not self.stack and ":" in piece.split(None, 1)[0]:
            self.markup.prefix = piece[1:].split(":", 1)[0] + ":"
        self._part(index)
        if piece.endswith("/>"):
            found.close, found.end = end, end
            self.spaces.pop()
            self._part(index)
        else:
            self.stack.append(index)
            if self.outer < 0 and found.name == "text" and found.is_tei:
                self.outer = index

    def _flow(self, index: int) -> int | None:
        """Which run of words the text of an element belongs to."""
        element = self.markup.elements[index]
        if element.parent < 0 or not element.is_tei:
            is_text = element.name == "text" and element.is_tei
            return 0 if is_text else None
        parent = self.markup.elements[element.parent]
        if parent.flow is None:
            return 0 if element.name == "text" else None
        if element.name in _ASIDE and element.attributes.get("type") != "speaker":
            return index
        wanted = _ALTERNATIVES.get(parent.name)
        if wanted is not None:
            before = self.met.setdefault(element.parent, [])
            before.append(element.name)
            is_read = element.name == wanted if wanted else len(before) == 1
            if not is_read or element.name in before[:-1]:
                return index
        return parent.flow

    def _part(self, index: int) -> None:
        """Part the words before and after a tag, if it parts words."""
        element = self.markup.elements[index]
        flow = element.flow
        if flow is None or flow == index:
            return
        if element.name in _BREAKS:
            if element.attributes.get("break") != "no" and not self.gaps.get(flow):
                self.gaps[flow] = " "
        elif self._is_block(element):
            self.gaps[flow] = "\n"

    def _is_block(self, element: Element) -> bool:
        if element.name not in _PHRASES:
            return element.name in BLOCKS
        parent = self.markup.elements[element.parent].name
        return parent not in TEXT_HOLDERS or (element.name == "seg" and parent == "u")


def _element(
    tag: str, start: int, end: int, stack: list[int], spaces: list[dict[str, str]]
) -> Element:
    written = _NAME.match(tag, 1)
    full = written[0] if written else ""
    attributes = {
        key: resolved(double or single)
        for key, double, single in _ATTRIBUTE.findall(tag, len(full) + 1)
    }
    scope = spaces[-1]
    declared = {
        key[6:] if key != "xmlns" else "": value
        for key, value in attributes.items()
        if key == "xmlns" or key.startswith("xmlns:")
    }
    scope = {**scope, **declared} if declared else scope
    spaces.append(scope)
    prefix, _, local = full.rpartition(":")
    is_tei = scope.get(prefix) == TEI_NAMESPACE
    return Element(local, stack[-1] if stack else -1, start, end, attributes, is_tei)


def resolved(text: str) -> str:
    """`text` of a file with its references replaced by their characters."""
    return _REFERENCE.sub(lambda m: _one(m) or " ", text) if "&" in text else text


def _one(match: re.Match[str]) -> str:
    """The characters of a reference; nothing for an entity that is not known."""
    name = match[1]
    if name is None:
        return "\n"
    try:
        if name.startswith("#x"):
            return chr(int("0" + name[1:], 0))
        if name.startswith("#"):
            return chr(int(name[1:]))
    except (ValueError, OverflowError):
        return ""
    return _PREDEFINED.get(name, "")


def _lay_out(markup: Markup) -> None:
    """Make the view: the words of `text`, blocks apart, asides after the rest."""
    flows: dict[int, list[RawText]] = {}
    for text in markup.texts:
        flow = markup.elements[text.element].flow
        if flow is not None:
            flows.setdefault(flow, []).append(text)
    parts: list[str] = []
    size = 0
    for flow in sorted(flows):
        if size and not parts[-1].endswith("\n"):
            parts.append("\n")
            size += 1
        for text in flows[flow]:
            last = parts[-1][-1:] if parts else "\n"
            if text.gap and not (last.isspace() and (text.gap == " " or last == "\n")):
                parts.append(text.gap)
                size += len(text.gap)
            words, places = characters(markup.source, text)
            if words:
                piece = Piece(
                    size,
                    len(words),
                    text.start,
                    text.end,
                    text.element,
                    places,
                    text.is_cdata,
                )
                markup.pieces.append(piece)
                parts.append(words)
                size += len(words)
    markup.view = "".join(parts)
    markup.starts = [piece.view for piece in markup.pieces]


def characters(source: str, text: RawText) -> tuple[str, list[int] | None]:
    """The characters of a text and, where they are not as written, their places."""
    start, end = text.start, text.end
    if text.is_cdata:
        start, end = start + 9, end - 3
    raw = source[start:end]
    if text.is_cdata and "\r" not in raw:
        return raw, list(range(start, end))
    if "&" not in raw and "\r" not in raw:
        return raw, None
    pattern = _LINE_END if text.is_cdata else _REFERENCE
    words: list[str] = []
    places: list[int] = []
    at = 0
    for match in pattern.finditer(raw):
        words.append(raw[at : match.start()])
        places.extend(range(start + at, start + match.start()))
        resolved = "\n" if text.is_cdata else _one(match)
        words.append(resolved)
        places.extend([start + match.start()] * len(resolved))
        at = match.end()
    words.append(raw[at:])
    places.extend(range(start + at, end))
    return "".join(words), places


_LINE_END = re.compile(r"\r\n?")
