"""A label that stands once, and that only the records of one assembly have.

Elsewhere one label makes no transcript. Where a convention has evidence of its own, and
says what begins a turn whatever stands around it, one turn is enough.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from tei_toolkit.conventions.convention import Convention
from tei_toolkit.labels.candidates import Separator, setting_of
from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.starts import TurnStart, pieces_of, start_at

_REASON = "what begins a turn in no other records"
_LONGEST_REST = 60
"""Characters of the end of a label in the line below its beginning."""


def with_lone(reading: Reading, conventions: Iterable[Convention]) -> Reading:
    """`reading` with the turns that the first convention which finds any is sure of."""
    for convention in conventions:
        if convention.lone and (starts := _starts(reading, convention.lone)):
            return replace(reading, starts=tuple(starts))
    return reading


def _starts(reading: Reading, pattern: str) -> list[TurnStart]:
    compiled = _compiled(pattern)
    found: list[TurnStart] = []
    for index, line in enumerate(reading.lines):
        if index in reading.page or not (match := compiled.match(line.text)):
            continue
        is_alone = match.end() >= len(line.text)
        if is_alone and (broken := _broken(reading, index, match)):
            found.append(broken)
            continue
        separator = Separator.OWN_LINE if is_alone else Separator.SPACE
        places = (match.start("label"), match.end("label"), match.end())
        start = start_at(index, line, places, separator, _REASON)
        found.append(replace(start, start=line.place(0)))
    return found


def _broken(reading: Reading, index: int, match: re.Match[str]) -> TurnStart | None:
    """The turn whose label goes on in the next line, up to a colon; or None."""
    line, below = reading.lines[index], reading.lines[index + 1 : index + 2]
    if line.last_char == ":" or not below or below[0].gap or index + 1 in reading.page:
        return None
    rest = below[0].text
    if rest[-1:] != ":" or len(rest) > _LONGEST_REST or rest.count(":") > 1:
        return None
    places = (match.start("label"), match.end("label"), match.end())
    start = start_at(index, line, places, Separator.COLON, _REASON)
    return replace(
        start,
        start=line.place(0),
        words=below[0].end,
        label=f"{start.label} {rest[:-1].rstrip()}",
        pieces=(*start.pieces, *pieces_of(below[0], 0, len(rest) - 1)),
        setting=setting_of(Separator.COLON, alone=True),
    )


@lru_cache(maxsize=32)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
