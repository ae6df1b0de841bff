"""Weighs the evidence for candidates, of which those that overlap compete.

The weights were fitted by `tools/build_names_weights.py`; see `data/SOURCES.md`.
"""

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Self

from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.gazetteer import read_lines
from tei_toolkit.number_columns import read_columns
from tei_toolkit.values import immutable

CLASSES = ("person", "place", "organisation")
Odds = tuple[float, float, float]
Table = dict[str, Odds]
_NUMBERS = Path(__file__).parent / "data" / "weights.numbers.gz"
UNIT = 100
"""What stands for a worth of one in the file."""
# A name is marked from these probabilities on, by class; not under a half, so that no
# two that overlap are.
LEAST = (0.5, 0.5, 0.57)
_TINY = 1e-9
# How likely the likeliest reading is at least, and that there is a name at all.
_LIKELIEST, _A_NAME = 0.4, 0.75
_SLIGHT = 0.01
_NOTHING: Odds = (0.0, 0.0, 0.0)
_NEITHER = _NOTHING + _NOTHING


@immutable
class Weights:
    """What evidence is worth, as log-odds against "no name".

    Attributes:
        worths: what each feature is worth at one place, by class, and then what it is
            worth with the evidence of the whole document.
        high: for each class of evidence, from which probability on `cert` is high.
    """

    worths: Mapping[str, tuple[float, ...]]
    high: Mapping[str, float]

    @classmethod
    def joined(cls, first: Table, second: Table, high: Mapping[str, float]) -> Self:
        """The weights of both stages together."""
        worths = {
            feature: (*first.get(feature, _NOTHING), *second.get(feature, _NOTHING))
            for feature in (*first, *second)
        }
        return cls(worths, high)


@lru_cache(maxsize=2)
def load_weights(kind: str) -> Weights:
    """The weights for `english`, or for `any` language.

    The files have in three lines a kind, from where on its classes are certain, and its
    features; and in columns what each of these is worth.
    """
    lines = read_lines("weights")
    columns = read_columns(_NUMBERS, len(_NEITHER))
    start = 0
    for name, bounds, line in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        features = line.split(" ")
        end = start + len(features)
        if name == kind:
            odds = ([n / UNIT for n in column[start:end]] for column in columns)
            high = (bound.split(":") for bound in bounds.split(" "))
            return Weights(
                dict(zip(features, zip(*odds, strict=True), strict=True)),
                {group: int(bound) / 1000 for group, bound in high},
            )
        start = end
    raise ValueError(f"no weights for {kind}")


def log_odds(
    features: Sequence[str], near: Mapping[str, float], weights: Weights
) -> tuple[Odds, Odds]:
    """How much speaks for a person, a place, an organisation against no name.

    First by what is seen at one place, then what of it counts with the whole document.

    Args:
        features: what is seen, each once.
        near: what the words speak for, with its strength.
        weights: what each is worth.
    """
    get = weights.worths.get
    person = place = organisation = person_2 = place_2 = organisation_2 = 0.0
    for feature in features:
        worth = get(feature)
        if worth is not None:
            person += worth[0]
            place += worth[1]
            organisation += worth[2]
            person_2 += worth[3]
            place_2 += worth[4]
            organisation_2 += worth[5]
    for feature, value in near.items():
        worth = get(feature, _NEITHER)
        person += worth[0] * value
        place += worth[1] * value
        organisation += worth[2] * value
        person_2 += worth[3] * value
        place_2 += worth[4] * value
        organisation_2 += worth[5] * value
    return (person, place, organisation), (person_2, place_2, organisation_2)


def with_document(odds: Odds, document: Mapping[str, float], weights: Weights) -> Odds:
    """Log-odds with what the rest of the document says, with its strength."""
    person, place, organisation = odds
    for feature, value in document.items():
        worth = weights.worths.get(feature)
        if worth is not None:
            person += worth[3] * value
            place += worth[4] * value
            organisation += worth[5] * value
    return person, place, organisation


