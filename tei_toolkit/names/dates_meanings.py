"""What the patterns of the grammar of dates mean: their values in ISO 8601."""

import re
from collections import ChainMap
from collections.abc import Callable
from datetime import date, timedelta

from tei_toolkit.names.dates_context import (
    is_before,
    is_of_now,
    nearest_year,
    safe_date,
    year_of_weekday,
)
from tei_toolkit.names.dates_reading import HAN_DIGITS, Reading
from tei_toolkit.names.dates_relative import (
    ago_value,
    ahead_value,
    coming_value,
    day_value,
    earlier_value,
    later_value,
    one_unit,
    past_value,
    period_value,
    shifted,
    today_of,
    told_base,
    weekday_value,
    year_told,
)
from tei_toolkit.names.dates_told_years import short_year, told_year
from tei_toolkit.names.numbered import is_numbered
from tei_toolkit.names.numbers import roman_number
from tei_toolkit.names.spans_of_time import (
    Values,
    add_months,
    between,
    by_two_calendars,
    century,
    decade,
    duration,
    easter,
    julian,
    season,
    share_of_days,
    share_of_months,
    when,
    year_text,
)

_REACH = 250


def _full(r: Reading) -> Values | None:
    year, month, day = _that_year(r), r.month(), r.day()
    if year is None or month is None or day is None:
        return None
    value = safe_date(year, month, day)
    if value is None:
        return None
    r.context.note(year, r.match.start())
    r.context.last, r.context.full_at = date.fromisoformat(value), r.match.start()
    if r.tables.old_style.match(r.text, r.match.end()):
        return julian(r.context.last)
    return when(value)


def _two_calendars(r: Reading) -> Values | None:
    """One day by both calendars: the later of the two is the Gregorian one."""
    year = r.year() or 0
    first, second = (r.month() or 0, r.day() or 0), (r.month("l") or 0, r.day("e") or 0)
    day = by_two_calendars(year, (first, second))
    if day is None:
        return None
    r.context.note(year, r.match.start())
    r.context.last = day
    return when(day.isoformat())


def _era(r: Reading) -> Values | None:
    """A year before the common era."""
    year = int(r.match["by"])
    return when(year_text(-year)) if year else None


def _feast(r: Reading) -> Values | None:
    """A day that moves with Easter, the Western or (`j`) the Orthodox one."""
    year = r.year()
    if year is None and r.context.today is not None:
        near = nearest_year(r.context.today, 4, None, ahead=r.is_future())
        year = r.context.guessed(near)
    elif year is not None:
        r.context.note(year, r.match.start())
    if year is None:
        return ()
    day = easter(year, julian=r.argument.startswith("j"))
    return when((day + timedelta(days=int(r.argument[1:]))).isoformat())


def _numeric(r: Reading) -> Values | None:
    year = r.year()
    value = (
        safe_date(year or 0, int(r.match["mo"]), int(r.match["da"])) if year else None
    )
    if value is None or year is None:
        return None
    r.context.note(year, r.match.start())
    r.context.last = date.fromisoformat(value)
    return when(value)


def _days(r: Reading) -> Values | None:
    first, last = r.day(), r.day("e")
    month = r.month() or r.month("l")
    other = r.month("l") or month
    if first is None or last is None or month is None or other is None:
        return None
    year = r.year() or _year_of_day(r, month, first)
    if year is None:
        return between(f"--{month:02}-{first:02}", f"--{other:02}-{last:02}")
    end = r.year("z") or (year + 1 if other < month and r.year() is None else year)
    start = year - 1 if other < month and r.year() and not r.year("z") else year
    ends = safe_date(start, month, first), safe_date(end, other, last)
    if None in ends or str(ends[0]) >= str(ends[1]):
        return None
    r.context.note(end, r.match.start())
    return between(*ends)


# "last year in October": between the two are a space and a comma at most.
_BESIDE = 2


