"""Blocks that stand outside the turns, and what they are to the text."""

from collections.abc import Sequence

from tei_toolkit.metadata.matter.lines import LineRole
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.agenda import is_stopped_heading
from tei_toolkit.structure.divisions import (
    Member,
    Opening,
    below,
    is_sibling,
    words_of,
)
from tei_toolkit.structure.layout import SECTION
from tei_toolkit.transcript import (
    Block,
    Dateline,
    Event,
    Heading,
    Note,
    Paragraph,
)
from tei_toolkit.values import immutable

_SHORT, _FEW_WORDS = 70, 9
"""Characters and spaces of a heading."""
LISTED = frozenset({LineRole.ATTENDANCE, LineRole.FIELD})
"""What lists those who are there."""


@immutable
class Row:
    """A block outside the turns.

    Attributes:
        block: the block.
        role: of its lines.
        level: of a heading whose depth the source says, or 0.
        is_sentence: whether its words are long, or end as a sentence does.
        tells: whether it says that those who met begin, or are done.
        is_entry: whether it is a row of a table or stands in a list of voters.
    """

    block: Block
    role: LineRole
    level: int = 0
    is_sentence: bool = False
    tells: bool = False
    is_entry: bool = False


@immutable
class Outside:
    """Blocks outside the turns, in their order."""

    rows: list[Row]

    @property
    def blocks(self) -> list[Block]:
        """The blocks alone."""
        return [row.block for row in self.rows]

    def title(self) -> Heading | None:
        """The first heading that is the title of the document."""
        for row in self.rows:
            if row.role is LineRole.TITLE and isinstance(row.block, Heading):
                return row.block
        return None

    def prose(self) -> list[Member]:
        """The whole of a text without turns: no part of it stands before the rest.

        The lines of a title page are headings. Headings below the first words open
        divisions. Datelines there are paragraphs, unless they close the text.
        """
        blocks = self.blocks
        end = len(blocks)
        while end and isinstance(blocks[end - 1], Dateline):
            end -= 1
        first = self._title_page()
        top = next((row.level for row in self.rows if row.level), 0)
        found: list[Member] = []
        has_words = False
        for index, (row, block) in enumerate(zip(self.rows, blocks, strict=True)):
            if isinstance(block, Heading) and (has_words or row.level > top):
                follows = bool(found) and isinstance(found[-1], Opening | Heading)
                opening = Opening(block, SECTION[0], row.level or SECTION[1])
                found.append(block if follows and not row.level else opening)
            elif isinstance(block, Paragraph) and index < first:
                found.append(Heading(block.children))
            elif isinstance(block, Dateline) and has_words and index < end:
                found.append(Paragraph(block.children))
            else:
                found.append(block)
            has_words = has_words or not isinstance(found[-1], Heading | Dateline)
        return found

    def _title_page(self) -> int:
        """Index of the last heading before the first sentence, field or list."""
        last = 0
        for index, row in enumerate(self.rows):
            if isinstance(row.block, Heading | Dateline):
                last = index if isinstance(row.block, Heading) else last
            elif row.is_sentence or row.role is not LineRole.PARAGRAPH:
                break
        return last

    def _first_told(self) -> int:
        """Index of the block that says that those who met begin, or how many there are.

        Those who are there are listed before the text begins, whatever stands above.
        """
        first = len(self.rows)
        for index in range(len(self.rows) - 1, -1, -1):
            if self.rows[index].role in LISTED:
                break
            if self.rows[index].tells:
                first = index
        return first

    def split(
        self, source: SourceText, turns: Sequence[Member]
    ) -> tuple[list[Block], list[Member]]:
        """What belongs to `front`, and the headings and datelines of the body.

        A heading that is set as those among the `turns` are opens a division as they
        do: it is not the heading of all.
        """
        blocks = self.blocks
        first = self._first_told()
        cut = first
        while cut and isinstance(blocks[cut - 1], Heading | Dateline | Event | Note):
            cut -= 1
        others = [block for block in turns if isinstance(block, Opening)]
        found: list[Member] = []
        has_begun = False
        top = min((row.level for row in self.rows if row.level), default=0)
        for index in range(cut, len(blocks)):
            row, block = self.rows[index], blocks[index]
            has_begun = has_begun or index > first
            block = _headed(source, block) if has_begun and not row.is_entry else block
            if isinstance(block, Heading):
                is_title = row.role is not LineRole.HEADING and row.level <= top
                has_begun = has_begun or (
                    first == len(blocks)
                    and is_sibling(source, block, row.level, others, is_title=is_title)
                )
                if has_begun:
                    above = [b for b in found[-2:] if not _leads_on(source, b)]
                    found.append(below(source, above[-1:], block, row.level))
                    continue
            found.append(block)
        return blocks[:cut], found

    def opened(self) -> tuple[list[Block], list[Member]]:
        """What belongs to `front`, and the dateline of the body and what is told below.

        Above such a dateline another one stands: that of the title page.
        """
        blocks = self.blocks
        cut = len(blocks)
        while cut and isinstance(blocks[cut - 1], Dateline | Note | Event):
            cut -= 1
        first = (i for i in range(cut, len(blocks)) if isinstance(blocks[i], Dateline))
        cut = next(first, len(blocks))
        if not any(isinstance(block, Dateline) for block in blocks[:cut]):
            cut = len(blocks)
        return blocks[:cut], [*blocks[cut:]]


def _leads_on(source: SourceText, member: Member) -> bool:
    """Whether a note says what comes next: `The Secretary of State was asked—`."""
    return isinstance(member, Note) and words_of(source, member)[-1:] == "—"


def _headed(source: SourceText, block: Block) -> Block:
    """`block`, or a heading where it is set as one after a sitting has begun."""
    if not isinstance(block, Paragraph):
        return block
    words = words_of(source, block)
    is_title = is_stopped_heading(words) or (
        len(words) <= _SHORT
        and words.count(" ") < _FEW_WORDS
        and words[:1].isalpha()
        and not words[:1].islower()
        and (words[-1:].isalnum() or words[-1:] in "—)")
        and ": " not in words
    )
    return Heading(block.children) if is_title else block
