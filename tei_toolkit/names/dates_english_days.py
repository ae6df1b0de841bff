"""Days and months in English, as the calendar names them."""

import re
from datetime import date, timedelta

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.dates_context import (
    Context,
    is_before,
    is_of_now,
    nearest_year,
    safe_date,
    year_of_weekday,
)
from tei_toolkit.names.dates_english_years import read_spoken_year
from tei_toolkit.names.dates_sentence import is_one_sentence, is_telling, tense
from tei_toolkit.names.numbers import ordinal_of
from tei_toolkit.names.spans_of_time import (
    Values,
    add_months,
    between,
    by_two_calendars,
    julian,
    share_of_days,
    when,
    year_text,
)

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan|february feb|march mar|april apr|may|june jun|july jul|"
            "august aug|september sept sep|october oct|november nov|december dec"
        ).split("|"),
        1,
    )
    for name in names.split()
}
_JULIAN = re.compile(r"(?i:,? ?\(?(?:old style|o\. ?s\.|julian(?: calendar)?)(?!\w))")
_THAT_YEAR = lazy_pattern(r",? (?:of )?(?P<which>that|the same|last|next|this) year\b")
_NEAR_DAY, _NEAR_MONTH = 600, 250
_MONTH_BEFORE = lazy_pattern(
    r"\b(?:in|of|by|since|until|till|from|to|through|during|before|after|between|and|or|"
    r"this|last|next|early|late|mid|every|each|around|on|for|end of|beginning of|"
    r"monthly|uh|um),? \Z|[-–] ?\Z"
)

_WEEKDAYS = {day: n for n, day in enumerate("mon tue wed thu fri sat sun".split())}
_SHIFTS = {"last": -1, "next": 1, "this": 0}


def _month(word: str) -> int:
    return _MONTHS[word.lower().rstrip(".")]


def read_full(match: re.Match[str], context: Context, text: str) -> Values | None:
    """A day of a month of a year, by the Julian calendar where that is said."""
    day = ordinal_of(match["d"])
    month, year = _month(match["m"]), int(match["y"])
    value = safe_date(year, month, day or 0)
    if value is None:
        return None
    context.note(year, match.start())
    context.last, context.full_at = date.fromisoformat(value), match.start()
    if _JULIAN.match(text, match.end()):
        return julian(context.last)
    return when(value)


def read_full_julian(match: re.Match[str], context: Context, _: str) -> Values | None:
    """A day of a month of a year of the Julian calendar."""
    day, month, year = ordinal_of(match["d"]), _month(match["m"]), int(match["y"])
    value = safe_date(year, month, day or 0)
    if value is None:
        return None
    context.note(year, match.start())
    return julian(date.fromisoformat(value))


def read_dual_year(match: re.Match[str], context: Context, _: str) -> Values | None:
    """1 February 1700/1: of a year that began in March, by the Julian calendar."""
    day, month, year = ordinal_of(match["d"]), _month(match["m"]), int(match["y"])
    following = str(year + 1)
    value = safe_date(year + 1, month, day or 0)
    if value is None or month > 3 or not following.endswith(match["next"]):
        return None
    context.note(year + 1, match.start())
    return julian(date.fromisoformat(value))


def read_two_calendars(match: re.Match[str], context: Context, _: str) -> Values | None:
    """7 November (25 October) 1917: the later day is that of the Gregorian calendar.

    So is it in 25 October/7 November 1917.
    """
    year = int(match["y"])
    first = _month(match["m"]), int(match["d"])
    second = _month(match["m2"] or match["m3"]), int(match["d2"] or match["d3"])
    day = by_two_calendars(year, (first, second))
    if day is None:
        return None
    context.note(year, match.start())
    return when(day.isoformat())


def read_day_of_era(match: re.Match[str], _: Context, __: str) -> Values | None:
    """A day or month of a year before the common era."""
    month, year = _month(match["m"]), int(match["year"])
    day = ordinal_of(match["d"]) if match["d"] else None
    if not year or (day and safe_date(2000, month, day) is None):
        return None
    value = f"{year_text(-year)}-{month:02}"
    return when(f"{value}-{day:02}" if day else value)


def read_slashed(match: re.Match[str], context: Context, _: str) -> Values | None:
    """13/04/2005 or 4/13/2005; where both numbers may be the month, nothing is said."""
    year = int(match["y"])
    first, second = int(match["a"]), int(match["b"])
    readings = {
        value
        for month, day in ((first, second), (second, first))
        if (value := safe_date(year, month, day))
    }
    if not readings:
        return None
    context.note(year, match.start())
    return when(readings.pop()) if len(readings) == 1 else ()


def read_numeric(match: re.Match[str], context: Context, _: str) -> Values | None:
    """22.09.2008: with stops the day stands first."""
    year = int(match["y"])
    value = safe_date(year, int(match["mo"]), int(match["da"]))
    if value is None:
        return None
    context.note(year, match.start())
    return when(value)


def read_iso(match: re.Match[str], _: Context, __: str) -> Values | None:
    """Such as 2008-09-22, and 2008-09-22T10:15."""
    value = safe_date(int(match["y"]), int(match["mo"]), int(match["da"]))
    groups = match.groupdict()
    clock = groups.get("clock")
    if value and clock and clock < "24":
        value += f"T{clock}{groups['seconds'] or ':00'}{groups['zone'] or ''}"
    return when(value) if value else None


