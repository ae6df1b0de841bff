"""Codes that one label has in brackets: `Interviewer (I)`, who is `I` from there on."""

from collections.abc import Sequence

from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.linking import Cluster, merge
from tei_toolkit.metadata.people.parsed import LabelKind


def unite_bracketed_codes(
    clusters: Sequence[Cluster], codes: Sequence[Cluster]
) -> None:
    """Unite each of `codes` with the one label of `clusters` that has it in brackets.

    Behind a name there are two letters at least, behind a function its first ones.
    """
    holders: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        for parsed in cluster.parses:
            code = folded(parsed.affiliation or "")
            is_named = parsed.kind is LabelKind.NAME and len(code) > 1
            if code and (is_named or (parsed.function or " ")[:1] == code[:1]):
                holders.setdefault(code, []).append(cluster)
    for cluster in codes if holders else ():
        code = folded(cluster.parses[0].printed.strip(" *@<>"))
        found = {id(c): c for c in holders.get(code, ()) if c is not cluster}
        if len(found) == 1 and cluster.into is None:
            (holder,) = found.values()
            if holder.function:
                cluster.name = None  # a letter is no name of whom it stands for
            merge(holder, cluster)
