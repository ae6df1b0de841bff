"""From the lines of a source to the places where turns begin."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tei_toolkit.labels.candidates import Separator, Setting
from tei_toolkit.labels.evidence import Court, FamilyReport, Hints, Judgement
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line, read_lines
from tei_toolkit.labels.pages import find_page_lines, take_line_numbers
from tei_toolkit.labels.search import find_candidates
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import LeftOutKind, Text


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Reading:
    """What the engine made of a source.

    Attributes:
        lines: the lines with words.
        page: index of a line -> why it belongs to the page and not to the text.
        starts: where turns begin, in the order of the source.
        judgements: the best reading of every line that could begin with a label.
        families: how each setting of labels did, the best first.
    """

    lines: tuple[Line, ...]
    page: dict[int, LeftOutKind]
    starts: tuple[TurnStart, ...]
    judgements: tuple[Judgement, ...]
    families: tuple[FamilyReport, ...]


_EXAMINER = re.compile(r"\b(?:by|par|durch|por)$", re.IGNORECASE)
_SENTENCE_END = ".?!…\"”»)]—–-:;。！？"


def read_labels(source: SourceText, hints: Hints | None = None) -> Reading:
    """Find the turns of `source` by their labels."""
    hints = hints or Hints()
    lines = take_line_numbers(read_lines(source))
    page = find_page_lines(lines, source.text)
    off_page = frozenset(page)
    candidates = list(find_candidates(lines, off_page))
    court = Court(lines, candidates, off_page, hints)
    judgements = court.judge()
    accepted = [j for j in judgements if j.weight > 0]
    accepted = _settle(lines, accepted, court.families, off_page)
    starts = [_start(lines, j) for j in accepted]
    starts = _rescue(lines, starts, off_page)
    return Reading(
        tuple(lines), page, tuple(starts), tuple(judgements), tuple(court.families)
    )


def find_turn_starts(source: SourceText) -> tuple[TurnStart, ...]:
    """The places where the turns of `source` begin."""
    return read_labels(source).starts


def _settle(
    lines: Sequence[Line],
    accepted: list[Judgement],
    families: list[FamilyReport],
    off_page: frozenset[int],
) -> list[Judgement]:
    """Drop what only a few weak labels would support, and marks that are no turns."""
    named = [j for j in accepted if j.candidate.label]
    marks = [j for j in accepted if not j.candidate.label]
    kept = list(named)
    for prefix in ("chevron", "dash"):
        group = [j for j in marks if j.candidate.setting.prefix == prefix]
        if prefix == "chevron" and len(group) >= 2:
            kept += group
        elif prefix == "dash" and not named and len(group) >= 5:
            paragraphs = sum(1 for i, x in enumerate(lines) if i not in off_page and x.gap)
            if len(group) >= 0.4 * max(paragraphs, 1):
                kept += group
    kept.sort(key=lambda judgement: judgement.candidate.line)
    strong = sum(1 for j in named if j.weight > 2)
    keys = Counter(j.candidate.key for j in named)
    recurring = sum(1 for count in keys.values() if count > 1)
    if named and not strong and recurring == 0:
        kept = [j for j in kept if not j.candidate.label]
    return kept


def _start(lines: Sequence[Line], judgement: Judgement) -> TurnStart:
    candidate = judgement.candidate
    line, last = lines[candidate.line], lines[candidate.last]
    if candidate.last == candidate.line:
        pieces = _pieces(line, candidate.start, candidate.end)
    else:
        pieces = (
            *_pieces(line, candidate.start, len(line.text)),
            *_pieces(last, 0, candidate.end),
        )
    return TurnStart(
        candidate.line,
        line.ranges[0][0] if line.ranges else line.start,
        last.place(candidate.words) if candidate.words < len(last.text) else last.end,
        candidate.label,
        pieces,
        candidate.seconds,
        judgement.weight,
        judgement.reasons,
        candidate.setting,
    )


def _pieces(line: Line, start: int, end: int) -> tuple[Text, ...]:
    """The places in the source of the characters `start`..`end` of a line."""
    if start >= end:
        return ()
    first, last = line.place(start), line.place(end - 1) + 1
    pieces: list[Text] = []
    for low, high in line.ranges:
        a, b = max(low, first), min(high, last)
        if a < b:
            pieces.append(Text(a, b))
    return tuple(pieces)


def _rescue(
    lines: Sequence[Line], starts: list[TurnStart], off_page: frozenset[int]
) -> list[TurnStart]:
    """Add labels of known speakers that lost their setting, or stand inside a line."""
    counts = Counter(start.label for start in starts if start.label)
    known = {
        label
        for label, count in counts.items()
        if count >= 2 and _is_distinct(label)
    }
    if not known:
        return starts
    colon = {
        start.label
        for start in starts
        if start.label in known and start.setting.separator is Separator.COLON
    }
    result = list(starts)
    taken = {start.line for start in starts}
    bare = re.compile(
        "(" + "|".join(sorted(map(re.escape, known), key=len, reverse=True)) + r")\s+"
        r"(?=[^\W\d_]|[\"“'‘¿¡\d])"
    )
    inner = (
        re.compile(
            r"(?<![\w(])("
            + "|".join(sorted(map(re.escape, colon), key=len, reverse=True))
            + r")\s*[:：]\s*"
        )
        if colon
        else None
    )
    for index, line in enumerate(lines):
        if index in off_page:
            continue
        text = line.text
        if index not in taken and (match := bare.match(text)):
            following = text[match.end()]
            if not following.islower() and (line.gap or _ended(lines, index, off_page)):
                result.append(_rescued(index, line, match, Separator.SPACE))
                taken.add(index)
        if inner is not None and (":" in text or "：" in text):
            for match in inner.finditer(text, 1):
                if _is_new_turn(text, match, line, starts, index):
                    result.append(_rescued(index, line, match, Separator.COLON))
    result.sort(key=lambda start: start.start)
    return result


def _is_new_turn(
    text: str, match: re.Match[str], line: Line, starts: list[TurnStart], index: int
) -> bool:
    """Whether a known label with its colon inside a line begins a turn there."""
    before = text[: match.start()].rstrip()
    if not before or before[-1] in "\"“'‘(" or _EXAMINER.search(before):
        return False
    place = line.place(match.start())
    return not any(
        start.line == index and start.start <= place < start.words for start in starts
    )


def _is_distinct(label: str) -> bool:
    """Whether `label` can be told from a word of the text without its separator."""
    facts = likeness(label)
    if facts.shape in ("title", "name", "caps"):
        return len(label) >= 4 and (" " in label or label.isupper())
    return facts.shape == "function" and " " in label and not label.islower()


def _ended(lines: Sequence[Line], index: int, off_page: frozenset[int]) -> bool:
    index -= 1
    while index >= 0 and index in off_page:
        index -= 1
    return index < 0 or not lines[index].text or lines[index].text[-1] in _SENTENCE_END


def _rescued(
    index: int, line: Line, match: re.Match[str], separator: Separator
) -> TurnStart:
    words = match.end()
    return TurnStart(
        index,
        line.place(match.start()),
        line.place(words) if words < len(line.text) else line.end,
        match[1],
        _pieces(line, match.start(1), match.end(1)),
        None,
        1.0,
        (("a label known from elsewhere", 1.0),),
        Setting(separator),
    )


