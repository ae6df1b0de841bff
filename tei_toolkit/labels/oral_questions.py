"""Questions on a paper of questions, told with their number and who asks them."""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_ASKED = lazy_pattern(
    r"(?:Q\.? ?|\*)?\d{1,4}[.)]?\s+"
    r"(?P<label>[^\W\d_a-zß-ÿ][^.:?!]*(?:\.[^.:?!]+){0,4}?)\s"
    r"(?=(?:asked (?:the|H(?:er|is)|Mr|Mrs) (?=[A-Z])|(?:me)?minta (?:Menteri|Perdana)"
    r"|demande à (?:M\.|Mme|monsieur|madame) ))"
)
"""`Q1. Mr. Garside asked the Prime Minister if she will list her engagements.`"""
_VERBS = ("asked ", "minta ", "demande à ")
_FIRST = frozenset("Q*0123456789")
_REACH = 140
_LEAST = 3
_REASON = "a question with its number, and who asks it"


def with_questions_put(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the questions that members put, where others speak as well."""
    lines = document.lines
    numbered = [index for index, line in enumerate(lines) if line.text[:1] in _FIRST]
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
