"""Full names for labels that give a forename and a patronymic: Anna Ivanovna."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from tei_toolkit.metadata.people.family_cases import by_rule
from tei_toolkit.metadata.people.linking import Cluster
from tei_toolkit.metadata.people.names import (
    Name,
    is_patronymic,
    key_of,
    read_name,
    readable,
)
from tei_toolkit.metadata.people.noted import KnownPerson
from tei_toolkit.metadata.people.pool import Pool
from tei_toolkit.metadata.people.slips import is_slip
from tei_toolkit.metadata.people.text import find_runs
from tei_toolkit.metadata.people.words import is_office

_HIS_CASE = re.compile(r"(?<=ич)(?:а|у|ем|е|еві)\Z")
_HER_CASE = re.compile(r"(?<=[вч]н)(?:ы|и|е|і|у|ой|ою)\Z")
_CASES = re.compile(r"(?:а|я|у|ю|ом|ем|ём|ой|ей|ы|и|е|ею|ою|ові|еві|і|ї|єю)\Z")
_ENDING = re.compile(r"[аяйьоія]\Z")
_FLEETING = re.compile(r"([^аеёиоуыэюя])[еёо]([^аеёиоуыэюя])\Z")
"""A vowel that other cases lose: Павел, Павла."""
_UNCHANGED = ("ко", "их", "ых", "о", "е", "и")
"""Endings of family names that have one form in all cases."""
_VOWELS = tuple("аеёиоуыэюяії")
_STEM = 5
"""Letters by which two forms of the word for an office are compared."""


def link_patronymics(pool: Pool, texts: Sequence[str]) -> None:
    """Give who is called `Anna Ivanovna` in labels the one full name of `texts`.

    Where several are called so, none is given, and the label is noted as ambiguous.
    """
    called = [
        (cluster, cluster.name)
        for cluster in pool.alive()
        if cluster.name is not None
        and cluster.name.patronymic == 1
        and len(cluster.name.words) == 1 + cluster.name.patronymic
        and not cluster.name.surname
    ]
    if not called:
        return
    offices = {id(c): " ".join(p.office or "" for p in c.parses) for c, _ in called}
    named = [(name, offices[id(cluster)]) for cluster, name in called]
    full = FullNames(named, texts, pool.language)
    for cluster, name in called:
        readings = full.readings(name)
        if len(readings) == 1 and readings[0][1]:
            words = (*name.words, readings[0][0])
            pool.adopt(cluster, KnownPerson(read_name(words, language=pool.language)))
        elif readings:
            known = tuple(" ".join((*name.words, family)) for family, _ in readings)
            pool.ambiguous.append((cluster.parses[0].printed, known))


def add_patronymics(
    clusters: Sequence[Cluster], body: Sequence[str], language: str | None
) -> None:
    """Add the form `Nursultan Abishevich` to the one speaker named Nursultan.

    It is another's where it stands before another's family name.
    """
    bearers: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        name = cluster.name
        if name is not None and name.forenames:
            bearers.setdefault(key_of(name.forenames[0]), []).append(cluster)
    found: dict[str, dict[str, str]] = {}
    for words, _ in find_runs(body) if bearers else ():
        for at, (forename, word) in enumerate(pairwise(words)):
            key, bare = key_of(forename), word.strip(".,!?")
            if key not in bearers or not is_patronymic(bare, language):
                continue
            family = [] if word != bare else words[at + 2 : at + 3]
            own = {key for c in bearers[key] if c.name for key in c.name.keys}
            is_own = not family or key_of(family[0]) in own
            found.setdefault(key, {})[bare if is_own else word + family[0]] = (
                f"{forename} {bare}"
            )
    for key, forms in found.items():
        (cluster, *others), (bare, *more) = bearers[key], forms
        name = cluster.name
        if others or more or name is None or not name.surname:
            continue
        if forms[bare].endswith(bare) and bare not in name.words:
            cluster.others.append(forms[bare])


class FullNames:
    """The full names that texts have for forenames with patronymics.

    Attributes:
        found: key of the forename and of the patronymic -> the family names, as
            dictionaries have them where that is certain.
    """

    def __init__(
        self,
        names: Iterable[tuple[Name, str]],
        texts: Iterable[str],
        language: str | None,
    ) -> None:
        """Look in `texts` for who is called by `names`, each with its office."""
        self._tag = (language or "").partition("-")[0]
        self._wanted: dict[str, list[tuple[Name, str]]] = {}
        for name, office in names:
            self._wanted.setdefault(_base(name.words[1]), []).append((name, office))
        self.found: dict[tuple[str, ...], dict[str, bool]] = {}
        for before, words in _triples(texts, language) if self._wanted else ():
            self._read(before, words)

    def readings(self, name: Name) -> list[tuple[str, bool]]:
        """(Family name, whether that is its base) of all who are called `name`."""
        families = self.found.get(name.keys, {})
        certain = [family for family, is_base in families.items() if is_base]
        kept = list(families.items())
        for family, is_base in families.items():
            bases = (base for base in certain if base != family)
            if not is_base and any(_is_form(family, base) for base in bases):
                kept.remove((family, is_base))
        return kept

    def _read(self, before: str, words: Sequence[str]) -> None:
        given, father, family = words
        for name, office in self._wanted.get(_base(father), ()):
            if not is_same_given(given, name.words[0]):
                continue
            if is_office(before) and _unlike(before, office):
                continue
            is_base = key_of(father) == name.keys[1]
            base = family if is_base else self._family(family, father)
            known = self.found.setdefault(name.keys, {})
            alike = (one for one in known if is_slip(key_of(one), key_of(base or "")))
            if next(alike, None) is None:
                known[base or family] = base is not None

    def _family(self, word: str, father: str) -> str | None:
        """The base of a family name behind a patronymic in another case."""
        low = word.casefold()
        is_hers = _base(father).endswith("а")
        if low.endswith(_UNCHANGED) or (is_hers and not low.endswith((*_VOWELS, "й"))):
            return word
        kind = "hers" if is_hers else "his"
        base = by_rule(low, self._tag, "sure") or by_rule(low, self._tag, kind)
        return readable(base.upper(), self._tag) if base is not None else None


def _triples(
    texts: Iterable[str], language: str | None
) -> Iterator[tuple[str, Sequence[str]]]:
    """(Word before, forename with patronymic and family name) in `texts`."""
    for words, _ in find_runs(texts):
        for at, (first, second) in enumerate(pairwise(words)):
            rest = words[at + 2 : at + 3]
            if (
                not rest
                or first.endswith((",", "."))
                or not is_patronymic(_base(second), language)
            ):
                continue
            family = rest[0].strip(",.")
            if len(key_of(family)) > 1 and not is_office(family.casefold()):
                before = words[at - 1].casefold().strip(".,") if at else ""
                yield before, (first, second, family)


def _base(patronymic: str) -> str:
    """A patronymic in small letters, in the case that dictionaries have."""
    low = patronymic.casefold().strip(".,")
    return _HER_CASE.sub("а", _HIS_CASE.sub("", low))


def is_same_given(printed: str, given: str) -> bool:
    """Whether a forename is `given` in any case."""
    one, base = (word.casefold().replace("ё", "е") for word in (printed, given))
    if key_of(one) == key_of(base):
        return True
    if base.isascii():
        return False
    stem = _ENDING.sub("", base)
    stems = {stem, _FLEETING.sub(r"\1\2", stem)}
    return any(
        one.startswith(s) and _CASES.fullmatch(one, len(s)) is not None for s in stems
    )


def _is_form(printed: str, base: str) -> bool:
    """Whether a family name is another's in a case that leaves its base open."""
    one, other = printed.casefold(), base.casefold()
    stem = _ENDING.sub("", other)
    return one.startswith(stem) and len(one) <= len(stem) + 3


def _unlike(before: str, office: str) -> bool:
    """Whether the word for an office before a name is none of the label's."""
    words = office.casefold().replace("-", " ").split()
    return not any(word[:_STEM] == before[:_STEM] for word in words)
