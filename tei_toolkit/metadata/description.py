"""What is known of the event: title, date, place, activity, publisher."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.description import Description
from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.activity import activity_of_prose, find_activity
from tei_toolkit.metadata.dates import find_dates
from tei_toolkit.metadata.dates_clock import find_times
from tei_toolkit.metadata.description_credits import (
    authors_of_page,
    find_authors,
    find_responsibilities,
)
from tei_toolkit.metadata.description_dates import date_evidence
from tei_toolkit.metadata.description_evidence import Evidence, is_of_other_day
from tei_toolkit.metadata.description_kinds import (
    AMBIGUOUS_DATE,
    DATES_DISAGREE,
    FILE_NAME_DISAGREES,
    METADATA_DISAGREES,
    PUBLICATION_DATE,
)
from tei_toolkit.metadata.description_lines import (
    MarkedLine,
    Surroundings,
    read_surroundings,
)
from tei_toolkit.metadata.description_places import place_evidence
from tei_toolkit.metadata.description_words import OFFICIAL, OPENS
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.format_titles import first_note, title_of_format
from tei_toolkit.metadata.matter_caption import caption_text
from tei_toolkit.metadata.matter_fields import meaning_of_name, parse_field
from tei_toolkit.metadata.matter_line_words import RUN_ON
from tei_toolkit.metadata.matter_lines import LineRole
from tei_toolkit.metadata.message_days import find_stamps, message_day
from tei_toolkit.metadata.places import (
    country_of,
    is_city,
    is_known_place,
    is_land,
    is_venue,
    unspaced,
)
from tei_toolkit.metadata.places_in_titles import place_in_title
from tei_toolkit.metadata.places_more_words import STATES
from tei_toolkit.metadata.places_printed import tidied_place
from tei_toolkit.sources.text import SourceText, split_lines
from tei_toolkit.transcript import Transcript
from tei_toolkit.values import immutable


@immutable
class Overrides:
    """What the user says of the event; it beats every other evidence.

    An empty date or place is known to be unknown, and is not looked for. The usual
    activity is that of texts set so; a title may say another of its family.
    """

    title: str | None = None
    date: str | None = None
    place: str | None = None
    country: str | None = None
    activity: str | None = None
    usual_activity: str | None = None


NO_OVERRIDES = Overrides()

# Formats whose own title is the work's, whatever is printed after it.
_TITLED = frozenset({"text/markdown", "text/x-fountain"})
_WORK = lazy_pattern(
    r"(?i)(?:an? |the )?(?:original |true |unpublished )*(?:screenplay|teleplay|script|"
    r"story|play|novel|book|based on|adapted|inspired)\b"
)
_HEAD = (LineRole.SUBTITLE, LineRole.DATELINE, LineRole.FIELD, LineRole.HEADING)
"""Lines that may name the kind of event, the surest first."""
_IN_COURT = frozenset({"oral argument", "deposition", "trial", "hearing"})
_COURT = re.compile(r"\s[:)§](?:\s|$)|\s{3,}(?:No|Case|Docket)\b")
_URL_KEYS = {"source_url", "url", "source", "canonical", "og:url", "permalink", "link"}
_PUBLISHER_KEYS = {"publisher", "og:site_name", "dc.publisher", "dcterms.publisher"}
_FILE_DATE = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)")
_ADDRESS = re.compile(r"https?://[^\s<>\"\])]+")
_NOTICE = lazy_pattern(
    r"(?i)\b(?:statement|notice|policy|information|protected|law|act)\b"
)
# What may stand about a time of day: a preposition, a zone that is cut short.
_AT = re.compile(r"\Aat\s+|\s*\([^)]*\Z", re.IGNORECASE)
_LOOSE_END = re.compile(r"(?:,|\s[–—-])\Z")
"""What ties a title to the line below it."""
_KIND_OF_TEXT = lazy_pattern(
    r"(?i)\A(?:transcript|transkript|transkription|transcription|transcripción|"
    r"transcrição|trascrizione|расшифровка|transkripcja|przepis)\s*[:：]\s*(?=\S)"
)
_COPYRIGHT = lazy_pattern(
    r"\W*(?:©|\(c\)|copyright)[\s©]*(?:by\s+)?(?:[\d\s,–-]*)(?P<who>[^\W\d_][^\d©|.]{2,80}?)"
    r"[\s,]*(?:[\d\s,–-]*)(?:\W*all rights reserved\W*)?\W*",
    re.IGNORECASE,
)

_FROM_AN_OFFICE = lazy_pattern(
    r"\b(?:From|by|through) the (?P<who>(?:[^\W\d_][\w.]*\s){0,3}"
    r"(?:Publishing|Printing) Office)\b"
)
"""`[From the U.S. Government Publishing Office]`."""
_COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])")
"""A day without marks, as the fields of notes have it: `20160323`."""
_SAID = 60
"""What a place weighs that a line says, which is no guess."""
_OF_PAGE = 40
"""What the day of a page's metadata weighs, which may be that of publication."""
_GENERAL_KEYS = frozenset(
    "date datum fecha data дата dato tarih pvm day when datetime 日期 时间".split()
)
_PUBLISHED = 58
"""What the day of publication weighs: less than a sentence that tells of the event."""


