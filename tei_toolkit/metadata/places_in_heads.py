"""Places that titles and the names of local councils tell."""

from collections.abc import Collection, Iterator

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates import find_dates
from tei_toolkit.metadata.description_evidence import Evidence
from tei_toolkit.metadata.description_lines import MarkedLine
from tei_toolkit.metadata.places import place_likelihood

_COUNCIL = lazy_pattern(
    r"(?i:\b(?:consiliul(?:ui)? (?:local|municipal|comunal|orășenesc)(?: al (?:comunei"
    r"|orașului|municipiului))?|(?:ayuntamiento|concejo municipal) de|ajuntament de"
    r"|câmara municipal d[eoa]|(?:consiglio comunale|comune) di|gemeinderat(?: von)?"
    r"|stadtrat(?: von)?|conseil municipal d(?:e|['’])|gemeenteraad(?: van)?"
    r"|(?:city|town|borough|parish|village) (?:council )?of|kommunfullmäktige i"
    r"|kommunestyret i|byrådet i|bystyret i|общински съвет)(?: |(?<=['’])))"
    r"(?P<town>[^\W\d_a-zß-ÿа-яё][\w'’-]+"
    r"(?:[ -](?:(?:d[eai]|do|la|le|les|sur|en|am|an|der|upon|on|y)[ -])?"
    r"[^\W\d_a-zß-ÿа-яё][\w'’-]+){0,2})"
)
"""A local council and its town: `CONSILIUL LOCAL VALEA MERILOR`, `Town of Ada`."""
_AT = lazy_pattern(
    r"\b[Aa]t (?:the )?(?P<place>[^\W\d_a-zß-ÿ][\w'’-]+(?: (?:of |the )?"
    r"[^\W\d_a-zß-ÿ][\w'’-]+){0,3}),? (?:on )?(?:the )?\Z"
)
"""Where a title says that something was, right before its day."""
_LONGEST, _LEAST = 90, 0.3


def town_of_council(
    line: MarkedLine, persons: Collection[str] = ()
) -> Iterator[Evidence]:
    """The town whose council a line of the head names, where the line has little else.

    Args:
        line: one before the first turn.
        persons: folded words of the names of people in the document.
    """
    text = line.text.strip()
    found = _COUNCIL.search(text) if len(text) <= _LONGEST else None
    if found and place_likelihood(found["town"], persons) >= _LEAST:
        start = line.start + line.text.find(found["town"])
        yield Evidence(found["town"], found["town"], start, 47, "the town of a council")


def place_before_day(
    line: MarkedLine, language: str | None, persons: Collection[str] = ()
) -> Iterator[Evidence]:
    """The place right before the day of a title: `at the Old Bailey, on 3 May`."""
    for mention in find_dates(line.text, language)[:1]:
        found = _AT.search(line.text[: mention.start])
        if found and place_likelihood(found["place"], persons) >= _LEAST:
            start = line.start + found.start("place")
            yield Evidence(found["place"], found["place"], start, 53, "title")
