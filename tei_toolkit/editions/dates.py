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
_LENGTH = re.compile(r"P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?")
_UNITS = ("d", "h", "min", "s")
_DURATION = re.compile(r"-?P[\dTYMWDHS.]+")
_OPEN, _DOUBTS = "..", "~?%"
_CIRCA = re.compile(
    r"\W*(?:(?:circa|cca?|ca|c|approx(?:imately)?|about|around|um|etwa|zirka|gegen|vers"
    r"|environ|hacia|около|ок|приблизительно|прибл)(?:\.|\b)|c(?=\d)|[~≈])",
    re.IGNORECASE,
)
_DOUBTED = re.compile(r"\d\s*\(?\?")
_RANGE_KEYS = ("date-since", "date-until")
_SET_KEYS = ("date-not-before", "date-not-after")
_DATING = frozenset(
    name + manner
    for name in ("when", "from", "to", "notBefore", "notAfter")
    for manner in ("", "-iso", "-custom")
)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def value_of(element: etree._Element) -> str:
    """The value that `when` and its like give an element, in EDTF; else its length.

    A time from one date to another is `1914/1918`, a time between two `[1848..1850]`;
    either end may be missing.
    """
    if _DATING.isdisjoint(element.keys()):  # most that have a name or a length
        return element.get("dur") or ""
    if when := _get(element, "when") or element.get("when-custom"):
        return when
    start, end = _get(element, "from"), _get(element, "to")
    if start or end:
        start = start or _get(element, "notBefore")
        end = end or _get(element, "notAfter")
        return f"{start or _OPEN}/{end or _OPEN}"
    start, end = _get(element, "notBefore"), _get(element, "notAfter")
    if start or end:
        return f"[{start}{_OPEN}{end}]"
    return element.get("dur") or ""


def day_of(element: etree._Element | None, words: str = "") -> str:
    """The date of an element in EDTF, to the day; empty for none.

    Args:
        element: with `when` and its like.
        words: of the date, which may say that it is not exact: "c. 1849", "1849?".
    """
    if element is None:
        return ""
    value = value_of(element)
    if is_duration(value):
        return ""
    start, end = (_to_the_day(date) for date in ends_of(value))
    if value.startswith("["):
        return start if start == end else f"[{start}{_OPEN}{end}]"
    if start != end:
        return f"{start or _OPEN}/{end or _OPEN}"
    if start and (element.get("precision") == "low" or _CIRCA.match(words)):
        return f"{start}~"
    return f"{start}?" if start and _DOUBTED.search(words) else start


def ends_of(value: str) -> tuple[str, str]:
    """The first and the last date of a value in EDTF, of one date the same twice.

    What is open is empty; signs of doubt are left out.
    """
    if "/" not in value and _OPEN not in value:  # most
        start = value.rstrip(_DOUBTS)
        return start, start
    inner = value.strip("[]")
    start, _, end = inner.partition("/" if "/" in inner else _OPEN)
    start, end = start.removeprefix(_OPEN), end.removeprefix(_OPEN)
    start, end = start.rstrip(_DOUBTS), end.rstrip(_DOUBTS)
    return start, end


def exact(value: str) -> str:
    """The one date that a value in EDTF is; empty if it is a range or in doubt."""
    start, end = ends_of(value)
    return start if start == end and start == value else ""


def year_of(value: str) -> str:
    """The year that a value in EDTF lies in, if that is beyond doubt."""
    years = {found["year"] for date in ends_of(value) if (found := _DAY.match(date))}
    is_known = len(years) == 1 and all(ends_of(value)) and value[-1:] not in _DOUBTS
    return years.pop() if is_known else ""


def say_date(value: str, words: Mapping[str, str]) -> str:
    """A date in words, such as "22 September 2008" or "until August 1990".

    Args:
        value: in EDTF: a date, two with a `/` or `..` between, with or without doubt.
        words: of the interface: months, and the order of a date's parts.

    Returns:
        Nothing where the value is no date or time that exists.
    """
    start, end = ends_of(value)
    if start == end:
        is_circa = value.endswith("~")
        said = _say(start, words, "months" if is_circa else "months-alone")
        if said and is_circa:
            return words["date-circa"].format(date=said)
        return f"{said}?" if said and value.endswith("?") else said
    if not start or not end:
        said = _say(start or end, words, "months")
        keys = _SET_KEYS if value.startswith("[") else _RANGE_KEYS
        return words[keys[not start]].format(date=said) if said else ""
    parts = [_say(part, words, "months-alone") for part in (start, end)]
    return " – ".join(parts) if all(parts) else ""


def _get(element: etree._Element, name: str) -> str:
    return element.get(name) or element.get(f"{name}-iso") or ""


def _to_the_day(date: str) -> str:
    """A date without the time of the day."""
    found = _DAY.fullmatch(date)
    rest = found["rest"] if found else None
    return date.removesuffix(rest) if rest else date


class Held(IntEnum):
    """Whether what an element says is true at a time; the surest first."""

    NOW = 0
    ALWAYS = 1
    THEN = 2


def held_at(element: etree._Element, date: str) -> Held:
    """Whether a name or an office is borne on a date; always, if nothing dates it.

    Args:
        element: with `from`, `notAfter` and their like, or without.
        date: in EDTF, as exact as it is known; of a range, its beginning counts.
    """
    value = value_of(element) if date else ""
    if not value:  # most
        return Held.ALWAYS
    start, end = ends_of(value)
    day = _numbers(next(filter(None, ends_of(date)), "")) if start or end else ()
    if not day:
        return Held.ALWAYS
    first, last = _numbers(start), _numbers(end)
    begun = first[: len(day)] <= day[: len(first)]
    ended = bool(last) and last[: len(day)] < day[: len(last)]
    return Held.NOW if begun and not ended else Held.THEN


def _numbers(date: str) -> tuple[int, ...]:
    """Year, month and day of the first date in a value, as far as it has them."""
    found = _DAY.match(date)
    parts = found.group("year", "month", "day") if found else ()
    return tuple(int(part) for part in parts if part)


def is_duration(value: str) -> bool:
    """Whether a normalised value is a length of time, not a point in it."""
    return _DURATION.fullmatch(value) is not None


def say_duration(value: str) -> str:
    """A normalised length of time as "1 min 23 s"; empty for anything else."""
    found = _LENGTH.fullmatch(value)
    if found is None:
        return ""
    pairs = zip(found.groups(), _UNITS, strict=True)
    return " ".join(f"{float(number):g} {unit}" for number, unit in pairs if number)


def order_of_date(value: str) -> tuple[int, int, str]:
    """What dates are sorted by: those with a year first, times of the day last."""
    first = next(filter(None, ends_of(value)), "")
    if found := _DAY.match(first):
        return 0, int(found["year"]), first
    return (1 if first.startswith("--") else 2), 0, first


def _say(value: str, words: Mapping[str, str], alone: str) -> str:
    found = _DAY.fullmatch(value)
    if found is None:
        if found := _YEARLESS.fullmatch(value):
            return _say_parts("", found["month"], found["day"] or "", words, alone)
        return _say_clock(value)
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
    name = names[int(month) - 1]
    if not day and not year:
        return name
    key = f"date{'-day' if day else ''}-month{'-year' if year else ''}"
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
