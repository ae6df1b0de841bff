"""Dates in running text: the grammar of the language, and the calendar of all."""

import re
from datetime import timedelta

from tei_toolkit.metadata.dates import find_dates as find_calendar_dates
from tei_toolkit.names.dates_context import Dated
from tei_toolkit.names.dates_english import find_english_dates
from tei_toolkit.names.dates_words import RELATIVE, Phrase
from tei_toolkit.names.spans_of_time import (
    Day,
    Values,
    between,
    week_of,
    when,
    year_text,
)

_YEAR = re.compile(r"(?<![\d.,:/$€£№#-])(1[5-9]\d\d|20\d\d)(?![\d%/:]|[.,]\d|-\d)")
_MARK = {
    "ru": r"(?:\s(?:год[ауоме]{0,2}|годов|годах|гг?\.))",
    "uk": r"(?:\s(?:рок[иуоаів]{0,3}|рр?\.))",
    "pl": r"(?:\s(?:rok[uiem]{0,2}|r\.|lata|latach))",
    "zh": r"年",
}
_HEAD = 2_000
SPACES = dict.fromkeys((160, 8199, 8201, 8239), " ")


def document_day(text: str, language: str = "en") -> Day | None:
    """The day that the head of a text names first, or None."""
    head = text[:_HEAD]
    for found in find_calendar_dates(head, language):
        if found.value and len(found.value) == 10 and found.value[0].isdigit():
            return Day.read(found.value)
    return None


def find_dates(text: str, language: str, today: Day | None) -> list[Dated]:
    """The dates in `text`, in order, none overlapping.

    Args:
        text: any characters.
        language: BCP 47 tag.
        today: the day of the document, or None.
    """
    primary = language.split("-", maxsplit=1)[0].lower()
    text = text.translate(SPACES)
    if primary == "en":
        return find_english_dates(text, today)
    found = list(_calendar(text, language, today))
    found.extend(_relative(text, primary, today))
    mark = _MARK.get(primary)
    after = re.compile(mark) if mark else None
    for match in _YEAR.finditer(text):
        tail = after.match(text, match.end()) if after else None
        if primary in {"ru", "uk", "zh"} and tail is None:
            continue
        end = tail.end() if tail and primary == "zh" else match.end()
        found.append(Dated(match.start(), end, when(match[1])))
    return _apart(found)


def _apart(found: list[Dated]) -> list[Dated]:
    kept: list[Dated] = []
    for date in sorted(found, key=lambda d: (d.start, -d.end)):
        if not kept or date.start >= kept[-1].end:
            kept.append(date)
    return kept


def _calendar(text: str, language: str, today: Day | None) -> list[Dated]:
    found = []
    for date in find_calendar_dates(text, language):
        if date.value is None:
            continue
        value = date.value
        if value.startswith("--") and today is not None:
            value = f"{today.year:04}{value[1:]}"
        until = date.until
        if until and until.startswith("--") and today is not None:
            until = f"{today.year:04}{until[1:]}"
        values = between(value, until) if until else when(value)
        if date.calendar not in {"gregorian", ""}:
            values = (*values, ("calendar", f"#{date.calendar}"))
        found.append(Dated(date.start, date.end, values))
    return found


def _relative(text: str, language: str, today: Day | None) -> list[Dated]:
    found = []
    for phrase, pattern in RELATIVE.get(language, ()):
        for match in pattern.pattern.finditer(text):
            values = _resolve(phrase, match, today)
            if values is not None:
                found.append(Dated(match.start(), match.end(), values, bool(values)))
    return found


def _resolve(phrase: Phrase, match: re.Match[str], today: Day | None) -> Values | None:
    """The values of a phrase such as "yesterday" or "in den 1990er Jahren"."""
    if phrase is Phrase.DECADE:
        first = int(match["n"])
        first = first if first > 99 else 1900 + first
        return between(year_text(first), year_text(first + 9))
    if phrase is Phrase.CENTURY:
        number = _roman(match["n"]) or 0
        if not 1 <= number <= 22:
            return None
        return between(year_text((number - 1) * 100), year_text(number * 100 - 1))
    if today is None:
        return ()
    day = today.full
    if phrase is Phrase.AGO:
        digits = match["n"]
        return when(year_text(today.year - int(digits))) if digits.isdigit() else ()
    kind, _, shift = phrase.value.partition(" ")
    count = int(shift or 0)
    if kind == "day":
        return when((day + timedelta(days=count)).isoformat()) if today.day else ()
    if kind == "week":
        return week_of(day, count)
    if kind == "month":
        index = day.year * 12 + day.month - 1 + count
        return when(f"{index // 12:04}-{index % 12 + 1:02}")
    return when(year_text(today.year + count))


_ROMAN = {"I": 1, "V": 5, "X": 10}


def _roman(text: str) -> int | None:
    if text.isdigit():
        return int(text)
    text = text.upper().replace("Х", "X").replace("І", "I")
    if set(text) - set(_ROMAN):
        return None
    values = [_ROMAN[sign] for sign in text]
    return sum(
        -value if any(later > value for later in values[i + 1 : i + 2]) else value
        for i, value in enumerate(values)
    )
