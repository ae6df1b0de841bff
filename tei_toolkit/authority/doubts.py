"""What makes it doubtful that two entries of one name are one thing."""

import re
from collections.abc import Iterable, Mapping

from lxml import etree

from tei_toolkit.authority.entries import Entry, words_of

Facts = Mapping[str, frozenset[str]]
"""What entries say that can tell things apart, by its kind."""
_YEAR = re.compile(r"-?\d{4}")
_PRINTED_YEAR = re.compile(r"(?<!\d)\d{3,4}(?!\d)")
_SHORT = 3
_NEAR = 1.0
_IDNO = "idno "
_SAID = {"birth": "born {}", "death": "died {}", "sex": "sex {}", "place": "at {}"}


def facts_of(entry: Entry) -> Facts:
    """What an entry says of itself that can tell it from others."""
    found: dict[str, set[str]] = {}
    for name in ("birth", "death"):
        for child in entry.own(name):
            found.setdefault(name, set()).update(_day_of(child))
    for child in entry.own("sex", "gender"):
        found.setdefault("sex", set()).add(child.get("value") or words_of(child))
    for child in entry.own("occupation"):
        found.setdefault("occupation", set()).add(words_of(child))
    for child in entry.own("geo"):
        found.setdefault("place", set()).add(words_of(child))
    for child in entry.own("country"):
        found.setdefault("country", set()).add(child.get("key") or words_of(child))
    for kind, values in entry.ids.items():
        found[f"{_IDNO}{kind}"] = set(values)
    return {
        kind: frozenset(filter(None, values))
        for kind, values in found.items()
        if any(values)
    }


def _day_of(element: etree._Element) -> Iterable[str]:
    """The date of a birth or a death, as far as it is one."""
    for dated in element.iter("*"):
        if when := dated.get("when") or dated.get("when-iso"):
            return (when,)
    if any(name in element.attrib for name in ("notBefore", "notAfter", "from", "to")):
        return ()
    years = _PRINTED_YEAR.findall(words_of(element))
    return years if len(years) == 1 else ()


def united(facts: Iterable[Facts]) -> Facts:
    """What several entries that are one say together."""
    found: dict[str, frozenset[str]] = {}
    for own in facts:
        for kind, values in own.items():
            found[kind] = found.get(kind, frozenset()) | values
    return found


def doubt(one: Facts, other: Facts) -> str:
    """What two things say that one cannot be, for a person to read; or nothing."""
    for kind in (kind for kind in one if kind in other):
        if not any(_agree(kind, a, b) for a in one[kind] for b in other[kind]):
            return f"{_shown(kind, one[kind])} and {_shown(kind, other[kind])}"
    for first, second in ((one, other), (other, one)):
        births, deaths = first.get("birth", ()), second.get("death", ())
        if any(_is_before(death, birth) for birth in births for death in deaths):
            return f"{_shown('birth', births)} and {_shown('death', deaths)}"
    return ""


def _shown(kind: str, values: Iterable[str]) -> str:
    said = " or ".join(sorted(values))
    if kind.startswith(_IDNO):
        return f"{kind.removeprefix(_IDNO)} {said}"
    return _SAID.get(kind, "'{}'").format(said)


def _agree(kind: str, one: str, other: str) -> bool:
    if kind in {"birth", "death"}:
        return one.startswith(other) or other.startswith(one)
    if kind == "occupation":
        mine, theirs = _telling(one), _telling(other)
        return mine <= theirs or theirs <= mine
    if kind == "place":
        return _are_near(one, other)
    return one.casefold() == other.casefold()


def _telling(office: str) -> frozenset[str]:
    """The words of an office, those left out that only join others."""
    words = re.findall(r"\w+", office.casefold())
    return frozenset(w for w in words if len(w) > _SHORT) or frozenset(words)


def _are_near(one: str, other: str) -> bool:
    """Whether two positions can be one place's, measured by two hands."""
    try:
        mine, theirs = ([float(n) for n in p.split()[:2]] for p in (one, other))
    except ValueError:
        return True
    return all(abs(a - b) < _NEAR for a, b in zip(mine, theirs, strict=False))


def _is_before(one: str, other: str) -> bool:
    """Whether the year of one date is before that of another."""
    first, second = _YEAR.match(one), _YEAR.match(other)
    return bool(first and second and int(first[0]) < int(second[0]))
