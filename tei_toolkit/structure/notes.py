"""Footnotes, endnotes and comments, at the places where the text refers to them."""

import sys
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from itertools import zip_longest
from typing import TypeVar

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.leaves import leaves
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.text import SourceNote, SourceText, split_lines
from tei_toolkit.structure.inline import Signs, inline_children
from tei_toolkit.transcript import (
    Anchor,
    AnchoredNote,
    Block,
    Cell,
    Dateline,
    Division,
    Event,
    Foreign,
    Gap,
    Heading,
    Highlighted,
    Inline,
    Link,
    Listing,
    Note,
    PageBreak,
    Paragraph,
    Pause,
    Ruby,
    Signature,
    Table,
    Text,
    Trailer,
    Transcript,
    Turn,
    TurnContent,
    Unclear,
)
from tei_toolkit.values import record

NOTE_WITHOUT_PLACE = DiagnosticKind(
    code="TEI-S050",
    name="note-without-place",
    severity=Severity.WARNING,
    template="{notes} left out: nothing in the text refers to {them}",
    explanation="""\
*What it reports*: footnotes, endnotes or comments of a document that no word of its
text refers to, or only words that are no part of the text (a page's header, words that
were deleted).

*Why it matters*: a note stands in the TEI where the text refers to it, so these have no
place. The report lists their words.

### Wrong

```talk.md
Print[^1]

**Chair:** Good morning.

**Mr. Doyle:** Good morning.

[^1]: He bowed.
```

### Right

```talk.md
Print

**Chair:** Good morning.[^1]

**Mr. Doyle:** Good morning.

[^1]: He bowed.
```
""",
)
_DEEPEST = 3
"""A note may refer to a note, but not for ever."""
_NEAR = 200
"""So many characters without words may stand between a word and the mark after it."""


def place_notes(
    source: SourceText, transcript: Transcript
) -> tuple[SourceText, Transcript, list[Diagnostic]]:
    """The source with the notes that found their places no longer hidden, and these.

    Returns the source, the transcript with the notes in it, and what is to say of those
    that nothing refers to.
    """
    if not source.notes:
        return source, transcript, []
    bodies = _Bodies(source, transcript)
    placer = _Placer(_showing(source, bodies.notes), bodies)
    front = placer.blocks(transcript.front)
    body = placer.blocks(transcript.body)
    back = placer.blocks(transcript.back)
    transcript = replace(transcript, front=front, body=body, back=back)
    left = len(source.notes) - len(placer.placed)
    found = []
    if left:
        said = "1 note was" if left == 1 else f"{left} notes were"
        values = (("notes", said), ("them", "it" if left == 1 else "them"))
        found.append(Diagnostic(NOTE_WITHOUT_PLACE, source.name, 0, 0, values))
    shown = _showing(source, placer.placed)
    return replace(shown, notes=tuple(placer.placed)), transcript, found


def _showing(source: SourceText, notes: Iterable[SourceNote]) -> SourceText:
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


class _Bodies:
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


_Single = (
    Paragraph
    | Table
    | Listing
    | Note
    | Heading
    | Dateline
    | Trailer
    | Signature
    | Event
    | Pause
    | Gap
    | Anchor
    | PageBreak
    | AnchoredNote
)


_WITH_WORDS = (Paragraph, Note, Heading, Dateline, Trailer, Signature)
Single = TypeVar("Single", bound=_Single)
Part = TypeVar("Part", Cell, Heading, Paragraph)


