"""One unlabelled speech: an address, a sermon, a lecture."""

import itertools
import re
from dataclasses import replace

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.labels.engine import Reading, read_labels
from tei_toolkit.labels.starts import unlabelled_at
from tei_toolkit.metadata.matter.lines import LineMark, LineRole, are_captions
from tei_toolkit.metadata.matter.matter import classify_front
from tei_toolkit.sources.text import BlockKind, SourceText
from tei_toolkit.structure.assembly import assemble
from tei_toolkit.structure.oratory import (
    Oratory,
    announces_speech,
    hails,
    is_address,
    is_first_person,
    says_speech,
    says_where_given,
    weigh_oratory,
)
from tei_toolkit.structure.speech_givers import find_giver

_ENOUGH = 3.4
_OPENING_LINES = 12
"""Paragraphs among which the address of those who listen is looked for."""
_FIRST = 40
"""Lines among which it is seen that all are captions."""
_HEAD = frozenset({LineRole.TITLE, LineRole.SUBTITLE, LineRole.HEADING, LineRole.FIELD})


def read_speech(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The text as one turn without a label, whatever its evidence."""
    reading = read_labels(source, convention.hints)
    marks = _marks(source, reading, language)
    return speak(source, reading, marks, language)


def weigh_speech(reading: Reading, marks: tuple[LineMark, ...]) -> Oratory:
    """How much the text is one person's speech; `marks` are those of all its lines."""
    start = _first_line(reading, marks)
    head = [
        reading.lines[index].text
        for index, mark in enumerate(marks[:start])
        if mark.role is not LineRole.FURNITURE and index not in reading.page
    ]
    paragraphs = [
        line.text
        for index, line in enumerate(reading.lines)
        if index >= start and index not in reading.page
    ]
    if not any(says_speech(line) or announces_speech(line) for line in head):
        head = [
            text
            for index, text in enumerate(head)
            if index < len(marks) and marks[index].role in _HEAD
        ]
    return weigh_oratory(head, paragraphs)


def is_speech(oratory: Oratory) -> bool:
    """Whether the evidence is enough to call a text a speech."""
    strong = sum(1 for _, weight in oratory.reasons if weight >= 2.4)
    return oratory.weight >= _ENOUGH and strong >= 1


def speak(
    source: SourceText,
    reading: Reading,
    marks: tuple[LineMark, ...],
    language: str | None,
) -> ConventionReading:
    """The text below its head as one turn."""
    index = _first_line(reading, marks)
    if index < len(reading.lines):
        line = reading.lines[index]
        place = line.ranges[0][0] if line.ranges else line.start
        reading = replace(reading, starts=(unlabelled_at(index, place, "one speech"),))
    assembly = assemble(source, reading, language=language)
    head = [line.text for line in reading.lines[:index]]
    return ConventionReading(
        assembly.transcript,
        reading,
        assembly.front,
        assembly.back_index,
        assembly.back,
        speaker=find_giver(head, source.metadata),
    )


def _marks(
    source: SourceText, reading: Reading, language: str | None
) -> tuple[LineMark, ...]:
    texts = [
        "" if index in reading.page else line.text
        for index, line in enumerate(reading.lines)
    ]
    levels = [
        line.level if line.block is BlockKind.HEADING else 0 for line in reading.lines
    ]
    titles = [value for key, value in source.metadata if key == "title"]
    title = titles[0] if titles else None
    return tuple(
        classify_front(
            texts, language=language, heading_levels=levels, title=title, is_whole=True
        )
    )


def _first_line(reading: Reading, marks: tuple[LineMark, ...]) -> int:
    """Index of the line with which the speech begins."""
    body = [
        index
        for index, mark in enumerate(marks)
        if mark.role is LineRole.PARAGRAPH
        and index not in reading.page
        and reading.lines[index].text
    ]
    if body and says_where_given(reading.lines[body[0]].text):
        below = range(body[0] + 1, len(reading.lines))
        after = next((i for i in below if reading.lines[i].gap), len(reading.lines))
        body = [index for index in body if index >= after]
    if not body:
        return len(reading.lines)
    if body[0] == 0 and are_captions([line.text for line in reading.lines[:_FIRST]]):
        return 0
    for index, after in itertools.pairwise(body[:_OPENING_LINES]):
        if announces_speech(reading.lines[index].text):
            return after
    for index in body[:_OPENING_LINES]:
        text = reading.lines[index].text
        if is_address(text) or hails(text):
            return index
        if is_first_person(text):
            break
    before = body[0]
    for index in body:
        text = reading.lines[index].text
        if len(re.findall(r"[^\W\d_]+", text)) >= 8 or len(text) >= 45:
            is_hailed = reading.lines[before].text.endswith(",")
            return before if is_hailed else index
        before = index
    return body[0]


CONVENTION = Convention(
    name="speech",
    title="One unlabelled speech",
    description="One person speaks from head to end, and no label says who.",
    example=(
        "Speech by Eliza Thorne at the Opening of the North Quay\n\nLadies and "
        "gentlemen,\n\nI was asked to be brief. (Laughter.) I declare the North Quay "
        "open.\n\n"
        "Thank you.\n"
    ),
    read=read_speech,
)
