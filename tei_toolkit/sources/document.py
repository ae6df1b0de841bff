"""What word processors' documents have in common: text, and words set apart from it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.building import (
    TextBuilder,
    hide_ranges,
    sort_styles,
    state_blocks,
)
from tei_toolkit.sources.controls import merge_hidden
from tei_toolkit.sources.kind import Keep, RawSource
from tei_toolkit.sources.notes import set_notes_apart
from tei_toolkit.sources.text import Hidden, SourceNote, SourceText
from tei_toolkit.transcript import NotePlace
from tei_toolkit.values import immutable

DELETION_LEFT_OUT = DiagnosticKind(
    code="TEI-S051",
    name="tracked-deletion",
    severity=Severity.NOTE,
    template="{deletions} left out, as if the changes were accepted",
    explanation="""\
*What it reports*: words that someone deleted with change tracking on.

*Why it matters*: insertions are taken as accepted and deletions as gone; the report
lists their words. Accept or reject the changes first if that is not meant.

### Wrong

```talk.docx
<w:p><w:r><w:t xml:space="preserve">Chair: Good </w:t></w:r>
<w:del w:id="1" w:author="A"><w:r><w:delText>evening</w:delText></w:r></w:del>
<w:r><w:t>morning.</w:t></w:r></w:p>
```

### Right

```talk.docx
<w:p><w:r><w:t>Chair: Good morning.</w:t></w:r></w:p>
```
""",
)

_DATE = lazy_pattern(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?")

LINK_CODE = lazy_pattern(r'\s*HYPERLINK\s+(?:\\[a-z]\s+)?"([^"]+)"')
"""The code of a field whose words are a link, as DOC and RTF have it."""

_MOST_BOXED = 0.25

PRINTED = 0
UNPRINTED = 1
DELETED = 2
SIGN = 3
READING = 4
FURNITURE = 5
"""The regions of a document that a `TextBuilder` tells apart."""
_KINDS = {
    UNPRINTED: LeftOutKind.CONCEALED,
    DELETED: LeftOutKind.DELETION,
    SIGN: LeftOutKind.MARKUP,
    READING: LeftOutKind.CONCEALED,
    FURNITURE: LeftOutKind.FURNITURE,
}


@immutable
class Appendix:
    """Words that belong to the document and not to its running text."""

    words: str
    kind: LeftOutKind


@immutable
class ReadNote:
    """A note whose words stand after the running text.

    Attributes:
        number: what the builder knows the place by that refers to it; -1 for none.
        region: what is printed there.
        start: where its words start.
        end: where they end.
        place: where it is printed.
        n: its number or sign.
        mark: where that sign stands in the text, if it does.
        author: who wrote a comment.
        when: when it was written, ISO 8601.
    """

    number: int
    region: int
    start: int
    end: int
    place: NotePlace
    n: str
    mark: tuple[int, int] | None = None
    author: str | None = None
    when: str | None = None


def are_asides(boxed: int, others: int) -> bool:
    """Whether boxes stand beside the text, by the characters in and outside of them.

    Where they hold much of a document they set its text.
    """
    return boxed < _MOST_BOXED * others


def note_date(text: str) -> str | None:
    """`text` if it is a date and a time as XML Schema has them."""
    try:
        return text if _DATE.fullmatch(text) and datetime.fromisoformat(text) else None
    except ValueError:
        return None


def read_body(builder: TextBuilder, read: Callable[[], None]) -> tuple[int, int] | None:
    """Where the words stand that `read` adds to the builder as blocks of their own."""
    builder.end_part()
    before = len(builder.blocks)
    read()
    builder.end_part()
    blocks = builder.blocks[before:]
    return (blocks[0].start, blocks[-1].end) if blocks else None


def with_deletions(raw: RawSource, count: int) -> RawSource:
    """`raw`, of which it is told how many tracked deletions it has, if any."""
    if not count:
        return raw
    said = "1 tracked deletion was" if count == 1 else f"{count} tracked deletions were"
    told = Diagnostic(DELETION_LEFT_OUT, raw.name, 0, 0, (("deletions", said),))
    return replace(raw, diagnostics=(*raw.diagnostics, told))


def assemble(
    raw: RawSource,
    media_type: str,
    builder: TextBuilder,
    appendices: list[Appendix],
    *,
    notes: list[ReadNote],
    metadata: tuple[tuple[str, str], ...],
) -> SourceText:
    """The source text, with the words set apart at its end.

    Its diagnostics are those of `raw`.
    """
    text = builder.finish()
    hidden = [
        item
        for region, kind in _KINDS.items()
        if region != FURNITURE or raw.keep is Keep.MAIN
        for item in hide_ranges(
            text, [(s, e) for s, e, r in builder.regions if r == region], kind
        )
    ]
    hidden.sort(key=lambda item: item.start)
    shown, found = _set_apart(text, builder, hidden, notes)
    text, apart = append(text, appendices, raw.keep)
    return SourceText(
        name=raw.short_name,
        media_type=media_type,
        charset="utf-8",
        sha256=raw.sha256,
        text=text,
        hidden=(*shown, *apart),
        styles=sort_styles(builder.styles),
        blocks=state_blocks(builder.blocks),
        tables=builder.tables.state(text),
        notes=found,
        metadata=metadata,
        diagnostics=raw.diagnostics,
    )


def append(
    text: str, appendices: Iterable[Appendix], keep: Keep
) -> tuple[str, list[Hidden]]:
    """`text` with the appendices after it, and which of them are hidden."""
    hidden: list[Hidden] = []
    pieces = [text]
    size = len(text)
    for appendix in appendices:
        gap = "\n\n" if size else ""
        start = size + len(gap)
        size = start + len(appendix.words)
        pieces += [gap, appendix.words]
        is_margin = appendix.kind is LeftOutKind.FURNITURE
        if not (is_margin and keep is Keep.EVERYTHING):
            hidden.append(Hidden(start, size, appendix.kind))
    return "".join(pieces), hidden


def _set_apart(
    text: str, builder: TextBuilder, hidden: list[Hidden], notes: list[ReadNote]
) -> tuple[tuple[Hidden, ...], tuple[SourceNote, ...]]:
    """What is hidden of a text with its notes, and the notes.

    A note whose mark is not printed is hidden as its mark is.
    """
    unprinted = tuple(
        Hidden(note.start, note.end, _KINDS[note.region])
        for note in notes
        if note.region != PRINTED
    )
    found: list[SourceNote] = []
    signs: list[Hidden] = []
    for note in notes:
        if note.region != PRINTED:
            continue
        if note.mark is not None and text.startswith(note.n, note.start):
            # The sign stands before the note's own words, too.
            end = note.start + len(note.n)
            signs.append(Hidden(note.start, end, LeftOutKind.MARKUP))
        at = builder.places.get(note.number, -1)
        at, mark_end = note.mark or (at, at)
        apart = SourceNote(at, mark_end, note.start, note.end, note.place, note.n)
        found.append(replace(apart, author=note.author, when=note.when))
    hidden = list(merge_hidden(unprinted, hidden))
    return set_notes_apart(text, merge_hidden(tuple(hidden), signs), found)
