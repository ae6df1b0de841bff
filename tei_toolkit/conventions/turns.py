"""From a reading of labels to turns, with what a convention knows of other lines."""

import re
from dataclasses import replace

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.labels.engine import Reading, read_labels
from tei_toolkit.labels.lines import Line
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.assembly import assemble
from tei_toolkit.structure.captions import read_captions
from tei_toolkit.structure.layout import SPEECH, Layout, Part
from tei_toolkit.transcript import LeftOutKind


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
    reading = _without_notes(without_furniture(reading, convention), convention)
    assembly = assemble(
        source, reading, language=language, layout=layout or _layout(convention)
    )
    return ConventionReading(
        assembly.transcript, reading, assembly.front, assembly.back_index, assembly.back
    )


def without_furniture(reading: Reading, convention: Convention) -> Reading:
    """The reading with the convention's furniture among the lines of the page."""
    if not convention.furniture:
        return reading
    pattern = _any_of(convention.furniture)
    found = {
        index: LeftOutKind.FURNITURE
        for index, line in enumerate(reading.lines)
        if line.text and index not in reading.page and pattern.fullmatch(line.text)
    }
    if not found:
        return reading
    return replace(reading, page={**reading.page, **found})


def _without_notes(reading: Reading, convention: Convention) -> Reading:
    """The reading without turns on lines that the convention says no one speaks."""
    patterns = (*convention.notes, *convention.headings)
    if not patterns:
        return reading
    pattern = _any_of(patterns)
    starts = tuple(
        start
        for start in reading.starts
        if not pattern.fullmatch(reading.lines[start.line].text)
    )
    return replace(reading, starts=starts)


def _layout(convention: Convention) -> Layout:
    """What the convention says of headings and notes."""
    if not convention.notes and not convention.headings:
        return SPEECH
    notes = _any_of(convention.notes) if convention.notes else None
    headings = _any_of(convention.headings) if convention.headings else None

    def part_of(text: str) -> Part | None:
        is_heading = headings is not None and headings.fullmatch(text) is not None
        return ("section", 7) if is_heading else None

    def is_direction(line: Line) -> bool:
        return notes is not None and notes.fullmatch(line.text) is not None

    return Layout(part_of, is_direction)


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
