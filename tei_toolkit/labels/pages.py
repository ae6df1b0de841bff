"""What printed pages add to a text: page numbers, running headers, rules."""

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.form_words import HEADINGS
from tei_toolkit.labels.glued_heads import glued_heads
from tei_toolkit.labels.heads_again import find_heads_again
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.page_breaks import find_interruptions, find_notices, find_same
from tei_toolkit.labels.page_heads import (
    LINKS,
    PAGE_IN_WORDS,
    feet_before,
    meeting_lines,
    repeated_heads,
    sections_again,
    speakers_again,
    told_lines,
)
from tei_toolkit.labels.page_words import ANY_PAGE
from tei_toolkit.labels.running_heads import (
    PAGE_LINES,
    PAGE_SIGNS,
    find_running_heads,
    without_page_marks,
)
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind

_PAGE_NUMBER = lazy_pattern(
    rf"""(?:(?:[-–—=]{{1,12}}|[\[(|.])\s*)?(?:
        {ANY_PAGE}?:?\s*(?:\d{{1,5}}|[ivxlc]{{1,6}})
        (?:\s*(?:of|/|von|sur|de|di|van|из|z|av)\s*\d{{1,5}})?
      | page\s+[A-Z]{{1,2}}\d{{1,5}} | [A-Z]{{1,2}}\d{{1,5}}\s+page
      | 第?\s*\d{{1,4}}\s*[页頁]
    )(?:\s*(?:[-–—=]{{1,12}}|[\])|.]))?""",
    re.VERBOSE | re.IGNORECASE,
)
_PAGE_MARK = lazy_pattern(
    r"\[\[?(?:Page|p\.|S\.|Seite|col\.|Column|pág\.)\s*[A-Z]{0,2}\d{1,6}\]\]?|\{time\}\s*\d{3,4}"
    r"|(?:Column|Col\.|col)\s+(?:number\s+)?\d{1,6}[WHC]{0,2}(?:\s?is located here)?"
    r"|<<\s*\d+\s*>>|cve:\s?[A-Z]{2,6}(?:-[A-Z\d]{1,6}){2,4}",
    re.IGNORECASE,
)
_DATED_COLUMN = lazy_pattern(
    r"\d{1,2} [^\W\d_]{3,9} \d{4} ?: ?Col(?:umn|\.)? ?\d+\w{0,3}"
)
_OF_PAGES = lazy_pattern(
    rf"\b{ANY_PAGE} ?\d{{1,5}}\s?(?:of|von|de|sur|di|из|z|av|/)\s?\d{{1,5}}$",
    re.IGNORECASE,
)
_PAGED = lazy_pattern(
    rf"\b{ANY_PAGE} ?\d{{1,5}}(?:\s?(?:of|von|de|sur|di|из|z|av|/)\s?\d{{1,5}})?$",
    re.IGNORECASE,
)
"""The word for a page and its number, with or without how many there are."""
_SET_OFF = lazy_pattern(
    r"(?P<left>\d{1,4})\s{4,}\S.*[^\W\d_]{3}.*|\S.*[^\W\d_]{3}.*?\S\s{4,}(?P<right>\d{1,4})"
)
"""A running head with the number of its page at the outer edge."""
_TAG = lazy_pattern(r"</?[A-Z][A-Z0-9]*(?:\s+[A-Za-z:-]+\s*=[^<>]*)?\s*/?>")
_RULE = lazy_pattern(r"[\s\-–—―─━═◇=_*~·.#+]{3,}|[-–—=_*~#+]{2,}|[\s…‥]{8,}")
_TIME = re.compile(r"\d:\d\d")
_DIGITS = re.compile(r"\d+")
_PARTING = frozenset((LeftOutKind.FURNITURE, LeftOutKind.RULE))
_CENTRED = 8
_DASHED = re.compile(r"[-–—] ?(?!1 )\d{1,4} ?[-–—]")
_LONG = 40
"""Characters of a foot that is one by coming twice."""
_FIRST_LINES = 10
"""Lines of a document in which the head of its first page stands."""
_HEAD = 30
"""Lines in which a record may say what it is, as the heads of its pages do."""
_WORDS_OF_PART = 2
_SHORT = 120
"""Characters of the longest line that can be of the page alone."""
_Numbered = Sequence[tuple[int, Line]]
"""Lines with their indices."""
_LINE_NUMBER = re.compile(r"(?<![:.\d])\d+(?![:.]?\d)")
"""Digits that are no part of a time."""


