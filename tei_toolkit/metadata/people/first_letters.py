"""Letters that stand for those who were named in full at first: `Ada:`, then `A:`."""

from collections.abc import Sequence

from tei_toolkit.metadata.people.linking import Cluster, merge
from tei_toolkit.metadata.people.names import key_of
from tei_toolkit.metadata.people.parsed import LabelKind, plain

_FEW = 3
"""So many turns at most are labelled in full."""
_MOST = 8


def unite_first_letters(clusters: Sequence[Cluster]) -> None:
    """Unite labels of one letter with the labels that begin with it, if all of them do.

    Each stands first with its full label, and seldom: `ΥΠΑΛΛΗΛΟΣ`, `ΠΟΛΙΤΗΣ`, `Υ`, `Π`.
    A letter alone may be anybody's, so there are two or more.
    """
    letters = [cluster for cluster in clusters if _is_letter(cluster)]
    if not 2 <= len(letters) <= _MOST:
        return
    found: list[tuple[Cluster, Cluster]] = []
    for cluster in letters:
        letter = key_of(cluster.name.words[0]) if cluster.name else ""
        longer = [
            other
            for other in clusters
            if other not in letters
            and other.first < cluster.first
            and other.count <= min(_FEW, cluster.count)
            and plain(other.parses[0].printed)[:1] == letter
        ]
        if len(longer) != 1:
            return
        found.append((longer[0], cluster))
    if len({id(whole) for whole, _ in found}) < len(found):
        return
    for whole, cluster in found:
        if whole.name is None:
            cluster.name = None
        merge(whole, cluster)


def _is_letter(cluster: Cluster) -> bool:
    name = cluster.name
    is_code = all(parsed.kind is LabelKind.CODE for parsed in cluster.parses)
    return (
        is_code
        and name is not None
        and len(name.words) == 1
        and len(key_of(name.words[0])) == 1
        and not cluster.function
    )
