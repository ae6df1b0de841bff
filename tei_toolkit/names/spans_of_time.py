"""Spans of days and their TEI attributes: ISO 8601."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from tei_toolkit.metadata.dates.calendars import address_of
from tei_toolkit.names.numbers import plain
from tei_toolkit.values import immutable

Values = tuple[tuple[str, str], ...]


@immutable
class Day:
    """A day, month or year: the parts that are known."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def read(cls, text: str | None) -> "Day | None":
        """The day that ISO 8601 `text` names, or None."""
        if not text or not text[:4].isdigit():
            return None
        parts = [int(part) for part in text[:10].split("-") if part.isdigit()]
        return cls(*parts[:3]) if parts else None

    @property
    def full(self) -> date:
        """The day itself, the first one where it is not known."""
        return date(self.year, self.month or 1, self.day or 1)

    def __str__(self) -> str:
        text = year_text(self.year)
        if self.month:
            text += f"-{self.month:02}"
            if self.day:
                text += f"-{self.day:02}"
        return text


def year_text(year: int) -> str:
    """A year as ISO 8601 has it: four digits, a minus before the common era."""
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def when(value: object) -> Values:
    """`when` alone."""
    return (("when", str(value)),)


def between(first: object, last: object) -> Values:
    """`from` and `to`."""
    return (("from", str(first)), ("to", str(last)))


def around(first: object, last: object) -> Values:
    """`notBefore` and `notAfter`; None leaves one out."""
    pairs = (("notBefore", first), ("notAfter", last))
    return tuple((name, str(value)) for name, value in pairs if value is not None)


def add_months(day: date, months: int) -> date:
    """The same day of another month, or its last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        return day
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def week_of(day: date, weeks: int = 0) -> Values:
    """The week of `day`, from Monday to Sunday, some weeks on."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)
    return between(monday.isoformat(), (monday + timedelta(days=6)).isoformat())


def weekend_of(day: date, weeks: int = 0) -> Values:
    """The weekend of the week of `day`."""
    saturday = day + timedelta(days=5 - day.weekday(), weeks=weeks)
    return between(saturday.isoformat(), (saturday + timedelta(days=1)).isoformat())


def moved(day: date, unit: str, count: int) -> str:
    """The day, month or year that lies `count` units from `day`; ISO 8601."""
    if unit == "day":
        return (day + timedelta(days=count)).isoformat()
    if unit == "week":
        return (day + timedelta(weeks=count)).isoformat()
    if unit == "month":
        return add_months(day, count).isoformat()[:7]
    years = count * {"year": 1, "decade": 10, "century": 100}.get(unit, 1)
    year = day.year + years
    return year_text(year if year > 0 else year - 1)


def decade(first: int) -> Values:
    """The ten years from `first`."""
    return between(year_text(first), year_text(first + 9))


def century(number: int, *, bc: bool = False) -> Values:
    """The century `number`, of the common era or before it."""
    if bc:
        return between(year_text(-number * 100), year_text(-(number - 1) * 100 - 1))
    return between(year_text((number - 1) * 100), year_text(number * 100 - 1))


