"""Which labels mean one person: short forms, codes, offices."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.known import KnownSpeaker
from tei_toolkit.metadata.people.names import (
    Name,
    has_surname_after,
    is_initial,
    is_link,
    key_of,
)
from tei_toolkit.metadata.people.occupations import (
    affiliation_of,
    occupation_in_label,
    stated,
)
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel, Sex, plain

_MANY = 40  # candidates beyond which a short name is surely ambiguous


@dataclass(slots=True, eq=False)
class Cluster:
    """Labels that mean one person; grows while they are linked.

    Attributes:
        parses: the labels, parsed, in order of first use.
        count: turns with these labels.
        first: index of the first turn.
        name: the fullest name met.
        function: folded function, of a cluster without a name.
        sex: as titles and words of kinship say it.
        place: of the constituency or town that tells people of one name apart.
        parties: the parties that are printed with the labels.
        role: the office, as printed.
        affiliation: the body that the person belongs to, as printed.
        others: further forms of the name.
        given: what a list says of the person; its name stands as it is.
        stated_sex: as a list prints it, in one letter.
        age: as a list prints it.
        is_open: whether it is an office that several people hold.
        rivals: the labels of those who answer this one again and again.
        into: the cluster that took this one in.
    """

    parses: list[ParsedLabel]
    count: int
    first: int
    name: Name | None
    function: str = ""
    sex: Sex | None = None
    place: str = ""
    parties: frozenset[str] = frozenset()
    role: str | None = None
    affiliation: str | None = None
    others: list[str] = field(default_factory=list)
    given: KnownSpeaker | None = None
    stated_sex: str | None = None
    age: str | None = None
    is_open: bool = False
    rivals: frozenset[str] = frozenset()
    into: "Cluster | None" = None

    def root(self) -> "Cluster":
        """The cluster that this one is part of now."""
        cluster = self
        while cluster.into is not None:
            cluster = cluster.into
        return cluster


def are_apart(one: Cluster, other: Cluster) -> bool:
    """Whether a list tells two apart, or they answer each other."""
    if one.given and other.given and one.given is not other.given:
        return True
    return not one.rivals.isdisjoint(p.printed for p in other.parses)


def merge(one: Cluster, other: Cluster) -> Cluster:
    """Put `other` into `one` and return that."""
    one, other = one.root(), other.root()
    if one is other or are_apart(one, other):
        return one
    other.into = one
    one.parses += other.parses
    one.count += other.count
    one.first = min(one.first, other.first)
    one.sex = one.sex or other.sex
    one.place = one.place or other.place
    one.parties |= other.parties
    one.rivals |= other.rivals
    one.role = fuller_role(one.role, other.role)
    one.affiliation = one.affiliation or other.affiliation
    one.others += other.others
    one.stated_sex = one.stated_sex or other.stated_sex
    one.age = one.age or other.age
    is_settled = one.given is not None
    one.given = one.given or other.given
    if not is_settled and (
        other.given is not None or fullness(other.name) > fullness(one.name)
    ):
        one.name = other.name
    return one


def fuller_role(one: str | None, other: str | None) -> str | None:
    """The first of two roles, or the other if it says the same and more.

    "General" is Solicitor General.
    """
    if one is None or other is None:
        return one or other
    words = plain(one).split()
    longer = plain(other).split()
    return other if len(words) == 1 and words[0] in longer[1:] else one


@lru_cache(maxsize=1 << 16)
def fullness(name: Name | None) -> int:
    """How much of a name `name` has, for choosing the fullest."""
    if name is None:
        return 0
    spelt = sum(not is_initial(word) for word in name.words)
    letters = 0
    if any("\u3040" <= key[:1] <= "\ud7af" for key in name.keys):
        letters = 2 * sum(map(len, name.keys))
    return 10 * spelt + len(name.words) + 5 * name.is_full + len(name.titles) + letters


def fits(short: Name, full: Name, *, titled: bool = False) -> int:
    """How well `short` can be a form of `full`: 0 not, 1 by forename, 2 by surname."""
    if not short.words or len(short.words) > len(full.words) + 1:
        return 0
    if full.is_territorial and short.titles and not _is_courtesy(short.titles):
        return 0  # Mr Merrow is not the Countess of Merrow
    eastern = _fits_unspaced(short, full)
    if eastern is not None:
        return eastern
    taken: set[int] = set()
    at = 0
    for word, key in zip(short.words, short.keys, strict=True):
        if is_link(word) and key not in full.keys:
            return 0
        index = _match(word, key, full, taken, at)
        if index is None:
            return 0
        taken.add(index)
        at = index + 1
    surname = set(full.surname) or {len(full.words) - 1}
    if len(taken) < 2 and short.words[0].endswith(".") and len(full.words) > 1:
        return 0
    spelt = {
        index
        for index in taken
        if not is_initial(full.words[index]) and not is_link(full.words[index])
    }
    if taken & surname and spelt & surname:
        return 2
    if titled and len(short.words) == 1:
        return 0
    return 1 if spelt else 0


def _is_courtesy(titles: Sequence[str]) -> bool:
    """Whether `titles` are those by which any peer is addressed: Lord Merrow."""
    return titles[-1].casefold() in ("lord", "lady")


def _match(word: str, key: str, full: Name, taken: set[int], at: int) -> int | None:
    order: list[int] = [*range(at, len(full.words)), *range(at)]
    for index in order:
        if index not in taken and full.keys[index] == key:
            return index
    initials = key if is_initial(word) else ""
    cut = key if word.endswith(".") and len(key) >= 2 else ""
    for index in order:
        if index in taken or not full.keys[index]:
            continue
        other = full.keys[index]
        if initials and len(initials) == 1 and other.startswith(initials):
            return index
        if cut and len(other) > len(cut) and other.startswith(cut):
            return index
        if is_initial(full.words[index]) and len(other) == 1 and key.startswith(other):
            return index
    return None


def _fits_unspaced(short: Name, full: Name) -> int | None:
    """`fits` for names in which no space stands between family and given name."""
    if any(char < "\u3040" or char > "\ud7af" for char in short.keys[0]):
        return None
    one, other = "".join(short.keys), "".join(full.keys)
    one = one.lstrip("老小阿") if len(one) == 2 else one
    if not one or one == other:
        return 2 if one else 0
    if len(one) >= len(other):
        return 0
    if other.startswith(one):
        return 2
    return 1 if other.endswith(one) and len(one) > 1 else 0


class Index:
    """Clusters with full names, by the words of the name."""

    def __init__(self, clusters: Iterable[Cluster]) -> None:
        self._by_key: dict[str, list[Cluster]] = {}
        for cluster in clusters:
            if cluster.name is None:
                continue
            keys = set(cluster.name.keys)
            joined = "".join(cluster.name.keys)
            if joined and "\u3040" <= joined[0] <= "\ud7af":
                keys |= {joined[:1], joined[:2], joined[-2:], joined[-3:]}
            for key in sorted(keys):
                self._by_key.setdefault(key, []).append(cluster)

    def candidates(self, name: Name) -> list[Cluster]:
        """The clusters that share a word with `name`, at most a few dozen."""
        keys = [
            key
            for word, key in zip(name.words, name.keys, strict=True)
            if not is_initial(word)
        ]
        joined = "".join(name.keys)
        if joined and "\u3040" <= joined[0] <= "\ud7af":
            ends = dict.fromkeys([joined.lstrip("老小阿")[:3], joined[:2], joined[-3:]])
            found = [c for key in ends for c in self._by_key.get(key, ())]
            return list(dict.fromkeys(found))[: _MANY + 1]
        lists = [self._by_key[key] for key in keys if key in self._by_key]
        if not lists:
            return []
        return min(lists, key=len)[: _MANY + 1]


def compatible(one: Cluster, other: Cluster) -> bool:
    """Whether sex and place do not tell `one` and `other` apart."""
    if one.sex and other.sex and one.sex is not other.sex:
        return False
    return not (one.place and other.place and one.place != other.place)


def group(clusters: Sequence[Cluster]) -> None:
    """Unite clusters of one surname that nothing tells apart."""
    by_name: dict[tuple[str, ...], list[Cluster]] = {}
    for cluster in clusters:
        if cluster.name is not None and cluster.into is None:
            by_name.setdefault(cluster.name.keys, []).append(cluster)
    for same in by_name.values():
        if len(same) > 1:
            _group_same(same[:500])


def _group_same(same: list[Cluster]) -> None:
    same.sort(key=lambda c: (-(bool(c.sex) + bool(c.place) + bool(c.parties)), c.first))
    for cluster in same:
        if cluster.into is not None:
            continue
        others = [
            other
            for other in same
            if other.into is None
            and other is not cluster
            and compatible(cluster, other)
            and same_party(cluster, other)
        ]
        full = len(cluster.name.words) > 1 if cluster.name else False
        apart = [
            (a, b)
            for at, a in enumerate(others[:12])
            for b in others[at + 1 : 12]
            if not compatible(a, b) or not same_party(a, b)
        ]
        if full or not apart:
            for other in others:
                if compatible(cluster.root(), other):
                    merge(cluster, other)


def same_party(one: Cluster, other: Cluster) -> bool:
    """Whether the parties or seats printed with a surname do not tell two apart."""
    if one.name is not None and len(one.name.words) > 1:
        return True
    if not one.parties or not other.parties:
        return True
    return any(
        a.startswith(b) or b.startswith(a) for a in one.parties for b in other.parties
    )


def link_short(clusters: Sequence[Cluster]) -> list[tuple[Cluster, list[Cluster]]]:
    """Unite short forms with the full name they fit; return those that fit several."""
    alive = [c for c in clusters if c.into is None and c.name is not None]
    fulls = [c for c in alive if c.name is not None and len(c.name.words) > 1]
    fulls += [
        c
        for c in alive
        if c.name
        and len(c.name.words) == 1
        and len(c.name.keys[0]) > 2
        and "\u3040" <= c.name.keys[0][0] <= "\ud7af"
    ]
    index = Index(fulls)
    open_: list[tuple[Cluster, list[Cluster]]] = []
    for cluster in sorted(alive, key=lambda c: (-fullness(c.name), c.first)):
        if cluster.into is not None or cluster.name is None:
            continue
        found = best_fits(cluster, index.candidates(cluster.name))
        if len(found) == 1:
            merge(found[0], cluster)
        elif len(found) > 1:
            open_.append((cluster, found))
    return open_


def is_titled(cluster: Cluster) -> bool:
    """Whether a title or an office says that one word is a family name."""
    titles = cluster.name.titles if cluster.name else ()
    if titles:
        return has_surname_after(titles)
    return any(parsed.office for parsed in cluster.parses)


def best_fits(cluster: Cluster, candidates: Iterable[Cluster]) -> list[Cluster]:
    """The candidates whose name the cluster's can be a form of, the best kind only."""
    name = cluster.name
    if name is None:
        return []
    titled = is_titled(cluster)
    scored: dict[int, list[Cluster]] = {}
    for candidate in candidates:
        other = candidate.root()
        if other is cluster or other.name is None or not compatible(cluster, other):
            continue
        if other.name.keys == name.keys or fullness(other.name) <= fullness(name):
            continue
        score = fits(name, other.name, titled=titled)
        if score and all(other is not known for known in scored.get(score, [])):
            scored.setdefault(score, []).append(other)
    return scored[max(scored)] if scored else []


