"""Places that titles tell beside their day."""

import re
from collections.abc import Collection, Iterator

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.activity import has_activity_word
from tei_toolkit.metadata.dates import find_dates
from tei_toolkit.metadata.description_evidence import Evidence
from tei_toolkit.metadata.description_lines import MarkedLine
from tei_toolkit.metadata.places import (
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
_PARTS = re.compile(r":\s+")
_LONGEST = 80
_SURE = 0.9


def place_before_day(
    line: MarkedLine, language: str | None, persons: Collection[str] = ()
) -> Iterator[Evidence]:
    """The place right before the day of a title: `at the Old Bailey, on 3 May`."""
    for mention in find_dates(line.text, language)[:1]:
        city = _IN_CITY.search(line.text[: mention.start])
        if city and is_city(city["place"]):
            start = line.start + city.start("place")
            yield Evidence(city["place"], city["place"], start, 66, "title")
        found = _AT.search(line.text[: mention.start])
        if found and place_likelihood(found["place"], persons) >= _LEAST:
            start = line.start + found.start("place")
            yield Evidence(found["place"], found["place"], start, 53, "title")


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
