"""Blocks: what paragraphs, directions and marks of a source become."""

import math
from bisect import insort
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.lines import Line
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.metadata.dates.clock import CLOCK_BULLETS, CLOCK_MARK
from tei_toolkit.metadata.matter.endings import ended_part
from tei_toolkit.sources.clock import tell_the_hour
from tei_toolkit.sources.text import BlockKind, SourceText
from tei_toolkit.structure.directions import (
    direction_kind,
    lists_names,
    opens_direction,
)
from tei_toolkit.structure.doubts import NO_DOUBTS, doubt_custom, doubt_marks
from tei_toolkit.structure.events import PAIRS, bare_mark, is_bracketed
from tei_toolkit.structure.inline import OPENINGS, Signs, inline_children
from tei_toolkit.structure.layout import SECTION, SPEECH, Layout, Part, setting_in
from tei_toolkit.structure.paragraphs import Paragrapher, Piece
from tei_toolkit.structure.pauses import pause_custom
from tei_toolkit.structure.reactions import LONGEST_BARE
from tei_toolkit.structure.unclosed import opens_bracket, unclosed_direction
from tei_toolkit.transcript import (
    Anchor,
    Event,
    Gap,
    Inline,
    Note,
    NoteKind,
    Paragraph,
    ParagraphKind,
    Pause,
    Text,
    Unclear,
)

Content = Paragraph | Event | Pause | Gap | Note | Anchor

_SETTING = "setting"
_WORDED = frozenset({"entrance", "exit", _SETTING})
"""Kinds of directions that a line without brackets says by its words."""
_CLOCK = lazy_pattern(r"\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?")
_TO_A_SECOND = lazy_pattern(r"(?:[01]\d|2[0-3])\.[0-5]\d\.[0-5]\d")
"""A time of day that no date is taken for."""
_SECONDS = len("18.58.11")


