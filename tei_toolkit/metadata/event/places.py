"""What the lines around the turns say of the place of the event."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.metadata.event.evidence import (
    Evidence,
    evidence_at,
    is_of_other_day,
    is_publication,
    is_stage,
    wrapped_paragraphs,
)
from tei_toolkit.metadata.event.lines import MarkedLine, Surroundings
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.fields import parse_field
from tei_toolkit.metadata.matter.line_words import INSTITUTION
from tei_toolkit.metadata.matter.lines import LineRole, is_dateline
from tei_toolkit.metadata.matter.page import ABOVE, OF_THE_PAGE
from tei_toolkit.metadata.places.agency import (
    BY_AGENCY,
    agency_datelines,
    place_of_agency,
)
from tei_toolkit.metadata.places.alone import places_alone
from tei_toolkit.metadata.places.in_titles import places_of_title
from tei_toolkit.metadata.places.places import (
    is_known_place,
    is_town_line,
    is_uncased,
    is_venue,
    is_venue_line,
    place_likelihood,
)
from tei_toolkit.metadata.places.printed import (
    house_in,
    place_in_dateline,
    place_in_phrase,
)
from tei_toolkit.metadata.places.told import (
    greeted_place,
    paragraph_places,
    spoken_place,
)

_NOTES = 6
"""So many lines after the turns may be notes on the event."""
_NOTE = re.compile(
    r"\W*(?i:note|editor['’]s note|anmerkung|remarque|nota)\s*[:.]|\s*[(\[]"
)


def place_evidence(around: Surroundings, language: str | None) -> list[Evidence]:
    """What the lines say of the place of the event, best first."""
    found: list[Evidence] = []
    for index in range(len(around.front)):
        found.extend(_line_places(around, index, language))
    for line in wrapped_paragraphs(around.front):
        found.extend(paragraph_places(line, language, around.names))
    found.extend(_places_of_agencies(around))
    found.extend(places_alone(around.front, language))
    at = around.opening_start
    for text in around.opening.split("\n"):
        field = parse_field(text)
        if field and field.meaning == "place" and 0 < len(field.value) < 80:
            why = f"field “{field.key}”"
            found.append(Evidence(field.value, field.value, at, 62, why))
        elif len(text) < 80 and is_dateline(text, language):
            span = place_in_dateline(text, language, around.names)
            place = " ".join(text[span[0] : span[1]].split()) if span else ""
            is_sure = is_known_place(place) or is_venue(place) or is_uncased(place)
            if span and is_sure and text in around.opening.split("\n")[:4]:
                why = "line after the first label"
                found.append(Evidence(place, place, at + span[0], 48, why))
        at += len(text) + 1
    found.extend(_places_below(around, language))
    found.extend(spoken_place(around, language))
    found.extend(greeted_place(around))
    if is_stage(around.front):
        # where a play is set is not where it was given
        found = [e for e in found if not e.why.startswith("field")]
    return sorted(found, key=lambda e: -e.weight)


def _places_of_agencies(around: Surroundings) -> Iterator[Evidence]:
    """What datelines of news agencies say, above the turns or where they begin."""
    for index, span in agency_datelines(line.text for line in around.front).items():
        yield evidence_at(around.front[index], span, 82, BY_AGENCY)
    if (first := place_of_agency(around.opening)) is not None:
        place = around.opening[slice(*first)]
        start = around.opening_start + first[0]
        yield Evidence(place, place, start, 52, BY_AGENCY)


def _places_below(around: Surroundings, language: str | None) -> Iterator[Evidence]:
    """What a dateline or a note says that stands below the last turn."""
    for line in around.back:
        if line.mark.role is LineRole.DATELINE and find_dates(line.text, language):
            span = place_in_dateline(line.text, language, around.names)
            if span:
                yield evidence_at(line, span, 65, "closing dateline")
    for line in [row for row in around.back if row.text.strip()][:_NOTES]:
        if _NOTE.match(line.text) and "see also" not in line.mark.why:
            span = place_in_phrase(line.text, language, around.names)
            if span:
                yield evidence_at(line, span, 64, "a note below the text")


def _line_places(
    around: Surroundings, index: int, language: str | None
) -> Iterator[Evidence]:
    """What one line before the first turn says of the place."""
    line, names = around.front[index], around.names
    match line.mark.role:
        case LineRole.FIELD:
            yield from _field_places(line, language, names)
            yield from _fields_beside(line)
        case LineRole.DATELINE:
            if not is_publication(around.front, index):
                found = _dateline_places(around.front, index, language, names)
                is_above = line.mark.why == ABOVE
                yield from (replace(e, weight=46) if is_above else e for e in found)
        case LineRole.PARAGRAPH | LineRole.SUBTITLE if index < 400:
            yield from paragraph_places(line, language, names)
            yield from _place_alone(around.front, index, names)
            yield from _place_in_a_column(around.front, index)
        case LineRole.HEADING:
            yield from _place_alone(around.front, index, names)
            yield from _place_in_a_column(around.front, index)
        case LineRole.TITLE:
            yield from places_of_title(line, language, names)
            beside = _BESIDE_CAPTION.search(line.text)
            if beside and place_likelihood(beside[1], names) >= 1.0:
                yield evidence_at(line, beside.span(1), 88, "beside the caption")
            span = place_in_phrase(line.text, language, names)
            if span:
                yield evidence_at(line, span, 54, "title")
        case LineRole.FURNITURE if line.mark.why != OF_THE_PAGE and is_dateline(
            line.text, language
        ):
            span = place_in_dateline(line.text, language, names)
            if span and is_known_place(line.text[span[0] : span[1]]):
                yield evidence_at(line, span, 55, "page header")
        case _:
            pass
    house = house_in(line.text)
    if house:
        yield Evidence(house, house, line.start, 40, "name of the house")


def _place_alone(
    lines: Sequence[MarkedLine], index: int, names: frozenset[str]
) -> Iterator[Evidence]:
    """A line of the head that names nothing but a venue: "Maritime Hall, Gdynia"."""
    line = lines[index]
    filled = [p for p in lines[:index] if p.text.strip()][-4:]
    marks = {LineRole.TITLE, LineRole.DATELINE, LineRole.FIELD}
    if index > 60 or not any(p.mark.role in marks for p in filled):
        return
    is_issuer = INSTITUTION.fullmatch(folded(line.text.strip()))
    is_venue_named = is_venue_line(line.text, names)
    if not is_issuer and (is_venue_named or is_town_line(line.text, names)):
        text = " ".join(line.text.split()).strip(" *_#,")
        below = lines[index + 1].text if index + 1 < len(lines) else ""
        if is_venue_line(below, names) or is_town_line(below, names):
            text = f"{text}, {' '.join(below.split()).strip(' *_#,')}"
        weight = 68 if is_venue_named else 67
        yield Evidence(text, text, line.start, weight, "place on a line of its own")


def _place_in_a_column(lines: Sequence[MarkedLine], index: int) -> Iterator[Evidence]:
    """A well-known city at the right of a masthead, with the day below it."""
    line = lines[index]
    columns = re.split(r"\s{4,}|\t", line.text.strip())
    below = [p for p in lines[index + 1 : index + 12] if p.text.strip()][:5]
    is_dated = any(p.mark.role is LineRole.DATELINE for p in below)
    if len(columns) == 2 and is_dated and is_known_place(columns[-1]):
        at = line.text.rindex(columns[-1])
        yield evidence_at(
            line, (at, at + len(columns[-1])), 66, "right of the masthead"
        )


_SENT_FROM = lazy_pattern(
    r"[,;]\s(?:live\s)?(?:from|aus|depuis|desde|da|из)\s([^\W\d_][^,;]{1,40})$"
)
"""Where a broadcast was sent from: `15 April 2010, 20.30, from Bristol`."""


def _sent_from(line: MarkedLine, value: str) -> Iterator[Evidence]:
    sent = _SENT_FROM.search(value)
    place = sent[1].strip(" .") if sent else ""
    if is_known_place(place):
        yield Evidence(place, place, line.start, 60, f"field “{line.mark.key}”")


_SECOND_FIELD = re.compile(r"\s+[^\W\d_][\w-]{1,18}:\s.*")
"""Another field in the same line: `Place: Police Station, Hill  Type: Dialogue`."""


def _field_places(
    line: MarkedLine, language: str | None, names: frozenset[str]
) -> Iterator[Evidence]:
    value = _SECOND_FIELD.sub("", line.mark.value or "").strip(" \u00ad*_")
    if line.mark.meaning == "place" and value:
        if value.islower() and not is_uncased(value):
            # "elsewhere", "by telephone"
            return
        if any(c.isalpha() for c in value):
            at = max(0, line.text.find(value))
            span = (at, at + len(value))
            if value not in line.text:
                yield Evidence(value, value, line.start, 95, f"field “{line.mark.key}”")
            elif line.text[span[0] : span[1]] == value:
                dates = find_dates(value, language)
                town = value.partition(" (")[0]
                if value.endswith(")") and value[len(town) + 2].islower():
                    yield evidence_at(line, (at, at + len(town)), 95, "field")
                    return
                if not dates:
                    yield evidence_at(line, span, 95, f"field “{line.mark.key}”")
                    return
                inner = place_in_dateline(value, language, names)
                if inner:
                    yield evidence_at(line, (at + inner[0], at + inner[1]), 95, "field")
    elif line.mark.meaning == "released":
        yield from _sent_from(line, value)
    elif line.mark.meaning in {"date", "event", "time"} and find_dates(value, language):
        at = max(0, line.text.find(value))
        inner = place_in_dateline(value, language, names)
        if inner:
            yield evidence_at(line, (at + inner[0], at + inner[1]), 85, "field")


_COLUMN = re.compile(r"\t|\s{3,}")


def _fields_beside(line: MarkedLine) -> Iterator[Evidence]:
    """A field of the place in another column: `Interviewee: Ada Orr    Place: York`."""
    for part in _COLUMN.split(line.text.strip())[1:]:
        field = parse_field(part) if ":" in part else None
        if field is not None and field.meaning == "place" and field.value:
            start = line.start + max(0, line.text.find(field.value))
            why = f"field “{field.key}”"
            yield Evidence(field.value, field.value, start, 94, why)


_IMPRINT = lazy_pattern(
    r"\b(?:re)?(?:printed|imprinted|imprim\w+|gedruckt|impres[os]\w*|stampat\w)\b.*\b1[4-9]\d\d\b",
    re.IGNORECASE,
)
"""Where and when a pamphlet was printed: `London, Printed in the Yeare 1642`."""


_CONTACT = lazy_pattern(
    r"\b(?:contacts?|(?:in|en)quiries|for (?:more|further) information|press office|fax"
    r"|tel(?:ephone|efon|éfono|\.)?|phone|e-?mail|presse(?:stelle|kontakt)|rückfragen"
    r"|service de presse|pressetjeneste)\b"
    r"(?!\s(?:\w+\s)?(?:group|line|call|interview|room))|\w@\w",
    re.IGNORECASE,
)
"""Where the press may ask: `Contact: Ann Frith, 10 Market Street, Leeds`."""
_NEXT = lazy_pattern(
    r"\W*(?:(?:the |date of )*next (?:meeting|session|sitting)|nächste (?:sitzung|"
    r"tagung)|prochaine (?:séance|réunion)|próxima (?:sesión|reunión|sessão|reunião)"
    r"|prossima (?:seduta|riunione)|volgende vergadering|nästa (?:möte|sammanträde)"
    r"|następne posiedzenie|příští (?:schůze|zasedání)|следующее (?:заседание|"
    r"совещание)|наступне засідання|次回|下次|다음 회의)",
    re.IGNORECASE,
)
"""What begins with the day and the place of another meeting."""


def _is_of_another(lines: Sequence[MarkedLine], index: int) -> bool:
    """Whether a line is an office's address, or says where one meets the next time."""
    if _CONTACT.search(lines[index].text):
        return True
    near = [line.text for line in lines[max(0, index - 6) : index + 1] if line.text]
    return any(_NEXT.match(text) for text in near[-3:])


