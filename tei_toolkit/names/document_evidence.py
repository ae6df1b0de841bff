"""What the rest of a document says about a candidate at one of its places."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence

from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.title_words import GENERATIONS
from tei_toolkit.names.tokens import Tokens
from tei_toolkit.names.weighing import CLASSES, Choice, Odds, odds_of
from tei_toolkit.values import immutable, record

_MOST = 5.0
# The most words of a name within another.
_LONGEST_PART = 20
_JOINING = frozenset({"and", "or"})
_ELSEWHERE = tuple(
    (f"doc-mean-{kind}", f"doc-for-{kind}", f"doc-most-{kind}") for kind in CLASSES
)


@record
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
            while len(words) > 1 and words[-1] in GENERATIONS:
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
    shares: Sequence[Odds],
    chosen: Sequence[Choice],
    tokens: Tokens,
) -> Iterator[dict[str, float]]:
    """For each candidate, what the other places of the document say about it."""
    odds = list(map(odds_of, shares))
    names = named(candidates, chosen)
    beside = _Beside(candidates, chosen, tokens)
    places: dict[str, list[Odds]] = defaultdict(list)
    for candidate, values in zip(candidates, odds, strict=True):
        places[candidate.key].append(values)
    others = {key: _Elsewhere.of(found) for key, found in places.items()}
    told: dict[tuple[str, str], dict[str, float]] = {}
    for candidate, values in zip(candidates, odds, strict=True):
        evidence = others[candidate.key].evidence(values)
        what = candidate.key, tokens.words[candidate.first]
        if what not in told:
            told[what] = _from_names(*what, names)
        evidence.update(told[what])
        evidence.update(beside.evidence(candidate))
        yield evidence


def _clipped(value: float) -> float:
    return max(-_MOST, min(_MOST, value))


@immutable
class _Elsewhere:
    """What the same words are at all their places, by class.

    Attributes:
        count: how many places there are.
        sums: the sums of the log-odds there.
        most: the two highest log-odds there.
    """

    count: int
    sums: Odds
    most: tuple[tuple[float, float], ...]

    @classmethod
    def of(cls, places: Sequence[Odds]) -> "_Elsewhere":
        """What is said at some places together."""
        columns = [
            sorted((_clipped(value) for value in values), reverse=True)
            for values in zip(*places, strict=True)
        ]
        sums = (sum(columns[0]), sum(columns[1]), sum(columns[2]))
        return cls(
            len(places), sums, tuple((c[0], c[min(1, len(c) - 1)]) for c in columns)
        )

    def evidence(self, values: Odds) -> dict[str, float]:
        """What the places but that of `values` say."""
        others = self.count - 1
        if others < 1:
            return {"doc-once": 1.0}
        own = [_clipped(value) for value in values]
        means = [(self.sums[i] - own[i]) / others for i in range(3)]
        evidence = {"doc-often": min(math.log(others + 1), 3.0) / 2}
        for i, (mean, speaks_for, most) in enumerate(_ELSEWHERE):
            first, second = self.most[i]
            evidence[mean] = means[i] / 3
            evidence[speaks_for] = max(means[i], 0.0) / 3
            evidence[most] = (second if own[i] >= first else first) / 3
        best = max(range(3), key=means.__getitem__)
        evidence[f"doc-best-{CLASSES[best] if means[best] > 0 else 'none'}"] = 1.0
        return evidence


def _from_names(key: str, first: str, names: Named) -> dict[str, float]:
    """What the names of a document say of others with the key, and its first word."""
    evidence = {
        f"doc-chosen-{kind}": 1.0
        for index, kind in enumerate(CLASSES)
        if (key, index) in names.whole
    }
    words = key.replace(".", "").split(" ")
    if len(words) > 1:
        if words[-1] in names.family:
            evidence["doc-family-last"] = 1.0
        if words[0] in names.given:
            evidence["doc-given-first"] = 1.0
        _from_parts(key.split(" "), names, evidence)
        return evidence
    for name, known in (
        ("family", names.family),
        ("given", names.given),
        ("org-part", names.parts),
        ("place-part", names.places),
    ):
        if words[0] in known:
            evidence[f"doc-{name}"] = 1.0
    if first.isupper() and len(first) > 1 and first in names.acronyms:
        evidence["doc-acronym"] = 1.0
    return evidence


def _from_parts(words: list[str], names: Named, evidence: dict[str, float]) -> None:
    """Whether a name of several words begins or ends with a name of the document."""
    for count in range(1, min(len(words), _LONGEST_PART + 1)):
        for place, part in (("begins", words[:count]), ("ends", words[-count:])):
            for index, kind in enumerate(CLASSES):
                if (" ".join(part), index) in names.whole:
                    evidence[f"doc-{place}-{kind}"] = 1.0


class _Beside:
    """Which names stand beside each other in lists, and what a document speaks of."""

    def __init__(
        self, candidates: Sequence[Candidate], chosen: Sequence[Choice], tokens: Tokens
    ) -> None:
        """Where the chosen names of a document begin and end."""
        self._tokens = tokens
        self._firsts = {candidates[c.number].first: c.kind for c in chosen}
        self._lasts = {candidates[c.number].last: c.kind for c in chosen}
        counts = [0, 0, 0]
        for choice in chosen:
            counts[choice.kind] += 1
        total = sum(counts) + 3
        self._shares = {
            f"doc-share-{kind}": (count + 1) / total
            for kind, count in zip(CLASSES, counts, strict=True)
        }

    def evidence(self, candidate: Candidate) -> dict[str, float]:
        """What the document speaks of, and the names beside the candidate."""
        found = dict(self._shares)
        for name, kind in (
            ("left", self._lasts.get(self._next(candidate.first, -1))),
            ("right", self._firsts.get(self._next(candidate.last, 1))),
        ):
            if kind is not None:
                found[f"doc-{name}-{CLASSES[kind]}"] = 1.0
        return found

    def _next(self, index: int, step: int) -> int:
        """The word that follows in a list, or -1."""
        words, near = self._tokens.low, index + step
        if not 0 <= near < len(words):
            return -1
        gap = self._tokens.gap(min(index, near))
        if words[near] in _JOINING and gap.strip() in {"", ","}:
            return near + step
        return near if gap.strip() in {",", "/", "&"} and "\n" not in gap else -1
