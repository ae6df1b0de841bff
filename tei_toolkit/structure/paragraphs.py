"""Lines into paragraphs."""

from collections import Counter
from collections.abc import Container, Sequence
from functools import cached_property
from itertools import pairwise

from tei_toolkit.labels.lines import Line, usual_gap
from tei_toolkit.labels.wrapping import Wrapping, breaks_off, has_no_room, wrapping
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.text import BlockKind, SourceText
from tei_toolkit.structure.broken_words import BrokenWords
from tei_toolkit.structure.events import PAIRS
from tei_toolkit.structure.paragraph_ends import (
    QUOTES,
    dangles,
    ends_entry,
    ends_open,
    is_headed,
    is_in_capitals,
    is_remark_apart,
)
from tei_toolkit.transcript import ParagraphKind
from tei_toolkit.values import immutable

_ITEM = lazy_pattern(r"(?:[-–—•·*▪◦+]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+\S")
_KINDS: dict[BlockKind | None, ParagraphKind] = {
    BlockKind.ITEM: ParagraphKind.ITEM,
    BlockKind.QUOTE: ParagraphKind.QUOTE,
    BlockKind.PREFORMATTED: ParagraphKind.PREFORMATTED,
}
_DENSE = (
    "\u2e80-\u2fdf\u3001-\u303f\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
)
_DENSE_LINE_END = lazy_pattern(f"(?<=[{_DENSE}])[ \t]*\r?\n[ \t]*(?=[{_DENSE}])")
_LAST_SPACED = "\u2e7f"
_FAR_EAST = lazy_pattern(f"[^\x00-{_LAST_SPACED}]")
_IS_DENSE = lazy_pattern(f"[{_DENSE}]{{2}}")
_FULL_DENSE_LINE = 12
_SET_IN = 3
_HUNG = 4
"""Lines that go on in one column, by which it is known."""
_NARROWEST = 45
"""Columns that a line at the end of a sentence fills at least that another goes on."""
_FULL = 0.85
"""The part of the width that a line fills at least that another goes on with."""
_LONGEST_SUNG = 62
"""Characters of the longest line of a song."""
_COLUMNS = ("   ", ". . ", "....", "\t")
"""What divides the columns of a table of contents or of numbers."""
_LONGEST_BRACKET = 300
"""Characters within which a bracket closes that its first line leaves open."""
_HYPHENS = "-\u2010\u00ad¬"


@immutable
class Piece:
    """A stretch of a line that belongs to a paragraph, as offsets into the source."""

    line: int
    start: int
    end: int


def pieces_before(text: str, pieces: Sequence[Piece], end: int) -> list[Piece]:
    """What of `pieces` stands before the offset `end`, white space apart."""
    return [
        piece
        if piece.end <= end
        else Piece(
            piece.line,
            piece.start,
            piece.start + len(text[piece.start : end].rstrip()),
        )
        for piece in pieces
        if piece.start < end
    ]


