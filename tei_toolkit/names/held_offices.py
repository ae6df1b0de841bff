"""Offices in the middle of capitalised words: "UN Secretary-General Kofi Annan".

Whose office it is stands before, who holds it after; the three are no one name.
"""

from collections.abc import Sequence

from tei_toolkit.names.place_words import DEMONYMS
from tei_toolkit.names.title_words import OFFICE_WORDS, TITLES

_OFFICES = frozenset(
    "president vice-president president-elect premier chancellor minister secretary "
    "secretary-general director director-general chairman chairwoman chairperson chair "
    "governor mayor commissioner ambassador senator ceo founder co-founder "
    "spokesman spokeswoman spokesperson representative envoy rapporteur adviser leader "
    "advisor chief head co-chair".split()
)
"""Words for offices that somebody holds, before the name."""
_OF_GENERALS = frozenset(
    "secretary director attorney inspector surgeon auditor solicitor".split()
)


def office_within(low: Sequence[str], first: int, last: int) -> tuple[int, int] | None:
    """The first and the last word of an office between its owner and its holder.

    Args:
        low: the words of a text in small letters.
        first: the first of several that follow each other and have capitals.
        last: the last of them.
    """
    for end in range(last - 1, first, -1):
        is_general = low[end] == "general" and low[end - 1] in _OF_GENERALS
        if not (is_general or low[end] in _OFFICES):
            continue
        start = end - is_general
        while start > first and _is_of_office(low[start - 1]):
            start -= 1
        return (start, end) if start > first else None
    return None


def _is_of_office(word: str) -> bool:
    return word in OFFICE_WORDS or word in TITLES or word in DEMONYMS