def unit_of_time(unit: str, day: date, shift: int = 0) -> Values | None:
    """The day, week, year or other unit that `day` is in, some on; None if unknown."""
    if unit in {"day", "month"}:
        return when(moved(day, unit, shift))
    if unit == "week":
        return week_of(day, shift)
    if unit == "weekend":
        return weekend_of(day, shift)
    if unit == "quarter":
        first = add_months(date(day.year, 1, 1), 3 * ((day.month - 1) // 3 + shift))
        return between(first.isoformat()[:7], add_months(first, 2).isoformat()[:7])
    if unit == "year":
        return when(year_text(day.year + shift))
    if unit == "decade":
        return decade(day.year // 10 * 10 + 10 * shift)
    if unit == "century":
        return century((day.year - 1) // 100 + 1 + shift)
    return None


def since(first: str, day: Day) -> Values:
    """From a time to `day`, which is told as exactly, but to the year at least."""
    return between(first, str(day)[: max(len(first), 4)])


def until(last: str, day: Day) -> Values:
    """From `day`, which is told as exactly, to a time."""
    return between(str(day)[: len(last)], last)


DURATIONS = {
    "year": ("P", "Y", 1), "month": ("P", "M", 1), "week": ("P", "D", 7),
    "day": ("P", "D", 1), "hour": ("PT", "H", 1), "minute": ("PT", "M", 1),
    "second": ("PT", "S", 1), "decade": ("P", "Y", 10), "centurie": ("P", "Y", 100),
    "century": ("P", "Y", 100),
}  # fmt: skip
# What a part of a year, a day, an hour and so on is counted in.
_SMALLER = {"Y": (12, "M"), "D": (24, "TH"), "H": (60, "M"), "M": (60, "S")}


def duration(count: Decimal, unit: str) -> str | None:
    """`count` units of time by ISO 8601, or None where it cannot be said exactly.

    `xsd:duration`, which TEI's `dur` is, has decimals of seconds only: two and a half
    hours are `PT2H30M`; half a month has no such form.
    """
    known = DURATIONS.get(unit)
    if known is None or count >= 10**6:
        return None
    head, letter, times = known
    count *= times
    whole = int(count)
    rest = count - whole
    if not rest:
        return f"{head}{whole}{letter}"
    if letter == "S":
        return f"{head}{plain(count)}{letter}"
    if letter not in _SMALLER or unit == "month":
        return None
    parts, smaller = _SMALLER[letter]
    if rest * parts != int(rest * parts):
        return None
    ahead = f"{whole}{letter}" if whole else ""
    return f"{head}{ahead}{smaller[:-1]}{int(rest * parts)}{smaller[-1]}"


_SHARES = {"early": (0.0, 0.49), "mid": (0.33, 0.66), "late": (0.46, 1.0)}


def _share(part: str, first: date, last: date) -> tuple[str, str]:
    size = (last - first).days + 1
    low, high = _SHARES[part.lower()]
    start = first + timedelta(days=round(size * low))
    end = first + timedelta(days=min(size - 1, round(size * high)))
    return start.isoformat(), end.isoformat()


def share_of_days(part: str, first: date, last: date) -> Values:
    """The `early`, `mid` or `late` part of a span, to the day."""
    return between(*_share(part, first, last))


def share_of_months(part: str, first: date, last: date) -> Values:
    """The `early`, `mid` or `late` part of a span, to the month."""
    return between(*(day[:7] for day in _share(part, first, last)))


def julian(day: date) -> Values:
    """A day of the Julian calendar: its Gregorian date, and by which it is told."""
    turn = day.year - (day.month < 3)
    later = timedelta(days=turn // 100 - turn // 400 - 2)
    return (*when((day + later).isoformat()), ("calendar", address_of("julian")))


def by_two_calendars(year: int, days: Iterable[tuple[int, int]]) -> date | None:
    """The Gregorian one of two (month, day) that are one day; None if they are not.

    The later of the two is Gregorian: the Julian calendar is 10 to 13 days behind.
    """
    try:
        first, last = sorted(date(year, month, day) for month, day in days)
    except ValueError:
        return None
    return last if 10 <= (last - first).days <= 13 else None


SEASONS = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "winter": (12, 3)}


def season(name: str, year: int | None) -> Values:
    """A season, of a year or of every year."""
    first, last = SEASONS[name]
    if year is None:
        return between(f"--{first:02}", f"--{last:02}")
    end = year + (name == "winter")
    return between(f"{year:04}-{first:02}", f"{end:04}-{last:02}")


def easter(year: int, *, julian: bool = False) -> date:
    """Easter Sunday of a year, in the Gregorian calendar (Meeus).

    Orthodox Easter is reckoned by the Julian calendar.
    """
    if julian:
        a, b, c = year % 4, year % 7, year % 19
        d = (19 * c + 15) % 30
        e = (2 * a + 4 * b - d + 34) % 7
        month, day = divmod(d + e + 114, 31)
        return date(year, month, day + 1) + timedelta(
            days=year // 100 - year // 400 - 2
        )
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)
