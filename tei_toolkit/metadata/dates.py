"""Calendar dates and times of day in running text, in many languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateMention:
    """A calendar date as printed.

    Attributes:
        start: where it starts, in code points, a day name before it included.
        end: where it ends.
        text: the words between.
        value: ISO 8601, possibly partial (`2008-09`; `--09-22` without a year), or None
            where it cannot be known (`is_ambiguous`, or another calendar).
        until: the last day of a range (`22-24 September 2008`), ISO 8601, or None.
        is_ambiguous: several readings are possible (03/04/2008 in English).
        calendar: `gregorian`, or the calendar that it is printed in.
    """

    start: int
    end: int
    text: str
    value: str | None
    until: str | None = None
    is_ambiguous: bool = False
    calendar: str = "gregorian"


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time of day as printed; `value` is `HH:MM` or None where it cannot be known."""

    start: int
    end: int
    text: str
    value: str | None


def find_dates(text: str, language: str | None = None) -> list[DateMention]:
    """The calendar dates in `text`, in order, none overlapping.

    Args:
        text: any characters.
        language: BCP 47 tag of the text, where known: it settles which number of
            03.04.2008 is the day, and which month `listopada` is.
    """
    del text, language
    return []


def find_times(text: str) -> list[TimeMention]:
    """The times of day in `text`, in order, none overlapping."""
    del text
    return []
