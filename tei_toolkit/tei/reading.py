"""TEI files as trees: the one place where this package parses XML."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import field
from xml.parsers import expat

from lxml import etree

from tei_toolkit.errors import InputError
from tei_toolkit.inert import Nothing
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.tei.extent import PARAGRAPHS, TURNS, text_of
from tei_toolkit.tei.identifiers import TurnIds
from tei_toolkit.tei.vocabulary import XML_ID, tei
from tei_toolkit.values import record

_WATCHED = frozenset({"anchor", "pb", "lb", "pause", "when"})
"""Elements that say where something stood."""
_WATCHED_TAG = re.compile(rb"<(?:(?:text|anchor|pb|lb|pause|when)\b|note n=)")
_PLACE = lazy_pattern(r"(?:, line \d+, column \d+)?(?: \(<string>, line \d+\))?\Z")
_BOUNDS = {
    "Excessive depth": "its elements are nested more than 2,000 deep, which no text "
    "needs; make it flatter",
    "amplification": "its entities stand for so much text that they may be an attack; "
    "write their text in their place",
}
"""What the parser says of documents that go beyond its bounds, in plain words."""
_SLICE = 1 << 18
"""Bytes that are parsed at once."""


def parse_tei(data: bytes, name: str) -> etree._ElementTree:
    """The tree of an XML document, read without any access to network or files.

    Entities are not expanded, DTDs not loaded, ids not checked.

    Args:
        data: the bytes of the file.
        name: the file's name, for messages.

    Raises:
        InputError: the bytes are no well-formed XML.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        collect_ids=False,
        huge_tree=True,
    )
    parser.resolvers.add(Nothing())
    try:
        return etree.ElementTree(etree.fromstring(data, parser))
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise InputError(f"{name}:{line}:{column}: {_reason(error.msg)}") from error


def _reason(said: str) -> str:
    """What is wrong and what to do, of what the parser says."""
    for sign, reason in _BOUNDS.items():
        if sign in said:
            return reason
    plain = _PLACE.sub("", said).rstrip(".")
    return f"is no well-formed XML: {plain}"


_SAID = frozenset(tei(name) for name in PARAGRAPHS)


@record
class Points:
    """The empty elements of a text that say where something of the source stood.

    Attributes:
        note_mark: what stands for a note where it is met.
        anchors: the `synch` of every `anchor`.
        pages: the `n` of every `pb`.
        lines: how many `lb` there are.
        pauses: how many `pause` there are.
        notes: the `n` of every `note` that has one.
        whens: the interval of every `when` of the timeline, by its `xml:id`.
    """

    note_mark: str = ""
    anchors: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    lines: int = 0
    pauses: int = 0
    notes: list[str] = field(default_factory=list)
    whens: dict[str, str] = field(default_factory=dict)

    def meet(self, name: str, attributes: dict[str, str]) -> None:
        """Take note of an element."""
        match name:
            case "anchor":
                self.anchors.append(attributes.get("synch", ""))
            case "pb":
                self.pages.append(attributes.get("n", ""))
            case "lb":
                self.lines += 1
            case "pause":
                self.pauses += 1
            case "when":
                self.whens[attributes["xml:id"]] = attributes.get("interval", "0")


def read_text(pieces: Iterable[bytes], points: Points) -> Iterator[str]:
    """Yield the characters of a file's `text` bit by bit, and fill in `points`.

    Where a note stands comes its mark; its words come after all others, on lines of
    their own, the notes in the order of their marks.

    For files that this package has made: they have neither DTDs nor prefixes.

    Args:
        pieces: the bytes of the file, in pieces that follow each other and divide no
            tag.
        points: what is met on the way.
    """
    words: list[str] = []
    parser = expat.ParserCreate("UTF-8")
    parser.buffer_text = True
    parser.buffer_size = _SLICE

    notes = _Notes(parser, words, points)

    def enter(name: str, attributes: dict[str, str]) -> None:
        if name == "note":
            notes.enter(attributes.get("n"))
        elif name == "text":
            parser.CharacterDataHandler = words.append
        elif name in _WATCHED:
            points.meet(name, attributes)

    for piece in pieces:
        if not notes.is_open:
            parser.StartElementHandler = enter if _WATCHED_TAG.search(piece) else None
            parser.EndElementHandler = notes.leave if b"<note n=" in piece else None
        view = memoryview(piece)
        for start in range(0, len(view), _SLICE):
            parser.Parse(view[start : start + _SLICE])
            yield "".join(words)
            words.clear()
    parser.Parse(b"", True)  # noqa: FBT003 - expat takes it by its place
    yield "".join(words)
    for note in notes.words:
        yield "\n" + "".join(note)


class _Notes:
    """Sets the words of notes apart from those of the running text.

    Attributes:
        words: those of each note, in the order of their marks.
    """

    def __init__(
        self, parser: expat.XMLParserType, running: list[str], points: Points
    ) -> None:
        self.words: list[list[str]] = []
        self._parser = parser
        self._points = points
        self._into = [running]
        self._has_sign: list[bool] = []

    @property
    def is_open(self) -> bool:
        """Whether a `note` has begun and not ended."""
        return bool(self._has_sign)

    def enter(self, sign: str | None) -> None:
        """A `note` begins, with its sign if it has one."""
        self._has_sign.append(sign is not None)
        if sign is None:
            return
        self._points.notes.append(sign)
        self._into[-1].append(self._points.note_mark)
        self.words.append([])
        self._into.append(self.words[-1])
        self._parser.CharacterDataHandler = self.words[-1].append

    def leave(self, name: str) -> None:
        """An element ends; a paragraph of a note ends its line."""
        if name == "p" and len(self._into) > 1:
            self._into[-1].append("\n")
        elif name == "note" and self._has_sign and self._has_sign.pop():
            self._into.pop()
            self._parser.CharacterDataHandler = self._into[-1].append


def read_turn_ids(tree: etree._ElementTree) -> TurnIds:
    """The ids of the turns of an encoding, to keep them when it is made again.

    They are as they stand, repeated ones and malformed ones among them.
    """
    turns = []
    for turn in tree.iter(*(tei(name) for name in TURNS)):
        xml_id = turn.get(XML_ID)
        if xml_id:
            said = (child for child in turn if child.tag in _SAID)
            turns.append((xml_id, "".join("".join(text_of(p).split()) for p in said)))
    return TurnIds(tuple(turns))
