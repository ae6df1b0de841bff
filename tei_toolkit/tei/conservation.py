"""The proof that an encoding has each word of the source once, in order, and no other.

It reads the file that was made and the characters of the source, and uses nothing of
what the encoder did in between: a fault of the encoder, of its serialisation, or of the
spans of a transcript is a difference between the two.
"""

import re
import sys
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NoReturn, assert_never

from tei_toolkit.errors import ConservationError
from tei_toolkit.sources.text import SourceText
from tei_toolkit.tei.kept import kept_matter
from tei_toolkit.tei.options import EncodingOptions, Profile
from tei_toolkit.tei.reading import Points, read_text
from tei_toolkit.transcript import (
    Anchor,
    Block,
    Dateline,
    Division,
    Event,
    Gap,
    Heading,
    Highlighted,
    Inline,
    LeftOutKind,
    Link,
    Note,
    PageBreak,
    Paragraph,
    Pause,
    Text,
    Transcript,
    Turn,
)

_SPACES = "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
_SOFT_HYPHEN = "\u00ad"
_NOT_XML = re.compile(
    "[^\t-\r\x1c-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff\x7f-\x9f]"
)
_CONTROLS = "".join(chr(code) for code in range(0x20) if chr(code) not in _SPACES)
_MARKUP_KINDS = frozenset({LeftOutKind.HYPHEN, LeftOutKind.MARKUP, LeftOutKind.CONTROL})
_SHOWN = 40


