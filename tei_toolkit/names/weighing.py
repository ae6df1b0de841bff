"""Weighs the evidence for candidates, one by one and then over the whole document.

The weights were fitted by `tools/build_names_weights.py`; see `data/SOURCES.md`.
"""

import gzip
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.tokens import Tokens

CLASSES = ("person", "place", "organisation")
Scores = tuple[float, float, float, float]
_WEIGHTS = Path(__file__).parent / "data" / "weights.txt.gz"
Table = dict[str, tuple[float, float, float]]


@lru_cache(maxsize=1)
def load_weights() -> tuple[Table, Table]:
    """The weights of features: at one place, and with the whole document."""
    tables: tuple[Table, Table] = ({}, {})
    with gzip.open(_WEIGHTS, "rt", encoding="utf-8") as stream:
        for line in stream:
            stage, feature, *weights = line.split()
            person, place, organisation = (int(weight) / 100 for weight in weights)
            tables[int(stage) - 1][feature] = (person, place, organisation)
    return tables


def probabilities(features: Iterable[str], table: Table) -> Scores:
    """How likely a candidate is nothing, a person, a place, an organisation."""
    person = place = organisation = 0.0
    for feature in features:
        weights = table.get(feature)
        if weights is not None:
            person += weights[0]
            place += weights[1]
            organisation += weights[2]
    top = max(0.0, person, place, organisation)
    parts = (
        math.exp(-top),
        math.exp(person - top),
        math.exp(place - top),
        math.exp(organisation - top),
    )
    total = sum(parts)
    return (parts[0] / total, parts[1] / total, parts[2] / total, parts[3] / total)


def document_features(
    candidates: Sequence[Candidate], scores: Sequence[Scores], tokens: Tokens
) -> list[list[str]]:
    """For each candidate, what the other places of the document say about it."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0, 0.0, 0.0])
    people = _people(candidates, scores)
    acronyms, parts = _organisations(candidates, scores)
    for candidate, score in zip(candidates, scores, strict=True):
        entry = sums[candidate.key]
        for index, value in enumerate(score):
            entry[index] += value
        entry[4] += 1
    found: list[list[str]] = []
    for candidate, score in zip(candidates, scores, strict=True):
        features: list[str] = []
        _from_same(sums[candidate.key], score, features)
        words = candidate.key.split(" ")
        if len(words) == 1:
            family, given = people
            if words[0] in family:
                features.append("doc-family")
            if words[0] in given:
                features.append("doc-given")
            if words[0] in parts:
                features.append("doc-org-part")
            word = tokens.words[candidate.first]
            if word.isupper() and len(word) > 1 and word in acronyms:
                features.append("doc-acronym")
        else:
            family, given = people
            if words[-1] in family and candidate.how != "headed":
                features.append("doc-family-last")
        found.append(features)
    return found


def _from_same(entry: list[float], score: Scores, features: list[str]) -> None:
    """What the same words are elsewhere in the document."""
    count = entry[4]
    if count < 2:
        features.append("doc-once")
        return
    others = [(entry[i] - score[i]) / (count - 1) for i in range(4)]
    best = max(range(4), key=others.__getitem__)
    size = "hi" if others[best] > 0.85 else "mid" if others[best] > 0.6 else "low"
    name = ("none", *CLASSES)[best]
    features.append(f"doc-same={name}-{size}")
    if count > 4:
        features.append(f"doc-often={name}")
    kinds = others[1:]
    total = sum(kinds) or 1.0
    kind = max(range(3), key=kinds.__getitem__)
    share = kinds[kind] / total
    size = "hi" if share > 0.8 else "mid" if share > 0.55 else "low"
    features.append(f"doc-kind={CLASSES[kind]}-{size}")


def _people(
    candidates: Sequence[Candidate], scores: Sequence[Scores]
) -> tuple[set[str], set[str]]:
    """Family and given names of those who are named in full or with a title."""
    family: set[str] = set()
    given: set[str] = set()
    for candidate, score in zip(candidates, scores, strict=True):
        words = candidate.key.replace(".", "").split(" ")
        if score[1] < 0.6:
            continue
        if candidate.title >= 0 and candidate.first == candidate.last:
            family.add(words[-1])
        elif len(words) > 1:
            while len(words) > 1 and words[-1] in {"jr", "sr", "ii", "iii", "iv"}:
                words.pop()
            family.add(words[-1])
            given.add(words[0])
    return family, given


def _organisations(
    candidates: Sequence[Candidate], scores: Sequence[Scores]
) -> tuple[set[str], set[str]]:
    """Acronyms that the organisations named in full would have, and their words."""
    acronyms: set[str] = set()
    parts: set[str] = set()
    for candidate, score in zip(candidates, scores, strict=True):
        words = candidate.key.replace("-", " ").split(" ")
        if score[3] < 0.5 or len(words) < 2:
            continue
        parts.update(word for word in words if len(word) > 3)
        small = {"of", "the", "and", "for", "on", "in", "&"}
        acronyms.add("".join(w[0] for w in words if w not in small and w).upper())
        acronyms.add("".join(w[0] for w in words if w).upper())
    return acronyms, parts
