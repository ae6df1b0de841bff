"""The children of a paragraph: words, marks, times and what is set apart."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.leaves import leaves, parts_of
from tei_toolkit.sources.clock import HASHED_TIME, TIME, seconds_of
from tei_toolkit.sources.text import SourceText, Style
from tei_toolkit.structure.doubts import NO_DOUBTS, DoubtCustom, find_doubts
from tei_toolkit.structure.events import find_marks
from tei_toolkit.structure.italics import italic_directions
from tei_toolkit.structure.links import leads_within
from tei_toolkit.structure.pauses import UNSURE, PauseCustom
from tei_toolkit.structure.unclosed import trailing_direction
from tei_toolkit.transcript import (
    Anchor,
    Block,
    Cell,
    Division,
    Event,
    Foreign,
    Gap,
    Highlighted,
    Inline,
    Link,
    Listing,
    PageBreak,
    Pause,
    Ruby,
    Table,
    Text,
    Transcript,
    Turn,
    Unclear,
)
from tei_toolkit.values import immutable

_TIME = re.compile(
    rf"\\?[\[(<{{]\s*{TIME}(?:\s*(?:-->|[-–])\s*{TIME})?\s*\\?[\])>}}]|{HASHED_TIME}"
)
OPENINGS = "[(（［【<〔*♪#"
"""The characters with which a mark among the words can begin."""

Mark = Event | Pause | Gap | Anchor | Unclear


@immutable
class Signs:
    """With which signs a source sets marks among its words.

    Attributes:
        openings: those of `OPENINGS` that stand in it at all.
        pauses: how it marks pauses.
        doubts: how it marks words of doubtful reading.
        directs: it is a play, and stage directions stand in brackets.
        names: the words of the names of those who play, folded.
        has_hours: times in brackets are those of a day and no marks.
    """

    openings: str = OPENINGS
    pauses: PauseCustom = UNSURE
    doubts: DoubtCustom = NO_DOUBTS
    directs: bool = False
    names: frozenset[str] = frozenset()
    has_hours: bool = False


ALL_SIGNS = Signs()
"""Of a source that was not looked at as a whole."""


def inline_children(
    source: SourceText,
    start: int,
    end: int,
    *,
    alone: bool = False,
    page: Sequence[tuple[int, int]] = (),
    signs: Signs = ALL_SIGNS,
) -> tuple[Inline, ...]:
    """The words of `start`..`end` with the events, pauses and times among them.

    Args:
        source: the source.
        start: where the words start.
        end: where they end.
        alone: the range is all in one pair of brackets.
        page: what is left out of the text, sorted and disjoint; no mark begins or ends
            within it.
        signs: with which the source sets marks.
    """
    text = source.text
    if start >= end:
        return ()
    for opening in signs.openings:
        if text.find(opening, start, end) >= 0:
            break
    else:
        if not source.styles:
            return (Text(start, end),)
        if not signs.directs:
            return tuple(_styled(source, start, end))
    marks = _marks_within(source, (start, end), alone=alone, signs=signs)
    if page:
        marks = [mark for mark in marks if not _is_cut(mark, page)]
    marks.sort(key=lambda mark: mark.start)
    children: list[Inline] = []
    at = start
    for mark in marks:
        children += _styled(source, at, mark.start)
        if isinstance(mark, Unclear):
            inside = next(leaves(mark.children))
            words = _styled(source, inside.start, inside.end)
            children.append(replace(mark, children=tuple(words)))
        else:
            children.append(mark)
        at = mark.end
    children += _styled(source, at, end)
    return tuple(children)


def _marks_within(
    source: SourceText, span: tuple[int, int], *, alone: bool, signs: Signs
) -> list[Mark]:
    """The marks among the words of `span`, in no order."""
    text, (start, end) = source.text, span
    marks: list[Mark] = [
        mark
        for mark in find_marks(
            text, start, end, alone=alone, custom=signs.pauses, directs=signs.directs
        )
        if _shows(source, mark)
    ]
    if signs.doubts:
        doubts = find_doubts(text, start, end, signs.doubts)
        marks = _with_doubts(
            marks, [doubt for doubt in doubts if _shows(source, doubt)]
        )
    taken = [(mark.start, mark.end) for mark in marks]
    for match in _TIME.finditer(text, start, end) if not signs.has_hours else ():
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        seconds = seconds_of(match[0])
        if seconds is not None:
            marks.append(Anchor(match.start(), match.end(), seconds))
    if signs.directs and (direction := trailing_direction(source, start, end)):
        marks = [
            m for m in marks if m.end <= direction.start or m.start >= direction.end
        ]
        marks.append(direction)
    if signs.directs and source.styles:
        styles = _styles_within(source.styles, start, end)
        taken = [(mark.start, mark.end) for mark in marks]
        marks += [
            direction
            for direction in italic_directions(source, styles, span, signs.names)
            if not any(a < direction.end and direction.start < b for a, b in taken)
        ]
    return marks


def _with_doubts(marks: list[Mark], doubts: list[Unclear]) -> list[Mark]:
    """The marks among the words, with readings where it is said that they are doubtful.

    What happens (`[laughs?]`) is no reading; a gap that has one is none.
    """
    found = [m for m in marks if not isinstance(m, Gap) or not _meets(m, doubts)]
    return [*found, *(doubt for doubt in doubts if not _meets(doubt, found))]


def _meets(mark: Mark, others: Iterable[Mark]) -> bool:
    return any(o.start < mark.end and mark.start < o.end for o in others)


def _shows(source: SourceText, mark: Mark) -> bool:
    """Whether a mark is words and not hidden markup, and both its brackets show."""
    if not source.hidden:
        return bool(source.text[mark.start : mark.end].strip("[]()<> \n\t"))
    opening = mark.start + (source.text[mark.start] == "\\")
    return (
        bool(source.visible(opening, opening + 1))
        and bool(source.visible(mark.end - 1, mark.end))
        and bool(source.visible(mark.start, mark.end).strip("[]()<> \n\t"))
    )


def _is_cut(mark: Mark, page: Sequence[tuple[int, int]]) -> bool:
    """Whether a mark stands within one of the ranges of `page`, or reaches into it."""
    index = bisect_right(page, mark.start, key=lambda span: span[1])
    while index < len(page) and page[index][0] < mark.end:
        if page[index][0] <= mark.start or page[index][1] >= mark.end:
            return True
        index += 1
    return False


def _styled(source: SourceText, start: int, end: int) -> list[Inline]:
    """The words of `start`..`end`, set apart where the source sets them apart."""
    if start >= end or not source.visible(start, end).strip():
        return []
    if not source.styles:
        return [Text(start, end)]
    return _nest(source, _styles_within(source.styles, start, end), start, end)


_LOOK_BACK = 24


def _styles_within(styles: Sequence[Style], start: int, end: int) -> list[Style]:
    """The styles that touch `start`..`end`, in order; styles may nest but not cross."""
    low = bisect_left(styles, start, key=lambda style: style.start)
    high = bisect_left(styles, end, lo=low, key=lambda style: style.start)
    around = [s for s in styles[max(0, low - _LOOK_BACK) : low] if s.end > start]
    return [*around, *styles[low:high]]


def _nest(
    source: SourceText, styles: list[Style], start: int, end: int
) -> list[Inline]:
    children: list[Inline] = []
    at = start
    index = 0
    while index < len(styles):
        style = styles[index]
        low, high = max(style.start, at), min(style.end, end)
        inner = index + 1
        while inner < len(styles) and styles[inner].start < high:
            inner += 1
        if low >= high or not source.visible(low, high).strip():
            index += 1
            continue
        if source.visible(at, low).strip():
            children.append(Text(at, low))
            at = low
        if style.reading is not None:
            ruby = _ruby(source, styles[index + 1 : inner], style.reading, (low, high))
            children += ruby
            at = high if ruby else at
            index = inner if ruby else index + 1
            continue
        nested = tuple(_nest(source, styles[index + 1 : inner], low, high))
        if style.target is not None and leads_within(style.target):
            children += nested
        elif style.target is not None:
            children.append(Link(style.target, nested))
        elif style.lang is not None:
            children.append(Foreign(style.lang, nested))
        elif style.rendition is not None:
            children.append(Highlighted(style.rendition, nested))
        at = high
        index = inner
    if source.visible(at, end).strip():
        children.append(Text(at, end))
    return children


def _ruby(
    source: SourceText,
    styles: list[Style],
    reading: tuple[int, int],
    span: tuple[int, int],
) -> list[Ruby]:
    """Words with their reading, if both lie in `span` and there are words."""
    start, end = span[0], reading[0]
    while end > start and source.text[end - 1].isspace():
        end -= 1
    if reading[1] > span[1] or not source.visible(start, end).strip():
        return []
    words = [style for style in styles if style.end <= end]
    return [Ruby(tuple(_nest(source, words, start, end)), Text(*reading, glued=True))]


def with_readings(source: SourceText, transcript: Transcript) -> SourceText:
    """`source` with the readings visible that the transcript has words for."""
    if all(style.reading is None for style in source.styles):
        return source
    shown = set(_readings((*transcript.front, *transcript.body, *transcript.back)))
    hidden = [item for item in source.hidden if (item.start, item.end) not in shown]
    return replace(source, hidden=tuple(hidden))


def _readings(blocks: Iterable[Block | Cell | Inline]) -> Iterator[tuple[int, int]]:
    """The places of the readings in `blocks`."""
    for block in blocks:
        match block:
            case Ruby():
                yield block.reading.start, block.reading.end
                yield from _readings(block.children)
            case Turn():
                yield from _readings(block.content)
            case Division():
                if block.heading is not None:
                    yield from _readings(block.heading.children)
                yield from _readings(block.children)
            case Table() | Listing():
                yield from _readings(parts_of(block))
            case Text() | Event() | Pause() | Gap() | Anchor() | PageBreak():
                pass
            case _:
                yield from _readings(block.children)


_CLOCK = lazy_pattern(
    rf"{HASHED_TIME}|[\[(<{{]?\s*{TIME}(?:\s?[AaPp]\.?[Mm]\.?)?\s*[\])>}}]?"
)


def find_time(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a time stands in `text` from `start` to `end`, its brackets included."""
    match = _CLOCK.search(text, start, end)
    if match is None:
        return None
    first, last = match.span()
    while text[first].isspace():
        first += 1
    while text[last - 1].isspace():
        last -= 1
    return first, last
