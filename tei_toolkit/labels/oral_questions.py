"""Questions on a paper of questions, told with their number and who asks them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

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
_TO_ASK = "To ask "
_PUT_BY = lazy_pattern(
    r"(?:[Aa]sked|[Tt]abled) [Bb]y:? (?P<label>[^\W\d_][^.:?!]{3,60}?)"
)
"""`Asked by Lord Fenwick`, above `To ask Her Majesty's Government how many …`."""
_VERBS = (" asked ", "minta ", " demande à ")
_FIRST = frozenset("Q*0123456789")
_REACH = 140
_LEAST = 3
_REASON = "a question with its number, and who asks it"


def with_questions_put(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the questions that members put, where others speak as well."""
    if len(starts) < _LEAST:
        return starts
    if _TO_ASK in document.text:
        starts = [*starts, *_questions_below(document, starts)]
    if not any(verb in document.text for verb in _VERBS):
        return starts
    taken = {start.line for start in starts}
    taken |= {start.line + 1 for start in starts if start.setting.alone}
    found: list[TurnStart] = []
    for index, line in enumerate(document.lines):
        if not line.text or line.text[0] not in _FIRST or index in document.no_turns:
            continue
        match = _ASKED.match(line.text[:_REACH])
        if match is None or index in taken:
            continue
        if likeness(match["label"], document.openers).weight > 1:
            places = (*match.span("label"), match.end())
            start = start_at(index, line, places, Separator.SPACE, _REASON)
            found.append(replace(start, start=line.place(0)))
    return [*starts, *found]


def _questions_below(
    document: Document, starts: Sequence[TurnStart]
) -> Iterator[TurnStart]:
    """The questions below a line that says by whom they are asked."""
    taken = {start.line for start in starts}
    for index, (line, below) in enumerate(pairwise(document.lines)):
        if not below.text.startswith(_TO_ASK) or index in document.no_turns | taken:
            continue
        if match := _PUT_BY.fullmatch(line.text):
            places = (*match.span("label"), len(line.text))
            start = start_at(index, line, places, Separator.OWN_LINE, _REASON)
            yield replace(start, start=line.place(0))
