"""What the lines around the turns say of the event's date and place."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tei_toolkit.metadata.dates import DateMention, find_dates, weekday_of
from tei_toolkit.metadata.description_lines import MarkedLine, Surroundings
from tei_toolkit.metadata.description_words import EVENT_DAY, OTHER_DAY, TODAY
from tei_toolkit.metadata.folding import LazyPattern, folded
from tei_toolkit.metadata.matter import LineRole, is_bare_dateline, is_dateline
from tei_toolkit.metadata.matter_fields import parse_field
from tei_toolkit.metadata.matter_line_words import BYLINE
from tei_toolkit.metadata.places import (
    house_in,
    is_known_place,
    place_in_dateline,
    place_in_phrase,
    place_likelihood,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One statement about the event.

    Attributes:
        value: ISO date or place; None for a date that is ambiguous.
        text: as printed.
        start: where it stands in the source, or -1.
        weight: how much it is to be believed, 0 to 100.
        why: where it comes from, in words.
    """

    value: str | None
    text: str
    start: int
    weight: int
    why: str


# A date beside one of these is not the day of the event.
_NUMERIC_WITH_TIME = re.compile(r"\W*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\W.*\d[.:]\d\d")


def _mention_evidence(
    text: str, start: int, weight: int, why: str, language: str | None
) -> Iterator[Evidence]:
    """One statement for each date with a year in `text`."""
    plain = folded(text)
    if OTHER_DAY.search(plain) and not EVENT_DAY.search(plain):
        return
    for mention in find_dates(text, language):
        if mention.value is not None and mention.value.startswith("--"):
            continue
        if mention.calendar != "gregorian" and mention.value is None:
            continue
        if _is_of_other_day(text, mention):
            continue
        yield Evidence(mention.value, mention.text, start + mention.start, weight, why)


def _is_of_other_day(text: str, mention: DateMention) -> bool:
    """Whether the words just before a date say that it is another day."""
    before = folded(text[max(0, mention.start - 50) : mention.start])
    matches = list(OTHER_DAY.finditer(before))
    if not matches:
        return False
    return not EVENT_DAY.search(before, matches[-1].end())


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for match in re.finditer(r"(?:(?<=[^\W\d_]{3})|(?<=\d{4}))[.;]\s+", text):
        yield at, text[at : match.start()]
        at = match.end()
    yield at, text[at:]


_WEIGHTS = {
    LineRole.DATELINE: (90, "dateline"),
    LineRole.TITLE: (84, "title"),
    LineRole.SUBTITLE: (86, "subtitle"),
    LineRole.HEADING: (70, "heading"),
    LineRole.FURNITURE: (58, "page header"),
}
_FIELD_WEIGHTS = {
    "date": 95,
    "event": 80,
    "title": 75,
    "time": 92,
    "released": 45,
    "place": 70,
}


def date_evidence(around: Surroundings, language: str | None) -> list[Evidence]:
    """What the lines say of the day of the event, best first."""
    found: list[Evidence] = []
    for index in range(len(around.front)):
        found.extend(_line_dates(around.front, index, language))
        if len(found) > 60:
            break
    found.extend(_dates_by_weekday(around, language))
    found.extend(_spoken_date(around, language))
    at = around.opening_start
    for text in around.opening.split("\n"):
        field = parse_field(text)
        if field and field.meaning == "date" and len(field.value) < 60:
            why = f"field “{field.key}”"
            offset = at + max(0, text.find(field.value))
            found.extend(_mention_evidence(field.value, offset, 62, why, language))
        if len(text.strip()) < 50 and is_bare_dateline(text, language):
            why = "line after the first label"
            found.extend(_mention_evidence(text, at, 50, why, language))
        at += len(text) + 1
    for line in around.back:
        if "see also" in line.mark.why:
            continue
        if line.mark.role is LineRole.DATELINE:
            found.extend(
                _mention_evidence(
                    line.text, line.start, 65, "closing dateline", language
                )
            )
    if not around.opening:
        # an opinion is of the day of its decision, not of the argument before it
        found = [replace(e, weight=97) if _is_decision(around, e) else e for e in found]
    return sorted(found, key=lambda e: -e.weight)


def _is_decision(around: Surroundings, evidence: Evidence) -> bool:
    """Whether a date of the head stands after "Decided" or "Filed"."""
    line = next(
        (x for x in reversed(around.front) if 0 <= x.start <= evidence.start), None
    )
    if line is None or evidence.start < 0:
        return False
    before = line.text[: max(0, evidence.start - line.start)]
    return bool(re.search(r"(?i)\b(?:decided|filed|delivered)\b[^\w]*$", before))


