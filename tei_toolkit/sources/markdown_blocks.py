"""Blocks of Markdown: headings, lists, quotations, tables, code, and what hides."""

import re
from dataclasses import field

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.inline import InlineReader
from tei_toolkit.sources.text import Block, BlockKind, Hidden
from tei_toolkit.sources.unshown import unshown_kind
from tei_toolkit.values import record

_HEADING = lazy_pattern(r"[ ]{0,3}(#{1,6})(?:[ \t]+|$)")
_HEADING_END = re.compile(r"(?:^|[ \t])#+[ \t]*$")
_RULE = lazy_pattern(r"[ ]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDERLINE = re.compile(r"[ ]{0,3}(?:=+|-{2,})[ \t]*$")
_FENCE = lazy_pattern(r"[ ]{0,3}(`{3,}(?=[^`]*$)|~{3,})")
_QUOTE = re.compile(r"[ ]{0,3}(?:>[ ]?)+")
_BULLET = lazy_pattern(r"([ \t]*)([-*+])[ \t]+(?=\S)")
_NUMBER = re.compile(r"([ \t]*)\d{1,9}[.)][ \t]+(?=\S)")
_DEFINITION = lazy_pattern(
    r"[ ]{0,3}\[(?!\^)([^\[\]]{1,200})\]:[ \t]*"
    r"<?((?:[a-z][a-z0-9+.-]{1,20}:|/|\#|\.{1,2}/|www\.)[^\s<>]*)>?"
    r"[ \t]*(\"[^\"]*\"|'[^']*'|\([^()]*\))?[ \t]*$",
    re.IGNORECASE,
)
_TABLE_RULE = lazy_pattern(
    r"[ ]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$"
)
_PIPE = re.compile(r"(?<!\\)\|")
_RAW = re.compile(r"[ ]{0,3}<(script|style)\b", re.IGNORECASE)
_MAX_HEADING = 200


@record
class _Paragraph:
    """The paragraph that is being gathered: its place and where its lines begin."""

    start: int = -1
    end: int = -1
    lines: list[int] = field(default_factory=list)
    level: int = 0

    def add(self, start: int, end: int) -> None:
        if self.start < 0:
            self.start = start
        self.end = end
        self.lines.append(start)


@record
class Walk:
    """One pass over the lines."""

    text: str
    lines: list[tuple[int, int]]
    inline: InlineReader
    fences: list[int]
    hidden: list[Hidden] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    paragraph: _Paragraph = field(default_factory=_Paragraph)
    comment_end: int = 0
    definitions: list[tuple[int, int, str]] = field(default_factory=list)
    """Where the addresses of links stand that have no title, and their names."""

    def hide(
        self, start: int, end: int, kind: LeftOutKind = LeftOutKind.MARKUP
    ) -> None:
        """Hide a range, if it holds anything."""
        if end > start:
            self.hidden.append(Hidden(start, end, kind))

    def hide_unshown(self, start: int, end: int) -> None:
        """Hide what may hold words that no reader sees."""
        self.hide(start, end, unshown_kind(self.text[start:end]))

    def flush(self) -> None:
        """The paragraph ends here: read it."""
        paragraph = self.paragraph
        if paragraph.start >= 0:
            self.inline.read(paragraph.start, paragraph.end, paragraph.lines)
            self.paragraph = _Paragraph()

    def add_block(self, start: int, end: int, kind: BlockKind, level: int = 1) -> None:
        """Begin a block; one that the last block holds is a part of it."""
        last = self.blocks[-1] if self.blocks else None
        if last and last.end > start:
            return
        self.blocks.append(Block(start, end, kind, level))

    def extend_block(self, end: int, kind: BlockKind) -> None:
        """The line belongs to the block before it, if that is of this kind."""
        last = self.blocks[-1] if self.blocks else None
        if last and last.kind is kind:
            self.blocks[-1] = Block(last.start, end, kind, last.level)


def find_definitions(walk: Walk, first: int) -> None:
    """Gather what links refer to, and the lines that can close a fence."""
    for index in range(first, len(walk.lines)):
        start, end = walk.lines[index]
        line = walk.text[start : min(end, start + 3000)]
        mark = line.lstrip(" ")[:1]
        if mark == "[":
            match = _DEFINITION.match(line)
            if match:
                walk.inline.targets.setdefault(match[1].lower(), match[2])
            walk.inline.notes.expect(line)
        elif mark and mark in "`~" and _FENCE.match(line):
            walk.fences.append(index)
    walk.fences.reverse()


def read_line(walk: Walk, index: int) -> int:
    """Index of the line to go on with."""
    start, end = walk.lines[index]
    line = walk.text[start:end]
    stripped = line.strip()
    if not stripped:
        walk.flush()
        return index + 1
    mark = stripped[0]
    if (read := _SEVERAL_LINES.get(mark)) is not None:
        after = read(walk, index, line)
        if after > index:
            return after
    if mark in "=-" and _UNDERLINE.match(line) and _is_heading_above(walk):
        above = walk.paragraph
        level = 1 if mark == "=" else 2
        walk.flush()
        walk.add_block(above.start, end, BlockKind.HEADING, level)
        walk.hide(start, end)
        return index + 1
    if mark in "*-_" and _RULE.match(line):
        walk.flush()
        walk.hide(start, end, LeftOutKind.RULE)
        return index + 1
    if mark == "#" and _read_heading(walk, start, end, line):
        return index + 1
    if "|" in line and index + 1 < len(walk.lines):
        after = _read_table(walk, index)
        if after > index:
            return after
    _read_words(walk, start, end, line)
    return index + 1


def _read_definition(walk: Walk, index: int, line: str) -> int:
    """Index after what a link or footnote refers to, if that is here, or `index`."""
    if match := _DEFINITION.match(line):
        walk.flush()
        if match[3]:
            walk.hide_unshown(*walk.lines[index])
        else:
            walk.definitions.append((*walk.lines[index], match[1].lower()))
        return index + 1
    after = walk.inline.notes.define(walk.text, walk.lines, index)
    if after > index:
        walk.flush()
        words = next(reversed(walk.inline.notes.definitions.values()))
        lines = [words.start, *(start for start, _ in walk.lines[index + 1 : after])]
        walk.inline.read(words.start, words.end, lines)
    return after


def _is_heading_above(walk: Walk) -> bool:
    above = walk.paragraph
    return len(above.lines) == 1 and above.end - above.start <= _MAX_HEADING


def _read_heading(walk: Walk, start: int, end: int, line: str) -> bool:
    match = _HEADING.match(line)
    if match is None:
        return False
    walk.flush()
    walk.hide(start, start + match.end())
    words = start + match.end()
    tail = _HEADING_END.search(line, match.end())
    words_end = start + tail.start() if tail else end
    if tail:
        walk.hide(words_end, end)
    walk.add_block(start, end, BlockKind.HEADING, len(match[1]))
    if words_end > words:
        walk.inline.read(words, words_end, [words])
    return True


def _read_fence(walk: Walk, index: int, line: str) -> int:
    match = _FENCE.match(line)
    if match is None:
        return index
    walk.flush()
    while walk.fences and walk.fences[-1] <= index:
        walk.fences.pop()
    mark = match[1]
    closing = -1
    for candidate in reversed(walk.fences):
        other = walk.text[slice(*walk.lines[candidate])].strip()
        if set(other) == {mark[0]} and len(other) >= len(mark):
            closing = candidate
            break
        if candidate - index > 10_000:
            break
    walk.hide_unshown(*walk.lines[index])
    if closing < 0:
        return index + 1
    walk.hide(*walk.lines[closing])
    if closing > index + 1:
        first, last = walk.lines[index + 1][0], walk.lines[closing - 1][1]
        walk.add_block(first, last, BlockKind.PREFORMATTED)
    return closing + 1


def _read_raw(walk: Walk, index: int, line: str) -> int:
    """Index after a comment, script or style that begins here and ends a line."""
    start = walk.lines[index][0]
    raw = _RAW.match(line)
    if raw:
        ending = f"</{raw[1].lower()}>"
        limit = walk.text.lower if len(walk.text) < 1 << 20 else None
        found = (limit() if limit else walk.text).find(ending, start)
    elif line.lstrip(" ").startswith("<!--"):
        ending = "-->"
        if 0 <= walk.comment_end < start + 4:
            walk.comment_end = walk.text.find(ending, start + 4)
        found = walk.comment_end
    else:
        return index
    if found < 0:
        return index
    closing = found + len(ending)
    kind = unshown_kind(walk.text[start:closing])
    if raw:
        kind = LeftOutKind.TEMPLATE
    after = index
    while after < len(walk.lines) and walk.lines[after][1] < closing:
        after += 1
    last = walk.lines[min(after, len(walk.lines) - 1)][1]
    if after == index or walk.text[closing:last].strip():
        # Words follow on the same line: the inline reader knows comments too.
        if after == index and not raw:
            return index
        walk.flush()
        walk.hide(start, closing, kind)
        _read_words(walk, closing, last, walk.text[closing:last])
        return after + 1
    walk.flush()
    walk.hide(start, closing, kind)
    return after + 1


_SEVERAL_LINES = {
    "`": _read_fence,
    "~": _read_fence,
    "<": _read_raw,
    "[": _read_definition,
}
"""What reads the lines of which the first begins with this sign."""


def _read_table(walk: Walk, index: int) -> int:
    """Index after a table whose first row is line `index`, or `index`."""
    below = walk.text[slice(*walk.lines[index + 1])]
    if "|" not in below or not _TABLE_RULE.match(below):
        return index
    walk.flush()
    after = index
    while after < len(walk.lines):
        start, end = walk.lines[after]
        line = walk.text[start:end]
        if "|" not in line:
            break
        if after == index + 1:
            walk.hide(start, end, LeftOutKind.RULE)
        else:
            at = start
            for pipe in _PIPE.finditer(line):
                place = start + pipe.start()
                walk.hidden.append(
                    Hidden(place, place + 1, LeftOutKind.MARKUP, breaks=True)
                )
                walk.inline.read(at, place, [at])
                at = place + 1
            walk.inline.read(at, end, [at])
            walk.add_block(start, end, BlockKind.CELL)
        after += 1
    return after


def _read_words(walk: Walk, start: int, end: int, line: str) -> None:
    """Read a line of text, with the marks of quotation and list before it."""
    quote = _QUOTE.match(line)
    at = 0
    if quote:
        if walk.paragraph.start >= 0 and walk.paragraph.level != 1:
            walk.flush()
        at = quote.end()
        walk.hide(start, start + at)
        if walk.paragraph.start >= 0:
            walk.extend_block(end, BlockKind.QUOTE)
        else:
            walk.add_block(start, end, BlockKind.QUOTE)
        if not line[at:].strip():
            walk.flush()
            return
    bullet = _BULLET.match(line, at)
    item = bullet or _NUMBER.match(line, at)
    if item:
        walk.flush()
        if bullet:
            walk.hide(start + bullet.start(2), start + bullet.end(2))
        at = item.end()
        indent = len(item[1].expandtabs(4))
        walk.add_block(start, end, BlockKind.ITEM, indent // 2 + 1)
    elif not quote and walk.paragraph.start >= 0:
        walk.extend_block(end, BlockKind.ITEM if walk.paragraph.level == 2 else _NONE)
    if walk.paragraph.start < 0:
        walk.paragraph.level = 1 if quote else 2 if item else 0
    walk.paragraph.add(start + at, end)


_NONE = BlockKind.PARAGRAPH
