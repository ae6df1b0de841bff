"""Footnotes, endnotes and comments, at the places where the text refers to them."""

import sys
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from itertools import zip_longest
from typing import TypeVar

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.leaves import leaves
from tei_toolkit.sources.text import SourceNote, SourceText, split_lines
from tei_toolkit.structure.inline import Signs, inline_children
from tei_toolkit.structure.note_bodies import Bodies, showing
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
    bodies = Bodies(source, transcript)
    placer = _Placer(showing(source, bodies.notes), bodies)
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
    shown = showing(source, placer.placed)
    return replace(shown, notes=tuple(placer.placed)), transcript, found


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
    bodies: Bodies
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
