"""Whose full name it is, where Mr. Vance speaks and Mrs. Vance, too."""

from collections.abc import Iterable, Mapping, Sequence

from tei_toolkit.metadata.people.linking import Cluster
from tei_toolkit.metadata.people.names import Name
from tei_toolkit.metadata.people.peers import sex_of
from tei_toolkit.metadata.people.pool import compatible_sex

Couples = Mapping[tuple[str, ...], Sequence[Cluster]]
"""Folded words of a name -> a man and a woman, or more, whose labels have only it."""
_MOSTLY = 3
"""How many times as much one speaks who has the only name that fits two."""


def couples_of(clusters: Iterable[Cluster]) -> Couples:
    """Those whom forms of address alone tell apart."""
    found: dict[tuple[str, ...], list[Cluster]] = {}
    for cluster in clusters:
        if cluster.name is not None and cluster.sex is not None:
            found.setdefault(cluster.name.keys, []).append(cluster)
    return {
        keys: those
        for keys, those in found.items()
        if len({cluster.sex for cluster in those}) > 1
    }


def may_be_named(cluster: Cluster, full: Name, couples: Couples) -> bool:
    """Whether `full`, which the labels of `cluster` fit, is no name of another.

    A form of address before it tells them apart. Else it is the name of one of them
    only: the one who says most of what both say.

    Args:
        cluster: labels that mean one person, such as `Mr. Vance`.
        full: a name with a forename that is found elsewhere.
        couples: those whom forms of address alone tell apart.
    """
    sex = sex_of(full.titles)
    if cluster.name is None or cluster.sex is None or sex is not None:
        return sex is None or cluster.sex in (None, sex)
    known = (c.root() for c in couples.get(cluster.name.keys, ()))
    others = [one for one in known if not compatible_sex(one, cluster)]
    if any(one.name is not None and one.name.keys == full.keys for one in others):
        return False
    return cluster.count >= _MOSTLY * sum(one.count for one in others)
