"""What Word prints before the items of its lists, where that is words.

The numbers and dots of lists are in no paragraph; a list of TEI has them without saying
so. But a list may print words: `Q1:`, `Question 2.`, `§ 3`. Source: ECMA-376, Office
Open XML, part 1, 17.9 (numbering).
"""

import re
from collections.abc import Iterator
from dataclasses import field
from typing import TYPE_CHECKING

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.word_notes import number_text
from tei_toolkit.sources.word_package import W
from tei_toolkit.values import record

if TYPE_CHECKING:
    from lxml import etree

_NUMBER = lazy_pattern(r"%([1-9])")
_LETTER = re.compile(r"[^\W\d_]")


@record
class _Level:
    """One level of a list: its text, the format of its number, and where it begins."""

    text: str
    style: str
    start: int

    @property
    def has_words(self) -> bool:
        """Whether its text has letters beside the numbers in it."""
        return _LETTER.search(_NUMBER.sub("", self.text)) is not None


@record
class ListNumbers:
    """Counts the items of the lists of a document.

    Attributes:
        levels: the levels of each list, by its id and the level's number.
        lists: the list that the paragraphs with a `numId` belong to.
    """

    levels: dict[tuple[str, int], _Level] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, list[int]] = field(default_factory=dict)

    def next(self, number: str, depth: int) -> str:
        """The words before the next item at a depth from 0; empty where it has none."""
        of = self.lists.get(number, "")
        level = self.levels.get((of, depth))
        if level is None or not 0 <= depth < 9:
            return ""
        counts = self._counts.setdefault(of, [0] * 9)
        counts[depth] += 1
        counts[depth + 1 :] = [0] * (8 - depth)
        if level.style == "bullet" or not level.has_words:
            return ""
        return _NUMBER.sub(
            lambda match: self._number(of, int(match[1]) - 1), level.text
        )

    def _number(self, of: str, depth: int) -> str:
        level = self.levels.get((of, depth))
        if level is None or level.style == "none":
            return ""
        count = max(self._counts[of][depth], 1) + level.start - 1
        return number_text(max(count, 1), level.style)


def read_lists(root: "etree._Element") -> ListNumbers:
    """The lists of a document, from its part for numbering."""
    found = ListNumbers()
    for abstract in root.iter(f"{W}abstractNum"):
        key = abstract.get(f"{W}abstractNumId", "")
        found.levels.update(((key, depth), level) for depth, level in _levels(abstract))
    for number in root.iter(f"{W}num"):
        pointer = number.find(f"{W}abstractNumId")
        if pointer is not None:
            key = pointer.get(f"{W}val", "")
            found.lists[number.get(f"{W}numId", "")] = key
    return found


def _levels(abstract: "etree._Element") -> Iterator[tuple[int, _Level]]:
    for element in abstract.iter(f"{W}lvl"):
        depth = element.get(f"{W}ilvl", "0")
        start = _value(element, "start", "1")
        if depth.isdecimal() and len(depth) < 3:
            yield (
                int(depth),
                _Level(
                    _value(element, "lvlText", ""),
                    _value(element, "numFmt", "decimal"),
                    int(start) if start.isdecimal() and len(start) < 7 else 1,
                ),
            )


def _value(element: "etree._Element", name: str, default: str) -> str:
    child = element.find(f"{W}{name}")
    return default if child is None else str(child.get(f"{W}val", default))
