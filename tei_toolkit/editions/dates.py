"""Normalised dates, as people read them in the language of a page."""

import re
from collections.abc import Mapping
from enum import IntEnum

from lxml import etree

_DAY = re.compile(
    r"(?P<year>-?\d{4,})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<rest>T.*|Z|[+-]\d\d:\d\d)?"
)
_YEARLESS = re.compile(r"--(?P<month>\d\d)(?:-(?P<day>\d\d))?")
_CLOCK = re.compile(
    r"((?:[01]\d|2[0-4]):[0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?"
)
_DURATION = re.compile(r"-?P[\dTYMWDHS.]+")
_OPEN = ".."
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def value_of(element: etree._Element) -> str:
    """The value that `when` and its like give an element, as `say_date` reads it."""
    get = element.get
    if when := get("when") or get("when-iso") or get("when-custom"):
        return when
    start = get("from") or get("notBefore") or ""
    end = get("to") or get("notAfter") or ""
    if start or end:
        return f"{start or '..'}/{end or '..'}"
    return get("dur") or ""


def say_date(value: str, words: Mapping[str, str]) -> str:
    """A date in words, such as "22 September 2008" or "until August 1990".

    Args:
        value: as `when` has it in ISO 8601, or two of these with a `/` between, of
            which one may be `..`.
        words: of the interface: months, and the order of a date's parts.

    Returns:
        Nothing where the value is no date or time that exists.
    """
    start, mark, end = value.partition("/")
    if not mark:
        return _say(start, words, "months-alone")
    if start == end:
        return _say(start, words, "months-alone")
    if _OPEN in (start, end):
        said = _say(end if start == _OPEN else start, words, "months")
        key = "date-until" if start == _OPEN else "date-since"
        return words[key].format(date=said) if said else ""
    parts = [_say(part, words, "months-alone") for part in (start, end)]
    return " – ".join(parts) if all(parts) else ""


class Held(IntEnum):
    """Whether what an element says is true at a time; the surest first."""

    NOW = 0
    ALWAYS = 1
    THEN = 2


def held_at(element: etree._Element, date: str) -> Held:
    """Whether a name or an office is borne on a date; always, if nothing dates it.

    Args:
        element: with `from`, `notAfter` and their like, or without.
        date: in ISO 8601, as exact as it is known; of a range, its beginning counts.
    """
    get, day = element.get, _numbers(date)
    start, end = get("from") or get("notBefore"), get("to") or get("notAfter")
    start, end = start or get("when"), end or get("when")
    if not day or not (start or end):
        return Held.ALWAYS
    first, last = _numbers(start or ""), _numbers(end or "")
    begun = first[: len(day)] <= day[: len(first)]
    ended = bool(last) and last[: len(day)] < day[: len(last)]
    return Held.NOW if begun and not ended else Held.THEN


def _numbers(date: str) -> tuple[int, ...]:
    """Year, month and day of the first date in a value, as far as it has them."""
    found = _DAY.match(date.lstrip("[./"))
    parts = found.group("year", "month", "day") if found else ()
    return tuple(int(part) for part in parts if part)


def is_duration(value: str) -> bool:
    """Whether a normalised value is a length of time, not a point in it."""
    return _DURATION.fullmatch(value) is not None


def order_of_date(value: str) -> tuple[int, int, str]:
    """What dates are sorted by: those with a year first, times of the day last."""
    first = value.removeprefix(f"{_OPEN}/").partition("/")[0]
    if found := _DAY.match(first):
        return 0, int(found["year"]), first
    return (1 if first.startswith("--") else 2), 0, first


def _say(value: str, words: Mapping[str, str], alone: str) -> str:
    if clock := _say_clock(value):
        return clock
    if found := _YEARLESS.fullmatch(value):
        return _say_parts("", found["month"], found["day"] or "", words, alone)
    found = _DAY.fullmatch(value)
    if found is None:
        return ""
    year = found["year"].lstrip("-").lstrip("0") or "0"
    if value.startswith("-"):
        year = words["date-bc"].format(year=year)
    said = _say_parts(year, found["month"] or "", found["day"] or "", words, alone)
    rest = found["rest"] or ""
    if said and rest.startswith("T"):
        clock = _say_clock(rest[1:])
        return f"{said}, {clock}" if clock else ""
    return said


def _say_parts(
    year: str, month: str, day: str, words: Mapping[str, str], alone: str
) -> str:
    if not month:
        return year
    names = words["months" if day else alone].split()
    if not 1 <= int(month) <= len(names) or not _exists(int(month), day):
        return ""
    key = "-".join(
        ["date", *(["day"] if day else []), "month", *(["year"] if year else [])]
    )
    name = names[int(month) - 1]
    if key == "date-month":
        return name
    return words[key].format(day=_day(day, words), month=name, year=year)


def _exists(month: int, day: str) -> bool:
    """Whether a month has a day; February has 29, whatever the year."""
    return not day or 1 <= int(day) <= _DAYS[month - 1]


def _day(day: str, words: Mapping[str, str]) -> str:
    number = day.lstrip("0")
    return words["date-first"] if number == "1" else number


def _say_clock(value: str) -> str:
    found = _CLOCK.fullmatch(value)
    if found is None:
        return ""
    time, seconds, zone = found.groups()
    if seconds and seconds != "00":
        time = f"{time}:{seconds}"
    if not zone:
        return time
    return f"{time} UTC{'' if zone == 'Z' else zone}"
