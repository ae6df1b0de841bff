"""Evidence printed as question and answer in one paragraph, with a dash between them.

Blue books, royal commissions and trials of the nineteenth century have it: `1234. You
are a printer?—Yes.`, `Were you there? - I was. - Did he speak? - He did.` Who asks may
stand before the question: `1236. Mr. Pinder.] Do you employ many hands?—Eleven.`
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.other_kinds import is_page_of_answers
from tei_toolkit.labels.passes.inner_search import is_in_quotation
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.labels.wrapping import is_wrapped
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.occurrence import stands_in
from tei_toolkit.values import immutable

_SIGNS = ("?—", "?--", "? —", "? -", "? –", "?–", "?\u00a0—", "?\u00a0–")
_DASH = lazy_pattern(
    r"[.?!…][\"”»’)]?(?P<dash> *(?:[—–]|--) *| +- +)"
    r"(?=[\"“«‘(]?[^\W_a-zß-ÿа-яё]|$)"
)
_NUMBER = lazy_pattern(r"(?P<n>\d{1,5})[.)]?[ \t]+(?=\S)")
_ASKER = lazy_pattern(
    r"(?:(?P<open>[\[(])?(?P<label>[^\W\d_a-zß-ÿ][^\[\]()?!;:]{2,48}?)\.?"
    r"(?(open)[\])]|\]) +)(?=[^\W_a-zß-ÿ])"
)
_LEAST, _LEAST_NUMBERED = 4, 3
"""Questions and answers that make an examination."""
_SHARE, _SHARE_NUMBERED = 0.6, 0.4
"""Their share of the paragraphs from the first to the last of them."""
_COUNTED = 0.7
"""The share of their numbers that go up by one."""
_REMARK = 60
"""A paragraph of fewer characters is a heading or a remark between the others."""
_DEBATED = 4
"""Labels that make a debate."""
_LONGEST = 900
"""Characters of a question."""
_LETTERS = frozenset({"Q", "A"})
_CALLED = lazy_pattern(
    r"(?:called(?: in)?|examined|sworn|recalled|affirmed|in the chair)[.\]]?$",
    re.IGNORECASE,
)
_REASON_ASKED = "a question, and after a dash its answer, as others here"
_REASON_ANSWERED = "a dash after a question"


@immutable
class _Unit:
    """A paragraph of question and answer.

    `number` is printed before it or None, `head` is where the words of the question
    begin in its first line, `asker` the span of who asks, `dashes` the lines and the
    spans in them where the next one speaks.
    """

    line: int
    last: int
    number: int | None
    head: int
    asker: tuple[int, int] | None
    dashes: tuple[tuple[int, int, int], ...]


def with_examinations(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the turns of an examination printed in paragraphs of both.

    Such paragraphs follow each other, and have more than the labels of the document:
    where a few stand in a debate, one quotes them.
    """
    text = document.text
    signs = (sign for sign in _SIGNS if stands_in(text, sign))
    if sum(map(text.count, signs)) < _LEAST_NUMBERED:
        return starts
    labelled = {start.line: start for start in starts if start.label}
    groups = list(_paragraphs(document))
    units = [unit for group in groups if (unit := _unit(document, labelled, group))]
    if not _are_usual(units, groups, document.lines):
        return starts
    others = [
        start
        for start in labelled.values()
        if start.label not in _LETTERS and not _is_called(document, start, units)
    ]
    if len(units) <= len(others) or _are_quoted(units, others):
        return starts
    if is_page_of_answers(document.lines):
        return starts
    kept = [s for s in starts if not (s.label and _is_called(document, s, units))]
    taken = {(start.line, start.words) for start in kept}
    found = [start for unit in units for start in _starts_of(document.lines, unit)]
    return [*kept, *(s for s in found if (s.line, s.words) not in taken)]


def _paragraphs(document: Document) -> Iterator[list[int]]:
    """The lines of each paragraph, as blank lines, numbers or line ends part them."""
    lines = document.lines
    by_width = is_wrapped(lines)
    group: list[int] = []
    for index, line in enumerate(lines):
        if index in document.no_turns:
            continue
        begins = line.gap > 0 or not by_width
        if group and (begins or _NUMBER.match(line.text)):
            yield group
            group = []
        group.append(index)
    if group:
        yield group