def _stands_for_speech(lines: Sequence[Line], index: int) -> bool:
    """Whether dots below a label say that something said was left out."""
    is_below = index > 0 and lines[index - 1].last_char == ":"
    return is_below and lines[index].first_char == "."


def find_page_lines(
    lines: list[Line], text: str
) -> tuple[list[Line], dict[int, LeftOutKind]]:
    """The lines without the page's marks in them, and why some are all of the page.

    These are numbers, headers and rules, by their index. Running headers and footers
    are lines that recur (but for their numbers) next to a page break, a page number or
    each other.
    """
    found: dict[int, LeftOutKind] = {}
    dated = _dated_columns(lines) if ": Col" in text else frozenset()
    for index, line in enumerate(lines):
        words = line.text
        if index in dated:
            found[index] = LeftOutKind.PAGE_NUMBER
            continue
        if not words:
            found[index] = LeftOutKind.LINE_NUMBER
            continue
        if words[0] == "<" and _TAG.fullmatch(words) and "NAME=" not in words:
            found[index] = LeftOutKind.MARKUP
            continue
        if len(words) <= 40:
            first = words[0]
            if (
                (first in "-–—=_*~·.#+" or not first.isalnum())
                and len(words) >= 3
                and _RULE.fullmatch(words)
                and not (
                    words == "- - -" and index and lines[index - 1].last_char == ":"
                )
            ):
                found[index] = LeftOutKind.RULE
                continue
            if (first in "[{<" or first in "cC") and _PAGE_MARK.fullmatch(words):
                found[index] = LeftOutKind.PAGE_NUMBER
                continue
        elif (
            words[0] in "-–—―─━═…=_*~·.#+"
            and _RULE.fullmatch(words)
            and not _stands_for_speech(lines, index)
        ):
            found[index] = LeftOutKind.RULE
            continue
    found.update(told_lines(lines))
    found.update(meeting_lines(lines, text))
    again = itertools.chain(
        repeated_heads(lines),
        speakers_again(lines),
        glued_heads(lines),
        sections_again(lines, text),
    )
    found.update(dict.fromkeys(again, LeftOutKind.PAGE_HEADER))
    short = [item for item in enumerate(lines) if 0 < len(item[1].text) <= _SHORT]
    feet: list[int] = []
    turns = _page_turns(lines, text, feet)
    near = set(turns)
    numbers = _page_numbers(short, found)
    numbers += [index for index in turns if lines[index].text.isdecimal()]
    found.update(dict.fromkeys(numbers, LeftOutKind.PAGE_NUMBER))
    heads = _heads_with_numbers(short, found)
    found.update(dict.fromkeys(heads, LeftOutKind.PAGE_HEADER))
    near.update(numbers, heads)
    running = find_running_heads(lines, found)
    found.update(running.lines)
    near.update(running.lines)
    for index, line in enumerate(lines if "\f" in text else ()):
        if text.find("\f", lines[index - 1].end if index else 0, line.end) >= 0:
            near.add(index)
            near.add(index - 1)
    _running_lines(lines, short, found, near)
    for find in (find_interruptions, find_notices, find_same):
        found.update(find(lines, found))
    found.update(list(find_heads_again(lines, found)))
    found.update(_centred_numbers(lines))
    found = dict.fromkeys(feet, LeftOutKind.PAGE_HEADER) | found
    _pass_gaps_on(lines, found)
    return without_page_marks(lines, found, running.numbers), found


def _dated_columns(lines: list[Line]) -> frozenset[int]:
    """The lines such as `12 July 2011 : Column 272`.

    But not the first where nothing above it says when.
    """
    found = [i for i, line in enumerate(lines) if _DATED_COLUMN.fullmatch(line.text)]
    if found:
        year = lines[found[0]].text.split(None, 3)[2]
        if not any(year in line.text for line in lines[: found[0]]):
            del found[0]
    return frozenset(found)


def _page_turns(lines: list[Line], text: str, feet: list[int]) -> set[int]:
    """The lines at which printed line numbers begin anew, and those before them.

    So is a number alone that is not the next: that of the page. What stands between
    two numbered pages is added to `feet`.
    """
    turns: set[int] = set()
    last = 0
    for index, line in enumerate(lines):
        if last and line.number is None and line.text.isdecimal():
            turns.add(index)
        digits = line.number and _LINE_NUMBER.search(text, *line.number)
        if not digits:
            continue
        value = int(digits[0])
        if not line.text and value != last + 1:
            turns.add(index)
            continue
        if value < last:
            turns.update((index - 1, index))
            feet += feet_before(lines, index, last, value)
        last = value
    return turns


