"""Lines by which a messenger tells what happened: who came, left, or changed a name.

They have the time of a message and no label, or begin with the stars of a log.
"""

from collections.abc import Sequence

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.prefixes import is_logged, read_prefix
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.lazy_pattern import lazy_pattern

_LEAST = 3
"""Messages of a chat."""
_USUAL = 0.9
"""The share of its turns that have a time before the label."""
_SAMPLE = 200
_DATED = 7
"""Figures of a date and a time together."""
_SHORTEST = 2
_DAY = lazy_pattern(
    r"(?:[^\W\d_]{2,12},?\s)?(?:\d{4}[/.年-]\s?\d{1,2}[/.月-]\s?\d{1,2}[日.]?"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?:\W{0,3}[^\W\d_]{1,10})?\W?"
)
"""The day above messages of which only the time is told."""
_STARS = ("*** ", "-!- ", "*\t")


def notice_lines(lines: Sequence[Line], starts: Sequence[TurnStart]) -> frozenset[int]:
    """Indices of the lines below the first message of a chat that no one says.

    A line with a date and a time has a label if it is a message, where all others have
    one. One with a time alone may go on with what was said, unless it begins with who
    speaks elsewhere.
    """
    if len(starts) < _LEAST:
        return frozenset()
    taken = {start.line for start in starts}
    marks = (*_STARS, "* ", *{s.label for s in starts if len(s.label) >= _SHORTEST})
    first = min(taken)
    sample = [lines[start.line].text for start in starts[:_SAMPLE]]
    timed = sum(1 for text in sample if read_prefix(text)[1] == "time")
    if timed < _USUAL * len(sample):
        return frozenset()
    found: set[int] = set()
    for index in range(first, len(lines)):
        text = lines[index].text
        if index in taken or not (_may_be_notice(text) or is_logged(text)):
            continue
        if text.startswith(_STARS) or _DAY.fullmatch(text):
            found.add(index)
            continue
        base, prefix, _ = read_prefix(text)
        if prefix != "time" or base >= len(text):
            continue
        is_dated = sum(map(str.isdigit, text[:base])) >= _DATED
        if is_dated or text.startswith(marks, base):
            found.add(index)
    return frozenset(found)


def _may_be_notice(text: str) -> bool:
    """Whether a line begins as one with a time or a star does."""
    first = text[:1]
    return first.isdigit() or (first != "" and first in "[(*-")
