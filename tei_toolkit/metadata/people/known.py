"""Speakers whom the user lists."""

from collections.abc import Iterable

from tei_toolkit.description import Person
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.keys import slug
from tei_toolkit.values import immutable


@immutable
class KnownSpeaker:
    """A speaker whom the user names; what they say beats every other evidence.

    Attributes:
        name: the full name.
        labels: labels that mean this speaker, as printed; besides these, every label
            that fits the name does.
        role: function at the event.
        affiliation: party, group, constituency.
        key: the `xml:id` wanted.
        sex: `M`, `F` or what else the list says.
        age: at the event, as it is printed.
        role_code: the role as the source's format codes it: `Target_Child`.
        identifiers: (kind or None, identifier in an authority) of each that it gives.
        is_part: it is a part of a play, whose name may be a role or a thing.
    """

    name: str
    labels: tuple[str, ...] = ()
    role: str | None = None
    affiliation: str | None = None
    key: str | None = None
    sex: str | None = None
    age: str | None = None
    role_code: str | None = None
    is_part: bool = False
    identifiers: tuple[tuple[str | None, str], ...] = ()


def listed_people(
    people: Iterable[Person], known: Iterable[KnownSpeaker]
) -> dict[str, KnownSpeaker]:
    """Those of `people` whom the user lists, by their keys: one speaker one person."""
    speakers = tuple(known)
    found: dict[str, KnownSpeaker] = {}
    for person in people if speakers else ():
        speaker = next((s for s in speakers if _is_meant(person, s)), None)
        if speaker is not None and speaker not in found.values():
            found[person.key] = speaker
    return found


def _is_meant(person: Person, speaker: KnownSpeaker) -> bool:
    """Whether a person has the id, or without one the name, that the list gives."""
    if speaker.key is not None:
        return person.key == slug(speaker.key)
    name = person.name.full if person.name is not None else ""
    labels = {folded(label) for label in speaker.labels}
    return folded(name) == folded(speaker.name) or any(
        folded(label) in labels for label in person.labels
    )
