"""Which brackets of a text edition of ours its source has: a fact at its head says."""

import re

from tei_toolkit.lazy_pattern import lazy_pattern

SIGNS = re.compile(r"[\[\]]")
_FACT = lazy_pattern(
    r"^brackets: (\d{1,9}), printed: (none|[0-9 -]+)(?:, own: ([0-9 -]+))?$",
    re.MULTILINE,
)
"""How many brackets the edition has; which of them the source has in what is said, and
which it has around what nobody says."""


def find_known_brackets(
    text: str, start: int
) -> tuple[frozenset[int] | None, frozenset[int]]:
    """Where the brackets stand that the source has in speech, and those of remarks.

    A text that was edited, and has more or fewer brackets now, does not say it: then
    the first is None.

    Args:
        text: an edition.
        start: where the facts at its head end.
    """
    fact = _FACT.search(text, 0, start)
    places = [found.start() for found in SIGNS.finditer(text, start)]
    if fact is None or int(fact[1]) != len(places):
        return None, frozenset()
    return _numbered(places, fact[2]), _numbered(places, fact[3] or "")


def _numbered(places: list[int], ranges: str) -> frozenset[int]:
    """The places with the numbers that a fact lists, such as `1 4-7`."""
    found: set[int] = set()
    for part in ranges.split() if ranges != "none" else ():
        first, _, last = part.partition("-")
        if first:
            found.update(places[int(first) - 1 : int(last or first)])
    return frozenset(found)
