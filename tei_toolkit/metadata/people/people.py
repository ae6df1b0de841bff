"""Who speaks: one person for all the labels that mean them."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from itertools import pairwise

from tei_toolkit.description import Person, PersonName
from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.ids import Ids
from tei_toolkit.metadata.dates.date_names import primary_of
from tei_toolkit.metadata.people.building import build_people
from tei_toolkit.metadata.people.chairs import read_chairs
from tei_toolkit.metadata.people.evidence import Resolver
from tei_toolkit.metadata.people.examined import link_examination
from tei_toolkit.metadata.people.examiners import Examination, read_examination
from tei_toolkit.metadata.people.floor import read_floor
from tei_toolkit.metadata.people.known import KnownSpeaker
from tei_toolkit.metadata.people.linking import Cluster
from tei_toolkit.metadata.people.movers import read_movers
from tei_toolkit.metadata.people.parts import NO_WORDS, NameWords
from tei_toolkit.values import immutable

__all__ = ["KnownSpeaker", "LabelUse", "Resolution", "resolve_people"]

_MOST_LABELS = 10_000
_MOST_EXAMINED = 2000
"""Different labels in a document that can be an examination."""
_DIAGNOSTICS = 100
_LEAST_BESIDE = 4
"""Places where two labels follow each other, of two people who talk."""

AMBIGUOUS_SPEAKER = DiagnosticKind(
    code="TEI-M201",
    name="ambiguous-speaker",
    severity=Severity.NOTE,
    template="“{label}” could mean {names}; it was left apart",
    explanation="""\
*What it reports*: a short label, or the name of an office, that fits several people
of the document.

*Why it matters*: `who` points to a person of its own, not to one of those people; where
it is an office, there is no `who`. Say which one is meant with a list of speakers
(`--speakers`).

### Wrong

```talk.txt
John Smith: Good morning.
Mary Smith: Good morning.
Smith: Shall we begin?
John Smith: Yes.
Mary Smith: Yes.
```

### Right

```talk.txt
John Smith: Good morning.
Mary Smith: Good morning.
John Smith: Shall we begin?
Mary Smith: Yes.
```
""",
)
TOO_MANY_LABELS = DiagnosticKind(
    code="TEI-M202",
    name="too-many-labels",
    severity=Severity.WARNING,
    template="{count} labels: those after the first {limit} were not compared",
    explanation="""\
*What it reports*: more different labels than any assembly has members.

*Why it matters*: every label beyond the limit became a person of its own. Most likely
the text is no transcript, or its labels were not found rightly.

### Wrong

```talk.txt python
"".join(f"Speaker {n}: Good morning.\\n" for n in range(10_001))
```

### Right

```talk.txt
Speaker 1: Good morning.
Speaker 2: Good morning.
```
""",
)
MISSPELT_LABEL = DiagnosticKind(
    code="TEI-M203",
    name="misspelt-label",
    severity=Severity.NOTE,
    template="“{label}” is taken for a typing error of “{right}”",
    explanation="""\
*What it reports*: a label that stands once or twice and differs by one letter, or by
two that changed places, from a label that stands more often.

*Why it matters*: both are one person. If they are two, say so with a list of speakers
(`--speakers`).

### Wrong

```talk.txt
CHAIRMAN: Good morning.
MR. HILL: Good morning.
CHARIMAN: Shall we begin?
MR. HILL: Yes.
CHAIRMAN: Thank you.
```

### Right

