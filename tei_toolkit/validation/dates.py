"""The values of TEI's dating attributes, as intervals that can be compared.

W3C forms: YYYY, YYYY-MM, YYYY-MM-DD, with a minus for years before the era; times and
zones are left aside where only days are compared.
"""

import re
from typing import Final, NamedTuple

_DATE: Final = (
    r"(-?\d{4,18})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?)?)?"
    r"(Z|[+-]\d\d:\d\d)?"
)
_LENGTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
Day = tuple[int, int, int]


class Interval(NamedTuple):
    """The days that a value may mean, from the first to the last."""

    first: Day
    last: Day


def interval(value: str) -> Interval | None:
    """The days that a dating value covers; None if it is no possible date."""
    match = re.fullmatch(_DATE, value.strip())
    if match is None or fault(value):
        return None
    year = int(match[1])
    if match[2] is None:
        return Interval((year, 1, 1), (year, 12, 31))
    month = int(match[2])
    if match[3] is None:
        return Interval((year, month, 1), (year, month, days_in(year, month)))
    day = year, month, int(match[3])
    return Interval(day, day)


def fault(value: str) -> str:
    """What is impossible in a value that looks like a date; empty if nothing is."""
    match = re.fullmatch(_DATE, value.strip())
    if match is None:
        return ""
    year = int(match[1])
    if match[2] is None and len(match[1]) == 8:
        meant = f"{match[1][:4]}-{match[1][4:6]}-{match[1][6:]}"
        if interval(meant) is not None:
            return f"it is the year {match[1]}; write {meant} for the day"
    if match[2] is not None:
        month = int(match[2])
        if not 1 <= month <= 12:
            return f"there is no month {match[2]}"
        if match[3] is not None and not 1 <= int(match[3]) <= days_in(year, month):
            return f"month {match[2]} of {match[1]} has no day {match[3]}"
    if match[4] is not None and (int(match[4]) > 24 or int(match[5]) > 59):
        return f"there is no time {match[4]}:{match[5]}"
    return ""


def days_in(year: int, month: int) -> int:
    """How many days a month has in the Gregorian calendar."""
    if month == 2 and not (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)):
        return 28
    return _LENGTHS[month - 1]


def disagree(one: str, other: str) -> bool:
    """Whether two values can not mean the same day; False if either is no date."""
    first, second = interval(one), interval(other)
    if first is None or second is None:
        return False
    return first.last < second.first or second.last < first.first
