"""Logs in which a scribe writes down what others say: `<kim> Ada: the gate is shut`.

Working groups that meet by voice keep such logs: one of those who write is named as the
scribe, and what the scribe writes after a name and a colon is that person's.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.form_words import FIELD_KEYS
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import Document, TurnStart, pieces_of
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern

_SCRIBE = lazy_pattern(
    r"\bscribe(?:nick)?(?::|\s+is|\s*\+=?)\s*([\w-]{2,30})", re.IGNORECASE
)
_SAID = lazy_pattern(
    r"<[^<>]{1,40}>\s*([^\W\d_][\w'’.-]{0,24}(?:\s[\w'’.-]{1,20})?):\s+(?=\S)"
)
_LEAST = 6
"""Lines of a log from which on it is one."""


def with_scribed(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, with the names that a scribe writes for their speakers."""
    lines = document.lines
    written = [start for start in starts if start.setting.wrapper == "angle"]
    if len(written) < _LEAST or len(written) < 0.6 * len(starts):
        return starts
    scribes = {
        fold(match[1]) for line in lines for match in _SCRIBE.finditer(line.text[:200])
    }
    nicks = {fold(start.label) for start in written}
    said: dict[int, re.Match[str]] = {}
    for start in written:
        match = _SAID.match(lines[start.line].text)
        if match and fold(start.label) in scribes and _is_name(match[1]):
            said[start.line] = match
    counts = Counter(fold(match[1]) for match in said.values())
    return [
        _said_by(lines[start.line], start, match)
        if (match := said.get(start.line))
        and (fold(match[1]) in nicks or counts[fold(match[1])] > 1)
        else start
        for start in starts
    ]


def _is_name(words: str) -> bool:
    """Whether words before a colon can name a speaker, and no action or decision."""
    return fold(words) not in FIELD_KEYS and not any(
        word.isupper() and len(word) > 3 for word in words.split()
    )


def _said_by(line: Line, start: TurnStart, match: re.Match[str]) -> TurnStart:
    """The turn of whom the scribe names."""
    return replace(
        start,
        label=match[1],
        pieces=pieces_of(line, match.start(1), match.end(1)),
        words=line.place(match.end()),
        reasons=(("the scribe writes what another says", 1.0), *start.reasons),
    )
