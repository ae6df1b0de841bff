"""Who speaks: one person for all the labels that mean them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tei_toolkit.diagnostics import Diagnostic
from tei_toolkit.transcript import Person, PersonName


@dataclass(frozen=True, slots=True)
class LabelUse:
    """One printed label (`Label.text`) and the index of its turn, from 0."""

    label: str
    turn: int


@dataclass(frozen=True, slots=True)
class KnownSpeaker:
    """A speaker whom the user names; what they say beats every other evidence.

    Attributes:
        name: the full name.
        labels: labels that mean this speaker, as printed; besides these, every label
            that fits the name does.
        role: function at the event.
        affiliation: party, group, constituency.
        key: the `xml:id` wanted.
    """

    name: str
    labels: tuple[str, ...] = ()
    role: str | None = None
    affiliation: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who the labels of a transcript mean.

    Attributes:
        people: in the order of their first speech.
        by_label: label text -> keys of the people it means, at least one.
        by_turn: index of turn -> keys, where a label means different people in
            different turns (`Q.` and `A.` of a deposition).
        diagnostics: what was left open.
    """

    people: tuple[Person, ...]
    by_label: Mapping[str, tuple[str, ...]]
    by_turn: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()

    def keys_of(self, use: LabelUse) -> tuple[str, ...]:
        """The keys of the people who speak where `use` stands."""
        return self.by_turn.get(use.turn) or self.by_label[use.label]


def resolve_people(  # noqa: PLR0913  # every source of evidence is its own argument
    uses: Sequence[LabelUse],
    *,
    front: Sequence[str] = (),
    body: Sequence[str] | str = (),
    metadata: Sequence[tuple[str, str]] = (),
    given: Sequence[KnownSpeaker] = (),
    language: str | None = None,
    file: str = "-",
) -> Resolution:
    """The people whom `uses` mean, and which label means whom.

    Args:
        uses: the labels in the order of the turns; a turn without label has no use.
        front: the lines before the first turn (title, list of speakers, key of initials,
            headers of a CHAT file), without markup.
        body: what stands from the end of each label to the next label, one string a
            turn, so that `body[use.turn]` are the words of that turn; or the whole text,
            which says less.
        metadata: `SourceText.metadata`.
        given: the speakers whom the user lists.
        language: BCP 47 tag of the document.
        file: the name of the file, for diagnostics.
    """
    del front, body, metadata, given, language, file
    people: dict[str, Person] = {}
    by_label: dict[str, tuple[str, ...]] = {}
    for use in uses:
        if use.label not in by_label:
            key = f"p{len(people) + 1}"
            people[key] = Person(key, PersonName(use.label), labels=(use.label,))
            by_label[use.label] = (key,)
    return Resolution(tuple(people.values()), by_label)
