"""Dates and times for TEI attributes, and in words for a reader."""

import re
from datetime import date

from tei_toolkit.lazy_pattern import lazy_pattern

_TEMPORAL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def is_temporal(value: str) -> bool:
    """Whether `value` is a year, month or day that exists, in ISO 8601."""
    return _parts(value) is not None


def _parts(value: str) -> tuple[int, int | None, int | None] | None:
    match = _TEMPORAL.fullmatch(value)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if not year or (month is not None and not 1 <= month <= 12):
        return None
    if day is not None:
        try:
            date(year, month or 1, day)
        except ValueError:
            return None
    return year, month, day


def human_date(value: str) -> str:
    """`2008-09-22` as "22 September 2008"; partial dates stay partial."""
    parts = _parts(value)
    if parts is None:
        return value
    year, month, day = parts
    if month is None:
        return str(year)
    words = f"{_MONTHS[month - 1]} {year}"
    return f"{day} {words}" if day is not None else words


_CLOCK = lazy_pattern(
    r"(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?)?\s*([ap])?\.?(?:m\.?)?",
    re.ASCII | re.IGNORECASE,
)


def clock_time(text: str) -> str | None:
    """A printed time of day as `hh:mm:ss`, or None where it is not plain.

    "3:40 p.m." and "15.40" are plain; a bare "3" is not.
    """
    match = _CLOCK.fullmatch(text.strip())
    if match is None or (match[2] is None and match[4] is None):
        return None
    hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    half = (match[4] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return f"{hour:02}:{minute:02}:{second:02}"
