"""Plain text: the characters as they are."""

from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.text import SourceText

MEDIA_TYPE = "text/plain"


def read_verbatim(raw: RawSource, media_type: str) -> SourceText:
    """The decoded text, character for character, with nothing hidden."""
    return SourceText(
        name=raw.short_name,
        media_type=media_type,
        charset=raw.charset,
        sha256=raw.sha256,
        text=raw.text,
        diagnostics=raw.diagnostics,
    )


def read_plain(raw: RawSource) -> SourceText:
    """The text of a plain text file."""
    return read_verbatim(raw, MEDIA_TYPE)


def recognise_plain(sample: Sample) -> Certainty:
    """Any text is plain text if it is nothing else."""
    return Certainty.NONE if sample.members else Certainty.FALLBACK


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="plain text",
    suffixes=frozenset({".txt", ".text"}),
    recognise=recognise_plain,
    read=read_plain,
)