def _dates_by_weekday(around: Surroundings, language: str | None) -> Iterator[Evidence]:
    """A dateline without a year, where its day of the week fits one printed year.

    The Swedish Riksdag's "2012/13:73", "Onsdagen den 13 februari".
    """
    head = around.front[:40]
    years: set[int] = set()
    for line in head:
        for match in re.finditer(
            r"(?<!\d)([12]\d{3})(?:[/–-](\d\d)(?!\d))?", line.text
        ):
            years.add(int(match[1]))
            if match[2]:
                years.add(int(match[1][:2] + match[2]))
    for line in head:
        if line.mark.role is not LineRole.DATELINE or not years:
            continue
        for mention in find_dates(line.text, language):
            weekday = weekday_of(mention.text)
            if not (mention.value or "").startswith("--") or weekday is None:
                continue
            days = [f"{year:04}{(mention.value or '')[1:]}" for year in sorted(years)]
            fitting = [day for day in days if _is_weekday(day, weekday)]
            if len(fitting) == 1:
                start = line.start + mention.start
                why = "day of the week"
                yield Evidence(fitting[0], mention.text, start, 82, why)


def _is_weekday(day: str, weekday: int) -> bool:
    try:
        return dt.date.fromisoformat(day).weekday() == weekday
    except ValueError:
        return False


def _line_dates(
    lines: Sequence[MarkedLine], index: int, language: str | None
) -> Iterator[Evidence]:
    line = lines[index]
    role = line.mark.role
    if role in _WEIGHTS:
        if "notice" in line.mark.why or "address" in line.mark.why:
            return
        weight, why = _WEIGHTS[role]
        if role is LineRole.DATELINE and _is_publication(lines, index):
            return
        yield from _mention_evidence(line.text, line.start, weight, why, language)
    elif role is LineRole.FIELD:
        meaning = line.mark.meaning
        if line.mark.key == "" and index:
            meaning = next(
                (p.mark.meaning for p in reversed(lines[:index]) if p.mark.meaning),
                None,
            )
            if meaning == "date":
                return
        value = line.mark.value or ""
        weight = _FIELD_WEIGHTS.get(meaning or "", 50)
        if meaning == "published":
            return
        why = f"field “{line.mark.key}”" if line.mark.key else "field"
        at = line.start + max(0, line.text.find(value))
        yield from _mention_evidence(value, at, weight, why, language)
    elif role is LineRole.PARAGRAPH and index < 400:
        near = [*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2]]
        is_alone = not any(other.text.strip() for other in near)
        for evidence in _paragraph_dates(line, language):
            # a month alone in running text is rarely that of the event
            if is_alone or evidence.value is None or len(evidence.value) == 10:
                yield evidence


def _paragraph_dates(line: MarkedLine, language: str | None) -> Iterator[Evidence]:
    """Dates of a paragraph in sentences that say when the event was."""
    for at, sentence in _sentences(line.text[:800]):
        if is_dateline(sentence, language) and len(sentence) < 100:
            weight = 80 if at == 0 else 76
        elif _opens_with_place(sentence, language):
            weight = 77
        elif _says_event_day(sentence, language):
            weight = 60
        elif _ends_with_date(sentence, language):
            weight = 72
        else:
            continue
        yield from _mention_evidence(
            sentence, line.start + at, weight, "words before the first turn", language
        )


def _opens_with_place(sentence: str, language: str | None) -> bool:
    """Whether a sentence begins with a city and soon says a date."""
    first, comma, _ = sentence.partition(",")
    dates = find_dates(sentence, language)
    is_near = bool(dates) and dates[0].start <= 80
    return bool(comma) and is_near and is_known_place(_without_lead(first))


def _says_event_day(sentence: str, language: str | None) -> bool:
    """Whether a word such as "held" stands shortly before a full date."""
    plain = folded(sentence)
    return any(
        mention.value is not None
        and len(mention.value) >= (10 if len(sentence) > 120 else 7)
        and EVENT_DAY.search(plain[max(0, mention.start - 60) : mention.start])
        for mention in find_dates(sentence, language)
    )


def _ends_with_date(sentence: str, language: str | None) -> bool:
    """Whether a short sentence ends with ", 30 April 2015"."""
    dates = find_dates(sentence, language)
    if len(sentence.split()) > 22 or not dates:
        return False
    last = dates[-1]
    is_at_end = len(sentence) - last.end <= 2
    return is_at_end and sentence[: last.start].rstrip().endswith((",", "،", "、"))


def _is_publication(lines: Sequence[MarkedLine], index: int) -> bool:
    """Whether a date and time beside an author's name say when an article appeared."""
    line = lines[index]
    if not _NUMERIC_WITH_TIME.match(line.text):
        return False
    near = [
        lines[i].text
        for i in range(max(0, index - 3), min(len(lines), index + 4))
        if i != index and lines[i].text.strip()
    ]
    return any(BYLINE.match(folded(text.strip())) for text in near)


