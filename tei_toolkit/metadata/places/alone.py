"""Places that lines of the head name by themselves, or at their beginning."""

from collections.abc import Iterator, Sequence
from itertools import islice

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.metadata.event.evidence import Evidence
from tei_toolkit.metadata.event.lines import MarkedLine
from tei_toolkit.metadata.matter.lines import LineRole
from tei_toolkit.metadata.places.places import is_city, is_uncased, place_likelihood

_HEAD, _TOP = 60, 5
"""Lines of a head, and of its top."""
_LONGEST, _LONG = 60, 80
_LIKELY = 0.3
_BELOW_THE_TITLE = 59
"""What a city alone weighs there, where no day need stand beside it."""
_NAMED_AS = (LineRole.PARAGRAPH, LineRole.SUBTITLE, LineRole.HEADING, LineRole.DATELINE)
_DATED = (LineRole.DATELINE, LineRole.TITLE, LineRole.SUBTITLE, LineRole.FIELD)
_WORDS = (" at ", " in ", " AT ", " IN ", " At ")
_EDGES = " \t*_#()[].,-–—•"
_YEAR = lazy_pattern(r",?\s+[12]\d{3}\Z")
_HELD = lazy_pattern(
    r"(?i:\W*(?:held|heard|taken|sitting|sat|recorded|(?:[\w’']+ ){0,4}court"
    r"(?: sitting)?)\s(?:at|in)\s(?:the\s)?)"
    r"(?P<place>[^\W\d_a-z][\w.’'-]*"
    r"(?:,? (?:(?:of|the|and) )?[^\W\d_a-z][\w.’'-]*){0,4})[\s.,;:]*"
)
"""A line that says no more than where one met: `HELD AT PAARL`."""
_AT_ON = lazy_pattern(
    r"\s*(?:AT|[Aa]t|HELD AT|Held at|SITTING AT|Sitting at)\s"
    r"(?P<place>[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){0,3}?)"
    r",?\s(?:ON|[Oo]n)\s(?=.*\d{4})"
)
"""Where and when a court sat: `AT CANBERRA ON WEDNESDAY, 16 AUGUST 2017`."""
_THAI = lazy_pattern(r"\s*ณ\s+(?P<place>[^\d\n]\S*(?:\s\S+){0,6})\s*")
_OPENS = lazy_pattern(
    r"\W{0,3}(?P<place>[^\W\d_a-z][^\W\d_]*(?:[ -][^\W\d_]+){0,3})"
    r"(?: [-–—]{1,2} |\.[-–—]{1,2} ?|[-–—]{2})(?=[^\W\d_a-z])"
)
"""How a newspaper begins a report: `TRAPANI - Salvatore Lupo ha acceso`."""


def places_alone(
    lines: Sequence[MarkedLine], language: str | None
) -> Iterator[Evidence]:
    """What lines of a head say of the place that say nothing else.

    A well-known city counts where it is the only one, below the title or beside a day.
    """
    cities: list[Evidence] = []
    is_dated = False
    for number, line in enumerate(islice(_filled(lines), _HEAD)):
        if line.mark.role in _DATED and not is_dated:
            is_dated = bool(find_dates(line.text, language))
        if line.mark.role is not LineRole.FURNITURE and len(line.text) <= _LONGEST:
            yield from _held(line)
        if line.mark.role not in _NAMED_AS:
            continue
        if len(line.text) > _LONGEST:
            yield from _opening(line)
            continue
        city = _YEAR.sub("", line.text.strip(_EDGES))
        if is_city(city) and (number or line.mark.role is not LineRole.HEADING):
            weight = _BELOW_THE_TITLE if number < _TOP else 57
            start = line.start + line.text.index(city)
            cities.append(Evidence(city, city, start, weight, "a city alone"))
    if len({city.value for city in cities}) == 1 and (
        is_dated or cities[0].weight == _BELOW_THE_TITLE
    ):
        yield cities[0]


def _filled(lines: Sequence[MarkedLine]) -> Iterator[MarkedLine]:
    return (line for line in lines if line.text.strip())


def _held(line: MarkedLine) -> Iterator[Evidence]:
    """Where a line says that one met, and no more."""
    text = line.text
    if text.lstrip().startswith("ณ"):
        found = _THAI.fullmatch(text)
    elif any(word in f" {text}" for word in _WORDS):
        found = _HELD.fullmatch(text)
        found = found or _AT_ON.match(text)
    else:
        return
    if found is None:
        return
    place = found["place"]
    if is_uncased(place) or place_likelihood(place) >= _LIKELY:
        start = line.start + found.start("place")
        yield Evidence(place, place, start, 73, "where one met")


def _opening(line: MarkedLine) -> Iterator[Evidence]:
    """The city before the dash with which a report begins."""
    if len(line.text) < _LONG or not any(dash in line.text[:40] for dash in "-–—"):
        return
    found = _OPENS.match(line.text)
    if found is not None and is_city(found["place"]):
        start = line.start + found.start("place")
        yield Evidence(found["place"], found["place"], start, 56, "opens a report")
