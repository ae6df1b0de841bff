"""The lines of a source as a reader sees them."""

import itertools
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind, SourceText, split_lines
from tei_toolkit.transcript import Rendition
from tei_toolkit.unseen import ANY_UNSEEN, has_unseen
from tei_toolkit.values import immutable

_SPACES = " \t\u00a0\u3000\u2002\u2003\u2009\u202f\x0b\x0c\ufeff\u200b\u200e\u200f"

_UNSEEN = lazy_pattern(rf"{ANY_UNSEEN}|(?<=\w)\u00ad(?=\w)")
"""What has no width in a line; a soft hyphen at its end is seen."""
_PARTED = 0.15
"""The share of lines that begin a paragraph, where all ends of lines stand twice."""
_OF_TIME = frozenset("0123456789:.,-–>[]() \t")
_BEFORE_TIME = frozenset("0123456789[(")
_LONGEST_TIME = 32
"""Characters of a time, or of two, and of what stands around."""
_LOOKED_AT = 100
"""Lines that show in which letters a document is."""
_LOUD = 0.9
"""The share of lines in capitals from which on a document is in capitals."""
_FILLED = 0.6
"""The part of the longest lines that one fills at least which goes on in the next."""
_STOPS = '.?!:;…。！？”"»)]'


@immutable
class Line:
    """One line without its white space at both ends and without hidden characters.

    Attributes:
        start: offset of the line's first character in the source, white space included.
        end: offset of its end, line end excluded.
        text: the words, trimmed; none only where a number is all that a line has, and
            such lines are taken for blank before labels are looked for.
        ranges: where `text` stands in the source; the lengths add up to its length.
        indent: columns of white space before the words; a tab goes to the next eighth.
        bold: how many characters at the beginning of `text` are set in bold, with a
            time before them.
        italic: the same for italics.
        block: what the source's format says of the line, or None.
        level: the depth of a heading.
        gap: how many blank lines stand before it.
        number: the printed line number that was taken off, or None.
        named: whether the characters that count as bold are what the source's format
            says to be the name of who speaks.
    """

    start: int
    end: int
    text: str
    ranges: tuple[tuple[int, int], ...]
    indent: int
    bold: int = 0
    italic: int = 0
    block: BlockKind | None = None
    level: int = 0
    gap: int = 0
    number: tuple[int, int] | None = None
    named: bool = False

    @property
    def first_char(self) -> str:
        """The first character of the words, or an empty text."""
        return self.text[:1]

    @property
    def last_char(self) -> str:
        """The last character of the words, or an empty text."""
        return self.text[-1:]

    def place(self, index: int) -> int:
        """The offset in the source of the character at `index` of `text`.

        `index` may be the length of `text`: then it is the end of the words.
        """
        for start, end in self.ranges:
            size = end - start
            if index < size:
                return start + index
            index -= size
        return self.ranges[-1][1] if self.ranges else self.end

    def cut(self, index: int) -> "Line":
        """The same line from `index` of its text on, without leading white space."""
        rest = self.text[index:]
        kept = rest.lstrip(_SPACES)
        index += len(rest) - len(kept)
        ranges: list[tuple[int, int]] = []
        skip = index
        for start, end in self.ranges:
            size = end - start
            if skip >= size:
                skip -= size
                continue
            ranges.append((start + skip, end))
            skip = 0
        return replace(
            self,
            text=kept,
            ranges=tuple(ranges),
            bold=max(0, self.bold - index),
            italic=max(0, self.italic - index),
        )


