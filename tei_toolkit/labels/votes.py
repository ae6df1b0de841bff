"""Lines that list how each one voted, `Hill: Yes`, and are no turns."""

from collections.abc import Sequence

from tei_toolkit.labels.form_words import VOTES
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import fold

_LONGEST = 70
_LEAST = 3
"""Lines of such a list."""


def vote_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of lists of votes: three or more below each other, each of another."""
    found: set[int] = set()
    run: dict[str, int] = {}
    for index, line in enumerate(lines):
        text = line.text
        voter = _voter(text) if len(text) <= _LONGEST else ""
        if run and (not voter or line.gap or voter in run):
            run = {}
        if voter:
            run[voter] = index
            if len(run) >= _LEAST:
                found.update(run.values())
    return frozenset(found)


def _voter(text: str) -> str:
    """Who votes in a line, folded; empty if it tells of no vote."""
    name, colon, vote = text.replace("：", ":").rpartition(":")
    return fold(name) if colon and vote.strip().casefold() in VOTES else ""
