"""Dates and times for TEI attributes, and in words for a reader."""

import re
from datetime import date

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.clock import find_times

_TEMPORAL = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_OPEN = ".."
_ENDS = {
    "/": ("from", "to", "{} to {}", "from {}", "until {}"),
    "[": (
        *("notBefore", "notAfter", "between {} and {}"),
        *("not before {}", "not after {}"),
    ),
}
"""Of what has two ends: the attributes, and how both and either are said."""
_DOUBTS = {"~": "c. {}", "?": "{}?"}
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
            date(abs(year), month or 1, day)
        except ValueError:
            return None
    return year, month, day


def dating_attributes(value: str) -> dict[str, str]:
    """The attributes of a `date` with a value in EDTF; none where it is no date.

    Args:
        value: a year, month or day, in doubt (`1849~`, `1849?`) or not, or two with a
            `/` between, or with `..` in square brackets; either end may be open.
    """
    if (ends := _two_ends(value)) is not None:
        kind, first, last = ends
        return {k: v for k, v in zip(_ENDS[kind], (first, last), strict=False) if v}
    when = value.rstrip("~?") if value[-1:] in _DOUBTS else value
    return {"when": when} if is_temporal(when) else {}


def human_date(value: str) -> str:
    """`2008-09-22` as "22 September 2008"; partial dates stay partial.

    Doubts and ranges in EDTF are said: "c. 1849", "between 1848 and 1850".
    """
    if (ends := _two_ends(value)) is not None:
        kind, *both = ends
        _, _, *patterns = _ENDS[kind]
        said = [_say(end) for end in both if end]
        pattern = patterns[0] if len(said) == 2 else patterns[1 if both[0] else 2]
        return pattern.format(*said)
    if value[-1:] in _DOUBTS and is_temporal(value[:-1]):
        return _DOUBTS[value[-1]].format(_say(value[:-1]))
    return _say(value)


def _two_ends(value: str) -> tuple[str, str, str] | None:
    """`/` or `[`, and the two ends of a range or a set, of which one may be empty."""
    if value.startswith("[") and value.endswith("]"):
        kind, (first, between, last) = "[", value[1:-1].partition(_OPEN)
    else:
        kind, (first, between, last) = "/", value.partition("/")
        first, last = first.removesuffix(_OPEN), last.removeprefix(_OPEN)
    ends = [end for end in (first, last) if end]
    if not between or not ends or not all(map(is_temporal, ends)):
        return None
    return kind, first, last


def _say(value: str) -> str:
    parts = _parts(value)
    if parts is None:
        return value
    year, month, day = parts
    words = str(year) if year > 0 else f"{-year} BC"
    if month is None:
        return words
    words = f"{_MONTHS[month - 1]} {words}"
    return f"{day} {words}" if day is not None else words


_CLOCK = lazy_pattern(
    r"(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?)?\s*([ap])?\.?(?:m\.?)?",
    re.ASCII | re.IGNORECASE,
)

_FIRST_PLAIN_HOUR = 8
_HALVES = lazy_pattern(r"(?i)[ap]\.?\s?m\b|[午前後오]|\b0\d")
"""What says in which half of the day an early hour is."""


def _worded_time(text: str) -> str | None:
    """A time of day with words beside the figures, as `hh:mm:ss`."""
    found = find_times(text)
    if len(found) != 1 or found[0].text != text or "hours" in text.casefold():
        return None
    value = found[0].value
    is_plain = int(value[:2]) >= _FIRST_PLAIN_HOUR or bool(_HALVES.search(text))
    return f"{value}:00" if is_plain and value < "24" else None


def clock_time(text: str) -> str | None:
    """A printed time of day as `hh:mm:ss`, or None where it is not plain.

    "3:40 p.m.", "15.40", "9.00 Uhr" and "1:06 P.M. EDT" are plain; a bare "3" and
    "3 Uhr 20", which may be in the afternoon, are not.
    """
    match = _CLOCK.fullmatch(text.strip())
    if match is None or (match[2] is None and match[4] is None):
        return _worded_time(text.strip())
    hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    half = (match[4] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return f"{hour:02}:{minute:02}:{second:02}"
