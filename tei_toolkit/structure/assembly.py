"""From the places where turns begin to the whole transcript."""

from bisect import insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tei_toolkit.labels.comments import comments_line
from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.metadata.comments import classify_comments
from tei_toolkit.metadata.matter import classify_front
from tei_toolkit.metadata.matter_lines import LineMark, LineRole
from tei_toolkit.metadata.matter_tail import classify_back
from tei_toolkit.sources.text import BlockKind, SourceText
from tei_toolkit.structure.divisions import Opening, nest
from tei_toolkit.structure.events import PAIRS, is_bracketed
from tei_toolkit.structure.inline import OPENINGS, inline_children
from tei_toolkit.structure.interruptions import link_resumed
from tei_toolkit.structure.layout import SPEECH, Layout
from tei_toolkit.structure.paragraphs import Paragrapher, Piece
from tei_toolkit.structure.printed_labels import print_label, times_elapse
from tei_toolkit.transcript import (
    Anchor,
    Block,
    Dateline,
    Division,
    Event,
    Gap,
    Heading,
    Inline,
    LeftOut,
    LeftOutKind,
    Note,
    NoteKind,
    Paragraph,
    ParagraphKind,
    Pause,
    Text,
    Transcript,
    Turn,
)

Content = Paragraph | Event | Pause | Gap | Note | Anchor
_NO_HEADING = '.?!,;…"”»'
"""What no heading ends with."""
_LEVEL = 7
"""Of a heading whose depth the source does not say; it ends every other such."""


@dataclass(frozen=True, slots=True)
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


