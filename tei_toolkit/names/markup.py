"""An XML file as the characters that it is, so that tags can be put in and taken out.

A tree forgets how a file was written (quotes, entities, CDATA, white space in tags), and
what was annotated must be had back byte for byte. So the file is checked by the parser
first, and then cut into tags and text here; nothing is ever written but whole tags.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from tei_toolkit.errors import InputError
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
_DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._\-]+)[\"']")

# Elements that stand apart from the words around them.
BLOCKS = frozenset(
    "text body front back div p seg head l lg ab u sp speaker stage item list note quote "
    "q cit table row cell opener closer dateline byline salute signed trailer docTitle "
    "titlePart docImprint titlePage castList castItem epigraph argument group floatingText "
    "figure figDesc label desc kinesic vocal incident writing div1 div2 div3 div4 div5 "
    "div6 div7 entry sense bibl listBibl postscript event person place org spanGrp span "
    "listPerson listPlace listOrg standOff docAuthor docDate imprimatur".split()
)
# Phrases that may be a block or stand within one: they part words only with blocks.
_PHRASES = frozenset({"seg", "q", "quote", "label", "cit"})
_BREAKS = frozenset({"lb", "pb", "cb", "gb", "milestone"})
_ASIDE = frozenset({"note", "corr", "reg", "expan", "fw", "figure", "app"})


@dataclass(slots=True)
class Element:
    """One element at its place in the file.

    Attributes:
        name: its local name.
        parent: index of its parent, -1 for the root.
        start: where its start tag starts.
        open_end: where its start tag ends.
        close: where its end tag starts (`open_end` for an empty element).
        end: where it ends.
        attributes: as written, references resolved.
        is_tei: whether it is in the TEI namespace.
        view_start: where its text starts in the view, and `view_end` where it ends.
    """

    name: str
    parent: int
    start: int
    open_end: int
    attributes: dict[str, str]
    is_tei: bool
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
    """

    source: str
    codec: str
    elements: list[Element] = field(default_factory=list)
    view: str = ""
    pieces: list[Piece] = field(default_factory=list)
    prefix: str = ""
    starts: list[int] = field(default_factory=list)

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

    def ids(self) -> set[str]:
        """Every `xml:id` of the file."""
        return {
            element.attributes["xml:id"]
            for element in self.elements
            if "xml:id" in element.attributes
        }


def read_markup(data: bytes, name: str) -> Markup:
    """The file in its tags and words.

    Raises:
        InputError: it is no well-formed XML, or not in the encoding that it states.
    """
    parse_tei(data, name)
    codec = _codec(data)
    try:
        source = data.decode(codec)
    except (LookupError, UnicodeDecodeError) as error:
        raise InputError(f"{name}: cannot be decoded as {codec}: {error}") from error
    if source.encode(codec, "replace") != data:
        raise InputError(f"{name}: does not come back the same from {codec}; recode it")
    markup = Markup(source, codec)
    texts = _cut(markup, name)
    _lay_out(markup, texts)
    return markup


def _codec(data: bytes) -> str:
    if data.startswith(b"\xff\xfe"):
        return "utf-16-le"
    if data.startswith(b"\xfe\xff"):
        return "utf-16-be"
    declared = _DECLARED.match(data.removeprefix(b"\xef\xbb\xbf")[:200])
    name = declared[1].decode().lower() if declared else "utf-8"
    return "utf-8" if name in {"utf8", "utf-8", "us-ascii", "ascii"} else name


_Text = tuple[int, int, int, bool]


def _cut(markup: Markup, name: str) -> list[_Text]:
    """Find the elements; return the texts: start, end, element, whether CDATA."""
    source, elements = markup.source, markup.elements
    texts: list[_Text] = []
    stack: list[int] = []
    spaces: list[dict[str, str]] = [{"": ""}]
    at = 0
    for match in _PIECE.finditer(source):
        if match.start() != at:
            break
        at = match.end()
        piece = match[0]
        if piece[0] != "<":
            if stack:
                texts.append((match.start(), at, stack[-1], False))
        elif piece.startswith("<![CDATA["):
            texts.append((match.start(), at, stack[-1], True))
        elif piece.startswith(("<!", "<?")):
            continue
        elif piece.startswith("</"):
            element = elements[stack.pop()]
            element.close, element.end = match.start(), at
            spaces.pop()
        else:
            found = _element(piece, match.start(), at, stack, spaces)
            elements.append(found)
            if not stack and ":" in piece.split(None, 1)[0]:
                markup.prefix = piece[1:].split(":", 1)[0] + ":"
            if piece.endswith("/>"):
                found.close, found.end = at, at
                spaces.pop()
            else:
                stack.append(len(elements) - 1)
    if at != len(source) and source[at:].strip():
        raise InputError(f"{name}: could not be cut into tags at character {at}")
    return texts


