"""Which day the event was on, of those that something speaks for, and what does not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.metadata.dates.message_days import find_stamps, message_day
from tei_toolkit.metadata.event.dates import date_evidence
from tei_toolkit.metadata.event.evidence import Evidence, is_of_other_day
from tei_toolkit.metadata.event.kinds import (
    AMBIGUOUS_DATE,
    DATES_DISAGREE,
    FILE_NAME_DISAGREES,
    METADATA_DISAGREES,
    PUBLICATION_DATE,
)
from tei_toolkit.metadata.event.lines import Surroundings
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.fields import meaning_of_name, parse_field
from tei_toolkit.metadata.matter.format_titles import first_note
from tei_toolkit.sources.text import SourceText, split_lines
from tei_toolkit.transcript import Transcript

_FILE_DATE = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)")
_COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])")
"""A day without marks, as the fields of notes have it: `20160323`."""
_OF_PAGE = 40
"""What the day of a page's metadata weighs, which may be that of publication."""
_GENERAL_KEYS = frozenset(
    "date datum fecha data дата dato tarih pvm day when datetime 日期 时间".split()
)
_PUBLISHED = 58
"""What the day of publication weighs: less than a sentence that tells of the event."""


def dates_of_event(
    source: SourceText,
    transcript: Transcript,
    around: Surroundings,
    language: str | None,
    *,
    is_played: bool,
) -> list[Evidence]:
    """What speaks for a day, in the lines, in metadata and before messages."""
    dates = _less_if_published(date_evidence(around, language), source)
    if is_played:  # a play is spoken on no day, whenever its preface was written
        dates = [date for date in dates if date.why.startswith("field")]
    dates += _metadata_dates(source, language)
    return _of_messages(dates, source, transcript, language)


def _of_messages(
    dates: list[Evidence],
    source: SourceText,
    transcript: Transcript,
    language: str | None,
) -> list[Evidence]:
    """`dates`, those before messages replaced by what all of them say together."""
    stamps = find_stamps(source, transcript)
    day = message_day(stamps, language)
    if day is None:
        return dates
    places = {stamp.start for stamp in stamps}
    return [day, *(e for e in dates if e.start not in places)]


def _metadata_dates(source: SourceText, language: str | None) -> list[Evidence]:
    """Dates of the metadata: a page's own date, or one that names the event's day.

    A day of publication counts where nothing else tells one.
    """
    found: list[Evidence] = []
    is_page = source.media_type == "text/html"
    for key, value in source.metadata:
        why = f"metadata “{key}”"
        if key == "note":
            found.extend(_dates_of_note(source, value))
        meaning = meaning_of_name(key)
        if meaning == "title" and is_page:
            found.extend(_dates_of(value, 52, why, language))
        elif meaning == "date":
            is_general = folded(key) in _GENERAL_KEYS
            weight = _OF_PAGE if is_general else 60
            found.extend(_dates_of(value, weight, why, language))
        elif meaning == "time" and not is_page:
            found.extend(_dates_of(value, 60, why, language))
        elif meaning in {"published", "released"} and not is_page:
            found.extend(_dates_of(value, _OF_PAGE - 1, why, language))
    return found


def _dates_of_note(source: SourceText, note: str) -> Iterator[Evidence]:
    """The days of a note of subtitles; those of the first one, if it has one day."""
    yield from _noted_dates(note)
    if note == first_note(source):
        days = find_dates(note)
        if len(days) == 1 and not is_of_other_day(note, days[0]):
            yield from _dates_of(note, 45, "a note of the file")


def _noted_dates(note: str) -> Iterator[Evidence]:
    """The days of a note of subtitles that says so: `Recorded: 2 May 2020`."""
    for line in note.split("\n"):
        field = parse_field(line)
        if field is not None and field.meaning == "date":
            yield from _dates_of(field.value, 60, f"a note's field “{field.key}”")


def _less_if_published(dates: list[Evidence], source: SourceText) -> list[Evidence]:
    """`dates`, where the day on which the page says it was published counts less."""
    published = {
        value[:10] for key, value in source.metadata if "published" in key.casefold()
    }
    if not published:
        return dates
    lowered = [
        replace(e, weight=min(e.weight, _PUBLISHED)) if e.value in published else e
        for e in dates
    ]
    return sorted(lowered, key=lambda e: -e.weight)


def _dates_of(
    value: str, weight: int, why: str, language: str | None = None
) -> list[Evidence]:
    if _COMPACT.fullmatch(value.strip()):
        value = _COMPACT.sub(r"\1-\2-\3", value.strip())
    return [
        Evidence(mention.value, mention.text, -1, weight, why, until=mention.until)
        for mention in find_dates(value, language)
        if mention.value and not mention.value.startswith("--")
    ]


