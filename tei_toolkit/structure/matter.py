"""What stands before the first turn and after the last."""

from collections.abc import Sequence

from tei_toolkit.labels.comments import comments_line
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.metadata.comments import classify_comments
from tei_toolkit.metadata.matter import classify_front
from tei_toolkit.metadata.matter_lines import LineMark, LineRole
from tei_toolkit.metadata.matter_tail import classify_back
from tei_toolkit.sources.text import BlockKind, SourceText, end_of_block
from tei_toolkit.structure.blocks import Blocks
from tei_toolkit.structure.paragraphs import Piece
from tei_toolkit.transcript import (
    Block,
    Dateline,
    Division,
    Event,
    Heading,
    Note,
    Paragraph,
)
from tei_toolkit.values import immutable


@immutable
class Outside:
    """Blocks outside the turns, with the role of each."""

    blocks: list[Block]
    roles: list[LineRole]

    def add(self, block: Block, role: LineRole) -> None:
        """Put a block at the end."""
        self.blocks.append(block)
        self.roles.append(role)

    def title(self) -> Heading | None:
        """The first heading that is the title of the document."""
        for block, role in zip(self.blocks, self.roles, strict=True):
            if role is LineRole.TITLE and isinstance(block, Heading):
                return block
        return None

    def split(self) -> tuple[list[Block], list[Block]]:
        """What belongs to `front`, and the headings and datelines of the body."""
        cut = len(self.blocks)
        while cut and isinstance(
            self.blocks[cut - 1], Heading | Dateline | Event | Note
        ):
            cut -= 1
        return self.blocks[:cut], self.blocks[cut:]


class Matter:
    """The lines before the first turn of a document and after the last."""

    def __init__(
        self,
        source: SourceText,
        blocks: Blocks,
        starts: Sequence[TurnStart],
        language: str | None,
    ) -> None:
        """Nothing is read yet; `starts` are those of the turns, in order."""
        self._source = source
        self._blocks = blocks
        self._lines = blocks.lines
        self._page = blocks.page
        self._starts = starts
        self._language = language

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
        last = self._starts[-1].line
        while (
            last + 1 < len(self._lines)
            and self._lines[last + 1].start < self._starts[-1].words
        ):
            last += 1  # its label goes on over several lines
        label, words = self._lines[self._starts[-1].line], self._starts[-1].words
        own_end = end_of_block(self._source, label.start, words)
        texts = [line.text for line in self._lines]
        span = range(last, comments_line(texts, last + 1))
        tail = classify_back(
            [
                ""
                if index in self._page
                else self._source.visible(
                    max(words, self._lines[index].start),
                    self._lines[index].end,
                ).strip()
                for index in span
            ],
            language=self._language,
            heading_levels=self._levels(span),
            front=texts[: self._starts[0].line],
            own=sum(self._lines[index].start < own_end for index in span),
        )
        return last + tail.index, tail.marks + classify_comments(texts[span.stop :])

    def front(self, stage: int, marks: Sequence[LineMark]) -> Outside:
        """The blocks before the text itself, with the list of those who speak."""
        cast = self._blocks.layout.cast
        if not cast or cast.stop > stage:
            return self.outside(range(stage), marks[:stage])
        before = self.outside(range(cast.start), marks[: cast.start])
        pieces = [self._blocks.piece(i) for i in cast if i not in self._page]
        heading = Heading(self._blocks.children(pieces[:1])) if pieces else None
        members = tuple(
            Paragraph(self._blocks.children([piece])) for piece in pieces[1:]
        )
        before.add(Division(heading, "castList", members), LineRole.ATTENDANCE)
        after = self.outside(range(cast.stop, stage), marks[cast.stop : stage])
        for block, role in zip(after.blocks, after.roles, strict=True):
            before.add(block, role)
        return before

    def outside(self, span: range, marks: Sequence[LineMark]) -> Outside:
        """The blocks of lines before the first turn or after the last."""
        result = Outside([], [])
        group: list[Piece] = []
        role: LineRole | None = None
        for index, mark in zip(span, marks, strict=True):
            line = self._lines[index]
            if index in self._page or mark.role is LineRole.BLANK:
                continue
            if mark.role is LineRole.FURNITURE:
                self._blocks.leave_out(line)
                continue
            continues = mark.key == "" and mark.role is role
            if role is not None and (
                mark.role is not role
                or (self._blocks.paragrapher.is_apart(index) and not continues)
            ):
                self._close(result, group, role)
                group = []
            role = mark.role
            group.append(self._blocks.piece(index))
        if role is not None:
            self._close(result, group, role)
        return result

    def _close(self, result: Outside, group: list[Piece], role: LineRole) -> None:
        """Add the block of a group of lines that have one role."""
        if not group:
            return
        match role:
            case LineRole.TITLE | LineRole.SUBTITLE | LineRole.HEADING:
                result.add(Heading(self._blocks.children(group)), role)
            case LineRole.DATELINE:
                result.add(Dateline(self._blocks.children(group)), role)
            case LineRole.FIELD | LineRole.ATTENDANCE:
                for piece in group:
                    result.add(Paragraph(self._blocks.children([piece])), role)
            case _:
                for paragraph in self._blocks.paragrapher.paragraphs(group):
                    for block in self._blocks.read(paragraph):
                        result.add(block, role)

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