class Lattice:
    """The candidates of a document, of which those that overlap exclude each other."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        """Nothing is weighed yet."""
        spans = sorted((c.end, c.start, number) for number, c in enumerate(candidates))
        ends = [end for end, _, _ in spans]
        self._order = [number for _, _, number in spans]
        # For each in this order, how many end before it starts.
        self._free = [
            bisect_right(ends, start, 0, place)
            for place, (_, start, _) in enumerate(spans)
        ]

    def likelihoods(self, odds: Sequence[Odds]) -> list[Odds]:
        """How likely each candidate is a person, a place, an organisation.

        The likelihood of a choice of candidates is the exponential of the sum of its
        log-odds, so those that overlap share their chances.
        """
        order, free = self._order, self._free
        exp, log, log1p = math.exp, math.log, math.log1p
        # For the first candidates, the logarithm of the sum over all choices.
        sums, totals = [0.0], []
        for number, before in zip(order, free, strict=True):
            person, place, organisation = odds[number]
            top = max(person, place, organisation)
            rest = exp(person - top) + exp(place - top) + exp(organisation - top)
            totals.append(top + log(rest))
            more = totals[-1] + sums[before] - sums[-1]
            grown = log1p(exp(more)) if more < 0 else more + log1p(exp(-more))
            sums.append(sums[-1] + grown)
        # How likely a choice has only candidates before each of them.
        reached = [0.0] * len(order) + [1.0]
        result = list(odds)
        for at in range(len(order) - 1, -1, -1):
            chance, before, number = reached[at + 1], free[at], order[at]
            taken = chance * exp(totals[at] + sums[before] - sums[at + 1])
            reached[at] += chance * exp(sums[at] - sums[at + 1])
            reached[before] += taken
            person, place, organisation = odds[number]
            result[number] = (
                taken * exp(person - totals[at]),
                taken * exp(place - totals[at]),
                taken * exp(organisation - totals[at]),
            )
        return result


def odds_of(shares: Odds) -> Odds:
    """The log-odds that likelihoods stand for, bounded."""
    none = max(1.0 - sum(shares), _TINY)
    person, place, organisation = (
        math.log(max(share, _TINY) / none) for share in shares
    )
    return person, place, organisation


@immutable
class Choice:
    """A candidate that was chosen: its number, its class, and how likely that is."""

    number: int
    kind: int
    share: float


def choose(candidates: Sequence[Candidate], shares: Sequence[Odds]) -> list[Choice]:
    """The candidates that are likely names, in the order of the text.

    No two of them overlap, because those that do share their chances.
    """
    chosen = []
    for number, values in enumerate(shares):
        best = max(values)
        kind = values.index(best)
        if best > LEAST[kind]:
            chosen.append(Choice(number, kind, best))
    return sorted(chosen, key=lambda choice: candidates[choice.number].start)


def with_likeliest(
    candidates: Sequence[Candidate], shares: Sequence[Odds], chosen: Sequence[Choice]
) -> list[Choice]:
    """`chosen` and, where there is a name but several readings, the likeliest.

    "Newfoundland and Labrador Court of Appeal" may be cut in four ways, none of which
    is likelier than not; that there is a name is nearly certain.
    """
    known = {choice.number for choice in chosen}
    open_ones = [
        number
        for number, values in enumerate(shares)
        if max(values) >= _LIKELIEST and number not in known
    ]
    if not open_ones:
        return list(chosen)
    mass: dict[int, float] = {
        word: 0.0 for n in open_ones for word in _words(candidates[n])
    }
    for candidate, values in zip(candidates, shares, strict=True):
        share = sum(values)
        if share > _SLIGHT:
            for word in _words(candidate):
                if word in mass:
                    mass[word] += share
    taken = {word for n in known for word in _words(candidates[n])}
    found = list(chosen)
    for number in sorted(open_ones, key=lambda n: -max(shares[n])):
        words = _words(candidates[number])
        is_name = min(mass[word] for word in words) >= _A_NAME
        if is_name and taken.isdisjoint(words):
            taken.update(words)
            best = max(shares[number])
            found.append(Choice(number, shares[number].index(best), best))
    return sorted(found, key=lambda choice: candidates[choice.number].start)


def _words(candidate: Candidate) -> range:
    return range(candidate.first, candidate.last + 1)
