"""What a TEI text amounts to: its utterances, paragraphs, words."""

from lxml import etree

from tei_toolkit.tei.vocabulary import tei
from tei_toolkit.word_counts import count_words as count_in

TURNS = ("u", "sp")
PARAGRAPHS = ("seg", "p", "l", "item", "castItem")
_NAMES_BESIDE = frozenset(
    ("desc", "note", "rt", "stage", "kinesic", "vocal", "incident", "gap", "speaker")
)
_BESIDE = _NAMES_BESIDE | {tei(name) for name in _NAMES_BESIDE}
"""With and without namespace, for elements of a file and of a draft."""


def count_words(element: etree._Element) -> int:
    """How many words are in the text of `element`, as `text_of` finds it."""
    return count_in(text_of(element))


def text_of(element: etree._Element) -> str:
    """The text of `element`, as it stands there.

    Notes, stage directions and descriptions of events inside it are no part of it.
    """
    if not len(element):
        return element.text or ""
    pieces: list[str] = []
    _collect(element, pieces)
    return "".join(pieces)


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
