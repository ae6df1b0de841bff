"""The words of an element, as people read them."""

from lxml import etree

_STRING = etree.XPath("string()")


def words_of(element: etree._Element | None) -> str:
    """The words of `element` with single spaces; nothing where it is None."""
    if element is None:
        return ""
    text = str(_STRING(element)) if len(element) else element.text or ""
    return " ".join(text.split())


def shorten(words: str, longest: int) -> str:
    """`words`, or as many whole ones as `longest` letters hold, and an ellipsis."""
    if len(words) <= longest:
        return words
    return f"{words[:longest].rpartition(' ')[0] or words[:longest]}…"
