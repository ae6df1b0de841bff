"""Questions without a label above answers that have one.

`1. Who was it?`, `Answer: It was the cook.`: theses print their interviews so. Each
question has a number, or none, and the word for an answer stands before what was said.
"""

import re
from collections.abc import Sequence

from tei_toolkit.labels.function_words import ANSWERING
from tei_toolkit.labels.starts import Document, TurnStart, unlabelled_at
from tei_toolkit.labels.vocabulary import fold, word_set

_ANSWERS = frozenset(ANSWERING.values()) | word_set("jawaban ans resp odpověď antwoord")
_NUMBER = re.compile(r"\d{1,3}[.)][ \t]*")
_ASKING = ("?", "？", "؟", "፧", ";")
_LEAST = 3
_USUAL = 0.7
"""The share of answers that stand below a question."""
_LONGEST = 12
"""Lines of a question."""


def with_answered(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the questions above them, if all are answers."""
    if len(starts) < _LEAST or any(fold(s.label) not in _ANSWERS for s in starts):
        return starts
    ordered = sorted(starts, key=lambda start: start.line)
    found: list[TurnStart] = []
    last = -1
    for start in ordered:
        begin = _question_above(document, last, start.line)
        if begin is not None:
            found.append(_asked(document, begin))
        last = start.line
    return [*starts, *found] if len(found) >= _USUAL * len(starts) else starts


def _question_above(document: Document, last: int, answer: int) -> int | None:
    """Index of the line where the question above line `answer` begins, if one does.

    It begins with a number, below a number alone, or after a blank line.
    """
    lines = document.lines
    index = answer - 1
    if index <= last or not lines[index].text.rstrip(' )"”»').endswith(_ASKING):
        return None
    for at in range(index, max(last, index - _LONGEST), -1):
        if at in document.no_turns:
            return at + 1 if at < index else None
        if _NUMBER.match(lines[at].text) or lines[at].gap:
            return at
    return None


def _asked(document: Document, index: int) -> TurnStart:
    """The turn of one who asks and has no label."""
    place = document.lines[index].place(0)
    return unlabelled_at(index, place, "a question above an answer")
