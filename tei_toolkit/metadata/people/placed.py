"""Where the part of a play stands that a label names: `LEUTNER im Parterre`."""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.words import is_office

_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яё]"
_PLACED = lazy_pattern(
    rf"({_CAPITAL}{{3,}}(?: {_CAPITAL}{{2,}}){{0,3}}) "
    r"(?:im|am|auf|aus|hinter|unter|vor|from|at|on|behind|off|dans|depuis|derrière|sur"
    r"|desde|detrás|из|за|с)(?: [\w'’]+){1,4}"
)
"""A name in capitals, and words of place in small letters behind it."""


def without_place_on_stage(label: str) -> str:
    """A name in capitals without where it stands; an office is `of` and `for` a place.

    Other labels are returned as they are.
    """
    if label.isupper() or label.islower():
        return label
    found = _PLACED.fullmatch(label)
    if found is None or any(is_office(folded(word)) for word in found[1].split()):
        return label
    return found[1]
