"""SubRip subtitles (`.srt`); the format has no standard."""

from tei_toolkit.conventions.convention import Convention
from tei_toolkit.conventions.turns import read_cues

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
    read=read_cues,
)
