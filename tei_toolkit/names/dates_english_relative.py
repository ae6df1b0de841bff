"""English dates that are counted from another day: "last year", "two weeks ago"."""

import re
from datetime import date, timedelta

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.dates_context import Context, safe_date
from tei_toolkit.names.dates_sentence import is_ahead, is_every, tense
from tei_toolkit.names.numbers import number_of, ordinal_of
from tei_toolkit.names.spans_of_time import (
    Values,
    add_months,
    around,
    between,
    moved,
    since,
    unit_of_time,
    until,
    when,
    year_text,
)

_DAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon|tuesday tues tue|wednesday weds wed|thursday thurs thur thu|"
            "friday fri|saturday sat|sunday sun"
        ).split("|")
    )
    for name in names.split()
}

_SIDES = {"last": -1, "next": 1}
_FAR = 40
_FROM_DAY = lazy_pattern(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|night|evening))?"
    r" ?(?:through|thru|to|till|until|[-–]) ?\Z"
)
"""The first day of some in a row: "Monday through Thursday"."""

_MONTHS = 6
"""Within which a day of a month that falls on a weekday is looked for, each way."""


def read_deictic(match: re.Match[str], context: Context, _: str) -> Values | None:
    """Such as "yesterday" and "tonight"."""
    today = context.day()
    word = " ".join(match[0].lower().split())
    if today is None:
        return ()
    shift = 0
    if "before yesterday" in word:
        shift = -2
    elif "after tomorrow" in word:
        shift = 2
    elif word.startswith(("yesterday", "last night", "last evening", "last nite")):
        shift = -1
    elif word.startswith("tomorrow"):
        shift = 1
    return when((today + timedelta(days=shift)).isoformat())


def read_relative(match: re.Match[str], context: Context, _: str) -> Values | None:
    """Such as "last year", "the following month" and "this weekend"."""
    which, period = match["which"].lower(), match["period"].lower()
    which = which.split(" ")[-1] if which != "this past" else "last"
    if which in {"that", "same", "following", "previous", "preceding"}:
        return _anaphoric(which, period, context)
    today = context.day(period)
    if today is None:
        return ()
    shift = {"last": -1, "next": 1, "coming": 1, "upcoming": 1}.get(which, 0)
    return unit_of_time(period, today, shift)


def _anaphoric(which: str, period: str, context: Context) -> Values | None:
    if period == "year" and context.year is not None:
        shift = {"following": 1, "previous": -1, "preceding": -1}.get(which, 0)
        return when(year_text(context.guessed(context.year) + shift))
    if period in {"month", "week"} and context.last is not None:
        shift = {"following": 1, "previous": -1}.get(which, 0)
        return unit_of_time(period, context.guessed(context.last), shift)
    return ()


def _count(text: str) -> int | None:
    low = text.lower()
    if "couple" in low:
        return None
    if low in {"a few", "few", "several", "many", "a dozen"}:
        return None
    value = number_of(text)
    return int(value) if value is not None and value < 10**6 else None


def _exactly(text: str, unit: str) -> tuple[int | None, str]:
    """How many of which unit: "two and a half years" are thirty months."""
    value = number_of(text)
    if unit == "fortnight":
        count = _count(text)
        return (None if count is None else 2 * count), "week"
    if unit == "year" and value is not None and value < 10**4 and value % 1:
        months = value * 12
        return (int(months) if months == int(months) else None), "month"
    return _count(text), unit


def _unit(match: re.Match[str]) -> str:
    word = match["unit"].lower()
    return {"centuries": "century", "nights": "day", "night": "day"}.get(
        word, word.rstrip("s")
    )


def read_ago(match: re.Match[str], context: Context, _: str) -> Values | None:
    """Such as "five years ago" and "two weeks later"."""
    count, unit = _exactly(match["n"], _unit(match))
    today = context.day(unit)
    how = match["how"].lower()
    is_before = how in {"ago", "back", "earlier", "prior", "previously"}
    base = today
    if how in {"later", "earlier", "prior", "previously"}:
        if context.last is not None and unit in {"day", "week", "month"}:
            base = context.last
        elif context.year is not None and unit in {"year", "decade", "century"}:
            base = date(context.year, 1, 1)
    if base is None:
        return ()
    if count is None:
        edge = base.isoformat()[: 7 if unit == "month" else 10]
        return around(None, edge) if is_before else around(edge, None)
    if unit == "year" and count >= 1000:
        return when(year_text(_before_christ(2000 - count))) if is_before else None
    value = moved(base, unit, -count if is_before else count)
    if unit == "year" and value.isdigit():
        context.said, context.said_at = int(value), match.end()
    return when(value)


def read_in_time(match: re.Match[str], context: Context, _: str) -> Values | None:
    """In two weeks' time."""
    if match["one"]:
        count, unit = 1, match["one"].lower()
    else:
        exact, unit = _exactly(match["n"], _unit(match))
        if exact is None:
            return ()
        count = exact
    base = context.day(unit)
    return () if base is None or count > 5000 else when(moved(base, unit, count))


def _before_christ(year: int) -> int:
    """`year` without the year nought, which the calendar has not."""
    return year if year > 0 else year - (year == 0)