def _unit(
    document: Document, labelled: dict[int, TurnStart], group: Sequence[int]
) -> _Unit | None:
    """What question and answer a paragraph is, if it is both."""
    first = group[0]
    if first in labelled:
        return None
    lines = document.lines
    text = lines[first].text
    number = _NUMBER.match(text)
    if number is None and not (text[:1].isalpha() and not text[:1].islower()):
        return None
    head = number.end() if number else 0
    asker = _ASKER.match(text, head)
    if asker and likeness(asker["label"], document.openers).weight <= 0:
        asker = None
    dashes = _spoken_in_turn(lines, group, asker.end() if asker else head)
    if not dashes or (number is None and not _asks(lines, dashes[0])):
        return None
    if sum(len(lines[i].text) for i in group if i <= dashes[0][0]) > _LONGEST:
        return None
    return _Unit(
        first,
        group[-1],
        int(number["n"]) if number else None,
        asker.end() if asker else head,
        asker.span("label") if asker else None,
        tuple(dashes),
    )


def _spoken_in_turn(
    lines: Sequence[Line], group: Sequence[int], head: int
) -> list[tuple[int, int, int]]:
    """Where in a paragraph the answer begins, the next question, and so on.

    After an answer a sentence begins a question if it is one up to the next dash.
    """
    text, offsets = "", list[int]()
    for index in group:
        text += " " * bool(text)
        offsets.append(len(text))
        text += lines[index].text
    matches = [
        match
        for match in _DASH.finditer(text, head)
        if not is_in_quotation(lines, *_place(group, offsets, match.start("dash")))
    ]
    found: list[tuple[int, int, int]] = []
    for position, match in enumerate(matches):
        if len(found) % 2:
            following = matches[position + 1 : position + 2]
            end = following[0].start("dash") if following else 0
            if not end or text[match.end() : end].rstrip('"”»’)')[-1:] != "?":
                continue
        index, begin = _place(group, offsets, match.start("dash"))
        words = begin + len(match["dash"])
        found.append((index, begin, min(words, len(lines[index].text))))
    return found


def _place(group: Sequence[int], offsets: Sequence[int], at: int) -> tuple[int, int]:
    """The line that an offset of the joined lines is in, and the offset in it."""
    position = bisect_right(offsets, at) - 1
    return group[position], at - offsets[position]


def _asks(lines: Sequence[Line], dash: tuple[int, int, int]) -> bool:
    """Whether a question mark stands before the dash."""
    return "?" in lines[dash[0]].text[max(0, dash[1] - 2) : dash[1]]


def _are_usual(
    units: Sequence[_Unit], groups: Sequence[Sequence[int]], lines: Sequence[Line]
) -> bool:
    """Whether paragraphs of question and answer are what a part of the text is."""
    numbers = [unit.number for unit in units if unit.number is not None]
    counted = sum(b == a + 1 for a, b in pairwise(numbers))
    is_counted = counted >= max(2, _COUNTED * (len(units) - 1))
    answered = sum((len(unit.dashes) + 1) // 2 for unit in units)
    least = _LEAST_NUMBERED if is_counted else _LEAST
    if len(units) < _LEAST_NUMBERED or answered < least:
        return False
    long = sum(
        units[0].line <= group[0] <= units[-1].line
        and sum(len(lines[index].text) for index in group) >= _REMARK
        for group in groups
    )
    begun = {unit.line for unit in units}
    short = sum(
        group[0] in begun and sum(len(lines[i].text) for i in group) < _REMARK
        for group in groups
    )
    share = _SHARE_NUMBERED if is_counted else _SHARE
    return len(units) >= share * (long + short)


def _are_quoted(units: Sequence[_Unit], others: Sequence[TurnStart]) -> bool:
    """Whether all of it stands in one turn of a debate: somebody reads it out."""
    lines = sorted(start.line for start in others)
    turns = {bisect_right(lines, unit.line) for unit in units}
    return len(turns) == 1 and turns != {0} and len(lines) >= _DEBATED


def _is_called(document: Document, start: TurnStart, units: Sequence[_Unit]) -> bool:
    """Whether a label but says who sits or is examined, and nothing said follows it."""
    lines = document.lines
    if not _CALLED.search(lines[start.line].text):
        return False
    after = [unit.line for unit in units if unit.line > start.line]
    below = range(start.line + 1, min(after, default=start.line + 1))
    return bool(after) and all(
        len(lines[index].text) < _REMARK or _CALLED.search(lines[index].text)
        for index in below
    )


def _starts_of(lines: Sequence[Line], unit: _Unit) -> Iterator[TurnStart]:
    """The turns of a paragraph."""
    line = lines[unit.line]
    begin, end = unit.asker or (unit.head, unit.head)
    prefix = "" if unit.number is None else "number"
    places = (begin, end, unit.head)
    asked = start_at(unit.line, line, places, Separator.MARK, _REASON_ASKED, prefix)
    yield replace(asked, start=line.place(0))
    for index, low, high in unit.dashes:
        places = (low, low, high)
        mark = Separator.MARK
        yield start_at(index, lines[index], places, mark, _REASON_ANSWERED, "dash")
