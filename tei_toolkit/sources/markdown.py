"""Markdown: the file verbatim, its marks hidden, what they mean kept.

Sources: CommonMark 0.31.2; GitHub Flavored Markdown (tables, strikethrough); Jekyll and
Hugo (front matter, Liquid, attribute lists). Where CommonMark would read layout as
structure that transcripts use for speech (indented code, lists of letters), the text
stays text.
"""

import re

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.escapes import Escapes
from tei_toolkit.sources.front_matter import FrontMatter, find_front_matter
from tei_toolkit.sources.inline import InlineReader
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.markdown_blocks import Walk, find_definitions, read_line
from tei_toolkit.sources.plain import recognise_plain
from tei_toolkit.sources.ranges import disjoint, nested
from tei_toolkit.sources.text import (
    Block,
    BlockKind,
    Hidden,
    SourceText,
    Style,
    split_lines,
)
from tei_toolkit.transcript import Rendition

MEDIA_TYPE = "text/markdown"

FRONT_MATTER_UNREADABLE = DiagnosticKind(
    code="TEI-S030",
    name="front-matter-unreadable",
    severity=Severity.WARNING,
    template="the front matter cannot be read ({fault}); it is kept as text",
    explanation="""\
*What it reports*: the block between `---` (YAML) or `+++` (TOML) on top of a file is
not well formed.

*Why it matters*: its title and date are not known, and its lines stay in the text.

### Wrong

```talk.md
---
title: [A talk
---
**Chair:** Good morning.

**Mr. Doyle:** Good morning.
```

### Right

```talk.md
---
title: A talk
---
**Chair:** Good morning.

**Mr. Doyle:** Good morning.
```
""",
)

_LABELLED = re.compile(r"^[ \t]*\*\*[^*\s][^*\r\n]{0,100}\*\*", re.MULTILINE)


def read_markdown(raw: RawSource) -> SourceText:
    """The text of a Markdown file."""
    text = raw.text
    diagnostics = list(raw.diagnostics)
    front = find_front_matter(text)
    if front is not None and front.fault:
        values = (("fault", front.fault),)
        diagnostics.append(Diagnostic(FRONT_MATTER_UNREADABLE, raw.name, 1, 0, values))
    lines = split_lines(text)
    walk = Walk(text, lines, InlineReader(text, {}), [])
    first = _skip_front_matter(walk, front)
    find_definitions(walk, first)
    index = first
    while index < len(lines):
        index = read_line(walk, index)
    walk.flush()
    for start, end, name in walk.definitions:
        is_used = name in walk.inline.used
        walk.hide(start, end, LeftOutKind.MARKUP if is_used else LeftOutKind.CONCEALED)
    marks = list(disjoint(walk.hidden + walk.inline.hidden))
    found, notes = walk.inline.notes.notes(text, marks)
    hidden = list(found)
    styles = list(nested(walk.inline.styles))
    marks = [item for item in hidden if item.kind is not LeftOutKind.NOTE]
    marks += [item for note in notes for item in note.hidden]
    if escapes := _escapes(text, walk.blocks, marks, styles):
        text = escapes.decode(text)
        hidden = escapes.move_hidden(hidden)
        styles = escapes.move_styles(styles)
        walk.blocks = escapes.move_blocks(walk.blocks)
        notes = escapes.move_notes(notes)
    return SourceText(
        name=raw.short_name,
        media_type=MEDIA_TYPE,
        charset=raw.charset,
        sha256=raw.sha256,
        text=text,
        hidden=tuple(hidden),
        styles=tuple(styles),
        blocks=tuple(walk.blocks),
        notes=notes,
        metadata=front.values if front else (),
        diagnostics=tuple(diagnostics),
    )


def _escapes(
    text: str, blocks: list[Block], hidden: list[Hidden], styles: list[Style]
) -> Escapes:
    """The character references of the text: in code and in markup there are none."""
    escapes = Escapes()
    if "&" not in text:
        return escapes
    kept = [(h.start, h.end + (text[h.start] == "\\")) for h in hidden]  # `\\&amp;`
    kept += [(b.start, b.end) for b in blocks if b.kind is BlockKind.PREFORMATTED]
    kept += [(s.start, s.end) for s in styles if s.rendition is Rendition.CODE]
    at = 0
    for start, end in sorted(kept):
        escapes.find(text, at, max(at, start))
        at = max(at, end)
    escapes.find(text, at, len(text))
    return escapes


def _skip_front_matter(walk: Walk, front: FrontMatter | None) -> int:
    """Index of the first line of the text."""
    if front is None or front.fault:
        return 0
    walk.hide(0, front.end, LeftOutKind.METADATA)
    for index, (start, _) in enumerate(walk.lines):
        if start >= front.end:
            return index
    return len(walk.lines)


def recognise_markdown(sample: Sample) -> Certainty:
    """Known by its suffix, by front matter, or by several bold labels."""
    if sample.members:
        return Certainty.NONE
    if sample.suffix in KIND.suffixes:
        return Certainty.NAMED
    if recognise_plain(sample) is Certainty.LIKELY:
        return Certainty.NONE
    if len(_LABELLED.findall(sample.head)) >= 3:
        return Certainty.LIKELY
    front = find_front_matter(sample.head)
    if front is not None and not front.fault:
        return Certainty.LIKELY
    return Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="Markdown",
    suffixes=frozenset(
        {".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".qmd", ".rmd"}
    ),
    recognise=recognise_markdown,
    read=read_markdown,
)
