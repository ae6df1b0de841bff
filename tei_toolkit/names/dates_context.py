"""What the dates before say about the next, and a date at its place."""

from dataclasses import dataclass
from datetime import date

from tei_toolkit.names.spans_of_time import Day, Values
from tei_toolkit.values import immutable


@dataclass(slots=True)
class Context:
    """What the dates before say about the next.

    Attributes:
        today: the day of the document, or None.
        year: the year named last.
        year_at: where it was named.
        last: the last full day named.
    """

    today: Day | None
    year: int | None = None
    year_at: int = -10_000
    last: date | None = None

    def note(self, year: int, at: int) -> None:
        """Remember a year that was named at `at`."""
        if 1000 <= year <= 2100:
            self.year, self.year_at = year, at

    def day(self) -> date | None:
        """The day of the document, where it is known to the day."""
        return self.today.full if self.today else None


@immutable
class Dated:
    """A date at its place."""

    start: int
    end: int
    values: Values
    sure: bool = True


def safe_date(year: int, month: int, day: int) -> str | None:
    """The day in ISO 8601, or None where the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def near_year(context: Context, month: int, day: int | None, at: int) -> int | None:
    """The year of a day that is printed without one."""
    if context.year is not None and at - context.year_at < 600:
        return context.year
    if context.today is None:
        return context.year
    today = context.today.full
    choices = []
    for year in (today.year - 1, today.year, today.year + 1):
        text = safe_date(year, month, day or 1)
        if text:
            distance = abs((date.fromisoformat(text) - today).days)
            if year > today.year:
                distance += 120
            choices.append((distance, year))
    return min(choices)[1] if choices else today.year
