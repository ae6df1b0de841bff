"""The place of the event as a sentence tells it, before the turns or within them."""

import re
from collections.abc import Iterator

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.metadata.dates.days_told import spoken_date
from tei_toolkit.metadata.event.evidence import (
    Evidence,
    ends_with_date,
    evidence_at,
    sentences,
)
from tei_toolkit.metadata.event.lines import MarkedLine, Surroundings
from tei_toolkit.metadata.event.words import THIS_DAY
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.lines import is_dateline
from tei_toolkit.metadata.places.places import (
    is_known_place,
    is_land_or_state,
    is_venue,
    place_likelihood,
    without_lead,
)
from tei_toolkit.metadata.places.printed import (
    place_in_dateline,
    place_in_phrase,
    town_of_offices,
)


def paragraph_places(
    line: MarkedLine, language: str | None, names: frozenset[str]
) -> Iterator[Evidence]:
    """Places of a paragraph in datelines, beside days, in addresses and in phrases."""
    head = line.text[:800]
    for at, sentence in sentences(head):
        if len(sentence) < 100 and is_dateline(sentence, language):
            span = place_in_dateline(sentence, language, names)
            if span:
                yield evidence_at(line, (at + span[0], at + span[1]), 80, "dateline")
        elif ends_with_date(sentence, language):
            span = place_in_dateline(sentence, language, names)
            if span:
                yield evidence_at(line, (at + span[0], at + span[1]), 74, "dateline")
    yield from _places_beside_dates(line, language, names)
    if THIS_DAY.match(folded(line.text[:40])):
        yield from _places_of_this_day(line, language, names)
    if span := town_of_offices(head, names):
        yield evidence_at(line, span, 75, "the address of an office")
    if span := place_in_phrase(head, language, names):
        yield evidence_at(line, span, 72, "words before the first turn")


_AT = lazy_pattern(
    r"[\])]?(?:,?\s(?:alle ore|a las|às|à|um|at)\s[^,;\n]{1,24})?"
    r",?\s+(?:à|in|zu|a|te|en|w|в|at)\s+((?:[^\W\d_a-z][\w'’-]+\s?){1,3})(?=[,;])"
)
"""A place behind a day: `8 mars 1794], à Varennes-le-Petit, par-devant nous`."""
_IN_TOWN = lazy_pattern(
    r"(?<!\w)(?:en (?:la|el) (?:\w+ )?"
    r"(?:ciudad|villa|municipio|localidad|pueblo|puerto) de"
    r"|na cidade de|nella città di)\s+(?P<town>[^\W\d_][^,;.]{1,40}?)"
    r"(?=[,;]|\s(?:siendo|a l[ao]s)\b)",
    re.IGNORECASE,
)
"""How a record begins that says where it was made: `En la ciudad de Toluca, siendo`."""


def _places_of_this_day(
    line: MarkedLine, language: str | None, names: frozenset[str]
) -> Iterator[Evidence]:
    """The place behind the first day of a record that says when it was made."""
    head = line.text[:400]
    if town := _IN_TOWN.search(head):
        yield evidence_at(
            line, town.span("town"), 79, "where a record says it was made"
        )
    for mention in find_dates(head, language)[:1]:
        found = _AT.match(head, mention.end)
        if found and place_likelihood(found[1], names) >= _LIKELY:
            yield evidence_at(line, found.span(1), 79, "behind the day of a record")


_LIKELY = 0.5
_SURELY = 0.9
_ADDRESS_END = lazy_pattern(r"\d.*[^\W\d_], [A-Z]{2}(?: \d{5}(?:-\d{4})?)?\s*\Z")
"""The end of an address that fills the rest of a line: `405 Oak Way, Eldon, FL`."""
_AFTER_DATE = lazy_pattern(
    r"[\s,.]*((?:[^\W\d_a-z][\w'’.]*\s){0,2}[^\W\d_a-z][\w'’]*),\s"
    r"((?:[^\W\d_a-z][\w'’]*\s?){1,3})"
)


def _places_beside_dates(
    line: MarkedLine, language: str | None, names: frozenset[str]
) -> Iterator[Evidence]:
    """A city at the start of a sentence with a date, or a city and state after one."""
    head = line.text[:400]
    for mention in find_dates(head, language)[:2]:
        opening = head[: mention.start]
        first = without_lead(opening.split(",")[0])
        if len(opening) <= 80 and "," in opening and is_known_place(first):
            at = head.find(first)
            yield evidence_at(line, (at, at + len(first)), 78, "dateline")
        if town := _town_before(head, mention.start):
            yield evidence_at(line, town, 67, "before the date")
        rest = head[mention.end :]
        if _ADDRESS_END.search(rest) and place_likelihood(rest, names) >= _SURELY:
            span = mention.end, mention.end + len(rest)
            yield evidence_at(line, span, 67, "the address behind the date")
            return
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


_TOWN_AND_LAND = lazy_pattern(
    r"(?P<town>(?:[^\W\d_a-zß-ÿ][\w.'’-]+\s){0,2}[^\W\d_a-zß-ÿ][\w'’-]+),\s"
    r"(?P<land>(?:[^\W\d_a-zß-ÿ][\w'’]+\s)?[^\W\d_a-zß-ÿ][\w'’]+),?\s(?:on\s)?\Z"
)


