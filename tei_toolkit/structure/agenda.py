"""The numbered items of an agenda, under which minutes print what was said."""

import re
from bisect import bisect_right
from collections.abc import Container, Sequence
from itertools import islice

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.metadata.folding import folded
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.structure.agenda_words import (
    FIRST_ITEMS,
    LAST_ITEMS,
    STOPPED_FIRST,
    STOPPED_HEADING,
)
from tei_toolkit.structure.events import is_bracketed
from tei_toolkit.values import immutable

_LONGEST = 120
_LEAST = 2
"""Turns below which stand items of an agenda with a label right after them."""
_LONGEST_LAST = 50
_ITEM = re.compile(
    r"(?P<word>(?:(?i:(?:agenda )?item(?: no\.?)?|zu|top|tagesordnungspunkt|punkt|"
    r"point|punto|ponto|agendapunt|pkt\.?|bod|ad|točka|tačka|punct|пункт|вопрос|питання|точка|"
    r"тачка|(?:ระเบียบ)?วาระที่)|§) )?(?:(?i:top) )?"
    r"(?:(?P<number>\d{1,3})|(?P<roman>[IVX]{1,5})(?=[.):]))"
    r"(?P<mark> §|\.?\)?\.?:?(?:º|ª|°)?(?: ?[-–—])?)(?:[ \t]+(?P<words>\S.*))?"
)
_FIRST = frozenset("0123456789IVXAaTtZzPpBbVvПпВвТт§รว")
_BLOCKS = (BlockKind.HEADING, BlockKind.ITEM, BlockKind.QUOTE)
"""What a source marks by itself."""
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_NO_HEADING = tuple('.?!,;…—"”»。？！，；')


@immutable
class Item:
    """A line that is numbered as items of an agenda are.

    Attributes:
        form: how it is numbered; the same for all items of an agenda.
        number: its number.
        words: what follows, or an empty string.
    """

    form: str
    number: int
    words: str

    @property
    def is_named(self) -> bool:
        """Whether a word says that it is an item: `TOP 4`."""
        return self.form[:1].isalpha() or self.form[:1] == "§"


def read_item(text: str) -> Item | None:
    """The item that a line begins, `4. Any other business` or `TOP 4`, if it does."""
    if text[:1] not in _FIRST or len(text) > _LONGEST:
        return None
    match = _ITEM.fullmatch(text)
    if match is None:
        return None
    words = match["words"] or ""
    if not match["word"] and not (match["mark"] and _begins_words(words)):
        return None
    number = int(match["number"]) if match["number"] else _of_roman(match["roman"])
    kind = "" if match["number"] else "-"
    form = f"{match['word'] or ''}{kind}{match['mark']}"
    return Item(form.casefold(), number, words)


def _begins_words(text: str) -> bool:
    """Whether words stand in `text`, or a year before them: `2021년도 예산안`."""
    return text[:1].isalpha() or (text[:4].isdecimal() and text[4:5] > "\u3000")


def find_agenda(
    lines: Sequence[Line], starts: Sequence[TurnStart], page: Container[int]
) -> dict[int, bool]:
    """The lines that are numbered items of an agenda, and whether each is a heading.

    Two or more of them, in the order of their numbers, stand right above a label (one
    will do where a word says that it is an item, where it stands in the head, too, or
    where two others are what agendas have and words stand below them): no list within a
    speech does that. A line in brackets may stand between them. Then the others
    of the same form and count are items too, also after the last turn.
    So are items that a word processor counts. An item that is a sentence is no
    heading. Below the last item may stand one without
    a number that all agendas have.

    Args:
        lines: of the document.
        starts: where its turns begin, in order.
        page: indices of the lines that belong to the page.
    """
    if not starts:
        return {}
    labels = {start.line for start in starts}
    items = {
        index: item
        for index, line in enumerate(lines)
        if line.first_char in _FIRST
        and line.block not in _BLOCKS
        and index not in labels
        and index not in page
        and (item := read_item(line.text))
    }
    above = {index for index in items if _below(index, lines, page) in labels}
    first = starts[0].line
    printed = {items[index].words for index in items if index < first}
    found: dict[int, bool] = {}
    for chain in _chains(items, above):
        is_named = len(chain) >= _LEAST and items[chain[0]].is_named
        is_again = any(i > first and items[i].words in printed for i in chain)
        right_above = [index for index in chain if index in above]
        is_usual = bool(right_above) and _are_usual(chain, items)
        least = 1 if is_named or is_again or is_usual else _LEAST
        if _in_turns(right_above, starts) >= least:
            found |= {
                index: not items[index].words.endswith(_NO_HEADING) for index in chain
            }
    lone = _lone_items(lines, labels, page)
    if _in_turns(lone, starts) >= _LEAST:
        found |= dict.fromkeys(lone, True)
    for index in range(starts[-1].line + 1, len(lines)):
        line = lines[index]
        is_apart = line.gap > 0 or bool(found)
        if is_apart and _is_last_item(line.text):
            found[index] = True
    return found


