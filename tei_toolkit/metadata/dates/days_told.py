"""The day of the event as a sentence tells it, before the turns or within them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.dates import DateMention, find_dates
from tei_toolkit.metadata.dates.days_beside import (
    is_issue,
    is_numbered_issue,
    is_posted,
)
from tei_toolkit.metadata.dates.days_of_acts import is_of_act
from tei_toolkit.metadata.event.evidence import (
    Evidence,
    ends_with_date,
    is_of_other_day,
    sentences,
)
from tei_toolkit.metadata.event.lines import MarkedLine, Surroundings
from tei_toolkit.metadata.event.words import (
    EVENT_DAY,
    HELD_AFTER,
    THIS_DAY,
    TODAY,
)
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.lines import is_dateline
from tei_toolkit.metadata.places.agency import BY_AGENCY
from tei_toolkit.metadata.places.places import is_known_place, without_lead

_PRESS_DATELINE = lazy_pattern(r"\W*[A-Z][A-Z .'’-]{2,}(?:,\s[A-Z][\w. ]{1,20})?,\s\Z")
_AFTER_OPENING_DATE = lazy_pattern(r"\s*[–—|:-]\s")
_LONGEST_HEAD = 200
"""Characters of a sentence at whose end the day of a sitting stands."""
_ENDS = re.compile(r"[\s.,)\]]*(?:(?:at |um |à |a las )?\d{1,2}[:.]\d\d.{0,12})?")
"""What a sentence may have behind its day: an hour."""
LONG_LEAD = 100
"""Characters of a paragraph from which on it can be a lead, or a head in one line."""


def mention_evidence(
    text: str,
    start: int,
    weight: int,
    why: str,
    language: str | None,
    above: str = "",
) -> Iterator[Evidence]:
    """One statement for each date with a year in `text`, below the line `above`."""
    for mention in find_dates(text, language):
        if mention.value is not None and mention.value.startswith("--"):
            continue
        if mention.calendar != "gregorian" and mention.value is None:
            continue
        if is_of_other_day(text, mention) or is_numbered_issue(text, mention):
            continue
        if is_of_act(text, mention, above):
            continue
        if is_posted(text, mention):
            weight, why = min(weight, 45), "day of posting"
        elif is_issue(text, mention):
            weight, why = min(weight, 45), "a magazine's issue"
        at = start + mention.start
        yield Evidence(
            mention.value, mention.text, at, weight, why, until=mention.until
        )


def paragraph_dates(line: MarkedLine, language: str | None) -> Iterator[Evidence]:
    """Dates of a paragraph in sentences that say when the event was."""
    if line.mark.why == BY_AGENCY:
        head = line.text[:LONG_LEAD]
        yield from mention_evidence(head, line.start, 77, BY_AGENCY, language)
    for at, sentence in sentences(line.text[:800]):
        if is_dateline(sentence, language) and len(sentence) < 100:
            weight = 80 if at == 0 else 76
        elif _opens_with_place(sentence, language):
            weight = 77
        elif says_event_day(sentence, language):
            weight = 60
        elif at == 0 and THIS_DAY.match(folded(sentence[:40])):
            yield from _day_behind_its_year(line, sentence, language)
            weight = 78
        elif ends_with_date(sentence, language) or (
            at == 0 and _opens_with_date(sentence, language)
        ):
            weight = 72
        else:
            continue
        yield from mention_evidence(
            sentence, line.start + at, weight, "words before the first turn", language
        )


_ITS_YEAR = lazy_pattern(r"(?i)\b(?:anno|an|año|ano|year|jahre?|godu|году)\s(\d{4})\b")


def _day_behind_its_year(
    line: MarkedLine, sentence: str, language: str | None
) -> Iterator[Evidence]:
    """The day of a record that tells the year first: `L'anno 2011, il 6 maggio`."""
    year = _ITS_YEAR.search(sentence[:60])
    for mention in find_dates(sentence[:160], language)[:1] if year else ():
        if year is not None and (mention.value or "").startswith("--"):
            value = f"{year[1]}{(mention.value or '')[1:]}"
            start = line.start + mention.start
            yield Evidence(value, mention.text, start, 78, "the day of a record")


def _opens_with_date(sentence: str, language: str | None) -> bool:
    """Whether a full date and a dash begin a line: `18 aprilie 2017 – Dezbaterea`."""
    first = next(iter(find_dates(sentence[:60], language)), None)
    return (
        first is not None
        and len(first.value or "") == len("2017-04-18")
        and not any(map(str.isalnum, sentence[: first.start]))
        and _AFTER_OPENING_DATE.match(sentence, first.end) is not None
    )


def _opens_with_place(sentence: str, language: str | None) -> bool:
    """Whether a sentence begins with a city and soon says a date."""
    first, comma, _ = sentence.partition(",")
    dates = find_dates(sentence, language)
    is_near = bool(dates) and dates[0].start <= 80
    if is_near and _PRESS_DATELINE.match(sentence[: dates[0].start]):
        return True
    return bool(comma) and is_near and is_known_place(without_lead(first))


def says_event_day(sentence: str, language: str | None) -> bool:
    """Whether a word such as "held" stands shortly before a full date."""
    plain = folded(sentence)
    mentions = find_dates(sentence, language)
    return any(
        mention.value is not None
        and len(mention.value) >= (10 if len(sentence) > 120 else 7)
        and (
            EVENT_DAY.search(plain[max(0, mention.start - 60) : mention.start])
            or _ends_head(sentence, plain, mentions)
            or (len(mention.value) == 10 and _is_held_after(sentence, mention))
        )
        for mention in mentions
    )


def _ends_head(sentence: str, plain: str, mentions: list[DateMention]) -> bool:
    """Whether the one day that ends a sentence is of what its first words name."""
    return (
        len(mentions) == 1
        and len(mentions[0].value or "") == len("2017-04-18")
        and len(sentence) <= _LONGEST_HEAD
        and _ENDS.fullmatch(sentence, mentions[0].end) is not None
        and EVENT_DAY.search(plain[:60]) is not None
    )


def _is_held_after(sentence: str, mention: DateMention) -> bool:
    """Whether a verb such as "held" stands after a date, as where verbs come last."""
    after = folded(sentence[mention.end : mention.end + 80])
    return HELD_AFTER.search(after) is not None


def spoken_date(around: Surroundings, language: str | None) -> Iterator[Evidence]:
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
