"""Numbers of the lines of a record whose line ends are lost.

`1 (10.00 am) 2 MR HALE: Good morning, sir. Can you 3 hear me? 4 MRS COLE: I can.`: so
reads a transcript with numbered lines where all of a page, or of the document, was
copied as one paragraph. The numbers count up to the last line of a page and begin
again, as far from each other as lines are long; where they do so to the end, lines end
there.
"""

from collections.abc import Iterator

from tei_toolkit.lazy_pattern import lazy_pattern

_LONG = 600
"""Characters of a line that no page has."""
_AMONG = (" 9 ", " 10 ", " 11 ")
"""What such a paragraph has."""
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


def find_lost_lines(text: str) -> tuple[tuple[int, int], ...]:
    """Where the numbers of lines that no line end parts stand, and their times."""
    if not all(map(text.__contains__, _AMONG)):
        return ()
    found: list[tuple[int, int]] = []
    for low, high in _long_lines(text):
        lines = list(_count(text, low, high))
        if len(lines) < _FEWEST:
            continue
        first, last = lines[0][0], lines[-1][1]
        usual = (last - first) / len(lines)
        is_whole = last - first >= _SHARE * (high - first)
        if is_whole and _SHORTEST <= usual <= _USUAL:
            found += lines
    return tuple(found)


def _long_lines(text: str) -> Iterator[tuple[int, int]]:
    """Where each line starts and ends that is too long for a page."""
    low = 0
    while low < len(text):
        high = text.find("\n", low)
        high = len(text) if high < 0 else high
        if high - low >= _LONG:
            yield low, high
        low = high + 1


def _count(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The numbers that count lines between two places of a text."""
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
