"""Dates relative to the day of speech, or to one that was named before."""

from datetime import date, timedelta

from tei_toolkit.names.dates_reading import Reading
from tei_toolkit.names.dates_sentence import is_every
from tei_toolkit.names.spans_of_time import (
    Values,
    around,
    between,
    moved,
    since,
    unit_of_time,
    until,
    when,
    year_text,
)

_WEEKS = frozenset("周週期拜")
"""What stands before the number of a weekday in Chinese, which says its week."""


def day_value(r: Reading) -> Values | None:
    """A day so many days from the day of the document."""
    today = r.today()
    if today is None:
        return ()
    day = today + timedelta(days=int(r.argument))
    return when(day.isoformat())


def period_value(r: Reading) -> Values | None:
    """This, the last or the next week, month, year, decade, century."""
    return shifted(r, r.unit(), int(r.argument))


def shifted(r: Reading, unit: str, shift: int) -> Values | None:
    """The unit of time so many units from that of the document."""
    if unit in {"hour", "minute", "second", ""}:
        return None
    base = r.context.day(unit)
    if base is not None and unit == "year":
        r.context.said, r.context.said_at = base.year + shift, r.match.end()
    return () if base is None else unit_of_time(unit, base, shift)


def weekday_value(r: Reading) -> Values | None:
    """A weekday on the side of the day of the document that the clause tells."""
    number, today = r.weekday(), r.today()
    if number is None:
        return None
    if today is None or is_every(r.text, r.match.start()):
        return ()
    back = (today.weekday() - number) % 7
    if r.argument and r.match[0][-2:-1] in _WEEKS:
        monday = today - timedelta(days=today.weekday())
        return when((monday + timedelta(days=7 * int(r.argument) + number)).isoformat())
    if r.argument == "0" and r.is_future() is False:
        return when((today - timedelta(days=back)).isoformat())
    if r.argument == "-1":
        return when((today - timedelta(days=back or 7)).isoformat())
    is_ahead = r.argument in {"0", "1"} or r.is_future() is not False
    if is_ahead and (back or r.argument == "1"):
        return when((today + timedelta(days=7 - back)).isoformat())
    return when((today - timedelta(days=back)).isoformat())


def moved_by(r: Reading, base: date | None, sign: int) -> Values | None:
    """The day, month or year that lies a number of units from a day."""
    unit, count = r.unit(), r.number()
    if unit in {"hour", "minute", "second", ""} or count is None:
        return None
    if base is None:
        return ()
    if count == 0:
        edge = base.isoformat()[: 7 if unit == "month" else 10]
        return around(None, edge) if sign < 0 else around(edge, None)
    if count * {"decade": 10, "century": 100}.get(unit, 1) > 5000:
        return None
    return when(moved(base, unit, sign * count))


def today_of(r: Reading) -> date | None:
    """The day of the document, where it is known as exactly as the unit of time."""
    return r.context.day(r.unit())


def ago_value(r: Reading) -> Values | None:
    """A time before the day of the document."""
    values = moved_by(r, today_of(r), -1)
    if values and r.unit() == "year" and len(values[0][1]) == 4:
        r.context.said, r.context.said_at = int(values[0][1]), r.match.end()
    return values


def ahead_value(r: Reading) -> Values | None:
    """A time after it, or after the year of which a clause tells."""
    told, today = r.context.year, r.context.today
    is_told = told is not None and today is not None and told < today.year
    if is_told and r.unit() == "year" and r.is_future() is False:
        return later_value(r)
    return moved_by(r, today_of(r), 1)


def told_base(r: Reading) -> date | None:
    """The day or year that was named before."""
    if r.context.last is not None and r.unit() in {"day", "week", "month"}:
        return r.context.guessed(r.context.last)
    if r.context.year is not None:
        return date(r.context.guessed(r.context.year), 1, 1)
    return today_of(r)


def later_value(r: Reading) -> Values | None:
    """A time after the day or year that was named before."""
    values = moved_by(r, told_base(r), 1)
    if values and r.unit() == "year" and values[0][1].isdigit():
        r.context.note(int(values[0][1]), r.match.start())
    return values


def earlier_value(r: Reading) -> Values | None:
    """A time before it."""
    return moved_by(r, told_base(r), -1)


def one_unit(r: Reading, base: date | None, sign: int) -> Values | None:
    """The time one unit before or after a day."""
    return () if base is None else when(moved(base, r.argument, sign))


def year_told(r: Reading) -> Values | None:
    """The year after or before the one that was named last."""
    year = r.context.year
    if year is None:
        return None
    return when(year_text(r.context.guessed(year) + int(r.argument)))


def past_value(r: Reading) -> Values | None:
    """The last six years, up to the day of the document."""
    today, unit, count = r.context.now(), r.unit(), r.number()
    if unit in {"hour", "minute", "second", ""} or count is None:
        return None
    if today is None or today_of(r) is None:
        return ()
    edge = str(today)
    if count == 0:
        return around(None, edge[:7] if unit == "month" else edge)
    other = moved(today.full, unit, -count)
    return since(other, today)


def coming_value(r: Reading) -> Values | None:
    """The next six years."""
    today, unit, count = r.context.now(), r.unit(), r.number()
    if unit in {"hour", "minute", "second", ""} or count is None:
        return None
    if today is None or today_of(r) is None:
        return ()
    edge = str(today)
    if count == 0:
        return around(edge, None)
    if unit == "year":
        return between(year_text(today.year + 1), year_text(today.year + count))
    other = moved(today.full, unit, count)
    return until(other, today)