class _Assembler:
    def __init__(
        self,
        source: SourceText,
        reading: Reading,
        language: str | None,
        layout: Layout,
    ) -> None:
        self._source = source
        self._lines = reading.lines
        self._page = reading.page
        self._starts = _apart(reading)
        self._layout = layout
        self._is_plain = layout is SPEECH
        self._openings = "".join(mark for mark in OPENINGS if mark in source.text)
        self._elapses = times_elapse(source, self._starts)
        self._language = language
        self._paragrapher = Paragrapher(source, reading.lines, reading.page)
        self._left_out: list[LeftOut] = []
        self._page_ranges: list[tuple[int, int]] = []

    def run(self) -> Assembly:
        """Read front, turns and back in the order of the source."""
        self._leave_out_page()
        starts = self._starts
        first = starts[0].line if starts else len(self._lines)
        front_marks = self._front_marks(first)
        back_index, back_marks = self._tail()
        stage = self._first_part(first)
        front_blocks = self._front(stage, front_marks)
        front, opening = front_blocks.blocks, list[Block]()
        if stage == first:
            front, opening = _split_front(front_blocks)
        body: list[Block | Opening] = [
            *opening,
            *self._unspoken(range(stage, first)),
            *self._before_first_label(),
        ]
        for position, start in enumerate(starts):
            following = starts[position + 1] if position + 1 < len(starts) else None
            body.extend(self._turn(start, following, back_index))
        back = self._outside(range(back_index, len(self._lines)), back_marks)
        closing: list[Block] = []
        while back and isinstance(back[0], Dateline | Event):
            closing.append(back.pop(0))
        self._left_out += self._paragrapher.left_out
        self._left_out.sort(key=lambda item: (item.start, item.end))
        blocks = link_resumed(self._source, nest([*body, *closing]))
        title = next(
            (
                block
                for block, mark in zip(
                    front_blocks.blocks, front_blocks.roles, strict=True
                )
                if mark is LineRole.TITLE and isinstance(block, Heading)
            ),
            None,
        )
        transcript = Transcript(
            "labels" if starts else "prose",
            title,
            tuple(front),
            blocks,
            tuple(back),
            tuple(self._left_out),
        )
        return Assembly(transcript, tuple(front_marks), back_index, tuple(back_marks))

    def _before_first_label(self) -> list[Block]:
        """Words that stand before the first label in its own line."""
        if not self._starts:
            return []
        line = self._lines[self._starts[0].line]
        low, high = line.ranges[0][0], self._starts[0].start
        if low >= high or not self._source.visible(low, high).strip():
            return []
        return [Paragraph(inline_children(self._source, low, high))]

    def _leave_out_page(self) -> None:
        """Leave out line numbers and the lines of the page."""
        for index, line in enumerate(self._lines):
            if line.number is not None:
                end = line.ranges[0][0] if line.ranges else line.end
                number = LeftOut(line.number[0], end, LeftOutKind.LINE_NUMBER)
                self._left_out.append(number)
            if index in self._page and line.ranges:
                start, end = line.ranges[0][0], line.ranges[-1][1]
                self._left_out.append(LeftOut(start, end, self._page[index]))
        self._page_ranges = [(item.start, item.end) for item in self._left_out]

    def _front_marks(self, first: int) -> list[LineMark]:
        lines = [
            "" if index in self._page else self._lines[index].text
            for index in range(first)
        ]
        return classify_front(
            lines,
            language=self._language,
            heading_levels=self._levels(range(first)),
            title=_format_title(self._source),
            is_whole=not self._starts,
        )

    def _tail(self) -> tuple[int, tuple[LineMark, ...]]:
        """Where the last turn ends, and what the lines after it are."""
        if not self._starts:
            return len(self._lines), ()
        last = self._starts[-1].line
        while (
            last + 1 < len(self._lines)
            and self._lines[last + 1].start < self._starts[-1].words
        ):
            last += 1  # its label goes on over several lines
        texts = [line.text for line in self._lines]
        span = range(last, comments_line(texts, last + 1))
        tail = classify_back(
            [
                ""
                if index in self._page
                else self._source.visible(
                    max(self._starts[-1].words, self._lines[index].start),
                    self._lines[index].end,
                ).strip()
                for index in span
            ],
            language=self._language,
            heading_levels=self._levels(span),
            front=texts[: self._starts[0].line],
        )
        return last + tail.index, tail.marks + classify_comments(texts[span.stop :])

    def _first_part(self, first: int) -> int:
        """Index of the heading before the first turn that begins the text itself."""
        for index in range(self._layout.cast.stop, first):
            line = self._lines[index]
            if index not in self._page and self._layout.part_of(line.text):
                return index
        return first

    def _front(self, stage: int, marks: Sequence[LineMark]) -> "_Outside":
        """The blocks before the text itself, with the list of those who speak."""
        cast = self._layout.cast
        if not cast or cast.stop > stage:
            return self._outside(range(stage), marks[:stage])
        before = self._outside(range(cast.start), marks[: cast.start])
        pieces = [self._piece(i) for i in cast if i not in self._page]
        heading = Heading(self._children(pieces[:1])) if pieces else None
        members = tuple(Paragraph(self._children([piece])) for piece in pieces[1:])
        before.add(Division(heading, "castList", members), LineRole.ATTENDANCE)
        after = self._outside(range(cast.stop, stage), marks[cast.stop : stage])
        for block, role in zip(after.blocks, after.roles, strict=True):
            before.add(block, role)
        return before

    def _piece(self, index: int) -> Piece:
        line = self._lines[index]
        return Piece(index, line.ranges[0][0], line.ranges[-1][1])

    def _unspoken(self, span: range) -> list[Block | Opening]:
        """The headings, directions and words between the front and the first turn."""
        pieces = [self._piece(i) for i in span if i not in self._page]
        blocks: list[Block | Opening] = []
        for group in self._groups(pieces):
            part = self._layout.part_of(self._lines[group[0].line].text)
            if part is not None:
                blocks.append(Opening(Heading(self._children(group)), *part))
            else:
                blocks += self._blocks(group)
        return blocks

    def _levels(self, span: range) -> list[int]:
        return [
            self._lines[i].level if self._lines[i].block is BlockKind.HEADING else 0
            for i in span
        ]

    def _outside(self, span: range, marks: Sequence[LineMark]) -> "_Outside":
        """The blocks of lines before the first turn or after the last."""
        result = _Outside([], [])
        group: list[Piece] = []
        role: LineRole | None = None
        for index, mark in zip(span, marks, strict=True):
            line = self._lines[index]
            if index in self._page or mark.role is LineRole.BLANK:
                continue
            if mark.role is LineRole.FURNITURE:
                self._leave_out_line(line)
                continue
            continues = mark.key == "" and mark.role is role
            if role is not None and (
                mark.role is not role
                or (self._paragrapher.is_apart(index) and not continues)
            ):
                self._close(result, group, role)
                group = []
            role = mark.role
            group.append(self._piece(index))
        if role is not None:
            self._close(result, group, role)
        return result

    def _leave_out_line(self, line: Line) -> None:
        if line.ranges:
            start, end = line.ranges[0][0], line.ranges[-1][1]
            self._left_out.append(LeftOut(start, end, LeftOutKind.FURNITURE))
            insort(self._page_ranges, (start, end))

    def _close(self, result: "_Outside", group: list[Piece], role: LineRole) -> None:
        """Add the block of a group of lines that have one role."""
        if not group:
            return
        match role:
            case LineRole.TITLE | LineRole.SUBTITLE | LineRole.HEADING:
                result.add(Heading(self._children(group)), role)
            case LineRole.DATELINE:
                result.add(Dateline(self._children(group)), role)
            case LineRole.FIELD | LineRole.ATTENDANCE:
                for piece in group:
                    result.add(Paragraph(self._children([piece])), role)
            case _:
                for paragraph in self._paragrapher.paragraphs(group):
                    for block in self._blocks(paragraph):
                        result.add(block, role)

    def _children(
        self, group: Sequence[Piece], *, alone: bool = False
    ) -> tuple[Inline, ...]:
        first, *others = self._paragrapher.stretches(group)
        children = self._inline(*first, alone=alone)
        for stretch in others:
            leaf, *rest = self._inline(*stretch, alone=alone)
            if isinstance(leaf, Text):
                leaf = replace(leaf, glued=True)
            children = (*children, leaf, *rest)
        return children

    def _inline(self, start: int, end: int, *, alone: bool) -> tuple[Inline, ...]:
        """The words from `start` to `end` and the marks among them."""
        return inline_children(
            self._source,
            start,
            end,
            alone=alone,
            page=self._page_ranges,
            openings=self._openings,
        )

    def _turn(
        self, start: TurnStart, following: TurnStart | None, back_index: int
    ) -> list[Block | Opening]:
        """A turn, and the headings and notes that stand after it."""
        groups = self._groups(self._pieces(start, following, back_index))
        printed = print_label(self._source, start, self._layout, elapses=self._elapses)
        self._left_out += printed.left_out
        content: list[Content] = list(printed.with_it)
        after: list[Block | Opening] = []
        trailing = self._trailing_headings(groups)
        spoken = len(groups)
        while spoken and self._is_unspoken(groups[spoken - 1][0]):
            spoken -= 1
        for position, group in enumerate(groups):
            line = self._lines[group[0].line]
            is_first = group[0].line == start.line
            part = None if is_first else self._layout.part_of(line.text)
            if part is not None:
                after.append(Opening(Heading(self._children(group)), *part))
            elif not is_first and (
                position >= trailing or line.block is BlockKind.HEADING
            ):
                level = line.level if line.block is BlockKind.HEADING else _LEVEL
                heading = Heading(self._children(group))
                after.append(Opening(heading, "section", level))
            elif after or position >= spoken > 0:
                after += self._blocks(group)
            else:
                content += self._blocks(group)
        turn = Turn(
            printed.label,
            tuple(content),
            onset=start.seconds if self._elapses else None,
        )
        return [*printed.before, turn, *after]

    def _groups(self, pieces: Sequence[Piece]) -> list[list[Piece]]:
        """The paragraphs of a turn; parts and directions stand by themselves."""
        if self._is_plain:
            return self._paragrapher.paragraphs(pieces)
        layout = self._layout
        groups: list[list[Piece]] = []
        run: list[Piece] = []
        for piece in pieces:
            line = self._lines[piece.line]
            is_whole = piece.start == line.ranges[0][0]
            if is_whole and layout.is_direction(line):
                groups += self._paragrapher.paragraphs(run)
                run = []
                if groups and not line.gap and self._is_directed(groups[-1][-1]):
                    groups[-1].append(piece)
                else:
                    groups.append([piece])
            elif is_whole and layout.part_of(line.text):
                groups += self._paragrapher.paragraphs(run)
                groups.append([piece])
                run = []
            elif layout.keeps_lines and run:
                groups += self._paragrapher.paragraphs(run)
                run = [piece]
            else:
                run.append(piece)
        return groups + self._paragrapher.paragraphs(run)

    def _is_unspoken(self, piece: Piece) -> bool:
        """Whether a line is a stage direction or the heading of a part."""
        if self._is_plain:
            return False
        part = self._layout.part_of(self._lines[piece.line].text)
        return part is not None or self._is_directed(piece)

    def _is_directed(self, piece: Piece) -> bool:
        """Whether a whole line is a stage direction that has no brackets."""
        if self._is_plain:
            return False
        line = self._lines[piece.line]
        return piece.start == line.ranges[0][0] and self._layout.is_direction(line)

    def _pieces(
        self, start: TurnStart, following: TurnStart | None, back_index: int
    ) -> list[Piece]:
        """The stretches of lines from a label's words to the next turn or the tail."""
        stop = following.line + 1 if following else back_index
        limit = following.start if following else len(self._source.text)
        pieces: list[Piece] = []
        for index in range(start.line, stop):
            line = self._lines[index]
            if index in self._page or not line.ranges:
                continue
            low, high = line.ranges[0][0], line.ranges[-1][1]
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

    def _blocks(self, group: Sequence[Piece]) -> list[Content]:
        """A paragraph, or the event or note that a bracketed paragraph is."""
        start, end = group[0].start, group[-1].end
        if self._is_in_brackets(start, end):
            children = self._children(group, alone=True)
            if len(children) == 1 and isinstance(children[0], Event | Pause | Gap):
                return [children[0]]
            return [Note(children, NoteKind.NARRATIVE)]
        if self._is_directed(group[0]):
            return [Note(self._children(group))]
        kind = self._paragrapher.kind(group)
        if self._layout.keeps_lines and kind is ParagraphKind.PROSE:
            kind = ParagraphKind.VERSE
        children = self._children(group)
        if len(children) == 1 and type(children[0]) is Text:
            return [Paragraph(children, kind)]
        marks = [c for c in children if isinstance(c, Event | Pause | Gap | Anchor)]
        if marks and len(marks) == len(children):
            return list(marks)
        times: list[Content] = []
        if children and isinstance(children[0], Anchor):
            times = _printed_time(children[0])
            children = children[1:]
        return [*times, Paragraph(children, kind)]

    def _is_in_brackets(self, start: int, end: int) -> bool:
        """Whether a paragraph is all in one pair of brackets; Markdown may escape them.

        Its first character tells that most are not.
        """
        first = self._source.text[start]
        if first.isalnum() and not self._source.hidden:
            return False
        printed = self._source.visible(start, end)
        first = printed.lstrip()[:1]
        if first not in PAIRS and first != "\\":
            return False
        return is_bracketed(" ".join(printed.split()).replace("\\", ""))

    def _trailing_headings(self, groups: Sequence[Sequence[Piece]]) -> int:
        """Index of the first of the paragraphs at a turn's end that are headings."""
        index = len(groups)
        while index > 1:
            group = groups[index - 1]
            if len(group) > 3 or not self._is_heading(group):
                break
            index -= 1
        return index

    def _is_heading(self, group: Sequence[Piece]) -> bool:
        """Whether a paragraph that stands before a label is a printed heading."""
        first = group[0].line
        texts = [self._lines[piece.line].text for piece in group]
        if texts[-1][-1:] in _NO_HEADING or sum(map(len, texts)) > 160:
            return False
        text = " ".join(texts)
        if len(text) > 160 or text[-1] in _NO_HEADING:
            return False
        if self._lines[first].block is BlockKind.HEADING:
            return True
        if not self._paragrapher.is_apart(first):
            return False
        letters = [c for c in text if c.isalpha()]
        if not letters:
            return False
        upper = text.isupper() and len(letters) > 3
        words = [w for w in text.split() if w[0].isalpha()]
        title = (
            len(words) > 1
            and len(words) <= 12
            and sum(w[0].isupper() for w in words) >= 0.7 * len(words)
        )
        return upper or title or self._paragrapher.is_centred(first)


