"""Stops that structured records leave to the edition, as elements of ours: `tk:stop`.

So every format prints them in the same place, and none takes them for words of the
document.
"""

from lxml import etree

from tei_toolkit.editions.namespaces import SAID, tk
from tei_toolkit.editions.spacing import trim_end

STOP = tk("stop")


def said_in(element: etree._Element) -> str:
    """The words of an element, or what its attributes say."""
    return "".join(element.itertext()).strip() or element.get(SAID, "")


def begin_with(element: etree._Element, words: str) -> None:
    """Put a stop before the first words of an element."""
    mark = etree.Element(STOP)
    mark.text, mark.tail = words, (element.text or "").lstrip()
    element.text = None
    element.insert(0, mark)


def stop_after(element: etree._Element, sign: str) -> None:
    """Put a sign right after an element, and a space after it."""
    trim_end(element)
    parent = element.getparent()
    if parent is None:
        return
    tail, element.tail = element.tail or "", None
    if not sign:
        element.tail = tail if tail[:1].isspace() else f" {tail}"
        return
    mark = etree.Element(STOP)
    mark.text, mark.tail = sign, tail if tail[:1].isspace() else f" {tail}"
    element.addnext(mark)


def bracket(element: etree._Element, opening: str, closing: str) -> None:
    """Put brackets round the words of an element."""
    trim_end(element)
    begin_with(element, opening)
    mark = etree.SubElement(element, STOP)
    mark.text = closing