def _country(place: str | None, around: Surroundings) -> str | None:
    """The country of a place, of one that is called a state the United States."""
    if place is None:
        return None
    if folded(place).replace(" ", "_") in STATES and re.search(
        rf"\b{re.escape(place)},\s(?:a|an|the|our)\s(?:[\w-]+\s){{0,4}}state\b"
        rf"|\bstate\sof\s{re.escape(place)}\b",
        around.opening[:700],
    ):
        return "US"
    return country_of(place)


def describe(
    source: SourceText,
    transcript: Transcript,
    *,
    language: str | None = None,
    overrides: Overrides = NO_OVERRIDES,
    is_played: bool = False,
) -> tuple[Description, tuple[Diagnostic, ...]]:
    """The event's description, and what is doubtful about it.

    `language`, `languages`, `turn_languages` and `people` are left at their defaults;
    a text that `is_played` has an author, and a day only if a field gives it.
    """
    format_title = title_of_format(source)
    around = read_surroundings(source, transcript, language, format_title)
    dates = _less_if_published(date_evidence(around, language), source)
    if is_played:  # a play is spoken on no day, whenever its preface was written
        dates = [date for date in dates if date.why.startswith("field")]
    dates += _metadata_dates(source)
    dates = _of_messages(dates, source, transcript, language)
    date, diagnostics = _choose_date(dates, source, overrides)
    place = _choose_place(around, source, language, overrides, format_title)
    title = overrides.title or _choose_title(around, source, format_title)
    activity = overrides.activity or _activity(around, title, overrides.usual_activity)
    return (
        Description(
            title=title,
            date=date.value if date else None,
            date_text=date.text if date else None,
            time=_time(around) if activity or not around.is_prose else None,
            place=place,
            country=overrides.country or _country(place, around),
            activity=activity,
            publisher=_publisher(around, source),
            source_url=_source_url(around, source),
            authors=find_authors(around, is_played=is_played),
            source_authors=authors_of_page(source),
            responsibilities=find_responsibilities(around),
        ),
        tuple(diagnostics),
    )


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


def _metadata_dates(source: SourceText) -> list[Evidence]:
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
            found.extend(_dates_of(value, 52, why))
        elif meaning == "date":
            is_general = folded(key) in _GENERAL_KEYS
            found.extend(_dates_of(value, _OF_PAGE if is_general else 60, why))
        elif meaning == "time" and not is_page:
            found.extend(_dates_of(value, 60, why))
        elif meaning in {"published", "released"} and not is_page:
            found.extend(_dates_of(value, _OF_PAGE - 1, why))
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


def _dates_of(value: str, weight: int, why: str) -> list[Evidence]:
    if _COMPACT.fullmatch(value.strip()):
        value = _COMPACT.sub(r"\1-\2-\3", value.strip())
    return [
        Evidence(mention.value, mention.text, -1, weight, why)
        for mention in find_dates(value)
        if mention.value and not mention.value.startswith("--")
    ]


def _choose_date(
    dates: Sequence[Evidence], source: SourceText, overrides: Overrides
) -> tuple[Evidence | None, list[Diagnostic]]:
    """The best evidence for the day, and what speaks against it."""
    ordered = sorted(dates, key=lambda e: -e.weight)
    certain = [e for e in ordered if e.value is not None]
    if overrides.date == "":
        return None, []
    if overrides.date:
        printed = next((e.text for e in certain if e.value == overrides.date), "")
        text = printed or overrides.date
        best = Evidence(overrides.date, text, -1, 100, "option --date")
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


def _choose_place(
    around: Surroundings,
    source: SourceText,
    language: str | None,
    overrides: Overrides,
    title: str | None,
) -> str | None:
    if overrides.place is not None:
        return overrides.place or None
    found = [*place_evidence(around, language), *place_in_title(title, language)]
    for key, value in source.metadata:
        if meaning_of_name(key) == "place" and value.strip():
            text = " ".join(value.split())
            found.append(Evidence(text, text, -1, 70, "metadata"))
    best = max(found, key=lambda e: e.weight, default=None)
    if best is None or best.value is None:
        return None
    place = tidied_place(_with_its_venue(_in_full(best, found), found))
    return place.replace("\u00ad", "") or None


def _in_full(best: Evidence, found: Sequence[Evidence]) -> str:
    """The place of `best`, as a line that says it nearly as surely gives it in full.

    A city that a line of the head says is more than the land that stands in another.
    """
    city = best.value or ""
    if is_land(city):
        said = (e.value for e in found if e.weight >= _SAID and e.start >= 0)
        city = next((place for place in said if place and is_city(place)), city)
    for other in found:
        place = other.value or ""
        if other.weight >= best.weight - 3 and place.endswith(f", {city}"):
            return place
    return city


