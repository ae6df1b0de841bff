"""Where elements, attributes and characters of a tree stand in its file.

libxml2 keeps a line for each element, the one where its start tag ends, and no column.
So the file is read once more with expat when there is something to say about it.
"""

import pyexpat
from collections.abc import Iterable
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.relaxng.entities import follow_entities
from tei_toolkit.validation.paths import Paths

_SPACE: Final = b" \t\r\n"
_FEW: Final = 8
"""Elements asked about one by one, each with a reading; after them all are found."""
_UNKNOWN: Final = -1


class Place(NamedTuple):
    """A line and a column, from 1, and the offset in bytes of the UTF-8 text."""

    line: int
    column: int
    offset: int


class Places:
    """Finds places in one file.

    Args:
        data: the file in UTF-8.
        root: the root of its tree.
    """

    def __init__(self, data: bytes, root: etree._Element) -> None:
        self.paths = Paths()
        self._data = data
        self._root = root
        self._starts: dict[etree._Element, Place] = {}
        self._alone = 0

    def learn(self, elements: Iterable[etree._Element]) -> None:
        """Find the start tags and the paths of `elements`, all in one reading."""
        wanted = {element for element in elements if element not in self._starts}
        if not wanted:
            return
        everything = enumerate(self._root.iter(etree.Element))
        numbers = {
            number: element for number, element in everything if element in wanted
        }
        self._starts.update(_start_tags(self._data, numbers))
        for element in wanted:
            if element not in self._starts:
                line = element.sourceline or 0
                self._starts[element] = Place(line, 0, _UNKNOWN)
        self.paths.learn(wanted)

    def element(self, element: etree._Element) -> Place:
        """Where the start tag of `element` begins."""
        if element not in self._starts:
            self._alone += 1
            alone = self._alone <= _FEW
            self.learn([element] if alone else self._root.iter(etree.Element))
        return self._starts[element]

    def attribute(self, element: etree._Element, name: str) -> Place:
        """Where the attribute with the printed name `name` begins."""
        start = self.element(element)
        if start.offset < 0:
            return start
        at = _attribute_offset(self._data, start.offset, name.encode())
        return start if at < 0 else self._beyond(start, at)

    def text(self, element: etree._Element, words: str) -> Place:
        """Where `words` first stand after the start of `element`."""
        start = self.element(element)
        if start.offset < 0:
            return start
        end = _tag_end(self._data, start.offset)
        at = self._data.find(words.encode("utf-8", "replace"), end)
        return start if at < 0 else self._beyond(start, at)

    def loose_text(self, element: etree._Element) -> Place:
        """Where the first text stands that is directly in `element`."""
        if element.text and element.text.strip():
            return self.text(element, _first_word(element.text))
        for child in element:
            if child.tail and child.tail.strip():
                *_, last = child.iter()
                inside = last if isinstance(last.tag, str) else element
                return self.text(inside, _first_word(child.tail))
        return self.element(element)

    def _beyond(self, start: Place, offset: int) -> Place:
        between = self._data[start.offset : offset]
        lines = between.count(b"\n")
        if not lines:
            before = between.decode("utf-8", "replace")
            return Place(start.line, start.column + len(before), offset)
        before = between[between.rfind(b"\n") + 1 :].decode("utf-8", "replace")
        return Place(start.line + lines, len(before) + 1, offset)


def _start_tags(
    data: bytes, wanted: dict[int, etree._Element]
) -> dict[etree._Element, Place]:
    found: dict[etree._Element, Place] = {}
    last = max(wanted, default=-1)
    number = -1
    parser = pyexpat.ParserCreate("utf-8")

    def start(_name: str, _attributes: object) -> None:
        nonlocal number
        number += 1
        if number in wanted:
            found[wanted[number]] = Place(
                parser.CurrentLineNumber,
                parser.CurrentColumnNumber + 1,
                parser.CurrentByteIndex,
            )
        if number == last:
            parser.StartElementHandler = None

    parser.StartElementHandler = start
    follow_entities(parser)
    try:
        parser.Parse(data, True)  # noqa: FBT003  expat
    except pyexpat.ExpatError:
        return found
    return found


def _first_word(text: str) -> str:
    return text.split(maxsplit=1)[0]


def _tag_end(data: bytes, offset: int) -> int:
    """The offset after the start tag that begins at `offset`."""
    quote = 0
    for at in range(offset, len(data)):
        byte = data[at]
        if quote:
            if byte == quote:
                quote = 0
        elif byte in b"\"'":
            quote = byte
        elif byte == 62:
            return at + 1
    return offset


def _attribute_offset(data: bytes, offset: int, name: bytes) -> int:
    """The offset of an attribute in the start tag that begins at `offset`, or -1."""
    end = _tag_end(data, offset)
    at = offset
    while (at := data.find(name, at + 1, end)) >= 0:
        after = data[at + len(name) : end].lstrip(_SPACE)
        if data[at - 1] in _SPACE and after.startswith(b"="):
            inside = data[offset:at]
            if not inside.count(b'"') % 2 and not inside.count(b"'") % 2:
                return at
    return -1