def _year_meant(
    match: re.Match[str], context: Context, text: str, month: int, day: int | None
) -> int | None:
    """The year of a day or month that is printed without one.

    The same sentence says it; what else was said before, or the day of the document,
    only makes it likely.
    """
    at, told, today = match.start(), context.year, context.today
    groups = match.groupdict()
    end = match.end() if groups.get("told") is None else match.start("told")
    said = _THAT_YEAR.match(text, end)
    if said is not None and today is not None and said["which"] in _SHIFTS:
        return context.guessed(today.year) + _SHIFTS[said["which"]]
    if context.is_beside(at):
        return context.guessed(context.said)
    if told is not None and (said or is_one_sentence(text, context.year_at, at)):
        context.is_guess |= is_before(context, told, month, day)
        return told
    if today is None:
        return None
    ahead = tense(text, match)
    reach = _NEAR_DAY if day else _NEAR_MONTH
    is_near = at - context.year_at < reach and "\n" not in text[context.year_at : at]
    if told is not None and ahead is False and is_near:
        if is_of_now(match, today, told, month, day):
            told = nearest_year(today, month, day, ahead=False)
        return context.guessed(told)
    return context.guessed(nearest_year(today, month, day, ahead=ahead))


def read_full_range(match: re.Match[str], context: Context, text: str) -> Values | None:
    """Days from one to another, of one year."""
    month = _month(match["m"])
    groups = match.groupdict()
    month2 = _month(groups["m2"]) if groups.get("m2") else month
    year = int(groups["y"]) if groups.get("y") else None
    if year is None:
        year = _year_meant(match, context, text, month, None)
    if year is None:
        return None
    first = safe_date(year, month, ordinal_of(match["d"]) or 0)
    last = safe_date(year, month2, int(match["d2"]))
    if first is None or last is None or first >= last:
        return None
    context.note(year, match.start())
    return between(first, last)


def read_month_range(match: re.Match[str], context: Context, _: str) -> Values | None:
    """Such as "between May and June in 1981"."""
    year, first, last = int(match["y"]), _month(match["m"]), _month(match["m2"])
    if first >= last:
        return None
    context.note(year, match.start())
    return between(f"{year}-{first:02}", f"{year}-{last:02}")


def read_day_month(match: re.Match[str], context: Context, text: str) -> Values | None:
    """A day of a month, of the year that is meant."""
    day, month = ordinal_of(match["d"]), _month(match["m"])
    if match.groupdict().get("last") and context.today and day:
        today = context.guessed(context.today.full)
        year: int | None = today.year - ((month, day) >= (today.month, today.day))
    else:
        year = _year_meant(match, context, text, month, day)
    if day is None or safe_date(2000, month, day) is None:
        return None
    if year is not None and context.is_guess:
        weekday = _WEEKDAYS.get(match[0][:3].lower())
        year = year_of_weekday(year, month, day, weekday, context.today)
    if year is None:
        return when(f"--{month:02}-{day:02}")
    return when(safe_date(year, month, day) or f"--{month:02}-{day:02}")


def read_spoken(match: re.Match[str], context: Context, text: str) -> Values | None:
    """A month, or a day of it, of a year in words: "March twenty twenty-one"."""
    if read_spoken_year(match, context, text) is None or context.year is None:
        return None
    groups, month = match.groupdict(), _month(match["m"])
    printed = groups.get("d")
    if not printed:
        return when(f"{context.year:04}-{month:02}")
    value = safe_date(context.year, month, ordinal_of(printed) or 0)
    return when(value) if value else None


def read_month_year(match: re.Match[str], context: Context, _: str) -> Values | None:
    """A month of a year, or a part of it."""
    month, year = _month(match["m"]), int(match["y"])
    context.note(year, match.start())
    part = match["part"]
    if part:
        return _share_of_month(part, year, month)
    return when(f"{year:04}-{month:02}")


def read_bare_month(match: re.Match[str], context: Context, text: str) -> Values | None:
    """A month without its year, where the word is not another."""
    word = match["m"]
    month = _month(word)
    if word in {"MAY", "MARCH"} and text[match.end() + 1 : match.end() + 3].isupper():
        return None  # "MAY BE UPDATED"
    before = text[max(0, match.start("m") - 24) : match.start("m")].lower()
    is_told = match.groupdict().get("told") is not None
    if (
        word.rstrip(".").lower()
        in {
            "may",
            "march",
            "mar",
            "jun",
            "jan",
            "april",
            "june",
            "august",
            "dec",
            "sep",
            "sept",
        }
        and not _MONTH_BEFORE.search(before)
        and not (match["part"] or match["rel"] or is_told)
    ):
        return None
    if len(word) == 3 and not match["part"] and not _MONTH_BEFORE.search(before):
        return None
    relative = (match["rel"] or "").lower().split(" ")[0]
    year: int | None = None
    if relative and context.today:
        today = context.guessed(context.today)
        year = today.year
        if relative in {"last", "this past"} and month >= (today.month or 12):
            year -= 1
        elif relative == "next" and month <= (today.month or 1):
            year += 1
    elif is_told or is_telling(text, match):
        year = _year_meant(match, context, text, month, None)
    elif context.year is not None and is_one_sentence(
        text, context.year_at, match.start()
    ):
        year = context.year
    value = f"{year:04}-{month:02}" if year else f"--{month:02}"
    if match["part"]:
        return _month_part(match["part"], year, month)
    return when(value)


def _month_part(part: str, year: int | None, month: int) -> Values:
    values = _share_of_month(part, year or 2001, month)
    if year:
        return values
    return tuple((name, "-" + value[4:]) for name, value in values)


def _share_of_month(part: str, year: int, month: int) -> Values:
    first = date(year, month, 1)
    last = add_months(first, 1) - timedelta(days=1)
    return share_of_days(part, first, last)