def _is_near(r: Reading, place: int) -> bool:
    """Whether a date still speaks of the year that was named at `place`.

    Another paragraph does not, and a Chinese sign says as much as three letters.
    """
    if "\n" in r.text[place : r.match.start()]:
        return False
    is_dense = any(sign in r.match[0] for sign in "月年日號号")
    return r.match.start() - place < (_REACH // 3 if is_dense else _REACH)


def _year_of_day(r: Reading, month: int, day: int | None) -> int | None:
    """The year of a day or month that is printed without one.

    The same sentence says it; what else was said before, or the day of the document,
    only makes it likely.
    """
    context, today = r.context, r.context.today
    numbers = ChainMap(r.tables.numbers, r.tables.ordinals)
    told = told_year(r.text, r.match.end(), today, numbers)
    if told is not None:
        context.note(told[0], r.match.start())
        context.reach = told[1]
        return told[0]
    if 0 <= r.match.start() - context.said_at <= _BESIDE:
        return context.said
    if context.year is not None and r.is_in_sentence(context.year_at):
        context.is_guess |= is_before(context, context.year, month, day)
        return context.year
    if today is None:
        return None
    ahead = r.is_future()
    last = context.year
    if last is not None and last > today.year:
        last = None
    if last is not None and ahead is not True and _is_near(r, context.year_at):
        if is_of_now(r.match, today, last, month, day):
            last = nearest_year(today, month, day, ahead=False)
        return context.guessed(last)
    return context.guessed(nearest_year(today, month, day, ahead=ahead))


def _day_month(r: Reading) -> Values | None:
    month, day = r.month(), r.day()
    if month is None or day is None or safe_date(2000, month, day) is None:
        return None
    year = _year_of_day(r, month, day)
    if year is not None and r.context.is_guess:
        year = year_of_weekday(year, month, day, r.lead_weekday(), r.context.today)
    today = r.today() if r.argument else None
    if today is not None:
        is_before = (month, day) < (today.month, today.day)
        shift = {"-1": 0 if is_before else -1, "1": int(is_before)}
        year = today.year + shift.get(r.argument, 0)
    if year is None:
        return when(f"--{month:02}-{day:02}")
    value = safe_date(year, month, day)
    if value is None:
        return None
    r.context.last = date.fromisoformat(value)
    return when(value)


def _day_told(r: Reading) -> Values | None:
    """A day of the month that is told of: the last such day."""
    day, today = r.day(), r.today()
    if day is None or not 1 <= day <= 31:
        return None
    last = r.context.last or today
    if last is None:
        return ()
    month = last.replace(day=1)
    if r.context.last is None and day > last.day:
        month = (month - timedelta(days=1)).replace(day=1)
    return when(safe_date(month.year, month.month, day) or f"---{day:02}")


def _day_of_month(r: Reading) -> Values | None:
    """A day of this, the last or the next month."""
    day, today = r.day(), r.context.day("month")
    if day is None or today is None:
        return () if day else None
    month = add_months(today.replace(day=1), int(r.argument))
    value = safe_date(month.year, month.month, day)
    return when(value) if value else None


def _months(r: Reading) -> Values | None:
    first, last = r.month(), r.month("l")
    if first is None or last is None:
        return None
    year = r.year() or _year_of_day(r, first, None)
    if year is None:
        return between(f"--{first:02}", f"--{last:02}")
    r.context.note(year, r.match.start())
    start = year - 1 if last < first else year
    return between(f"{start:04}-{first:02}", f"{year:04}-{last:02}")


def _month_year(r: Reading) -> Values | None:
    month, year = r.month(), _that_year(r)
    if month is None or year is None:
        return None if month is None else ()
    r.context.note(year, r.match.start())
    return _month_of(year, month, r.part())


def _month_of(year: int, month: int, part: str | None) -> Values:
    if part is None:
        return when(f"{year:04}-{month:02}")
    first = date(year, month, 1)
    return share_of_days(part, first, add_months(first, 1) - timedelta(days=1))


def _month(r: Reading) -> Values | None:
    month = r.month()
    if month is None:
        return None
    year = _year_of_day(r, month, None)
    if r.argument and r.context.today:
        today = r.context.guessed(r.context.today)
        year, now = today.year, today.month or 12
        if r.argument == "-1":
            year -= month >= now
        elif r.argument == "1":
            year += month <= now
    if year is None:
        return when(f"--{month:02}")
    return _month_of(year, month, r.part())


def _season_year(r: Reading) -> Values | None:
    name, year = r.season(), r.year()
    if name is None or year is None:
        return None
    r.context.note(year, r.match.start())
    return season(name, year)


def _season(r: Reading) -> Values | None:
    name = r.season()
    if name is None:
        return None
    if not r.argument:
        year = r.context.year if r.match.start() - r.context.year_at < 250 else None
        return season(name, year)
    today = r.context.now()
    if today is None:
        return ()
    month = today.month or 6
    starts = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}[name]
    year = today.year
    if r.argument == "-1" and month < starts + 3:
        year -= 1
    elif r.argument == "1" and month >= starts:
        year += 1
    return season(name, year)


