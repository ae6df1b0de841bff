"""Notes set apart from the running text of a source."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.text import Hidden, SourceNote


def set_notes_apart(
    text: str, hidden: Sequence[Hidden], notes: Sequence[SourceNote]
) -> tuple[tuple[Hidden, ...], tuple[SourceNote, ...]]:
    """What is hidden of a source, and its notes, in the order of their marks.

    A note all of whose words are hidden is none.

    Args:
        text: of the source.
        hidden: ranges that are no words, of the running text and of notes, disjoint.
        notes: the notes, whose words lie apart from each other.
    """
    ordered = sorted(hidden, key=_start)
    found: list[SourceNote] = []
    shown: list[Hidden] = []
    at = 0
    for note in sorted(notes, key=_start):
        low = bisect_left(ordered, note.start, lo=at, key=_start)
        high = bisect_left(ordered, note.end, lo=low, key=_start)
        if not _has_words(text, note, ordered[low:high]):
            continue
        found.append(replace(note, hidden=tuple(ordered[low:high])))
        shown += [*ordered[at:low], Hidden(note.start, note.end, LeftOutKind.NOTE)]
        at = high
    found.sort(key=lambda note: note.at)
    return (*shown, *ordered[at:]), tuple(found)


def _has_words(text: str, note: SourceNote, hidden: Sequence[Hidden]) -> bool:
    """Whether a note has words beside what is hidden of it."""
    at = note.start
    for item in hidden:
        if text[at : item.start].strip():
            return True
        at = item.end
    return bool(text[at : note.end].strip())


def _start(item: Hidden | SourceNote) -> int:
    return item.start
