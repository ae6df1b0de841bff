"""Which speakers the names of an examination are."""

from collections.abc import Iterable, Mapping, Sequence

from tei_toolkit.metadata.people.examiners import Examination
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.linking import Cluster, merge
from tei_toolkit.metadata.people.words import ANSWERERS
from tei_toolkit.values import immutable

Clusters = tuple[Cluster, ...]


@immutable
class Examined:
    """The people of an examination.

    Attributes:
        speaking: every cluster that speaks somewhere, in order of first use.
        by_turn: index of turn -> who speaks there, where its label does not say it.
        addressees: index of turn -> who is asked or answered there.
        by_label: printed label -> whom it means.
    """

    speaking: list[Cluster]
    by_turn: dict[int, Cluster]
    addressees: dict[int, Cluster]
    by_label: dict[str, Clusters]


def link_examination(
    uses: Sequence[tuple[str, int]],
    examination: Examination,
    by_label: Mapping[str, Clusters],
    clusters: Iterable[Cluster],
    language: str | None,
) -> Examined:
    """Who asks and answers, and who is left to speak under the printed labels.

    Args:
        uses: (printed label, index of turn), in order.
        examination: the names by which people ask and answer.
        by_label: printed label, or such a name -> whom it means.
        clusters: all of those, united where they are one person.
        language: BCP 47 tag of the document.
    """
    printed = {label: by_label[label] for label, _ in uses if label in by_label}
    if not examination.speakers and not examination.addressees:
        return Examined(list(clusters), {}, {}, printed)
    own = {id(found[0].root()) for found in printed.values() if len(found) == 1}

    def people(named: Mapping[int, tuple[str, ...]]) -> dict[int, Cluster]:
        """For each turn the first of its names that means one person."""
        found: dict[int, Cluster] = {}
        for turn, names in named.items():
            for name in names:
                meant = by_label.get(name, ())
                is_own = len(meant) == 1 and id(meant[0].root()) in own
                if is_own or (len(meant) == 1 and name not in examination.called):
                    found[turn] = meant[0]
                    break
        return found

    by_turn, addressees = people(examination.speakers), people(examination.addressees)
    _name_the_only_witness(uses, by_turn, printed)
    speaking: dict[int, Cluster] = {}
    for label, turn in uses:
        for cluster in (by_turn[turn],) if turn in by_turn else printed.get(label, ()):
            speaking[id(cluster.root())] = cluster.root()
    unprinted = set(examination.names) - printed.keys()
    for cluster in speaking.values():
        cluster.parses = [p for p in cluster.parses if p.printed not in unprinted]
    for label, turn in uses:
        if turn in by_turn and not by_turn[turn].root().parses:
            by_turn[turn].root().parses.append(parse_label(label, language))
    return Examined(
        list(speaking.values()),
        by_turn,
        {turn: who for turn, who in addressees.items() if id(who.root()) in speaking},
        {label: _meant(label, uses, by_turn, printed, speaking) for label in printed},
    )


def _name_the_only_witness(
    uses: Sequence[tuple[str, int]],
    by_turn: Mapping[int, Cluster],
    printed: Mapping[str, Clusters],
) -> None:
    """Unite "A." with the witness, if all that is answered is answered by one."""
    answering = {
        label: found[0].root()
        for label, found in printed.items()
        if len(found) == 1
        and found[0].root().name is None
        and found[0].root().function in ANSWERERS
    }
    witnesses = {
        id(by_turn[turn].root()): by_turn[turn].root()
        for label, turn in uses
        if label in answering and turn in by_turn
    }
    if len(witnesses) == 1:
        (witness,) = witnesses.values()
        for cluster in answering.values():
            merge(witness, cluster)


def _meant(
    label: str,
    uses: Sequence[tuple[str, int]],
    by_turn: Mapping[int, Cluster],
    printed: Mapping[str, Clusters],
    speaking: Mapping[int, Cluster],
) -> Clusters:
    """Whom a label means where no turn says it: those who ever speak under it."""
    found = tuple(c for c in printed[label] if id(c.root()) in speaking)
    if found:
        return found
    turns = (turn for own, turn in uses if own == label and turn in by_turn)
    return tuple({id(c): c for c in (by_turn[turn].root() for turn in turns)}.values())
