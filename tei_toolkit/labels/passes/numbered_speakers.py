"""Speakers who are numbers, as in a focus group: `1: I like it.`, `3: Me too.`.

Recorders number them behind a word, `Speaker 2: Transition Rules`; whatever follows one
of those that have the same word as the others is said, if it is only names or a title.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.address_words import ME
from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import (
    Document,
    TurnStart,
    lines_to_begin,
    start_at,
)
from tei_toolkit.values import immutable

_NUMBERED = re.compile(r"(?P<label>[1-9]\d?)\s?[:：]\s+(?=\S)")
_COUNTED = re.compile(r"(?P<word>[^\W\d_][\w ]{2,20}) (?P<number>\d{1,2})")
_BESIDE = "a number beside the word that all others have"
_LEAST, _MOST = 4, 20
"""Turns of such speakers, and the highest number of one."""
_SAY_I = 0.4
"""The share of numbered lines that speak of who says them, where all count up."""
_WORD = re.compile(r"[^\W\d_]+")
_ANSWERS = frozenset(
    "yes no yeah yep nope okay ja nein oui non sí si sim não нет да".split()
)
_REASON = "a number that speaks, among speakers with names"


@immutable
class _Found:
    line: int
    number: int
    match: re.Match[str]


def with_numbered_speakers(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the turns of speakers who are called by a number.

    Others have a label before a colon. The points of a list count up; so do the numbers
    of speakers who answer one after the other, but they say `I`.
    """
    named = [
        start.line
        for start in starts
        if start.label and start.setting.separator is Separator.COLON
    ]
    if len(named) < 2 or len(named) < len(starts):
        return starts
    found = list(_numbered(document, min(named)))
    numbers = {item.number for item in found}
    if len(found) < _LEAST or len(numbers) < 2 or len(found) == len(numbers):
        return starts
    at = frozenset(named)
    falls = sum(
        b.number <= a.number and not at.intersection(range(a.line, b.line))
        for a, b in pairwise(found)
    )
    if not falls and sum(map(_says_i, found)) < _SAY_I * len(found):
        return starts
    return [
        *starts,
        *(
            start_at(
                item.line,
                document.lines[item.line],
                (*item.match.span("label"), item.match.end()),
                Separator.COLON,
                _REASON,
            )
            for item in found
        ),
    ]


def with_counted_speakers(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and lines that begin with the word and a number, as most of them do."""
    counted = [
        match
        for start in starts
        if start.label and start.setting.separator is Separator.COLON
        if (match := _COUNTED.fullmatch(start.label))
    ]
    words = Counter(match["word"] for match in counted)
    word, count = words.most_common(1)[0] if words else ("", 0)
    numbers = {match["number"] for match in counted if match["word"] == word}
    if count < max(_LEAST, len(starts) / 2) or len(numbers) < 2:
        return starts
    beginning = f"{word} "
    found: list[TurnStart] = []
    for index, line in lines_to_begin(document, starts):
        if not line.text.startswith(beginning):
            continue
        label, colon, words_behind = line.text.partition(": ")
        if colon and words_behind and _COUNTED.fullmatch(label):
            places = (0, len(label), len(label) + 2)
            found.append(start_at(index, line, places, Separator.COLON, _BESIDE))
    return [*starts, *found] if found else starts


def _numbered(document: Document, first: int) -> "list[_Found]":
    """The lines from `first` on that a number begins."""
    found: list[_Found] = []
    begun = [
        index
        for index in range(first, len(document.lines))
        if document.lines[index].first_char.isdecimal()
        and index not in document.no_turns
    ]
    for index in begun:
        match = _NUMBERED.match(document.lines[index].text)
        if match is not None and int(match["label"]) <= _MOST:
            found.append(_Found(index, int(match["label"]), match))
    return found


def _says_i(item: _Found) -> bool:
    words = _WORD.findall(item.match.string[item.match.end() :].casefold())
    return not ME.isdisjoint(words) or (bool(words) and words[0] in _ANSWERS)
