"""Places that titles tell beside their day."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.date_names import primary_of
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.metadata.event.activity import find_activity, has_activity_word
from tei_toolkit.metadata.event.evidence import (
    Evidence,
    evidence_at,
    is_of_other_day,
)
from tei_toolkit.metadata.event.lines import MarkedLine
from tei_toolkit.metadata.folding import fold_pattern, folded
from tei_toolkit.metadata.places.places import (
    is_city,
    is_known_place,
    is_venue,
    place_likelihood,
)

_AT = lazy_pattern(
    r"\b[Aa]t (?:the )?(?!(?:[\w'’]+[ -])?(?i:bench|bar|assizes|sessions?)\b)"
    r"(?P<place>[^\W\d_a-zß-ÿ][\w'’-]+(?: (?:of |the )?"
    r"[^\W\d_a-zß-ÿ][\w'’-]+){0,3}),? (?:on )?(?:the )?\Z"
)
"""Where a title says that something was, right before its day."""
_IN_CITY = lazy_pattern(
    r"\s(?:à|a|en|em|in|zu|te|w|v|i|в|у)\s(?P<place>[^\W\d_a-z][\w'’-]+"
    r"(?:[ -](?:(?:de|la|le|do|da|am|upon)[ -])?[^\W\d_a-z][\w'’-]+){0,2}),?"
    r"\s(?:(?:le|el|il|em|am|den|dnia|w dniu|on|op|o)\s)?(?:\w+\s)?\Z"
)
"""The city before a day: `sur les ponts, à Marseille le 15 juin 2017`."""
_LEAST = 0.3
_LAST = re.compile(r",\s(?:in\s)?([^\W\d_][^\d,;:()]*(?:,[^\d,;:()]+)?)\Z")
_PARTS = re.compile(r":\s+")
_LONGEST = 80
_SURE = 0.9


_INNER = re.compile(
    r"\b(?:[Aa]t\s(?=(?:[A-Z][\w.'’]+\s){1,4}in\s)|[Ii]n\s)((?:(?:[A-Z][\w.'’]+\s){1,4}in\s)?"
    r"(?:[A-Z][\w.'’]+\s?){1,3},\s[A-Z][\w.'’]+(?:\s[A-Z][\w.'’]+)?)"
)
"""A town and its land in a title: `in Cairo, Egypt`."""
_AT_THE_END = re.compile(
    r"\b(?:in|at|à|en|em|zu|w|в|v)\s+([^,;:–—|()]+(?:,\s[^,;:]+)?)$"
)
_SUBJECT = lazy_pattern(
    fold_pattern(
        r"(?<![^\W\d_])(?:on|about|regarding|concerning|into|uber|sur|sobre|acerca|su|"
        r"sull[ao']|sulle|sugli|sui|о|об|про|щодо|over|om|despre|относно|o)(?= )"
        r"(?! (?:arrival|departure|behalf|(?:the )?(?:occasion|anniversary|eve)|"
        r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b)"
    )
)
"""What begins the subject of an event, which names places of its own."""


def places_of_title(
    line: MarkedLine, language: str | None, persons: Collection[str] = ()
) -> Iterator[Evidence]:
    """What a title says of the place, before its day and at its end."""
    yield from _at_the_end(line, language)
    yield from _before_day(line, language, persons)
    yield from _between_commas(line, language)
    yield from _behind_day(line, language)
    yield from _unknown_town(line, language, persons)
    yield from _behind_a_dash(line, persons)
    yield from _behind_a_number(line)


def _at_the_end(line: MarkedLine, language: str | None) -> Iterator[Evidence]:
    """A known place with which the title of an event ends, but for its subject's."""
    inner = _INNER.search(line.text)
    if inner and place_likelihood(inner[1]) >= 1.0:
        if not _tells_of(line.text[: inner.start()], language):
            yield Evidence(inner[1], inner[1], line.start, 52, "title")
        return
    text = line.text.strip()
    match = _AT_THE_END.search(text)
    if match is None or _tells_of(text[: match.start()], language):
        return
    if all(is_known_place(part) for part in match[1].split(",")):
        place = " ".join(match[1].split())
        yield Evidence(place, place, line.start, 50, "title")


def _tells_of(before: str, language: str | None) -> bool:
    """Whether the place behind `before` is of what was spoken of, and not of where."""
    is_told = has_activity_word(before) or find_dates(before, language)
    return not is_told or bool(_SUBJECT.search(folded(before)))


_WHERE = {
    "es": "en",
    "gl": "en",
    "pt": "em",
    "ro": "la",
    "sv": "i",
    "da": "i",
    "no": "i",
    "nb": "i",
    "nn": "i",
    "nl": "in|te",
    "en": "in",
}
"""What stands before a town, and before no person, in languages of small letters."""
_TOWN = (
    r"(?<=\w)\s(?:{})\s(?P<place>[^\W\d_a-zß-ÿ][\w'’-]+"
    r"(?:[ -](?:(?:de|del|la|le|do|da)[ -])?[^\W\d_a-zß-ÿ][\w'’-]+){{0,2}})"
    r"[\s,.(–—-]*(?:(?:el|den|on|op|din)\s)?(?:\w+,?\s)?\Z"
)
_MEETINGS = frozenset(
    {"press conference", "press briefing", "press statement", "press gaggle", "remarks"}
)
"""What is held in a town; an interview is given in a newspaper as well."""
_LONG_WORD = 4
_NUMBERED = re.compile(
    r"[A-Z]{2,}[ -]?\d{1,4},? (?P<place>[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)?)\Z"
)
_DASH = re.compile(r"\s[-–—]\s(?!.*\s[-–—]\s)")