def _lone_items(
    lines: Sequence[Line], labels: Container[int], page: Container[int]
) -> list[int]:
    """The items of lists with no item beside them, each right above a label.

    A word processor numbers them and does not print the numbers as words. What a
    paragraph announces with a colon is none of them.
    """
    lists = {i for i, line in enumerate(lines) if line.block is BlockKind.ITEM}
    return [
        index
        for index in sorted(lists)
        if index - 1 not in lists
        and index + 1 not in lists
        and index not in labels
        and index not in page
        and lines[index].level == 1
        and len(text := lines[index].text) <= _LONGEST
        and text[:1].isalnum()
        and not text[:1].islower()
        and not text.endswith(_NO_HEADING)
        and not (index and lines[index - 1].text.endswith(":"))
        and _below(index, lines, page) in labels
    ]


def _are_usual(chain: Sequence[int], items: dict[int, Item]) -> bool:
    """Whether two items are called as those of agendas are, with words below."""
    below = {*chain}
    usual = (
        index
        for index in chain
        if index + 1 not in below and is_usual_item(items[index].words)
    )
    return len([*islice(usual, _LEAST)]) == _LEAST


def is_usual_item(words: str) -> bool:
    """Whether an item is called as one of most agendas is: `Approval of minutes`."""
    if not words or len(words) > _LONGEST_LAST:
        return False
    plain = folded(words).rstrip(" :.")
    return any(usual.fullmatch(plain) for usual in (FIRST_ITEMS, LAST_ITEMS))


def is_stopped_heading(text: str) -> bool:
    """Whether a paragraph is a heading although it may end in a full stop.

    `Seguito della discussione del disegno di legge: Disposizioni urgenti (A.C. 2555).`
    """
    begins = _FIRST_WORD.match(text)
    return (
        begins is not None
        and begins[0] in STOPPED_FIRST
        and STOPPED_HEADING.fullmatch(folded(text)) is not None
    )


def _is_last_item(text: str) -> bool:
    """Whether a line is a heading that stands at the end of agendas."""
    if len(text) > _LONGEST_LAST:
        return False
    return LAST_ITEMS.fullmatch(folded(text).rstrip(" :.")) is not None


def _chains(items: dict[int, Item], above: Container[int]) -> list[list[int]]:
    """The items of one form of which each has the next number after the one before.

    Where a number comes twice, as where the agenda itself is printed first, the later
    one counts, unless the earlier one only stands right `above` a label.
    """
    chains: list[list[int]] = []
    open_chains: dict[tuple[str, int], list[int]] = {}
    for index, item in items.items():
        chain = open_chains.pop((item.form, item.number), [])
        if not chain:
            chains.append(chain)
        chain.append(index)
        following = item.form, item.number + 1
        rival = open_chains.get(following)
        if rival is None or index in above or rival[-1] not in above:
            open_chains[following] = chain
    return chains


def _in_turns(above: Sequence[int], starts: Sequence[TurnStart]) -> int:
    """Below how many turns, or before the first, the lines stand."""
    begins = [start.line for start in starts]
    return len({bisect_right(begins, index) for index in above})


def _below(index: int, lines: Sequence[Line], page: Container[int]) -> int:
    """The next line of the text after line `index` that does not stand in brackets."""
    index = _next(index, lines, page)
    if index < len(lines) and is_bracketed(lines[index].text):
        index = _next(index, lines, page)
    return index


def _next(index: int, lines: Sequence[Line], page: Container[int]) -> int:
    """The next line of the text after line `index`."""
    index += 1
    while index < len(lines) and index in page:
        index += 1
    return index


def _of_roman(digits: str) -> int:
    """The value of a small Roman number."""
    values = [{"I": 1, "V": 5, "X": 10}[digit] for digit in digits]
    return sum(
        -value if value < max(values[i:]) else value for i, value in enumerate(values)
    )
