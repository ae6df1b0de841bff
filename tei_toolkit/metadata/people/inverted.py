"""Names in reverse: `Smith, John`."""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.names import (
    Name,
    inverted_name,
    is_initial,
    is_link,
    readable_title,
    split_words,
)
from tei_toolkit.metadata.people.words import CIVIL_TITLES, NAME_TITLES, is_office
from tei_toolkit.metadata.places.places import is_known_place


def read_inverted(
    family: Sequence[str], behind: str, language: str | None
) -> Name | None:
    """The name of "Smith, Dr John"; None where what stands `behind` is no given name.

    Args:
        family: the words before the comma.
        behind: what stands between it and the next.
        language: BCP 47 tag of the document.
    """
    words = split_words(behind)
    is_caps = all(word.isupper() for word in family) and not behind.isupper()
    is_one = len([word for word in family if not is_link(word)]) == 1
    if not (is_one or (is_caps and len(family) <= 3)) or is_known_place(behind):
        return None
    at = 0
    while at < len(words) - 1 and _is_title(words[at]):
        at += 1
    given = words[at:]
    if not 1 <= len(given) <= 2 + is_caps or any(
        not word[:1].isupper() or is_office(_key_of(word)) for word in given
    ):
        return None
    if all(word.isupper() for word in given) or any(
        word.isupper() and not is_initial(word) for word in given
    ):
        return None
    titles = tuple(readable_title(title) for title in words[:at])
    return replace(inverted_name(family, given, language), titles=titles)


def _is_title(word: str) -> bool:
    """Whether a word is a title; one small letter says to whom: `Lisa, à Marc`."""
    is_small = len(word) == 1 and word.islower()
    return not is_small and _key_of(word) in CIVIL_TITLES | NAME_TITLES


def _key_of(word: str) -> str:
    return folded(word).strip(".,")
