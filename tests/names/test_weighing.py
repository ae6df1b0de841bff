"""Candidates that overlap compete: what is computed is what counting them all gives."""

import math
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.weighing import Choice, Lattice, choose, odds_of, with_likeliest

_ODDS = st.tuples(*[st.floats(-6, 6)] * 3)
_SPANS = st.lists(
    st.tuples(st.integers(0, 8), st.integers(1, 4), _ODDS), min_size=1, max_size=7
)
Spans = list[tuple[int, int, tuple[float, float, float]]]


def _candidates(spans: Spans) -> list[Candidate]:
    return [Candidate(s, s + n - 1, s, s + n, "") for s, n, _ in spans]


@given(_SPANS)
def test_likelihoods_are_those_of_all_choices(spans: Spans) -> None:
    found = _candidates(spans)
    names = [sum(map(math.exp, odds)) for _, _, odds in spans]
    total, each = 0.0, [0.0] * len(spans)
    for size in range(len(spans) + 1):
        for chosen in combinations(range(len(spans)), size):
            places = [(found[n].start, found[n].end) for n in chosen]
            if any(a[0] < b[1] and b[0] < a[1] for a, b in combinations(places, 2)):
                continue
            worth = math.prod(names[n] for n in chosen)
            total += worth
            for number in chosen:
                each[number] += worth
    shares = Lattice(found).likelihoods([odds for _, _, odds in spans])
    for number, (_, _, odds) in enumerate(spans):
        for kind in range(3):
            wanted = each[number] / total * math.exp(odds[kind]) / names[number]
            assert math.isclose(shares[number][kind], wanted, rel_tol=1e-6)


@given(_SPANS)
def test_what_is_chosen_does_not_overlap(spans: Spans) -> None:
    found = _candidates(spans)
    chosen = choose(found, Lattice(found).likelihoods([odds for _, _, odds in spans]))
    places = [(found[c.number].start, found[c.number].end) for c in chosen]
    assert places == sorted(places)
    assert all(a[1] <= b[0] for a, b in pairwise(places))


@given(_ODDS)
def test_odds_of_a_candidate_alone_come_back(odds: tuple[float, float, float]) -> None:
    alone = Lattice([Candidate(0, 0, 0, 4, "")]).likelihoods([odds])[0]
    for before, after in zip(odds, odds_of(alone), strict=True):
        assert math.isclose(before, after, abs_tol=1e-6)


@given(_SPANS)
def test_what_is_likeliest_does_not_overlap_what_is_chosen(spans: Spans) -> None:
    found = _candidates(spans)
    shares = Lattice(found).likelihoods([odds for _, _, odds in spans])
    chosen = choose(found, shares)
    more = with_likeliest(found, shares, chosen)
    assert set(chosen) <= set(more)
    names = [found[choice.number] for choice in more]
    assert all(one.end <= other.start for one, other in pairwise(names))


def test_of_several_readings_of_a_likely_name_the_likeliest_is_taken() -> None:
    found = [Candidate(0, last, 0, last + 1, "") for last in range(3)]
    shares = [(0.0, 0.1, 0.45), (0.05, 0.0, 0.1), (0.0, 0.0, 0.15)]
    assert with_likeliest(found, shares, []) == [Choice(0, 2, 0.45)]
    doubtful = [(0.0, 0.05, 0.45), *[(0.0, 0.0, 0.1)] * 2]
    assert with_likeliest(found, doubtful, []) == []