def read_lines(source: SourceText) -> list[Line]:
    """The lines that hold words, in order; `gap` keeps count of the blank ones.

    A space that allows no line break is a space like any other in their `text`.
    Around a line that is hidden the larger number of them counts.
    """
    lines: list[Line] = []
    gap = above = 0
    unseen = has_unseen(source.text) or "\u00ad" in source.text
    hidden = unseen or bool(source.hidden)
    visible = partial(_seen, source) if unseen else source.visible_ranges
    rich = bool(source.styles or source.blocks or source.names)
    text = source.text
    styled = _StyleIndex(source) if rich else None
    for start, end in split_lines(text):
        if start == end:
            gap += 1
            continue
        if hidden:
            ranges = list(visible(start, end))
            whole = "".join(text[a:b] for a, b in ranges)
            words = whole.strip(_SPACES)
            if not words:
                if ranges:
                    gap += 1
                else:
                    above, gap = max(above, gap), 0
                continue
            lead = len(whole) - len(whole.lstrip(_SPACES))
            kept = _trim(ranges, lead, len(words))
            gap, above = max(above, gap), 0
            indent = _columns(whole[:lead]) if lead else 0
        else:
            words = whole = text[start:end]
            indent = 0
            kept = ((start, end),)
            if whole[0] in _SPACES or whole[-1] in _SPACES:
                words = whole.strip(_SPACES)
                if not words:
                    gap += 1
                    continue
                lead = len(whole) - len(whole.lstrip(_SPACES))
                indent = _columns(whole[:lead]) if lead else 0
                kept = ((start + lead, start + lead + len(words)),)
        if "\u00a0" in words or "\u202f" in words:
            words = words.replace("\u00a0", " ").replace("\u202f", " ")
        if styled is None:
            lines.append(Line(start, end, words, kept, indent, gap=gap))
        else:
            bold, italic, named = styled.lead(kept, words)
            kind, level = styled.block(kept[0][0])
            look = (indent, bold, italic, kind, level, gap, None, named)
            lines.append(Line(start, end, words, kept, *look))
        gap = 0
    return lines


