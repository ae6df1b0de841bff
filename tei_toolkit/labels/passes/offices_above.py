"""Offices on the lines above a name, whose label they are with it.

Secretary of State
in the Ministry of Rivers
Anna Kowal:
"""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import COLONS
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import HONORIFICS, POSTS
from tei_toolkit.labels.speech import CLOSERS, SENTENCE_MARKS
from tei_toolkit.labels.starts import Document, TurnStart, pieces_of

_LEAST = 3
_MOST = 3
"""Lines of an office."""
_LONGEST = 120
"""Characters of an office."""
_ENDS = SENTENCE_MARKS + CLOSERS + ":"


def with_offices_above(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, the offices above names taken into their labels."""
    named = [start for start in starts if _is_bare_name(document.lines, start)]
    if not named or len(starts) < _LEAST:
        return starts
    taken = {start.line for start in starts}
    above = {
        id(start): first
        for start in named
        if (first := _office_above(document, start.line, taken)) is not None
    }
    return [
        _with_office(document.lines, start, above[id(start)])
        if id(start) in above
        else start
        for start in starts
    ]


def _is_bare_name(lines: Sequence[Line], start: TurnStart) -> bool:
    """Whether a label is a name and nothing else, alone on a line right below one."""
    line = lines[start.line]
    return (
        start.setting.separator in COLONS
        and not line.gap
        and 1 < len(start.label.split()) <= 4
        and line.text.rstrip(": ") == start.label.rstrip(": ")
        and likeness(start.label).shape == "name"
    )


def _office_above(document: Document, index: int, taken: set[int]) -> int | None:
    """Index of the line in which an office begins that ends right above a name."""
    lines = document.lines
    words = ""
    for first in range(index - 1, max(-1, index - 1 - _MOST), -1):
        line = lines[first]
        if first in taken or first in document.no_turns or line.last_char in _ENDS:
            return None
        words = f"{line.text} {words}".strip()
        if len(words) > _LONGEST or ", " in line.text:
            return None
        if line.first_char.isupper() and _is_office(words):
            is_apart = not first or line.gap or lines[first - 1].last_char in _ENDS
            return first if is_apart or first - 1 in document.no_turns else None
        if line.gap:
            return None
    return None


def _is_office(words: str) -> bool:
    first = words.split(maxsplit=1)[0].casefold().strip(".,")
    return first in HONORIFICS or first in POSTS


def _with_office(lines: Sequence[Line], start: TurnStart, first: int) -> TurnStart:
    above = lines[first : start.line]
    pieces = [piece for line in above for piece in pieces_of(line, 0, len(line.text))]
    label = " ".join([*(line.text for line in above), start.label])
    return replace(
        start,
        line=first,
        start=above[0].place(0),
        label=" ".join(label.split()),
        pieces=(*pieces, *start.pieces),
        reasons=(*start.reasons, ("the office stands above the name", 0.0)),
    )