def _spoken_date(around: Surroundings, language: str | None) -> Iterator[Evidence]:
    """The day as the first speakers say it: "Today is Thursday, March 5, 2015"."""
    mention = _spoken_mention(around.opening, language)
    if mention:
        start = around.opening_start + mention.start
        why = "words of the first speaker"
        yield Evidence(mention.value, mention.text, start, 55, why)


@lru_cache(maxsize=4)
def _spoken_mention(text: str, language: str | None) -> DateMention | None:
    # most openings say no year at all
    if not re.search(r"\d{4}|年", text):
        return None
    for mention in find_dates(text, language):
        if mention.value is None or len(mention.value) < 10 or "--" in mention.value:
            continue
        before = folded(text[max(0, mention.start - 80) : mention.start])
        if TODAY.search(before):
            return mention
    return None


def place_evidence(around: Surroundings, language: str | None) -> list[Evidence]:
    """What the lines say of the place of the event, best first."""
    found: list[Evidence] = []
    for index in range(len(around.front)):
        found.extend(_line_places(around, index, language))
    at = around.opening_start
    for text in around.opening.split("\n"):
        field = parse_field(text)
        if field and field.meaning == "place" and 0 < len(field.value) < 80:
            why = f"field “{field.key}”"
            found.append(Evidence(field.value, field.value, at, 62, why))
        at += len(text) + 1
    for line in around.back:
        if line.mark.role is LineRole.DATELINE and find_dates(line.text, language):
            span = place_in_dateline(line.text, language, around.names)
            if span:
                found.append(_place(line, span, 65, "closing dateline"))
    found.extend(_spoken_place(around, language))
    return sorted(found, key=lambda e: -e.weight)


def _line_places(
    around: Surroundings, index: int, language: str | None
) -> Iterator[Evidence]:
    """What one line before the first turn says of the place."""
    line, names = around.front[index], around.names
    match line.mark.role:
        case LineRole.FIELD:
            yield from _field_places(line, language, names)
        case LineRole.DATELINE:
            if not _is_publication(around.front, index):
                yield from _dateline_places(around.front, index, language, names)
        case LineRole.PARAGRAPH | LineRole.SUBTITLE if index < 400:
            yield from _paragraph_places(line, language, names)
        case LineRole.TITLE:
            yield from _title_places(line)
            span = place_in_phrase(line.text, language, names)
            if span:
                yield _place(line, span, 54, "title")
        case LineRole.FURNITURE if is_dateline(line.text, language):
            span = place_in_dateline(line.text, language, names)
            if span and is_known_place(line.text[span[0] : span[1]]):
                yield _place(line, span, 55, "page header")
        case _:
            pass
    house = house_in(line.text)
    if house:
        yield Evidence(house, house, line.start, 40, "name of the house")


def _place(line: MarkedLine, span: tuple[int, int], weight: int, why: str) -> Evidence:
    text = " ".join(line.text[span[0] : span[1]].split()).strip(" ,;:\u00ad")
    return Evidence(text, text, line.start + span[0], weight, why)


def _field_places(
    line: MarkedLine, language: str | None, names: frozenset[str]
) -> Iterator[Evidence]:
    value = (line.mark.value or "").strip(" \u00ad*_")
    if line.mark.meaning == "place" and value:
        if any(c.isalpha() for c in value):
            at = max(0, line.text.find(value))
            span = (at, at + len(value))
            if value not in line.text:
                yield Evidence(value, value, line.start, 95, f"field “{line.mark.key}”")
            elif line.text[span[0] : span[1]] == value:
                dates = find_dates(value, language)
                if not dates:
                    yield _place(line, span, 95, f"field “{line.mark.key}”")
                    return
                inner = place_in_dateline(value, language, names)
                if inner:
                    yield _place(line, (at + inner[0], at + inner[1]), 95, "field")
    elif line.mark.meaning in {"date", "event", "time"} and find_dates(value, language):
        at = max(0, line.text.find(value))
        inner = place_in_dateline(value, language, names)
        if inner:
            yield _place(line, (at + inner[0], at + inner[1]), 85, "field")


