"""What a date means: its form in ISO 8601, and the era of its year."""

import re

from tei_toolkit.metadata.dates.calendars import days_in_month
from tei_toolkit.values import immutable


@immutable
class FoundDate:
    """A date at its place in the folded text."""

    start: int
    end: int
    value: str | None
    until: str | None = None
    is_ambiguous: bool = False
    calendar: str = "gregorian"


def iso_date(year: int | None, month: int | None, day: int | None) -> str | None:
    """The ISO form, or None if there is no such day."""
    if month is not None and not 1 <= month <= 12:
        return None
    if year is not None and not 1000 <= year <= 2199:
        return None
    if day is not None and (
        month is None or not 1 <= day <= days_in_month(year or 2000, month)
    ):
        return None
    result = f"{year:04}" if year is not None else "-"
    if month is not None:
        result += f"-{month:02}"
    if day is not None:
        result += f"-{day:02}"
    return result


def common_era(year: int, word: str, language: str) -> int:
    """The year of the common era for a Thai date in the Buddhist era."""
    is_thai = language == "th" or any("\u0e00" <= c <= "\u0e7f" for c in word)
    return year - 543 if is_thai and 2300 <= year <= 2742 else year


def number_in(match: re.Match[str], name: str) -> int | None:
    """The number that a group of `match` holds, or None."""
    text = match[name]
    return None if text is None else int(text)