def fits_code(code: str, name: Name) -> bool:
    """Whether `code` is made of the first letters of the name's words."""
    letters = key_of(code)
    firsts = "".join(
        part[:1]
        for word in name.words
        for part in (key_of(p) for p in word.replace("-", " ").split())
    )
    plain = "".join(key[:1] for key in name.keys)
    big = "".join(
        key[:1]
        for word, key in zip(name.words, name.keys, strict=True)
        if not is_link(word)
    )
    if len(letters) < 2:
        return False
    ends = plain[:1] + plain[-1:] if len(name.words) > 2 else plain
    capitals = "".join(c for word in name.words for c in word if c.isupper()).lower()
    called = key_of(name.nickname)[:1] + plain[-1:] if name.nickname else ends
    return letters in (firsts, plain, big, ends, capitals, called)


def fits_some_initials(code: str, name: Name) -> bool:
    """Whether `code` has the first letter of the name, and of other words in order.

    "RM" is Rosa Martínez López.
    """
    letters = key_of(code)
    if len(letters) < 2 or len(name.keys) < 3 or name.keys[0][:1] != letters[0]:
        return False
    firsts = iter(key[:1] for key in name.keys)
    return all(letter in firsts for letter in letters)


def fits_handle(handle: str, name: Name) -> bool:
    """Whether `handle` is how a user name is made of a name: jthomas, josh_t."""
    key = key_of(handle)
    if len(name.keys) < 2 or len(key) < 2:
        return False
    first, last = name.keys[0], name.keys[-1]
    return key in (
        first + last,
        first[:1] + last,
        first + last[:1],
        last + first[:1],
        last + first,
        first[:1] + last[:1],
    )


