"""Questions on a paper of questions, told with their number and who asks them."""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.starts import Document, TurnStart, pieces_of, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_ASKED = lazy_pattern(
    r"(?:Q\.? ?|\*)?\d{1,4}[.)]?\s+"
    r"(?P<label>[^\W\d_a-zß-ÿ][^.:?!]*(?:\.[^.:?!]+){0,4}?)\s"
    r"(?=(?:asked (?:the|H(?:er|is)|Mr|Mrs) (?=[A-Z])|(?:me)?minta (?:Menteri|Perdana)"
    r"|demande à (?:M\.|Mme|monsieur|madame) ))"
)
"""`Q1. Mr. Garside asked the Prime Minister if she will list her engagements.`"""
_NOTICE = lazy_pattern(
    r"(?:\(No\.\s?[A-Z]?/?\d{1,4}\)\s+)?"
    r"(?P<label>(?:The|Mr|Mrs|Ms|Miss|Dr|Prof|Eng|Sir|Hon)\b"
    r"(?:[^:?!]{4,120}?\([^()]{2,60}\)"
    r"|[^:?!()]{2,40}(?=\s+asked\s[^.:?!]{8,120}:[-–—]{0,2}\s*$)))"
    r"\s+(?=asked\s+the\s+(?:Rt\.?|[A-Z]))"
)
"""`(No. B/54) Mr R. Hall (Member for Leith) asked the Prime Minister`.

Or what is asked stands below: `Mr. Hall asked the Minister for Roads:-`.
"""
_NOTICES = ("(", "T", "M", "D", "S", "H", "P", "E")
_VERBS = ("asked ", "minta ", "demande à ")
_FIRST = frozenset("Q*0123456789")
_REACH = 140
_LINE = 160
_LEAST = 3
_REASON = "a question with its number, and who asks it"


def with_questions_put(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the questions that members put, where others speak as well."""
    if notices := _notices(document, starts):
        asked = {start.line + 1 for start in notices}
        starts = [*(start for start in starts if start.line not in asked), *notices]
    lines = document.lines
    numbered = [index for index, line in enumerate(lines) if line.first_char in _FIRST]
    if len(starts) < _LEAST or not numbered:
        return starts
    taken = {start.line for start in starts}
    taken |= {start.line + 1 for start in starts if start.setting.alone}
    found: list[TurnStart] = []
    for index in numbered:
        line = lines[index]
        head = line.text[:_REACH]
        if index in document.no_turns or not any(verb in head for verb in _VERBS):
            continue
        match = _ASKED.match(head)
        if match is None or index in taken:
            continue
        if likeness(match["label"], document.openers).weight > 1:
            places = (*match.span("label"), match.end())
            start = start_at(index, line, places, Separator.SPACE, _REASON)
            found.append(replace(start, start=line.place(0)))
    return [*starts, *found]


def _notices(document: Document, starts: Sequence[TurnStart]) -> list[TurnStart]:
    """The questions of which notice was given; who asks may fill two lines."""
    if len(starts) < _LEAST or "asked" not in document.text:
        return []
    taken = {start.line for start in starts}
    lines = document.lines
    found: list[TurnStart] = []
    for index, line in enumerate(lines):
        if line.first_char not in _NOTICES or not line.gap or index in taken:
            continue
        below = lines[index + 1] if index + 1 < len(lines) else line
        match = _NOTICE.match(f"{line.text[:_LINE]} {below.text[:_REACH]}")
        if match is None or index in document.no_turns:
            continue
        if index + 1 in taken and match["label"][-1] == ")":
            continue
        if likeness(match["label"], document.openers).weight <= 1:
            continue
        begin, end = match.span("label")
        size = len(line.text)
        if match.end() < size:
            places = (begin, end, match.end())
            start = start_at(index, line, places, Separator.SPACE, _REASON)
        elif begin < size < end:
            places = (begin, size, size)
            start = start_at(index, line, places, Separator.SPACE, _REASON)
            start = replace(
                start,
                label=" ".join(match["label"].split()),
                pieces=(*start.pieces, *pieces_of(below, 0, end - size - 1)),
                words=below.place(match.end() - size - 1),
            )
        else:
            continue
        found.append(replace(start, start=line.place(0)))
    return found
