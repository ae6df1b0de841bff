"""Reading by what a user teaches: a pattern of labels, lists of them, other lines."""

import re
from collections.abc import Sequence
from dataclasses import field, replace

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.conventions.labelled import read_labelled
from tei_toolkit.conventions.patterns import LONGEST
from tei_toolkit.conventions.turns import read_turns
from tei_toolkit.labels.candidates import Separator, setting_of
from tei_toolkit.labels.engine import Reading, read_labels
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import TurnStart, pieces_of
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.text import Hidden, SourceText, split_lines
from tei_toolkit.structure.marked_events import mark_events
from tei_toolkit.values import immutable

_NUMBER = lazy_pattern(r"[ \t]*\d{1,5}[.:)]?(?=[ \t]|$)")


@immutable
class Taught:
    """What a user's convention file says of labels and lines.

    Attributes:
        patterns: what labels look like; empty for the label engine.
        separators: only labels with these are taken; empty for any.
        is_bold: whether only labels in bold are taken, or only others; None for any.
        is_alone: whether only labels on a line of their own, or only others.
        only_listed: only labels that the file lists are taken.
        has_line_numbers: every line begins with a number that is no text.
        brackets: what opens and closes an event, besides the usual brackets.
        base: the convention whose reader is used; None for the label engine.
    """

    patterns: tuple[re.Pattern[str], ...] = ()
    separators: frozenset[Separator] = field(default_factory=frozenset)
    is_bold: bool | None = None
    is_alone: bool | None = None
    only_listed: bool = False
    has_line_numbers: bool = False
    brackets: tuple[tuple[str, str], ...] = ()
    base: Convention | None = None

    def read(
        self, source: SourceText, convention: Convention, language: str | None
    ) -> ConventionReading:
        """The source read as the user says."""
        numbers = _numbers(source) if self.has_line_numbers else []
        if numbers:
            hidden = sorted([*source.hidden, *numbers], key=lambda h: h.start)
            source = replace(source, hidden=tuple(hidden))
        reader = self.base.read if self.base is not None else None
        if reader is not None and reader is not read_labelled and not self.patterns:
            result = reader(source, convention, language)
        else:
            reading = read_labels(source, convention.hints)
            if self.patterns:
                starts = _matching(reading, self.patterns, convention)
            else:
                starts = [s for s in reading.starts if self._takes(s, convention)]
            reading = replace(reading, starts=tuple(starts))
            result = read_turns(source, reading, convention, language)
        transcript = result.transcript
        for opening, closing in self.brackets:
            transcript = mark_events(source, transcript, opening, closing)
        left_out = [
            *transcript.left_out,
            *(LeftOut(number.start, number.end, number.kind) for number in numbers),
        ]
        left_out.sort(key=lambda item: (item.start, item.end))
        transcript = replace(transcript, left_out=tuple(left_out))
        return replace(result, transcript=transcript)

    def _takes(self, start: TurnStart, convention: Convention) -> bool:
        """Whether a label that the engine found is one that the user wants."""
        key = fold(start.label)
        if key in convention.hints.not_labels:
            return False
        if key in convention.hints.labels:
            return True
        setting = start.setting
        return not (
            self.only_listed
            or (self.separators and setting.separator not in self.separators)
            or (
                self.is_bold is not None and self.is_bold != (setting.wrapper == "bold")
            )
            or (self.is_alone is not None and self.is_alone != setting.alone)
        )


def _matching(
    reading: Reading, patterns: Sequence[re.Pattern[str]], convention: Convention
) -> list[TurnStart]:
    """A turn at each line that begins as one of `patterns` says."""
    found: list[TurnStart] = []
    for index, line in enumerate(reading.lines):
        if index in reading.page or not line.ranges:
            continue
        for pattern in patterns:
            match = pattern.match(line.text[:LONGEST])
            if match is None or not match[_group(pattern)]:
                continue
            start = _start(index, line, match, _group(pattern))
            if fold(start.label) not in convention.hints.not_labels:
                found.append(start)
                break
    return found


def _group(pattern: re.Pattern[str]) -> str | int:
    return "name" if "name" in pattern.groupindex else 1


def _start(index: int, line: Line, match: re.Match[str], group: str | int) -> TurnStart:
    low, high = match.span(group)
    words = match.end()
    return TurnStart(
        index,
        line.ranges[0][0],
        line.place(words) if words < len(line.text) else line.end,
        " ".join(match[group].split()),
        pieces_of(line, low, high),
        None,
        9.0,
        (("as the convention file says", 9.0),),
        setting_of(Separator.COLON, alone=words >= len(line.text)),
    )


def _numbers(source: SourceText) -> list[Hidden]:
    """The number at the beginning of each line, as ranges to hide."""
    taken = [(hidden.start, hidden.end) for hidden in source.hidden]
    return [
        Hidden(match.start(), match.end(), LeftOutKind.LINE_NUMBER)
        for start, end in split_lines(source.text)
        if (match := _NUMBER.match(source.text, start, end))
        and match[0].strip()
        and not any(a < match.end() and match.start() < b for a, b in taken)
    ]
