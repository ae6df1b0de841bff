"""`Q.` and `A.` among the labels of a hearing, where too few stand to be its manner.

A page of a trial may have two questions by letters, and else the court and counsel.
"""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_LETTER = lazy_pattern(r"(?P<letter>[QA])(?:[.:][ \t]+| {3,}|\t[ \t]*)(?=\S)")
_ITEM = lazy_pattern(r"[B-DR]\.\s")
"""The next item of a list, or the answer of another language."""
_LEAST = 3
"""Labels in capitals that make a hearing."""
_REASON = "the letter of a question or an answer, in a hearing"


def with_asked_letters(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the questions and answers that a letter begins.

    The others' labels are in capitals, a question is followed by an answer or goes
    before one, and no list counts by letters.
    """
    if "Q" not in document.text or any(s.label in ("Q", "A") for s in starts):
        return starts
    loud = sum(s.label.isupper() and len(s.label) > 2 for s in document.judged)
    if loud < _LEAST or 2 * loud < len(document.judged):
        return starts
    found = {
        index: match
        for index, line in enumerate(document.lines[document.first :], document.first)
        if line.first_char in ("Q", "A")
        and index not in document.no_turns
        and (match := _LETTER.match(line.text))
    }
    letters = {match["letter"] for match in found.values()}
    if len(letters) < 2 or any(_ITEM.match(line.text) for line in document.lines):
        return starts
    kept = [start for start in starts if start.line not in found]
    for index, match in found.items():
        places = (0, 1, match.end())
        line = document.lines[index]
        kept.append(start_at(index, line, places, Separator.DOT, _REASON))
    return kept
