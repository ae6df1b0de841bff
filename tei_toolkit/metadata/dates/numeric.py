"""Dates in digits: 2008-09-22, 22.9.2008, 22/IX/2008, ngày 22 tháng 9."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tei_toolkit.metadata.dates.calendars import gregorian_of_solar_hijri
from tei_toolkit.metadata.dates.date_names import primary_of
from tei_toolkit.metadata.dates.date_values import (
    FoundDate,
    common_era,
    iso_date,
    number_in,
)
from tei_toolkit.metadata.folding import words

_ISO = re.compile(
    r"(?<![\d.\-/])(?P<year>\d{4})(?:-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})"
    r"|/(?P<m2>\d{1,2})/(?P<d2>\d{1,2})|\.\s?(?P<m3>\d{1,2})\.\s?(?P<d3>\d{1,2})"
    r"|-(?P<m4>\d{2})(?=$|[\s,;)T]))(?!\d|[-/]\d)"
)
_NUMERIC = re.compile(
    r"(?<![\d./\-])(?P<a>\d{1,2})\s?(?P<mark>[./\-])\s?(?P<b>\d{1,2})\s?(?P=mark)\s?"
    r"(?P<year>\d{4}|(?<=[./])\d{2})(?![\d/]|[.,\-]\d)"
)
_ROMAN_MONTH = re.compile(
    r"(?<![\d.])(?P<day>\d{1,2})\s?[./\- ]\s?(?P<month>i{1,3}|iv|vi{0,3}|ix|xi{0,2})"
    r"\s?[./\- ]\s?(?P<year>[12]\d{3})(?!\d)"
)
_ROMAN = {
    word: number
    for number, word in enumerate(words("i ii iii iv v vi vii viii ix x xi xii"), 1)
}
_VIETNAMESE = re.compile(
    r"(?:(?:ngay\s+)?(?<!\d)(?P<day>\d{1,2})\s+)?thang\s+(?P<month>\d{1,2})(?!\d)"
    r"(?:(?:\s*,?\s*nam\s+|\s*/\s*|\s*-\s*)(?P<year>\d{4})(?!\d))?"
)
_ISLAMIC_YEARS = range(1300, 1500)
"""Years of the Islamic calendar in which an Arabic text can be dated by them."""
_AFTER_HIJRA = re.compile(r"\s?[(]?ه(?:جر|ـ|(?![^\W\d_]))")
"""What says that the year before it is one of the Islamic calendar."""
# Countries and languages whose numeric dates have the day first, with a stroke as well.
_DAY_FIRST = frozenset(
    words(
        "fr es it pt ca gl ro el tr he ar vi id ms th pl cs sk sl hr sr bs mk bg ru uk "
        "be de nl da nb no nn fi sv et lv hi ta te bn sw sq ka hy az kk uz is lb eu mt "
        "ur"
    )
)
# Where English prints month and day in a known order.
_ENGLISH_MONTH_FIRST = {"en-us", "en-ph"}


def numeric_order(language: str | None, mark: str) -> str | None:
    """`dmy` or `mdy`, the order in which a language has dates, or None."""
    primary = primary_of(language)
    if primary == "en":
        region = (language or "").lower()
        if region in _ENGLISH_MONTH_FIRST:
            return "mdy"
        return "dmy" if "-" in region and region[3:5] not in {"ca", "la"} else None
    if primary in _DAY_FIRST:
        return "dmy"
    if mark == "." and primary not in {"", "und"}:
        return "dmy"
    return None


def numeric_dates(text: str, language: str | None) -> Iterator[FoundDate]:
    """Dates in digits only."""
    primary = primary_of(language)
    for match in _ISO.finditer(text):
        month = next(
            int(match[n]) for n in ("m1", "m2", "m3", "m4") if match[n] is not None
        )
        day = next(
            (int(match[n]) for n in ("d1", "d2", "d3") if match[n] is not None), None
        )
        year = common_era(int(match["year"]), "", primary)
        if other := _of_other_calendar(match, (year, month, day), primary):
            yield other
            continue
        value = iso_date(year, month, day)
        if value:
            yield FoundDate(*match.span(), value)
    for match in _NUMERIC.finditer(text):
        a, b = int(match["a"]), int(match["b"])
        order = numeric_order(language, match["mark"])
        if len(match["year"]) == 2:
            whole = _written_out(text, match["year"])
            found = _ordered(a, b, whole, order) if whole else None
            if found:
                yield replace(found, start=match.start(), end=match.end())
                continue
            is_padded = len(match["a"]) == len(match["b"]) == 2
            if (match["mark"] == "/" or is_padded) and (
                iso_date(None, b, a) or iso_date(None, a, b)
            ):
                yield FoundDate(*match.span(), None, is_ambiguous=True)
            continue
        year = common_era(int(match["year"]), "", primary)
        if other := _of_other_calendar(match, (year, b, a), primary):
            yield other
            continue
        found = _ordered(a, b, year, order)
        if found:
            yield replace(found, start=match.start(), end=match.end())
    for match in _ROMAN_MONTH.finditer(text):
        value = iso_date(int(match["year"]), _ROMAN[match["month"]], int(match["day"]))
        if value:
            yield FoundDate(*match.span(), value)


def _of_other_calendar(
    match: re.Match[str], date: tuple[int, int, int | None], language: str
) -> FoundDate | None:
    """A date of the Iranian or, as `28/1/1427 هـ`, of the Islamic calendar, or None.

    Of the latter it is not known here which day of the common calendar it is.
    """
    year, month, day = date
    if language in {"fa", "ps"} and 1200 <= year <= 1500:
        solar = gregorian_of_solar_hijri(year, month, day) if day else None
        return FoundDate(*match.span(), solar, calendar="persian")
    if year in _ISLAMIC_YEARS and (
        language in {"ar", "ur"} or _AFTER_HIJRA.match(match.string, match.end())
    ):
        return FoundDate(*match.span(), None, calendar="islamic")
    return None


def _written_out(text: str, digits: str) -> int | None:
    """The one year in `text` that ends in these two digits and is written in full."""
    years = {y for y in re.findall(r"(?<!\d)[12]\d{3}(?!\d)", text) if y[2:] == digits}
    return int(years.pop()) if len(years) == 1 else None


def _ordered(a: int, b: int, year: int, order: str | None) -> FoundDate | None:
    """The date of two numbers and a year; their values may settle their order."""
    day_first, month_first = iso_date(year, b, a), iso_date(year, a, b)
    if order == "dmy" and day_first:
        return FoundDate(0, 0, day_first)
    if order == "mdy" and month_first:
        return FoundDate(0, 0, month_first)
    if day_first and month_first and a != b:
        return FoundDate(0, 0, None, is_ambiguous=True)
    value = day_first or month_first
    return FoundDate(0, 0, value) if value else None


def vietnamese_dates(text: str) -> Iterator[FoundDate]:
    """Dates with the number of a month: `ngày 22 tháng 9 năm 2008`."""
    for match in _VIETNAMESE.finditer(text):
        year, day = number_in(match, "year"), number_in(match, "day")
        if year is None and day is None:
            continue
        value = iso_date(year, int(match["month"]), day)
        if value:
            yield FoundDate(*match.span(), value)