@cache
def _town_pattern(language: str) -> re.Pattern[str] | None:
    where = _WHERE.get(language)
    return re.compile(_TOWN.format(where)) if where else None


def _unknown_town(
    line: MarkedLine, language: str | None, persons: Collection[str]
) -> Iterator[Evidence]:
    """A town in no list, with which words about an event end, or before their day.

    `Conferencia de prensa del presidente en Xalapa`: only one in small letters, where
    a capital says that a word is a name.
    """
    pattern = _town_pattern(primary_of(language))
    if pattern is None:
        return
    days = find_dates(line.text, language)[:1]
    found = pattern.search(line.text[: days[0].start] if days else line.text)
    if found is None:
        return
    before, place = line.text[: found.start()], found["place"]
    is_small = any(w.islower() and len(w) > _LONG_WORD for w in before.split())
    is_sign = place.isupper() or find_activity(before) not in _MEETINGS
    if is_sign or not is_small or _SUBJECT.search(folded(before)):
        return
    if place_likelihood(place, persons) >= _LEAST:
        yield evidence_at(line, found.span("place"), 49, "title")


def _behind_a_dash(line: MarkedLine, persons: Collection[str]) -> Iterator[Evidence]:
    """A house and its town, or a city, behind what happened: `Talk - Quay, Hull`."""
    dash = _DASH.search(line.text)
    if dash is None or not has_activity_word(line.text[: dash.start()]):
        return
    place = line.text[dash.end() :].strip(" .")
    house, comma, town = place.partition(", ")
    is_place = is_venue(house) and is_known_place(town) if comma else is_city(place)
    if is_place and place_likelihood(place, persons) >= _SURE:
        yield evidence_at(line, (dash.end(), len(line.text)), 51, "title")


def _behind_a_number(line: MarkedLine) -> Iterator[Evidence]:
    """The city behind the number of a conference: `Minutes - IETF105 Montreal`."""
    found = _NUMBERED.search(line.text)
    if found is None or not has_activity_word(line.text[: found.start()]):
        return
    if is_city(found["place"]):
        yield evidence_at(line, found.span("place"), 49, "title")


def _before_day(
    line: MarkedLine, language: str | None, persons: Collection[str] = ()
) -> Iterator[Evidence]:
    """The place right before the day of a title: `at the Old Bailey, on 3 May`."""
    for mention in find_dates(line.text, language)[:1]:
        if is_of_other_day(line.text, mention):
            return
        city = _IN_CITY.search(line.text[: mention.start])
        if city and is_city(city["place"]):
            start = line.start + city.start("place")
            yield Evidence(city["place"], city["place"], start, 66, "title")
        found = _AT.search(line.text[: mention.start])
        if found and place_likelihood(found["place"], persons) >= _LEAST:
            start = line.start + found.start("place")
            yield Evidence(found["place"], found["place"], start, 53, "title")


def _between_commas(line: MarkedLine, language: str | None) -> Iterator[Evidence]:
    """A city between commas before the date of a title: "Speech, Baku, 14 May 2015"."""
    for mention in find_dates(line.text, language):
        before = line.text[: mention.start].rstrip()
        at = before.rfind(",", 0, len(before) - 1) + 1
        if at and before.endswith(",") and is_known_place(before[at:-1]):
            start = at + len(before[at:]) - len(before[at:].lstrip())
            yield evidence_at(line, (start, len(before) - 1), 83, "title")


def _behind_day(line: MarkedLine, language: str | None) -> Iterator[Evidence]:
    """A known place that ends a title, behind its day: `Minutes, May 2008, Leeds`."""
    for mention in find_dates(line.text, language)[:1]:
        behind = _LAST.match(line.text, mention.end)
        is_of_event = behind and not is_of_other_day(line.text, mention)
        if behind and is_of_event and all(map(is_known_place, behind[1].split(","))):
            yield evidence_at(line, behind.span(1), 82, "title")


def place_in_title(title: str | None, language: str | None) -> Iterator[Evidence]:
    """The place among the parts of a title that are told apart by colons.

    It stands before a day, behind what happened, or before that: `Transcript of
    interview: Pier Head, Liverpool: 3 May 2016: ferries`, `Cardiff: press conference:
    rail`.
    """
    parts = [part.strip(" .") for part in _PARTS.split(title or "")]
    if len(parts) < 3:
        return
    for at, part in enumerate(parts[1:-1]):
        days = find_dates(parts[at + 2], language)
        is_told = has_activity_word(parts[at]) and days and days[0].start == 0
        if is_told and _is_place(part):
            yield Evidence(part, part, 0, 61, "title")
            return
    if has_activity_word(parts[1]) and is_known_place(parts[0]):
        yield Evidence(parts[0], parts[0], 0, 61, "title")


def _is_place(text: str) -> bool:
    """Whether words are a place, or a house of several words and its town."""
    house, comma, town = text.partition(", ")
    is_house = bool(comma) and house.count(" ") > 0 and town[:1].isupper()
    return len(text) <= _LONGEST and (
        is_house or is_venue(text) or place_likelihood(text) >= _SURE
    )
