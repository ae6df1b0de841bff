"""Weighs the evidence for candidates, one by one and then over the whole document.

The weights were fitted by `tools/build_names_weights.py`; see `data/SOURCES.md`.
"""

import gzip
import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.tokens import Tokens

CLASSES = ("person", "place", "organisation")
Odds = tuple[float, float, float]
Table = dict[str, Odds]
_WEIGHTS = Path(__file__).parent / "data" / "weights.txt.gz"
_MOST = 5.0
# A name is marked from this probability on.
LEAST = 0.5
_EVEN = LEAST / (1 - LEAST)


@dataclass(frozen=True, slots=True)
class Weights:
    """What evidence is worth, as log-odds against "no name".

    Attributes:
        first: evidence at one place.
        second: the same with the evidence of the whole document.
        high: for each class, from which probability on its `cert` is high.
    """

    first: Table
    second: Table
    high: Mapping[str, float]


@lru_cache(maxsize=2)
def load_weights(kind: str) -> Weights:
    """The weights for `english`, or for `any` language."""
    tables: tuple[Table, Table] = ({}, {})
    high: dict[str, float] = {}
    for line in gzip.decompress(_WEIGHTS.read_bytes()).decode().splitlines():
        if not line.startswith(f"{kind} "):
            continue
        _, stage, feature, first, *others = line.split()
        if stage == "high":
            high[feature] = int(first) / 1000
            continue
        place, organisation = others
        odds = (int(first) / 100, int(place) / 100, int(organisation) / 100)
        tables[int(stage) - 1][feature] = odds
    return Weights(*tables, high)


def log_odds(
    features: Sequence[str], table: Table, document: Mapping[str, float] | None = None
) -> Odds:
    """How much speaks for a person, a place, an organisation against no name.

    Args:
        features: what is seen, each once.
        table: what each is worth.
        document: what the rest of the document says, with its strength.
    """
    person = place = organisation = 0.0
    for feature in features:
        weights = table.get(feature)
        if weights is not None:
            person += weights[0]
            place += weights[1]
            organisation += weights[2]
    for feature, value in (document or {}).items():
        weights = table.get(feature)
        if weights is not None:
            person += weights[0] * value
            place += weights[1] * value
            organisation += weights[2] * value
    return person, place, organisation


def shares(odds: Odds) -> tuple[float, float, float]:
    """How likely a person, a place, an organisation is."""
    top = max(0.0, *odds)
    parts = [math.exp(value - top) for value in odds]
    total = sum(parts) + math.exp(-top)
    return parts[0] / total, parts[1] / total, parts[2] / total


@dataclass(frozen=True, slots=True)
class Choice:
    """A candidate that was chosen: its number, its class, and how likely that is."""

    number: int
    kind: int
    share: float


def choose(candidates: Sequence[Candidate], odds: Sequence[Odds]) -> list[Choice]:
    """The likeliest names that do not overlap, in the order of the text."""
    likely: list[tuple[int, int, float, Choice]] = []
    for number, (candidate, values) in enumerate(zip(candidates, odds, strict=True)):
        best = max(values)
        if best <= 0.0:
            continue
        kind = values.index(best)
        share = shares(values)[kind]
        if share > LEAST:
            gain = math.log(share / (1.0 - min(share, 1 - 1e-9)) / _EVEN)
            choice = Choice(number, kind, share)
            likely.append((candidate.end, candidate.start, gain, choice))
    likely.sort(key=lambda item: item[:2])
    ends = [item[0] for item in likely]
    best_gain = [0.0]
    before: list[int] = []
    for number, (_, start, gain, _) in enumerate(likely):
        free = bisect_right(ends, start, 0, number)
        is_better = best_gain[free] + gain > best_gain[-1]
        best_gain.append(best_gain[free] + gain if is_better else best_gain[-1])
        before.append(free if is_better else -1)
    chosen: list[Choice] = []
    number = len(likely)
    while number:
        if before[number - 1] < 0:
            number -= 1
            continue
        chosen.append(likely[number - 1][3])
        number = before[number - 1]
    chosen.reverse()
    return chosen


