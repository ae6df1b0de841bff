"""Feasts and other days that English calls by a name."""

import re
from datetime import date, timedelta

from tei_toolkit.names.dates_context import Context, nearest_year
from tei_toolkit.names.dates_sentence import tense
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
    "all souls' day": "11-02",
    "candlemas": "02-02",
    "lady day": "03-25",
    "lammas": "08-01",
    "martinmas": "11-11",
    "michaelmas": "09-29",
    "midsummer day": "06-24",
    "twelfth night": "01-05",
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


def read_feast(match: re.Match[str], context: Context, text: str) -> Values | None:
    """A feast of a year, or of every year."""
    name = match["feast"].lower().replace("’", "'")
    year = int(match["y"]) if match["y"] else _year_told(match, context, name)
    if name in _FIXED:
        each = f"--{_FIXED[name]}"  # "Merry Christmas" is no day of a year
        return when(f"{year:04}{each[1:]}" if year else context.guessed(each))
    if year is None and context.today is not None:
        ahead = tense(text, match)
        near = nearest_year(context.today, _month_of(name), None, ahead=ahead)
        year = context.guessed(near)
    return when(_day_of(name, year)) if year is not None else ()


def _year_told(match: re.Match[str], context: Context, name: str) -> int | None:
    """The year of "next Easter" and of "Easter next year"."""
    side = (match["rel"] or match["which"] or "").lower()
    today = context.now()
    if not side and context.is_beside(match.start()):
        return context.said
    if not side or today is None:
        return None
    if match["which"] or not today.month:
        return today.year + {"last": -1, "next": 1}.get(side, 0)
    is_over = _day_of(name, today.year) < str(today)
    return today.year + {"last": is_over - 1, "next": int(is_over)}.get(side, 0)


def _month_of(name: str) -> int:
    """The month in which a feast that moves usually is."""
    return 11 if name.startswith("thanksgiving") else 4 + (_MOVABLE[name] % 1000 > 38)


def _day_of(name: str, year: int) -> str:
    """The day of a feast in a year."""
    if name in _FIXED:
        return f"{year:04}-{_FIXED[name]}"
    if name.startswith("thanksgiving"):
        first = date(year, 11, 1)
        return date(year, 11, 22 + (3 - first.weekday()) % 7).isoformat()
    shift = _MOVABLE[name]
    is_julian = shift > 500
    day = easter(year, julian=is_julian) + timedelta(days=shift - 1000 * is_julian)
    return day.isoformat()


def read_september(_: re.Match[str], __: Context, ___: str) -> Values | None:
    """The day of the attacks, without its year."""
    return when("2001-09-11")