class Blocks:
    """The blocks of one document.

    Attributes:
        lines: the lines of the source.
        page: what of the lines belongs to the page.
        layout: what its convention knows of lines that begin no turn.
        paragrapher: groups its lines into paragraphs.
        left_out: what is left out, in no order.
        tabulated: indices of the lines that are rows of tables or entries of lists.
    """

    def __init__(self, source: SourceText, reading: Reading, layout: Layout) -> None:
        """Leave out line numbers and the lines of the page."""
        self.lines = reading.lines
        self.page = reading.page
        self.layout = layout
        self.paragrapher = Paragrapher(source, reading.lines, reading.page)
        self.left_out: list[LeftOut] = []
        self.tabulated: frozenset[int] = frozenset()
        self._source = source
        self._is_plain = layout is SPEECH
        openings = "".join(mark for mark in OPENINGS if mark in source.text)
        self._leave_out_page()
        self.left_out += [
            LeftOut(*number, LeftOutKind.LINE_NUMBER)
            for number in reading.blank_numbers
        ]
        self._page_ranges = sorted((item.start, item.end) for item in self.left_out)
        self._has_no_marks = not openings and not source.styles
        self._is_usual = (
            self._is_plain and self._has_no_marks and not self.paragrapher.is_dense
        )
        pauses = pause_custom(source.text)
        doubts = doubt_custom(source.text, pauses) if openings else NO_DOUBTS
        self._has_doubts = bool(doubts)
        has_hours = "[" in openings and tell_the_hour(source.text)
        signs = Signs(openings, pauses, doubts, has_hours=has_hours)
        inline = partial(inline_children, source, page=self._page_ranges)
        self._inline = partial(inline, signs=signs)
        self._acted = partial(
            inline, signs=replace(signs, directs=True, names=layout.names)
        )
        self._acted_from = self._first_act(reading)

    def _first_act(self, reading: Reading) -> float:
        """Where a play begins behind its front matter; nowhere in other texts."""
        if not self.layout.directs_in_labels or not reading.starts:
            return math.inf
        first = min(start.line for start in reading.starts)
        parts = (
            index
            for index in range(self.layout.cast.stop, first)
            if self.layout.part_of(self.lines[index].text)
        )
        return self.lines[next(parts, first)].start

    def _leave_out_page(self) -> None:
        for index, line in enumerate(self.lines):
            if line.number is not None:
                self.left_out.append(self._number_of(line, line.number))
            if index in self.page and line.ranges:
                start, end = line.ranges[0][0], line.ranges[-1][1]
                self.left_out.append(LeftOut(start, end, self.page[index]))

    def _number_of(self, line: Line, number: tuple[int, int]) -> LeftOut:
        """What is left out of a line that has a number of its own or of its page."""
        end = line.ranges[0][0] if line.ranges else line.end
        if number[0] >= end:
            return LeftOut(line.ranges[-1][1], number[1], LeftOutKind.PAGE_NUMBER)
        if self._source.text[number[0]] == "(":
            return LeftOut(number[0], end, LeftOutKind.PAGE_NUMBER)
        is_time = self._is_timed(number)
        kind = LeftOutKind.CUE_TIME if is_time else LeftOutKind.LINE_NUMBER
        return LeftOut(number[0], end, kind)

    def _is_timed(self, number: tuple[int, int]) -> bool:
        """Whether the number of a line is two times."""
        return "." in self._source.text[slice(*number)].rstrip(".")

    def leave_out(self, line: Line) -> None:
        """Leave out a line that belongs to the page."""
        if line.ranges:
            start, end = line.ranges[0][0], line.ranges[-1][1]
            self.left_out.append(LeftOut(start, end, LeftOutKind.FURNITURE))
            insort(self._page_ranges, (start, end))

    def piece(self, index: int) -> Piece:
        """The whole of a line."""
        line = self.lines[index]
        return Piece(index, line.ranges[0][0], line.ranges[-1][1])

    def children(
        self, group: Sequence[Piece], *, alone: bool = False
    ) -> tuple[Inline, ...]:
        """The words of a paragraph and the marks among them."""
        start, end = group[0].start, group[0].end
        if self._has_no_marks and len(group) == 1 and start < end:
            return (Text(start, end),)
        children = self._children(group, alone=alone)
        if self._has_doubts:
            self.left_out += doubt_marks(children)
        return children

    def _children(self, group: Sequence[Piece], *, alone: bool) -> tuple[Inline, ...]:
        start, end = group[0].start, group[0].end
        acts = start >= self._acted_from
        inline = self._acted if acts else self._inline
        if len(group) == 1:
            return inline(start, end, alone=alone)
        (start, end), *others = self.paragrapher.stretches(group)
        children = inline(start, end, alone=alone)
        for start, end in others:
            leaf, *rest = inline(start, end, alone=alone)
            if isinstance(leaf, Text):
                leaf = replace(leaf, glued=True)
            children = (*children, leaf, *rest)
        return children

    def groups(self, pieces: Sequence[Piece]) -> list[list[Piece]]:
        """The paragraphs of a turn; parts and directions stand by themselves."""
        if self._is_plain:
            return self.paragrapher.paragraphs(pieces)
        layout = self.layout
        groups: list[list[Piece]] = []
        run: list[Piece] = []
        for piece in pieces:
            line = self.lines[piece.line]
            is_whole = piece.start == line.ranges[0][0]
            if is_whole and layout.is_direction(line):
                groups += self.paragrapher.paragraphs(run)
                run = []
                if groups and not line.gap and self._is_told_on(groups[-1], line):
                    groups[-1].append(piece)
                else:
                    groups.append([piece])
            elif is_whole and (part := layout.part_of(line.text)):
                groups += self.paragrapher.paragraphs(run)
                run = []
                self._add_heading(groups, piece, part)
            elif not run and groups and self._goes_on(groups[-1], line):
                groups[-1].append(piece)
            elif (
                layout.keeps_lines
                and run
                and opens_bracket(self._source.text, run[0].start, run[-1].end)
            ):
                run.append(piece)
            elif layout.keeps_lines and run:
                groups += self.paragrapher.paragraphs(run)
                run = [piece]
            else:
                run.append(piece)
        return groups + self.paragrapher.paragraphs(run)

    def _add_heading(self, groups: list[list[Piece]], piece: Piece, part: Part) -> None:
        """Add to `groups` the heading of a part, what tells of the stage by itself."""
        line = self.lines[piece.line]
        above = self.lines[groups[-1][-1].line].text if groups else ""
        if cut := self._setting_of(line):
            groups.append([Piece(piece.line, piece.start, cut[0])])
            groups.append([Piece(piece.line, cut[1], piece.end)])
        elif part == SECTION and not line.gap and self.layout.part_of(above) == part:
            groups[-1].append(piece)  # a heading of two lines
        else:
            groups.append([piece])

    def _is_told_on(self, group: Sequence[Piece], line: Line) -> bool:
        """Whether a direction right below another, or a setting, is the rest of it."""
        if self._is_setting(group[0]):
            return not opens_direction(line.text)
        return self._is_directed(group[-1])

    def _setting_of(self, line: Line) -> tuple[int, int] | None:
        """Where the heading in a line ends and what tells of the stage begins."""
        if not self.layout.directs_in_labels or line.block is BlockKind.HEADING:
            return None
        if not (at := setting_in(line.text)):
            return None
        return line.place(len(line.text[:at].rstrip()) - 1) + 1, line.place(at)

    def _is_setting(self, piece: Piece) -> bool:
        """Whether a piece is what tells of the stage behind the heading of a part."""
        line = self.lines[piece.line]
        return piece.start > line.ranges[0][0] and self._is_part(line)

    def _is_part(self, line: Line) -> bool:
        return self.layout.part_of(line.text) is not None

    def part_of(self, group: Sequence[Piece]) -> Part | None:
        """The part that a paragraph begins as its heading, or None."""
        line = self.lines[group[0].line]
        is_whole = group[0].start == line.ranges[0][0]
        return self.layout.part_of(line.text) if is_whole else None

    def _goes_on(self, group: Sequence[Piece], line: Line) -> bool:
        """Whether a line is the rest of what a report tells in the line above it."""
        if self.layout.keeps_lines or self.layout.directs_in_labels or line.gap:
            return False
        above = self.lines[group[-1].line].text
        stands_out = line.indent < self.lines[group[0].line].indent
        return (
            (line.first_char.islower() or stands_out)
            and (above[-1:].isalnum() or above[-1:] == ",")
            and self._is_directed(group[0])
        )

    def is_unspoken(self, piece: Piece) -> bool:
        """Whether a line is a stage direction or the heading of a part."""
        if self._is_plain:
            return False
        if self._is_part(self.lines[piece.line]) or self._is_directed(piece):
            return True
        return self.ended_part([piece]) is not None

    def ended_part(self, group: Sequence[Piece]) -> int | None:
        """The depth of what a paragraph of a play says to end, 0 for all; or None."""
        if not self.layout.directs_in_labels or len(group) > 1:
            return None
        piece, line = group[0], self.lines[group[0].line]
        is_whole = line.ranges and piece.start == line.ranges[0][0]
        return ended_part(line.text) if is_whole else None

    def _is_directed(self, piece: Piece) -> bool:
        """Whether a whole line is a stage direction that has no brackets."""
        if self._is_plain:
            return False
        line = self.lines[piece.line]
        return piece.start == line.ranges[0][0] and self.layout.is_direction(line)

    def read(self, group: Sequence[Piece]) -> list[Content]:
        """A paragraph, or the event or note that a bracketed paragraph is.

        What stands beside the text is a note.
        """
        if self.lines[group[0].line].block is BlockKind.ASIDE:
            return [Note(self.children(group), NoteKind.ANNOTATION)]
        start, end = group[0].start, group[-1].end
        sign = self._source.text[start]
        is_of_digits = end - start == _SECONDS and sign.isdecimal()
        may_be_mark = self._source.hidden or is_of_digits or not sign.isalnum()
        is_long = len(group) == 1 and end - start > LONGEST_BARE
        if is_long and self._is_usual and not may_be_mark:
            return [Paragraph((Text(start, end),), self.paragrapher.kind(group))]
        if may_be_mark and (marked := self._marked(group, start, end)) is not None:
            return marked
        if (told := self._told(group)) is not None:
            return [told]
        is_short = len(group) == 1 and end - start <= LONGEST_BARE
        if is_short and (bare := self._bare_mark(group[0])):
            return [bare]
        kind = self._kind(group, start, end)
        if self.paragrapher.is_dense:
            self.paragrapher.join_lines(start, end)
        children = self.children(group)
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

    def _marked(
        self, group: Sequence[Piece], start: int, end: int
    ) -> list[Content] | None:
        """What a paragraph is that is a time of day or all in brackets, or None."""
        if self._is_clock_mark(start, end):
            return [Note(self.children(group), NoteKind.TIME)]
        if not self._is_in_brackets(start, end):
            return None
        children = self.children(group, alone=True)
        marks = [c for c in children if isinstance(c, Event | Pause | Gap | Anchor)]
        if len(marks) == len(children):
            return list(marks)
        if any(isinstance(child, Unclear) for child in children):
            return [Paragraph(children)]
        if self._is_overlap(group[0]):
            return [Paragraph(self.children(group))]
        words = self._source.text[start + 1 : end - 1]
        is_hour = words[:1].isdecimal() and _CLOCK.fullmatch(words) is not None
        return [Note(children, NoteKind.TIME if is_hour else NoteKind.NARRATIVE)]

    def _kind(self, group: Sequence[Piece], start: int, end: int) -> ParagraphKind:
        """What a paragraph is: in a play in verse a line, but the word that ends it."""
        kind = self.paragrapher.kind(group)
        if (
            self.layout.directs_in_labels
            and not self.layout.keeps_lines
            and len(group) == 1
            and self.paragrapher.is_sung(group[0].line)
        ):
            return ParagraphKind.VERSE
        if (
            not self.layout.keeps_lines
            or kind is not ParagraphKind.PROSE
            or start < self._acted_from
            or ended_part(self._source.text[start:end]) is not None
        ):
            return kind
        return ParagraphKind.VERSE

    def _is_clock_mark(self, start: int, end: int) -> bool:
        """Whether a paragraph is only the time of day, after a bullet or to a second.

        The records of the Austrian parliament have `18.58.11` between speeches.
        """
        text = self._source.text
        if end - start == _SECONDS and text[start].isdecimal():
            return _TO_A_SECOND.fullmatch(text, start, end) is not None
        return (
            text[start] in CLOCK_BULLETS
            and CLOCK_MARK.fullmatch(text[start:end]) is not None
        )

    def _bare_mark(self, piece: Piece) -> Event | Pause | None:
        """The event that a whole line without brackets is by its form."""
        line = self.lines[piece.line]
        if piece.end - piece.start != len(line.text) or len(line.ranges) != 1:
            return None
        return bare_mark(line.text, piece.start)

    def _directed(self, group: Sequence[Piece]) -> str | None:
        """The kind of a direction of a play that its words say, if they do."""
        kind = direction_kind(self.lines[group[0].line].text)
        return kind if self.layout.directs_in_labels and kind in _WORDED else None

    def _is_overlap(self, piece: Piece) -> bool:
        """Whether brackets after a label in a numbered line are of speech at once.

        So conversation analysis has it: `03   B:   [mhm      ]`. Where lines have times
        the brackets are of voices, too: `<VOX Don't VOX>`.
        """
        line = self.lines[piece.line]
        text = self._source.text
        if line.number is None:
            return False
        if self._is_timed(line.number):
            return text[piece.start] in "[<"
        return (
            text[piece.start] == "["
            and piece.start > line.ranges[0][0]
            and not text[piece.start + 1].isupper()
        )

    def _told(self, group: Sequence[Piece]) -> Note | Event | None:
        """The direction that a paragraph without closed brackets is, or None."""
        start, end = group[0].start, group[-1].end
        if start >= self._acted_from and self._source.text[start] in "[(":
            return unclosed_direction(self._source, start, end)
        if not self._is_plain and self._is_setting(group[0]):
            names = self.layout.names
            kind = (
                None if lists_names(self._source.text[start:end], names) else _SETTING
            )
            return Note(self.children(group), NoteKind.NARRATIVE, kind)
        if not self._is_directed(group[0]):
            return None
        is_time = _CLOCK.fullmatch(self.lines[group[0].line].text) is not None
        kind_of_note = NoteKind.TIME if is_time else NoteKind.NARRATIVE
        return Note(self.children(group), kind_of_note, self._directed(group))

    def _is_in_brackets(self, start: int, end: int) -> bool:
        """Whether a paragraph is all in one pair of brackets, which may be escaped."""
        printed = self._source.visible(start, end)
        first = printed.lstrip()[:1]
        if first not in PAIRS and first != "\\":
            return False
        return is_bracketed(" ".join(printed.split()).replace("\\", ""))


def _printed_time(anchor: Anchor) -> list[Content]:
    """A time printed before a paragraph: a point in time, and a note that keeps it."""
    point = Anchor(anchor.start, anchor.start, anchor.seconds)
    printed = Note((Text(anchor.start, anchor.end),), NoteKind.TIME)
    return [point, printed]
