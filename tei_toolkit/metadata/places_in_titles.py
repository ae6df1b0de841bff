"""Places that titles tell beside their day."""

from collections.abc import Collection, Iterator

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates import find_dates
from tei_toolkit.metadata.description_evidence import Evidence
from tei_toolkit.metadata.description_lines import MarkedLine
from tei_toolkit.metadata.places import place_likelihood

_AT = lazy_pattern(
    r"\b[Aa]t (?:the )?(?!(?:[\w'’]+[ -])?(?i:bench|bar|assizes|sessions?)\b)"
    r"(?P<place>[^\W\d_a-zß-ÿ][\w'’-]+(?: (?:of |the )?"
    r"[^\W\d_a-zß-ÿ][\w'’-]+){0,3}),? (?:on )?(?:the )?\Z"
)
"""Where a title says that something was, right before its day."""
_LEAST = 0.3


def place_before_day(
    line: MarkedLine, language: str | None, persons: Collection[str] = ()
) -> Iterator[Evidence]:
    """The place right before the day of a title: `at the Old Bailey, on 3 May`."""
    for mention in find_dates(line.text, language)[:1]:
        found = _AT.search(line.text[: mention.start])
        if found and place_likelihood(found["place"], persons) >= _LEAST:
            start = line.start + found.start("place")
            yield Evidence(found["place"], found["place"], start, 53, "title")
