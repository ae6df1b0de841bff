"""Notes of plain text: `[1]` or `¹` after a word, and a list of notes at the end.

They are believed only where the two agree beyond doubt: every mark stands once, every
note of the list has one, in the same order from 1 on, and nothing follows the list.
"""

import re
from collections.abc import Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.occurrence import stands_in
from tei_toolkit.sources.notes import set_notes_apart
from tei_toolkit.sources.text import Hidden, SourceNote
from tei_toolkit.transcript import NotePlace
from tei_toolkit.values import immutable

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS = str.maketrans(_RAISED, "0123456789")


@immutable
class _Style:
    """How notes are numbered: what is in every such text, its marks, its list."""

    sign: str
    mark: re.Pattern[str]
    entry: re.Pattern[str]


_STYLES = (
    _Style(
        "[1]",
        re.compile(r"(?<!\n)\[(\d{1,4})\]"),
        re.compile(r"^\[(\d{1,4})\][ \t]+(?=\S)", re.MULTILINE),
    ),
    _Style(
        "¹",
        lazy_pattern(rf"(?<=[^\s{_RAISED}])([{_RAISED}]{{1,4}})"),
        lazy_pattern(
            rf"^(?:([{_RAISED}]{{1,4}})[ \t]*|(\d{{1,4}})[.)]?[ \t]+)(?=\S)",
            re.MULTILINE,
        ),
    ),
)
_OUTSIDE = re.compile(r"\n(?:[ \t]*\r?\n)+(?=\S)")
"""Where a blank line stands before a line that is not set in."""


def find_plain_notes(
    text: str,
) -> tuple[tuple[Hidden, ...], tuple[SourceNote, ...]]:
    """What of a text is no word because of its notes, and the notes."""
    for style in _STYLES:
        if stands_in(text, style.sign) and (found := _notes_in(text, style)):
            signs = [(note.at, note.mark_end) for note in found[0]]
            hidden = [Hidden(*place, LeftOutKind.MARKUP) for place in signs + found[1]]
            return set_notes_apart(text, hidden, found[0])
    return (), ()


def _notes_in(
    text: str, style: _Style
) -> tuple[list[SourceNote], list[tuple[int, int]]] | None:
    """The notes in a style and where the list has their numbers; None if in doubt."""
    entries = _list_at_end(text, style)
    marks = _marks_of(text, style, entries) if entries else {}
    if not marks or sorted(marks) != list(range(1, len(entries) + 1)):
        return None
    ends = [entry.start() for entry in entries[1:]] + [len(text)]
    notes: list[SourceNote] = []
    for number, (entry, end) in enumerate(zip(entries, ends, strict=True), 1):
        mark = marks[number]
        if entry.start() <= mark.start() < end:
            return None
        last = entry.end() + len(text[entry.end() : end].rstrip())
        place = (*mark.span(), entry.end(), last)
        notes.append(SourceNote(*place, NotePlace.END, str(number)))
    return notes, [entry.span() for entry in entries]


def _marks_of(
    text: str, style: _Style, entries: Sequence[re.Match[str]]
) -> dict[int, re.Match[str]]:
    """The marks of the notes by their numbers; none if one stands twice or too early.

    A note may refer to another, so in the list they stand in any order.
    """
    starts = {entry.start() for entry in entries}
    marks: dict[int, re.Match[str]] = {}
    last = 0
    for mark in style.mark.finditer(text):
        if mark.start() in starts:
            continue
        number = _number(mark)
        is_running = mark.start() < entries[0].start()
        if number in marks or (is_running and number < last):
            return {}
        marks[number] = mark
        last = number
    return marks


def _number(match: re.Match[str]) -> int:
    return int(next(filter(None, match.groups())).translate(_DIGITS))


def _list_at_end(text: str, style: _Style) -> list[re.Match[str]]:
    """The entries of the list with which a text ends, numbered from 1 on."""
    found = list(style.entry.finditer(text))
    ones = [index for index, entry in enumerate(found) if _number(entry) == 1]
    entries = found[ones[-1] :] if ones else []
    if [_number(entry) for entry in entries] != list(range(1, len(entries) + 1)):
        return []
    starts = {entry.start() for entry in entries}
    for gap in _OUTSIDE.finditer(text, entries[0].start() if entries else len(text)):
        if gap.end() not in starts and text[gap.end() :].strip():
            return []
    return entries