def _element(
    tag: str, start: int, end: int, stack: list[int], spaces: list[dict[str, str]]
) -> Element:
    written = _NAME.match(tag, 1)
    full = written[0] if written else ""
    attributes = {
        key: _resolved(double or single)
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


def _resolved(text: str) -> str:
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


def _lay_out(markup: Markup, texts: list[_Text]) -> None:
    """Make the view: the words of `text`, blocks apart, asides after the rest."""
    inside = _inside_text(markup)
    flows: dict[int, list[_Text]] = {}
    for text in texts:
        if inside[text[2]] is not None:
            flows.setdefault(inside[text[2]] or 0, []).append(text)
    parts: list[str] = []
    size = 0
    for flow in sorted(flows):
        if size and not parts[-1].endswith("\n"):
            parts.append("\n")
            size += 1
        before: _Text | None = None
        for text in flows[flow]:
            gap = _gap(markup, before, text)
            last = parts[-1][-1:] if parts else "\n"
            if gap and not (last.isspace() and (gap == " " or last == "\n")):
                parts.append(gap)
                size += len(gap)
            words, places = _characters(markup.source, text)
            if words:
                markup.pieces.append(
                    Piece(size, len(words), text[0], text[1], text[2], places, text[3])
                )
                parts.append(words)
                size += len(words)
            before = text
    markup.view = "".join(parts)
    markup.starts = [piece.view for piece in markup.pieces]


def _inside_text(markup: Markup) -> list[int | None]:
    """For each element the flow that its text is in; None outside `text`."""
    flows: list[int | None] = []
    for index, element in enumerate(markup.elements):
        above = flows[element.parent] if element.parent >= 0 else None
        if above is None:
            is_text = element.name == "text" and element.is_tei
            flows.append(0 if is_text else None)
        elif not element.is_tei:
            flows.append(None)
        elif element.name in _ASIDE and element.attributes.get("type") != "speaker":
            flows.append(index)
        else:
            flows.append(above)
    return flows


def _gap(markup: Markup, before: _Text | None, text: _Text) -> str:
    """What parts two texts in the view, beside their own characters."""
    if before is None:
        return ""
    between = markup.source[before[1] : text[0]]
    gap = ""
    for tag in re.finditer(r"<(/?)(?:[\w.-]+:)?([\w.-]+)([^>]*)>", between):
        name = tag[2]
        if name in BLOCKS and name not in _PHRASES:
            return "\n"
        if name == "seg" and markup.elements[text[2]].parent != -1:
            parent = markup.elements[markup.elements[text[2]].parent].name
            if parent in {"u", "div", "body", "p"} or tag[1]:
                gap = "\n" if _is_block_seg(markup, text, before) else gap
        elif name in _BREAKS and not gap and 'break="no"' not in tag[3]:
            gap = " "
    return gap


def _is_block_seg(markup: Markup, *texts: _Text) -> bool:
    """Whether a text is in a `seg` that stands for a paragraph of a turn."""
    for text in texts:
        for index in markup.ancestors(text[2]):
            element = markup.elements[index]
            if element.name == "seg" and element.parent >= 0:
                return markup.elements[element.parent].name == "u"
    return False


def _characters(source: str, text: _Text) -> tuple[str, list[int] | None]:
    """The characters of a text and, where they are not as written, their places."""
    start, end, _, is_cdata = text
    if is_cdata:
        start, end = start + 9, end - 3
        raw = source[start:end]
        return (raw, list(range(start, end))) if "\r" not in raw else ("", None)
    raw = source[start:end]
    if "&" not in raw and "\r" not in raw:
        return raw, None
    words: list[str] = []
    places: list[int] = []
    at = 0
    for match in _REFERENCE.finditer(raw):
        words.append(raw[at : match.start()])
        places.extend(range(start + at, start + match.start()))
        resolved = _one(match)
        words.append(resolved)
        places.extend([start + match.start()] * len(resolved))
        at = match.end()
    words.append(raw[at:])
    places.extend(range(start + at, end))
    return "".join(words), places
