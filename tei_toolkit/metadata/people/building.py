"""Linked labels as people of the model."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tei_toolkit.description import Person, PersonName, SpeakerType
from tei_toolkit.ids import Ids
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.keys import key_base, slug
from tei_toolkit.metadata.people.known import KnownSpeaker
from tei_toolkit.metadata.people.linking import (
    Cluster,
    fits_code,
    printed_function,
)
from tei_toolkit.metadata.people.names import (
    Name,
    is_initial,
    is_link,
    key_of,
    person_name,
)
from tei_toolkit.metadata.people.offices import readable_office
from tei_toolkit.metadata.people.parsed import LabelKind
from tei_toolkit.metadata.people.parts import (
    NO_WORDS,
    NameWords,
    with_certain_parts,
)
from tei_toolkit.metadata.people.presiding import presides_over_none
from tei_toolkit.metadata.people.text import is_addressed, small_words
from tei_toolkit.metadata.people.words import (
    ANSWERERS,
    CIVIL_TITLES,
    COURTS,
)

_VARIANTS = 40
_BOTH = 2
"""Words of a family name from a father's and a mother's."""
_ADDRESSED = lazy_pattern(r"(?:el señor|la señora) [^()]+\(", re.IGNORECASE)
_SENOR = lazy_pattern(r"(?:el|la|los|las) se[ñn]ora?\s", re.IGNORECASE)
_TWO_SURNAMES = frozenset(("es", "gl"))
"""Languages in which a family name is of two words."""


def build_people(
    clusters: Sequence[Cluster],
    known: NameWords = NO_WORDS,
    texts: Sequence[str] = (),
    language: str | None = None,
) -> dict[int, Person]:
    """Identity of each cluster -> the person it is, in the order given.

    Args:
        clusters: the labels of each person.
        known: words that are known in names.
        texts: what is said.
        language: BCP 47 tag of the document.
    """
    keys = Ids()
    small = small_words(texts)
    by_surname = _are_titled_by_surname(clusters)
    in_spanish = language is not None and language.partition("-")[0] in _TWO_SURNAMES
    if in_spanish:
        _take_two_surnames(clusters, known)
    people: dict[int, Person] = {}
    for cluster in clusters:
        given = cluster.given
        if cluster.name is not None and (given is None or given.is_part):
            cluster.name = with_certain_parts(
                cluster.name,
                known,
                small,
                titled_by_surname=_is_called_by_surname(cluster)
                or (in_spanish and cluster.parses[0].printed.isupper())
                or (
                    (by_surname and _is_titled_only(cluster))
                    and not is_addressed(cluster.name.words[-1], texts)
                ),
                is_part=given is not None,
            )
        people[id(cluster)] = _person(cluster, keys, language)
    is_alone = sum(person.is_identified for person in people.values()) <= 1
    without = presides_over_none(clusters, texts)
    return {
        key: replace(person, speaker_type=None)
        if is_alone or key in without
        else person  # who speaks alone chairs nothing
        for key, person in people.items()
    }


def _are_titled_by_surname(clusters: Iterable[Cluster]) -> bool:
    """Whether the document has "Mr." before a family name more than before a full one.

    Then two words after "Ms." may be a family name of two words.
    """
    full = 0
    for cluster in clusters:
        if _is_titled_only(cluster):
            full += 1 if any(_spelt(p.name) > 1 for p in cluster.parses) else -1
    return full < 0


def _take_two_surnames(clusters: Sequence[Cluster], known: NameWords) -> None:
    """Take both words for family names where `El señor` is printed before two.

    So the records of parliaments have them: `La señora REVUELTA PEÑA`. Elsewhere a
    given name stands there; then most of the first words are known as such.
    """
    titled = [
        (cluster, cluster.name)
        for cluster in clusters
        if cluster.name is not None
        and cluster.given is None
        and cluster.name.is_full
        and not cluster.name.is_marked
        and len(cluster.name.words) == _BOTH
        and not any(is_initial(word) or is_link(word) for word in cluster.name.words)
        and all(_SENOR.match(parsed.printed) for parsed in cluster.parses)
    ]
    firsts = [
        parsed.name.words[0]
        for cluster in clusters
        for parsed in cluster.parses
        if parsed.name is not None
        and len(parsed.name.words) >= _BOTH
        and _SENOR.match(parsed.printed)
    ]
    if 2 * sum(map(known.is_given, firsts)) > len(firsts):
        return
    for cluster, name in titled:
        cluster.name = replace(name, surname=tuple(range(_BOTH)))


def _is_called_by_surname(cluster: Cluster) -> bool:
    """Whether brackets hold a name after an office that is addressed in Spanish.

    `El señor MINISTRO DEL INTERIOR (Gil Ayuso)`: a family name is of two words.
    """
    return bool(cluster.parses) and all(
        parsed.kind is LabelKind.FUNCTION and _ADDRESSED.match(parsed.printed)
        for parsed in cluster.parses
    )


def _is_titled_only(cluster: Cluster) -> bool:
    """Whether each label of a person has a title, and none the surname alone."""
    names = [parsed.name for parsed in cluster.parses if parsed.name is not None]
    return (
        bool(names)
        and all(
            any(folded(title).strip(".") in CIVIL_TITLES for title in name.titles)
            for name in names
        )
        and len({_spelt(name) > 1 for name in names}) == 1
    )


def _spelt(name: Name | None) -> int:
    return len(name.words) if name is not None else 0


def _person(cluster: Cluster, keys: Ids, language: str | None) -> Person:
    labels = tuple(dict.fromkeys(parsed.printed for parsed in cluster.parses))
    name = _shown_name(cluster)
    is_group = name is None and any(p.is_group for p in cluster.parses)
    is_anonymous = name is None and (
        cluster.is_open or any(p.is_anonymous for p in cluster.parses)
    )
    given = cluster.given or KnownSpeaker("")
    base = slug(given.key or "") or key_base(
        cluster.name, cluster.function or labels[0]
    )
    others: tuple[str, ...] = ()
    if cluster.name is not None and len(cluster.name.words) > 1:
        others = (slug("-".join([*reversed_surname(cluster.name)])),)
    full = name.full if name else None
    forms = [label for label in labels if label != full]
    forms += [
        form for form in (*_names_alone(cluster), *cluster.others) if form != full
    ]
    presides = frozenset(p.printed for p in cluster.parses if p.is_chair)
    role = readable_office(cluster.role, language) if cluster.role else None
    if role and folded(role) in ANSWERERS:
        role = None  # it is no office to answer
    if role is None and name is not None and not given.is_part:
        role = next(
            (
                readable_office(printed_function(p), language)
                for p in cluster.parses
                if p.kind is LabelKind.FUNCTION
                and (p.name is None and not p.is_anonymous and len(p.printed) > 2)
                and p.function not in ANSWERERS
                and p.function not in COURTS
            ),
            None,
        )
    return Person(
        keys.make(base, *filter(None, others)),
        name,
        variants=tuple(dict.fromkeys(forms))[:_VARIANTS],
        role=role,
        affiliation=_affiliation(cluster),
        labels=labels,
        is_group=is_group,
        is_identified=not is_anonymous,
        speaker_type=SpeakerType.CHAIR if presides else None,
        chair_labels=presides if len(presides) < len(labels) else frozenset(),
        sex=given.sex or cluster.stated_sex,
        age=given.age or cluster.age,
        role_code=given.role_code,
        identifiers=given.identifiers,
    )


def _affiliation(cluster: Cluster) -> str | None:
    """The bodies that a person belongs to, without initials that stand for the name."""
    codes = {folded(parsed.printed.strip(" *@<>")) for parsed in cluster.parses}
    facts = (cluster.affiliation or "").split("; ")
    kept = [
        fact
        for fact in facts
        if folded(fact) not in codes
        and not (fact.isupper() and cluster.name and fits_code(fact, cluster.name))
    ]
    return "; ".join(kept) or None


def _names_alone(cluster: Cluster) -> tuple[str, ...]:
    """Names of several words that labels print after an office or a title."""
    names = [
        " ".join(p.name.words)
        for p in cluster.parses
        if p.name is not None and not p.name.is_territorial
    ]
    shown = cluster.name
    if shown is not None and shown.nickname:
        family = " ".join(shown.words[index] for index in shown.surname)
        names.append(f"{shown.nickname} {family}")
    return tuple(name for name in names if " " in name)


def reversed_surname(name: Name) -> tuple[str, ...]:
    """Family name and then forenames, for a key."""
    surname = [w for i in name.surname if not is_link(w := name.words[i])]
    return (*surname, *(w for w in name.forenames if not is_initial(w)))


def _shown_name(cluster: Cluster) -> PersonName | None:
    name = cluster.name
    if name is None:
        return None
    printed = cluster.parses[0].printed
    if (
        len(name.words) == 1
        and not name.titles
        and all(parsed.kind is LabelKind.CODE for parsed in cluster.parses)
    ):
        word = printed.strip()
        if len(key_of(word)) <= 3 and name.words[0].casefold() == word.casefold():
            return PersonName(word)
    return person_name(name)
