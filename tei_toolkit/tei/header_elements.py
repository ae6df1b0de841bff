"""Elements of a header: made one by one, then laid out."""

from collections.abc import Iterable

from lxml import etree

from tei_toolkit.tei.vocabulary import tei

MIXED = frozenset(
    tei(name)
    for name in (
        *("title", "p", "persName", "catDesc", "measure", "date", "name", "change"),
        *("edition", "resp", "publisher", "licence", "desc", "label", "language"),
    )
)
"""Elements that hold text, which white space would change."""


def add(
    parent: etree._Element,
    name: str,
    text: str | None = None,
    attributes: dict[str, str] | None = None,
) -> etree._Element:
    """A new last child of `parent`, with its text."""
    element = etree.SubElement(parent, tei(name), attributes or {})
    element.text = text
    return element


def lay_out(element: etree._Element, level: int) -> None:
    """Indent the elements inside `element`, which stands at `level`, but no text."""
    if not len(element) or element.tag in MIXED:
        return
    element.text = "\n" + "  " * (level + 1)
    children: Iterable[etree._Element] = element
    last = None
    for child in children:
        lay_out(child, level + 1)
        child.tail = "\n" + "  " * (level + 1)
        last = child
    if last is not None:
        last.tail = "\n" + "  " * level