class Paragrapher:
    """Groups the lines of one document into paragraphs as its typist broke them.

    Attributes:
        is_dense: whether lines are broken inside words that have no spaces.
        is_wrapped: whether lines are broken at a width.
        left_out: what is left out where words are joined.
    """

    def __init__(
        self, source: SourceText, lines: Sequence[Line], page: dict[int, LeftOutKind]
    ) -> None:
        """Learn from all lines how this document breaks lines and paragraphs."""
        self._source = source
        self._lines = lines
        self._page = page
        self.left_out: list[LeftOut] = []
        self.alone: Container[int] = frozenset()
        """Indices of lines that are paragraphs by themselves."""
        self.verse: Container[int] = frozenset()
        """Indices of those of them that are lines of quoted verse."""
        self.begun: Container[int] = frozenset()
        """Indices of lines in which turns begin, which makes them no items of lists."""
        as_typed = [line.block for line in lines].count(BlockKind.PREFORMATTED)
        self._is_all_preformatted = 2 * as_typed > len(lines)
        self._broken = BrokenWords(source.text)
        may_be_dense = not source.text.isascii() and _FAR_EAST.search(source.text)
        self.is_dense = bool(may_be_dense and _DENSE_LINE_END.search(source.text))
        kept = [line for index, line in enumerate(lines) if index not in page]
        gap, _ = usual_gap(kept)
        self._base_gap = 0
        if gap:
            joined = sum(
                1
                for a, b in pairwise(kept)
                if b.gap and b.first_char.islower() and ends_open(a.text)
            )
            if joined >= 0.3 * len(kept):
                self._base_gap = gap
        wrapped = wrapping(kept)
        self.is_wrapped = wrapped is Wrapping.ALL or self._base_gap > 0
        self._fills_lines = wrapped is Wrapping.FULL
        indents = Counter([line.indent for line in kept])
        self._indent = indents.most_common(1)[0][0] if indents else 0
        usual = [indent for indent, n in indents.items() if n >= 0.15 * len(kept)]
        self._least_indent = min(usual, default=self._indent)

    @cached_property
    def _width(self) -> int:
        """The columns that nine of ten lines of the text stay within."""
        lengths = sorted(
            line.indent + len(line.text)
            for index, line in enumerate(self._lines)
            if index not in self._page
        )
        return lengths[int(len(lengths) * 0.9)] if lengths else 0

    @cached_property
    def _column(self) -> int:
        """The column where lines go on that hang below a label, or -1.

        The labels stand further out, and nearly all lines go on there.
        """
        found = Counter(
            line.indent
            for before, line in pairwise(self._lines)
            if not line.gap and line.first_char.islower() and ends_open(before.text)
        )
        column, count = found.most_common(1)[0] if found else (0, 0)
        is_one = count >= max(_HUNG, 0.8 * found.total())
        return column if is_one and column > self._least_indent + 1 else -1

    def _is_hung(self, earlier: Line, line: Line) -> bool:
        """Whether a line hangs where lines go on, and the one before is full."""
        return (
            line.gap <= self._base_gap
            and earlier.indent <= line.indent
            and not _ITEM.match(line.text)
            and (
                ends_open(earlier.text)
                or earlier.indent + len(earlier.text)
                >= max(_FULL * self._width, _NARROWEST)
            )
        )

    def is_apart(self, index: int) -> bool:
        """Whether a blank line stands before line `index`, as paragraphs have it."""
        return self._lines[index].gap > self._base_gap

    def is_centred(self, index: int) -> bool:
        """Whether line `index` is set in from the body by far."""
        return self._lines[index].indent >= self._indent + 8

    def is_sung(self, index: int) -> bool:
        """Whether line `index` is one of some that are set in and no longer than verse.

        They begin with capitals, right below each other: a song in a play in prose.
        """
        lines = self._lines
        below = index + 1
        beside = [index - 1] if index and not lines[index].gap else []
        if below < len(lines) and not lines[below].gap:
            beside.append(below)
        return self._is_set_in(lines[index]) and any(
            self._is_set_in(lines[at]) for at in beside
        )

    def _is_set_in(self, line: Line) -> bool:
        return (
            line.indent >= self._indent + 3
            and 0 < len(line.text) <= _LONGEST_SUNG
            and not line.first_char.islower()
        )

    def paragraphs(self, pieces: Sequence[Piece]) -> list[list[Piece]]:
        """The `pieces`, in order, grouped into paragraphs."""
        groups: list[list[Piece]] = []
        for piece in pieces:
            if groups and not self._begins(groups[-1], piece):
                groups[-1].append(piece)
            else:
                groups.append([piece])
        return groups

    def _begins(self, group: Sequence[Piece], piece: Piece) -> bool:
        """Whether a paragraph begins with `piece` after those of `group`."""
        before = group[-1]
        if before.line == piece.line:
            return False
        if piece.line in self.alone or before.line in self.alone:
            return True
        lines = self._lines
        line, earlier = lines[piece.line], lines[before.line]
        if line.block is not earlier.block or line.block is BlockKind.ITEM:
            return True
        is_heading = line.block is BlockKind.HEADING
        if is_heading or is_row(line) or ends_entry(earlier.text):
            return True
        is_apart = is_remark_apart(line, earlier, follows_one=len(group) == 1)
        if is_apart is not None:
            return is_apart
        if piece.line - before.line > 1:  # lines of the page stand between
            return self._begins_below_page(before.line, piece.line)
        if self._goes_on(group, earlier, line):
            return False
        if line.gap > self._base_gap + 1 or (
            line.gap > self._base_gap and not self.is_wrapped
        ):
            return True
        runs_on = ends_open(earlier.text)
        lower = line.first_char.islower()
        if line.gap > self._base_gap:
            return not (runs_on and lower)
        if (is_closed := self._is_bracket(group, piece)) is not None:
            return is_closed and not lower
        if not self.is_wrapped:
            return not (
                runs_on
                and (
                    lower
                    or dangles(earlier.text, line.text)
                    or is_headed(earlier.text, line.text)
                )
            ) and not (self._fills_lines and self._is_filled(before, line))
        opens = not runs_on and self._opens_remark(piece.start)
        return opens or self._begins_wrapped(group, line, runs_on=runs_on)

    def _goes_on(self, group: Sequence[Piece], earlier: Line, line: Line) -> bool:
        """Whether a line stands where those of its paragraph go on."""
        return (line.number is not None and self._hangs(group, line)) or (
            line.indent == self._column and self._is_hung(earlier, line)
        )

    def _hangs(self, group: Sequence[Piece], line: Line) -> bool:
        """Whether a numbered line stands further out than its paragraph began.

        Court reporters set in the first line of each, and nothing else but headings.
        """
        first = self._lines[group[0].line]
        return (
            first.number is not None
            and first.indent >= line.indent + _SET_IN
            and not line.gap
            and (line.first_char.isalnum() or line.first_char in QUOTES)
            and line.last_char not in ":)"
            and self._lines[group[-1].line].last_char != ")"  # the caption of a case
            and not line.text.isupper()
        )

    def _begins_below_page(self, before: int, after: int) -> bool:
        """The same for lines between which lines of the page stand."""
        earlier, line = self._lines[before], self._lines[after]
        goes_on = ends_open(earlier.text) and (
            line.first_char.islower() or breaks_off(earlier.text, line.text)
        )
        if self._is_ruled(before, after):
            return not goes_on
        if self._ends_above_page(earlier, line, runs_on=ends_open(earlier.text)):
            return True
        is_whole = line.number is None and not self.is_wrapped
        if is_whole and not dangles(earlier.text, line.text):
            return not goes_on
        return not ends_open(earlier.text) and (
            line.indent > self._indent + 1 or not self.is_wrapped
        )

    def _begins_wrapped(
        self, group: Sequence[Piece], line: Line, *, runs_on: bool
    ) -> bool:
        """The same for lines right below each other, where lines are broken."""
        earlier = self._lines[group[-1].line]
        lower = line.first_char.islower()
        if not runs_on and line.indent > self._least_indent + 1:
            is_below_first = (
                len(group) == 1
                and line.indent == earlier.indent
                and (
                    group[0].start > earlier.ranges[0][0]  # behind a label
                    or not has_no_room(earlier, line, self._width)
                )
            )
            if is_below_first or line.indent > earlier.indent + 1:
                return True
        if _ITEM.match(line.text) and not runs_on:
            return True
        if not runs_on and is_in_capitals(line.text) != is_in_capitals(earlier.text):
            return not lower
        short = earlier.indent + len(earlier.text) < 0.6 * self._width
        is_set_in = line.indent >= earlier.indent + _SET_IN and len(group) == 1
        if short and is_set_in and earlier.number is None and line.first_char.isupper():
            return True
        return short and not runs_on and not lower

    def _is_filled(self, before: Piece, line: Line) -> bool:
        """Whether a line fills the column, so that the next one goes on with it.

        It is no heading and no row of a table; a tab may stand after its label.
        """
        earlier = self._lines[before.line]
        text = self._source.text[before.start : before.end]
        return (
            line.indent <= earlier.indent < self._indent + 8
            and has_no_room(earlier, line, self._width)
            and not (text.isupper() or line.text.isupper())
            and not any(mark in text or mark in line.text for mark in _COLUMNS)
        )

    def _is_bracket(self, group: Sequence[Piece], piece: Piece) -> bool | None:
        """Whether a paragraph is a bracket so far, of some lines, that is closed.

        It is None if it is none, or its bracket closes inside a line or not soon.
        """
        text = self._source.text
        start, end = group[0].start, group[-1].end
        closing = PAIRS.get(text[start])
        if closing is None:
            return None
        if (closed := text.find(closing, start, end)) >= 0:
            return True if closed == end - 1 and len(group) > 1 else None
        below = text[piece.start : piece.start + _LONGEST_BRACKET]
        inside, closes, _ = below.partition(closing)
        is_one = closes and text[start] not in inside and "\n\n" not in inside
        return False if is_one else None

    def _opens_remark(self, start: int) -> bool:
        """Whether a bracket opens that ends where one of the next lines does."""
        text = self._source.text
        closing = PAIRS.get(text[start])
        if closing is None or not text[start + 1 : start + 9].lstrip()[:1].isupper():
            return False
        below = text[start : start + _LONGEST_BRACKET]
        inside, closes, behind = below.partition(closing)
        is_one = closes and text[start] not in inside[1:] and "\n\n" not in inside
        return bool(is_one and not behind.partition("\n")[0].strip())

    def _ends_above_page(self, earlier: Line, line: Line, *, runs_on: bool) -> bool:
        """Whether a line is so short that lines of the page below it part no words."""
        if not self.is_wrapped or self.is_dense or not line.first_char.isupper():
            return False
        length = earlier.indent + len(earlier.text)
        return line.gap > 0 and length < (0.3 if runs_on else 0.6) * self._width

    def _is_ruled(self, before: int, after: int) -> bool:
        """Whether a ruled line stands between two lines."""
        return any(
            self._page.get(index) is LeftOutKind.RULE
            for index in range(before + 1, after)
        )

    def kind(self, group: Sequence[Piece]) -> ParagraphKind:
        """What the source's format says that a paragraph is, or quoted verse."""
        if group[0].line in self.verse:
            return ParagraphKind.QUOTED_VERSE
        first = self._lines[group[0].line]
        kind = _KINDS.get(first.block, ParagraphKind.PROSE)
        if kind is ParagraphKind.ITEM and group[0].line in self.begun:
            return ParagraphKind.PROSE
        if kind is ParagraphKind.PREFORMATTED and self._is_all_preformatted:
            return ParagraphKind.PROSE
        return kind

    def stretches(self, group: Sequence[Piece]) -> list[tuple[int, int]]:
        """The stretches of the source that a paragraph is, its broken words joined.

        There is one, unless a word is broken over the end of a page, or its hyphen at
        the end of a line stays: then the next stretch goes on right after it.
        """
        start = group[0].start
        text = self._source.text
        found: list[tuple[int, int]] = []
        for before, after in pairwise(group):
            last = before.end - 1
            mark = text[last]
            if (
                after.line - before.line > 1
                and mark > _LAST_SPACED
                and _IS_DENSE.fullmatch(mark + text[after.start])
            ):  # lines of the page stand in words that have no spaces
                found.append((start, before.end))
                start = after.start
                continue
            if mark not in _HYPHENS or last == before.start:
                continue
            if text[last - 1] in " \u00a0" and self._broken.are_apart:
                last -= 1
            if not text[last - 1].isalpha() or not text[after.start].islower():
                continue
            if mark in "\u00ad¬" or self._broken.is_divided(last, after.start):
                if self._is_clear(before, after):
                    self.left_out.append(LeftOut(last, after.start, LeftOutKind.HYPHEN))
                    continue
                self.left_out.append(LeftOut(last, before.end, LeftOutKind.HYPHEN))
                found.append((start, last))
            elif self._broken.is_one(last, after.start):
                found.append((start, before.end))
            else:
                continue
            start = after.start
        return [*found, (start, group[-1].end)]

    def join_lines(self, start: int, end: int) -> None:
        """Leave out the line ends of a paragraph that part no words.

        Chinese and Japanese have no spaces. A short line may end where a thought does.
        """
        text = self._source.text
        for match in _DENSE_LINE_END.finditer(text, start + 1, end):
            low, high = match.span()
            if low - max(start, text.rfind("\n", 0, low)) >= _FULL_DENSE_LINE:
                self.left_out.append(LeftOut(low, high, LeftOutKind.LINE_END))

    def _is_clear(self, before: Piece, after: Piece) -> bool:
        """Whether only white space stands between two pieces."""
        return not self._source.text[before.end : after.start].strip()


def is_row(line: Line) -> bool:
    """Whether a line is a row of a table, of cells with space between."""
    return line.block is BlockKind.CELL and "  " in line.text
