"""Tables and lists out of the paragraphs that their rows and entries are."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import cast

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.leaves import leaves
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.text import SourceCell, SourceText
from tei_toolkit.structure.grids import Grid, find_grids
from tei_toolkit.structure.leaders import find_led_grids
from tei_toolkit.structure.rolls import Roll, find_rolls
from tei_toolkit.transcript import (
    Block,
    Cell,
    Division,
    Foreign,
    Heading,
    Highlighted,
    Inline,
    Link,
    Listing,
    Note,
    Paragraph,
    ParagraphKind,
    Ruby,
    Table,
    Text,
    Turn,
    TurnContent,
    Unclear,
)
from tei_toolkit.values import immutable

_LEAST = 2
"""Rows of a table that stand together."""
_Row = Paragraph | Note | Heading
"""What the row of a table or the entry of a list may be at first."""


@immutable
class Tabulation:
    """The tables and lists of one document.

    Attributes:
        grids: its tables.
        rolls: its lists.
    """

    grids: Sequence[Grid]
    rolls: Sequence[Roll]

    @property
    def rows(self) -> frozenset[int]:
        """The lines of its tables, captions and those that are ruled among them."""
        return frozenset(line for grid in self.grids for line in grid.lines)

    @property
    def entries(self) -> frozenset[int]:
        """The lines of its lists."""
        return frozenset(line for roll in self.rolls for line in roll.lines)


def find_tabulation(
    source: SourceText,
    lines: Sequence[Line],
    page: Iterable[int],
    starts: Sequence[TurnStart],
) -> Tabulation | None:
    """The tables and the lists of a document, or None where it has none.

    No line of the `page`, or on which a turn begins, is in one.
    """
    page = frozenset(page)
    taken = page.union(start.line for start in starts)
    led = find_led_grids(source, lines, taken)
    rows = {line for grid in led for line in grid.lines}
    grids = [*led, *find_grids(source, lines, taken | rows)]
    rolls = find_rolls(lines, taken, page)
    return Tabulation(grids, rolls) if grids or rolls else None


class Tabulator:
    """Puts tables and lists into the blocks of a document.

    Attributes:
        left_out: what between cells is no word.
    """

    def __init__(
        self, source: SourceText, lines: Sequence[Line], found: Tabulation
    ) -> None:
        """Note where the rows and the entries of `found` stand."""
        self._source = source
        self._lines = lines
        self.left_out: list[LeftOut] = []
        self._owner: dict[int, Grid | Roll] = {}
        for grid in found.grids:
            for line in grid.lines:
                self._owner[self._start(line)] = grid
        for roll in found.rolls:
            for line in roll.lines:
                self._owner[self._start(line)] = roll

    def _start(self, line: int) -> int:
        return self._lines[line].ranges[0][0]

    def blocks(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """The blocks with tables and lists for paragraphs that are such."""
        found: list[Block] = []
        for block in self._gathered(blocks):
            if isinstance(block, Turn):
                made = tuple(self._gathered(block.content))
                # What was given, and tables and lists: all may stand in a turn.
                content = cast("tuple[TurnContent, ...]", made)
                found.append(replace(block, content=content))
            elif isinstance(block, Division):
                children = self.blocks(block.children)
                found.append(replace(block, children=children))
            else:
                found.append(block)
        return tuple(found)

    def _gathered(self, blocks: Sequence[Block]) -> Iterator[Block]:
        run: list[_Row] = []
        owner: Grid | Roll | None = None
        for block in blocks:
            own = self._owner_of(block)
            if run and own is not owner:
                yield from self._made(owner, run)
                run = []
            owner = own
            if own is not None and isinstance(block, _Row):
                run.append(block)
            else:
                yield block
        yield from self._made(owner, run)

    def _owner_of(self, block: Block) -> Grid | Roll | None:
        if not isinstance(block, _Row):
            return None
        first = next(leaves((block,)), None)
        return None if first is None else self._owner.get(first.start)

    def _made(self, owner: Grid | Roll | None, run: Sequence[_Row]) -> Iterator[Block]:
        """The table or the list that blocks are, or they themselves."""
        if isinstance(owner, Grid):
            yield from self._table(owner, run)
        elif isinstance(owner, Roll):
            yield from self._listing(owner, run)

    def _table(self, grid: Grid, run: Sequence[_Row]) -> Iterator[Block]:
        blocks = {self._first(block): block for block in run}
        ruled = [line for line in grid.rules if self._start(line) in blocks]
        caption = self._blocks_of(grid.caption, blocks)
        rows = [
            (number, found, row.cells)
            for number, row in enumerate(grid.rows)
            if (found := self._blocks_of(row.lines, blocks))
        ]
        count = len(ruled) + len(caption) + sum(len(own) for _, own, _ in rows)
        is_part = bool(grid.marks) and count < len(grid.lines)
        is_whole = len(rows) >= _LEAST and not is_part and count >= len(run)
        if not is_whole or not all(
            self._holds([*((c.start, c.end) for c in cells), *grid.marks], own)
            for _, own, cells in rows
        ):
            yield from run
            return
        for line in ruled:
            start, end = self._start(line), self._lines[line].ranges[-1][1]
            self.left_out.append(LeftOut(start, end, LeftOutKind.RULE))
        self.left_out += [LeftOut(a, b, LeftOutKind.MARKUP) for a, b in grid.marks]
        yield Table(
            tuple(
                tuple(_cell(own, cell, is_head=number < grid.heads) for cell in cells)
                for number, own, cells in rows
            ),
            tuple(Heading(block.children) for block in caption),
        )

    def _blocks_of(self, lines: Sequence[int], blocks: dict[int, _Row]) -> list[_Row]:
        """The blocks that begin with some lines."""
        return [blocks[at] for at in map(self._start, lines) if at in blocks]

    def _listing(self, roll: Roll, run: Sequence[_Row]) -> Iterator[Block]:
        blocks = {self._first(block): block for block in run}
        heads = [blocks.get(self._start(line)) for line in roll.heads]
        entries = [
            (blocks[self._start(line)], self._span(line, start, end))
            for line, start, end in roll.items
            if self._start(line) in blocks
        ]
        is_whole = len(run) >= len(roll.lines) and None not in heads
        listed = [block for block, _ in entries]
        if not is_whole or not self._holds([span for _, span in entries], listed):
            yield from run
            return
        yield Listing(
            tuple(Heading(head.children) for head in heads if head is not None),
            tuple(
                Paragraph(tuple(_cut(block.children, span)), ParagraphKind.ITEM)
                for block, span in entries
            ),
        )

    def _holds(self, places: Sequence[tuple[int, int]], blocks: Sequence[_Row]) -> bool:
        """Whether all words of blocks stand in some places, so that none is lost."""
        ordered = sorted(places)
        for leaf in leaves(blocks):
            at = leaf.start
            for low, high in ordered:
                if at < low and self._source.visible(at, min(low, leaf.end)).strip():
                    return False
                at = max(at, high)
                if at >= leaf.end:
                    break
            if at < leaf.end and self._source.visible(at, leaf.end).strip():
                return False
        return True

    def _first(self, block: _Row) -> int:
        return next(leaf.start for leaf in leaves((block,)))

    def _span(self, line: int, start: int, end: int) -> tuple[int, int]:
        own = self._lines[line]
        return own.place(start), own.place(end - 1) + 1


def _cell(blocks: Sequence[_Row], cell: SourceCell, *, is_head: bool) -> Cell:
    """The cell of a table, with what is its of the blocks of its row."""
    span = cell.start, cell.end
    children = tuple(child for block in blocks for child in _cut(block.children, span))
    return Cell(children, is_head or cell.is_head, cell.cols, cell.rows)


def _cut(children: Sequence[Inline], span: tuple[int, int]) -> Iterator[Inline]:
    """What of the children of a paragraph stands in one cell."""
    low, high = span
    for child in children:
        match child:
            case Text():
                start, end = max(child.start, low), min(child.end, high)
                if start < end:
                    yield Text(start, end, child.glued and start == child.start)
            case Highlighted() | Link() | Foreign() | Unclear():
                if inside := tuple(_cut(child.children, span)):
                    yield replace(child, children=inside)
            case Ruby():
                first = next(leaves(child.children), child.reading)
                if low <= first.start < high:
                    yield child
            case _:
                if low <= child.start < high:
                    yield child
