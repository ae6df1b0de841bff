"""The words of an element, as people read them."""

from lxml import etree

_STRING = etree.XPath("string()")


def words_of(element: etree._Element | None) -> str:
    """The words of `element` with single spaces; nothing where it is None."""
    if element is None:
        return ""
    text = str(_STRING(element)) if len(element) else element.text or ""
    return " ".join(text.split())
