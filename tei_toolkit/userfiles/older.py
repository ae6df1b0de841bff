"""The ids of an older encoding of the same source."""

from lxml import etree

from tei_toolkit.tei.identifiers import TurnIds
from tei_toolkit.userfiles.xml import parse_tei

_TEI = "{http://www.tei-c.org/ns/1.0}"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def read_turn_ids(data: bytes, name: str) -> TurnIds:
    """The `xml:id` and words of every `u` or `sp` of a TEI file.

    Raises:
        InputError: it is not well-formed.
    """
    root = parse_tei(data, name)
    turns: list[tuple[str, str]] = []
    for element in root.iter(f"{_TEI}u", f"{_TEI}sp"):
        identifier = element.get(_XML_ID)
        if identifier:
            turns.append((identifier, _words(element)))
    return TurnIds(tuple(turns))


def _words(turn: etree._Element) -> str:
    """The words of a turn's paragraphs."""
    pieces = [
        piece
        for child in turn.iterchildren(f"{_TEI}seg", f"{_TEI}p", f"{_TEI}l")
        for piece in child.xpath(
            ".//text()[not(ancestor::tei:desc)]",
            namespaces={"tei": "http://www.tei-c.org/ns/1.0"},
        )
    ]
    return " ".join("".join(pieces).split())
