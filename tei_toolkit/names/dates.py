"""Dates in running text: the grammar of the language, and the calendar of all."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.calendars import address_of
from tei_toolkit.metadata.dates.clock import CLOCK_BULLETS, CLOCK_MARK
from tei_toolkit.metadata.dates.dates import find_dates as find_calendar_dates
from tei_toolkit.metadata.dates.message_days import message_days, stamps_in
from tei_toolkit.names.dates_context import Dated
from tei_toolkit.names.dates_english import find_english_dates
from tei_toolkit.names.languages import words_of
from tei_toolkit.names.numbered import is_numbered
from tei_toolkit.names.spans_of_time import Day, between, when

_YEAR = lazy_pattern(r"(?<![\d.,:/$€£№#-])(1[5-9]\d\d|20\d\d)(?![\d%/:]|[.,]\d|-\d)")
# What makes a decade or a century of a round year: `1990-talet`, `1990-luvulla`.
_DECADE = lazy_pattern(
    r"(?:-(?:tal|luv|luk)|['’]?er(?:ne)?\b|-?(?:åra|årene))[^\W\d_]*"
)
# A round number before a word counts something.
_COUNTED = lazy_pattern(r"(?<=00) [^\W\d_]")
_HEAD = 2_000
_LEAD = 40  # characters before the date of a dateline that opens a paragraph
_FEW, _SHORT = 4, 12  # words beside the date in a line with and without a full stop
_DASHED = lazy_pattern(r"\W{0,3}(?:\([^)\n]{1,30}\) ?)?[-–—]{1,2}\s")
_LETTERS = re.compile(r"[^\W\d_]+")
_ENDED = lazy_pattern(r"[.!?。！？]['\")”’»]*$")
_OF_FILE = lazy_pattern(
    r"(?i)\b(?:release date|posting date|updated|e-?book|e-?text|copyright|retrieved"
    r"|accessed|downloaded|digiti[sz]ed)\b|©"
)
_PLAY = lazy_pattern(
    r"^[ \t]*(?:\[?(?:INT|EXT|INT\./EXT|I/E)\. ?[A-Z]|FADE IN:|ACT (?:[IVX]+|ONE|1)\b"
    r"|SCENE (?:[IVX]+|ONE|1)\b|Act (?:[IVX]+|One|1)\.?$|Scene (?:[IVX]+|One|1)\.?$"
    r"|(?i:dramatis person(?:ae|æ)|(?:persons|characters) (?:of|in) the play"
    r"|cast of characters)\b)",
    re.MULTILINE,
)
SPACES = dict.fromkeys((160, 8199, 8201, 8239), " ")


def document_day(text: str, language: str = "en") -> Day | None:
    """The first day that the head of a text is dated by, or None.

    A date that a sentence tells of is no date of the text, nor is the day on which a
    file was made. What is said in a play is said on no day.
    """
    head = text[:_HEAD]
    if _PLAY.search(text, 0, 10 * _HEAD):
        return None
    for found in find_calendar_dates(head, language):
        is_day = found.value and len(found.value) == 10 and found.value[0].isdigit()
        if is_day and _is_dateline(text, found.start, found.end):
            return Day.read(found.value)
    return None


def _is_dateline(text: str, start: int, end: int) -> bool:
    """Whether a date stands in a line of its own, or opens one before a dash."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    before, after = text[first:start], text[end : last if last >= 0 else len(text)]
    if _OF_FILE.search(before):
        return False
    if len(before) <= _LEAD and _DASHED.match(after):
        return True
    words = _LETTERS.findall(before + after)
    is_sentence = _ENDED.search(after.rstrip() or before.rstrip()) is not None
    return len(words) <= (_FEW if is_sentence else _SHORT)


def find_dates(text: str, language: str, today: Day | None) -> list[Dated]:
    """The dates in `text`, in order, none overlapping.

    Args:
        text: any characters.
        language: BCP 47 tag.
        today: the day of the document, or None.
    """
    text = _without_clock_marks(text.translate(SPACES))
    stamps = stamps_in(text)
    days = message_days(stamps, language) if len(stamps) > 1 else ()
    if not days:
        return _dates_in(text, language, today)
    sent = {stamp.start: day for stamp, day in zip(stamps, days, strict=True)}
    found = [
        date.moved(start)
        for start, end, day in _of_one_day(text, sent, today)
        for date in _dates_in(text[start:end], language, day)
    ]
    return [
        replace(date, values=when(sent[date.start]), sure=True)
        if date.start in sent
        else date
        for date in found
    ]


def _of_one_day(
    text: str, sent: Mapping[int, str], today: Day | None
) -> Iterator[tuple[int, int, Day | None]]:
    """The parts of a chat that were written on one day, and which.

    What its messages say of "tomorrow" is counted from the day that stands before them.
    """
    at, now = 0, today
    for place, day in sent.items():
        if now is None or str(now) != day:
            start = text.rfind("\n", 0, place) + 1
            if start > at:
                yield at, start, now
            at, now = start, Day.read(day)
    yield at, len(text), now


def _dates_in(text: str, language: str, today: Day | None) -> list[Dated]:
    primary = language.split("-", maxsplit=1)[0].lower()
    if primary == "en":
        return find_english_dates(text, today)
    words = words_of(primary)
    if words is not None:
        from tei_toolkit.names.dates_grammar import (  # noqa: PLC0415 - not in English
            dates_in,
        )

        return dates_in(text, words.dates, today)
    return _apart([*_calendar(text, language, today), *_years(text)])


def _years(text: str) -> Iterator[Dated]:
    """Bare years, decades and centuries in a language whose words are not known."""
    for match in _YEAR.finditer(text):
        start, end = match.span()
        decade = _DECADE.match(text, end) if match[1][3] == "0" else None
        if decade is not None:
            year = int(match[1])
            last = year + (9 if year % 100 else 99)
            yield Dated(start, decade.end(), between(str(year), str(last)))
        elif not _COUNTED.match(text, end) and not is_numbered(text, start, end):
            yield Dated(start, end, when(match[1]))


def _without_clock_marks(text: str) -> str:
    """`text` with signs of the same number for what marks the time of day in it.

    The hour in `● (1415)` is no year.
    """
    if not any(bullet in text for bullet in CLOCK_BULLETS):
        return text
    return CLOCK_MARK.sub(lambda mark: "●" * len(mark[0]), text)


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
        if date.calendar != "gregorian":
            values = (*values, ("calendar", address_of(date.calendar)))
        found.append(Dated(date.start, date.end, values))
    return found
