"""Lists of those who voted on one side, or were paired or absent, below the side."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from tei_toolkit.labels.form_words import SIDES
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import fold, phrase_set
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.values import immutable

_LONGEST, _LONGEST_SIDE = 90, 40
_FIRST = frozenset(side.split(" ", 1)[0] for side in SIDES)
_COUNT = lazy_pattern(
    r"\s*(?:[:=,–—.-]|\(|\[)*\s*(?:\d{1,4}|nil|none)?\s*[)\].:]*", re.IGNORECASE
)
_NAME = lazy_pattern(
    r"(?:(?:[^\W\d_a-zß-ÿа-яё][\w.'’*/-]*|\d{1,2}(?:/\w+)?|d[aeiou]s?|de[lnr]|di|la|le|van|von|zu|den|der|ten"
    r"|ter|rh|of|and|und|et|y|e|en|och|og|и|і|the|for|af|al|el|bin)[ ,;&]*){1,12}"
    r"(?:\s?\([^()]{1,60}\))*(?:\s?\[[^\[\]]{1,40}\])*(?:\s?[—–-]\s?\d{1,4})?[.,;*]?"
)
_TELLERS = lazy_pattern(
    r"(?:TELLERS?|Tellers?)(?: for the (?:\w+))?\b.{0,120}", re.IGNORECASE
)
_UNDER_SIDE = phrase_set("members|membres|deputies|députés|senators|sénateurs")
_WORD = re.compile(r"[^\W\d_][\w'’-]*?(?![^\W\d_]|['’-][^\W\d_])")
"""The first word of a line, without the count behind it: `YEAS--5`."""
_GAP = re.compile(r"\s{2,}|\t+")
_ONE = re.compile(r"(?<!\d)1\W*\Z")
"""The count of a side on which there is one: `NOT VOTING--1`."""
_NONE = phrase_set("nil|none|néant|keine|inga|ingen|нет|немає")


@immutable
class Roll:
    """Who is listed on one side.

    Attributes:
        heads: the lines of the side and the party.
        items: where each entry stands, its line first.
    """

    heads: tuple[int, ...]
    items: tuple[tuple[int, int, int], ...]

    @property
    def lines(self) -> tuple[int, ...]:
        """All lines of it."""
        return (*self.heads, *dict.fromkeys(line for line, _, _ in self.items))


def find_rolls(
    lines: Sequence[Line], taken: AbstractSet[int], page: AbstractSet[int] = frozenset()
) -> list[Roll]:
    """The lists of a document: two sides or more, each with names below it.

    Args:
        lines: those with words.
        taken: indices of those in which a turn begins.
        page: indices of those that are the page's, which interrupt no list.
    """
    taken = taken - page
    if not any(len(line.text) <= _LONGEST_SIDE and _is_side(line) for line in lines):
        return []
    found: list[Roll] = []
    sides: set[str] = set()
    index = 0
    while index < len(lines):
        if index in taken or index in page or not _is_side(lines[index]):
            index += 1
            continue
        names = _names_below(lines, index + 1, taken, page)
        end = names[-1] + 1 if names else index + 1
        rolls = list(_rolls(lines, index, names))
        if rolls:
            found += rolls
            sides.add(_side(lines[index].text))
        index = max(end, index + 1)
    return found if len(sides) > 1 else []


def _is_side(line: Line) -> bool:
    """Whether a line is but the name of a side, with a count or without."""
    text = line.text
    if len(text) > _LONGEST_SIDE or not text.strip():
        return False
    first = _WORD.search(text)
    return first is not None and first[0].casefold() in _FIRST and _side(text) != ""


def _side(text: str) -> str:
    """The side that a line names, folded; empty if it names none, or more."""
    plain = text.strip("*_# ")
    for size in range(len(plain), 1, -1):
        if fold(plain[:size]) in SIDES:
            rest = plain[size:]
            return fold(plain[:size]) if _COUNT.fullmatch(rest) else ""
    return ""


def _names_below(
    lines: Sequence[Line], first: int, taken: AbstractSet[int], page: AbstractSet[int]
) -> list[int]:
    """The lines from `first` on that can be entries, up to one that can not."""
    found: list[int] = []
    for index in range(first, len(lines)):
        if index in page:
            continue
        if index in taken or not _lists(lines[index]):
            break
        found.append(index)
    return found


def _lists(line: Line) -> bool:
    text = line.text
    if line.block is BlockKind.HEADING or len(text) > _LONGEST or not text:
        return False
    if _is_side(line):
        return False
    if _TELLERS.fullmatch(text) or fold(text) in _NONE:
        return True
    return all(_NAME.fullmatch(cell) for cell in _GAP.split(text))


def _rolls(lines: Sequence[Line], side: int, inside: Sequence[int]) -> Iterator[Roll]:
    """The lists below the line of a side: one, or one for each party."""
    if not inside or (
        len(inside) == 1
        and len(_GAP.split(lines[inside[0]].text)) < 2
        and fold(lines[inside[0]].text) not in _NONE
        and _ONE.search(lines[side].text) is None
    ):
        return
    named = [i for i in inside if not _heads(lines[i].text)]
    has_parties = 2 * len(named) >= len(inside)
    heads, items = [side], list[tuple[int, int, int]]()
    for index in inside:
        text = lines[index].text
        is_head = fold(text) in _UNDER_SIDE or (has_parties and _heads(text))
        if is_head and items:
            yield Roll(tuple(heads), tuple(items))
            heads, items = [], []
        if is_head:
            heads.append(index)
            continue
        at = 0
        for cell in _GAP.split(text):
            at = text.index(cell, at)
            items.append((index, at, at + len(cell)))
            at += len(cell)
    if items:
        yield Roll(tuple(heads), tuple(items))


def _heads(text: str) -> bool:
    """Whether a line among names is a party in capitals."""
    return (text.isupper() or text == "AfD") and "," not in text and len(text) > 1
