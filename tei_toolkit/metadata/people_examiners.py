"""Who `Q.` and `A.` are in a deposition or a trial, turn by turn."""

import re
from collections.abc import Callable, Sequence

from tei_toolkit.metadata.people_labels import is_answerer, is_questioner, parse_label
from tei_toolkit.metadata.people_linking import Cluster, fits
from tei_toolkit.metadata.people_parsed import LabelKind

_BY = re.compile(
    r"^[\s\d>]*(?:\([^)\n]*\)\s*)?BY\s+([^\n:]{3,60}?)\s*[:.]\s*$", re.MULTILINE
)
_SWORN = re.compile(
    r"^[\s\d]*([^\W\d_][^\n,;]{3,60}?),\s*(?:[^\n]{0,60}?,\s*)?(?:[\s\d]*)?"
    r"(?:(?:having been|being|was|after being|who, being|called as|a witness"
    r"|the witness"
    r"|previously|first|having)\b)[^\n]{0,80}",
    re.MULTILINE | re.IGNORECASE,
)
_OATH = re.compile(
    r"sworn|affirmed|called as|witness|recalled|under oath|testif", re.IGNORECASE
)


def assign_examiners(
    labels: Sequence[tuple[str, int]],
    front: Sequence[str],
    body: Sequence[str],
    clusters: Sequence[Cluster],
    language: str | None,
) -> tuple[dict[int, Cluster], dict[int, Cluster]]:
    """(examiner by turn, witness by turn) where the transcript says who they are.

    `labels` are (label, index of turn) in order; `body[index]` is what follows the
    label up to the next one, where "BY MR. HALE:" and the oath stand.
    """
    asked = [parse_label(label, language) for label, _ in labels]
    if not any(is_questioner(p.function) for p in asked):
        return {}, {}
    find = _finder(clusters, language)
    examiner = witness = None
    opening = "\n".join(front[-40:])
    for found in _BY.finditer(opening):
        examiner = find(found[1]) or examiner
    witness = _sworn(opening, find) or witness
    examiners: dict[int, Cluster] = {}
    witnesses: dict[int, Cluster] = {}
    for parsed, (_, turn) in zip(asked, labels, strict=True):
        if parsed.kind is LabelKind.FUNCTION and parsed.name is None:
            if is_questioner(parsed.function) and examiner is not None:
                examiners[turn] = examiner
            elif is_answerer(parsed.function) and witness is not None:
                witnesses[turn] = witness
        text = body[turn] if turn < len(body) else ""
        if "BY" in text:
            for found in _BY.finditer(text):
                examiner = find(found[1]) or examiner
        if "," in text and _OATH.search(text):
            witness = _sworn(text, find) or witness
    return examiners, witnesses


def _sworn(text: str, find: "Callable[[str], Cluster | None]") -> Cluster | None:
    result = None
    for found in _SWORN.finditer(text):
        if _OATH.search(found[0]):
            result = find(found[1]) or result
    return result


def _finder(
    clusters: Sequence[Cluster], language: str | None
) -> "Callable[[str], Cluster | None]":
    cache: dict[str, Cluster | None] = {}

    def find(text: str) -> Cluster | None:
        """The one cluster that a name in the text is."""
        text = " ".join(text.split())
        if text not in cache:
            cache[text] = _find(text, clusters, language)
        return cache[text]

    return find


def _find(
    text: str, clusters: Sequence[Cluster], language: str | None
) -> Cluster | None:
    parsed = parse_label(text, language)
    name = parsed.name
    if name is None:
        return None
    found = [
        cluster
        for cluster in clusters
        if cluster.name is not None
        and cluster.into is None
        and (
            cluster.name.keys == name.keys
            or fits(name, cluster.name) == 2
            or fits(cluster.name, name) == 2
        )
        and not (cluster.sex and parsed.sex and cluster.sex is not parsed.sex)
    ]
    return found[0] if len(found) == 1 else None
