"""From the places where turns begin to the whole transcript."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.leaves import leaves
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.metadata.matter.contents import ITEM
from tei_toolkit.metadata.matter.endings import ended_part
from tei_toolkit.metadata.matter.lines import LineMark
from tei_toolkit.sources.text import BlockKind, Cue, SourceText
from tei_toolkit.structure.after_speech import AfterSpeech
from tei_toolkit.structure.agenda import find_agenda
from tei_toolkit.structure.asides import Aside, Unsaid
from tei_toolkit.structure.blocks import Blocks, Content
from tei_toolkit.structure.directions import opens_direction
from tei_toolkit.structure.divisions import Closing, Member, Opening, below, nest
from tei_toolkit.structure.inline import inline_children
from tei_toolkit.structure.interruptions import link_resumed
from tei_toolkit.structure.layout import SPEECH, Layout
from tei_toolkit.structure.matter import Matter
from tei_toolkit.structure.outside import Row
from tei_toolkit.structure.paragraphs import Piece, pieces_before
from tei_toolkit.structure.poems import find_poems
from tei_toolkit.structure.printed_labels import (
    PrintedLabel,
    print_label,
    times_elapse,
)
from tei_toolkit.structure.service_lines import (
    said_by_program,
    tells_service,
    told_with,
    without_service,
)
from tei_toolkit.structure.shared_lines import with_shared_lines
from tei_toolkit.structure.sittings import closes_sitting
from tei_toolkit.structure.tabulation import Tabulation, Tabulator, find_tabulation
from tei_toolkit.transcript import (
    Block,
    Dateline,
    Event,
    Heading,
    Note,
    NoteKind,
    Paragraph,
    Signature,
    Text,
    Trailer,
    Transcript,
    Turn,
)
from tei_toolkit.values import immutable

_NOTES: dict[Aside | None, NoteKind] = {
    Aside.PROCEDURE: NoteKind.NARRATIVE,
    Aside.NUMBER: NoteKind.NUMBER,
    Aside.TIME: NoteKind.TIME,
    Aside.REMARK: NoteKind.ANNOTATION,
}


@immutable
class Assembly:
    """A transcript and what was thought of its lines.

    Attributes:
        transcript: the transcript; its convention is `labels`.
        front: a mark for each line before the first turn.
        back_index: index of the first line after the last turn.
        back: a mark for each line from there on.
    """

    transcript: Transcript
    front: tuple[LineMark, ...]
    back_index: int
    back: tuple[LineMark, ...]


def assemble(
    source: SourceText,
    reading: Reading,
    *,
    language: str | None = None,
    layout: Layout = SPEECH,
) -> Assembly:
    """The transcript of a `reading` of `source`, every character accounted for.

    A reading with no turns gives paragraphs and headings only. Turns that would begin
    within the label of another, or on a line of the page, do not begin.
    """
    return _Assembler(source, reading, language, layout).run()


_OPENS_SCRIPT = frozenset(("FADE IN:", "FADE IN.", "FADE IN"))
"""What a screenplay begins with, before its first scene."""


class _Assembler:
    def __init__(
        self,
        source: SourceText,
        reading: Reading,
        language: str | None,
        layout: Layout,
    ) -> None:
        self._source = source
        self._blocks = Blocks(source, reading, layout)
        self._lines = reading.lines
        kinds = {block.kind for block in source.blocks}
        self._has_headings = BlockKind.HEADING in kinds
        self._starts = _apart(reading)
        self._layout = layout
        is_drama = layout.keeps_lines or layout.directs_in_labels
        self._agenda = (
            {} if is_drama else find_agenda(reading.lines, self._starts, reading.page)
        )
        notices = {
            index
            for index in reading.notices
            if not tells_service(reading.lines[index].text)
        }
        told = reading.tallies | notices
        found = (
            find_tabulation(source, reading.lines, reading.page, self._starts)
            if not is_drama
            else None
        )
        tables = found or Tabulation((), ())
        self._tabulator = Tabulator(source, reading.lines, found) if found else None
        rows, entries = tables.rows, tables.entries
        begun = {start.line for start in self._starts}
        known = rows.union(entries, begun, reading.page, self._agenda, told)
        verse = frozenset[int]() if is_drama else find_poems(reading.lines, known)
        rows |= verse
        told = told - rows - entries
        alone = told.union(self._agenda, reading.rows, rows, entries)
        self._blocks.paragrapher.alone = alone
        self._blocks.paragrapher.verse = verse
        self._blocks.paragrapher.begun = begun
        self._blocks.tabulated = rows | entries
        agenda = sorted(self._agenda)
        self._matter = Matter(source, self._blocks, self._starts, language, agenda)
        self._after_speech = AfterSpeech(
            reading.lines,
            self._starts,
            self._blocks.paragrapher,
            self._blocks.is_unspoken,
            unsaid=Unsaid(self._agenda, told, rows, entries),
            is_drama=is_drama,
        )
        self._elapses = times_elapse(source, self._starts)

    def run(self) -> Assembly:
        """Read front, turns and back in the order of the source."""
        starts = self._starts
        first = starts[0].line if starts else len(self._lines)
        begin = min(first, *self._agenda, first)
        front_marks = self._matter.front_marks(begin)
        back_index, back_marks = self._matter.tail()
        stage = self._first_part(begin, front_marks)
        before = self._matter.front(stage, front_marks)
        front, opening = before.blocks, list[Member]()
        if not starts:
            front, opening = [], before.prose()
        turns: list[Member] = []
        items: list[Member] = []
        for position, start in enumerate(starts):
            following = starts[position + 1] if position + 1 < len(starts) else None
            read = self._turn if start.signed is None else self._signed
            turns.extend(read(start, following, back_index))
        if starts and stage == begin:
            items = self._items(range(begin, first))
            front, opening = before.split(self._source, [*items, *turns])
        elif starts and not self._layout.directs_in_labels:
            front, opening = before.opened()
        closing = self._told_last(turns)
        body: list[Member] = [
            *opening,
            *self._unspoken(range(stage, begin)),
            *items,
            *self._before_first_label(),
            *turns,
        ]
        span = range(back_index, len(self._lines))
        rows = self._matter.outside(span, back_marks).rows
        while rows and (last := self._closing(rows[0])) is not None:
            closing.append(last)
            del rows[0]
        members: list[Member] = [*body, *closing]
        if self._layout.keeps_lines:
            members = with_shared_lines(self._source, members)
        blocks = link_resumed(self._source, nest(members))
        back = tuple(row.block for row in rows)
        left_out = [*self._blocks.left_out, *self._blocks.paragrapher.left_out]
        if self._tabulator is not None:
            front = list(self._tabulator.blocks(front))
            blocks = self._tabulator.blocks(blocks)
            back = self._tabulator.blocks(back)
            left_out += self._tabulator.left_out
        left_out.sort(key=lambda item: (item.start, item.end))
        transcript = Transcript(
            "labels" if starts else "prose",
            before.title(),
            tuple(front),
            blocks,
            back,
            tuple(left_out),
        )
        return Assembly(transcript, tuple(front_marks), back_index, tuple(back_marks))

    def _told_last(self, turns: list[Member]) -> list[Block | Closing]:
        """What is told in brackets at the end of the `turns`: that all is over.

        It is taken from them.
        """
        if not turns or self._layout.directs_in_labels:
            return []
        last = turns[-1]
        if isinstance(last, Paragraph):  # in the last item of an agenda
            low, high = _ends_of(last)
            if closes_sitting(self._source.visible(low, high)):
                turns[-1] = Note(last.children)
            return []
        end = last.content[-1] if isinstance(last, Turn) and last.content else last
        if not isinstance(end, Event):
            return []
        if not closes_sitting(self._source.visible(end.start, end.end)):
            return []
        turns.pop()
        if isinstance(last, Turn):
            turns.append(replace(last, content=last.content[:-1]))
        return [Closing(Note((Text(end.start, end.end),)), 0)]

    def _closing(self, row: Row) -> Block | Closing | None:
        """What a block after the last turn is that closes the text itself, or None."""
        block = row.block
        if row.tells and isinstance(block, Note | Trailer):
            return Closing(block, 0)
        if isinstance(block, Dateline | Signature | Event):
            return block
        if not self._layout.directs_in_labels or not isinstance(block, Paragraph):
            return None
        text = self._source.visible(*_ends_of(block)).strip()
        if opens_direction(text):
            return Note(block.children)
        level = ended_part(text)
        return None if level is None else Closing(Trailer(block.children), level)

    def _before_first_label(self) -> list[Block]:
        """Words that stand before the first label in its own line."""
        if not self._starts:
            return []
        line = self._lines[self._starts[0].line]
        low, high = line.ranges[0][0], self._starts[0].start
        if low >= high or not self._source.visible(low, high).strip():
            return []
        return [Paragraph(inline_children(self._source, low, high))]

    def _first_part(self, first: int, marks: Sequence[LineMark]) -> int:
        """Index of the heading before the first turn that begins the text itself."""
        for index in range(self._layout.cast.stop, first):
            line = self._lines[index]
            if index in self._blocks.page or marks[index].why == ITEM:
                continue
            if self._layout.part_of(line.text) or line.text in _OPENS_SCRIPT:
                return index
        return first

    def _items(self, span: range) -> list[Member]:
        """The items of an agenda before the first turn, with the words below each."""
        blocks: list[Member] = []
        pieces = [self._blocks.piece(i) for i in span if i not in self._blocks.page]
        for group in self._blocks.groups(pieces):
            if self._agenda.get(group[0].line):
                heading = Heading(self._blocks.children(group))
                blocks.append(below(self._source, blocks[-1:], heading, 0))
            else:
                blocks += self._blocks.read(group)
        return blocks

    def _unspoken(self, span: range) -> list[Member]:
        """The headings, directions and words between the front and the first turn."""
        pieces = [self._blocks.piece(i) for i in span if i not in self._blocks.page]
        blocks: list[Member] = []
        for group in self._blocks.groups(pieces):
            part = self._blocks.part_of(group)
            if part is not None:
                blocks.append(Opening(Heading(self._blocks.children(group)), *part))
            else:
                blocks += self._blocks.read(group)
        return blocks

    def _cue(self, start: TurnStart) -> Cue | None:
        """What the source's format says of the times of a turn, if it does."""
        cues = self._source.cues
        if not cues:
            return None
        index = bisect_right(cues, start.start, key=lambda cue: cue.start) - 1
        if index < 0 or start.words > cues[index].end:
            return None
        return cues[index]

    def _turn(
        self, start: TurnStart, following: TurnStart | None, back_index: int
    ) -> list[Member]:
        """A turn, and the headings and notes that stand after it."""
        groups = self._blocks.groups(self._pieces(start, following, back_index))
        printed = print_label(self._source, start, self._layout, elapses=self._elapses)
        self._blocks.left_out += printed.left_out
        content: list[Content] = list(printed.with_it)
        after: list[Member] = []
        kinds, spoken = self._after_speech.kinds(groups, is_last=following is None)
        while spoken and self._blocks.is_unspoken(groups[spoken - 1][0]):
            spoken -= 1
        said = self._said_first(groups, kinds, spoken)
        content += [c for group in groups[:said] for c in self._blocks.read(group)]
        for position in range(said, len(groups)):
            group, aside = groups[position], kinds[position]
            line = self._lines[group[0].line]
            is_first = group[0].line == start.line
            part = None if is_first else self._blocks.part_of(group)
            is_heading = line.block is BlockKind.HEADING or aside is Aside.HEADING
            is_after = bool(after) or position >= spoken > 0
            ended = self._blocks.ended_part(group) if is_after else None
            if part is not None:
                after.append(Opening(Heading(self._blocks.children(group)), *part))
            elif ended is not None:
                after.append(Closing(Trailer(self._blocks.children(group)), ended))
            elif aside is Aside.ORNAMENT:
                self._blocks.left_out += [
                    LeftOut(piece.start, piece.end, LeftOutKind.RULE) for piece in group
                ]
            elif aside in _NOTES:
                notes = self._notes(group, _NOTES[aside])
                if after or position >= spoken:
                    after += notes
                else:
                    content += notes
            elif is_heading and not is_first:
                level = line.level if line.block is BlockKind.HEADING else 0
                heading = Heading(self._blocks.children(group))
                after.append(below(self._source, after[-1:], heading, level))
            elif is_after:
                after += self._blocks.read(group)
            else:
                content += self._blocks.read(group)
        onset, offset = self._times(start, content, printed.until)
        turn = Turn(printed.label, tuple(content), onset=onset, offset=offset)
        if _is_timed(printed, onset):
            return [*printed.before, *self._served(turn), *after]
        return [*printed.before, turn, *after]

    def _signed(
        self, start: TurnStart, following: TurnStart | None, back_index: int
    ) -> list[Member]:
        """A contribution with its speaker's name at its end, and what follows it."""
        line, low, high = start.signed or (start.line, start.words, start.words)
        pieces = self._pieces(start, following, back_index)
        printed = print_label(self._source, start, self._layout, elapses=False)
        self._blocks.left_out += printed.left_out
        content: list[Content] = []
        said = pieces_before(self._source.text, pieces, low)
        for group in self._blocks.groups(said):
            content += self._blocks.read(group)
        name = inline_children(self._source, low, high)
        content.append(Note(name, NoteKind.SPEAKER))
        after: list[Member] = []
        for group in self._blocks.groups([p for p in pieces if p.line > line]):
            above = self._lines[group[0].line]
            if above.block is BlockKind.HEADING:
                heading = Heading(self._blocks.children(group))
                after.append(below(self._source, after[-1:], heading, above.level))
            else:
                after += self._blocks.read(group)
        return [*printed.before, Turn(None, tuple(content)), *after]

    def _said_first(
        self, groups: Sequence[Sequence[Piece]], kinds: Sequence[Aside | None], end: int
    ) -> int:
        """How many of the first paragraphs of a turn are speech and nothing else.

        Speech ends at `end`; in most turns it is all of them.
        """
        if self._layout is not SPEECH:
            return 0
        for position, kind in enumerate(kinds[:end]):
            if kind is not None:
                return position
            if self._has_headings and self._is_marked(groups[position]):
                return position
        return end

    def _is_marked(self, group: Sequence[Piece]) -> bool:
        """Whether the source marks a paragraph as a heading."""
        return self._lines[group[0].line].block is BlockKind.HEADING

    def _served(self, turn: Turn) -> list[Block]:
        """A turn in a chat or call, or what the program says in its place."""
        if turn.label is None:
            return [turn]
        content = without_service(self._source.text, turn.label.text, turn.content)
        if said_by_program(content):
            return [*told_with(turn.label, content)]
        return [replace(turn, content=tuple(content))]

    def _times(
        self, start: TurnStart, content: Sequence[Content], until: float | None
    ) -> tuple[float | None, float | None]:
        """When a turn with some `content` begins and ends, as far as that is said.

        `until` is when its label says that it ends.
        """
        cue = self._cue(start)
        if cue is None:
            onset = start.seconds if self._elapses else None
            return onset, None if until is None or until < (onset or 0.0) else until
        end = max((leaf.end for leaf in leaves(content)), default=cue.end)
        return cue.onset, cue.offset if end <= cue.end else None

    def _notes(self, group: Sequence[Piece], kind: NoteKind) -> list[Content]:
        """The blocks of a paragraph that no one speaks, its words a note."""
        return [
            Note(block.children, kind) if isinstance(block, Paragraph) else block
            for block in self._blocks.read(group)
        ]

    def _pieces(
        self, start: TurnStart, following: TurnStart | None, back_index: int
    ) -> list[Piece]:
        """The stretches of lines from a label's words to the next turn or the tail."""
        stop = following.line + 1 if following else back_index
        limit = following.start if following else len(self._source.text)
        pieces: list[Piece] = []
        for index in range(start.line, stop):
            line = self._lines[index]
            if index in self._blocks.page or not line.ranges:
                continue
            low, high = line.ranges[0][0], line.ranges[-1][1]
            if low >= limit:
                break
            if low >= start.words and high <= limit and not line.text.isspace():
                pieces.append(Piece(index, low, high))
                continue
            low, high = max(low, start.words), min(high, limit)
            if low < high and self._has_words(low, high):
                pieces.append(Piece(index, low, high))
        return pieces

    def _has_words(self, start: int, end: int) -> bool:
        """Whether anything that is neither hidden nor white space stands there."""
        source = self._source
        if not source.hidden and not source.text[end - 1].isspace():
            return True
        return bool(source.visible(start, end).strip())


def _is_timed(printed: PrintedLabel, onset: float | None) -> bool:
    """Whether a time is printed with a label, as programs for chats and calls do."""
    notes = (*printed.before, *printed.with_it)
    if not notes or onset is not None:
        return onset is not None
    return any(isinstance(note, Note) and note.kind is NoteKind.TIME for note in notes)


def _ends_of(paragraph: Paragraph) -> tuple[int, int]:
    """Where the words of a paragraph start and end."""
    found = list(leaves([paragraph]))
    return (found[0].start, found[-1].end) if found else (0, 0)


def _apart(reading: Reading) -> tuple[TurnStart, ...]:
    """The starts of turns that are on no line of the page and in no other's label."""
    kept: list[TurnStart] = []
    for start in sorted(reading.starts, key=lambda start: start.start):
        if start.line in reading.page or (kept and start.start < kept[-1].words):
            continue
        kept.append(start)
    return tuple(kept)
