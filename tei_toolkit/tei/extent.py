"""What a TEI text amounts to: its utterances, paragraphs, words and elements."""

from collections import Counter

from lxml import etree

from tei_toolkit.tei.vocabulary import tei

TURNS = ("u", "sp")
PARAGRAPHS = ("seg", "p", "l", "item", "castItem")
_NAMES_BESIDE = frozenset(
    ("desc", "note", "stage", "kinesic", "vocal", "incident", "gap", "speaker")
)
_BESIDE = _NAMES_BESIDE | {tei(name) for name in _NAMES_BESIDE}
"""With and without namespace, for elements of a file and of a draft."""


def count_words(element: etree._Element) -> int:
    """How many words `element` holds, as `words_of` finds them."""
    return len(words_of(element))


def words_of(element: etree._Element) -> list[str]:
    """The words that `element` holds, told apart by spaces.

    Notes, stage directions and descriptions of events inside it are not among them.
    """
    if not len(element):
        text = element.text
        return text.split() if text else []
    pieces: list[str] = []
    _collect(element, pieces)
    return "".join(pieces).split()


def _collect(element: etree._Element, pieces: list[str]) -> None:
    """Gather the text of `element` without what is beside the words."""
    pending: list[etree._Element | str] = [element]
    while pending:
        item = pending.pop()
        if isinstance(item, str):
            pieces.append(item)
            continue
        following: list[etree._Element | str] = []
        if item.text and isinstance(item.tag, str):
            following.append(item.text)
        for child in item:
            if isinstance(child.tag, str) and child.tag not in _BESIDE:
                following.append(child)
            if child.tail:
                following.append(child.tail)
        pending.extend(reversed(following))


def count_elements(text: etree._Element) -> Counter[str]:
    """How often each TEI element occurs in `text`, itself included, by local name."""
    return Counter(
        etree.QName(element).localname for element in text.iter(etree.Element)
    )