_WORD = lazy_pattern(r"\w+")
_LEADING_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)


def printed_function(parsed: ParsedLabel) -> str:
    """The function of a label as it is printed, without article or courtesy."""
    function = _WORD.findall(parsed.function)
    for part in re.split(r"[()]", parsed.printed):
        words = part.split()
        for first in reversed(range(len(words))):
            rest = " ".join(words[first:])
            if _WORD.findall(plain(rest)) == function:
                return rest.strip(" ,:;")
    office = parsed.printed.partition(",")[0]
    if _WORD.findall(plain(office)) == function:
        return _LEADING_ARTICLE.sub("", office.strip())
    return parsed.function


def new_cluster(parsed: ParsedLabel, count: int, first: int) -> Cluster:
    """A cluster of one label."""
    name = parsed.name
    function = parsed.function if parsed.kind is LabelKind.FUNCTION else ""
    parties = frozenset(
        key_of(part)
        for part in re.split("[,;]", parsed.affiliation or "")
        if key_of(part)
    )
    office, affiliation = stated(parsed.office, parsed.affiliation)
    return Cluster(
        [parsed],
        count,
        first,
        name,
        "" if name is not None else function,
        parsed.sex,
        parsed.place,
        parties,
        occupation_in_label(office)
        or (printed_function(parsed) if function and name is not None else None),
        affiliation_of(affiliation),
    )
