"""Labels that mean one person but for a slip, signs that look alike, or their end."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.labels.function_words import FUNCTIONS
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.linking import Cluster, compatible, merge, same_party
from tei_toolkit.metadata.people.names import key_of
from tei_toolkit.metadata.people.parsed import LabelKind

_MOST = 40
"""Labels of one spelling beyond which it tells nobody apart."""
_FORMS = 6
"""Labels of one person whose spellings are compared."""
_LEAST = 5
"""Letters of a spelling that can have a slip."""
_LEAST_OF_ANOTHER = 9
"""Letters of a function in which one may be another: `MODERATUR`."""
_SHORTEST = 3
"""Letters of a prefix that shortens a name."""
_LINE = 90
"""Characters of a line that lists a name."""
_CAPITALISED = lazy_pattern(r"[^\W\d_a-zß-ÿа-яё][^\W\d_]{3,}")
_BRACKETS = re.compile(r"[(\[].*?[)\]]")
_ACCENTS = re.compile("[\u0300-\u036f]")
_LOOK_ALIKE = str.maketrans(
    "АВЕКМНОРСТУХІЈЅЁΑΒΕΖΗΙΚΜΝΟΡΤΥΧ015|ŁØĐ",
    "ABEKMHOPCTYXIJSEABEZHIKMNOPTYXOISILOD",
)
"""Capitals and digits that are printed alike -> one of them."""


def find_slips(clusters: Sequence[Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """(rare, frequent) clusters whose names or functions differ by one slip."""
    table: dict[str, list[tuple[Cluster, str]]] = {}
    alive = [c for c in clusters if c.into is None and 4 <= len(spelling_of(c)) <= 40]
    for cluster in alive[:20_000]:
        for spelling in _spellings(cluster):
            for piece in sorted(_deletions(spelling)):
                table.setdefault(piece, []).append((cluster, spelling))
    for cluster in alive[:20_000]:
        if cluster.count > 2 or cluster.into is not None:
            continue
        spelling = spelling_of(cluster)
        found: list[Cluster] = []
        for piece in sorted(_deletions(spelling)):
            for entry, known in table[piece][:_MOST]:
                other = entry.root()
                if (
                    other is not cluster
                    and other not in found
                    and is_slip(spelling, known)
                    and _are_alike(cluster, other, known)
                    and compatible(cluster, other)
                    and same_party(cluster, other)
                ):
                    found.append(other)
        if len(found) == 1:
            yield cluster, found[0]


def spelling_of(cluster: Cluster) -> str:
    """The letters of a function or of a name, as slips are looked for in them."""
    if cluster.function:
        return cluster.function.replace(" ", "")
    return "".join(cluster.name.keys) if cluster.name else ""


def _spellings(cluster: Cluster) -> list[str]:
    """The name of a cluster as it is spelt in its labels, the fullest and the first."""
    found = [spelling_of(cluster)]
    for parsed in cluster.parses[:_FORMS]:
        if parsed.name is not None and cluster.name is not None:
            spelling = "".join(parsed.name.keys)
            if parsed.kind is LabelKind.FUNCTION and parsed.function in FUNCTIONS:
                found.append(parsed.function.replace(" ", ""))
            if len(spelling) >= _LEAST and spelling not in found:
                found.append(spelling)
    return found


def _are_alike(rare: Cluster, other: Cluster, spelling: str) -> bool:
    """Whether both are names or both functions, or the one is a function misspelt.

    `CHARIMAN` looks like a name, where `CHAIRMAN` is none.
    """
    if bool(other.function) == bool(rare.function):
        return True
    if rare.name is None or len(rare.name.words) != 1:
        return False
    own = spelling_of(rare)
    is_exchanged = sorted(own) == sorted(spelling)
    if len(own) == len(spelling) < _LEAST_OF_ANOTHER and not is_exchanged:
        return False  # Potter is no porter
    functions = (parsed.function for parsed in other.parses[:_FORMS])
    return any(f.replace(" ", "") == spelling and f in FUNCTIONS for f in functions)


def as_function(rare: Cluster, frequent: Cluster) -> None:
    """Make `rare` say the function that it misspells, if `frequent` is one."""
    spelling = spelling_of(rare)
    functions = [
        p.function
        for p in frequent.parses
        if p.function and is_slip(spelling, p.function.replace(" ", ""))
    ]
    if not functions:
        return
    rare.parses = [
        replace(parsed, kind=LabelKind.FUNCTION, name=None, function=functions[0])
        for parsed in rare.parses
    ]
    rare.name, rare.function = None, functions[0]


def _deletions(text: str) -> set[str]:
    return {text, *(text[:i] + text[i + 1 :] for i in range(len(text)))}


def is_slip(one: str, other: str) -> bool:
    """Whether two spellings differ by one letter more, less, other, or exchanged."""
    if any(char.isdigit() for char in one + other):
        return False
    if one == other:
        return True
    if min(len(one), len(other)) < 4 or one[0] != other[0]:
        return False
    if len(one) == len(other):
        differing = [i for i in range(len(one)) if one[i] != other[i]]
        if len(differing) == 1:
            return len(one) >= 6
        return (
            len(differing) == 2
            and differing[1] == differing[0] + 1
            and one[differing[0]] == other[differing[1]]
            and one[differing[1]] == other[differing[0]]
        )
    short, long = sorted((one, other), key=len)
    return (
        len(long) == len(short) + 1
        and len(short) >= 5
        and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
    )


def unite_look_alikes(clusters: Sequence[Cluster]) -> None:
    """Unite labels that look the same in print: `PRESlDENT`, `Mr. 0KELLO`, `Przeslo`.

    Letters that a scanner or another keyboard took for each other make no other person,
    nor do accents that one of the labels has lost.
    """
    for bare in (False, True):
        by_look: dict[str, list[Cluster]] = {}
        for cluster in clusters:
            looks = [_look(p.printed, bare=bare) for p in cluster.parses[:_FORMS]]
            for look in dict.fromkeys(looks):
                if len(look) >= _LEAST:
                    by_look.setdefault(look, []).append(cluster)
        for alike in by_look.values():
            roots = list(dict.fromkeys(cluster.root() for cluster in alike))
            if len(roots) == 2 and compatible(*roots) and _may_be_one(roots, bare=bare):
                frequent, rare = sorted(roots, key=lambda c: (-c.count, c.first))
                merge(frequent, rare)


def _may_be_one(clusters: Sequence[Cluster], *, bare: bool) -> bool:
    """Whether two clusters may differ by letters that look alike, or by lost accents.

    What only brackets tell apart is told so: `Mr. Hill (Ohio)`, `Mr. Hill (Texas)`. Of
    accents one of the two has none at all.
    """
    first, second = (
        {_BRACKETS.sub("", p.printed).strip().casefold() for p in c.parses}
        for c in clusters
    )
    plain = [all(p.printed.isascii() for p in c.parses) for c in clusters]
    return first.isdisjoint(second) and (not bare or sum(plain) == 1)


def _look(label: str, *, bare: bool) -> str:
    """A label as it looks in capitals, without brackets; if `bare`, without accents."""
    text = _BRACKETS.sub(" ", label)
    if sum(map(str.isupper, text)) > sum(map(str.islower, text)):
        text = text.replace("l", "I")
    text = text.upper()
    if bare and not text.isascii():
        text = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return " ".join(text.translate(_LOOK_ALIKE).split())


def unite_shortened(clusters: Sequence[Cluster], front: Sequence[str]) -> None:
    """Unite labels that shorten one name of the front: `Odr`, `Odri` of Odrick.

    A play's prefixes are not always of one length. Each is two letters shorter than the
    name at least, and begins no other name of the front; so Ann is not Anna.
    """
    short = [
        (cluster, cluster.name.keys[0])
        for cluster in clusters
        if cluster.name is not None
        and len(cluster.name.words) == 1
        and not cluster.name.titles
        and len(cluster.name.keys[0]) >= _SHORTEST
    ]
    if len(short) < 2:
        return
    named = {
        key_of(word)
        for line in front
        if len(line) <= _LINE
        for word in _CAPITALISED.findall(line)
    }
    forms: dict[str, list[Cluster]] = {}
    for cluster, key in short:
        found = [n for n in named if n.startswith(key) and len(n) > len(key) + 1]
        if key in named and not found:
            forms.setdefault(key, []).append(cluster)
        elif key not in named and len(found) == 1:
            forms.setdefault(found[0], []).append(cluster)
    for same in forms.values():
        for other in same[1:]:
            if compatible(same[0].root(), other.root()):
                merge(same[0], other)
