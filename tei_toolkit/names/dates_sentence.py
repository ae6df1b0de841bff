"""The sentence around a date: whether it tells of one time, and of which."""

import re

from tei_toolkit.lazy_pattern import lazy_pattern

_PAST = lazy_pattern(
    r"\b(?:was|were|had|did|went|\w+ed|came|took|gave|said|began|made)\b"
)
_AHEAD = lazy_pattern(
    r"\b(?:will|'ll|’ll|going to|gonna|upcoming|tomorrow|until|till|by"
    r"|expected to|due|scheduled)\b"
)
_WILL = lazy_pattern(r"\bwill\b|'ll\b|’ll\b|\bgoing to\b|\bgonna\b")
_USUAL = lazy_pattern(
    r"(?i)\b(?:usually|typically|average|generally|season|every|each|between|temperatures?|"
    r"rains?|annual(?:ly)?|always|often|climate|weather|peak|months|through|year-round)\b"
)


def sentence_around(text: str, match: re.Match[str]) -> str:
    """The sentence in which `match` stands, 250 characters of it on each side."""
    start = max(text.rfind(". ", 0, match.start()), text.rfind("\n", 0, match.start()))
    end = min(
        (
            p
            for p in (text.find(". ", match.end()), text.find("\n", match.end()))
            if p > 0
        ),
        default=len(text),
    )
    return text[max(start, match.start() - 250) + 1 : min(end, match.end() + 250)]


def is_ahead(text: str, match: re.Match[str]) -> bool:
    """Whether the clause looks ahead: by what stands before it, or else first after."""
    sentence = sentence_around(text, match)
    at = max(1, match.start() - text.find(sentence)) if sentence else 0
    if _AHEAD.search(sentence[:at]):
        return True
    if _PAST.search(sentence[:at]):
        return False
    ahead, past = (p.search(sentence, at) for p in (_WILL, _PAST))
    if ahead is None and past is None:
        return _is_ahead_so_far(text, match.start())
    return ahead is not None and (past is None or ahead.start() < past.start())


def _is_ahead_so_far(text: str, at: int) -> bool:
    """Whether the paragraph before looks ahead: a programme of the days of a week."""
    start = max(text.rfind("\n", 0, at) + 1, at - 250)
    last = [
        max((found.end() for found in p.finditer(text, start, at)), default=-1)
        for p in (_WILL, _PAST)
    ]
    return last[0] > last[1]


def is_telling(text: str, match: re.Match[str]) -> bool:
    """Whether the sentence tells of one time, not of every year."""
    sentence = sentence_around(text, match)
    if _USUAL.search(sentence):
        return False
    return bool(_PAST.search(sentence)) or " will " in sentence


def is_past(text: str, match: re.Match[str]) -> bool:
    """Whether the sentence tells of nothing to come."""
    return " will " not in sentence_around(text, match)