def _year(r: Reading) -> Values | None:
    year, part = r.year(), r.part()
    if year is None or (not part and _is_of_paper(r)):
        return None
    r.context.note(year, r.match.start())
    if part:
        return share_of_months(part, date(year, 1, 1), date(year, 12, 31))
    return when(year_text(year))


def _is_of_paper(r: Reading) -> bool:
    """Whether the figures number a paper; a word that says "year" rules that out."""
    is_bare = r.match.end() == r.match.end("y")
    return is_bare and is_numbered(r.text, *r.match.span("y"))


def _short_year(r: Reading) -> Values | None:
    """Two figures of a year: "en 43", "в сорок втором"."""
    numbers = ChainMap(r.tables.numbers, r.tables.ordinals)
    year = short_year(r.match["yy"], r.context.now(), numbers)
    if year is None:
        return None
    r.context.note(year, r.match.start())
    return when(year_text(year))


def _bare_year(r: Reading) -> Values | None:
    """A year without any word that says so: not before what can be counted."""
    year = r.year()
    end = r.match.end()
    following = re.match(r" ([^\W\d_]+)", r.text[end : end + 40])
    is_round = year is not None and (year % 100 == 0 or not 1700 <= year <= 2040)
    if (following and is_round) or year is None or year < 1400:
        return None
    return _year(r)


def _years(r: Reading) -> Values | None:
    first, last = r.year(), r.group("z")
    if first is None or last is None:
        return None
    digits = last.translate(HAN_DIGITS)
    end = int(digits) if len(digits) == 4 else first // 100 * 100 + int(digits)
    is_slashed = "/" in r.match[0]  # 1904/2019 is number 1904 of 2019
    if not first < end < (first + 20 if is_slashed else 2150):
        return None
    r.context.note(end, r.match.start())
    return between(year_text(first), year_text(end))


def _decade(r: Reading) -> Values | None:
    digits, word = r.group("dec"), r.group("decw")
    first = int(digits) if digits else r.tables.decades[(word or "").lower()]
    if first < 100:
        last_century = 1900
        first += last_century if first > 10 or not digits else 2000
    part = r.part()
    if part:
        low, high = {"early": (0, 4), "mid": (4, 6), "late": (6, 9)}[part]
        return between(year_text(first + low), year_text(first + high))
    return decade(first)


def _century(r: Reading) -> Values | None:
    digits, word = r.group("c"), r.group("cw")
    number: int | None
    if r.argument:
        number = int(r.argument)
    elif word:
        number = r.tables.ordinals.get(word.lower())
    elif digits and digits.isdigit():
        number = int(digits)
    else:
        number = roman_number(digits or "")
    if number is None or not 1 <= number <= 22:
        return None
    part = r.part()
    if part:
        low, high = {"early": (0, 33), "mid": (33, 66), "late": (66, 99)}[part]
        first = (number - 1) * 100
        return between(year_text(first + low), year_text(first + high))
    return century(number, bc=r.has("bc"))


def _that_year(r: Reading) -> int | None:
    """The year that a part of it is said to be of."""
    year = r.year()
    if year is not None:
        r.context.note(year, r.match.start())
        return year
    if r.has("zthen") and r.context.year is not None:
        return r.context.guessed(r.context.year) + 1
    today = r.context.now()
    if today is None:
        return None
    return today.year + (-1 if r.has("zlast") else 1 if r.has("znext") else 0)


