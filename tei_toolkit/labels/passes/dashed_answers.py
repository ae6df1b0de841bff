"""Answers that a dash sets off from their question: `Q. Was it dark? - Yes.`."""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_ANSWER = lazy_pattern(r"\?[\"”]?(?P<dash>\s+[-–—]{1,2}\s+)(?=[^\W_a-zß-ÿа-яё]|[\"“])")
_LEAST = 3
_SHARE = 0.25
"""The share of the turns of a trial that are such questions."""
_ASKED = 0.6
"""The share of its questions that are answered so."""


def with_dashed_answers(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and answers without a label in the lines of questions with one.

    In print of the eighteenth century a trial is taken down so.
    """
    found: list[TurnStart] = []
    questions = 0
    for start in starts:
        line = document.lines[start.line]
        if not start.label or "?" not in line.text:
            continue
        questions += 1
        match = _ANSWER.search(line.text)
        if match is not None and line.place(match.start()) >= start.words:
            begin, words = match.span("dash")
            found.append(
                start_at(
                    start.line,
                    line,
                    (begin, begin, words),
                    Separator.MARK,
                    "a dash after a question",
                    "dash",
                )
            )
    enough = max(_LEAST, _SHARE * len(starts), _ASKED * questions)
    return [*starts, *found] if len(found) >= enough else starts
