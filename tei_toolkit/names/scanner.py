"""Cuts an XML file into its tags and its words.

The parser has checked the file before it is cut here.
"""

import re
from collections.abc import Mapping

from tei_toolkit.breaks import MILESTONES, Break, effect_of
from tei_toolkit.errors import InputError
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.content_models import TEXT_HOLDERS
from tei_toolkit.names.encodings import codec_of
from tei_toolkit.names.entities import characters_of, declared_entities
from tei_toolkit.names.markup import NO_ENTITIES, Element, Markup, Piece, RawText
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
_LINE_END = re.compile(r"\r\n?")
_REFERENCE = lazy_pattern(r"&(#x[0-9a-fA-F]+|#\d+|[^;]+);|\r\n?")

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
_TOKENS = frozenset({"w", "pc"})
_SPACED_WORDS = re.compile(r"</(?:\w+:)?w>\s+<(?:\w+:)?w\b")
_OPENING = "([{«„“‘¿¡'\"/-–"
# Phrases that stand apart, too, where no words can stand beside them.
_PHRASES = frozenset({"seg", "q", "quote", "label", "cit", "said", "bibl"})
# What stands apart in a `bibl`.
_OF_BOOKS = frozenset("author editor title publisher pubPlace date biblScope".split())
# What is no part of the sentence that it stands in.
_ASIDE = frozenset({"note", "rt", "fw", "figure", "noteGrp"})
_DIVISIONS = frozenset({"div", "body", "front"})
# Of what stands in these, the first of these names is read in the sentence; of a
# `choice` without one of them, the first of all.
ALTERNATIVES = {
    "choice": ("corr", "reg", "expan", "ex"),
    "app": ("lem",),
    "subst": ("add",),
}


def read_markup(data: bytes, name: str) -> Markup:
    """The file in its tags and words.

    Raises:
        InputError: it is no well-formed XML, or not in the encoding that it states.
    """
    tree = parse_tei(data, name)
    codec = codec_of(data)
    try:
        source = data.decode(codec)
    except (LookupError, UnicodeDecodeError) as error:
        raise InputError(f"{name}: cannot be decoded as {codec}: {error}") from error
    if source.encode(codec, "replace") != data:
        raise InputError(f"{name}: does not come back the same from {codec}; recode it")
    markup = Markup(source, codec, entities=declared_entities(tree))
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


def _is_in_order(note: Element, parent: Element) -> bool:
    """Whether a note is read where it stands: who speaks, when a message was sent."""
    kind = note.attributes.get("type")
    return kind == "speaker" or (kind == "time" and parent.name in _DIVISIONS)