# The whole document.


@dataclass(slots=True)
class Named:
    """The words of the names that were chosen in a document.

    Attributes:
        family: family names of people, in small letters.
        given: given names of people who are named with both.
        parts: words of the names of organisations.
        places: first words of the names of places.
        acronyms: abbreviations that organisations would have.
        whole: names, each with its class.
    """

    family: set[str]
    given: set[str]
    parts: set[str]
    places: set[str]
    acronyms: set[str]
    whole: set[tuple[str, int]]


_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "&"})


def named(candidates: Sequence[Candidate], chosen: Sequence[Choice]) -> Named:
    """What the names that were chosen say about others."""
    result = Named(set(), set(), set(), set(), set(), set())
    for choice in chosen:
        candidate = candidates[choice.number]
        result.whole.add((candidate.key, choice.kind))
        words = candidate.key.replace(".", "").replace("-", " ").split()
        if choice.kind == 0:
            words = candidate.key.replace(".", "").split(" ")
            while len(words) > 1 and words[-1] in _GENERATIONS:
                words.pop()
            if len(words) > 1:
                result.given.add(words[0])
            if len(words) > 1 or candidate.title >= 0:
                result.family.add(words[-1])
        elif len(words) > 1 and choice.kind == 1:
            result.places.add(words[0])
        elif len(words) > 1:
            result.parts.update(words)
            main = [word for word in words if word not in _SMALL]
            result.acronyms.add("".join(word[0] for word in main).upper())
            result.acronyms.add("".join(word[0] for word in words).upper())
    return result


def document_evidence(
    candidates: Sequence[Candidate],
    odds: Sequence[Odds],
    chosen: Sequence[Choice],
    tokens: Tokens,
) -> Iterator[dict[str, float]]:
    """For each candidate, what the other places of the document say about it."""
    names = named(candidates, chosen)
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])
    for candidate, values in zip(candidates, odds, strict=True):
        entry = sums[candidate.key]
        for index, value in enumerate(values):
            entry[index] += _clipped(value)
        entry[3] += 1
    for candidate, values in zip(candidates, odds, strict=True):
        evidence = _elsewhere(sums[candidate.key], values)
        _from_names(candidate, names, tokens, evidence)
        yield evidence


def _clipped(value: float) -> float:
    return max(-_MOST, min(_MOST, value))


def _elsewhere(entry: Sequence[float], values: Odds) -> dict[str, float]:
    """What the same words are elsewhere, as the mean of the log-odds there."""
    others = entry[3] - 1
    if others < 1:
        return {"doc-once": 1.0}
    means = [(entry[i] - _clipped(values[i])) / others for i in range(3)]
    evidence = {"doc-often": min(math.log(others + 1), 3.0) / 2}
    for kind, mean in zip(CLASSES, means, strict=True):
        evidence[f"doc-mean-{kind}"] = mean / 3
        evidence[f"doc-for-{kind}"] = max(mean, 0.0) / 3
    best = max(range(3), key=means.__getitem__)
    evidence[f"doc-best-{CLASSES[best] if means[best] > 0 else 'none'}"] = 1.0
    return evidence


def _from_names(
    candidate: Candidate, names: Named, tokens: Tokens, evidence: dict[str, float]
) -> None:
    for index, kind in enumerate(CLASSES):
        if (candidate.key, index) in names.whole:
            evidence[f"doc-chosen-{kind}"] = 1.0
    words = candidate.key.replace(".", "").split(" ")
    if len(words) > 1:
        if words[-1] in names.family:
            evidence["doc-family-last"] = 1.0
        if words[0] in names.given:
            evidence["doc-given-first"] = 1.0
        return
    for name, known in (
        ("family", names.family),
        ("given", names.given),
        ("org-part", names.parts),
        ("place-part", names.places),
    ):
        if words[0] in known:
            evidence[f"doc-{name}"] = 1.0
    word = tokens.words[candidate.first]
    if word.isupper() and len(word) > 1 and word in names.acronyms:
        evidence["doc-acronym"] = 1.0