def _page_numbers(short: _Numbered, found: dict[int, LeftOutKind]) -> list[int]:
    """Lines that hold only a page number, in a series that counts up."""
    series: list[tuple[int, int]] = []
    kept: list[int] = []
    for index, line in short:
        if index in found or len(line.text) > 24:
            continue
        if line.number is not None:
            continue
        if not any(c.isdigit() for c in line.text):
            continue
        if PAGE_IN_WORDS.fullmatch(line.text.strip("=#* ")):
            kept.append(index)
        elif not _PAGE_NUMBER.fullmatch(line.text):
            continue
        digits = _DIGITS.search(line.text)
        if digits and len(digits[0]) <= 5:
            series.append((index, int(digits[0])))
    for position, (index, value) in enumerate(series):
        before = series[position - 1][1] if position else None
        after = series[position + 1][1] if position + 1 < len(series) else None
        if (before is not None and value - before in (1, 2)) or (
            after is not None and after - value in (1, 2)
        ):
            kept.append(index)
    return kept


def _centred_numbers(lines: Sequence[Line]) -> dict[int, LeftOutKind]:
    """The numbers that stand between dashes in the middle of the page: `- 2 -`."""
    return {
        index: LeftOutKind.PAGE_NUMBER
        for index, line in enumerate(lines)
        if line.indent >= _CENTRED and _DASHED.fullmatch(line.text)
    }


def _heads_with_numbers(short: _Numbered, found: dict[int, LeftOutKind]) -> list[int]:
    """Lines of words with a number far from them that counts pages.

    They stand as far from each other as pages do, and space stands before them.
    """
    series: list[tuple[int, int]] = []
    for index, line in short:
        text = line.text
        if "    " not in text:
            continue
        if index in found or line.number is not None:
            continue
        if match := _SET_OFF.fullmatch(text):
            if index and not line.gap:
                return []
            series.append((index, int(match["left"] or match["right"])))
    if len(series) < 3:
        return []
    for (first, before), (second, after) in itertools.pairwise(series):
        if second - first < PAGE_LINES or not (after == before + 1 or after == 1):
            return []
    return [index for index, _ in series]


def _pass_gaps_on(lines: list[Line], found: dict[int, LeftOutKind]) -> None:
    """Give the blank lines before a button or a rule to the line that stands below it.

    A rule parts lines also where no blank line does.
    """
    for index, kind in found.items():
        if kind not in _PARTING or index + 1 == len(lines):
            continue
        gap = max(lines[index].gap, kind is LeftOutKind.RULE)
        if gap > lines[index + 1].gap:
            lines[index + 1] = replace(lines[index + 1], gap=gap)


def _may_recur(shape: str) -> bool:
    """Whether a line that stands twice has a number, is long, or shouts."""
    is_title = shape.count(" ") > 1 and shape.isupper()
    return "#" in shape or len(shape) >= _LONG or is_title


def _running_lines(
    lines: list[Line], short: _Numbered, found: dict[int, LeftOutKind], near: set[int]
) -> None:
    """Add to `found` the headers and footers that recur around page breaks."""
    shapes = _shapes(short, found)
    recurring = {
        shape: places
        for shape, places in shapes.items()
        if len(places) >= 3 or (len(places) == 2 and _may_recur(shape))
        if "#" not in shape
        or not (_are_neighbours(places) or _heads_parts(shape, lines, places))
    }
    for shape in list(recurring):
        places = recurring[shape]
        if " | " in shape and len(places) >= 3 and LINKS.fullmatch(shape):
            found.update(dict.fromkeys(places, LeftOutKind.FURNITURE))
            del recurring[shape]
            continue
        texts = [lines[place].text for place in places]
        if _carries_page_number(shape, places, texts) and (
            _OF_PAGES.search(texts[0]) or _stand_as_pages_do(lines, places)
        ):
            found.update(dict.fromkeys(places, LeftOutKind.PAGE_HEADER))
            near.update(places)
            del recurring[shape]
    for _ in range(3):
        grown = False
        for shape, places in list(recurring.items()):
            beside = sum(
                1
                for place in places
                if (len(places) == 2 and place >= len(lines) - 2)
                or any(other in near for other in range(place - 2, place + 3))
            )
            first = places[0]
            usual = len(places) - _apart_from_pages(lines, places)
            if beside >= 0.7 * usual and beside >= 2:
                is_of_page = any(n in near for n in range(first - 2, first + 3))
                # a page repeats the title, which stands where no page turns
                for place in _of_page(places) if is_of_page else places[1:]:
                    found[place] = LeftOutKind.PAGE_HEADER
                    near.add(place)
                del recurring[shape]
                grown = True
        if not grown:
            break