def check_conservation(
    source: SourceText,
    transcript: Transcript,
    file: Sequence[bytes],
    options: EncodingOptions,
) -> None:
    """Prove that `file` conserves `source`; return if it does.

    Every character of the source that is no white space stands in the file's `text`
    element once and in order, or is hidden in the source, or is left out by the
    transcript, or is part of a stated transformation: brackets around an event, a
    printed time that became an `anchor`, a page number that became a `pb`, a sign that
    became a `pause`, a character that XML cannot hold, a soft hyphen. Inside a
    paragraph white space stands where the source has it, a joined hyphen apart.

    Args:
        source: the characters that were encoded.
        transcript: what was left out of them, and where the marks are.
        file: the bytes of the TEI file, in pieces that follow each other.
        options: how the file was encoded.

    Raises:
        ConservationError: at the first place where this does not hold.
    """
    plan = _Plan(source, transcript, options)
    printed = _Expected(plan, split=False)
    points = Points()
    place = _difference(printed.text, _blocks_of(read_text(file, points)))
    if place is not None and not source.text.isascii():
        printed = _Expected(plan, split=True)
        points = Points()
        place = _difference(printed.text, _blocks_of(read_text(file, points)))
    if place is not None:
        blocks = list(_blocks_of(read_text(file, Points())))
        _refuse(source, printed, place, blocks)
    _check_points(source, plan, points)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the tree differs: offset in the expected text, block and offset in it."""

    expected: int
    block: int
    offset: int


class _Plan:
    """What the transcript says that becomes of each range of the source."""

    def __init__(
        self, source: SourceText, transcript: Transcript, options: EncodingOptions
    ) -> None:
        self.source = source
        self.cuts: list[tuple[int, int, str]] = []
        self.edges = array("q")
        self.anchors: list[float] = []
        self.pages: list[tuple[int, str]] = []
        self.furniture: list[int] = []
        self.glued: list[tuple[int, int]] = []
        self.lines = 0
        self.pauses = 0
        self._drama = options.profile is Profile.DRAMA
        self._parlamint = options.profile is Profile.PARLAMINT
        self._words_only = False
        self._at: int | None = None
        self._take_left_out(transcript, options)
        for part in (transcript.front, transcript.body, transcript.back):
            self._take_blocks(part)
        self.cuts.sort()
        self.pages.sort()
        self.glued.sort()

    def _take_left_out(self, transcript: Transcript, options: EncodingOptions) -> None:
        text = self.source.text
        self.cuts.extend(
            (h.start, h.end, " " if h.breaks else "") for h in self.source.hidden
        )
        kept = set(kept_matter(transcript, options))
        for item in transcript.left_out:
            kind = item.kind
            matter = text[item.start : item.end]
            if item in kept and kind is LeftOutKind.PAGE_NUMBER:
                number = " ".join(_normal(self._visible(item.start, item.end)).split())
                self.pages.append((item.start, number))
            elif item in kept and kind is LeftOutKind.LINE_NUMBER:
                self.lines += 1
            elif item in kept:
                self.furniture.append(item.start)
                self.cuts.append((item.start, item.start, " "))
                self.cuts.append((item.end, item.end, " "))
                continue
            spaced = kind not in _MARKUP_KINDS and any(c.isspace() for c in matter)
            self.cuts.append((item.start, item.end, " " if spaced else ""))

    def _visible(self, start: int, end: int) -> str:
        """What is not hidden from `start` to `end`, with a space where it breaks."""
        breaks = {hidden.end for hidden in self.source.hidden if hidden.breaks}
        return "".join(
            f" {self.source.text[low:high]}"
            if low in breaks
            else self.source.text[low:high]
            for low, high in self.source.visible_ranges(start, end)
        )

    def _take_blocks(self, blocks: Sequence[Block]) -> None:
        pending = [iter(blocks)]
        while pending:
            for block in pending[-1]:
                if type(block) is Turn:
                    self._take_turn(block)
                elif isinstance(block, Division):
                    if block.heading is not None:
                        self._take_other(block.heading)
                    pending.append(iter(block.children))
                    break
                elif isinstance(block, Paragraph | Note | Heading | Dateline):
                    self._take_other(block)
                elif not isinstance(block, Turn):
                    self._at = None
                    self._take_mark(block)
            else:
                pending.pop()

    def _take_turn(self, turn: Turn) -> None:
        if turn.label is not None:
            self.edges.extend((turn.label.start, turn.label.end))
        if self._drama and turn.onset is not None:
            self.anchors.append(turn.onset)
        for block in turn.content:
            if type(block) is Paragraph:
                children = block.children
                if len(children) == 1 and type(children[0]) is Text:
                    self.edges.extend((children[0].start, children[0].end))
                else:
                    self._take_paragraph(children)
            elif isinstance(block, Paragraph):
                self._take_paragraph(block.children)
            elif isinstance(block, Note):
                self._take_other(block)
            else:
                self._at = None
                self._take_mark(block)

    def _take_other(self, block: Paragraph | Note | Heading | Dateline) -> None:
        """Take what is no one's speech; ParlaMint has words there and nothing else."""
        self._words_only = self._parlamint
        self._take_paragraph(block.children)
        self._words_only = False

    def _take_paragraph(self, children: Iterable[Inline]) -> None:
        self._at = None
        self._take_inline(children)

    def _take_inline(self, children: Iterable[Inline]) -> None:
        for child in children:
            if isinstance(child, Text):
                if child.glued and self._at is not None:
                    self._glue(self._at, child)
                self._at = child.end
                self.edges.extend((child.start, child.end))
            elif isinstance(child, Highlighted | Link):
                self._take_inline(child.children)
            else:
                self._take_mark(child)

    def _glue(self, at: int, leaf: Text) -> None:
        """Take the white space out that stands before a glued leaf."""
        text = self.source.text
        if any(at <= kept < leaf.end for kept in self.furniture):
            return
        start = leaf.start
        while start < leaf.end and text[start].isspace():
            start += 1
        self.glued.append((at, start))
        for index in range(at, start):
            if text[index].isspace():
                self.cuts.append((index, index + 1, ""))

    def _take_mark(self, mark: Event | Pause | Gap | Anchor | PageBreak) -> None:
        self._at = mark.end
        self.edges.extend((mark.start, mark.end))
        if self._words_only:
            return
        match mark:
            case Event():
                self._take_words(mark, mark.desc_start, mark.desc_end, _is_blank)
            case Pause() if not self._parlamint and not self._is_worded(mark):
                self.pauses += 1
                self.cuts.append((mark.start, mark.end, ""))
            case Pause() | Gap():
                self._take_words(mark, mark.start, mark.end, _is_bracket)
            case Anchor():
                if not self._parlamint:
                    self.anchors.append(mark.seconds)
                    self.cuts.append((mark.start, mark.end, ""))
            case PageBreak():
                self.pages.append((mark.start, mark.n))
                self.cuts.append((mark.start, mark.end, ""))
            case _:
                assert_never(mark)

    def _is_worded(self, mark: Pause) -> bool:
        return any(c.isalpha() for c in self.source.text[mark.start : mark.end])

    def _take_words(
        self,
        mark: Event | Pause | Gap,
        start: int,
        end: int,
        is_edge: Callable[[str], bool],
    ) -> None:
        """Take out what stands around the words from `start` to `end` of a mark."""
        text = self.source.text
        while start < end and is_edge(text[start]):
            start += 1
        while end > start and is_edge(text[end - 1]):
            end -= 1
        if start < end or not self._parlamint:
            self._take_brackets(mark.start, start)
            self._take_brackets(end, mark.end)
        self.edges.extend((start, end))

    def _take_brackets(self, start: int, end: int) -> None:
        """Take brackets out; words among them stay, and will be missed in the tree."""
        if start < end and not any(c.isalnum() for c in self.source.text[start:end]):
            self.cuts.append((start, end, ""))


