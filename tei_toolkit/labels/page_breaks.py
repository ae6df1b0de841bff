"""What a page break leaves in the middle of a sentence: headers, footers, page numbers.

A short document breaks few pages, so its headers do not recur often enough to be known
by that. But what stands between two halves of a sentence is not speech.
"""

import re
from collections import Counter

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.page_words import ANY_PAGE
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind

_NUMBER_ALONE = re.compile(
    rf"\W{{0,4}}{ANY_PAGE}?\s*\d{{1,6}}(?:\s*[/of]{{1,2}}\s*\d{{1,5}})?"
    r"\W{0,4}(?:\s{2,}\S{1,20}|\s+\S{0,12}\d\S{0,12}){0,2}",
    re.IGNORECASE,
)
_NUMBER_AT_END = lazy_pattern(rf"\S.*\s{{2,}}{ANY_PAGE} ?\d{{1,5}}", re.IGNORECASE)
"""A head of a page with its number in words: `Núm. 45   20 de junio   Pág. 6`."""
_DIGITS = re.compile(r"\d+")
_ENDS = SENTENCE_MARKS + ':;："”»’)]）】>'
_MOST = 5
_LONGEST = 120
_LONGEST_NUMBER = 90
_HEAD = 12


def find_interruptions(
    lines: list[Line], found: dict[int, LeftOutKind]
) -> dict[int, LeftOutKind]:
    """Index of a line -> why it is of the page: lines that break a sentence in two.

    `found` are the lines that are known to be of the page already.
    """
    result: dict[int, LeftOutKind] = {}
    numbered = {
        index
        for index, line in enumerate(lines)
        if len(line.text) <= _LONGEST_NUMBER
        and index not in found
        and line.number is None
        and _is_number(line.text)
    }
    if not numbered:
        return result
    text = [index for index in range(len(lines)) if index not in found]
    numbers = [position for position, index in enumerate(text) if index in numbered]
    shapes = Counter(
        _shape(lines[index].text)
        for index in text
        if len(lines[index].text) <= _LONGEST
    )
    for position in numbers:
        head = _words_of_head(lines, text[: max(0, min(_HEAD, position - 2))])
        first = last = position
        while (
            first > 0
            and position - first < _MOST
            and _is_of_page(lines[text[first - 1]], shapes, head)
        ):
            first -= 1
        while (
            last + 1 < len(text)
            and last - position < _MOST
            and _is_of_page(lines[text[last + 1]], shapes, head)
        ):
            last += 1
        block = text[first : last + 1]
        if (
            last + 1 < len(text)
            and _goes_on(lines, text, first)
            and lines[text[last + 1]].text[:1].islower()
            and len(block) <= _MOST
            and all(_is_of_page(lines[i], shapes, head) for i in block)
        ):
            for i in block:
                result[i] = (
                    LeftOutKind.PAGE_NUMBER
                    if _is_number(lines[i].text)
                    else LeftOutKind.PAGE_HEADER
                )
    return result


def _words_of_head(lines: list[Line], indices: list[int]) -> set[str]:
    return {word for i in indices for word in lines[i].text.casefold().split()}


def _goes_on(lines: list[Line], text: list[int], position: int) -> bool:
    """Whether the sentence before the line at `position` has not ended."""
    if position == 0:
        return False
    before = lines[text[position - 1]].text
    return len(before) > 25 and before[-1] not in _ENDS and " " in before


def _is_number(words: str) -> bool:
    if len(words) > _LONGEST_NUMBER or (
        len(words) > 40 and "  " not in words and "\t" not in words
    ):
        return False
    if not words[:6].strip("-–—([ ")[:1].isdigit() and not words[:1].isalpha():
        return False
    if words[-1:].isdecimal() and "  " in words and _NUMBER_AT_END.fullmatch(words):
        return True
    return _NUMBER_ALONE.fullmatch(words) is not None


def _is_of_page(line: Line, shapes: Counter[str], head: set[str]) -> bool:
    """Whether a line looks like a header or footer: a number, or known words."""
    words = line.text
    if len(words) > _LONGEST:
        return False
    if _is_number(words) or _DIGITS.fullmatch(words.replace("/", "")):
        return True
    if shapes[_shape(words)] > 1:
        return True
    parts = words.casefold().split()
    known = sum(1 for part in parts if part in head)
    return known >= 0.6 * len(parts) or (
        words[0].isdigit() and len(parts) <= 6 and known >= 0.3 * len(parts)
    )


def _shape(words: str) -> str:
    return _DIGITS.sub("#", words)