def _apart_from_pages(lines: list[Line], places: list[int]) -> int:
    """How many of the lines of a running head need not stand where a page turns.

    They are a title in capitals in a head, and a foot that is the last line of all.
    """
    if len(places) < 3 or len({lines[place].text for place in places}) > 1:
        return 0
    is_title = lines[places[0]].text.isupper() and places[0] < _HEAD
    return is_title + (places[-1] == len(lines) - 1)


def _of_page(places: list[int]) -> list[int]:
    """The places of a running head without the line of text that is like the first.

    On its first page a record gives its day in the head, and again below it.
    """
    is_twice = (
        len(places) > 1 and places[1] <= _FIRST_LINES and places[1] - places[0] < 4
    )
    return [places[0], *places[2:]] if is_twice else places


def _heads_parts(shape: str, lines: list[Line], places: list[int]) -> bool:
    """Whether lines such as `2. Szene` head the parts of a text, each the next."""
    words = [word.strip(".:") for word in shape.casefold().split()]
    if len(words) != _WORDS_OF_PART or not HEADINGS.intersection(words):
        return False
    numbers = [_DIGITS.findall(lines[place].text) for place in places]
    return all(len(found) == 1 for found in numbers) and all(
        int(after[0]) == int(before[0]) + 1
        for before, after in itertools.pairwise(numbers)
    )


def _are_neighbours(places: list[int]) -> bool:
    """Whether lines follow each other, as the items of a list do and no headers."""
    return any(after - before == 1 for before, after in itertools.pairwise(places))


def _stand_as_pages_do(lines: list[Line], places: list[int]) -> bool:
    """Whether about as much as a page holds stands between lines that recur.

    The numbered items of a list stand closer, or some of them do.
    """
    gaps = sorted(
        max(
            (after - before) / PAGE_LINES,
            (lines[after].start - lines[before].end) / PAGE_SIGNS,
        )
        for before, after in itertools.pairwise(places)
    )
    return gaps[0] >= 0.5 and gaps[len(gaps) // 2] >= 1.0


def _shapes(short: _Numbered, found: dict[int, LeftOutKind]) -> dict[str, list[int]]:
    """Each short line with its numbers blotted out -> where it stands."""
    shapes: defaultdict[str, list[int]] = defaultdict(list)
    for index, line in short:
        shape = line.text
        if index in found:
            continue
        if _DIGITS.search(shape):
            if ":" in shape and _TIME.search(shape):
                continue
            shape = _DIGITS.sub("#", shape)
        if "  " in shape or "\t" in shape:
            shape = " ".join(shape.split())
        shapes[shape].append(index)
    return shapes


def _carries_page_number(shape: str, places: list[int], texts: list[str]) -> bool:
    """Whether a line that recurs counts pages at its beginning or end by itself.

    The numbers in a table of contents grow faster than its lines do.
    """
    if len(shape) < 12 or not (shape[0] == "#" or shape[-1] == "#"):
        return False
    is_told = all(map(_OF_PAGES.search, texts))
    if ": " in shape and not is_told:
        return False
    side = 0 if shape[0] == "#" else -1
    numbers = [_DIGITS.findall(text) for text in texts]
    if not all(numbers):
        return False
    values = [int(found[side]) for found in numbers]
    rest = Counter(
        tuple(_DIGITS.findall(text)[1:] if side == 0 else ()) for text in texts
    )
    if is_told:
        values = [int(found[-2]) for found in numbers]
        return all(a < b for a, b in itertools.pairwise(values))
    rising = all(a < b for a, b in itertools.pairwise(values))
    pages = values[-1] - values[0]
    if rising and len(values) == 2 and pages > places[-1] - places[0]:
        return False
    return rising and len(values) >= 2 and max(rest.values()) >= len(texts) - 1
