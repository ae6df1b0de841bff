"""Questions that bold type or italics set apart, in a paragraph or at its beginning.

An interview gives the names at first: `**Paul Hart: Why eleven years?**`, and then the
questions by their type alone. Or the answer goes on in the line: `**Why?** It rained.`
"""

from collections.abc import Sequence

from tei_toolkit.labels.asking import asks
from tei_toolkit.labels.bare_questions import is_asked_and_told
from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.lines import past
from tei_toolkit.labels.other_kinds import is_page_of_answers
from tei_toolkit.labels.questions_apart import is_styled
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.sources.text import BlockKind

_NO_TEXT = (BlockKind.HEADING, BlockKind.CELL, BlockKind.ITEM)
_ASKED = "a question in the type of those with a label"
_BEFORE = "a question set apart by its type, before a labelled answer"
_LEAST, _SHARE = 3, 0.4
"""Questions that show that one who asks has no label."""
_RUN_IN = "a question set apart by its type, and its answer in the same line"
_FEWEST, _MOST_OTHERS = 3, 0.6
"""Such questions where nothing else is a turn, and what else begins in their type."""
_ANSWERED = "it answers a question in the type of those with a label"


def with_styled_questions(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and questions in the type in which a labelled one is set, and answers.

    A whole labelled question is set so, and no answer. What is set so and asks nothing
    is no turn: it is a heading, and so are its like where there are more of these.
    """
    lines = document.lines
    labelled = {start.line for start in starts if start.label}
    styled = [
        index
        for index, line in enumerate(lines)
        if (line.bold or line.italic or line.first_char in "*_")
        and is_styled(line)
        and line.block not in _NO_TEXT
        and index not in document.no_turns
    ]
    asking = [index for index in styled if asks(lines[index].text)]
    if not any(index in labelled for index in asking):
        return [*starts, *_before_answers(document, starts, asking)]
    first = min(labelled)
    taken = {start.line for start in starts}
    unlabelled = [i for i in styled if i not in taken and i > first]
    bare = [i for i in unlabelled if asks(lines[i].text) and _is_apart(document, i)]
    if not bare or 2 * len(bare) < len(unlabelled):
        return starts
    found: list[TurnStart] = []
    for index in bare:
        found.append(_start(document, index, _ASKED))
        answer = index + 1
        if answer not in taken and answer not in styled:
            found.append(_start(document, answer, _ANSWERED))
    return [*starts, *found]


def _before_answers(
    document: Document, starts: Sequence[TurnStart], asking: Sequence[int]
) -> list[TurnStart]:
    """The questions of one who has no label, each before a labelled answer.

    Where those who have labels ask, a question set apart is a heading.
    """
    lines = document.lines
    labelled = {start.line for start in starts}
    at = [i for i in asking if i + 1 in labelled and _is_apart(document, i)]
    if (
        len(at) < _LEAST
        or len(at) < _SHARE * len(labelled)
        or len(at) < len(asking) - 1
    ):
        return []
    asked = sum(asks(lines[index].text) for index in labelled)
    if 3 * asked > len(labelled):
        return []
    return [_start(document, index, _BEFORE) for index in at]


def _is_apart(document: Document, index: int) -> bool:
    """Whether a paragraph of one line is followed by another one."""
    lines = document.lines
    below = index + 1
    return (
        below < len(lines)
        and below not in document.no_turns
        and lines[index].gap > 0
        and lines[below].gap > 0
        and lines[below].block not in _NO_TEXT
    )


def _start(document: Document, index: int, reason: str) -> TurnStart:
    line = document.lines[index]
    words = past(line.text, 0, "*_")
    return start_at(index, line, (0, 0, words), Separator.MARK, reason)


def with_run_in_questions(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and questions in bold that their answer follows in the line.

    Other questions are turns without labels, or there are a few such, and an interview
    has their words: `you` is asked, `I` answer. So guides and lists of what is often
    asked have none.
    """
    if any(start.label for start in starts):
        return starts
    lines = document.lines
    begun = [
        (index, end)
        for index, line in enumerate(lines)
        if (end := line.bold) and 1 < end < len(line.text) - 1
        if line.block not in _NO_TEXT and index not in document.no_turns
        if line.gap or not index
    ]
    asked = {i: end for i, end in begun if asks(lines[i].text[:end])}
    if not asked:
        return starts
    if not any(is_styled(lines[start.line]) for start in starts):
        questions = [lines[i].text[:end] for i, end in asked.items()]
        answers = [lines[i].text[end:] for i, end in asked.items()]
        if (
            len(asked) < max(_FEWEST, _MOST_OTHERS * len(begun))
            or is_page_of_answers(lines)
            or not is_asked_and_told(questions, answers)
        ):
            return starts
    kept = [start for start in starts if start.line not in asked]
    for index, end in asked.items():
        kept.append(_start(document, index, _RUN_IN))
        words = past(lines[index].text, end, "*_ ")
        places = (words, words, words)
        kept.append(start_at(index, lines[index], places, Separator.MARK, _ANSWERED))
    return kept
