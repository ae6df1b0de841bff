"""TEI files as trees: the one place where this package parses XML."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from lxml import etree

from tei_toolkit.errors import InputError
from tei_toolkit.inert import Nothing
from tei_toolkit.tei.extent import PARAGRAPHS, TURNS, text_of
from tei_toolkit.tei.identifiers import TurnIds
from tei_toolkit.tei.vocabulary import XML_ID, tei

_WATCHED = frozenset({"text", "anchor", "pb", "lb", "pause", "when"})
"""The elements that `read_text` looks at."""
_WATCHED_TAG = re.compile(rf"<(?:{'|'.join(sorted(_WATCHED))})\b".encode())
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
        message = f"{name}:{line}:{column}: is no well-formed XML: {error.msg}"
        raise InputError(message) from error


@dataclass(slots=True)
class Points:
    """The empty elements of a text that say where something of the source stood.

    Attributes:
        anchors: the `synch` of every `anchor`.
        pages: the `n` of every `pb`.
        lines: how many `lb` there are.
        pauses: how many `pause` there are.
        whens: the interval of every `when` of the timeline, by its `xml:id`.
    """

    anchors: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    lines: int = 0
    pauses: int = 0
    whens: dict[str, str] = field(default_factory=dict)


def read_text(pieces: Iterable[bytes], points: Points) -> Iterator[str]:
    """Yield the characters of a file's `text` bit by bit, and fill in `points`.

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

    def enter(name: str, attributes: dict[str, str]) -> None:
        if name not in _WATCHED:
            return
        match name:
            case "text":
                parser.CharacterDataHandler = words.append
            case "anchor":
                points.anchors.append(attributes.get("synch", ""))
            case "pb":
                points.pages.append(attributes.get("n", ""))
            case "lb":
                points.lines += 1
            case "pause":
                points.pauses += 1
            case "when":
                points.whens[attributes["xml:id"]] = attributes.get("interval", "0")

    for piece in pieces:
        parser.StartElementHandler = enter if _WATCHED_TAG.search(piece) else None
        view = memoryview(piece)
        for start in range(0, len(view), _SLICE):
            parser.Parse(view[start : start + _SLICE])
            yield "".join(words)
            words.clear()
    parser.Parse(b"", True)  # noqa: FBT003 - expat takes it by its place
    yield "".join(words)


def read_turn_ids(tree: etree._ElementTree) -> TurnIds:
    """The ids of the turns of an encoding, to keep them when it is made again.

    They are as they stand, repeated ones and malformed ones among them.
    """
    turns = []
    for turn in tree.iter(*(tei(name) for name in TURNS)):
        xml_id = turn.get(XML_ID)
        if xml_id:
            said = turn.iter(*(tei(name) for name in PARAGRAPHS))
            turns.append((xml_id, "".join("".join(text_of(p).split()) for p in said)))
    return TurnIds(tuple(turns))
