"""The source as characters, with all that its file format said about them."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import field
from enum import StrEnum

from tei_toolkit.diagnostics import Diagnostic
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.transcript import NotePlace, Rendition
from tei_toolkit.values import immutable

_BLANKS_AT_END = lazy_pattern(r"(?<![ \t])[ \t]+\n")


@immutable
class Style:
    """Characters set in a certain way; `target` for a link.

    `reading` is the place, at its end, of the signs that say how the characters before
    them are read; they are hidden. `lang` is the language that they are said to be in,
    where it is not that of all. `is_name` says that they name who speaks. Exactly one
    of the five is set.
    """

    start: int
    end: int
    rendition: Rendition | None = None
    target: str | None = None
    reading: tuple[int, int] | None = None
    lang: str | None = None
    is_name: bool = False


class BlockKind(StrEnum):
    """What the source's format says that a block of lines is."""

    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    PREFORMATTED = "preformatted"
    PARAGRAPH = "paragraph"
    CELL = "cell"
    ASIDE = "aside"
    """What stands beside the text and is no part of it: a caption, a box, a remark."""


@immutable
class Block:
    """A block of whole lines; `level` is the heading's or list's depth, from 1."""

    start: int
    end: int
    kind: BlockKind
    level: int = 1


@immutable
class SourceCell:
    """A cell of a table: where its words stand, its start twice where it has none.

    `is_head` says that it says what its column or its row holds; `cols` and `rows` are
    how many of them it spans.
    """

    start: int
    end: int
    is_head: bool = False
    cols: int = 1
    rows: int = 1


@immutable
class SourceTable:
    """A table that the format says to be one, and where its caption stands, if any."""

    rows: tuple[tuple[SourceCell, ...], ...]
    caption: tuple[int, int] | None = None


@immutable
class Hidden:
    """Characters of `SourceText.text` that are no words, and why.

    `breaks` says that the words on its two sides are apart although no white space
    stands between them (`one<br>two`).
    """

    start: int
    end: int
    kind: LeftOutKind
    breaks: bool = False


@immutable
class SourceNote:
    """A note whose words stand apart from the place where the text refers to it.

    Attributes:
        at: where the mark in the text stands, which is hidden; or would stand; -1 where
            nothing refers to it.
        mark_end: where that mark ends; `at` where none is printed.
        start: where its words start; they are hidden, too, as `LeftOutKind.NOTE`.
        end: where they end.
        hidden: ranges of them that are no words, sorted and disjoint.
        place: where it is printed.
        n: its number or sign, as printed.
        author: who wrote a comment, as the source names them.
        when: when it was written, ISO 8601.
    """

    at: int
    mark_end: int
    start: int
    end: int
    place: NotePlace
    n: str
    author: str | None = None
    when: str | None = None
    hidden: tuple[Hidden, ...] = ()


@immutable
class Cue:
    """One subtitle cue: the place of its payload and its times in seconds, if known."""

    start: int
    end: int
    onset: float | None
    offset: float | None


@immutable
class SourceText:
    """A decoded source.

    All offsets are code points into `text`. For plain text, Markdown and subtitles
    `text` is the decoded file, character for character, but for a line feed in the
    place of a carriage return that ends a line alone (and the character references in
    subtitles, which are decoded); for HTML, DOCX and ODT it is the text of the
    document, one block a line, and no character of the document's words is absent.

    Attributes:
        name: file name without directory, or `-` for standard input.
        media_type: what the bytes are, found by looking at them.
        charset: the character encoding that they were decoded with.
        sha256: of the bytes, hexadecimal.
        text: the characters.
        hidden: ranges of `text` that are no words, sorted and disjoint.
        styles: sorted by start; may nest, never cross.
        blocks: sorted by start, disjoint.
        tables: those of HTML, DOCX and ODT; a table inside another stands after it.
        names: where the format says that somebody is named who speaks, sorted.
        notes: footnotes, endnotes and comments, sorted by the place of their marks.
        cues: of a subtitle file, a table or a list of records, sorted by start.
        metadata: (key in lower case, value) that the format carries: YAML front matter,
            HTML `meta`, DOCX properties; several values for one key are several pairs.
        diagnostics: what was noticed in decoding and reading.
    """

    name: str
    media_type: str
    charset: str
    sha256: str
    text: str
    hidden: tuple[Hidden, ...] = ()
    styles: tuple[Style, ...] = ()
    blocks: tuple[Block, ...] = ()
    tables: tuple[SourceTable, ...] = ()
    names: tuple[tuple[int, int], ...] = ()
    notes: tuple[SourceNote, ...] = ()
    cues: tuple[Cue, ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    _hidden_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the hidden ranges."""
        starts = tuple(hidden.start for hidden in self.hidden)
        object.__setattr__(self, "_hidden_starts", starts)

    def visible(self, start: int, end: int) -> str:
        """The characters from `start` to `end` that are not hidden, as they stand."""
        if not self.hidden:
            return self.text[start:end]
        return "".join(self.text[a:b] for a, b in self.visible_ranges(start, end))

    def visible_ranges(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of `start`..`end` that are not hidden, in order, none empty."""
        at = start
        index = max(0, bisect_right(self._hidden_starts, start) - 1)
        while index < len(self.hidden):
            hidden = self.hidden[index]
            if hidden.start >= end:
                break
            if hidden.start > at:
                yield at, hidden.start
            at = max(at, hidden.end)
            index += 1
        if at < end:
            yield at, end


def end_of_block(source: SourceText, start: int, place: int) -> int:
    """Where the block of `place` ends, if it begins at `start` or after, or `place`."""
    index = bisect_right(source.blocks, place, key=lambda block: block.start) - 1
    if index < 0 or source.blocks[index].start < start:
        return place
    return max(place, source.blocks[index].end)


def with_line_feeds(text: str) -> str:
    r"""`text` with a line feed for every `\r\n` and `\r`."""
    if "\r" not in text:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n")


def with_trimmed_lines(text: str) -> str:
    """`text` with a line feed for every line end, and no blanks before any."""
    text = with_line_feeds(text)
    if " \n" in text or "\t\n" in text:
        return _BLANKS_AT_END.sub("\n", text)
    return text


def split_lines(text: str) -> list[tuple[int, int]]:
    r"""The (start, end) of every line, without its line end (`\n`, `\r\n` or `\r`).

    Unlike `str.splitlines` no other character ends a line. A final line end makes no
    empty last line.
    """
    lines: list[tuple[int, int]] = []
    at = 0
    if "\r" not in text:
        for line in text.split("\n"):
            end = at + len(line)
            lines.append((at, end))
            at = end + 1
        if lines[-1][0] == len(text):
            del lines[-1]
        return lines
    size = len(text)
    find = text.find
    newline = find("\n")
    feed = find("\r")
    while newline >= 0 or feed >= 0:
        if feed >= 0 and (newline < 0 or feed < newline):
            lines.append((at, feed))
            at = feed + 1
            if at < size and text[at] == "\n":
                at += 1
                newline = find("\n", at)
            feed = find("\r", at)
        else:
            lines.append((at, newline))
            at = newline + 1
            newline = find("\n", at)
    if at < size:
        lines.append((at, size))
    return lines
