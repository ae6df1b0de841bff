"""Numbers of the lines of a record whose line ends are lost.

`1 (10.00 am) 2 MR HALE: Good morning, sir. Can you 3 hear me? 4 MRS COLE: I can.`: so
reads a transcript with numbered lines where all of a page, or of the document, was
copied as one paragraph. The numbers count up to the last line of a page and begin
again, as far from each other as lines are long; where they do so to the end, lines end
there.
"""

from collections.abc import Iterator

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.text import Hidden

_LONG = lazy_pattern(r"[^\n]{600,}")
"""A line that no page has."""
_NUMBER = lazy_pattern(
    r"(?<!\S)(?:(?P<page>\d{1,4})\s+(?=1\s))?(?:\d\d:\d\d:\d\d\s+)?(?P<n>\d{1,2})(?!\S)"
)
_LONGEST, _USUAL, _SHORTEST = 110, 80, 25
"""Characters between the numbers of two lines at most, and in the mean."""
_FULL = 18
"""The number of a line after which a page may end."""
_FEWEST = 15
_SHARE = 0.9
"""Lines so numbered at least, and the share of their paragraph that they take up."""


def find_lost_lines(text: str) -> tuple[Hidden, ...]:
    """The numbers of lines that no line end parts, each of which ends one; or none."""
    if not any(map(text.__contains__, (" 9 ", " 9\t"))):
        return ()
    found: list[Hidden] = []
    for paragraph in _LONG.finditer(text):
        places = list(_count(text, *paragraph.span()))
        if len(places) < _FEWEST:
            continue
        taken = places[-1][1] - places[0][0]
        size = paragraph.end() - places[0][0]
        usual = taken / len(places)
        if taken >= _SHARE * size and _SHORTEST <= usual <= _USUAL:
            found += [
                Hidden(start, end, LeftOutKind.LINE_NUMBER, breaks=True, ends_line=True)
                for start, end in places
            ]
    return tuple(found)


def _count(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Where the numbers stand that count lines between two places of a text."""
    last, after = 0, -1
    for match in _NUMBER.finditer(text, low, high):
        number = int(match["n"])
        begins = number == 1 and (last >= _FULL or after < 0)
        if match["page"] and not begins:
            continue
        if not begins and (number != last + 1 or match.start() - after > _LONGEST):
            continue
        yield match.span()
        last, after = number, match.end()