def choose_date(
    dates: Sequence[Evidence], source: SourceText, stated: str | None
) -> tuple[Evidence | None, list[Diagnostic]]:
    """The best evidence for the day, and what speaks against it.

    What the user has `stated` beats it; an empty text says that no day is known.
    """
    ordered = sorted(dates, key=lambda e: -e.weight)
    certain = [e for e in ordered if e.value is not None]
    if stated == "":
        return None, []
    if stated:
        printed = next((e.text for e in certain if e.value == stated), "")
        best = Evidence(stated, printed or stated, -1, 100, "option --date")
    elif certain:
        best = _most_precise(_with_titled_first(certain))
    else:
        diagnostics = [_ambiguous(source, e) for e in ordered[:1] if e.weight >= 60]
        return None, diagnostics
    unclear = [
        e
        for e in ordered
        if e.value is None and e.weight > best.weight and not _may_mean(e.text, best)
    ]
    if unclear and best.weight < 60:
        # the text has a date that cannot be read: the page's own date is no better
        return None, [_ambiguous(source, unclear[0])]
    return best, _disagreements(best, certain, source)


def _may_mean(text: str, day: Evidence) -> bool:
    """Whether a date in digits has `day` among its readings."""
    numbers = sorted(map(int, re.findall(r"\d+", text)))
    parts = [int(part) for part in (day.value or "").split("-") if part.isdecimal()]
    return len(parts) == 3 and numbers in (
        sorted(parts),
        sorted([parts[0] % 100, *parts[1:]]),
    )


def _ambiguous(source: SourceText, evidence: Evidence) -> Diagnostic:
    """That a date in digits has no one reading, and why."""
    text = evidence.text
    why = "can be read as more than one day"
    if re.search(r"(?<!\d)\d\d\Z", text) and not re.search(r"\d{4}", text):
        is_settled = any(int(number) > 12 for number in re.findall(r"\d+", text)[:2])
        two = "has a year of two digits"
        why = two if is_settled else f"{why} and {two}"
    return _diagnostic(AMBIGUOUS_DATE, source, evidence.start, date=text, why=why)


def _with_titled_first(certain: Sequence[Evidence]) -> Sequence[Evidence]:
    """`certain`, the dateline first that says the day of the title where two differ.

    A page of minutes has its own day above theirs: `24 March 2021, 11:25`.
    """
    titled = {e.value for e in certain if e.why == "title" and len(e.value or "") == 10}
    datelines = [e for e in certain if e.why == "dateline"]
    if len(titled) != 1 or not datelines or certain[0].why != "dateline":
        return certain
    same = [e for e in datelines if e.value in titled]
    return certain if certain[0].value in titled or not same else [*same, *certain]


def _most_precise(certain: Sequence[Evidence]) -> Evidence:
    """The first evidence, or one that says the same more precisely."""
    best = certain[0]
    if best.value is None or len(best.value) >= 10:
        return best
    for other in certain[1:]:
        if other.value and other.weight >= 55 and other.value.startswith(best.value):
            return other
    return best


def _disagreements(
    best: Evidence, certain: Sequence[Evidence], source: SourceText
) -> list[Diagnostic]:
    found = []
    chosen = best.value or ""
    for other in certain:
        value = other.value or ""
        if value.startswith(chosen) or chosen.startswith(value):
            continue
        if other.weight >= 84:
            found.append(
                _diagnostic(
                    DATES_DISAGREE,
                    source,
                    other.start,
                    chosen=chosen,
                    chosen_from=best.why,
                    other=value,
                    other_from=other.why,
                )
            )
            break
    published = [e for e in certain if e.start < 0 and e.weight <= _OF_PAGE]
    if best.start < 0 and best.weight <= _OF_PAGE:
        found.append(_diagnostic(PUBLICATION_DATE, source, -1, date=chosen))
    elif published and published[0].value != chosen:
        other_value = published[0].value or ""
        found.append(
            _diagnostic(
                METADATA_DISAGREES, source, -1, other=other_value, chosen=chosen
            )
        )
    named = _FILE_DATE.search(source.name)
    if named:
        in_name = f"{named[1]}-{named[3]}-{named[4]}"
        mentions = find_dates(in_name)
        if mentions and mentions[0].value and not in_name.startswith(chosen):
            found.append(
                _diagnostic(
                    FILE_NAME_DISAGREES, source, -1, other=in_name, chosen=chosen
                )
            )
    return found


def _diagnostic(
    kind: DiagnosticKind, source: SourceText, start: int, **values: str
) -> Diagnostic:
    line = column = 0
    if start >= 0:
        lines = split_lines(source.text[: start + 1])
        line = len(lines)
        column = start - lines[-1][0] + 1 if lines else 1
    return Diagnostic(kind, source.name, line, column, tuple(values.items()))
