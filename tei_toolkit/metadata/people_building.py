"""Linked labels as people of the model."""

from collections.abc import Iterable

from tei_toolkit.description import Person, PersonName, SpeakerType
from tei_toolkit.ids import Ids
from tei_toolkit.metadata.people_keys import key_base, slug
from tei_toolkit.metadata.people_known import KnownSpeaker
from tei_toolkit.metadata.people_labels import is_answerer
from tei_toolkit.metadata.people_linking import Cluster, printed_function
from tei_toolkit.metadata.people_names import (
    Name,
    is_initial,
    person_name,
)
from tei_toolkit.metadata.people_offices import readable_office
from tei_toolkit.metadata.people_parsed import LabelKind

_VARIANTS = 40


def build_people(clusters: Iterable[Cluster]) -> dict[int, Person]:
    """Identity of each cluster -> the person it is, in the order given."""
    keys = Ids()
    people: dict[int, Person] = {}
    for cluster in clusters:
        people[id(cluster)] = _person(cluster, keys)
    return people


def _person(cluster: Cluster, keys: Ids) -> Person:
    labels = tuple(dict.fromkeys(parsed.printed for parsed in cluster.parses))
    name = _shown_name(cluster)
    is_group = name is None and any(p.is_group for p in cluster.parses)
    is_anonymous = name is None and any(p.is_anonymous for p in cluster.parses)
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
    is_chair = any(parsed.is_chair for parsed in cluster.parses)
    role = readable_office(cluster.role) if cluster.role else None
    if role is None and name is not None:
        role = next(
            (
                readable_office(printed_function(p))
                for p in cluster.parses
                if p.kind is LabelKind.FUNCTION
                and (p.name is None and not p.is_anonymous and len(p.printed) > 2)
                and not is_answerer(p.function)
            ),
            None,
        )
    return Person(
        keys.make(base, *filter(None, others)),
        name,
        variants=tuple(dict.fromkeys(forms))[:_VARIANTS],
        role=role,
        affiliation=cluster.affiliation,
        labels=labels,
        is_group=is_group,
        is_identified=not is_anonymous,
        speaker_type=SpeakerType.CHAIR if is_chair else None,
        sex=given.sex,
        age=given.age,
    )


def _names_alone(cluster: Cluster) -> tuple[str, ...]:
    """Names of several words that labels print after an office or a title."""
    names = [" ".join(p.name.words) for p in cluster.parses if p.name is not None]
    return tuple(name for name in names if " " in name)


def reversed_surname(name: Name) -> tuple[str, ...]:
    """Family name and then forenames, for a key."""
    surname = [name.words[index] for index in name.surname]
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
        if len(word) <= 3 and name.words[0].casefold() == word.casefold():
            return PersonName(word)
    return person_name(name)