@dataclass(frozen=True, slots=True)
class _Outside:
    """Blocks outside the turns, with the role of each."""

    blocks: list[Block]
    roles: list[LineRole]

    def add(self, block: Block, role: LineRole) -> None:
        self.blocks.append(block)
        self.roles.append(role)

    def __bool__(self) -> bool:
        return bool(self.blocks)

    def __getitem__(self, index: int) -> Block:
        return self.blocks[index]

    def __iter__(self) -> Iterator[Block]:
        return iter(self.blocks)

    def pop(self, index: int) -> Block:
        self.roles.pop(index)
        return self.blocks.pop(index)


def _format_title(source: SourceText) -> str | None:
    """The title that the source's format carries."""
    for wanted in ("title", "dc.title", "og:title", "citation_title"):
        for key, value in source.metadata:
            if key == wanted and value.strip():
                return value.strip()
    return None


def _split_front(outside: _Outside) -> tuple[list[Block], list[Block]]:
    """What belongs to `front`, and the headings and datelines that open the body."""
    cut = len(outside.blocks)
    while cut and isinstance(
        outside.blocks[cut - 1], Heading | Dateline | Event | Note
    ):
        cut -= 1
    return outside.blocks[:cut], outside.blocks[cut:]


def _apart(reading: Reading) -> tuple[TurnStart, ...]:
    """The starts of turns that are on no line of the page and in no other's label."""
    kept: list[TurnStart] = []
    for start in sorted(reading.starts, key=lambda start: start.start):
        if start.line in reading.page or (kept and start.start < kept[-1].words):
            continue
        kept.append(start)
    return tuple(kept)


def _printed_time(anchor: Anchor) -> list[Content]:
    """A time printed before a paragraph: a point in time, and a note that keeps it."""
    point = Anchor(anchor.start, anchor.start, anchor.seconds)
    printed = Note((Text(anchor.start, anchor.end),), NoteKind.TIME)
    return [point, printed]
