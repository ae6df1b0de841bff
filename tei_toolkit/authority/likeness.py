"""Whether two names can be one person's."""

import re
from collections.abc import Callable

from tei_toolkit.names.name_parts import PATRONYMIC
from tei_toolkit.names.title_words import GENERATIONS
from tei_toolkit.values import immutable

# So many letters of a given name may be the name for short.
_SHORTEST = 3


def compatible(one: str, other: str) -> bool:
    """Whether two names can be one person's: no part contradicts another."""
    return _agree(one, other, _is_same_or_initial)


def similar(one: str, other: str) -> bool:
    """The same, where a given name may be short for the other: Chris, Christopher."""
    return _agree(one, other, _is_same_or_short)


def _agree(one: str, other: str, is_same: Callable[[str, str], bool]) -> bool:
    first, second = parts_of(one), parts_of(other)
    if first.family != second.family:
        return False
    if first.patronymic and second.patronymic and first.patronymic != second.patronymic:
        return False
    return all(is_same(a, b) for a, b in zip(first.given, second.given, strict=False))


def _is_same_or_initial(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _is_same_or_short(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    is_short = len(short) >= _SHORTEST and long.startswith(short)
    return is_short or _is_same_or_initial(one, other)


@immutable
class NameParts:
    """The name of a person in its parts, in small letters.

    Attributes:
        given: given names, or their initials.
        patronymic: the name from the father's, or empty.
        family: the family name, with what tells generations apart.
    """

    given: tuple[str, ...]
    patronymic: str
    family: str


def parts_of(name: str) -> NameParts:
    """The parts of a name whose family name stands last."""
    words = [re.sub(r"[^\w]", "", w).casefold() for w in name.split()]
    words = [word for word in words if word]
    suffix = ""
    if len(words) > 1 and words[-1] in GENERATIONS:
        suffix = words.pop()
    patronymic = next((w for w in words[1:] if PATRONYMIC.search(w)), "")
    if patronymic and patronymic != words[-1]:
        words.remove(patronymic)
    else:
        patronymic = ""
    family = words[-1] if words else ""
    return NameParts(tuple(words[:-1]), patronymic, f"{family} {suffix}".strip())