def _with_its_venue(city: str, found: Sequence[Evidence]) -> str:
    """A city with the room in it where other lines say that the event was held."""
    if not is_known_place(city):
        return city
    for evidence in found:
        venue = evidence.value or ""
        is_said = evidence.weight >= _SAID and len(venue) > len("Room")
        parts = [part.strip() for part in venue.split(",")]
        if is_said and is_venue(parts[-1]) and not any(map(is_known_place, parts)):
            return f"{venue}, {city}"
    return city


def _choose_title(
    around: Surroundings, source: SourceText, format_title: str | None
) -> str | None:
    for line in around.front:
        if line.mark.meaning == "title" and line.mark.value:
            return " ".join(line.mark.value.split())
    printed = [
        caption_text(line.text) if _COURT.search(line.text) else unspaced(line.text)
        for line in around.front
        if line.mark.role is LineRole.TITLE
    ]
    text = " ".join(" ".join(printed).split()).strip(" *_#")
    text = _LOOSE_END.sub("", text)
    text = _KIND_OF_TEXT.sub("", text)
    is_cut = format_title and RUN_ON.search(text) and _begins(format_title, text)
    if format_title and (not text or is_cut or source.media_type in _TITLED):
        return format_title
    return text or _subject(around)


def _begins(whole: str, text: str) -> bool:
    """Whether a title begins with the words of another: `THE TRAGEDIE OF`."""
    return whole.casefold().startswith(text.casefold())


def _subject(around: Surroundings) -> str | None:
    """The subject of a letter that has no other title."""
    return next(
        (m.mark.value for m in around.front if m.mark.meaning == "subject"), None
    )


def _time(around: Surroundings) -> str | None:
    """The time of day of the beginning as printed."""
    for line in around.front:
        if line.mark.role is LineRole.FIELD and line.mark.meaning == "time":
            found = find_times(line.mark.value or "")
            if found:
                return _AT.sub("", found[0].text)
    for line in around.front:
        if line.mark.role in {LineRole.DATELINE, LineRole.SUBTITLE}:
            found = find_times(line.text)
            if found:
                return _AT.sub("", found[0].text)
    for line in around.front[-12:]:
        if line.mark.role in {LineRole.PARAGRAPH, LineRole.HEADING, LineRole.FIELD}:
            found = find_times(line.text) if OPENS.search(folded(line.text)) else []
            if found and len(line.text) < 300:
                return _AT.sub("", found[0].text)
    return None


def _activity(around: Surroundings, title: str | None, usual: str | None) -> str | None:
    named = find_activity(title) if title else None
    attended = any(line.mark.role is LineRole.ATTENDANCE for line in around.front)
    if around.is_prose and not attended:
        head = [line for line in around.front[:200] if line.mark.role in _HEAD]
        said = " ".join(line.text for line in around.front if line not in head)
        return activity_of_prose([title or "", *(line.text for line in head)], said)
    if usual and not {usual, named} <= _IN_COURT:
        return usual
    if named or usual:
        return named or usual
    for role in (*_HEAD, LineRole.PARAGRAPH):
        for line in around.front[:200]:
            if line.mark.role is role:
                activity = find_activity(line.text)
                if activity:
                    return activity
    return None


def _publisher(around: Surroundings, source: SourceText) -> str | None:
    """The body that issued the text, where the source names it."""
    for key, value in source.metadata:
        if key in _PUBLISHER_KEYS and value.strip():
            return " ".join(value.split())
    lines: tuple[MarkedLine, ...] = around.front + around.back
    for line in lines:
        value = line.mark.value or ""
        if line.mark.meaning == "publisher" and value:
            is_work = _WORK.match(value)
            if not _ADDRESS.match(value) and not is_work:
                return " ".join(value.split())
    for line in lines:
        if line.mark.role is LineRole.FURNITURE and OFFICIAL.search(folded(line.text)):
            return " ".join(line.text.split()).rstrip(":")
    for line in lines[:40]:
        match = _FROM_AN_OFFICE.search(line.text[:300])
        if match:
            return match["who"]
    for line in lines:
        match = _COPYRIGHT.fullmatch(line.text[:300])
        if match and len(match["who"].split()) <= 10 and not _NOTICE.search(match[0]):
            return " ".join(match["who"].split()).strip(" ,.")
    return None


def _source_url(around: Surroundings, source: SourceText) -> str | None:
    """The address of the text, where the source gives it."""
    for key, value in source.metadata:
        if key in _URL_KEYS and _ADDRESS.match(value.strip()):
            return value.strip()
    addresses = []
    for line in around.front + around.back:
        if line.mark.meaning == "url" or line.mark.role is LineRole.FURNITURE:
            match = _ADDRESS.search(line.text)
            if match and "creativecommons" not in match[0]:
                addresses.append(match[0].rstrip(".,;)"))
    unique = sorted(set(addresses), key=addresses.index)
    return unique[0] if len(unique) == 1 else None
