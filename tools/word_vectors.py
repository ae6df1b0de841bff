"""Vectors of words, and what the words speak for at the places of a candidate."""

from pathlib import Path
from typing import Any

import numpy as np
from build_word_kinds import read_vectors, unit

from tei_toolkit.names.recognisers.lexical import Read
from tei_toolkit.names.word_kinds import ALPHABET
from tei_toolkit.names.word_worths import MIDDLE, NEARBY, STEP, places_of

MOST_WORDS = 60_000
# The vectors are made short, in length and in numbers, so that they are not learnt by
# heart.
SIZE, LENGTH = 50, 0.8
PLACES, CLASSES = 7, len(NEARBY)


class WordVectors:
    """The commonest words with their vectors; the last row is for all others."""

    def __init__(self, folder: Path) -> None:
        """The vectors in the folder of sources that `build_word_kinds.py` reads."""
        words, vectors = read_vectors(folder)
        data = unit(vectors[:MOST_WORDS])
        data -= data.mean(0)
        axes = np.linalg.svd(data[::5], full_matrices=False)[2][:SIZE]
        self.words = words[:MOST_WORDS]
        self.data = np.vstack([LENGTH * data @ axes.T, np.zeros((1, SIZE))])
        self._at = {word: row for row, word in enumerate(self.words)}

    def rows(self, known: Read) -> Any:
        """For each candidate the rows of the words at its places."""
        low, at, none = known.tokens.low, self._at, len(self.words)
        found = np.full((len(known.candidates), PLACES), none)
        for row, candidate in zip(found, known.candidates, strict=True):
            for place, index in places_of(candidate):
                if 0 <= index < len(low):
                    row[place] = at.get(low[index], none)
        return found

    def dense(self, rows: Any) -> Any:
        """The vectors at all places of candidates, side by side."""
        return self.data[rows].reshape(len(rows), PLACES * SIZE)

    def worths(self, slopes: Any) -> Any:
        """What each word speaks for at each place, as the table will say it.

        Args:
            slopes: what each number of the vectors is worth, by class.
        """
        by_place = slopes.reshape(CLASSES, PLACES, SIZE)
        exact = np.einsum("ws,cps->wpc", self.data, by_place)
        steps = np.clip(np.rint(exact / STEP), -MIDDLE, len(ALPHABET) - 1 - MIDDLE)
        return STEP * steps

    def lines(self, worths: Any) -> list[str]:
        """The lines of the table, in the order of their words."""
        steps = np.rint(worths[:-1] / STEP).astype(int) + MIDDLE
        codes = ("".join(ALPHABET[n] for n in row.flat) for row in steps)
        pairs = zip(self.words, codes, strict=True)
        return [f"{word} {code}" for word, code in sorted(pairs)]


def nearby_of(worths: Any, rows: Any) -> list[dict[str, float]]:
    """What is near each candidate, as `nearby` would find it in the table."""
    sums = sum(worths[rows[:, place], place] for place in range(PLACES))
    return [dict(zip(NEARBY, map(float, values), strict=True)) for values in sums]
