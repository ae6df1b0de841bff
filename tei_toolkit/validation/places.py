"""Where elements, attributes and characters of a tree stand in its file.

libxml2 keeps a line for each element, the one where its start tag ends, and no column.
So the file is read once more with expat when there is something to say about it.
"""

import pyexpat
from collections.abc import Iterable
from typing import Final, NamedTuple

from lxml import etree

_SPACE: Final = b" \t\r\n"
XML_NAMESPACE: Final = "http://www.w3.org/XML/1998/namespace"


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
        self._data = data
        self._root = root
        self._starts: dict[etree._Element, tuple[int, int]] = {}

    def learn(self, elements: Iterable[etree._Element]) -> None:
        """Find the start tags of `elements`, all in one reading."""
        wanted = {element for element in elements if element not in self._starts}
        if not wanted:
            return
        everything = enumerate(self._root.iter(etree.Element))
        numbers = {
            number: element for number, element in everything if element in wanted
        }
        self._starts.update(_start_tags(self._data, numbers))

    def element(self, element: etree._Element) -> Place:
        """Where the start tag of `element` begins."""
        self.learn([element])
        known = self._starts.get(element)
        if known is None:
            return Place(element.sourceline or 0, 0, -1)
        return self._place(*known)

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
        line = start.line + between.count(b"\n")
        return self._place(line, offset)

    def _place(self, line: int, offset: int) -> Place:
        line_start = self._data.rfind(b"\n", 0, offset) + 1
        before = self._data[line_start:offset]
        return Place(line, len(before.decode("utf-8", "replace")) + 1, offset)


def _start_tags(
    data: bytes, wanted: dict[int, etree._Element]
) -> dict[etree._Element, tuple[int, int]]:
    found: dict[etree._Element, tuple[int, int]] = {}
    last = max(wanted, default=-1)
    number = -1
    parser = pyexpat.ParserCreate("utf-8")

    def start(_name: str, _attributes: object) -> None:
        nonlocal number
        number += 1
        if number in wanted:
            place = parser.CurrentLineNumber, parser.CurrentByteIndex
            found[wanted[number]] = place
        if number == last:
            parser.StartElementHandler = None

    parser.StartElementHandler = start
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


def printed_name(element: etree._Element, name: str | None = None) -> str:
    """The name of `element`, or of its attribute `name`, with the document's prefix."""
    qualified = str(element.tag) if name is None else name
    if not qualified.startswith("{"):
        return qualified
    namespace, _, local = qualified[1:].partition("}")
    if name is None:
        return f"{element.prefix}:{local}" if element.prefix else local
    if namespace == XML_NAMESPACE:
        return f"xml:{local}"
    for prefix, bound in element.nsmap.items():
        if bound == namespace and prefix:
            return f"{prefix}:{local}"
    return local


def xpath_of(element: etree._Element, attribute: str | None = None) -> str:
    """The path to `element` from the root, with the document's prefixes."""
    steps: list[str] = []
    at: etree._Element | None = element
    while at is not None:
        parent = at.getparent()
        tag = at.tag
        number = 1
        if parent is not None:
            number += sum(1 for _ in at.itersiblings(str(tag), preceding=True))
        steps.append(f"{printed_name(at)}[{number}]")
        at = parent
    path = "/" + "/".join(reversed(steps))
    return f"{path}/@{printed_name(element, attribute)}" if attribute else path