def _dateline_places(
    lines: Sequence[MarkedLine],
    index: int,
    language: str | None,
    names: frozenset[str],
) -> Iterator[Evidence]:
    line = lines[index]
    if find_dates(line.text, language):
        if OTHER_DAY.search(folded(line.text)):
            return
        span = place_in_dateline(line.text, language, names)
        if span:
            yield _place(line, span, 90, "dateline")
            return
        span = place_in_phrase(line.text, language, names)
        if span:
            yield _place(line, span, 88, "dateline")
        return
    if place_likelihood(line.text, names) < 0.5:
        span = place_in_dateline("\n" + line.text, language, names)
        if span:
            yield _place(line, (span[0] - 1, span[1] - 1), 86, "line beside the date")
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


def _final_stop(text: str) -> str:
    """The full stop of an abbreviation that ends a line: "Washington, D.C."."""
    return "." if re.search(r"\b[A-Z]\.[A-Z]\.\s*$", text) else ""


def _paragraph_places(
    line: MarkedLine, language: str | None, names: frozenset[str]
) -> Iterator[Evidence]:
    head = line.text[:800]
    for at, sentence in _sentences(head):
        if len(sentence) < 100 and is_dateline(sentence, language):
            span = place_in_dateline(sentence, language, names)
            if span:
                yield _place(line, (at + span[0], at + span[1]), 80, "dateline")
        elif _ends_with_date(sentence, language):
            span = place_in_dateline(sentence, language, names)
            if span:
                yield _place(line, (at + span[0], at + span[1]), 74, "dateline")
    yield from _places_beside_dates(line, language, names)
    span = place_in_phrase(head, language, names)
    if span:
        yield _place(line, span, 72, "words before the first turn")


_LEADING = LazyPattern(
    r"[\s—–-]*(?:(?:en la ciudad de|na cidade de|en|em|a|in|at|à|в|у)\s)?",
    re.IGNORECASE,
)
_AFTER_DATE = re.compile(
    r"[\s,.]*((?:[^\W\d_a-z][\w'’.]*\s){0,2}[^\W\d_a-z][\w'’]*),\s"
    r"((?:[^\W\d_a-z][\w'’]*\s?){1,3})"
)


def _without_lead(text: str) -> str:
    """`text` without a dash and a preposition before a place."""
    match = _LEADING.match(text)
    return text[match.end() :].strip() if match else text.strip()


def _places_beside_dates(
    line: MarkedLine, language: str | None, names: frozenset[str]
) -> Iterator[Evidence]:
    """A city at the start of a sentence with a date, or a city and state after one."""
    head = line.text[:400]
    for mention in find_dates(head, language)[:2]:
        opening = head[: mention.start]
        first = _without_lead(opening.split(",")[0])
        if len(opening) <= 80 and "," in opening and is_known_place(first):
            at = head.find(first)
            yield _place(line, (at, at + len(first)), 78, "dateline")
        after = _AFTER_DATE.match(head, mention.end)
        if after:
            states = after[2].split()
            for size in (2, 1):
                state = " ".join(states[:size])
                if len(states) >= size and is_known_place(state):
                    text = f"{after[1]}, {state}"
                    if place_likelihood(text, names) >= 0.8:
                        start = line.start + after.start(1)
                        yield Evidence(text, text, start, 66, "after the date")
                    break


_TITLE_PLACE = re.compile(
    r"\b(?:in|at|à|en|em|zu|w|в|v)\s+([^,;:–—|()]+(?:,\s[^,;:]+)?)$"
)


def _title_places(line: MarkedLine) -> Iterator[Evidence]:
    inner = re.search(
        r"\b(?:[Aa]t\s(?=(?:[A-Z][\w.'’]+\s){1,4}in\s)|[Ii]n\s)((?:(?:[A-Z][\w.'’]+\s){1,4}in\s)?"
        r"(?:[A-Z][\w.'’]+\s?){1,3},\s[A-Z][\w.'’]+(?:\s[A-Z][\w.'’]+)?)",
        line.text,
    )
    if inner and place_likelihood(inner[1]) >= 1.0:
        yield Evidence(inner[1], inner[1], line.start, 52, "title")
        return
    match = _TITLE_PLACE.search(line.text.strip())
    if match and all(is_known_place(p) for p in match[1].split(",")):
        text = " ".join(match[1].split())
        yield Evidence(text, text, line.start, 50, "title")


def _spoken_place(around: Surroundings, language: str | None) -> Iterator[Evidence]:
    """The place as the first speaker says it, where the day is said too."""
    for date in _spoken_date(around, language):
        at = date.start - around.opening_start
        window = around.opening[at : at + 400]
        match = re.search(
            r"\b(?:in|at)\s+((?:[A-Z][\w'’.]+\s?)+,\s(?:[A-Z][\w'’.]+\s?)+)", window
        )
        if match:
            text = match[1].strip(" .,")
            if any(is_known_place(part) for part in text.split(",")):
                why = "words of the first speaker"
                yield Evidence(text, text, date.start + match.start(1), 50, why)
