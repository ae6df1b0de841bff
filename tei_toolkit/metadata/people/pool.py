"""The labels of a transcript as clusters, one for each person once they are linked."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from tei_toolkit.labels.function_words import ORDINALS
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.linking import (
    Cluster,
    fits,
    fuller_role,
    fullness,
    merge,
    new_cluster,
)
from tei_toolkit.metadata.people.names import Name, is_initial
from tei_toolkit.metadata.people.noted import KnownPerson
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel
from tei_toolkit.metadata.people.parts import (
    NO_WORDS,
    NameWords,
    without_office_words,
)
from tei_toolkit.metadata.people.question_letters import question_letters

_NO_RIVALS: Mapping[str, frozenset[str]] = {}
_OF_IN_ENDINGS = frozenset("pl cs sk hr sr bs sl uk ru bg be mk lt lv".split())
"""Languages in which an ending says what one is minister of."""


class Pool:
    """The clusters of one transcript.

    Attributes:
        language: BCP 47 tag of the document.
        known: words that are known in names of people.
        by_label: whom each label means.
        clusters: one for each label, united as they are found to mean one person.
        ambiguous: (label, names it could be), for diagnostics.
        slips: (label with a typing error, label that it stands for), the same.
    """

    def __init__(
        self,
        counts: Mapping[str, tuple[int, int]],
        language: str | None,
        known: NameWords = NO_WORDS,
        rivals: Mapping[str, frozenset[str]] = _NO_RIVALS,
    ) -> None:
        """Start with a cluster for each label of `counts` (label -> turns, first).

        `rivals` are, of a label, those of whom its speaker answers.
        """
        self.language = language
        self.known = known
        self.by_label: dict[str, tuple[Cluster, ...]] = {}
        self.clusters: list[Cluster] = []
        self.ambiguous: list[tuple[str, tuple[str, ...]]] = []
        self.slips: list[tuple[str, str]] = []
        self._named: dict[tuple[str, ...], list[Cluster]] = {}
        self._identical: dict[tuple[object, ...], Cluster] = {}
        several: list[tuple[str, ParsedLabel, int]] = []
        letters = question_letters(counts, language)
        for label, (count, first) in counts.items():
            parsed = letters.get(label) or parse_label(label, language)
            if parsed.kind is LabelKind.SEVERAL:
                several.append((label, parsed, first))
            else:
                parsed = self._without_words_of_office(parsed)
                self.by_label[label] = (self._cluster(parsed, count, first),)
        for label, parsed, first in several:
            self.by_label[label] = (
                tuple(
                    dict.fromkeys(
                        self._cluster(part, 0, first) for part in parsed.parts
                    )
                )
                if len(parsed.parts) <= 6
                else (self._cluster(parsed, 1, first),)
            )

        for label, others in rivals.items():
            for cluster in self.by_label.get(label, ()):
                printed = {parsed.printed for parsed in cluster.parses}
                cluster.rivals |= others - printed

    def _without_words_of_office(self, parsed: ParsedLabel) -> ParsedLabel:
        """A label with what one is minister of in the office, and not in the name."""
        name = parsed.name
        if name is None or not parsed.office or self.language not in _OF_IN_ENDINGS:
            return parsed
        shown, of_what = without_office_words(name, self.known)
        if not of_what:
            return parsed
        return replace(parsed, name=shown, office=f"{parsed.office} {of_what}")

    def _cluster(self, parsed: ParsedLabel, count: int, first: int) -> Cluster:
        """The cluster for a label; labels that differ in dress only share one."""
        cluster = new_cluster(parsed, count, first)
        key = (
            (cluster.function,)
            if cluster.function
            else (
                cluster.name.keys if cluster.name else (),
                cluster.sex,
                cluster.place,
                cluster.parties,
                cluster.name.titles if cluster.name else (),
                _ordinal_of(parsed.printed),
            )
        )
        known = self._identical.get(key)
        if known is None:
            self._identical[key] = cluster
            self.clusters.append(cluster)
            return cluster
        known.parses.append(parsed)
        known.count += count
        known.first = min(known.first, first)
        known.role = fuller_role(known.role, cluster.role)
        return known

    def alive(self) -> list[Cluster]:
        """The clusters as they are united now, in order of first use."""
        found = [cluster for cluster in self.clusters if cluster.into is None]
        return sorted(found, key=lambda cluster: cluster.first)

    def adopt(self, cluster: Cluster, known: KnownPerson) -> Cluster:
        """Give `cluster` the name of `known`; unite it with who has that name."""
        for other in self._by_name(known.name):
            if (
                other is not cluster.root()
                and other.into is None
                and compatible_sex(other, cluster)
            ):
                cluster = merge(other, cluster)
                break
        cluster = cluster.root()
        if len(known.name.words) > 1:
            self._named.setdefault(known.name.keys, []).append(cluster)
        cluster.function = ""
        if cluster.given is None and (
            fullness(known.name) >= fullness(cluster.name)
            or known.rank > 3
            or (len(cluster.name.words if cluster.name else ()) == 1)
        ):
            if cluster.name is not None and cluster.name.keys != known.name.keys:
                cluster.others.append(" ".join([*known.name.titles, *known.name.words]))
            cluster.name = known.name
        cluster.role = fuller_role(cluster.role, known.occupation)
        cluster.affiliation = cluster.affiliation or known.body
        return cluster

    def _by_name(self, name: Name) -> list[Cluster]:
        """The clusters that have just this name, of several words."""
        if not self._named:
            for cluster in self.clusters:
                if cluster.name is not None and len(cluster.name.words) > 1:
                    self._named.setdefault(cluster.name.keys, []).append(cluster)
        return list(self._named.get(name.keys, ()))[:20] if len(name.words) > 1 else []

    def existing(self, known: KnownPerson) -> Cluster | None:
        """The one cluster that can be the person whom `known` names, or None."""
        found = [
            cluster
            for cluster in self.alive()
            if cluster.name is not None
            and not all(map(is_initial, cluster.name.words))
            and (
                cluster.name.keys == known.name.keys
                or fits(cluster.name, known.name) == 2
                or fits(known.name, cluster.name) == 2
            )
        ]
        return found[0] if len(found) == 1 else None


def _ordinal_of(printed: str) -> str:
    """The number that a label begins with, in words: `Premier` cavalier; or nothing."""
    first = printed.split(" ", 1)[0].casefold()
    return first if first in ORDINALS else ""


def compatible_sex(one: Cluster, other: Cluster) -> bool:
    """Whether no form of address tells the two apart."""
    return not (one.sex and other.sex and one.sex is not other.sex)


def distinct(people: Iterable[KnownPerson]) -> list[KnownPerson]:
    """`people` without those whose name is a form of another's, the fullest kept."""
    found: list[KnownPerson] = []
    for known in sorted(
        people, key=lambda k: (-k.rank, -fullness(k.name), k.role is None)
    ):
        for index, other in enumerate(found):
            if fits(known.name, other.name) == 2 or known.name.keys == other.name.keys:
                if other.role is None and known.role:
                    found[index] = replace(other, role=known.role)
                break
        else:
            found.append(known)
        if len(found) > 60:
            break
    return found