```talk.txt
CHAIRMAN: Good morning.
MR. HILL: Good morning.
CHAIRMAN: Shall we begin?
MR. HILL: Yes.
CHAIRMAN: Thank you.
```
""",
)


@immutable
class LabelUse:
    """One printed label (`Label.text`) and the index of its turn, from 0."""

    label: str
    turn: int


@immutable
class Resolution:
    """Who the labels of a transcript mean.

    Attributes:
        people: in the order of their first speech.
        by_label: label text -> keys of the people it means, at least one.
        by_turn: index of turn -> keys, where a label means different people in
            different turns (`Q.` and `A.` of a deposition).
        addressees: index of turn -> keys of who is asked or answered there.
        diagnostics: what was left open.
    """

    people: tuple[Person, ...]
    by_label: Mapping[str, tuple[str, ...]]
    by_turn: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    addressees: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()

    def keys_of(self, use: LabelUse) -> tuple[str, ...]:
        """The keys of the people who speak where `use` stands."""
        return self.keys_at(use.label, use.turn)

    def keys_at(self, label: str, turn: int) -> tuple[str, ...]:
        """The same for a label by the index of its turn."""
        return self.by_turn.get(turn) or self.by_label[label]


def resolve_people(  # noqa: PLR0913  # every kind of evidence is its own argument
    uses: Sequence[LabelUse],
    *,
    front: Sequence[str] = (),
    body: Sequence[str] | str = (),
    following: Callable[[int], str] | None = None,
    metadata: Sequence[tuple[str, str]] = (),
    given: Sequence[KnownSpeaker] = (),
    language: str | None = None,
    file: str = "-",
    known: NameWords = NO_WORDS,
) -> Resolution:
    """The people whom `uses` mean, and which label means whom.

    Args:
        uses: the labels in the order of the turns; a turn without label has no use.
        front: the lines before the first turn (title, list of speakers, key of
            initials, headers of a CHAT file), without markup.
        body: what stands from the end of each label to the next label, one string a
            turn, so that `body[use.turn]` are the words of that turn; or the whole
            text, which says less.
        following: what stands from the end of the label of a turn to the next label,
            notes and headings included; the words of `body` if None.
        metadata: `SourceText.metadata`.
        given: the speakers whom the user lists.
        language: BCP 47 tag of the document.
        file: the name of the file, for diagnostics.
        known: words that are known in names of people.
    """
    first: dict[str, int] = {}
    counts: dict[str, int] = {}
    for use in uses:
        first.setdefault(use.label, use.turn)
        counts[use.label] = counts.get(use.label, 0) + 1
    labels = list(first)[:_MOST_LABELS]
    texts = [body] if isinstance(body, str) else body
    language = primary_of(language) or None  # names are alike in all of its regions
    counted = {label: (counts[label], first[label]) for label in labels}
    pairs = [(use.label, use.turn) for use in uses if use.label in counted]
    examination = Examination()
    said = following or (lambda turn: texts[turn] if turn < len(texts) else "")
    if len(labels) <= _MOST_EXAMINED:
        examination = read_examination(pairs, front, said, language)
        read_chairs(pairs, said, language, examination)
        read_movers(pairs, front, said, examination)
        read_floor(pairs, said, language, examination)
    named = {name: (0, len(uses)) for name in examination.names if name not in counted}
    rivals = _rivals([label for label, _ in pairs], counts)
    resolver = Resolver(counted | named, language, known, rivals)
    last = said(uses[-1].turn) if uses else ""
    resolver.resolve(front, texts, list(metadata), given, last)
    examined = link_examination(
        pairs, examination, resolver.by_label, resolver.alive(), language
    )
    people = build_people(examined.speaking, known, texts, language)

    def key(cluster: Cluster) -> str:
        return people[id(cluster.root())].key

    by_label = {
        label: tuple(dict.fromkeys(key(cluster) for cluster in clusters))
        for label, clusters in examined.by_label.items()
    }
    left = {label for label, turn in pairs if turn not in examined.by_turn}
    told = resolver.by_label.keys() - left
    resolver.ambiguous = [pair for pair in resolver.ambiguous if pair[0] not in told]
    persons = list(people.values())
    if len(first) > _MOST_LABELS:
        persons += _cheap(list(first)[_MOST_LABELS:], by_label, persons)
    return Resolution(
        tuple(persons),
        by_label,
        {turn: (key(cluster),) for turn, cluster in examined.by_turn.items()},
        {turn: (key(cluster),) for turn, cluster in examined.addressees.items()},
        _diagnostics(resolver, len(first), file),
    )


def _rivals(
    labels: Sequence[str], counts: Mapping[str, int]
) -> dict[str, frozenset[str]]:
    """The labels that stand beside each in half of the turns of one of the two."""
    beside = Counter(pair for pair in pairwise(labels) if pair[0] != pair[1])
    found: dict[str, frozenset[str]] = {}
    for (one, other), count in beside.items():
        both = count + beside.get((other, one), 0)
        if both >= max(_LEAST_BESIDE, min(counts[one], counts[other])):
            found[one] = found.get(one, frozenset()) | {other}
            found[other] = found.get(other, frozenset()) | {one}
    return found


def _cheap(
    labels: Sequence[str],
    by_label: dict[str, tuple[str, ...]],
    persons: Sequence[Person],
) -> list[Person]:
    """A person for each of `labels`, without comparing them."""
    keys = Ids()
    for person in persons:
        keys.make(person.key)
    found: list[Person] = []
    for label in labels:
        person = Person(keys.make("speaker"), PersonName(label), labels=(label,))
        by_label[label] = (person.key,)
        found.append(person)
    return found


def _diagnostics(resolver: Resolver, count: int, file: str) -> tuple[Diagnostic, ...]:
    found = [
        Diagnostic(
            AMBIGUOUS_SPEAKER,
            file,
            0,
            0,
            (("label", label), ("names", ", ".join(names) or "several people")),
        )
        for label, names in dict.fromkeys(resolver.ambiguous)
    ][:_DIAGNOSTICS]
    found += [
        Diagnostic(MISSPELT_LABEL, file, 0, 0, (("label", label), ("right", right)))
        for label, right in resolver.slips[:_DIAGNOSTICS]
    ]
    if count > _MOST_LABELS:
        values = (("count", str(count)), ("limit", str(_MOST_LABELS)))
        found.append(Diagnostic(TOO_MANY_LABELS, file, 0, 0, values))
    return tuple(found)
