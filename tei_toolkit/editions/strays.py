"""Words where none may stand are read after the element that holds them.

What a page makes of a `pb` or a `choice` has no place for words of its own; a document
that is not valid may have some there, and loses none.
"""

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei

_EMPTY = frozenset(
    map(tei, ("lb", "pb", "cb", "gb", "milestone", "anchor", "pause", "shift"))
)
_WITHOUT_WORDS = frozenset(
    tei(name)
    for name in (
        "choice rdgGrp fs vAlt vColl msIdentifier graphic media handNotes addSpan "
        "delSpan damageSpan"
    ).split()
)


def release_strays(whole: Branch) -> None:
    """Put words, and what an empty element holds, after what they would be lost in."""
    moved = False
    for element in whole.named(*_EMPTY, *_WITHOUT_WORDS):
        parent = element.getparent()
        if parent is None:
            continue
        if len(element) and element.tag in _EMPTY:
            moved = True
            _put_after(element, parent)
        elif words := _take_words(element):
            element.tail = f" {words} {element.tail or ''}"
    if moved:
        whole.look_again()


def _put_after(element: etree._Element, parent: etree._Element) -> None:
    """Put the words and the children of an element after it."""
    rest, last = element.tail, element
    element.tail, element.text = element.text, None
    for place, child in enumerate(list(element), parent.index(element) + 1):
        parent.insert(place, child)  # with its tail, after that of the one before
        last = child
    last.tail = f"{last.tail or ''}{rest or ''}"


def _take_words(element: etree._Element) -> str:
    """The words that stand in an element but in none of its children, taken away."""
    found = [element.text or "", *(child.tail or "" for child in element)]
    words = " ".join(part.strip() for part in found if part.strip())
    if words:
        element.text = None
        for child in element:
            child.tail = None
    return words
