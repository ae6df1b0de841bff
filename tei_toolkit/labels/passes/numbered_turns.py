"""Turns numbered for each speaker: `C1. It is so.`, `T1. Is it?`, `C2. Yes.`."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from tei_toolkit.labels.bare_questions import follow_in_order
from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.function_words import ANSWERING
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.other_kinds import is_page_of_answers
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern

_ASKING = {"q": "a", "в": "о", "س": "ج", "ש": "ת"} | ANSWERING
_NUMBERED = lazy_pattern(
    r"(?:[【［\[]\s?)?(?P<who>[A-ZＡ-Ｚ]{1,2}|[ВОسجשת]|[\u3400-\u9fff\uac00-\ud7af]{1,2})"
    r"(?P<n>\d{1,3})"
    r"(?P<after>(?:\s?[】］\]])?\s*[.:．：、]\s*|\s?[】］\]]\s*"
    r"|\t\s*|\u3000\s*|[ ]{2,}|[ ](?![-–—]))"
    r"(?=\S)"
)
_ASKED_BY = {"A": "QFV", "R": "PDQ", "О": "В", "В": "П"}
"""Letters of questions by that of their answers, in capitals: `F1.`, and then `A.`."""
_ASKS_OR_ANSWERS = frozenset({*ANSWERING, *ANSWERING.values()})
_NAMED = lazy_pattern(
    r"(?P<label>[^\W\d_]+(?: (?:n[o°º]\.? ?)?\d{1,3})?)[ \t]+"
    r"(?=[\"“«„¿¡(]?[^\W\d_a-zß-ÿа-яё])"
)
"""`Question 3 When did…`, with nothing between the label and a capital."""
_LONGEST = 40
_LEAST = 3
"""Turns of one speaker that are numbered."""
_QUESTION_ENDS = frozenset("?？؟;。")

_Found = defaultdict[str, list[tuple[int, re.Match[str]]]]


def with_numbered(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """The turns of a talk whose speakers are letters, with a number for each turn.

    They are looked for where there are no other turns. Two speakers or more have three
    turns or more, and each one's numbers go up by one, from one or from where the text
    begins; so the cells of a table and the parts of a form are none. Where one speaker
    asks and the other answers, as `Q1` and `A1` do, a space is enough between the
    number and the words.
    """
    if sum(1 for start in starts if start.label) > 1:
        return _with_numbered_questions(document, starts)
    return _numbered(document) or _named(document) or starts


def _with_numbered_questions(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the questions among them that have numbers, of one who asks.

    `Q1. Where were you?`, and then `A. At home.`: the numbers go up by one.
    """
    asking = "".join({_ASKED_BY.get(start.label, "") for start in starts})
    if not asking:
        return starts
    answers = {start.line for start in starts if start.label in _ASKED_BY}
    lines = document.lines
    found = [
        (index, match)
        for index, line in enumerate(lines)
        if line.first_char in asking
        and index not in answers
        and index not in document.no_turns
        and (match := _NUMBERED.match(line.text))
        and match["who"] in asking
    ]
    numbers = [int(match["n"]) for _, match in found]
    if len(found) < _LEAST or not follow_in_order(numbers):
        return starts
    asked = {index for index, _ in found}
    others = [start for start in starts if start.line not in asked]
    turns = sorted(asked | {start.line for start in others})
    answered = sum(a in asked and b in answers for a, b in pairwise(turns))
    if answered < len(found) - 1:
        return starts
    return [*others, *_starts_of(lines, {"q": found})]


def _named(document: Document) -> list[TurnStart]:
    """Turns that begin with `Question` or `Question 3` and `Answer`, by turns."""
    found: list[TurnStart] = []
    whose: list[str] = []
    for index, line in enumerate(document.lines):
        first = (line.text[:_LONGEST].split(None, 1) or [""])[0].casefold()
        if index in document.no_turns or first not in _ASKS_OR_ANSWERS:
            continue
        if match := _NAMED.match(line.text):
            places = (0, match.end("label"), match.end())
            reason = "a question or its answer, by turns"
            found.append(start_at(index, line, places, Separator.SPACE, reason))
            whose.append(first)
    changes = sum(
        ANSWERING.get(a) == b or ANSWERING.get(b) == a for a, b in pairwise(whose)
    )
    if len(found) < 2 * _LEAST or changes < 0.9 * (len(found) - 1):
        return []
    return [] if is_page_of_answers(document.lines) else found


def _numbered(document: Document) -> list[TurnStart]:
    lines = document.lines
    found: _Found = defaultdict(list)
    for index, line in enumerate(lines):
        if index in document.no_turns or (match := _NUMBERED.match(line.text)) is None:
            continue
        who = fold(match["who"])
        if not _is_speaker(who, match["after"]):
            continue
        found[who].append((index, match))
    few = any(len(turns) < _LEAST for turns in found.values())
    if len(found) < 2 or (few and not _are_answered(lines, found)):
        return []
    numbers = [[int(match["n"]) for _, match in turns] for turns in found.values()]
    first = min(counted[0] for counted in numbers)
    if any(
        counted[0] > first + 1 or not follow_in_order(counted) for counted in numbers
    ):
        return []
    starts = _starts_of(lines, found)
    changes = sum(a.label != b.label for a, b in pairwise(starts))
    if changes < 0.6 * (len(starts) - 1) or is_page_of_answers(lines):
        return []
    return starts


def _are_answered(lines: Sequence[Line], found: _Found) -> bool:
    """Whether few turns are questions, each with the answer of its number below it."""
    turns = sorted(
        (index, who, int(match["n"]))
        for who, matches in found.items()
        for index, match in matches
    )
    return len(turns) % 2 == 0 and all(
        _ASKING.get(asking) == answering
        and asked == answered
        and lines[below - 1].last_char in _QUESTION_ENDS
        for (_, asking, asked), (below, answering, answered) in zip(
            turns[::2], turns[1::2], strict=True
        )
    )


def _is_speaker(who: str, after: str) -> bool:
    """Whether a sign with a number can be a speaker, by what stands after it."""
    asks_or_answers = who in _ASKING or who in _ASKING.values()
    return asks_or_answers or (who.isascii() and after[0] in ".:" and after[-1] == " ")


def _starts_of(
    lines: Sequence[Line], found: Mapping[str, list[tuple[int, re.Match[str]]]]
) -> list[TurnStart]:
    """The turns of all speakers in the order of the text."""
    reason = "the next turn of a speaker whose turns are numbered"
    starts: list[TurnStart] = []
    for index, match in chain.from_iterable(found.values()):
        places = (match.start("who"), match.end("who"), match.end())
        start = start_at(index, lines[index], places, Separator.DOT, reason)
        starts.append(replace(start, start=lines[index].place(0)))
    return sorted(starts, key=lambda start: start.line)