class _Cutting:
    """A file on its way into tags and texts."""

    def __init__(self, markup: Markup) -> None:
        self.markup = markup
        self.stack: list[int] = []
        self.spaces: list[dict[str, str]] = [{"": ""}]
        self.gaps: dict[int, str] = {}
        self.read: dict[int, int] = {}
        self.outer = -1
        self.closed = -1
        # Whether white space parts words, or nothing but that they are elements.
        self.is_spaced = _SPACED_WORDS.search(markup.source) is not None

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
                self.closed = index
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
        found = self._element(piece, start, end)
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

    def _element(self, tag: str, start: int, end: int) -> Element:
        """An element that starts; the scope of its namespaces is put on the stack."""
        written = _NAME.match(tag, 1)
        full = written[0] if written else ""
        attributes = {
            key: resolved(double or single, self.markup.entities)
            for key, double, single in _ATTRIBUTE.findall(tag, len(full) + 1)
        }
        scope = self.spaces[-1]
        declared = {
            key[6:] if key != "xmlns" else "": value
            for key, value in attributes.items()
            if key == "xmlns" or key.startswith("xmlns:")
        }
        scope = {**scope, **declared} if declared else scope
        self.spaces.append(scope)
        prefix, _, local = full.rpartition(":")
        is_tei = scope.get(prefix) == TEI_NAMESPACE
        parent = self.stack[-1] if self.stack else -1
        return Element(local, parent, start, end, attributes, is_tei)

    def _flow(self, index: int) -> int | None:
        """Which run of words the text of an element belongs to."""
        element = self.markup.elements[index]
        if element.parent < 0 or not element.is_tei:
            is_text = element.name == "text" and element.is_tei
            return 0 if is_text else None
        parent = self.markup.elements[element.parent]
        if parent.flow is None:
            return 0 if element.name == "text" else None
        if element.name in _ASIDE and not _is_in_order(element, parent):
            return index
        if parent.name in ALTERNATIVES:
            if element.parent not in self.read:
                self.read[element.parent] = self._read_in(parent)
            if element.start != self.read[element.parent]:
                return index
        return parent.flow

    def _read_in(self, parent: Element) -> int:
        """Where in the file the one starts that is read, of several readings."""
        source = self.markup.source
        depth = 0
        found: dict[str, int] = {}
        for match in _PIECE.finditer(source, parent.open_end):
            piece = match[0]
            if piece[0] != "<" or piece[1] in "!?":
                continue
            if piece[1] == "/":
                depth -= 1
                if depth < 0:
                    break
                continue
            written = _NAME.match(piece, 1)
            if not depth and written is not None:
                found.setdefault(written[0].rpartition(":")[2], match.start())
            depth += not piece.endswith("/>")
        wanted = (found[n] for n in ALTERNATIVES[parent.name] if n in found)
        first = min(found.values(), default=-1) if parent.name == "choice" else -1
        return next(wanted, first)

    def _part(self, index: int) -> None:
        """Part the words before and after a tag, if it parts words."""
        element = self.markup.elements[index]
        flow = element.flow
        if flow is None or flow == index:
            return
        if element.name == "w" and element.end < 0 and self._begins_word(element):
            self.gaps.setdefault(flow, " ")
        elif element.name in MILESTONES:
            said, kind = map(element.attributes.get, ("break", "type"))
            in_word = any(self.markup.elements[i].name == "w" for i in self.stack)
            effect = effect_of(element.name, said, kind, is_in_word=in_word)
            if effect is Break.PARTS and not self.gaps.get(flow):
                self.gaps[flow] = " "
        elif self._is_block(element):
            self.gaps[flow] = "\n"

    def _begins_word(self, element: Element) -> bool:
        """Whether a `w` follows another one from which nothing else parts it."""
        if self.is_spaced or self.closed < 0:
            return False
        last = self.markup.elements[self.closed]
        said = last.attributes.get("join"), element.attributes.get("join")
        return (
            last.name in _TOKENS
            and last.end == element.start
            and element.attributes.get("part") not in {"M", "F"}
            and said[0] not in {"right", "both"}
            and said[1] not in {"left", "both"}
            and self.markup.source[last.close - 1] not in _OPENING
        )

    def _is_block(self, element: Element) -> bool:
        if element.name in _OF_BOOKS and element.parent >= 0:
            return self.markup.elements[element.parent].name == "bibl"
        if element.name not in _PHRASES:
            return element.name in BLOCKS
        parent = self.markup.elements[element.parent].name
        return parent not in TEXT_HOLDERS or (element.name == "seg" and parent == "u")


def resolved(text: str, entities: Mapping[str, str] = NO_ENTITIES) -> str:
    """`text` of a file with its references replaced by their characters."""
    return _REFERENCE.sub(lambda m: _one(m, entities), text) if "&" in text else text


def _one(match: re.Match[str], entities: Mapping[str, str]) -> str:
    """The characters of a reference or a line end."""
    return "\n" if match[1] is None else characters_of(match[1], entities)


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
        if size:
            parts.append("\n")
            size += 1
        for text in flows[flow]:
            is_parted = not parts or parts[-1][-1:].isspace()
            if (text.gap == "\n" and parts) or (text.gap == " " and not is_parted):
                parts.append(text.gap)
                size += len(text.gap)
            words, places = characters(markup, text)
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


def characters(markup: Markup, text: RawText) -> tuple[str, list[int] | None]:
    """The characters of a text and, where they are not as written, their places."""
    start, end = text.start, text.end
    if text.is_cdata:
        start, end = start + 9, end - 3
    raw = markup.source[start:end]
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
        resolved = "\n" if text.is_cdata else _one(match, markup.entities)
        words.append(resolved)
        places.extend([start + match.start()] * len(resolved))
        at = match.end()
    words.append(raw[at:])
    places.extend(range(start + at, end))
    return "".join(words), places
