"""WebVTT subtitles.

Source: W3C, *WebVTT: The Web Video Text Tracks Format*.
"""

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.captions import read_captions


def read_webvtt(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The turns of a subtitle file; the consecutive cues of one speaker are one."""
    del language
    reading = read_labels(source, convention.hints)
    return ConventionReading(read_captions(source, reading), reading)


CONVENTION = Convention(
    name="webvtt",
    title="WebVTT subtitles",
    description=(
        "Timed cues; a speaker in a voice tag, before a colon, or after a chevron or "
        "dash."
    ),
    media_types=frozenset({"text/vtt"}),
    example=(
        "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Anna>Where were you?\n\n"
        "00:03.500 --> 00:05.000\n<v Ben>On the pier.\n"
    ),
    read=read_webvtt,
)
