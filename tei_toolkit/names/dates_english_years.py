"""Years, eras, seasons, decades and centuries in English."""

import re
from datetime import date
from decimal import Decimal

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.dates_context import Context
from tei_toolkit.names.numbered import is_numbered
from tei_toolkit.names.numbers import number_of, ordinal_of
from tei_toolkit.names.spans_of_time import (
    Values,
    around,
    between,
    century,
    decade,
    season,
    share_of_months,
    when,
    year_text,
)

_NO_YEAR_BEFORE = re.compile(
    r"(?:[$£€#§@/\d]|\b(?i:no|nos|number|page|pp?|room|iso|rfc|section|article|route|act|hr|"
    r"h\.r|highway|bill|vol|version|windows|flight|gate|channel|area|zip|code)\.? )\Z|"
    r"[\d.,:/]\Z|(?<!\d{4})-\Z|[A-Za-z]-?\Z"
)
_NO_YEAR_AFTER = re.compile(
    r"(?i: ?%| ?(?:per ?cent|percent|miles?|meters?|metres?|m|km|kilometers?|feet|ft|"
    r"people|men|women|students|dollars|euros?|pounds|tons?|tonnes|kg|mg|grams?|hours?|"
    r"minutes|seconds|days|weeks|months|years|calories|words|pages|acres|square|hp|mah|"
    r"votes|members|troops|soldiers|jobs|homes|degrees|points|participants|children|"
    r"copies|mm|cm|watts?|gb|mb|volts?|cases|deaths|gmt|utc|of (?:them|these|those|us"
    r"|you))\b)|-\d(?!\d{3})|–\d(?!\d{3})|[/:]\d|,\d{3}|\.\d|[A-Za-z]"
)
_YEAR_BEFORE = lazy_pattern(
    r"\b(?:in|year|circa|c\.|ca\.|about|ad|since|until|from|by|to|–|of|anno) ?\Z"
    r"|[(–-] ?\Z"
)
_STREET = lazy_pattern(
    r" (?:[NSEW]\.? )?(?:[A-Z][\w'’.]* ){1,3}(?:St|Street|Ave|Avenue|Dr|Drive|Rd|Road"
    r"|Blvd|Boulevard|Lane|Ln|Court|Ct|Place|Pl|Hwy|Highway|Pkwy|Parkway|Terrace)\b"
    r"(?! [a-z])"
)
# What is counted stands in the plural, and no word before says that there is a year.
_COUNTED_AFTER = lazy_pattern(
    r" (?:sheep|cattle|fish|deer|swine|staff|pieces|[a-z]{2,}[^\W\dsuioa]s"
    r"|more)\b"
)
_BESIDE_YEAR = lazy_pattern(
    r"(?i)(?:\b(?:the|this|that|his|her|its|their|our|my|your|a|in|since|of|until|by|from"
    r"|to|through|for|and|or|during|before|after|early|mid|late|year|circa|about|around"
    r"|late-|mid-|s['’]|[’']s),?|[,(;:.–—]|^) ?\Z"
)
# Not in brackets, nor after what says that there are years.
_FROM_PAGE = lazy_pattern(
    r"(?<![\d(])(?<!in )(?<!c\. )(?<!ca\. )(?<!from )(?<!of )\d{1,4} ?[–-] ?\Z"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ONES = "one two three four five six seven eight nine".split()
_UP_TO_HUNDRED = (
    rf"(?:ten|eleven|twelve|\w+teen|oh[- ](?:{'|'.join(_ONES)})|hundred"
    rf"|(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES)}))?)\b"
)
SPOKEN_YEAR = (
    rf"(?P<century>fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)"
    rf"[- ](?P<rest>{_UP_TO_HUNDRED})"
    rf"|two thousand(?: and)? "
    rf"(?P<after>(?:{'|'.join(_ONES)})\b|ten|eleven|twelve|\w+teen)"
)
"""A year as it is spoken: "nineteen forty-five", "two thousand and eight"."""
TWO_FIGURES = rf"(?P<two>(?:{'|'.join(_TENS[1:])})[- ](?:{'|'.join(_ONES)}))"
"""The last two figures of a year as they are spoken: "seventy-three"."""
SPOKEN_SIGNS = (*_TENS, "teen", "hundred", "thousand")
DECADES = tuple(
    "twenties thirties forties fifties sixties seventies eighties nineties".split()
)

# Half past two in the afternoon, as four digits; a later hour is rather a year.
_LAST_CLOCK = 1500


def _is_clock(text: str, start: int, end: int) -> bool:
    """Whether four digits in brackets at an end of a line are a time: "(1005)"."""
    around = text[max(0, start - 2) : start], text[end : end + 2]
    is_bracketed = around[0].endswith("(") and around[1].startswith(")")
    is_at_end = around[0] in {"(", "\n("} or around[1] in {")", ")\n"}
    return is_bracketed and is_at_end and int(text[end - 2 : end]) in range(0, 60, 5)


def read_year(match: re.Match[str], context: Context, text: str) -> Values | None:
    """A year, where the number does not count something else."""
    year = int(match["y"])
    before = text[max(0, match.start("y") - 14) : match.start("y")]
    after = text[match.end() : match.end() + 48]
    if _NO_YEAR_BEFORE.search(before) or _NO_YEAR_AFTER.match(after):
        return None
    if not match["part"] and is_numbered(text, *match.span("y")):
        return None
    if _STREET.match(after) or (
        _COUNTED_AFTER.match(after) and not _BESIDE_YEAR.search(before)
    ):
        return None
    if year < _LAST_CLOCK and _is_clock(text, *match.span("y")):
        return None
    if year < 1400 and not _YEAR_BEFORE.search(before.lower()):
        return None
    if year < 1400 and _FROM_PAGE.search(before):
        return None
    context.note(year, match.start())
    part = match["part"]
    if part:
        first, last = date(year, 1, 1), date(year, 12, 31)
        return share_of_months(part, first, last)
    return when(year_text(year))


def read_spoken_year(match: re.Match[str], context: Context, _: str) -> Values | None:
    """A year in words."""
    if match["century"]:
        rest = match["rest"].lower().removeprefix("oh").strip(" -")
        number = number_of(match["century"])
        tail = Decimal(0) if rest == "hundred" else number_of(rest)
    else:
        number, tail = Decimal(20), number_of(match["after"])
    if number is None or tail is None or tail >= 100:
        return None
    year = int(number * 100 + tail)
    context.note(year, match.start())
    return when(year_text(year))


def read_year_of_century(
    match: re.Match[str], context: Context, _: str
) -> Values | None:
    """The last two figures of a year in words: "in seventy-three"."""
    short = number_of(match["two"])
    if short is None or context.today is None:
        return None
    year = context.guessed(_whole_year(str(short), context))
    context.note(year, match.start())
    return when(year_text(year))


def read_since(match: re.Match[str], context: Context, _: str) -> Values | None:
    """The year in "2013 – present"."""
    context.note(int(match["y"]), match.start())
    return around(match["y"], None)


def read_beside_year(match: re.Match[str], context: Context, _: str) -> Values | None:
    """All that is after or before a year: "post-2015", "pre-1914"."""
    year = int(match["y"])
    context.note(year, match.start())
    is_after = match["side"].lower() == "post"
    return (
        around(year_text(year + 1), None)
        if is_after
        else around(None, year_text(year - 1))
    )


def read_year_range(match: re.Match[str], context: Context, text: str) -> Values | None:
    """Such as 1914-18."""
    first, last = int(match["y1"]), match["y2"]
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    before = text[max(0, match.start() - 14) : match.start()]
    if end <= first or end > 2150 or _NO_YEAR_BEFORE.search(before):
        return None
    context.note(end, match.start())
    return between(year_text(first), year_text(end))


def _whole_year(two: str, context: Context) -> int:
    """The year that two digits mean: the last one, seen from that of the document.

    Where the document has no day it is only likely to be of the twentieth century.
    """
    short = int(two)
    if context.today is None:
        context.is_guess = True
        return short + (1900 if short > 30 else 2000)
    latest = context.today.year + 5
    return latest - (latest - short) % 100


def read_short_year(match: re.Match[str], context: Context, _: str) -> Values | None:
    """Such as ’68, or a season of it."""
    year = _whole_year(match["yy"], context)
    context.note(year, match.start())
    name = (match["season"] or "").lower().replace("fall", "autumn")
    return season(name, year) if name else when(year_text(year))


def read_era(match: re.Match[str], _: Context, __: str) -> Values | None:
    """A year with its era."""
    if match["year"] is None:
        return None
    year = int(match["year"].replace(",", ""))
    is_before = "b" in (match["era"] or match["era0"]).lower()
    return when(year_text(-year if is_before else year))


def read_era_of_next(match: re.Match[str], _: Context, __: str) -> Values | None:
    """The first year in "from about 1200 to about 400 BCE"."""
    return when(year_text(-int(match["year"])))


def read_decade(match: re.Match[str], context: Context, __: str) -> Values | None:
    """Ten years, or the early, middle or late ones of them."""
    groups = match.groupdict()
    if groups.get("words"):
        first = 1900 + 10 * (2 + DECADES.index(groups["words"].lower()))
    else:
        number = int(match["dec"])
        if number % 100 == 0 and 1000 <= number < 1900 and not groups.get("part"):
            return between(year_text(number), year_text(number + 99))
        first = number if number > 99 else 1900 + number
        if number in {0, 10}:
            first = 2000 + number
    is_named = groups.get("words") or len(match["dec"]) < 4
    if is_named and context.today is not None and first > context.today.year:
        first -= 100
    part = (groups.get("part") or "").strip(" -").lower()
    if part:
        shift = {"early": (0, 4), "mid": (4, 6), "late": (6, 9)}[part]
        return between(year_text(first + shift[0]), year_text(first + shift[1]))
    return decade(first)


def read_century(match: re.Match[str], _: Context, __: str) -> Values | None:
    """A hundred years, or the early, middle or late ones of them."""
    number = ordinal_of(match["c"])
    if number is None or not 1 <= number <= 22:
        return None
    values = century(number, bc=bool(match["bc"]) and "b" in match["bc"].lower())
    part = match["part"]
    if part and not match["bc"]:
        first = (number - 1) * 100
        shift = {"early": (0, 33), "mid": (33, 66), "late": (66, 99)}[part.lower()]
        return between(year_text(first + shift[0]), year_text(first + shift[1]))
    return values


def read_quarter(match: re.Match[str], context: Context, _: str) -> Values | None:
    """Such as "Q3 2008"."""
    year, number = int(match["y"]), int(match["quarter"])
    context.note(year, match.start())
    return between(f"{year}-{3 * number - 2:02}", f"{year}-{3 * number:02}")


def read_season(match: re.Match[str], context: Context, _: str) -> Values | None:
    """A season of a year, or of every year."""
    name = match["season"].lower().replace("fall", "autumn")
    groups = match.groupdict()
    printed = groups.get("y") or groups.get("y1")
    if printed:
        year = int(printed)
        if groups.get("y2") and not str(year + 1).endswith(groups["y2"]):
            return None
        context.note(year, match.start())
        return season(name, year)
    relative = (groups.get("rel") or "").lower()
    if relative and context.today:
        today = context.guessed(context.today)
        shift = {"last": -1, "next": 1}.get(relative, 0)
        if relative == "last" and (today.month or 6) > 9 and name == "summer":
            shift = 0
        return season(name, today.year + shift)
    return season(name, None)
