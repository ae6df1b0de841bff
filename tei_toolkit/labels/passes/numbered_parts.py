"""Parts of a play that have but a number and a word: `1 Cit.`, `2ND GENT.`."""

import re
from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.function_words import ORDINALS
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_PART = lazy_pattern(
    r"(?P<label>(?:[1-9]|1[0-2])(?:(?P<nth>st|nd|rd|th|ST|ND|RD|TH)|[.ª°º])? ?"
    r"(?P<who>[^\W\d_a-zß-ÿа-яё][^\W\d_]{1,14}))\.\s+(?=[\"“'‘(\[]?[^\W_a-zß-ÿа-яё])"
)
_LEAST = 3
"""Speeches of such a part, and of others with a full stop."""
_USUAL = 0.6
_REASON = "a part with a number, before the full stop of the other labels"


def with_numbered_parts(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the speeches of numbered parts, where a full stop ends the labels.

    A part speaks again and again, or there are two of its kind or more; or a label that
    was found has its word beside an ordinal or a number: `FIRST MAN.`, `MAN 2.` In
    capitals, as the others are, `1ST MAN.` is enough.
    """
    dotted = sum(start.setting.separator is Separator.DOT for start in starts)
    if dotted < _LEAST or dotted < _USUAL * len(starts):
        return starts
    taken = {start.line for start in starts} | document.no_turns
    found: list[tuple[int, re.Match[str]]] = []
    for index, line in enumerate(document.lines):
        if line.first_char.isdecimal() and index not in taken:
            match = _PART.match(line.text)
            if match is not None:
                found.append((index, match))
    if not found:
        return starts
    spoken = Counter(match["who"] for _, match in found)
    spoken.update(dict.fromkeys(_words_counted(starts), _LEAST))
    capitals = sum(start.label.isupper() for start in starts) > _USUAL * len(starts)
    return [
        *starts,
        *(
            start_at(
                index,
                document.lines[index],
                (*match.span("label"), match.end()),
                Separator.DOT,
                _REASON,
            )
            for index, match in found
            if spoken[match["who"]] >= _LEAST
            or (capitals and match["nth"] and match["who"].isupper())
        ),
    ]


def _words_counted(starts: Sequence[TurnStart]) -> set[str]:
    """The words of labels that an ordinal or a number counts: `FIRST MAN`, `Man 2`."""
    counted: set[str] = set()
    for label in {start.label for start in starts}:
        first, _, second = label.partition(" ")
        if second.isdecimal():
            counted.add(first)
        elif first.casefold() in ORDINALS:
            counted.add(second)
    return counted
