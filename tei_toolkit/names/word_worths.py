"""What English words speak for at their places in and beside a candidate.

How a word is used elsewhere says what is likely where it stands: who "said", where one
is "near". The table in `data/worths.txt.gz` is written by
`tools/build_names_weights.py`; its sources and licences are in `data/SOURCES.md`.
"""

from functools import lru_cache
from pathlib import Path

from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.tokens import Tokens
from tei_toolkit.names.weighing import CLASSES
from tei_toolkit.names.word_kinds import ALPHABET
from tei_toolkit.sorted_lines import SortedLines

# A letter of the table stands for so much, its middle for nothing.
STEP = 0.05
MIDDLE = len(ALPHABET) // 2
_TABLE = Path(__file__).parent / "data" / "worths.txt.gz"
_VALUES = {letter: STEP * (n - MIDDLE) for n, letter in enumerate(ALPHABET)}


def places_of(candidate: Candidate) -> tuple[tuple[int, int], ...]:
    """The words that are asked, each with the number of its place.

    The places are: alone, the first, the last, one before, one after, two before, two
    after.
    """
    first, last = candidate.first, candidate.last
    beside = ((3, first - 1), (4, last + 1), (5, first - 2), (6, last + 2))
    return ((0, first), *beside) if first == last else ((1, first), (2, last), *beside)


def nearby(tokens: Tokens, candidate: Candidate) -> dict[str, float]:
    """What the words of a candidate and those beside it speak for, by class."""
    person = place = organisation = 0.0
    words, count = tokens.low, len(tokens.low)
    for number, index in places_of(candidate):
        worths = _word_worths(words[index]) if 0 <= index < count else None
        if worths is not None:
            at = 3 * number
            person += worths[at]
            place += worths[at + 1]
            organisation += worths[at + 2]
    return dict(zip(NEARBY, (person, place, organisation), strict=True))


NEARBY = tuple(f"nearby-{kind}" for kind in CLASSES)


@lru_cache(maxsize=1)
def _table() -> SortedLines:
    return SortedLines(_TABLE)


@lru_cache(maxsize=4096)
def _word_worths(word: str) -> tuple[float, ...] | None:
    """For each place what a word speaks for there, three numbers after the other."""
    letters = _table().find(word)
    return None if letters is None else tuple(map(_VALUES.__getitem__, letters))