def _is_blank(character: str) -> bool:
    return not _plain(character).strip()


def _is_bracket(character: str) -> bool:
    if character in "‚„⹂〝〞〟﹁﹂﹃﹄":
        return False
    is_paired = unicodedata.category(character) in {"Ps", "Pe"}
    return is_paired or character.isspace() or character in "<>"


class _Expected:
    """The words that the tree must have, single-spaced, and where they come from."""

    def __init__(self, plan: _Plan, *, split: bool) -> None:
        self.pieces = list(_kept(plan, split=split))
        text = plan.source.text
        if split:
            raw = "".join(
                piece if isinstance(piece, str) else _normal(text[piece[0] : piece[1]])
                for piece in self.pieces
            )
        else:
            raw = _normal(
                "".join(
                    piece if isinstance(piece, str) else text[piece[0] : piece[1]]
                    for piece in self.pieces
                )
            )
        self.text = _single_spaced(raw)


def _kept(plan: _Plan, *, split: bool) -> Iterator[tuple[int, int] | str]:
    """The ranges of the source that stay, and what stands for those that go.

    With `split` a range ends at each edge of a leaf: composition of characters does not
    reach across.
    """
    edges = sorted(set(plan.edges)) if split else []
    at = 0
    for start, end, replacement in plan.cuts:
        if start > at:
            yield from _split(at, start, edges)
        if end <= at and start < end:
            continue
        if replacement and not _is_within(start, plan.glued):
            yield replacement
        at = max(at, end)
    size = len(plan.source.text)
    if at < size:
        yield from _split(at, size, edges)


