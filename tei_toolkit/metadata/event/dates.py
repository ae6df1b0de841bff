"""What the lines around the turns say of the day of the event."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.vocabulary import is_small
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.dates import DateMention, find_dates
from tei_toolkit.metadata.dates.days_beside import (
    has_mail_time,
    is_beside_copying,
    is_of_draft,
    is_of_letter,
    leads_away,
)
from tei_toolkit.metadata.dates.days_by_weekday import (
    dates_by_weekday,
    days_with_weekday,
)
from tei_toolkit.metadata.dates.days_of_publication import days_of_publication
from tei_toolkit.metadata.dates.days_told import (
    mention_evidence,
    paragraph_dates,
    says_event_day,
    spoken_date,
)
from tei_toolkit.metadata.event.evidence import (
    Evidence,
    is_publication,
    is_stage,
    wrapped_paragraphs,
)
from tei_toolkit.metadata.event.lines import MarkedLine, Surroundings
from tei_toolkit.metadata.matter.fields import parse_field
from tei_toolkit.metadata.matter.lines import (
    LineRole,
    is_bare_dateline,
    is_dateline,
    leads_to_others,
)
from tei_toolkit.metadata.matter.page import ABOVE

_WEIGHTS = {
    LineRole.DATELINE: (90, "dateline"),
    LineRole.TITLE: (84, "title"),
    LineRole.SUBTITLE: (86, "subtitle"),
    LineRole.HEADING: (70, "heading"),
    LineRole.FURNITURE: (58, "page header"),
}
_HEADINGS = (LineRole.DATELINE, LineRole.TITLE, LineRole.SUBTITLE, LineRole.HEADING)
_HOUR = lazy_pattern(r"[ ,\u00a0]*\d{1,2}:\d\d\s*\Z")
_WRAPPED = 60
"""Characters from which on a line that goes on below is one of a paragraph."""
# So many lines from the first label on may still be of the head.
_HEAD_LINES = 4
_SHORT_WORD = 3
_LEAST_OF_NAME, _MOST_OF_NAME = 2, 5
_FIELD_WEIGHTS = {
    "date": 95,
    "event": 80,
    "title": 75,
    "time": 92,
    "released": 45,
    "place": 70,
    "published": 39,
}
"""The day of a field; that of publication counts where nothing else tells one."""


def date_evidence(around: Surroundings, language: str | None) -> list[Evidence]:
    """What the lines say of the day of the event, best first."""
    found: list[Evidence] = []
    for index in range(len(around.front)):
        found.extend(_line_dates(around.front, index, language))
        if len(found) > 60:
            break
    if around.is_prose:  # what an article tells was on another day than its printing
        found = [e for e in found if e.weight != _FIELD_WEIGHTS["published"]]
    found = _before_dated_title(around, found, language)
    found.extend(dates_by_weekday(around, language))
    found.extend(spoken_date(around, language))
    found.extend(_days_of_the_title(around, language))
    found.extend(days_with_weekday(around, language))
    for line in wrapped_paragraphs(around.front):
        found.extend(paragraph_dates(line, language))
    found.extend(_opening_dates(around, language))
    for line in around.back:
        if "see also" in line.mark.why or leads_to_others(line.text):
            continue
        if line.mark.role is LineRole.DATELINE:
            found.extend(
                mention_evidence(
                    line.text, line.start, 65, "closing dateline", language
                )
            )
    if not found:
        found.extend(days_of_publication(around.front[:40], language))
    if not around.opening:
        # an opinion is of the day of its decision, not of the argument before it
        found = [replace(e, weight=97) if _is_decision(around, e) else e for e in found]
    found = _repeated_first([_with_printed_year(e, around) for e in found])
    return sorted(found, key=lambda e: -e.weight)


def _opening_dates(around: Surroundings, language: str | None) -> Iterator[Evidence]:
    """What the first lines of the turns say: the head may go on behind a label."""
    at = around.opening_start
    lines = around.opening.split("\n")
    for number, text in enumerate(lines):
        runs_on = _is_within(lines, number)
        field = parse_field(text)
        if field and field.meaning == "date" and len(field.value) < 60:
            why = f"field “{field.key}”"
            offset = at + max(0, text.find(field.value))
            yield from mention_evidence(field.value, offset, 62, why, language)
        is_bare = len(text.strip()) < 50 and is_bare_dateline(text, language)
        is_head = number < _HEAD_LINES and is_dateline(text, language)
        is_asked = text.rstrip().endswith("?")
        if (is_bare or is_head) and not runs_on and not is_asked:
            why = "line after the first label"
            yield from mention_evidence(text, at, 50, why, language)
        at += len(text) + 1


def _is_within(lines: Sequence[str], number: int) -> bool:
    """Whether a line has a part of a sentence, or is the day of a letter and its end.

    A small letter or a small word before it says that, or a small letter below it; a
    letter that is read aloud ends with its day and a name.
    """
    above = lines[number - 1] if number else ""
    below = lines[number + 1] if number + 1 < len(lines) else ""
    last = above.split()[-1:]
    if last and len(last[0]) <= _SHORT_WORD and last[0].islower():
        return True
    if number > _HEAD_LINES and not find_dates(below) and _is_name(below):
        return True
    return is_small(lines[number].lstrip()) and is_small(below.lstrip())


def _is_name(text: str) -> bool:
    """Whether a line is two to five words with capitals, and no sentence."""
    words = text.split()
    return (
        _LEAST_OF_NAME <= len(words) <= _MOST_OF_NAME
        and all(word[0].isupper() for word in words)
        and words[-1][-1].isalpha()
    )


def _repeated_first(found: list[Evidence]) -> list[Evidence]:
    """What was found, a day that two datelines say before a day that one says.

    The day on which a page was looked at stands in its head, once.
    """
    weight, why = _WEIGHTS[LineRole.DATELINE]
    days = Counter(e.value for e in found if e.why == why and e.weight == weight)
    if len(days) <= 1:
        return found
    (day, count), (_, others) = days.most_common(2)
    if day is None or count == 1 or others > 1:
        return found
    return [
        replace(e, weight=weight + 1) if e.value == day and e.why == why else e
        for e in found
    ]


_SHORT_YEAR = lazy_pattern(r"(\d{1,2})\.(\d{1,2})\.(\d\d)")


def _with_printed_year(evidence: Evidence, around: Surroundings) -> Evidence:
    """A day such as `18.08.13` with the year that the head prints in full."""
    match = _SHORT_YEAR.fullmatch(evidence.text.strip())
    if match is None or evidence.value is not None:
        return evidence
    years = {
        found[0]
        for line in around.front[:40]
        for found in re.finditer(rf"(?<!\d)(?:1[5-9]|20){match[3]}(?!\d)", line.text)
    }
    if len(years) != 1:
        return evidence
    value = f"{years.pop()}-{int(match[2]):02}-{int(match[1]):02}"
    try:
        dt.date.fromisoformat(value)
    except ValueError:
        return evidence
    return replace(evidence, value=value)


def _before_dated_title(
    around: Surroundings, found: list[Evidence], language: str | None
) -> list[Evidence]:
    """`found`, where a day and an hour above a title that has its own day count less.

    They are those of the page: "15 May 2015 13:20", "Speech, Baku, 14 May 2015".
    """
    titles = [line for line in around.front if line.mark.role is LineRole.TITLE]
    dated = [line for line in titles if _full_dates(line, language)]
    if not dated:
        return found
    posted = {
        line.start + mention.start
        for line in around.front
        if line.start < dated[0].start and line.mark.role is LineRole.DATELINE
        for mention in find_dates(line.text, language)
        if _HOUR.match(line.text, mention.end)
    }
    return [replace(e, weight=45) if e.start in posted else e for e in found]


def _full_dates(line: MarkedLine, language: str | None) -> list[DateMention]:
    return [m for m in find_dates(line.text, language) if len(m.value or "") == 10]


def _days_of_the_title(
    around: Surroundings, language: str | None
) -> Iterator[Evidence]:
    """Dates by an author's name that give the year to a title's day.

    "Questions and Answers – May 20", "by Desk Editor on Wednesday, May 20, 2015".
    """
    days = {
        (mention.value or "")[1:]
        for line in around.front
        if line.mark.role is LineRole.TITLE
        for mention in find_dates(line.text, language)
        if (mention.value or "").startswith("--")
    }
    for line in around.front[:40] if days else ():
        for mention in find_dates(line.text, language):
            if mention.value and mention.value[4:] in days:
                start = line.start + mention.start
                yield Evidence(mention.value, mention.text, start, 70, "title's day")


def _is_decision(around: Surroundings, evidence: Evidence) -> bool:
    """Whether a date of the head stands after "Decided" or "Filed"."""
    line = next(
        (x for x in reversed(around.front) if 0 <= x.start <= evidence.start), None
    )
    if line is None or evidence.start < 0:
        return False
    before = line.text[: max(0, evidence.start - line.start)]
    return bool(re.search(r"(?i)\b(?:decided|filed|delivered)\b[^\w]*$", before))


def _line_dates(
    lines: Sequence[MarkedLine], index: int, language: str | None
) -> Iterator[Evidence]:
    line = lines[index]
    role = line.mark.role
    if role in _WEIGHTS:
        yield from _set_apart_dates(lines, index, language)
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
        of_the_scene = meaning in {"time", "place", "released"} and is_stage(lines)
        is_of_copy = meaning == "released" and "ebook" in value.casefold()
        is_of_copy = is_of_copy or is_beside_copying(lines, index)
        if meaning == "changed" or of_the_scene or is_of_copy:
            return
        if has_mail_time(value):
            # a letter's day is that of the event only where nothing else is said
            weight = min(weight, 45)
        why = f"field “{line.mark.key}”" if line.mark.key else "field"
        at = line.start + max(0, line.text.find(value))
        yield from mention_evidence(value, at, weight, why, language)
    elif role is LineRole.PARAGRAPH and index < 400 and not _is_inner(lines, index):
        near = [*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2]]
        is_alone = not any(other.text.strip() for other in near)
        for evidence in paragraph_dates(line, language):
            # a month alone in running text is rarely that of the event
            if is_alone or evidence.value is None or len(evidence.value) == 10:
                yield evidence


def _is_inner(lines: Sequence[MarkedLine], index: int) -> bool:
    """Whether a line goes on with the sentence of a long line of prose above it."""
    above = lines[index - 1] if index else None
    if above is None or above.mark.role is not LineRole.PARAGRAPH:
        return False
    text = above.text.rstrip()
    return len(text) >= _WRAPPED and not text.endswith((*SENTENCE_MARKS, ":"))


def _set_apart_dates(
    lines: Sequence[MarkedLine], index: int, language: str | None
) -> Iterator[Evidence]:
    """The dates of a title, a heading, a dateline or a page header."""
    line = lines[index]
    role = line.mark.role
    if "notice" in line.mark.why or "address" in line.mark.why:
        return
    weight, why = _WEIGHTS[role]
    is_printed = role is LineRole.DATELINE and is_publication(lines, index)
    if is_printed or is_of_draft(lines, index) or leads_away(line.text):
        return
    if role is LineRole.DATELINE and is_of_letter(line.text):
        weight, why = 45, "the day of a letter"
    elif line.mark.why == ABOVE:
        weight, why = 46, ABOVE
    elif line.text.rstrip().endswith("|"):
        weight, why = 58, "a cell of the page"
    elif role is LineRole.DATELINE and _runs_on(lines, index, language):
        weight, why = 60, "a sentence"
    elif role is LineRole.DATELINE and (
        says_event_day(line.text, language) or _is_held_on(lines, index, language)
    ):
        weight += 1  # `2e séance du jeudi 9 octobre 2014`, and the day of the issue
    elif _is_day_in_title(line, language):
        weight = 91
    above = _filled_above(lines, index)
    yield from mention_evidence(line.text, line.start, weight, why, language, above)


def _filled_above(lines: Sequence[MarkedLine], index: int) -> str:
    """The two lines above one, as one text, where nothing parts them from it."""
    first = max(0, index - 2)
    texts = [line.text.strip() for line in lines[first:index]]
    return "" if not all(texts) else " ".join(texts)


def _is_held_on(lines: Sequence[MarkedLine], index: int, language: str | None) -> bool:
    """Whether a line goes on with the day: `Held at Headquarters,`, `on 5 May 1977`."""
    above = lines[index - 1].text.rstrip() if index else ""
    both = f"{above} {lines[index].text.lstrip()}"
    return above.endswith(",") and says_event_day(both, language)


def _is_day_in_title(line: MarkedLine, language: str | None) -> bool:
    """Whether a title says little but the day of a sitting: `REUNIÃO DE 4 DE JUNHO`."""
    return (
        line.mark.role is LineRole.TITLE
        and is_bare_dateline(line.text, language)
        and says_event_day(line.text, language)
    )


def _runs_on(lines: Sequence[MarkedLine], index: int, language: str | None) -> bool:
    """Whether a line with a date is the beginning of a sentence that goes on below."""
    if is_bare_dateline(lines[index].text, language) or index + 1 >= len(lines):
        return False
    text = lines[index].text.rstrip()
    return len(text) > _WRAPPED and lines[index + 1].text.lstrip()[:1].islower()
