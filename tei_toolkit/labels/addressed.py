"""What a line and the one beside it say: who is spoken to, called or asked."""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.function_words import FUNCTIONS
from tei_toolkit.labels.surroundings import Surroundings
from tei_toolkit.labels.vocabulary import fold

_LONGEST = 120
_ASKED = re.compile(r"\b(?:was|were) asked\b")
_LETTERS = ("Q", "Q.")
_GAP = 2


def find_addresses(
    around: Surroundings, labels: Sequence[Candidate], alone: Collection[int]
) -> set[int]:
    """Lines that begin with whom one speaks to: `De heer Vos:`, `Voorzitter. Ik zie`.

    A function with a full stop is no label where it always stands below one.

    Args:
        around: the lines of the document.
        labels: what could be labels.
        alone: the last lines of labels that stand alone.
    """
    lines: defaultdict[str, list[int]] = defaultdict(list)
    for candidate in labels if alone else ():
        setting = candidate.setting
        if setting.separator is Separator.DOT and not setting.alone:
            lines[candidate.key].append(candidate.line)
    return {
        line
        for key, found in lines.items()
        if key in FUNCTIONS and all(around.previous(line) in alone for line in found)
        for line in found
    }


def calls_next(
    around: Surroundings, candidate: Candidate, labels: Collection[int]
) -> bool:
    """Whether the words call by name, with a full stop, who speaks right below.

    Args:
        around: the lines of the document.
        candidate: what could be a label.
        labels: the lines that likely begin with labels.
    """
    words = candidate.words_in(around.lines)
    following = around.after(candidate.last)
    called = words.rstrip(".?! ").rpartition(" ")[2]
    return (
        words[-1:] in (".", "?")
        and len(called) > 1
        and following is not None
        and around.next(candidate.last) in labels
        and fold(called) in fold(following.text[:80]).split()
    )


def is_told_of(around: Surroundings, candidate: Candidate) -> bool:
    """Whether the line below a heading says what is asked of whom it names.

    `Prime Minister`, and then `The Prime Minister was asked—`.
    """
    below = around.after(candidate.last)
    return (
        below is not None
        and below.last_char in "—–-:"
        and len(below.text) < _LONGEST
        and candidate.key in fold(below.text)
        and _ASKED.search(below.text) is not None
    )


def asks_with_a_gap(candidate: Candidate) -> bool:
    """Whether a line begins with `Q` and a gap, as briefings are printed."""
    return (
        candidate.setting.separator is Separator.SPACE
        and candidate.label in _LETTERS
        and candidate.words - candidate.end >= _GAP
    )
