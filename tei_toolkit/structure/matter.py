"""What stands before the first turn and after the last."""

from collections.abc import Sequence
from itertools import groupby, islice

from tei_toolkit.labels.comments import comments_line
from tei_toolkit.labels.signatures import Signing
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.metadata.matter.comments import classify_comments
from tei_toolkit.metadata.matter.contents import ITEM
from tei_toolkit.metadata.matter.head import OPENS_LIST
from tei_toolkit.metadata.matter.lines import (
    SENTENCE_END,
    LineMark,
    LineRole,
    is_spaced_out,
)
from tei_toolkit.metadata.matter.matter import classify_front
from tei_toolkit.metadata.matter.tail import AMONG_US, CLOSES, classify_back
from tei_toolkit.sources.text import BlockKind, SourceText, end_of_block
from tei_toolkit.structure.attendance import lists_of_those_present, names_others
from tei_toolkit.structure.blocks import Blocks
from tei_toolkit.structure.cast import columns_of, goes_on_in_cast, members_of
from tei_toolkit.structure.divisions import (
    words_of,
)
from tei_toolkit.structure.outside import LISTED, Outside, Row
from tei_toolkit.structure.paragraphs import Piece
from tei_toolkit.structure.service_lines import SERVICE, tells_service
from tei_toolkit.structure.sittings import closes_sitting, is_last_word, opens_sitting
from tei_toolkit.structure.told import DASHES, is_told
from tei_toolkit.structure.turn_headings import TIME
from tei_toolkit.transcript import (
    Dateline,
    Division,
    Event,
    Heading,
    Note,
    NoteKind,
    Paragraph,
    Signature,
    Text,
    Trailer,
)

_LONG = 100
"""A line of so many characters is no line of a title page."""
_LONGEST_HEADING = 70
_SENTENCE = 60
"""Characters of a line that is no verse."""
_IN_ITALICS = "in italics, below the talk"
_HEADED = frozenset({LineRole.HEADING, LineRole.SUBTITLE})
_STAMPED = "[\u200e"
"""With what a line begins that has its time in brackets."""
_SIGNS, _DAY_OF_SIGNING = Signing.BEGINS.value, Signing.DAY.value