def _half(r: Reading) -> Values | None:
    number, year = r.ordinal() or int(r.argument or 0), _that_year(r)
    if number not in {1, 2}:
        return None
    if year is None:
        return ()
    return between(f"{year}-{6 * number - 5:02}", f"{year}-{6 * number:02}")


def _quarter(r: Reading) -> Values | None:
    number, year = r.ordinal() or int(r.argument or 0), _that_year(r)
    if number not in {1, 2, 3, 4}:
        return None
    if year is None:
        return ()
    return between(f"{year}-{3 * number - 2:02}", f"{year}-{3 * number:02}")


def _first_months(r: Reading) -> Values | None:
    count, year = r.number(), _that_year(r)
    if not count or count > 12:
        return None
    return between(f"{year}-01", f"{year}-{count:02}") if year else ()


def _duration(r: Reading) -> Values | None:
    count = r.amount()
    printed = duration(count, r.unit()) if count else None
    return None if printed is None else (("dur", printed),)


_FIRST_PLAIN_HOUR = 8


def _clock(r: Reading) -> Values | None:
    digits, word = r.group("h") or "", r.group("how")
    hour = int(digits) if digits.isdigit() else r.tables.numbers.get(digits.lower(), 25)
    if word:
        hour = r.tables.ordinals.get(word.lower(), 25)
    minutes = r.group("mi") or r.group("m2") or "0"
    minutes = "30" if r.has("half") else "15" if r.has("quarter") else minutes
    if not minutes.isdigit():
        minutes = str(r.tables.numbers.get(minutes.lower(), 60))
    if r.has("pm") and hour < 12:
        hour += 12
    if r.has("to"):  # "halb drei", "viertel vor drei"
        hour, minutes = hour - 1, "30" if r.has("half") else "45"
    if not 0 <= hour <= 24 or int(minutes) > 59:
        return None
    if not digits.isdigit() and hour < _FIRST_PLAIN_HOUR and not r.has("am"):
        return ()  # of the night or of the afternoon
    return when(f"{hour:02}:{int(minutes):02}:00")


def _fixed(r: Reading) -> Values | None:
    """The duration, or the day of the year, that the words stand for."""
    if r.argument.startswith("P"):
        return (("dur", r.argument),)
    year = r.year()
    return when(f"{year:04}-{r.argument}" if year else f"--{r.argument}")


MEANINGS: dict[str, Callable[[Reading], Values | None]] = {
    "full": _full,
    "two_calendars": _two_calendars,
    "era": _era,
    "feast": _feast,
    "iso": _numeric,
    "numeric": _numeric,
    "days": _days,
    "day_month": _day_month,
    "day_told": _day_told,
    "day_of_month": _day_of_month,
    "months": _months,
    "month_year": _month_year,
    "month": _month,
    "season_year": _season_year,
    "season": _season,
    "year": _year,
    "bare_year": _bare_year,
    "short_year": _short_year,
    "years": _years,
    "decade": _decade,
    "century": _century,
    "half": _half,
    "quarter": _quarter,
    "first_months": _first_months,
    "day": day_value,
    "period": period_value,
    "week": lambda r: shifted(r, "week", int(r.argument)),
    "month_shift": lambda r: shifted(r, "month", int(r.argument)),
    "year_shift": lambda r: shifted(r, "year", int(r.argument)),
    "year_told": year_told,
    "weekday": weekday_value,
    "ago": ago_value,
    "ahead": ahead_value,
    "later": later_value,
    "earlier": earlier_value,
    "ago1": lambda r: one_unit(r, today_of(r), -1),
    "ahead1": lambda r: one_unit(r, today_of(r), 1),
    "later1": lambda r: one_unit(r, told_base(r), 1),
    "since": past_value,
    "past": past_value,
    "coming": coming_value,
    "duration": _duration,
    "fixed": _fixed,
    "clock": _clock,
}
