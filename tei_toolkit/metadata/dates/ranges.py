"""Ranges of days: the two ends that a line prints, `30 May – 2 June 2008`."""

import datetime as dt
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.date_values import FoundDate
from tei_toolkit.metadata.folding import fold_pattern, words

_TO = lazy_pattern(
    fold_pattern(r"\s*(?:-|–|—|to|bis|au|al|и|по|until|through|till|and|do|hasta)\s*")
)
_ANDS = frozenset(words("and und et y e i и ja en og och &"))
_COUNTED = lazy_pattern(
    r"(?:(?<!\w)(?:n[or]?|num|vol|issue|session|item)\.?|[№°º#])\s*\Z"
)
_DAY = len("2008-06-02")
_LONGEST_EVENT = 31
"""So many days lie at most between the ends of one event that both have a year."""


def is_list(between: str) -> bool:
    """Whether two days with these folded words between them need not be a range."""
    return between.strip() in _ANDS


def is_counted(text: str, at: int) -> bool:
    """Whether the number at a place of folded text is no day: `No. 12 – 14 May`."""
    return _COUNTED.search(text[max(0, at - 12) : at]) is not None


def range_of(text: str, first: FoundDate, last: FoundDate) -> FoundDate | None:
    """The range that two dates of folded text are the ends of, or None if they are not.

    The first takes the year of the last, where it has none; it may be the year before.
    """
    since, until = first.value or "", last.value or ""
    if len(until) != _DAY or not _TO.fullmatch(text, first.end, last.start):
        return None
    if since.startswith("--"):
        year = int(until[:4]) - (since[1:] > until[4:])
        since = f"{year}{since[1:]}"
        is_range = len(since) == _DAY and not is_list(text[first.end : last.start])
        return replace(
            first, end=last.end, value=since, until=until if is_range else None
        )
    is_plain = len(since) == _DAY and first.until is None and last.until is None
    if not is_plain or not 0 < _days_between(since, until) <= _LONGEST_EVENT:
        return None
    return replace(first, end=last.end, until=until)


def _days_between(since: str, until: str) -> int:
    return (dt.date.fromisoformat(until) - dt.date.fromisoformat(since)).days
