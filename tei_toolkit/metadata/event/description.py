"""What is known of the event: title, date, place, activity, publisher."""

import re
from collections.abc import Iterator, Sequence

from tei_toolkit.description import Description
from tei_toolkit.diagnostics import Diagnostic
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.clock import find_times
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.metadata.event.activity import activity_of_prose, find_activity
from tei_toolkit.metadata.event.credits import (
    authors_of_page,
    find_authors,
    find_responsibilities,
)
from tei_toolkit.metadata.event.day import choose_date, dates_of_event
from tei_toolkit.metadata.event.evidence import (
    Evidence,
    is_of_other_day,
    is_publication,
)
from tei_toolkit.metadata.event.issuer import find_publisher, find_source_url
from tei_toolkit.metadata.event.lines import (
    MarkedLine,
    Surroundings,
    read_surroundings,
)
from tei_toolkit.metadata.event.places import place_evidence
from tei_toolkit.metadata.event.words import OPENS
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.caption import caption_text
from tei_toolkit.metadata.matter.fields import meaning_of_name, parse_field
from tei_toolkit.metadata.matter.format_titles import title_of_format
from tei_toolkit.metadata.matter.line_words import RUN_ON
from tei_toolkit.metadata.matter.lines import LineRole
from tei_toolkit.metadata.matter.page import ABOVE
from tei_toolkit.metadata.places.in_titles import place_in_title
from tei_toolkit.metadata.places.more_words import STATES
from tei_toolkit.metadata.places.nowhere import is_nowhere
from tei_toolkit.metadata.places.places import (
    country_of,
    is_city,
    is_known_place,
    is_land,
    is_venue,
    unspaced,
)
from tei_toolkit.metadata.places.printed import tidied_place
from tei_toolkit.sources.text import SourceText
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
_HEAD = (LineRole.SUBTITLE, LineRole.DATELINE, LineRole.FIELD, LineRole.HEADING)
"""Lines that may name the kind of event, the surest first."""
_SHOWN = ("series", "show", "episode")
"""Fields of a script of radio or television, in their order in a title."""
_RULED = lazy_pattern(r"([=:~|]{2,8})\s*([^\s=:~|].*?)\s*\1")
"""A line that stands between marks: `=== Interview ===`, `:: The Office ::`."""
_IN_COURT = frozenset({"oral argument", "deposition", "trial", "hearing"})
_COURT = re.compile(r"\s[:)§](?:\s|$)|\s{3,}(?:No|Case|Docket)\b")
# What may stand about a time of day: a preposition, a zone that is cut short.
_AT = re.compile(r"\Aat\s+|\s*\([^)]*\Z", re.IGNORECASE)
_LOOSE_END = re.compile(r"(?:,|\s[–—-])\Z")
"""What ties a title to the line below it."""
_KIND_OF_TEXT = lazy_pattern(
    r"(?i)\A(?:transcript|transkript|transkription|transcription|transcripción|"
    r"transcrição|trascrizione|расшифровка|transkripcja|przepis)\s*[:：]\s*(?=\S)"
)
_SAID = 60
"""What a place weighs that a line says, which is no guess."""


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
    dates = dates_of_event(source, transcript, around, language, is_played=is_played)
    date, diagnostics = choose_date(dates, source, overrides.date)
    # where a play was first given, or its preface written, it was not spoken
    told = [] if is_played else place_evidence(around, language)
    place = _choose_place(told, source, language, overrides, format_title)
    title = overrides.title or _choose_title(around, source, format_title)
    activity = overrides.activity or _activity(around, title, overrides.usual_activity)
    return (
        Description(
            title=title,
            date=_days(date) if date else None,
            date_text=date.text if date else None,
            time=_time(around, date) if activity or not around.is_prose else None,
            place=place,
            country=overrides.country or _country(place, around),
            activity=activity,
            publisher=find_publisher(around, source),
            source_url=find_source_url(around, source),
            authors=find_authors(around, is_played=is_played),
            source_authors=authors_of_page(source),
            responsibilities=find_responsibilities(around),
        ),
        tuple(diagnostics),
    )


