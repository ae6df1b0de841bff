"""What features are worth where candidates exclude each other (semi-Markov).

The chosen names of a document are a path through its candidates, of which those that
overlap cannot both be on it. The worth of the features is such that the right paths are
as likely as can be; `tei_toolkit.names.weighing.Lattice` is the same at run time.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import issparse
from scipy.special import logsumexp

# Start, end, row in the matrix of features.
Span = tuple[int, int, int]
ROUNDS = 150


class Lattices:
    """The groups of candidates that overlap, those of one size side by side."""

    def __init__(self, documents: Iterable[Sequence[Span]]) -> None:
        """The groups in each of the documents."""
        by_size: dict[int, list[Any]] = defaultdict(list)
        for spans in documents:
            for group in _groups(spans):
                ends = [end for _, end, _ in group]
                free = [sum(end <= start for end in ends) for start, _, _ in group]
                by_size[len(group)].append(([row for _, _, row in group], free))
        self._batches = [
            (np.array([rows for rows, _ in found]), np.array([f for _, f in found]))
            for found in by_size.values()
        ]

    def rows(self) -> Any:
        """The rows of all candidates in the groups."""
        return np.concatenate([rows.ravel() for rows, _ in self._batches])

    def chances(self, totals: Any, weights: Any) -> tuple[float, Any]:
        """The logarithm of the sum over all paths, and each candidate's likelihood.

        Args:
            totals: for each row how much speaks for a name, of whichever class.
            weights: how much each row counts.
        """
        shares, whole = np.zeros_like(totals), 0.0
        for rows, free in self._batches:
            count, size = rows.shape
            groups = np.arange(count)
            sums = np.zeros((count, size + 1))
            for place in range(size):
                taken = totals[rows[:, place]] + sums[groups, free[:, place]]
                sums[:, place + 1] = np.logaddexp(sums[:, place], taken)
            whole += float(weights[rows[:, 0]] @ sums[:, size])
            reached = np.zeros((count, size + 1))
            reached[:, size] = 1
            for place in range(size - 1, -1, -1):
                left = np.exp(sums[:, place] - sums[:, place + 1])
                taken = reached[:, place + 1] * (1 - left)
                reached[:, place] += reached[:, place + 1] * left
                reached[groups, free[:, place]] += taken
                shares[rows[:, place]] = taken
        return whole, shares


def _groups(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Spans that overlap, directly or through others, in the order of their ends."""
    group: list[Span] = []
    reach = -1
    for span in sorted(spans):
        if group and span[0] >= reach:
            yield sorted(group, key=lambda s: (s[1], s[0]))
            group = []
        group.append(span)
        reach = max(reach, span[1])
    if group:
        yield sorted(group, key=lambda s: (s[1], s[0]))


def slopes(
    blocks: Sequence[Any],
    gold: Any,
    weights: Any,
    lattices: Lattices,
    penalty: float,
) -> Any:
    """What each feature is worth for each class.

    Args:
        blocks: the features of each candidate, sparse or dense, side by side.
        gold: 1 in the column of its class for each candidate that is a name.
        weights: how much each candidate counts.
        lattices: which candidates exclude each other.
        penalty: how dear a large worth is.
    """
    sizes, classes = [block.shape[1] for block in blocks], gold.shape[1]
    count, edges = sum(sizes), np.cumsum(sizes)[:-1]
    turned = [b.T.tocsr() if issparse(b) else b.T for b in blocks]
    share = weights[:, None]
    known = np.zeros((len(gold), 1))
    known[lattices.rows()] = 1
    gold = gold * known

    def loss(values: Any) -> tuple[float, Any]:
        worths = values.reshape(count, classes)
        parts = zip(blocks, np.split(worths, edges), strict=True)
        odds = sum(block @ part for block, part in parts)
        totals = logsumexp(odds, axis=1)
        whole, names = lattices.chances(totals, weights)
        found = np.exp(odds - totals[:, None]) * names[:, None]
        rest = share * (found - gold)
        wrong = np.vstack([block @ rest for block in turned]) + penalty * worths
        right = float((share * gold * odds).sum())
        return whole - right + penalty / 2 * float(values @ values), wrong.ravel()

    start = np.zeros(count * classes)
    bounds = {"maxiter": ROUNDS, "maxfun": 2 * ROUNDS}
    done = minimize(loss, start, jac=True, method="L-BFGS-B", options=bounds)
    return done.x.reshape(count, classes)