class Matter:
    """The lines before the first turn of a document and after the last."""

    def __init__(
        self,
        source: SourceText,
        blocks: Blocks,
        starts: Sequence[TurnStart],
        language: str | None,
        agenda: Sequence[int] = (),
    ) -> None:
        """Nothing is read yet.

        Args:
            source: the document.
            blocks: what its lines become.
            starts: where its turns begin, in order.
            language: BCP 47 tag of the document, where known.
            agenda: the lines that are items of an agenda, in order.
        """
        self._source = source
        self._blocks = blocks
        self._lines = blocks.lines
        self._page = blocks.page
        self._starts = starts
        self._language = language
        self._agenda = agenda

    def front_marks(self, first: int) -> list[LineMark]:
        """What each of the lines before line `first` is."""
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

    def tail(self) -> tuple[int, tuple[LineMark, ...]]:
        """Where the last turn ends, and what the lines after it are."""
        if not self._starts:
            return len(self._lines), ()
        texts = [line.text for line in self._lines]
        last = self._starts[-1].line
        while (
            last + 1 < len(self._lines)
            and self._lines[last + 1].start < self._starts[-1].words
        ):
            last += 1  # its label goes on over several lines
        label, words = self._lines[self._starts[-1].line], self._starts[-1].words
        own_end = end_of_block(self._source, label.start, words)
        if not self._words_from(words, last):  # what stands below a label is said
            below = (i for i in range(last + 1, len(texts)) if i not in self._page)
            own_end = max(own_end, *(self._lines[i].end for i in islice(below, 1)), 0)
        if self._agenda and self._agenda[-1] > last:
            last = self._agenda[-1]  # what was said ends above; below is its matter
            own_end = max(own_end, *(line.end for line in self._lines[last : last + 2]))
        span = range(last, comments_line(texts, last + 1))
        tail = classify_back(
            [
                "" if index in self._page else self._words_from(words, index)
                for index in span
            ],
            language=self._language,
            heading_levels=self._levels(span),
            front=texts[: self._starts[0].line],
            own=sum(self._lines[index].start < own_end for index in span),
            apart=[self._blocks.paragrapher.is_apart(index) for index in span],
        )
        marks = tail.marks + classify_comments(texts[span.stop :])
        first = self._slanted(range(last, last + tail.index), own_end)
        slanted = (LineMark(LineRole.PARAGRAPH, _IN_ITALICS),) * (tail.index - first)
        return last + first, slanted + marks

    def _slanted(self, span: range, own_end: int) -> int:
        """Where paragraphs in italics end a talk in `span`, with credits below them.

        No turn has such paragraphs, and nobody speaks of what `we` do below them.
        """
        slanted = [n for n, index in enumerate(span) if self._is_slanted(index)]
        if not slanted or self._blocks.layout.directs_in_labels:
            return len(span)
        if any(map(self._is_slanted, range(self._starts[0].line, span.start))):
            return len(span)
        first = slanted[0]
        plain = [self._lines[i].text for n, i in enumerate(span) if n > first]
        is_own = self._lines[span[first]].start < own_end
        if is_own or not self._blocks.paragrapher.is_apart(span[first]):
            return len(span)
        said = [text for n, text in enumerate(plain, first + 1) if n not in slanted]
        return len(span) if any(map(AMONG_US.search, said)) else first

    def _is_slanted(self, index: int) -> bool:
        """Whether a line is a sentence in italics, and no verse or direction."""
        line = self._lines[index]
        is_long = len(line.text) >= _SENTENCE
        return (
            is_long and line.italic >= len(line.text) and line.first_char not in "([（"
        )

    def _words_from(self, words: int, index: int) -> str:
        """The words of a line from the offset `words` on, without a printed number."""
        line = self._lines[index]
        if line.number is not None and line.start >= words:
            return line.text
        return self._source.visible(max(words, line.start), line.end).strip()

    def front(self, stage: int, marks: Sequence[LineMark]) -> Outside:
        """The blocks before the text itself, with the list of those who speak."""
        cast = self._blocks.layout.cast
        if not cast or cast.stop > stage:
            return self.outside(range(stage), marks[:stage])
        before = self.outside(range(cast.start), marks[: cast.start])
        entries: list[list[Piece]] = []
        for index in cast:
            if index in self._page:
                continue
            pieces = self._entries(index)
            if len(entries) > 1 and goes_on_in_cast(self._lines, index):
                entries[-1].append(pieces.pop(0))
            entries += [[piece] for piece in pieces]
        heading = None
        if entries and members_of(self._lines, cast) != cast:
            heading = Heading(self._blocks.children(entries.pop(0)))
        members = tuple(Paragraph(self._blocks.children(entry)) for entry in entries)
        cast_list = Division(heading, "castList", members)
        before.rows.append(Row(cast_list, LineRole.ATTENDANCE))
        after = self.outside(range(cast.stop, stage), marks[cast.stop : stage])
        return Outside([*before.rows, *after.rows])

    def _entries(self, index: int) -> list[Piece]:
        """The entries of a line in the list of those who speak; most have one."""
        line = self._lines[index]
        columns = columns_of(line.text)
        if len(columns) == 1:
            return [self._blocks.piece(index)]
        return [
            Piece(index, line.place(start), line.place(end - 1) + 1)
            for start, end in columns
        ]

    def outside(self, span: range, marks: Sequence[LineMark]) -> Outside:
        """The blocks of lines before the first turn or after the last."""
        result = Outside([])
        group: list[Piece] = []
        role: LineRole | None = None
        is_over = False
        for index, mark in zip(span, marks, strict=True):
            line = self._lines[index]
            if index in self._page or mark.role is LineRole.BLANK:
                continue
            is_entry = index in self._blocks.tabulated
            if mark.role is LineRole.FURNITURE and not is_entry:
                self._blocks.leave_out(line)
                is_over = is_over or self._blocks.paragrapher.is_apart(index)
                continue
            is_item = line.block is BlockKind.ITEM and mark.role in _HEADED
            own = LineRole.PARAGRAPH if is_entry or is_item else mark.role
            if mark.why == _DAY_OF_SIGNING:
                own = LineRole.DATELINE
            continues = mark.key == "" and own is role
            if role is not None and (
                own is not role
                or (self._blocks.paragrapher.is_apart(index) and not continues)
                or (role is LineRole.HEADING and self._is_below_spaced(index))
                or (is_over and not self._goes_on(index))
                or (own is LineRole.SIGNATURE and mark.why == _SIGNS)
                or mark.why == ITEM
            ):
                self._close(result, group, role)
                group = []
            role, is_over = own, mark.why == CLOSES
            group.append(self._blocks.piece(index))
        if role is not None:
            self._close(result, group, role)
        self._list_those_present(result, span, marks)
        return result

    def _goes_on(self, index: int) -> bool:
        """Whether a line goes on in small letters right below a line without a stop."""
        above, line = self._lines[index - 1], self._lines[index]
        return not line.gap and line.first_char.islower() and above.last_char.isalnum()

    def _list_those_present(
        self, result: Outside, span: range, marks: Sequence[LineMark]
    ) -> None:
        """Make lists of the rows that name who was there."""
        openers = {
            self._lines[index].ranges[0][0]
            for index, mark in zip(span, marks, strict=True)
            if mark.why == OPENS_LIST and self._lines[index].ranges
        }
        if not openers or not self._starts or self._blocks.layout.directs_in_labels:
            return
        lines = (self._lines[index] for index in span)
        apart = {line.ranges[0][0] for line in lines if line.gap and line.ranges}
        rows: list[Row] = []
        for is_listed, run in groupby(result.rows, self._names_who_was_there):
            if not is_listed:
                rows += run
                continue
            paragraphs = [row.block for row in run if isinstance(row.block, Paragraph)]
            made = lists_of_those_present(self._source, paragraphs, openers, apart)
            rows += [Row(block, LineRole.ATTENDANCE) for block in made]
        result.rows[:] = rows

    def _names_who_was_there(self, row: Row) -> bool:
        if row.role not in LISTED or not isinstance(row.block, Paragraph):
            return False
        is_present = row.role is LineRole.ATTENDANCE
        return is_present or names_others(words_of(self._source, row.block))

    def _is_below_spaced(self, index: int) -> bool:
        """Whether a line in the usual spacing follows one whose letters are spaced."""
        above, own = self._lines[index - 1].text, self._lines[index].text
        return is_spaced_out(above) and not is_spaced_out(own)

    def _close(self, result: Outside, group: list[Piece], role: LineRole) -> None:
        """Add the block of a group of lines that have one role."""
        if not group:
            return
        add = result.rows.append
        if self._starts and all(self._is_service(piece.line) for piece in group):
            for piece in group:
                words = self._blocks.children([piece])
                note = Note(words, NoteKind.NARRATIVE, SERVICE)
                add(Row(note, LineRole.PARAGRAPH))
            return
        if role in _HEADED and (told := self._told(group)) is not None:
            add(Row(told, LineRole.PARAGRAPH, tells=True))
            return
        match role:
            case LineRole.TITLE | LineRole.SUBTITLE | LineRole.HEADING:
                level = self._levels(range(group[0].line, group[0].line + 1))[0]
                add(Row(Heading(self._blocks.children(group)), role, level))
            case LineRole.DATELINE | LineRole.SIGNATURE:
                kind = Dateline if role is LineRole.DATELINE else Signature
                add(Row(kind(self._blocks.children(group)), role))
            case LineRole.FIELD | LineRole.ATTENDANCE:
                for piece in group:
                    add(Row(Paragraph(self._blocks.children([piece])), role))
            case _:
                for paragraph in self._blocks.paragrapher.paragraphs(group):
                    last = self._lines[paragraph[-1].line].text
                    is_sentence = len(last) > _LONG or last.endswith(SENTENCE_END)
                    if (told := self._told(paragraph)) is not None:
                        add(Row(told, role, is_sentence=is_sentence, tells=True))
                        continue
                    is_entry = paragraph[0].line in self._blocks.tabulated
                    for block in self._blocks.read(paragraph):
                        add(Row(block, role, 0, is_sentence, is_entry=is_entry))

    def _is_service(self, index: int) -> bool:
        """Whether a line that begins with a time is a program's: `Anna added Tom`."""
        text = self._lines[index].text
        return (text[:1].isdigit() or text[:1] in _STAMPED) and tells_service(text)

    def _told(self, paragraph: Sequence[Piece]) -> Note | Trailer | None:
        """What says that those who met begin or are done, if a paragraph does."""
        if not self._starts or self._blocks.layout.directs_in_labels:
            return None
        text = " ".join(self._lines[piece.line].text for piece in paragraph)
        is_after = paragraph[0].line > self._starts[0].line
        if (text[:1].isdecimal() or text[:1] in _STAMPED) and TIME.fullmatch(text):
            is_next = self._stands_above_first(paragraph[-1].line)
            words = self._blocks.children(paragraph)
            return Note(words, NoteKind.TIME) if is_next else None
        is_asked = text[-1:] in DASHES and is_told(self._lines, paragraph)
        if not (closes_sitting(text) if is_after else is_asked or opens_sitting(text)):
            return None
        plain = tuple(
            Text(child.start, child.end) if isinstance(child, Event) else child
            for child in self._blocks.children(paragraph)
        )
        return Trailer(plain) if is_after and is_last_word(text) else Note(plain)

    def _stands_above_first(self, index: int) -> bool:
        """Whether a line is the last one above the first label, but for a heading."""
        if index >= self._starts[0].line:
            return False
        below = [
            i for i in range(index + 1, self._starts[0].line) if i not in self._page
        ]
        return not below or (
            len(below) == 1
            and self._blocks.paragrapher.is_apart(below[0])
            and len(self._lines[below[0]].text) <= _LONGEST_HEADING
            and not self._lines[below[0]].text.endswith(SENTENCE_END)
        )

    def _levels(self, span: range) -> list[int]:
        return [
            self._lines[i].level if self._lines[i].block is BlockKind.HEADING else 0
            for i in span
        ]


def _format_title(source: SourceText) -> str | None:
    """The title that the source's format carries."""
    for wanted in ("title", "dc.title", "og:title", "citation_title"):
        for key, value in source.metadata:
            if key == wanted and value.strip():
                return value.strip()
    return None
