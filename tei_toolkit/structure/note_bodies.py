"""Where the words of notes stand in a source, and which notes stand in others."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tei_toolkit.leaves import leaves
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.text import SourceNote, SourceText
from tei_toolkit.transcript import Text, Transcript


def showing(source: SourceText, notes: Iterable[SourceNote]) -> SourceText:
    """`source` with the words of `notes` visible."""
    starts = {note.start for note in notes}
    hidden = [
        item
        for item in source.hidden
        if item.kind is not LeftOutKind.NOTE or item.start not in starts
    ]
    inside = [item for note in notes for item in note.hidden]
    merged = sorted([*hidden, *inside], key=lambda item: item.start)
    return replace(source, hidden=tuple(merged))


class Bodies:
    """Where the words of notes stand, and which notes refer to which.

    Attributes:
        notes: those whose words stand apart from all that the transcript has.
        running: those of them that the running text refers to.
        starts: where the words of each start, sorted.
        ends: where they end.
    """

    def __init__(self, source: SourceText, transcript: Transcript) -> None:
        """Find them."""
        taken = sorted(_closed(transcript))
        starts = [start for start, _ in taken]
        self.notes: list[SourceNote] = []
        for note in source.notes:
            index = bisect_left(starts, note.end) - 1
            if index < 0 or taken[index][1] <= note.start:
                self.notes.append(note)
        self.notes = [_outside(note, transcript.left_out) for note in self.notes]
        by_place = sorted((note.start, note.end) for note in self.notes)
        self.starts = [start for start, _ in by_place]
        self.ends = [end for _, end in by_place]
        self._inside: dict[int, list[SourceNote]] = {}
        self.running: list[SourceNote] = []
        for note in self.notes:
            around = self.body_at(note.at)
            if around is None:
                self.running += [note] if note.at >= 0 else []
            else:
                self._inside.setdefault(around, []).append(note)

    def body_at(self, place: int) -> int | None:
        """Where the note begins whose words are at `place`; None for running text."""
        index = bisect_right(self.starts, place) - 1
        if index >= 0 and place <= self.ends[index]:
            return self.starts[index]
        return None

    def inside(self, note: SourceNote) -> list[SourceNote]:
        """The notes that the words of `note` refer to."""
        return self._inside.get(note.start, [])

    def without(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of `start`..`end` that are no words of a note beside them."""
        index = bisect_right(self.ends, start)
        if index < len(self.starts) and self.starts[index] <= start:
            yield start, end  # the words of a note themselves
            return
        while index < len(self.starts) and self.starts[index] < end:
            if start < self.starts[index]:
                yield start, self.starts[index]
            start = max(start, self.ends[index])
            index += 1
        if start < end:
            yield start, end


def _outside(note: SourceNote, left_out: Sequence[LeftOut]) -> SourceNote:
    """`note` with its mark after what is left out of the text, if it stands in it."""
    index = bisect_left(left_out, note.at, key=lambda item: item.start) - 1
    if index < 0 or left_out[index].end <= note.at:
        return note
    after = left_out[index].end
    return replace(note, at=after, mark_end=after)


def _closed(transcript: Transcript) -> Iterator[tuple[int, int]]:
    """What a note's words cannot stand within: labels, marks, what is left out."""
    yield from ((item.start, item.end) for item in transcript.left_out)
    for turn in transcript.turns():
        if turn.label is not None:
            yield turn.label.start, turn.label.end
    for part in (transcript.front, transcript.body, transcript.back):
        for leaf in leaves(part):
            if not isinstance(leaf, Text):
                yield leaf.start, leaf.end