def _dateline_places(
    lines: Sequence[MarkedLine],
    index: int,
    language: str | None,
    names: frozenset[str],
) -> Iterator[Evidence]:
    line = lines[index]
    if _IMPRINT.search(line.text) or _is_of_another(lines, index):
        return
    dates = find_dates(line.text, language)
    if dates:
        if all(is_of_other_day(line.text, mention) for mention in dates):
            return
        span = place_in_dateline(line.text, language, names)
        if span:
            yield _with_line_above(
                lines, index, evidence_at(line, span, 90, "dateline")
            )
            return
        span = place_in_phrase(line.text, language, names)
        if span:
            yield evidence_at(line, span, 88, "dateline")
        return
    if place_likelihood(line.text, names) < 0.5:
        span = place_in_phrase(line.text, language, names)
        if span:
            yield evidence_at(line, span, 86, "line beside the date")
            return
        span = place_in_dateline("\n" + line.text, language, names)
        if span:
            yield evidence_at(
                line, (span[0] - 1, span[1] - 1), 86, "line beside the date"
            )
        return
    before = [p for p in lines[max(0, index - 3) : index] if p.text.strip()]
    is_dated = before and before[-1].mark.role is LineRole.DATELINE
    if is_dated and place_likelihood(before[-1].text, names) >= 0.5:
        return
    parts = [line.text.strip(" \t*_.\u00ad") + _final_stop(line.text)]
    for after in lines[index + 1 : index + 3]:
        is_part = after.mark.role is LineRole.DATELINE and not find_dates(
            after.text, language
        )
        if not is_part or place_likelihood(after.text, names) < 0.5:
            break
        parts.append(after.text.strip(" \t*_.\u00ad") + _final_stop(after.text))
    text = ", ".join(" ".join(part.strip(" ,").split()) for part in parts)
    weight = 89 if place_likelihood(line.text, names) >= 0.9 else 87
    yield Evidence(text, text, line.start, weight, "line beside the date")


_BROKEN = lazy_pattern(
    r"\b(?:at|in|à|en|em|zu|w|в|u|i)\s+((?:[A-Z]\w[\w'’-]*\s?){1,2})$"
)
"""A place that the end of a line breaks: `before the Judge, at Medford`."""


def _with_line_above(
    lines: Sequence[MarkedLine], index: int, found: Evidence
) -> Evidence:
    """`found` with the words above it, where the name of the place is broken."""
    line = lines[index]
    if not index or line.text[: found.start - line.start].strip():
        return found
    above = _BROKEN.search(lines[index - 1].text.rstrip())
    if above is None:
        return found
    text = f"{above[1].strip()} {found.text}"
    return replace(found, value=text, text=text)


def _final_stop(text: str) -> str:
    """The full stop of an abbreviation that ends a line: "Washington, D.C."."""
    return "." if re.search(r"\b[A-Z]\.[A-Z]\.\s*$", text) else ""


# What stands to the right of a court's caption, after its column of marks.
_BESIDE_CAPTION = re.compile(r"\s[:)§|]\s+(\S.*?)\s*$")