def _is_within(offset: int, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether one of `ranges`, sorted and disjoint, holds `offset`."""
    index = bisect_right(ranges, (offset, sys.maxsize)) - 1
    return index >= 0 and offset < ranges[index][1]


def _split(start: int, end: int, edges: Sequence[int]) -> Iterator[tuple[int, int]]:
    index = bisect_left(edges, start + 1)
    while index < len(edges) and edges[index] < end:
        yield start, edges[index]
        start = edges[index]
        index += 1
    yield start, end


def _plain(text: str) -> str:
    """`text` without what XML cannot hold and without soft hyphens."""
    if any(control in text for control in _CONTROLS) or not _is_unicode(text):
        text = _NOT_XML.sub("", text)
    return text.replace(_SOFT_HYPHEN, "")


def _is_unicode(text: str) -> bool:
    """Whether `text` has neither lone surrogates nor the noncharacters of its end."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\ufffe" not in text and "\uffff" not in text


def _normal(text: str) -> str:
    """`text` in NFC without what XML cannot hold."""
    return unicodedata.normalize("NFC", _plain(text))


def _single_spaced(text: str) -> str:
    """`text` with every run of white space reduced to one space."""
    for space in _SPACES:
        if space != " " and space in text:
            text = text.replace(space, " ")
    wide = " " * 16
    while len(wide) > 1:
        while wide in text:
            text = text.replace(wide, " ")
        wide = wide[: len(wide) // 2]
    return text


def _blocks_of(words: Iterable[str]) -> Iterator[str]:
    """The lines of what comes bit by bit: each block of the text is one.

    Blocks are what stands on a line of its own: mixed content has no line ends.
    """
    rest: list[str] = []
    for bit in words:
        lines = bit.split("\n")
        rest.append(lines[0])
        if len(lines) > 1:
            yield _collapsed("".join(rest))
            rest = [lines.pop()]
            yield from map(_collapsed, lines[1:])
    yield _collapsed("".join(rest))


def _collapsed(line: str) -> str:
    line = line.strip(" ")
    return _single_spaced(line) if "  " in line else line


def _difference(expected: str, blocks: Iterable[str]) -> _Place | None:
    """The first place where the `blocks`, one by one, are not `expected`."""
    at = 1 if expected.startswith(" ") else 0
    size = len(expected)
    starts_with = expected.startswith
    number = 0
    for number, block in enumerate(blocks, 1):
        if not block:
            continue
        if not starts_with(block, at):
            common = _common_length(expected, at, block)
            return _Place(at + common, number - 1, common)
        at += len(block)
        if at < size and expected[at] == " ":
            at += 1
    if at < size:
        return _Place(at, number, 0)
    return None


def _common_length(expected: str, at: int, block: str) -> int:
    """How many characters of `block` stand in `expected` from `at` on."""
    low, high = 0, len(block)
    while low < high:
        middle = (low + high + 1) // 2
        if expected.startswith(block[:middle], at):
            low = middle
        else:
            high = middle - 1
    return low


def _check_points(source: SourceText, plan: _Plan, points: Points) -> None:
    """Prove that times, page breaks, line numbers and pauses became elements."""
    seconds = {f"#{name}": float(since) for name, since in points.whens.items()}
    anchors = [seconds.get(synch, -1.0) for synch in points.anchors]
    found = {
        "printed times": anchors == [round(point, 3) for point in plan.anchors],
        "page breaks": points.pages == [n for _, n in plan.pages],
        "line numbers": points.lines == plan.lines,
        "pauses": points.pauses == plan.pauses,
    }
    for kind, is_right in found.items():
        if not is_right:
            message = (
                f"{source.name}: the encoding does not have the {kind} of the source. "
                f"{_OUR_FAULT}"
            )
            raise ConservationError(message)


_OUR_FAULT = (
    "Nothing was written. This is a fault of tei-toolkit: please report it with the "
    "file."
)


def _refuse(
    source: SourceText, printed: _Expected, place: _Place, blocks: Sequence[str]
) -> NoReturn:
    offset = _source_offset(source.text, printed, place.expected)
    line, column = _line_and_column(source.text, offset)
    has = _shown(printed.text[place.expected - 12 if place.expected > 12 else 0 :])
    if place.block < len(blocks):
        block = blocks[place.block]
        rest = " ".join((block, *blocks[place.block + 1 : place.block + 3]))
        wrote = f"the encoding has “{_shown(rest[max(0, place.offset - 12) :])}”"
    else:
        wrote = "the encoding ends"
    message = (
        f"{source.name}:{line}:{column}: the encoding would lose or change words: the "
        f"source has “{has}”, {wrote}. {_OUR_FAULT}"
    )
    raise ConservationError(message)


def _shown(text: str) -> str:
    return text[:_SHOWN].strip()


def _source_offset(text: str, printed: _Expected, at: int) -> int:
    """The offset in the source of the character at `at` of the expected text."""
    wanted = len(printed.text[:at].replace(" ", ""))
    for piece in printed.pieces:
        if isinstance(piece, str):
            continue
        start, end = piece
        size = _visible_length(text[start:end])
        if size > wanted:
            while wanted or not _visible_length(text[start]):
                wanted -= _visible_length(text[start])
                start += 1
                if start >= end or wanted < 0:
                    break
            return min(start, end - 1)
        wanted -= size
    return len(text)


def _visible_length(text: str) -> int:
    return len("".join(_normal(text).split()))


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset].replace("\r\n", " \n").replace("\r", "\n")
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1
