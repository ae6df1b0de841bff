"""WebVTT subtitles.

Source: W3C, *WebVTT: The Web Video Text Tracks Format*.
"""

from tei_toolkit.conventions.convention import Convention
from tei_toolkit.conventions.turns import read_cues

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
    read=read_cues,
)
