"""Feasts and other days that English calls by a name."""

import re
from datetime import date, timedelta

from tei_toolkit.names.dates_context import Context
from tei_toolkit.names.spans_of_time import Values, easter, when

_FIXED = {
    "christmas eve": "12-24",
    "christmas day": "12-25",
    "christmas": "12-25",
    "new year's eve": "12-31",
    "new year's day": "01-01",
    "halloween": "10-31",
    "fourth of july": "07-04",
    "4th of july": "07-04",
    "valentine's day": "02-14",
    "saint patrick's day": "03-17",
    "st. patrick's day": "03-17",
    "boxing day": "12-26",
    "bastille day": "07-14",
    "april fools' day": "04-01",
    "may day": "05-01",
    "orthodox christmas": "01-07",
    "epiphany": "01-06",
    "all saints' day": "11-01",
}
_MOVABLE = {
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "good friday": -2,
    "palm sunday": -7,
    "ash wednesday": -46,
    "ascension day": 39,
    "whit sunday": 49,
    "pentecost": 49,
    "whit monday": 50,
    "corpus christi": 60,
    "shrove tuesday": -47,
    "mardi gras": -47,
    "orthodox easter": 1000,
    "orthodox good friday": 998,
    "orthodox pentecost": 1049,
}
FEASTS = (*_FIXED, *_MOVABLE, "thanksgiving day", "thanksgiving")


def read_feast(match: re.Match[str], context: Context, _: str) -> Values | None:
    """A feast of a year, or of every year."""
    name = match["feast"].lower().replace("’", "'")
    year = int(match["y"]) if match["y"] else None
    if name in _FIXED:
        return when(f"{year:04}-{_FIXED[name]}" if year else f"--{_FIXED[name]}")
    if year is None:
        year = context.today.year if context.today else None
    if year is None:
        return ()
    if name.startswith("thanksgiving"):
        first = date(year, 11, 1)
        return when(date(year, 11, 22 + (3 - first.weekday()) % 7).isoformat())
    shift = _MOVABLE[name]
    is_julian = shift > 500
    day = easter(year, julian=is_julian) + timedelta(days=shift - 1000 * is_julian)
    return when(day.isoformat())


def read_september(_: re.Match[str], __: Context, ___: str) -> Values | None:
    """The day of the attacks, without its year."""
    return when("2001-09-11")
