"""From the places where turns begin to the whole transcript."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.metadata.matter import (
    LineMark,
    LineRole,
    classify_back,
    classify_front,
)
from tei_toolkit.sources.text import BlockKind, SourceText
from tei_toolkit.structure.events import is_bracketed
from tei_toolkit.structure.inline import find_time, inline_children
from tei_toolkit.structure.paragraphs import Paragrapher, Piece
from tei_toolkit.transcript import (
    Anchor,
    Block,
    Dateline,
    Division,
    Event,
    Gap,
    Heading,
    Inline,
    Label,
    LeftOut,
    LeftOutKind,
    Note,
    NoteKind,
    Paragraph,
    Pause,
    Transcript,
    Turn,
)

Content = Paragraph | Event | Pause | Gap | Note | Anchor


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
    source: SourceText, reading: Reading, *, language: str | None = None
) -> Assembly:
    """The transcript of a `reading` of `source`, every character accounted for.

    A reading with no turns gives paragraphs and headings only.
    """
    return _Assembler(source, reading, language).run()


class _Assembler:
    def __init__(
        self, source: SourceText, reading: Reading, language: str | None
    ) -> None:
        self._source = source
        self._lines = reading.lines
        self._page = reading.page
        self._starts = reading.starts
        self._language = language
        self._paragrapher = Paragrapher(source, reading.lines, reading.page)
        self._left_out: list[LeftOut] = []

    def run(self) -> Assembly:
        """Read front, turns and back in the order of the source."""
        self._leave_out_page()
        starts = self._starts
        first = starts[0].line if starts else len(self._lines)
        front_marks = self._front_marks(first)
        back_index, back_marks = self._tail()
        front_blocks = self._outside(range(first), front_marks)
        front, opening = _split_front(front_blocks)
        body: list[Block] = [*opening, *self._before_first_label()]
        for position, start in enumerate(starts):
            following = starts[position + 1] if position + 1 < len(starts) else None
            body += self._turn(start, following, back_index)
        back = self._outside(range(back_index, len(self._lines)), back_marks)
        closing: list[Block] = []
        while back and isinstance(back[0], Dateline | Event):
            closing.append(back.pop(0))
        self._left_out += self._paragrapher.left_out
        self._left_out.sort(key=lambda item: (item.start, item.end))
        blocks = _nest([*body, *closing])
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
            tuple(blocks),
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
                self._left_out.append(LeftOut(*line.number, LeftOutKind.LINE_NUMBER))
            if index in self._page and line.ranges:
                self._left_out.append(
                    LeftOut(line.ranges[0][0], line.ranges[-1][1], self._page[index])
                )

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
        span = range(last, len(self._lines))
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
            front=[line.text for line in self._lines[: self._starts[0].line]],
        )
        return last + tail.index, tail.marks

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
            group.append(Piece(index, line.ranges[0][0], line.ranges[-1][1]))
        if role is not None:
            self._close(result, group, role)
        return result

    def _leave_out_line(self, line: Line) -> None:
        if line.ranges:
            start, end = line.ranges[0][0], line.ranges[-1][1]
            self._left_out.append(LeftOut(start, end, LeftOutKind.FURNITURE))

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

    def _children(self, group: Sequence[Piece]) -> tuple[Inline, ...]:
        self._paragrapher.join_hyphens(group)
        return inline_children(self._source, group[0].start, group[-1].end)

    def _turn(
        self, start: TurnStart, following: TurnStart | None, back_index: int
    ) -> list[Block]:
        """A turn, and the headings and notes that stand after it."""
        pieces = self._pieces(start, following, back_index)
        groups = self._paragrapher.paragraphs(pieces)
        content: list[Content] = []
        label = self._label(start)
        if label is not None and start.seconds is not None:
            content += self._label_times(label, start.seconds)
        after: list[Block] = []
        trailing = self._trailing_headings(groups)
        for position, group in enumerate(groups):
            line = self._lines[group[0].line]
            if position >= trailing or (
                line.block is BlockKind.HEADING and group[0].line != start.line
            ):
                after.append(Heading(self._children(group)))
                continue
            blocks = self._blocks(group)
            if after:
                after += blocks
            else:
                content += blocks
        return [Turn(label, tuple(content)), *after]

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
            low = max(line.ranges[0][0], start.words)
            high = min(line.ranges[-1][1], limit)
            if low < high and self._source.visible(low, high).strip():
                pieces.append(Piece(index, low, high))
        return pieces

    def _label(self, start: TurnStart) -> Label | None:
        """The printed label; markup around a tag's name is left out."""
        if not start.label or not start.pieces:
            if (
                start.words > start.start
                and self._source.visible(start.start, start.words).strip()
            ):
                self._left_out.append(
                    LeftOut(start.start, start.words, LeftOutKind.MARKUP)
                )
            return None
        text = self._source.text
        first, last = start.start, start.words
        tag = text[first : start.pieces[0].start]
        if tag.startswith("<") and ("=" in tag or tag[1:2] in "vV"):
            self._mark_up(first, start.pieces[0].start)
            self._mark_up(start.pieces[-1].end, last)
            first, last = start.pieces[0].start, start.pieces[-1].end
        while last > first and text[last - 1].isspace():
            last -= 1
        return Label(first, last, start.label, start.pieces)

    def _mark_up(self, start: int, end: int) -> None:
        if self._source.text[start:end].strip():
            self._left_out.append(LeftOut(start, end, LeftOutKind.MARKUP))

    def _label_times(self, label: Label, seconds: float) -> list[Content]:
        """The time printed with a label, as an anchor."""
        place = find_time(self._source.text, label.start, label.end)
        return [Anchor(*place, seconds)] if place else []

    def _blocks(self, group: Sequence[Piece]) -> list[Content]:
        """A paragraph, or the event or note that a bracketed paragraph is."""
        self._paragrapher.join_hyphens(group)
        start, end = group[0].start, group[-1].end
        words = " ".join(self._source.visible(start, end).split()).replace("\\", "")
        if is_bracketed(words):
            children = inline_children(self._source, start, end, alone=True)
            if len(children) == 1 and isinstance(children[0], Event | Pause | Gap):
                return [children[0]]
            return [Note(children, NoteKind.NARRATIVE)]
        kind = self._paragrapher.kind(group)
        children = inline_children(self._source, start, end)
        if children and all(
            isinstance(c, Event | Pause | Gap | Anchor) for c in children
        ):
            return [c for c in children if isinstance(c, Event | Pause | Gap | Anchor)]
        return [Paragraph(children, kind)]

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
        text = " ".join(self._lines[piece.line].text for piece in group)
        if len(text) > 160 or text[-1] in '.?!,;…"”»':
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


def _nest(blocks: Sequence[Block]) -> list[Block]:
    """`blocks` with those after each heading of the body in a division of its own.

    Headings before the first turn stay where they are.
    """
    result: list[Block] = []
    index = 0
    while index < len(blocks) and not isinstance(blocks[index], Turn | Paragraph):
        result.append(blocks[index])
        index += 1
    heading: Heading | None = None
    children: list[Block] = []
    for block in blocks[index:]:
        if isinstance(block, Heading):
            _end_division(result, heading, children)
            heading, children = block, []
        elif heading is None:
            result.append(block)
        else:
            children.append(block)
    closers: list[Block] = []
    while children and isinstance(children[-1], Dateline):
        closers.insert(0, children.pop())
    _end_division(result, heading, children)
    return [*result, *closers]


def _end_division(
    result: list[Block], heading: Heading | None, children: list[Block]
) -> None:
    if heading is not None:
        result.append(Division(heading, "section", tuple(children)))
