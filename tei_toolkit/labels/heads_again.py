"""Heads of pages that say again, once or twice, how the document begins.

A short record turns one page or two, so that nothing recurs often. But a line that
stands apart with the number of a page, and is a first line of the document or has its
day, is no speech; nor is such a line in the middle of a sentence.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.page_words import PAGES
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.wrapping import breaks_off
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.values import immutable

_FIRST = 3
"""Lines in which a document says what it is, as the heads of its pages do."""
_HEAD = 12
"""Lines in which it says of what day it is."""
_LEAST, _LONGEST, _MOST = 12, 120, 4
"""Characters of a line of a head, and lines of a head with its number."""
_LEAST_WORDS = 3
_LONGEST_NUMBER = 5
_OPEN = 40
"""Characters of a line that ends no sentence, whatever stands below the head."""
_DIGITS_OF_YEAR = 3
_KNOWN = 0.6
_PAGES = tuple(PAGES)
_NUMBER = re.compile(r"\d+")
_YEAR = re.compile(r"(?<![\d.])\d{4}(?!\d)")
_STAMPED = re.compile(r"\[[^\[\]]*\d:\d\d[^\[\]]*\]$")
_WORD = re.compile(r"\w+")
_COLONS = frozenset(":：")
_ENDS = tuple(SENTENCE_MARKS + ":;：；,，、،")


@immutable
class _Head:
    """What the head of a document says.

    Attributes:
        first: its first lines, those that are long enough to tell.
        years: the numbers that stand in it, those of a day of the month apart.
        stems: the beginnings of its words.
    """

    first: frozenset[str]
    years: frozenset[str]
    stems: frozenset[str]

    def dates(self, text: str) -> bool:
        """Whether a line has a year of the head, or a volume, and ends no sentence."""
        if not _LEAST <= len(text) <= _LONGEST or text.endswith(_ENDS):
            return False
        years = self.years.intersection(_NUMBER.findall(text))
        return bool(years) and _COLONS.isdisjoint(text)

    def names(self, text: str) -> bool:
        """Whether most words of a line are words of the head, but for their ends."""
        words = _WORD.findall(text.casefold())
        known = sum(_stem(word) in self.stems for word in words)
        return len(words) >= _LEAST_WORDS and known >= _KNOWN * len(words)


def find_heads_again(
    lines: Sequence[Line], found: dict[int, LeftOutKind]
) -> Iterator[tuple[int, LeftOutKind]]:
    """The index of each line of such heads, and why it is of the page.

    Args:
        lines: of the document.
        found: the lines that are known to be of the page.
    """
    opening = Counter(line.text for line in lines[:_FIRST])
    first = {text for text, n in opening.items() if n == 1 and _may_be_head(text)}
    candidates = [
        index
        for index, line in enumerate(lines)
        if index >= _FIRST and (line.text in first or _is_number(lines, index, found))
    ]
    if not candidates:
        return
    head = _head_of(lines, frozenset(first))
    blocks: list[range] = []
    for index in candidates:
        if blocks and index < blocks[-1].stop:
            continue
        block = _block_around(lines, index, head, found)
        if len(block) <= _MOST and _is_of_page(lines, block, head, found):
            blocks.append(block)
    of_page = {index for block in blocks for index in block}
    said = [i for i in candidates if lines[i].text in first and i not in of_page]
    spoken = {lines[index].text for index in said}
    for block in blocks:
        if spoken.isdisjoint(lines[index].text for index in block):
            yield from ((i, _kind(lines, i, found)) for i in block if i not in found)
    again = {lines[index].text for index in of_page}.difference(spoken)
    yield from _on_first_page(lines, again)


def _may_be_head(text: str) -> bool:
    """Whether a first line has words enough, or a number, to be known again.

    With the time of day in brackets it is the head of a message.
    """
    if _STAMPED.search(text) or not _LEAST <= len(text) <= _LONGEST:
        return False
    if text.endswith(_ENDS) or text[0].islower():
        return False
    return len(text.split()) >= _LEAST_WORDS or any(map(str.isdigit, text))


def _head_of(lines: Sequence[Line], first: frozenset[str]) -> _Head:
    words = [
        word for line in lines[:_HEAD] for word in _WORD.findall(line.text.casefold())
    ]
    numbers = [n for line in lines[:_HEAD] for n in _NUMBER.findall(line.text)]
    years = frozenset(n for n in numbers if len(n) >= _DIGITS_OF_YEAR)
    return _Head(first, years, frozenset(map(_stem, words)))


def _stem(word: str) -> str:
    """A word without what ends it in one case or another."""
    return word if word.isdecimal() else word[: max(3, len(word) - 2)]


def _is_number(
    lines: Sequence[Line], index: int, found: dict[int, LeftOutKind]
) -> bool:
    """Whether a line is the number of a page, or may be."""
    text = lines[index].text
    if text.isdecimal() and len(text) <= _LONGEST_NUMBER:
        return int(text) > 1 and lines[index].number is None
    return found.get(index) is LeftOutKind.PAGE_NUMBER


def _kind(
    lines: Sequence[Line], index: int, found: dict[int, LeftOutKind]
) -> LeftOutKind:
    is_number = _is_number(lines, index, found)
    return LeftOutKind.PAGE_NUMBER if is_number else LeftOutKind.PAGE_HEADER


def _block_around(
    lines: Sequence[Line], index: int, head: _Head, found: dict[int, LeftOutKind]
) -> range:
    """The lines around one that may all be of a page."""

    def may_be(at: int) -> bool:
        text = lines[at].text
        return (
            at in found
            or text in head.first
            or _is_number(lines, at, found)
            or head.dates(text)
        )

    start, stop = index, index + 1
    while start > _FIRST and index - start < _MOST and may_be(start - 1):
        start -= 1
    while stop < len(lines) and stop - index <= _MOST and may_be(stop):
        stop += 1
    # a line of speech may have a year as well
    while start < index and not lines[start].gap and _is_only_dated(lines, start, head):
        start += 1
    while (
        stop - 1 > index
        and not _is_apart(lines, stop)
        and _is_only_dated(lines, stop - 1, head)
    ):
        stop -= 1
    return range(start, stop)


def _is_only_dated(lines: Sequence[Line], index: int, head: _Head) -> bool:
    text = lines[index].text
    return text not in head.first and not text.isdecimal() and head.dates(text)


def _is_apart(lines: Sequence[Line], stop: int) -> bool:
    """Whether a blank line, or nothing at all, stands before the line at `stop`."""
    return stop >= len(lines) or lines[stop].gap > 0


def _is_of_page(
    lines: Sequence[Line], block: range, head: _Head, found: dict[int, LeftOutKind]
) -> bool:
    """Whether lines that may be of a page are."""
    texts = [lines[index].text for index in block]
    again = [text for text in texts if text in head.first]
    dated = [text for text in texts if head.dates(text) and head.names(text)]
    if not again and not dated:
        return False
    if _breaks_sentence(lines, block):
        return True
    if not lines[block.start].gap or not _is_apart(lines, block.stop):
        return False
    if dated and any(
        found.get(index) is LeftOutKind.PAGE_NUMBER
        and lines[index].text.casefold().startswith(_PAGES)
        for index in block
    ):
        return True
    above = lines[block.start - 1].text
    is_open = len(above) >= _OPEN and above[-1:].isalnum()
    said = again or (dated if is_open else [])
    return _is_numbered(texts, said) or _is_twice(again)


def _is_numbered(texts: Sequence[str], again: Sequence[str]) -> bool:
    """Whether the number of a page stands with the first of some lines of a head.

    A small number above it is that of a section.
    """
    if not again:
        return False
    at = texts.index(again[0])
    below = any(text.isdecimal() for text in texts[at + 1 :])
    return below or any(text.isdecimal() and int(text) > _FIRST for text in texts[:at])


def _is_twice(again: Sequence[str]) -> bool:
    """Whether two first lines, one with a year, stand together."""
    is_dated = any(map(_YEAR.search, again))
    return is_dated and any(a != b for a, b in pairwise(again))


def _breaks_sentence(lines: Sequence[Line], block: range) -> bool:
    """Whether a line above has no end and the one below goes on with it."""
    if block.stop >= len(lines):
        return False
    return breaks_off(lines[block.start - 1].text, lines[block.stop].text)


def _on_first_page(
    lines: Sequence[Line], again: set[str]
) -> Iterator[tuple[int, LeftOutKind]]:
    """The number of the first page below a head that stands again on others.

    The head is of the page, too, where what it says stands below.
    """
    for index, line in enumerate(lines[:_FIRST]):
        number = lines[index + 1].text if index + 1 < len(lines) else ""
        if line.text not in again or not number.isdecimal():
            continue
        if len(number) > _LONGEST_NUMBER:
            continue
        yield index + 1, LeftOutKind.PAGE_NUMBER
        numbers = _NUMBER.findall(line.text)
        below = {n for at in lines[index + 2 : _HEAD] for n in _NUMBER.findall(at.text)}
        if numbers and below.issuperset(numbers):
            yield index, LeftOutKind.PAGE_HEADER
