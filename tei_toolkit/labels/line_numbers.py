"""The numbers of lines, and the times beside them, that a page prints at its margin."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.lines import Line, close_up, past
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind

_NUMBERED = lazy_pattern(
    r"(\d{1,4})(?:[:.)]?\s+(?:(?:→|[-–=]{0,2}>)\s{1,})?(?=\S)"
    r"|\s?(?:→|[-–=]{1,2}>)\s+(?=\S)|$)"
)
"""A number at the margin, and an arrow behind it that points to what is analysed."""
_CLOCK = r"\d{1,2}:\d\d(?::\d\d){0,2}(?:\.\d{1,3})?"
_CLOCKED = lazy_pattern(
    rf"(?:{_CLOCK}[ \t]+(?P<n>\d{{1,2}})|(?P<first>\d{{1,2}})[ \t]+{_CLOCK})"
    r"(?:[ \t]+(?=\S)|$)"
)
"""The time beside a line number: `09:31:02   1   Q.  Good morning.`"""
_PAGED = lazy_pattern(r"((\d{1,6}):(\d{1,2}))(?:\s{2,}(?=\S)|$)")
"""The page and the line, and a gap: `12:04   Q.  Good morning.`"""
_TIMED = lazy_pattern(r"(\d{1,5}\.\d{1,4})[ \t]+(\d{1,5}\.\d{1,4})[ \t]+(?=\S)")
_FIRST = 2
_FIFTH = 5
_LEAST_ON_PAGE, _COLONS = 12, 0.9
_LEAST_FIFTHS = 4
_LINES_OF_PAGE = 45


def take_line_numbers(lines: list[Line]) -> list[Line]:
    """The lines without printed line numbers, which `Line.number` then holds.

    Numbers count as line numbers only if most lines have one and they count up, from
    page to page or through the document. A line that is only a number is left with no
    words.
    """
    numbered = [i for i, line in enumerate(lines) if line.first_char.isdigit()]
    if (timed := _take_times(lines, numbered)) is not lines:
        return timed
    if (clocked := _take_clocks(lines, numbered)) is not lines:
        return clocked
    if (paged := _take_pages(lines, numbered)) is not lines:
        return paged
    if (fifths := _take_fifths(lines, numbered)) is not lines:
        return fifths
    found = [
        (index, int(match[1]), match)
        for index in numbered
        if (match := _NUMBERED.match(lines[index].text))
    ]
    widths = {len(match[1]) for _, _, match in found if match[1][0] == "0"}
    if len(widths) == 1:  # 007 is a line number, and then 1 in "1. Side B" is none
        filled = [item for item in found if len(item[2][1]) in widths]
        bare = [item for item in found if item[2][1][0] != "0"]
        found = filled if len(filled) >= len(bare) else bare  # 0001 is that of a page
    if len(found) < 8 or len(found) < 0.55 * len(lines):
        return lines
    numbers = [number for _, number, _ in found]
    colons = sum(match[0].rstrip()[-1] == ":" for _, _, match in found)
    if max(numbers) <= _LEAST_ON_PAGE and colons > _COLONS * len(found):
        return lines  # no page has so few lines: they speak
    if not _count_up(numbers):
        return lines
    result = list(lines)
    expected = _first_number(numbers)
    for index, value, match in found:
        if value not in (1, 2, expected, expected + 1):
            continue
        expected = value + 1
        if cut := _without_number(lines[index], match):
            result[index] = cut
    return result


def without_numbered_blanks(
    lines: list[Line], page: dict[int, LeftOutKind]
) -> tuple[list[Line], dict[int, LeftOutKind], tuple[tuple[int, int], ...]]:
    """The lines that have words, what of them is the page's, and numbers of the others.

    A line that has nothing but its number is blank, and counts in the gap of the next.
    """
    if all(line.text for line in lines):
        return lines, page, ()
    kept: list[Line] = []
    left: dict[int, LeftOutKind] = {}
    numbers: list[tuple[int, int]] = []
    blank = 0
    for index, line in enumerate(lines):
        if line.text:
            if index in page:
                left[len(kept)] = page[index]
            kept.append(replace(line, gap=line.gap + blank) if blank else line)
            blank = 0
        elif line.number is not None:
            blank += line.gap + 1
            numbers.append(line.number)
    return close_up(kept), left, tuple(numbers)


def _first_number(numbers: Sequence[int]) -> int:
    """The first of `numbers` that the next goes on from, and no number of a house."""
    steps = itertools.pairwise(numbers)
    return next((a for a, b in steps if a <= _FIRST or 0 < b - a <= _FIRST), numbers[0])


def _without_number(line: Line, match: re.Match[str]) -> Line | None:
    """A line without the number before it; None if no words are left beside marks."""
    end, digits = match.end(), match.end(1)
    marks = len(line.text[:end].rstrip())
    number = (line.ranges[0][0], line.place(marks - 1) + 1)
    rest = line.text[end:]
    pad = past(line.text, end) - digits
    if not rest and end < len(line.text):
        return None
    return replace(line.cut(end), indent=pad, number=number)


def _take_fifths(lines: list[Line], numbered: list[int]) -> list[Line]:
    """The lines without numbers at the margin of which only each fifth line has one.

    They are known by the lines between them, blank ones included: there are four.
    """
    if len(numbered) < _LEAST_FIFTHS:
        return lines
    printed = [
        (index, int(match[1]), match)
        for index in numbered
        if (match := _NUMBERED.match(lines[index].text))
    ]
    found = [item for item in printed if item[1] % _FIFTH == 0]
    if len(found) < max(_LEAST_FIFTHS, 0.8 * len(printed)):
        return lines
    places = list(itertools.accumulate(line.gap + 1 for line in lines))
    steps = sum(
        1
        for (a, before, _), (b, after, _) in itertools.pairwise(found)
        if after - before == places[b] - places[a] == _FIFTH
    )
    if steps + 1 < _LEAST_FIFTHS or steps < 0.8 * (len(found) - 1):
        return lines
    result = list(lines)
    for index, _, match in found:
        if cut := _without_number(lines[index], match):
            result[index] = cut
    return result


def _take_clocks(lines: list[Line], numbered: list[int]) -> list[Line]:
    """The lines without the numbers that have a time beside them, and these times.

    The title page above the first has none.
    """
    found = {
        index: match
        for index in numbered
        if ":" in lines[index].text[:8] and (match := _CLOCKED.match(lines[index].text))
    }
    if len(found) < 8 or len(found) < 0.55 * (len(lines) - min(found)):
        return lines
    if not _count_up([int(match["n"] or match["first"]) for match in found.values()]):
        return lines
    result = list(lines)
    for index, match in found.items():
        line = lines[index]
        printed = len(match[0].rstrip())
        number = (line.ranges[0][0], line.place(printed - 1) + 1)
        pad = match.end() - printed
        result[index] = replace(line.cut(match.end()), indent=pad, number=number)
    return result


def _take_pages(lines: list[Line], numbered: list[int]) -> list[Line]:
    """The lines without numbers that say the page, too, where each line has one.

    Times count up as well, but no hour of theirs begins with the first minute.
    """
    found = [
        (index, match)
        for index in numbered
        if ":" in lines[index].text[:7] and (match := _PAGED.match(lines[index].text))
    ]
    if len(found) < max(8, 0.8 * len(lines)):
        return lines
    places = [(int(match[2]), int(match[3])) for _, match in found]
    if not _are_of_pages(places):
        return lines
    result = list(lines)
    missing = [0, *(_missing(a, b) for a, b in itertools.pairwise(places))]
    for (index, match), gap in zip(found, missing, strict=True):
        if cut := _without_number(lines[index], match):
            result[index] = replace(cut, gap=cut.gap + gap) if gap else cut
    return result


def _missing(before: tuple[int, int], after: tuple[int, int]) -> int:
    """How many lines are left out between two, each by its page and line; or pages."""
    if after[0] == before[0]:
        return max(0, after[1] - before[1] - 1)
    return int(after[0] > before[0] + 1)


def _are_of_pages(places: Sequence[tuple[int, int]]) -> bool:
    """Whether pages and lines go on, most of them line by line.

    An excerpt leaves lines and pages out. Times hardly ever go on by one, and have
    more minutes or seconds than a page has lines.
    """
    steps = list(itertools.pairwise(places))
    turned = [after for (page, _), after in steps if after[0] > page]
    within = [b[1] - a[1] for a, b in steps if a[0] == b[0] and b[1] > a[1]]
    begins = places[0][1] == 1 or any(line == 1 for _, line in turned)
    if not begins or max(line for _, line in places) > _LINES_OF_PAGE:
        return False
    on = sum(size == 1 for size in within) + sum(line == 1 for _, line in turned)
    return on >= 0.5 * len(steps) and len(turned) + len(within) >= 0.9 * len(steps)


def _take_times(lines: list[Line], numbered: list[int]) -> list[Line]:
    """The lines without the two columns of times of a corpus of speech."""
    found = {
        index: match for index in numbered if (match := _TIMED.match(lines[index].text))
    }
    if len(found) < 4 or len(found) < 0.6 * len(lines):
        return lines
    onsets = [float(match[1]) for match in found.values()]
    if any(after < before for before, after in itertools.pairwise(onsets)):
        return lines
    result = list(lines)
    for index, match in found.items():
        line = lines[index]
        number = (line.ranges[0][0], line.place(match.end(2) - 1) + 1)
        result[index] = replace(line.cut(match.end()), number=number)
    return result


def _count_up(numbers: Sequence[int]) -> bool:
    """Whether numbers count up from page to page: nearly all are the next, or begin."""
    steps = sum(
        1
        for before, after in itertools.pairwise(numbers)
        if 0 < after - before <= 2 or after <= 2
    )
    return steps >= 0.8 * (len(numbers) - 1)