def _days(date: Evidence) -> str | None:
    """The day of the event, or its first and last one: `2008-04-03/2008-04-05`."""
    return f"{date.value}/{date.until}" if date.value and date.until else date.value


def _choose_place(
    told: Sequence[Evidence],
    source: SourceText,
    language: str | None,
    overrides: Overrides,
    title: str | None,
) -> str | None:
    if overrides.place is not None:
        return overrides.place or None
    found = [*told, *place_in_title(title, language)]
    for key, value in source.metadata:
        if meaning_of_name(key) == "place" and value.strip():
            text = " ".join(value.split())
            found.append(Evidence(text, text, -1, 70, "metadata"))
    best = max(found, key=lambda e: e.weight, default=None)
    if best is None or best.value is None or is_nowhere(best.value):
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
        caption_text(line.text)
        if _COURT.search(line.text)
        else unspaced(_unmarked(line.text))
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


def _unmarked(text: str) -> str:
    """A line without the marks that some records set around their bold lines."""
    if ruled := _RULED.fullmatch(text):
        return ruled[2]
    return text[1:-1] if text[:1] == "<" and text[-1:] == ">" else text


def _begins(whole: str, text: str) -> bool:
    """Whether a title begins with the words of another: `THE TRAGEDIE OF`."""
    return whole.casefold().startswith(text.casefold())


def _subject(around: Surroundings) -> str | None:
    """The subject of a letter that has no other title, or the name of a broadcast."""
    subject = (m.mark.value for m in around.front if m.mark.meaning == "subject")
    return next(subject, None) or _broadcast(around)


def _broadcast(around: Surroundings) -> str | None:
    """The series and the show of fields: `Series: Our House`, `Show: The Key`."""
    named = {
        key: field.value
        for line in around.front[:40]
        if (field := parse_field(line.text)) and field.value
        if (key := field.key.casefold()) in _SHOWN
    }
    if "series" not in named or len(named) == 1:
        return None
    return ": ".join(named[key] for key in _SHOWN if key in named)


def _time(around: Surroundings, day: Evidence | None) -> str | None:
    """The time of day of the beginning as printed."""
    for text in _texts_of_time(around, day):
        found = find_times(text)
        if found:
            return _AT.sub("", found[0].text)
    return None


def _texts_of_time(around: Surroundings, day: Evidence | None) -> Iterator[str]:
    """What may say the time of the beginning, the surest first."""
    for line in around.front:
        if line.mark.role is LineRole.FIELD and line.mark.meaning == "time":
            yield line.mark.value or ""
    dated = [
        (not _holds(line, day), index)
        for index, line in enumerate(around.front)
        if line.mark.role in {LineRole.DATELINE, LineRole.SUBTITLE}
    ]
    for _, index in sorted(dated):
        if not _is_of_page(around.front, index, day):
            yield around.front[index].text
    for line in around.front[-12:]:
        is_said = line.mark.role in {
            LineRole.PARAGRAPH,
            LineRole.HEADING,
            LineRole.FIELD,
        }
        if is_said and len(line.text) < 300 and OPENS.search(folded(line.text)):
            yield line.text


def _is_of_page(lines: Sequence[MarkedLine], index: int, day: Evidence | None) -> bool:
    """Whether the time in a line stands with a day of the page and not of the event."""
    line = lines[index]
    if line.mark.why == ABOVE and not _holds(line, day):
        return True
    days = find_dates(line.text)
    is_of_other = bool(days) and all(is_of_other_day(line.text, day) for day in days)
    return is_of_other or is_publication(lines, index)


def _holds(line: MarkedLine, day: Evidence | None) -> bool:
    return day is not None and line.start <= day.start < line.start + len(line.text)


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
