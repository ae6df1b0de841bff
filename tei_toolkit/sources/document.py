"""What word processors' documents have in common: text, and words set apart from it."""

from dataclasses import dataclass

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

NOTES_SET_APART = DiagnosticKind(
    code="TEI-S050",
    name="notes-set-apart",
    severity=Severity.WARNING,
    template="{count} footnotes or comments were set apart from the text",
    explanation="""\
*What it reports*: footnotes, endnotes and margin comments of a document.

*Why it matters*: they are not speech. Their words stand at the end of the source, left
out of the text, and in its metadata.
""",
)

NotesSetApart = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Appendix:
    """Words that belong to the document and not to its running text."""

    words: str
    kind: LeftOutKind


def report_notes(name: str, notes: NotesSetApart) -> Diagnostic:
    """The diagnostic that says how many notes there are."""
    return Diagnostic(NOTES_SET_APART, name, 0, 0, (("count", str(len(notes))),))


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
    hidden = list(
        hide_ranges(text, [(s, e) for s, e, _ in builder.regions], LeftOutKind.METADATA)
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
