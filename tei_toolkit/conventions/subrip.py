"""SubRip subtitles (`.srt`); the format has no standard."""

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.captions import read_captions


def read_subrip(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The turns of a subtitle file; the consecutive cues of one speaker are one."""
    del language
    reading = read_labels(source, convention.hints)
    return ConventionReading(read_captions(source, reading), reading)


CONVENTION = Convention(
    name="srt",
    title="SubRip subtitles (SRT)",
    description=(
        "Numbered, timed cues; a speaker before a colon, or after a chevron or dash, "
        "or none."
    ),
    media_types=frozenset({"application/x-subrip"}),
    example=(
        "1\n00:00:01,000 --> 00:00:03,000\nANNA: Where were you?\n\n"
        "2\n00:00:03,500 --> 00:00:05,000\nBEN: On the pier.\n"
    ),
    read=read_subrip,
)
