"""Printed labels: what of them is name, time, direction and markup."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from tei_toolkit.labels.delivery import is_delivery, is_led
from tei_toolkit.labels.heads import CLOCK
from tei_toolkit.labels.passes.portraits import PICTURE
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.metadata.people.occupations import has_office
from tei_toolkit.sources.clock import RATE, TIME, seconds_of
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.events import PAIRS, classify, find_marks
from tei_toolkit.structure.inline import find_time
from tei_toolkit.structure.layout import Layout
from tei_toolkit.transcript import (
    Anchor,
    Event,
    EventElement,
    Gap,
    Label,
    Note,
    NoteKind,
    Pause,
    Text,
)
from tei_toolkit.values import immutable

_HOURS = r"(?:\s?(?:horas?|hrs?\.?|h|[Uu]hr|uur|hodin|год\.|ч\.)(?=\s*[\])）]))?"
"""What stands after a time of day in brackets: `(12:17 horas)`."""
_AT = r"(?:(?<!\w)(?:a las?|at|um|à|às|alle|ore|kl\.|o|в)\s)?"
_CLOCK = lazy_pattern(
    rf"\s*[-–—|,]?\s*[\[(（]?\s*\b{_AT}{CLOCK}(?:\s*[-–]\s*{TIME})?{_HOURS}\s*[\])）]?"
)
_UNTIL = lazy_pattern(
    rf"(?:\s*(?:-->|[-–—~])\s*|\t)({CLOCK})(?:\s*\|\s*{TIME})?\s*[\])）}}>]?[\s|:–—-]*"
)
"""What stands after a time where another says when the turn ends."""
_END = lazy_pattern(rf"\s*(?:-->|[-–—~])\s*({CLOCK})\s*[\])）][\s:：]*\Z")
"""The same behind the name, up to the end of the label."""
_LAST_CLOCK = lazy_pattern(
    rf"\s*(?<!\d)([-–—|,]?\s*[\[(（]?\s*{_AT}{CLOCK}{_HOURS}\s*[\])）]?[\s.:：*_–—-]*)\Z"
)
_OPENING = " \t\u00a0\u3000\n\r<[(【（*_#|>"
"""What stands between a number and the name after it and belongs to the name."""
_DIRECTION = lazy_pattern(
    r"\s*([(\[（]([^()\[\]（）]{2,120})[)\]）])[\s.:：,;*_–—-]*\Z"
)
_COMMA = lazy_pattern(
    r"([^,]{2,60}),\s+(\S.{1,100}?)[.:]?(?:\s*[-–—]+)?\s*\Z", re.DOTALL
)
_EXTENSION = lazy_pattern(r"(?:V\.? ?O|O\.? ?S|O\.? ?C|CONT|cont|MORE)\b")
_SMALL = re.compile(r"[^\W\d_]{3,}")
_TIME_OF_DAY = lazy_pattern(
    r"\d\s?[AaPp]\.?[Mm]\b|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\b(?:today|yesterday)\b",
    re.IGNORECASE,
)
_INTERPRETED = lazy_pattern(
    r"[以用].{1,10}[语語话話](?:发言|發言|說|说|译|譯)?\Z|(?:تكلم|تكلمت|يتكلم|تتكلم)\b|翻译|翻譯"
)
"""The language that is spoken, where no script has small letters."""
_LATEST_START = 600.0
"""Seconds within which the first words of a recording are spoken."""


@immutable
class PrintedLabel:
    """A label as it stands in the source, and what is printed with it.

    Attributes:
        label: the label, or None where a mark alone begins the turn.
        before: a number of the turn or a time of day printed before the name.
        with_it: a time or a stage direction printed between the name and the words.
        left_out: markup around it.
        until: the seconds at which the turn ends, if that is printed before the name.
    """

    label: Label | None
    before: tuple[Note, ...] = ()
    with_it: tuple[Anchor | Event | Pause | Gap | Note, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    until: float | None = None


def times_elapse(source: SourceText, starts: Sequence[TurnStart]) -> bool:
    """Whether the times printed with labels count from the start of a recording.

    Times of day do not: more would have been said in them than anyone can speak.
    """
    timed = [
        (start.words, start.seconds) for start in starts if start.seconds is not None
    ]
    if not timed or (timed[0][1] or 0.0) > _LATEST_START:
        return False
    falls = sum(1 for (_, a), (_, b) in pairwise(timed) if (b or 0) < (a or 0))
    if falls > 0.1 * len(timed):
        return False
    for start in starts:
        printed = source.text[start.start : start.words]
        if start.seconds is not None and _TIME_OF_DAY.search(printed):
            return False
    (low, first), (high, last) = timed[0], timed[-1]
    spent = (last or 0.0) - (first or 0.0)
    said = source.text.count(" ", low, high) + 1
    same = sum(1 for (_, a), (_, b) in pairwise(timed) if a == b)
    if same > 0.3 * len(timed):
        return False
    return len(timed) < 2 or (spent > 0 and said / spent < RATE)


def print_label(
    source: SourceText, start: TurnStart, layout: Layout, *, elapses: bool
) -> PrintedLabel:
    """The label of `start`, with the time and the direction that stand beside it.

    Args:
        source: the source.
        start: where the turn begins.
        layout: whether directions follow names in labels.
        elapses: times count from the start of the recording.
    """
    text = source.text
    if start.setting.prefix == PICTURE or not start.label or not start.pieces:
        return _set_apart(source, start, elapses=elapses)
    first, last = start.start, start.words
    left_out: tuple[LeftOut, ...] = ()
    if text[first] == "<" and _is_tag(text, first, start.pieces[0].start):
        left_out = (
            *_markup(source, first, start.pieces[0].start),
            *_markup(source, start.pieces[-1].end, last),
        )
        first, last = start.pieces[0].start, start.pieces[-1].end
    last = _trimmed(text, first, last)
    with_it: list[Anchor | Event | Pause | Gap | Note] = []
    before: tuple[Note, ...] = ()
    place = None
    if elapses and start.seconds is not None:
        place = _time_within(source, first, last)
    low = start.pieces[0].start
    until = None
    after: tuple[Note, ...] = ()
    if place is not None:
        if end := _UNTIL.match(text, place[1], low):
            before, until = _from_until(text, first, end), seconds_of(end[1])
            first, place = end.end(), (first, first)
        elif end := _END.match(text, place[1], last):
            after, until = _from_until(text, place[0], end), seconds_of(end[1])
            last, place = _trimmed(text, first, place[0]), (place[0], place[0])
        with_it.append(Anchor(*place, start.seconds or 0.0))
    if first != low and (place is None or place[0] >= low):
        first, before = _numbered(text, first, low)
    if text.find(":", low, last - 1) >= 0 and (place is None or place[1] <= low):
        last, after = _timed(text, low, last)
    name = _name_in(start.label)
    direction = _direction(text, start, last, layout)
    if direction is not None:
        low, high = direction
        if place is not None and place[1] > low:
            with_it.clear()  # it is a word of the direction
        name = " ".join(text[start.pieces[0].start : low].split())
        name = _CLOCK.sub(" ", name).strip(" *_,.")
        aside, marks = _aside(source, low, high, last, layout)
        with_it.append(aside)
        left_out = (*left_out, *marks)
        last = _trimmed(text, first, low)
    with_it += after
    pieces = start.pieces
    if pieces[-1].end > last:
        pieces = tuple(
            Text(piece.start, min(piece.end, last))
            for piece in pieces
            if piece.start < last
        )
    return PrintedLabel(
        Label(first, last, name, pieces), before, tuple(with_it), left_out, until
    )


def _set_apart(source: SourceText, start: TurnStart, *, elapses: bool) -> PrintedLabel:
    """What is printed before a turn without a label: a mark, and a number or a time.

    Or the label behind what is said of a picture.
    """
    if start.setting.prefix == PICTURE:
        return _behind_picture(source.text, start)
    first, number = start.start, tuple[Note, ...]()
    if start.setting.prefix == "time" and start.seconds is not None:
        return _with_time(source, start, elapses=elapses)
    if start.setting.prefix == "number":
        first, number = _numbered(source.text, first, start.words)
    return PrintedLabel(None, number, left_out=_markup(source, first, start.words))


def _with_time(source: SourceText, start: TurnStart, *, elapses: bool) -> PrintedLabel:
    """A time where nobody is named, and the mark behind it."""
    place = find_time(source.text, start.start, start.words)
    if place is None:
        return PrintedLabel(None, left_out=_markup(source, start.start, start.words))
    left_out = _markup(source, place[1], start.words)
    if elapses and start.seconds is not None:
        anchor = Anchor(*place, start.seconds)
        return PrintedLabel(None, with_it=(anchor,), left_out=left_out)
    note = Note((Text(*place),), NoteKind.TIME)
    return PrintedLabel(None, (note,), left_out=left_out)


def _behind_picture(text: str, start: TurnStart) -> PrintedLabel:
    """A label without what is said of the picture before it, and when, behind it."""
    first, end = start.pieces[0].start, start.pieces[-1].end
    last = _trimmed(text, end, start.words)
    when = end + len(text[end:last]) - len(text[end:last].lstrip())
    return PrintedLabel(
        Label(first, end, start.label, start.pieces),
        with_it=(Note((Text(when, last),), NoteKind.TIME),) if when < last else (),
        left_out=(LeftOut(start.start, first, LeftOutKind.FURNITURE),),
    )


@lru_cache(maxsize=4096)
def _name_in(label: str) -> str:
    """A label without the time and the marks beside the name."""
    name = _CLOCK.sub(" ", label) if ":" in label else label
    return " ".join(name.split()).strip(" -–—|,") or label


def _time_within(source: SourceText, first: int, last: int) -> tuple[int, int] | None:
    """Where a time stands in a label, with the space before it where a colon follows.

    `Ada Hill [00:05]:` is printed `Ada Hill:` without it.
    """
    place = find_time(source.text, first, last)
    if place is None or source.visible(place[1], last)[:1] != ":":
        return place
    return _trimmed(source.text, first, place[0]), place[1]


def _from_until(text: str, first: int, end: re.Match[str]) -> tuple[Note, ...]:
    """Two times, from which and until which one speaks, as a note."""
    last = _trimmed(text, first, end.end())
    return (Note((Text(first, last),), NoteKind.TIME),)


def _trimmed(text: str, first: int, last: int) -> int:
    """Where the characters from `first` to `last` end without white space."""
    return first + len(text[first:last].rstrip())


def _is_tag(text: str, first: int, name: int) -> bool:
    """Whether a label stands in the tag that begins: `<v Ada>`, `<R NAME="Ada">`."""
    return "=" in text[first:name] or text[first + 1 : first + 2] in ("v", "V")


def _numbered(text: str, first: int, name: int) -> tuple[int, tuple[Note, ...]]:
    """Where the label begins after a number or a time of day, and that as a note."""
    matter = text[first:name].rstrip(_OPENING)
    if not any(map(str.isdigit, matter)):
        return first, ()
    clock = _CLOCK.search(matter)
    if clock is not None and matter[clock.end() :].strip().isalpha():
        matter = matter[: clock.end()].rstrip()  # `10:02 AM From Ada to everyone:`
    end = first + len(matter)
    while text[end].isspace():
        end += 1
    kind = NoteKind.NUMBER if clock is None else NoteKind.TIME
    return end, (Note((Text(first, first + len(matter)),), kind),)


def _timed(text: str, name: int, last: int) -> tuple[int, tuple[Note, ...]]:
    """Where the label ends before a time of day, and that as a note."""
    found = _LAST_CLOCK.search(text, name, last)
    if found is None or found.start() <= name:
        return last, ()
    return found.start(), (Note((Text(found.start(1), last),), NoteKind.TIME),)


def _direction(
    text: str, start: TurnStart, last: int, layout: Layout
) -> tuple[int, int] | None:
    """Where a direction stands: in brackets, after a comma, or in small letters."""
    found = _bracketed(text, start, last, layout)
    if found is None and layout.directs_in_labels:
        return _after_comma(text, start, last) or _after_name(text, start, last)
    return found


def _bracketed(
    text: str, start: TurnStart, last: int, layout: Layout
) -> tuple[int, int] | None:
    """Where a stage direction stands between the name and the words, in brackets.

    A party or a constituency begins with a capital and is part of the label; so is what
    begins the label, and who the speaker is: `Mrs Bell (resident)`.
    """
    low = start.pieces[0].start
    between = (text[a.end : b.start] for a, b in pairwise(start.pieces))
    if start.start + 24 < low or not all(map(str.isspace, between)):
        return None
    printed = text[low:last]
    if ")" not in printed and "]" not in printed and "）" not in printed:
        return None
    match = _DIRECTION.search(text, low, last)
    if match is None or match.start() == low or match.start() < low + 1:
        return None
    words = match[2].strip()
    if layout.directs_in_labels and not _EXTENSION.match(words):
        return match.span(1)
    if not words.isascii() and _INTERPRETED.search(words):
        return match.span(1)
    if " " not in words and not words.islower():
        return None  # a party: `cdH`
    first = _SMALL.search(words)
    if first is None or not words[:1].islower() or words.startswith("cont"):
        return None
    if is_led(words):
        return match.span(1)
    if has_office(words) or not (is_delivery(words) or classify(words, alone=True)):
        return None
    return match.span(1)


def _after_comma(text: str, start: TurnStart, last: int) -> tuple[int, int] | None:
    """Where a direction follows a name, as in `LISETTE, bas, à part.`.

    After a name that is not in capitals it is no office: `Rosa, la sorella:`.
    """
    low = start.pieces[0].start
    match = _COMMA.match(text, low, last)
    if match is None or not match[2][0].islower():
        return None
    is_name = match[1].isupper() or not has_office(match[2])
    return match.span(2) if is_name else None


def _after_name(text: str, start: TurnStart, last: int) -> tuple[int, int] | None:
    """Where small letters follow a name in capitals: `LEUTNER zu Müller.`."""
    low = start.pieces[-1].end
    while low < last and text[low].isspace():
        low += 1
    is_told = low > start.pieces[-1].end and low < last and text[low].islower()
    return (low, last) if is_told and start.label.isupper() else None


def _aside(
    source: SourceText, low: int, high: int, last: int, layout: Layout
) -> tuple[Event | Pause | Gap | Note, tuple[LeftOut, ...]]:
    """What a direction beside a label says, and the marks behind it that are no text.

    A note has the colon that ends the label.
    """
    text = source.text
    marks = _markup(source, high, last)
    if classify(text[low + 1 : high - 1], alone=True) is not None:
        found = find_marks(text, low, high, alone=True)
        if len(found) == 1 and (found[0].start, found[0].end) == (low, high):
            return found[0], marks
    if layout.directs_in_labels and text[low] in PAIRS:
        words = (low + 1, high - 1)
        return Event(low, high, *words, EventElement.INCIDENT, "delivery"), marks
    return Note((Text(low, last),), NoteKind.NARRATIVE, "delivery"), ()


def _markup(source: SourceText, start: int, end: int) -> tuple[LeftOut, ...]:
    if start < end and source.visible(start, end).strip():
        return (LeftOut(start, end, LeftOutKind.MARKUP),)
    return ()
