"""Putting together the text of a document that is no plain text: HTML, DOCX, ODT."""

import re
from dataclasses import field

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.grown_tables import CellShape, GrownTables
from tei_toolkit.sources.text import Block, BlockKind, Hidden, Style
from tei_toolkit.transcript import Rendition
from tei_toolkit.values import immutable, record

_SPACE = lazy_pattern(r"[ \t\n\r\f]+")
_NO_SINGLE_SPACE = lazy_pattern(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
_WIDE = 3
"""Spaces that set columns apart wherever they stand; two may end a sentence."""
_LONG_CELLS = 200
"""Characters of a row from which on its next cell is a block of its own."""


# What is set about some words: renditions, and the addresses that they link to.
class InLanguage(str):
    """The BCP 47 tag of the language that some words are said to be in."""

    __slots__ = ()


class Naming(str):
    """What is set about the name of who speaks."""

    __slots__ = ()


NAMING = Naming("names")
Setting = frozenset[Rendition | str]
PLAIN: Setting = frozenset()


@immutable
class BlockContext:
    """What the block that begins with the next words is.

    Attributes:
        kind: what its format calls it.
        level: depth of a heading or list, from 1.
        region: number of the part of the page that it is in; 0 is the page itself.
        owner: whatever the reader needs to find it again.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 1
    region: int = 0
    owner: object = None


@immutable
class BuiltBlock:
    """A block of lines that stands between two line breaks or more."""

    start: int
    end: int
    context: BlockContext


@record
class TextBuilder:
    """Text that grows, with what is said about its places.

    Words come by `add` (white space collapsed as HTML and ODF do) or `add_verbatim`;
    between blocks the reader asks for one line end or two, and gets the most asked for.

    Attributes:
        blocks: the blocks that have ended.
        styles: in no order.
        regions: (start, end, region) of the words in each region but the page itself.
        context: what the next block will be.
        size: length of the text so far.
        line_start: where its last line begins.
        places: where that stands which was referred to, by its number.
        tables: what is known of the tables so far.
    """

    blocks: list[BuiltBlock] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)
    regions: list[tuple[int, int, int]] = field(default_factory=list)
    context: BlockContext = field(default_factory=BlockContext)
    size: int = 0
    line_start: int = 0
    places: dict[int, int] = field(default_factory=dict)
    tables: GrownTables = field(default_factory=GrownTables)
    _parts: list[str] = field(default_factory=list)
    _breaks: int = 0
    _space: str = ""
    _block_start: int = -1
    _block_context: BlockContext = field(default_factory=BlockContext)
    _open: list[tuple[Rendition | str, int]] = field(default_factory=list)
    _waiting: list[int] = field(default_factory=list)

    def finish(self) -> str:
        """The text; nothing may be added after."""
        self.end_block()
        self.settle()
        return "".join(self._parts)

    def refer(self, number: int) -> None:
        """The text refers here to something that has a number.

        That is after the last word, but before the first word of a block.
        """
        if self._block_start >= 0 and not self._breaks and self._space[:1] != "\t":
            self.places[number] = self.size
        else:
            self._waiting.append(number)

    def end_reading(self, number: int, reading: tuple[int, int]) -> None:
        """What was last added says how the words from a place on are read."""
        start = self.places.pop(number, reading[0])
        if start < reading[0] and reading[1] == self.size:
            self.styles.append(Style(start, self.size, reading=reading))

    @property
    def setting(self) -> Setting:
        """What is set about the words that were added last."""
        return frozenset(key for key, _ in self._open)

    def settle(self) -> None:
        """What was referred to since the last word stands after it."""
        for number in self._waiting:
            self.places[number] = self.size
        self._waiting.clear()

    def end_block(self, lines: int = 2) -> None:
        """The block ends; the next words stand `lines` line ends below."""
        if self._space[:1] == "\t":
            # A cell's first paragraph does not begin a line of its own.
            return
        self._close(0)
        self._space = ""
        self._breaks = max(self._breaks, lines)
        if self._block_start >= 0:
            built = BuiltBlock(self._block_start, self.size, self._block_context)
            self.blocks.append(built)
            self._block_start = -1

    def end_part(self) -> None:
        """A part of the document ends: the block, an empty cell, what waits."""
        self.end_row()
        self.end_block()
        self.settle()

    def begin_table(self) -> None:
        """A table begins."""
        self.end_block()
        self.tables.begin()

    def begin_row(self) -> None:
        """A row of a table begins."""
        self.end_block(1)
        self.tables.begin_row(self.size)

    def end_row(self) -> None:
        """A row of a table ends, perhaps with an empty cell."""
        self._space = ""
        self.end_block(1)
        self.tables.end_row()

    def end_table(self) -> None:
        """A table ends."""
        self.end_block()
        self.tables.end()

    def break_line(self) -> None:
        """A line break inside a block; a second one makes an empty line."""
        self._space = ""
        if self._block_start >= 0 or self._breaks:
            self._breaks = min(self._breaks + 1, 2)
        if self._breaks == 2:
            self.end_block()

    def separate_cell(self) -> None:
        """The next words are in another cell of the same row."""
        if self._block_start < 0 and self.blocks and self._breaks:
            last = self.blocks.pop()
            self._block_start, self._block_context = last.start, last.context
        self._breaks = 0
        empty = self._space if self._space[:1] == "\t" else ""  # cells without words
        self._space = f"{empty}\t"

    def begin_cell(self, shape: CellShape) -> None:
        """A cell begins: in the line of its row, or a block after long ones.

        What is beside the words of its row is always a block.
        """
        start = self.tables.row_start
        length = self.size - start
        if start >= 0 and shape.is_beside:
            self._space = ""
            self.end_block()
        elif start >= 0 and length:
            if length <= _LONG_CELLS and self.line_start <= start + 2:
                self.separate_cell()
            else:
                self.end_block()
        self.tables.begin_cell(shape, self.size)

    def end_cell(self) -> None:
        """The innermost cell ends."""
        self.tables.end_cell(self.size)

    def add(
        self,
        words: str,
        setting: Setting = PLAIN,
        region: int = 0,
        *,
        has_columns: bool = False,
    ) -> None:
        """Add words; runs of white space become one space.

        But for those that set columns of words apart, if the text may have some.
        """
        if has_columns and ("  " in words or "\t" in words):
            lead, trail = _wide_ends(words)
            words = _NO_SINGLE_SPACE.sub(_column_or_space, words)
        else:
            lead = trail = " "
            words = _SPACE.sub(" ", words)
        if words.startswith(" "):
            words = words[1:]
            self._space = self._space or lead
        if not words:
            return
        trailing = words.endswith(" ")
        self.add_verbatim(words[:-1] if trailing else words, setting, region)
        if trailing:
            self._space = trail

    def add_verbatim(
        self, words: str, setting: Setting = PLAIN, region: int = 0
    ) -> None:
        """Add characters as they are."""
        if not words:
            return
        if self._block_start < 0:
            self._begin_block()
        elif self._breaks or self._space:
            # What ends here does not hold for the white space after it.
            self._set(setting.intersection(key for key, _ in self._open))
            self._put("\n" * self._breaks or self._space)
            if self._breaks:
                self.line_start = self.size
        self._breaks = 0
        self._space = ""
        if self._waiting:
            self.settle()
        self._set(setting)
        start = self.size
        self._put(words)
        if region:
            self.regions.append((start, self.size, region))

    def _begin_block(self) -> None:
        if self.size:
            self._put("\n" * max(self._breaks, 1))
        self.line_start = self._block_start = self.size
        self._block_context = self.context

    def _put(self, characters: str) -> None:
        self._parts.append(characters)
        self.size += len(characters)

    def _set(self, setting: Setting) -> None:
        """Open and close styles so that exactly `setting` holds; none ever cross."""
        keep = 0
        while keep < len(self._open) and self._open[keep][0] in setting:
            keep += 1
        if keep < len(self._open):
            self._close(keep)
        opened = {key for key, _ in self._open}
        # Links outside, and always in the same order.
        for key in sorted(
            setting - opened, key=lambda k: (isinstance(k, Rendition), k)
        ):
            self._open.append((key, self.size))

    def _close(self, keep: int) -> None:
        while len(self._open) > keep:
            key, start = self._open.pop()
            if self.size > start:
                self.styles.append(make_style(start, self.size, key))


def _column_or_space(run: re.Match[str]) -> str:
    """White space within a line that sets two columns of words apart, or one space."""
    start, end = run.span()
    text = run.string
    if not start or end == len(text):
        return " "
    width = _width(run[0])
    is_column = width >= _WIDE or (width > 1 and text[start - 1].isalnum())
    return run[0] if is_column else " "


def _wide_ends(words: str) -> tuple[str, str]:
    """The white space that stands for that at both ends of words: wide, or one space.

    It has no tab, which would be the end of a cell.
    """
    before = _width(words[: len(words) - len(words.lstrip())])
    behind = _width(words[len(words.rstrip()) :])
    return " " * before if before >= _WIDE else " ", (
        " " * behind if behind >= _WIDE else " "
    )


def _width(space: str) -> int:
    """How wide white space is; a line end in it makes it one space."""
    if space.strip(" \t"):
        return 1
    return max(len(space), _WIDE) if "\t" in space else len(space)


def make_style(start: int, end: int, key: Rendition | str) -> Style:
    """The style that a member of a `Setting` stands for."""
    if isinstance(key, Rendition):
        return Style(start, end, rendition=key)
    if isinstance(key, InLanguage):
        return Style(start, end, lang=str(key))
    if isinstance(key, Naming):
        return Style(start, end, is_name=True)
    return Style(start, end, target=key)


def sort_styles(styles: list[Style]) -> tuple[Style, ...]:
    """Styles in the order of their places, outer ones first."""
    return tuple(sorted(styles, key=lambda style: (style.start, -style.end)))


def hide_ranges(
    text: str, ranges: list[tuple[int, int]], kind: LeftOutKind
) -> tuple[Hidden, ...]:
    """Ranges as hidden ones, sorted; those with only white space between are joined."""
    found: list[Hidden] = []
    for start, end in sorted(ranges):
        if found and not text[found[-1].end : start].strip():
            found[-1] = Hidden(found[-1].start, max(end, found[-1].end), kind)
        elif end > start:
            found.append(Hidden(start, end, kind))
    return tuple(found)


def state_blocks(blocks: list[BuiltBlock]) -> tuple[Block, ...]:
    """The blocks as `SourceText` has them."""
    return tuple(
        Block(block.start, block.end, block.context.kind, block.context.level)
        for block in blocks
    )
