"""A label that stands once, and that only the records of one assembly have.

Elsewhere one label makes no transcript. Where a convention has evidence of its own, and
says what begins a turn whatever stands around it, one turn is enough.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from tei_toolkit.conventions.convention import Convention
from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.starts import TurnStart, start_at


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
        separator = Separator.OWN_LINE if is_alone else Separator.SPACE
        places = (match.start("label"), match.end("label"), match.end())
        reason = "what begins a turn in no other records"
        start = start_at(index, line, places, separator, reason)
        found.append(replace(start, start=line.place(0)))
    return found


@lru_cache(maxsize=32)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
