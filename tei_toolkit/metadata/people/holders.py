"""Who holds the functions that are printed as labels."""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.chairs import is_named_chair
from tei_toolkit.metadata.people.linking import Cluster, merge, printed_function
from tei_toolkit.metadata.people.noted import (
    FrontEvidence,
    KnownPerson,
    Part,
    known_from,
    part_of,
)
from tei_toolkit.metadata.people.parsed import LabelKind, plain
from tei_toolkit.metadata.people.peers import sex_of
from tei_toolkit.metadata.people.pool import Pool, distinct
from tei_toolkit.metadata.people.words import COURTS

_STANDS_IN = lazy_pattern(
    r"\b(?:acting|vice|deputy|temporary|pro tempore|interim|vizep\w+|vizev\w+"
    r"|stellvertretende\w*|по\.? обязанности)\b|^vice|^代理|^副"
)
"""What is said of one who presides for another."""
_LATIN = lazy_pattern(r"\W*[A-Za-zÀ-ÿ]")
_STANDS_FOR = lazy_pattern(r"代(?:理)?[)）]")
"""The same, behind the name in brackets."""

_NOT_TOLD_APART = ("unidentified", "unknown", "unnamed", "inconnu", "unbekannt")


def link_functions(pool: Pool, evidence: FrontEvidence) -> None:
    """Who holds a function that is printed as a label."""
    for cluster in pool.alive():
        if _may_be_held(cluster):
            _give_holder(pool, cluster, _named_holder(pool, cluster.function, evidence))
    _use_holders_in_labels(pool)
    for cluster in pool.alive():
        if _may_be_held(cluster):
            _give_holder(pool, cluster, _listed_holder(cluster.function, evidence))
    _unite_answerers(pool)
    _unite_translated_chairs(pool)


def _may_be_held(cluster: Cluster) -> bool:
    """Whether a cluster is a function of one person, who may be named elsewhere."""
    function = cluster.function
    is_told_apart = function != "" and not function.startswith(_NOT_TOLD_APART)
    return is_told_apart and not any(p.is_group for p in cluster.parses)


def _give_holder(pool: Pool, cluster: Cluster, known: KnownPerson | None) -> None:
    """Make `cluster`, a function, the person who holds it."""
    if known is None or _is_of_other_sex(cluster, known):
        return
    function, label = cluster.function, cluster.parses[0]
    found = pool.existing(known)
    if found is not None and found is not cluster:
        merge(found, cluster).function = ""
        found.root().role = found.root().role or known.occupation
        return
    pool.adopt(cluster, known)
    if (
        part_of(function) is not Part.QUESTIONER
        and function not in COURTS
        and len(label.printed) > 2
    ):
        cluster.root().role = cluster.root().role or printed_function(label)


def _is_of_other_sex(cluster: Cluster, known: KnownPerson) -> bool:
    """Whether forms of address tell them apart: `M. le président`, `Mme Trévoux`."""
    sex = sex_of(known.name.titles)
    return bool(sex and cluster.sex and sex is not cluster.sex)


def _unite_answerers(pool: Pool) -> None:
    """`A.` and "THE WITNESS" of one testimony are one."""
    found = {c.function: c for c in pool.alive() if c.function in ("a", "witness")}
    if len(found) == 2:
        merge(found["witness"], found["a"])


def _unite_translated_chairs(pool: Pool) -> None:
    """Unite who presides in a record of two scripts: `PRESIDENT` and `主席`.

    There is one such label in each, and one of them at most is known by name.
    """
    chairs = [c for c in pool.alive() if _presides(c)]
    in_latin = [_LATIN.match(c.parses[0].printed) is not None for c in chairs]
    if sorted(in_latin) != [False, True]:
        return
    latin, other = sorted(chairs, key=lambda c: not _LATIN.match(c.parses[0].printed))
    if latin.name is None or other.name is None:
        named, bare = (latin, other) if other.name is None else (other, latin)
        merge(named, bare)


def _presides(cluster: Cluster) -> bool:
    """Whether all labels are a function alone, that of who presides."""
    return all(
        parsed.kind is LabelKind.FUNCTION
        and part_of(parsed.function) is Part.CHAIR
        and parsed.function not in COURTS
        and parsed.printed.casefold() != "speaker"  # anybody may be one
        and not _STANDS_IN.search(parsed.function)
        for parsed in cluster.parses
    )


def _use_holders_in_labels(pool: Pool) -> None:
    """Unite "The Chair" with the only "The Chair (Alasdair Rennie)"."""
    holders: dict[str, list[Cluster]] = {}
    for cluster in pool.alive():
        for parsed in cluster.parses:
            function = (
                parsed.function
                if parsed.kind is LabelKind.FUNCTION and parsed.name is not None
                else plain(parsed.office or "")
            )
            first = plain((parsed.office or "").partition(",")[0])
            if _STANDS_FOR.search(parsed.printed):
                continue
            for office in dict.fromkeys(
                (function, first if " " in first else function)
            ):
                known = holders.setdefault(office, [])
                if office and cluster.name is not None and cluster not in known:
                    known.append(cluster)
    for cluster in pool.alive():
        found = holders.get(cluster.function, []) if cluster.function else []
        if len(found) == 1 and _is_before(cluster, found[0]):
            continue
        if len(found) == 1 and not any(p.is_anonymous for p in cluster.parses):
            merge(found[0], cluster).function = ""
        elif len(found) > 1:
            cluster.is_open = True
            names = tuple(" ".join(c.name.words) for c in found if c.name)
            pool.ambiguous.append((cluster.parses[0].printed, names[:5]))


def _is_before(bare: Cluster, named: Cluster) -> bool:
    """Whether somebody else presided before the first who is named in brackets.

    A record names who takes the chair when they first speak from it.
    """
    return bare.first < named.first and any(map(is_named_chair, named.parses))


def _is_presided(pool: Pool) -> bool:
    """Whether a label means the one who presides, and nobody who stands in."""
    return any(
        part_of(parsed.function) is Part.CHAIR
        and not _STANDS_IN.search(parsed.function)
        for cluster in pool.clusters
        for parsed in cluster.parses
    )


def _named_holder(
    pool: Pool, function: str, evidence: FrontEvidence
) -> KnownPerson | None:
    """The one holder of `function` that the front names beside it, or None."""
    meant = (part_of(plain(m)) for m in evidence.codes.get(function, ()))
    part = next(filter(None, meant), part_of(function))
    names = evidence.holders.get(function, [])
    if not names and _STANDS_IN.search(function) and _is_presided(pool):
        return None
    if not names and part is not None:
        names = evidence.parts.get(part, [])
    known = distinct(
        [k for name in names if (k := known_from(name, pool.language)) is not None]
    )
    return known[0] if len(known) == 1 else None


def _listed_holder(function: str, evidence: FrontEvidence) -> KnownPerson | None:
    """The one person of the front's lists whose role is `function`, or None."""
    if part_of(function) in (Part.QUESTIONER, Part.ANSWERER):
        return None
    found = distinct(
        [k for k in evidence.people if k.role and _is_role_of(function, k.role)]
    )
    return found[0] if len(found) == 1 else None


def _is_role_of(function: str, role: str) -> bool:
    words = plain(role)
    return (
        words == function
        or words.startswith(function + " ")
        or words.endswith(f", {function}")
        or (len(function.split()) > 1 and f" {function} " in f" {words} ")
    )
