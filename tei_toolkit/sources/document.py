"""What word processors' documents have in common: text, and words set apart from it."""

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.sources.building import (
    TextBuilder,
    hide_ranges,
    sort_styles,
    state_blocks,
)
from tei_toolkit.sources.kind import Keep, RawSource
from tei_toolkit.sources.text import Hidden, SourceText
from tei_toolkit.transcript import LeftOutKind
from tei_toolkit.values import immutable

NOTES_SET_APART = DiagnosticKind(
    code="TEI-S050",
    name="notes-set-apart",
    severity=Severity.WARNING,
    template="{notes} set apart from the text",
    explanation="""\
*What it reports*: footnotes, endnotes and margin comments of a document.

*Why it matters*: they are not speech. Their words stand at the end of the source, left
out of the text, and in its metadata.

### Wrong

```talk.odt
<text:p>Chair: Good morning.<text:note text:note-class="footnote"><text:note-body>
<text:p>He bowed.</text:p></text:note-body></text:note></text:p>
```

### Right

```talk.odt
<text:p>Chair: Good morning. (He bows.)</text:p>
```
""",
)

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

PRINTED = 0
UNPRINTED = 1
DELETED = 2
"""The regions of a document that a `TextBuilder` tells apart."""
_KINDS = {UNPRINTED: LeftOutKind.CONCEALED, DELETED: LeftOutKind.DELETION}

NotesSetApart = tuple[tuple[str, str], ...]


@immutable
class Appendix:
    """Words that belong to the document and not to its running text."""

    words: str
    kind: LeftOutKind


def report_notes(name: str, notes: NotesSetApart) -> Diagnostic:
    """The diagnostic that says how many notes there are."""
    count = len(notes)
    said = "1 note or comment was" if count == 1 else f"{count} notes or comments were"
    return Diagnostic(NOTES_SET_APART, name, 0, 0, (("notes", said),))


def report_deletions(name: str, count: int) -> Diagnostic:
    """The diagnostic that says how many deletions there are."""
    said = "1 tracked deletion was" if count == 1 else f"{count} tracked deletions were"
    return Diagnostic(DELETION_LEFT_OUT, name, 0, 0, (("deletions", said),))


def assemble(
    raw: RawSource,
    media_type: str,
    builder: TextBuilder,
    appendices: list[Appendix],
    *,
    metadata: tuple[tuple[str, str], ...],
    diagnostics: tuple[Diagnostic, ...],
) -> SourceText:
    """The source text, with the words set apart at its end."""
    text = builder.finish()
    hidden = sorted(
        (
            item
            for region, kind in _KINDS.items()
            for item in hide_ranges(
                text, [(s, e) for s, e, r in builder.regions if r == region], kind
            )
        ),
        key=lambda item: item.start,
    )
    pieces = [text]
    size = len(text)
    for appendix in appendices:
        gap = "\n\n" if size else ""
        start = size + len(gap)
        size = start + len(appendix.words)
        pieces += [gap, appendix.words]
        is_margin = appendix.kind is LeftOutKind.FURNITURE
        if not (is_margin and raw.keep is Keep.EVERYTHING):
            hidden.append(Hidden(start, size, appendix.kind))
    return SourceText(
        name=raw.short_name,
        media_type=media_type,
        charset="utf-8",
        sha256=raw.sha256,
        text="".join(pieces),
        hidden=tuple(hidden),
        styles=sort_styles(builder.styles),
        blocks=state_blocks(builder.blocks),
        metadata=metadata,
        diagnostics=diagnostics,
    )