@record
class _Placer:
    """Goes through a transcript and puts each note where its mark stands.

    Attributes:
        source: the source, with the words of notes visible.
        bodies: where these words stand.
        placed: the notes that found their places, in the order of the text.

    The words that follow those which are gone through begin at `_limit`; a mark from
    `_behind` on stands behind the reading of words.
    """

    source: SourceText
    bodies: _Bodies
    placed: list[SourceNote] = field(default_factory=list)
    _waiting: deque[SourceNote] = field(default_factory=deque)
    _depth: int = 0
    _last: int = 0
    _limit: int = sys.maxsize
    _behind: int = sys.maxsize

    def __post_init__(self) -> None:
        """Wait for the marks in the running text."""
        self._waiting.extend(sorted(self.bodies.running, key=lambda note: note.at))

    def blocks(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """The blocks with the notes that are theirs."""
        found: list[Block] = []
        for block in blocks:
            match block:
                case Turn():
                    found.append(self._turn(block))
                case Division():
                    heading = block.heading
                    if heading is not None:
                        heading = replace(
                            heading, children=self._inline(heading.children)
                        )
                    children = self.blocks(block.children)
                    found.append(replace(block, heading=heading, children=children))
                case _:
                    found += self._single(block)
        return tuple(found)

    def _single(self, block: Single) -> list[Single | AnchoredNote]:
        """A block that holds no blocks, and the notes beside it."""
        if isinstance(block, _WITH_WORDS):
            return [replace(block, children=self._inline(block.children))]
        if isinstance(block, Table):
            rows = [tuple(self._part(cell) for cell in row) for row in block.rows]
            headings = tuple(self._part(heading) for heading in block.headings)
            return [replace(block, rows=tuple(rows), headings=headings)]
        if isinstance(block, Listing):
            headings = tuple(self._part(heading) for heading in block.headings)
            items = tuple(self._part(item) for item in block.items)
            return [replace(block, headings=headings, items=items)]
        return [*self._before(block.start), block, *self._after(block.end)]

    def _part(self, part: Part) -> Part:
        """A cell, an item or a heading, with the notes that are referred to in it."""
        return replace(part, children=self._inline(part.children))

    def _turn(self, turn: Turn) -> Turn:
        first: list[AnchoredNote] = []
        if turn.label is not None:
            at = turn.label.end
            first = [
                replace(note, start=at, end=at)
                for note in self._before(turn.label.start)
            ]
            first += [self._anchored(note, at) for note in self._taken(at)]
        content: list[TurnContent] = []
        for block in turn.content:
            content += self._single(block)
        if not first:
            return replace(turn, content=tuple(content))
        # A note on the label stands before the first word after it.
        lead = 0
        for mark in content:
            if not isinstance(mark, Anchor | PageBreak) or mark.end > at:
                break
            lead += 1
        before, after = content[:lead], content[lead:]
        if after and isinstance(after[0], Paragraph):
            words = (*first, *after[0].children)
            content = [*before, replace(after[0], children=words), *after[1:]]
        else:
            content = [*before, *first, *after]
        return replace(turn, content=tuple(content))

    def _inline(self, children: Sequence[Inline]) -> tuple[Inline, ...]:
        found: list[Inline] = []
        around = self._limit
        for child, after in zip_longest(children, children[1:]):
            below = leaves(()) if after is None else leaves((after,))
            self._limit = min(around, next((leaf.start for leaf in below), around))
            if isinstance(child, Text):
                found += self._text(child)
            elif isinstance(child, Ruby):
                found += self._ruby(child)
            elif isinstance(child, Highlighted | Link | Foreign | Unclear):
                found.append(replace(child, children=self._inline(child.children)))
            else:
                found += self._before(child.start)
                found.append(child)
                found += self._after(child.end)
        self._limit = around
        return tuple(found)

    def _ruby(self, ruby: Ruby) -> list[Inline]:
        """Words with their reading, and the notes that are referred to behind both."""
        around, self._behind = self._behind, ruby.reading.end
        children = self._inline(ruby.children)
        self._behind = around
        return [replace(ruby, children=children), *self._after(ruby.reading.end)]

    def _text(self, leaf: Text) -> list[Inline]:
        """Words, and the notes that are referred to among them."""
        found: list[Inline] = list(self._before(leaf.start))
        at = leaf.start
        for note in self._taken_near(leaf.end):
            place = max(at, min(note.at, leaf.end))
            found += self._words(leaf, at, place)
            found.append(self._anchored(note, note.at))
            at = max(place, min(note.mark_end, leaf.end))
        return [*found, *self._words(leaf, at, leaf.end)]

    def _words(self, leaf: Text, start: int, end: int) -> list[Text]:
        """The words of a part of a leaf, without those of notes."""
        return [
            Text(low, high, leaf.glued and low == leaf.start)
            for low, high in self.bodies.without(start, end)
        ]

    def _before(self, start: int) -> list[AnchoredNote]:
        """The notes whose marks stand right before `start`.

        Those that stand after words which are no part of the text are dropped.
        """
        found = []
        while self._waiting and self._waiting[0].at < start:
            note = self._waiting.popleft()
            line = self.source.text.rfind("\n", max(0, note.at - _NEAR), note.at) + 1
            line = max(line, self._last)
            if self._is_blank(note.at, start) and self._is_blank(line, note.at):
                found.append(self._anchored(note, note.at))
        return found

    def _after(self, end: int) -> list[AnchoredNote]:
        """The notes whose marks stand in something or right after it."""
        return [
            self._anchored(note, max(note.at, end)) for note in self._taken_near(end)
        ]

    def _taken(self, end: int) -> Iterator[SourceNote]:
        """The notes whose marks stand before or at `end` and were not asked for."""
        self._last = end
        while self._waiting and self._waiting[0].at <= end:
            yield self._waiting.popleft()

    def _taken_near(self, end: int) -> Iterator[SourceNote]:
        """The same, and those whose marks stand after it in its line.

        Those that stand in the words which follow are theirs.
        """
        yield from self._taken(end)
        while self._waiting:
            at = self._waiting[0].at
            if at >= self._behind or (
                at > self._limit and self.source.visible(self._limit, at)
            ):
                return
            if not self._is_blank(end, at) or "\n" in self.source.text[end:at]:
                return
            yield self._waiting.popleft()

    def _is_blank(self, start: int, end: int) -> bool:
        """Whether no words stand between two places that are near."""
        return end - start <= _NEAR and not self.source.visible(start, end).strip()

    def _anchored(self, note: SourceNote, at: int) -> AnchoredNote:
        """A note at a place, with the notes that its own words refer to."""
        self.placed.append(note)
        waiting, last = self._waiting, self._last
        limits = self._limit, self._behind
        self._limit = self._behind = sys.maxsize
        inside = self.bodies.inside(note) if self._depth < _DEEPEST else []
        self._waiting = deque(sorted(inside, key=lambda note: note.at))
        self._depth += 1
        children = tuple(
            replace(paragraph, children=self._inline(paragraph.children))
            for paragraph in self._paragraphs(note)
        )
        self._depth -= 1
        self._waiting, self._last = waiting, last
        self._limit, self._behind = limits
        end = note.mark_end if at == note.at else at
        return AnchoredNote(
            at, end, children, note.place, note.n, note.author, note.when
        )

    def _paragraphs(self, note: SourceNote) -> list[Paragraph]:
        """The paragraphs of a note: its blocks, or what blank lines part."""
        groups: list[tuple[int, int]] = []
        before: object = None
        for start, end in split_lines(self.source.text[note.start : note.end]):
            low, high = note.start + start, note.start + end
            if not self.source.visible(low, high).strip():
                before = None
                continue
            block = self._block_at(low)
            if groups and before == block:
                groups[-1] = (groups[-1][0], high)
            else:
                groups.append((low, high))
            before = block
        return [
            Paragraph(inline_children(self.source, low, high, signs=Signs("")))
            for low, high in groups
        ]

    def _block_at(self, place: int) -> int:
        """The number of the block at a place; 0 where none is."""
        blocks = self.source.blocks
        index = bisect_right(blocks, place, key=lambda block: block.start)
        return index if index and place < blocks[index - 1].end else 0
