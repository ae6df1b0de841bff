"""From a reading of labels to turns, with what a convention knows of other lines."""

import re
from collections import Counter
from dataclasses import replace

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.conventions.opening_words import with_opening_words
from tei_toolkit.labels.engine import Reading, read_labels
from tei_toolkit.labels.lines import Line
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.assembly import assemble
from tei_toolkit.structure.captions import read_captions
from tei_toolkit.structure.layout import SECTION, SPEECH, Layout, Part

_LONGEST_PASSAGE = 6
"""Lines of a note of several."""
_LEAST_LABELS, _MOST_LABELS, _LONGEST_BUTTON = 4, 0.6, 40
"""Labels below a line that recurs, their part of all, and the signs of the line."""


def read_cues(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The turns of a file of cues; the consecutive cues of one speaker are one."""
    del language
    reading = read_labels(source, convention.hints)
    return ConventionReading(read_captions(source, reading), reading)


def read_turns(
    source: SourceText,
    reading: Reading,
    convention: Convention,
    language: str | None,
    layout: Layout | None = None,
) -> ConventionReading:
    """The transcript of a `reading`, its furniture, notes and headings told apart.

    Args:
        source: the source.
        reading: what the label engine found in it.
        convention: says which lines are furniture, notes, headings.
        language: BCP 47 tag, where known.
        layout: what is known of other lines; by default what the convention says.
    """
    reading = without_furniture(reading, convention)
    notes = _noted(reading, convention)
    reading = _without_notes(reading, convention, notes)
    layout = layout or _layout(convention, notes)
    assembly = assemble(source, reading, language=language, layout=layout)
    opened = with_opening_words(source.text, reading, assembly.front)
    if opened is not reading:
        reading = opened
        assembly = assemble(source, reading, language=language, layout=layout)
    return ConventionReading(
        assembly.transcript, reading, assembly.front, assembly.back_index, assembly.back
    )


def without_furniture(reading: Reading, convention: Convention) -> Reading:
    """The reading with the convention's furniture among the lines of the page.

    So is the line that stands above most labels, as the name of a picture does.
    """
    repeated = _above_labels(reading)
    if not convention.furniture and not repeated:
        return reading
    pattern = _any_of(convention.furniture) if convention.furniture else None
    found = {
        index: LeftOutKind.FURNITURE
        for index, line in enumerate(reading.lines)
        if index not in reading.page
        and (line.text == repeated or (pattern and pattern.fullmatch(line.text)))
    }
    if not found:
        return reading
    return replace(reading, page={**reading.page, **found})


def _above_labels(reading: Reading) -> str:
    """The line that stands above most labels and below none, or an empty string."""
    lines, page = reading.lines, reading.page
    begun = {start.line for start in reading.starts}
    if len(begun) < _LEAST_LABELS:
        return ""
    alone = {start.line for start in reading.starts if start.setting.alone}
    above = Counter[str](
        lines[index - 1].text
        for index in begun
        if index > 1 and index - 1 not in begun and index - 2 not in alone
        if index - 1 not in page and len(lines[index - 1].text) <= _LONGEST_BUTTON
    )
    text, count = above.most_common(1)[0] if above else ("", 0)
    is_button = count >= _MOST_LABELS * len(begun) and text[-1:].isalnum()
    return text if is_button and count >= _LEAST_LABELS else ""


def _noted(reading: Reading, convention: Convention) -> frozenset[int]:
    """Where the lines start that the convention says no one speaks."""
    lines = reading.lines
    found: set[int] = set()
    if convention.notes:
        pattern = _any_of(convention.notes)
        found.update(line.start for line in lines if pattern.fullmatch(line.text))
    for begin, end in convention.passages:
        begins, ends = re.compile(begin), re.compile(end)
        for index, line in enumerate(lines):
            if begins.fullmatch(line.text):
                passage = _passage(reading, index, ends)
                found.update(lines[at].start for at in passage)
    return frozenset(found)


def _passage(reading: Reading, first: int, ends: re.Pattern[str]) -> list[int]:
    """The lines from `first` to the one that ends a note; none if none does so soon."""
    passage: list[int] = []
    for index in range(first, len(reading.lines)):
        line = reading.lines[index]
        if index in reading.page:
            continue
        if len(passage) == _LONGEST_PASSAGE or (passage and line.gap):
            break
        passage.append(index)
        if ends.fullmatch(line.text):
            return passage
    return []


def _without_notes(
    reading: Reading, convention: Convention, notes: frozenset[int]
) -> Reading:
    """The reading without turns on lines that the convention says no one speaks."""
    headings = _any_of(convention.headings) if convention.headings else None
    if headings is None and not notes:
        return reading
    starts = tuple(
        start
        for start in reading.starts
        if (line := reading.lines[start.line]).start not in notes
        and not (headings and headings.fullmatch(line.text))
    )
    return replace(reading, starts=starts)


def _layout(convention: Convention, notes: frozenset[int]) -> Layout:
    """What the convention says of headings and notes."""
    if not notes and not convention.headings:
        return SPEECH
    headings = _any_of(convention.headings) if convention.headings else None

    def part_of(text: str) -> Part | None:
        is_heading = headings is not None and headings.fullmatch(text) is not None
        return SECTION if is_heading else None

    def is_direction(line: Line) -> bool:
        return line.start in notes

    return Layout(part_of, is_direction)


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
