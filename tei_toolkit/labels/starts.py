"""Where a turn begins, and how that place was found."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from tei_toolkit.labels.candidates import Separator, Setting, setting_of
from tei_toolkit.labels.evidence import Judgement
from tei_toolkit.labels.lines import Line
from tei_toolkit.transcript import Text
from tei_toolkit.values import immutable

SENTENCE_END = '.?!…"”»)]—–-:;。！？>'
"""Signs at the end of a line that the next one need not go on with."""


@immutable
class TurnStart:
    """A place where a turn begins.

    Attributes:
        line: index of the line with the label.
        start: offset in the source where the label's matter begins.
        words: offset where the words of the turn begin, or would begin.
        label: the label as printed, or empty for a turn without one.
        pieces: where the label's words stand in the source.
        seconds: a time printed with the label.
        weight: log-odds of the decision.
        reasons: what spoke for and against it.
        setting: how the label is set.
        signed: of a contribution with the name of the speaker below it, the index of
            that line, and where the line's words start and end.
    """

    line: int
    start: int
    words: int
    label: str
    pieces: tuple[Text, ...]
    seconds: float | None
    weight: float
    reasons: tuple[tuple[str, float], ...]
    setting: Setting
    signed: tuple[int, int, int] | None = None


@immutable
class Document:
    """What a pass over the turns of a document may look at.

    Attributes:
        text: all characters of the source, to see at once what stands nowhere in it.
        lines: the lines with words.
        no_turns: indices of lines in which no turn begins: the page's, and keys.
        openers: the words that begin sentences in the languages of the document.
        judged: the turns that the evidence gave, before any pass.
        first: index of the line with the first of these, or zero.
        doubtful: labels that were likely by themselves, where all of them together
            made no transcript.
    """

    text: str
    lines: Sequence[Line]
    no_turns: frozenset[int]
    openers: frozenset[str]
    judged: Sequence[TurnStart]
    first: int
    doubtful: Sequence[TurnStart]


Pass = Callable[[Document, Sequence[TurnStart]], Sequence[TurnStart]]
"""What adds turns to those found so far, changes them, or takes some away."""


def start_of(lines: Sequence[Line], judgement: Judgement) -> TurnStart:
    """The turn that a label judged to be one begins."""
    candidate = judgement.candidate
    line, last = lines[candidate.line], lines[candidate.last]
    if candidate.last == candidate.line:
        pieces = pieces_of(line, candidate.start, candidate.end)
    else:
        found = list(pieces_of(line, candidate.start, len(line.text)))
        for between in lines[candidate.line + 1 : candidate.last]:
            found += pieces_of(between, 0, len(between.text))
        pieces = (*found, *pieces_of(last, 0, candidate.end))
    begin = line.ranges[0][0] if line.ranges else line.start
    if candidate.setting.prefix == "event":
        begin = line.place(candidate.start)  # what happens is no part of the label
    return TurnStart(
        candidate.line,
        begin,
        last.place(candidate.words) if candidate.words < len(last.text) else last.end,
        candidate.label,
        pieces,
        candidate.seconds,
        judgement.weight,
        judgement.reasons,
        candidate.setting,
    )


def start_at(
    index: int,
    line: Line,
    places: tuple[int, int, int],
    separator: Separator,
    reason: str,
    prefix: str = "",
) -> TurnStart:
    """A turn whose label was found by itself: its start, its end, the words' start."""
    start, end, words = places
    return TurnStart(
        index,
        line.place(start),
        line.place(words) if words < len(line.text) else line.end,
        " ".join(line.text[start:end].split()).strip("*_ "),
        pieces_of(line, start, end),
        None,
        1.0,
        ((reason, 1.0),),
        setting_of(separator, "", prefix),
    )


def unlabelled_at(line: int, place: int, reason: str) -> TurnStart:
    """A turn without a label, whose words begin on a line at a place of the source."""
    reasons = ((reason, 1.0),)
    setting = setting_of(Separator.MARK)
    return TurnStart(line, place, place, "", (), None, 1.0, reasons, setting)


def lines_to_begin(
    document: Document, starts: Sequence[TurnStart]
) -> Iterator[tuple[int, Line]]:
    """The lines below the first turn on which another could begin, with their indices.

    None begins on them yet, and the line above has ended, or a blank one parts them.
    """
    lines = document.lines
    taken = document.no_turns.union(start.line for start in starts)
    for index in range(document.first + 1, len(lines)):
        line = lines[index]
        has_ended = line.gap > 0 or lines[index - 1].last_char in SENTENCE_END
        if has_ended and index not in taken:
            yield index, line


def starts_within(
    document: Document,
    places_in: Callable[[int, str], Iterable[tuple[int, int, int]]],
    separator: Separator,
    reason: str,
    first: int = 0,
) -> list[TurnStart]:
    """The turns whose labels a search found in the lines from the index `first` on.

    `places_in` returns, of a line's index and text, where labels begin and end in it
    and where their words begin; it is not asked of lines in which no turn begins.
    """
    return [
        start_at(index, line, places, separator, reason)
        for index, line in enumerate(document.lines[first:], first)
        if index not in document.no_turns
        for places in places_in(index, line.text)
    ]


def pieces_of(line: Line, start: int, end: int) -> tuple[Text, ...]:
    """The places in the source of the characters `start`..`end` of a line."""
    if start >= end:
        return ()
    if len(line.ranges) == 1:
        low = line.ranges[0][0]
        return (Text(low + start, low + end),)
    first, last = line.place(start), line.place(end - 1) + 1
    pieces: list[Text] = []
    for low, high in line.ranges:
        a, b = max(low, first), min(high, last)
        if a < b:
            pieces.append(Text(a, b))
    return tuple(pieces)
