"""Dates, times and durations of XML Schema: lexical forms, values and order.

XML Schema Part 2, sections 3.2.6 to 3.2.14 and appendix E. A moment is counted
in seconds from the beginning of the year 1 BC of the proleptic Gregorian
calendar.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, TypeAlias

    Moment: TypeAlias = tuple[int, str, bool]
    Duration: TypeAlias = tuple[int, int, str, int]

DAY: Final = 86_400
_ZONE_DOUBT: Final = 14 * 3600
_DIGIT_LIMIT: Final = 1_000
_MONTH_LENGTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_REFERENCE_MONTHS: Final = (
    (1696, 9),
    (1697, 2),
    (1903, 3),
    (1903, 7),
)
"""The dates from which durations are compared (section 3.2.6.2)."""


def days_before(year: int, month: int) -> int:
    """The days from the start of year 0 to the first of the month."""
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    shifted = year - (month <= 2)
    era, of_era = divmod(shifted, 400)
    of_year = (153 * ((month + 9) % 12) + 2) // 5
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year + 60


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _DIGIT_LIMIT


def _zone(text: str) -> tuple[str, int | None]:
    """The text without its time zone, and the zone in minutes."""
    if text.endswith("Z"):
        return text[:-1], 0
    tail = text[-6:]
    if len(tail) == 6 and tail[0] in "+-" and tail[3] == ":":
        hours, minutes = tail[1:3], tail[4:]
        if _digits(hours) and _digits(minutes) and int(minutes) < 60:
            total = int(hours) * 60 + int(minutes)
            if total <= 14 * 60:
                return text[:-6], -total if tail[0] == "-" else total
        return "", None
    return text, None


def _year(text: str) -> int | None:
    negative = text.startswith("-")
    digits = text[negative:]
    if len(digits) < 4 or not _digits(digits) or digits == "0000":
        return None
    if len(digits) > 4 and digits[0] == "0":
        return None
    return 1 - int(digits) if negative else int(digits)


def _two(text: str, low: int, high: int) -> int | None:
    if len(text) != 2 or not _digits(text):
        return None
    number = int(text)
    return number if low <= number <= high else None


def _day(text: str, month: int, year: int | None) -> int | None:
    length = _MONTH_LENGTHS[month - 1]
    if month == 2 and year is not None:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        length = 29 if leap else 28
    return _two(text, 1, length)


def _time(text: str) -> tuple[int, str] | None:
    if len(text) < 8 or text[2] != ":" or text[5] != ":":
        return None
    hours, minutes = _two(text[:2], 0, 24), _two(text[3:5], 0, 59)
    seconds = _two(text[6:8], 0, 59)
    fraction = text[8:]
    if hours is None or minutes is None or seconds is None:
        return None
    if fraction and (fraction[0] != "." or not _digits(fraction[1:])):
        return None
    fraction = fraction[1:].rstrip("0")
    if hours == 24 and (minutes or seconds or fraction):
        return None
    return hours * 3600 + minutes * 60 + seconds, fraction


def _year_month(text: str) -> tuple[int, int] | None:
    head, hyphen, last = text.rpartition("-")
    year, month = _year(head), _two(last, 1, 12)
    if not hyphen or year is None or month is None:
        return None
    return year, month


def _date(text: str) -> int | None:
    """The number of the day."""
    head, hyphen, last = text.rpartition("-")
    year_month = _year_month(head)
    if not hyphen or year_month is None:
        return None
    year, month = year_month
    day = _day(last, month, year)
    return None if day is None else days_before(year, month) + day - 1


def _partial(kind: str, text: str) -> int | None:
    """The number of the day that stands for a part of a date."""
    if kind == "gYear":
        year = _year(text)
        return None if year is None else days_before(year, 1)
    if kind == "gYearMonth":
        year_month = _year_month(text)
        return None if year_month is None else days_before(*year_month)
    if kind == "gMonthDay" and text[:2] == "--" and text[4:5] == "-":
        month = _two(text[2:4], 1, 12)
        day = None if month is None else _day(text[5:], month, None)
        if month is not None and day is not None:
            return days_before(1972, month) + day - 1
    if kind == "gDay" and text[:3] == "---":
        day = _two(text[3:], 1, 31)
        return None if day is None else day
    if kind == "gMonth" and text[:2] == "--":
        # The second form is that of the first edition, which jing accepts too.
        month = _two(text[2:4], 1, 12) if text[4:] in ("", "--") else None
        return None if month is None else days_before(1972, month)
    return None


def moment(kind: str, text: str) -> Moment | None:
    """The moment a date or time names: seconds, fraction, whether it has a zone.

    Args:
        kind: The datatype's name, such as `gYearMonth`.
        text: The lexical form, without white space around it.

    Returns:
        `None` when the text is not of the datatype.
    """
    text, zone = _zone(text)
    seconds = 0
    fraction = ""
    days: int | None = 0
    if kind == "dateTime":
        date, _, clock = text.partition("T")
        days = _date(date)
        text = clock
    elif kind == "date":
        days = _date(text)
    elif kind != "time":
        days = _partial(kind, text)
    if kind in ("dateTime", "time"):
        time = _time(text)
        if time is None:
            return None
        seconds, fraction = time
        if kind == "time":
            seconds %= DAY
    if days is None:
        return None
    return days * DAY + seconds - 60 * (zone or 0), fraction, zone is not None


def compare_moments(one: Moment, other: Moment) -> int | None:
    """-1, 0 or 1; `None` when a missing time zone leaves the order open."""
    if one[2] == other[2]:
        return (one[:2] > other[:2]) - (one[:2] < other[:2])
    difference = one[0] - other[0]
    if abs(difference) > _ZONE_DOUBT:
        return 1 if difference > 0 else -1
    return None


def duration(text: str) -> Duration | None:
    """The duration as months, seconds, fraction of a second, and sign."""
    negative = text.startswith("-")
    rest = text[negative:]
    if not rest.startswith("P"):
        return None
    date, t, time = rest[1:].partition("T")
    if (t and not time) or not (date or time):
        return None
    fraction = ""
    amounts = {}
    for part, units in ((date, "YMD"), (time, "hms" if t else "")):
        at = 0
        for unit in units:
            mark = part.find(unit.upper(), at)
            if mark < 0:
                continue
            number = part[at:mark]
            if unit == "s" and "." in number:
                number, _, fraction = number.partition(".")
                if not _digits(fraction):
                    return None
                fraction = fraction.rstrip("0")
            if not _digits(number):
                return None
            amounts[unit] = int(number)
            at = mark + 1
        if at != len(part):
            return None
    get = amounts.get
    months = get("Y", 0) * 12 + get("M", 0)
    seconds = get("D", 0) * DAY + get("h", 0) * 3600 + get("m", 0) * 60 + get("s", 0)
    if not (months or seconds or fraction):
        negative = False
    return months, seconds, fraction, -1 if negative else 1


def _elapsed(value: Duration, year: int, month: int) -> tuple[int, int]:
    """Whole seconds and signed fraction after the start of a month."""
    months, seconds, fraction, sign = value
    days = days_before(year, month + sign * months) - days_before(year, month)
    scaled = int((fraction + "0" * 30)[:30])
    return days * DAY + sign * seconds, sign * scaled


def compare_durations(one: Duration, other: Duration) -> int | None:
    """-1, 0 or 1; `None` when the lengths of months leave the order open."""
    orders = set()
    for year, month in _REFERENCE_MONTHS:
        whole, fraction = _elapsed(one, year, month)
        other_whole, other_fraction = _elapsed(other, year, month)
        difference = (whole - other_whole) * 10**30 + fraction - other_fraction
        orders.add((difference > 0) - (difference < 0))
    return orders.pop() if len(orders) == 1 else None