def _town_before(head: str, day: int) -> tuple[int, int] | None:
    """Start and end of a known town and its land right before a day, or None.

    In a head that lost its line ends words stand before them that are of neither:
    `THE NOTES OF ADA HALE NEW BEDFORD, OHIO MAY 2, 2009`.
    """
    found = _TOWN_AND_LAND.search(head[max(0, day - 80) : day])
    if found is None or not is_land_or_state(found["land"]):
        return None
    first = max(0, day - 80)
    for word in re.finditer(r"\S+", found["town"]):
        if is_known_place(found["town"][word.start() :]):
            return first + found.start() + word.start(), first + found.end("land")
    return None


_GREETING = re.compile(
    r"(?:[Gg]ood (?:morning|afternoon|evening|day)|[Ww]elcome|[Hh]ello|[Ll]ive|"
    r"coming to you|joining us|broadcasting)\b[^.!?]{0,160}?\b(?:from|at|in)\s+"
    r"(?:the\s+)?(?P<place>[A-Z][\w'’-]*\.?(?:(?:\s+(?:of|and|de|in|at)(?:\s+the)?)?\s+"
    r"[A-Z][\w'’-]*|,\s+(?!I\b|We\b)[A-Z][\w'’-]*)*)"
)
_WELCOME = re.compile(
    r"(?:Good (?:morning|afternoon|evening)(?:,? (?:everyone|everybody|all))?"
    r"(?:,? and|[,.])? )?[Ww]elcome (?:back )?to "
    r"(?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}, (?P<land>[A-Z]\w+(?: [A-Z]\w+)?))"
)
"""The town and land to which a host welcomes all: `welcome to Eldon County, Ohio`."""
_STUDIO = re.compile(
    r"\b(?:our|the|my|this)\s(?:[\w-]+\s){0,3}?(?:studios?|newsroom|headquarters)\s"
    r"(?:here\s)?in\s(?:downtown\s)?(?P<place>[A-Z][\w'’-]*(?:,?\s[A-Z][\w'’-]*){0,3})"
)
"""Where those who speak first sit: `to our studios in Atlanta`."""


def greeted_place(around: Surroundings) -> Iterator[Evidence]:
    """The place that a host names in the first words: "Good evening from … in …"."""
    studio = _STUDIO.search(around.opening[:700])
    if studio is not None and is_known_place(
        place := " ".join(studio["place"].split())
    ):
        start = around.opening_start + studio.start("place")
        yield Evidence(place, place, start, 51, "words of the first speaker")
    yield from _welcomed_place(around)
    for match in _GREETING.finditer(around.opening[:700]):
        places = [" ".join(p.split()) for p in match["place"].split(",")]
        while len(places) > 1 and not is_known_place(places[-1]):
            places.pop()
        text = ", ".join(places).strip(" .")
        parts = re.split(r"\s(?:in|at)\s(?:the\s)?|,\s", text)
        if any(is_known_place(part) for part in parts) or is_venue(parts[0]):
            start = around.opening_start + match.start("place")
            yield Evidence(text, text, start, 50, "words of the first speaker")
            return


_THERE = lazy_pattern(
    r",?\s(?:here\s)?(?:at|in)\s(?:the\s)?"
    r"((?:[A-Z][\w'’-]+\s){0,4}[A-Z][\w'’-]+(?:,\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)?)"
)
"""What stands right behind the day that is said: `at Harlow University`."""


def _welcomed_place(around: Surroundings) -> Iterator[Evidence]:
    """The town and land to which the first words welcome those who listen."""
    first = next((line for line in around.front if line.text.strip()), None)
    for text, start in (
        (first.text[:200] if first else "", first.start if first else 0),
        (around.opening[:200], around.opening_start),
    ):
        found = _WELCOME.match(text) if "elcome " in text else None
        if found is not None and is_known_place(found["land"]):
            why = "words of the first speaker"
            place = found["place"]
            yield Evidence(place, place, start + found.start("place"), 51, why)


_CITY_AND_STATE = lazy_pattern(
    r"([A-Z][\w.'’]+(?:\s[A-Z][\w.'’]+){0,2}),\s"
    r"((?:[A-Z]\.){2}|[A-Z][\w'’]+(?: [A-Z][\w'’]+)?)"
)


def spoken_place(around: Surroundings, language: str | None) -> Iterator[Evidence]:
    """The place as the first speaker says it, where the day is said too."""
    for date in spoken_date(around, language):
        at = date.start - around.opening_start
        window = around.opening[at : at + 400]
        there = _THERE.match(window, len(date.text))
        if there and (is_venue(there[1]) or is_known_place(there[1].split(",")[-1])):
            why = "words of the first speaker"
            yield Evidence(there[1], there[1], date.start + there.start(1), 51, why)
            return
        match = re.search(
            r"\b(?:in|at)\s+((?:[A-Z][\w'’.]+\s?)+,\s(?:[A-Z][\w'’.]+\s?)+)", window
        )
        if match:
            text = match[1].strip(" .,")
            if any(is_known_place(part) for part in text.split(",")):
                why = "words of the first speaker"
                yield Evidence(text, text, date.start + match.start(1), 50, why)
                return
        for match in _CITY_AND_STATE.finditer(window):
            if is_known_place(match[1]) and is_known_place(match[2]):
                text = " ".join(match[0].split())
                why = "words of the first speaker"
                yield Evidence(text, text, date.start + match.start(), 49, why)
                return