def _seen(source: SourceText, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The visible parts of a line without characters that are not seen.

    One behind a colon stays: with it a program marks what it says itself.
    """
    text = source.text
    for start, end in source.visible_ranges(low, high):
        at = start
        for found in _UNSEEN.finditer(text, start, end):
            place = found.start()
            if text.startswith(": ", place - 2):
                continue
            if place > at:
                yield at, place
            at = place + 1
        if at < end:
            yield at, end


def close_up(lines: list[Line]) -> list[Line]:
    """`lines` with the blank lines of double spacing taken from their gaps.

    Typescripts and their copies have a blank line after every printed line: then it
    says nothing of paragraphs. A line that goes on in small letters shows it, but no
    item of a list, and none below one that recurs, a name. The lines above the first
    of these are the head, each by itself.

    Or every end of a line stands twice: no two lines are next to each other, an odd
    number of blank lines parts them all, and three and more stand between paragraphs.
    """
    if _are_doubled(lines):
        return [replace(line, gap=line.gap // 2) for line in lines]
    usual, count = usual_gap(lines)
    if not usual or count < 0.6 * len(lines):
        return lines
    counts = Counter([line.text for line in lines])
    least = _FILLED * max(len(line.text) for line in lines)
    is_loud = are_in_capitals(lines)
    running = [
        index
        for index, (before, after) in enumerate(itertools.pairwise(lines))
        if after.gap == usual
        and after.block is not BlockKind.ITEM
        and (
            after.first_char.isupper() and len(before.text) >= least
            if is_loud
            else after.first_char.islower()
        )
        and before.last_char not in _STOPS
        and counts[before.text] == 1
    ]
    if len(running) < 0.2 * count:
        return lines
    head = lines[: running[0]]
    return [
        *head,
        *(replace(line, gap=max(0, line.gap - usual)) for line in lines[len(head) :]),
    ]


def _are_doubled(lines: Sequence[Line]) -> bool:
    """Whether every end of a line stands twice."""
    below = lines[1:]
    if not all(line.gap % 2 for line in below):
        return False
    return sum(line.gap > 1 for line in below) >= max(2, _PARTED * len(below))


def are_in_capitals(lines: Sequence[Line]) -> bool:
    """Whether nearly all lines are in capitals, as captions and telexes are."""
    some = lines[:: 1 + len(lines) // _LOOKED_AT]
    return sum(line.text.isupper() for line in some) >= _LOUD * max(1, len(some))


def usual_gap(lines: Sequence[Line]) -> tuple[int, int]:
    """How many blank lines stand before most lines, and before how many of them.

    Three stand for more.
    """
    gaps: Counter[int] = Counter()
    for gap, count in Counter([line.gap for line in lines[1:]]).items():
        gaps[min(gap, 3)] += count
    return gaps.most_common(1)[0] if gaps else (0, 0)


def words_or_below(words: str, lines: Sequence[Line], index: int) -> str:
    """`words`, the last on the line `index`; if there are none, those of the next."""
    below = index + 1
    return words if words or below >= len(lines) else lines[below].text


def past(text: str, at: int, signs: str = "") -> int:
    """The place from `at` on of the first character that is none of `signs`.

    Where no signs are given they are all white space. If nothing else stands there,
    it is the end of `text`.
    """
    size = len(text)
    if signs:
        while at < size and text[at] in signs:
            at += 1
    else:
        while at < size and text[at].isspace():
            at += 1
    return at


def _trim(
    ranges: list[tuple[int, int]], lead: int, size: int
) -> tuple[tuple[int, int], ...]:
    """The parts of `ranges` that hold `size` characters after the first `lead`."""
    kept: list[tuple[int, int]] = []
    for first, last in ranges:
        start = first
        length = last - start
        if lead >= length:
            lead -= length
            continue
        start += lead
        lead = 0
        length = min(last - start, size)
        if length <= 0:
            break
        kept.append((start, start + length))
        size -= length
    return tuple(kept)


def _columns(space: str) -> int:
    """The width of leading white space in columns."""
    if "\t" in space:
        space = space.expandtabs(8)
    return len(space) + space.count("\u3000")


class _StyleIndex:
    """Looks up bold and italic runs and blocks by place."""

    def __init__(self, source: SourceText) -> None:
        self._bold = _merged(source, Rendition.BOLD)
        self._italic = _merged(source, Rendition.ITALIC)
        self._names = list(source.names)
        self._blocks = source.blocks
        self._block_starts = [block.start for block in source.blocks]

    def lead(
        self, ranges: tuple[tuple[int, int], ...], words: str
    ) -> tuple[int, int, bool]:
        """How much of the start of `words` is bold and italic, and whether it names."""
        bold = _lead(self._bold, ranges, words)
        italic = _run(self._italic, ranges)
        if bold or not self._names:
            return bold, italic, False
        named = _lead(self._names, ranges, words)
        return named, italic, named > 0

    def block(self, place: int) -> tuple[BlockKind | None, int]:
        """The block that holds `place`, and its level."""
        index = bisect_right(self._block_starts, place) - 1
        if index >= 0 and place < self._blocks[index].end:
            return self._blocks[index].kind, self._blocks[index].level
        return None, 0


def _merged(source: SourceText, rendition: Rendition) -> list[tuple[int, int]]:
    """The runs in `rendition`, sorted, joined where only hidden text lies between."""
    runs: list[tuple[int, int]] = []
    for style in source.styles:
        if style.rendition is not rendition:
            continue
        if runs and not source.visible(runs[-1][1], style.start).strip():
            runs[-1] = (runs[-1][0], max(runs[-1][1], style.end))
        else:
            runs.append((style.start, style.end))
    return runs


def _lead(
    runs: list[tuple[int, int]], ranges: tuple[tuple[int, int], ...], words: str
) -> int:
    """How many characters from the start of a line lie in one of `runs`.

    A time before them counts, too.
    """
    found = _run(runs, ranges)
    if found or words[0] not in _BEFORE_TIME or not runs:
        return found
    index = bisect_right(runs, ranges[0])
    if index == len(runs) or runs[index][0] >= ranges[-1][1]:
        return 0
    first = runs[index][0]
    size = sum(max(0, min(end, first) - start) for start, end in ranges)
    before = words[:size]
    if size > _LONGEST_TIME or ":" not in before or not _OF_TIME.issuperset(before):
        return 0
    return size + _run(runs, _trim(list(ranges), size, len(words) - size))


def _run(runs: list[tuple[int, int]], ranges: tuple[tuple[int, int], ...]) -> int:
    """How many characters from the start of `ranges` lie in one of `runs`."""
    count = 0
    for start, end in ranges:
        index = bisect_right(runs, (start, 1 << 62)) - 1
        if index < 0 or runs[index][1] <= start:
            break
        stop = min(end, runs[index][1])
        count += stop - start
        if stop < end:
            break
    return count
