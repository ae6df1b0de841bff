"""The words of an element, as people read them."""

from copy import deepcopy

from lxml import etree

from tei_toolkit.editions.namespaces import tei

_NOTES = (tei("note"), tei("noteGrp"))
_STRING = etree.XPath("string()")


def words_of(element: etree._Element | None) -> str:
    """The words of `element` with single spaces; nothing where it is None."""
    if element is None:
        return ""
    text = str(_STRING(element)) if len(element) else element.text or ""
    return " ".join(text.split())


def words_without_notes(element: etree._Element | None) -> str:
    """The words of a label or a title, but for those of notes on it."""
    if element is None or next(element.iterdescendants(*_NOTES), None) is None:
        return words_of(element)
    bare = deepcopy(element)
    for note in list(bare.iterdescendants(*_NOTES)):
        note.text = None
        for part in list(note):
            note.remove(part)
    return words_of(bare)


def shorten(words: str, longest: int) -> str:
    """`words`, or as many whole ones as `longest` letters hold, and an ellipsis."""
    if len(words) <= longest:
        return words
    return f"{words[:longest].rpartition(' ')[0] or words[:longest]}…"