def read_within(match: re.Match[str], context: Context, _: str) -> Values | None:
    """The last five years; the next few months; the past decade."""
    unit = _unit(match)
    today = context.day(unit)
    if today is None or context.today is None:
        return ()
    is_past = match["which"].lower() in {"last", "past", "previous"}
    if not match["n"] and match["unit"].lower() in {"decades", "centuries"}:
        return None
    count = _count(match["n"]) if match["n"] else (1 if unit == "decade" else None)
    edge = str(context.today)
    if count is None:
        edge = edge[:7] if unit == "month" else edge
        return around(None, edge) if is_past else around(edge, None)
    if not is_past and unit == "year":
        return between(year_text(today.year + 1), year_text(today.year + count))
    if count * (10 if unit == "decade" else 1) > 5000:
        return ()
    other = moved(today, unit, -count if is_past else count)
    return since(other, context.today) if is_past else until(other, context.today)


def read_recent(_: re.Match[str], context: Context, __: str) -> Values | None:
    """Such as "recent years"."""
    return around(None, context.now()) if context.today else ()


def read_first_months(match: re.Match[str], context: Context, _: str) -> Values | None:
    """Such as "the first seven months of this year"."""
    year = _year_named(match, context)
    if year is None:
        return ()
    what, unit = match["ord"].lower(), match["unit2"].lower()
    count = _count(match["n"]) if match["n"] else 1
    if unit.startswith("half"):
        return (
            between(f"{year}-01", f"{year}-06")
            if what == "first"
            else between(f"{year}-07", f"{year}-12")
        )
    if unit.startswith("quarter") and not match["n"]:
        number = {
            "first": 1,
            "second": 2,
            "third": 3,
            "fourth": 4,
            "last": 4,
            "final": 4,
        }.get(what)
        if number is None:
            return None
        return between(f"{year}-{3 * number - 2:02}", f"{year}-{3 * number:02}")
    if count is None or not 1 <= count <= 12 or not unit.startswith("month"):
        return None
    if what == "first":
        return between(f"{year}-01", f"{year}-{count:02}")
    if what in {"last", "final"}:
        return between(f"{year}-{13 - count:02}", f"{year}-12")
    return None


def _year_named(match: re.Match[str], context: Context) -> int | None:
    named = match["of"].lower()
    digits = re.search(r"\d{4}", named)
    if digits:
        return int(digits[0])
    today = context.now()
    if today is None:
        return None
    return today.year + (-1 if "last" in named else 1 if "next" in named else 0)


def read_part_of_year(match: re.Match[str], context: Context, _: str) -> Values | None:
    """The end or the beginning of a year or month."""
    today = context.now()
    if today is None:
        return ()
    year = today.year
    if "last" in match["of"].lower():
        year -= 1
    if "next" in match["of"].lower():
        year += 1
    if "month" in match["of"].lower():
        return when(f"{year:04}-{today.month or 1:02}")
    return when(year_text(year))


def read_day_of_month(match: re.Match[str], context: Context, _: str) -> Values | None:
    """Such as "the 5th of next month"."""
    today, day = context.day("month"), ordinal_of(match["d"])
    if today is None or day is None:
        return () if day else None
    shift = {"last": -1, "next": 1}.get(match["side"].lower(), 0)
    month = add_months(today.replace(day=1), shift)
    value = safe_date(month.year, month.month, day)
    return when(value) if value else None


def read_weekday(match: re.Match[str], context: Context, text: str) -> Values | None:
    """A day of a week, the next or the last."""
    word = match["wd"].lower().rstrip(".")
    if word.endswith("s") and word[:-1] in _DAYS and word not in _DAYS:
        return None
    today = context.day()
    if today is None or is_every(text, match.start()):
        return ()
    number = _DAYS[word]
    relative = (match["rel"] or "").lower()
    if match["week"]:
        shift = 7 * (_SIDES.get(match["week"].lower(), 0)) - today.weekday() + number
        return when((today + timedelta(days=shift)).isoformat())
    first = (
        None
        if relative
        else _FROM_DAY.search(text[max(0, match.start() - _FAR) : match.start()])
    )
    if first is not None and context.last_weekday is not None:
        ahead = (number - context.last_weekday.weekday()) % 7
        return when((context.last_weekday + timedelta(days=ahead)).isoformat())
    found = _weekday(match, text, today, number, relative)
    context.last_weekday = found
    return when(found.isoformat())


def _weekday(
    match: re.Match[str],
    text: str,
    today: date,
    number: int,
    relative: str,
) -> date:
    """The day of the week that is meant."""
    back = (today.weekday() - number) % 7
    if relative == "next":
        return today + timedelta(days=(number - today.weekday()) % 7 or 7)
    if relative in {"last", "this past"}:
        return today - timedelta(days=back or 7)
    if relative == "this" and not back:
        return today
    if relative or is_ahead(text, match):
        return today + timedelta(days=7 - back)
    return today - timedelta(days=back)


def read_weekday_of_month(
    match: re.Match[str], context: Context, text: str
) -> Values | None:
    """Such as "Tuesday the 28th": the nearest such day on the side that is told."""
    number = _DAYS[match["wd"].lower().rstrip(".").removesuffix("s")]
    today = context.last or context.day()
    if today is None:
        return ()
    first = today.replace(day=1)
    months = (add_months(first, shift) for shift in range(-_MONTHS, _MONTHS + 1))
    days = [
        date.fromisoformat(day)
        for month in months
        if (day := safe_date(month.year, month.month, int(match["d"])))
    ]
    ahead = tense(text, match)
    fitting = [
        day
        for day in days
        if day.weekday() == number and (ahead is None or (day >= today) is ahead)
    ]
    if not fitting:
        return ()
    found = min(fitting, key=lambda day: abs(day - today))
    context.is_guess = True
    context.last = found
    return when(found.isoformat())
