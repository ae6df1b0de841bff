"""What the dates before say about the next, and a date at its place."""

import re
from dataclasses import replace
from datetime import date
from typing import TypeVar

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.spans_of_time import Day, Values
from tei_toolkit.values import immutable, record

_Base = TypeVar("_Base")


@record
class Context:
    """What the dates before say about the next.

    Attributes:
        today: the day of the document, or None.
        year: the year named last.
        year_at: where it was named.
        last: the last full day named.
        full_at: where a day with its year was named last.
        last_weekday: the day that a weekday meant last.
        is_guess: whether the date that is read is only likely to be meant: the words
            do not state it, it is counted from another day.
        reach: where a year ends that is told after the date that is read, or 0.
        said: the year that "last year" or "next year" meant last.
        said_at: where that ended.
    """

    today: Day | None
    year: int | None = None
    year_at: int = -10_000
    last: date | None = None
    full_at: int = -20_000
    last_weekday: date | None = None
    is_guess: bool = False
    reach: int = 0
    said: int | None = None
    said_at: int = -10_000

    def note(self, year: int, at: int) -> None:
        """Remember a year that was named at `at`."""
        if 1000 <= year <= 2100:
            self.year, self.year_at = year, at

    def day(self, unit: str = "day") -> date | None:
        """The day of the document, where it is known as exactly as a unit of time."""
        today = self.now()
        if today is None or (unit in _OF_DAYS and not today.day):
            return None
        return None if unit in _OF_MONTHS and not today.month else today.full

    def now(self) -> Day | None:
        """The day of the document, from which the date that is read is counted."""
        return self.guessed(self.today)

    def is_beside(self, at: int) -> bool:
        """Whether a date follows a year that was counted: "two years ago, in May"."""
        return self.said is not None and 0 <= at - self.said_at <= _BESIDE

    def guessed(self, base: _Base) -> _Base:
        """A year that is only likely to be meant, or what the date is counted from."""
        self.is_guess = True
        return base


_BESIDE = 6
"""Characters between a year that is counted and the day of it: ", on "."""
_OF_DAYS = frozenset("day week weekend fortnight night".split())
_OF_MONTHS = frozenset({"month", "quarter", "season"})


@immutable
class Dated:
    """A date at its place, or a time of day that is written as dates are."""

    start: int
    end: int
    values: Values
    sure: bool = True
    is_clock: bool = False

    def moved(self, by: int) -> "Dated":
        """The same date in a text that has so many characters more before it."""
        return replace(self, start=self.start + by, end=self.end + by)


def safe_date(year: int, month: int, day: int) -> str | None:
    """The day in ISO 8601, or None where the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def is_before(context: Context, year: int, month: int, day: int | None) -> bool:
    """Whether a day comes before the one that was named last, of the same year.

    What is told later mostly happened later: its year is not sure.
    """
    last = context.last
    if last is None or last.year != year or context.full_at != context.year_at:
        return False
    return (month, day or 31) < (last.month, last.day)


def _is_just_past(now: tuple[int, int], its: tuple[int, int]) -> bool:
    """Whether a day of the calendar is one of the last 31."""
    days = 31 * (now[0] - its[0]) + now[1] - its[1]
    return 0 < days % 372 <= 31


_SOON = 62
"""Within how many days a speech tells of a day by its month, with no year."""
_WE = lazy_pattern(
    r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|(?i:ich|wir|unser\w*|nosotros|nuestr\w*|noi"
    r"|nostr\w*|nous|notre|nos|nós|noss\w*|мы|нас|нам|наш\w*|ми|ja|my|nam|nasz\w*"
    r"|biz\w*))\b"
)
_AROUND = 400


def is_of_now(
    match: re.Match[str], today: Day, told: int, month: int, day: int | None
) -> bool:
    """Whether one who speaks rather tells of the last two months than of a year named.

    Args:
        match: a day or month without its year, of the past.
        today: the day of the document.
        told: the year that was named before, in another sentence.
        month: 1 to 12.
        day: the day of the month, or None for the month.
    """
    if told > today.year - 2 or not today.day or not today.month:
        return False
    text, last = match.string, safe_date(today.year, month, day or 28)
    if last is None or not last < today.full.isoformat():
        last = safe_date(today.year - 1, month, day or 28)
    if last is None or (today.full - date.fromisoformat(last)).days > _SOON:
        return False
    start = max(0, match.start() - _AROUND)
    return _WE.search(text, start, match.end() + _AROUND) is not None


def nearest_year(today: Day, month: int, day: int | None, *, ahead: bool | None) -> int:
    """The year of a day or month: the next, the last, or the one that is nearest.

    Args:
        today: the day of the document.
        month: 1 to 12.
        day: the day of the month, or None for the month.
        ahead: whether it is to come, or None where that is not seen.
    """
    if not today.month:
        return today.year
    now = (today.month, today.day or 1)
    its = (month, day or now[1])
    if ahead is not None and not _is_just_past(now, its):
        return today.year + (its < now if ahead else -(its > now))
    choices = []
    for year in (today.year - 1, today.year, today.year + 1):
        text = safe_date(year, month, day or 1)
        if text:
            distance = abs((date.fromisoformat(text) - today.full).days)
            choices.append((distance + 120 * (year > today.year), year))
    return min(choices)[1] if choices else today.year


def year_of_weekday(
    year: int, month: int, day: int | None, weekday: int | None, today: Day | None
) -> int:
    """`year`, or one beside it or the document's in which a day falls on a weekday.

    Args:
        year: which is likely to be meant.
        month: 1 to 12.
        day: the day of the month, or None.
        weekday: 0 for Monday, or None where none is named.
        today: the day of the document, or None.
    """
    if weekday is None or day is None or safe_date(year, month, day) == str(today):
        return year
    now = year if today is None else today.year
    for choice in (year, now, now - 1, now + 1, year - 1, year + 1):
        value = safe_date(choice, month, day)
        if value is not None and date.fromisoformat(value).weekday() == weekday:
            return choice
    return year
