"""CHAT, the transcription format of CHILDES and TalkBank: verbatim.

Headers, tiers and codes are read by the convention of the same name.
Source: MacWhinney, *Tools for Analyzing Talk. Part 1: The CHAT Transcription Format*.
"""

import re

from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.plain import read_verbatim
from tei_toolkit.sources.text import SourceText

MEDIA_TYPE = "text/x-chat"

_BEGIN = re.compile(r"\A\s*(?:@UTF8\b|@Begin\b|(?:@[^\r\n]*[\r\n]+){1,30}@Begin\b)")
_TIER = re.compile(r"^\*[A-Za-z0-9_-]{1,12}:[ \t]", re.MULTILINE)


def read_chat(raw: RawSource) -> SourceText:
    """The text of a CHAT file."""
    return read_verbatim(raw, MEDIA_TYPE)


def recognise_chat(sample: Sample) -> Certainty:
    """A CHAT file begins with `@UTF8` or `@Begin`, or has main tiers and the suffix."""
    if _BEGIN.match(sample.head):
        return Certainty.CERTAIN
    if sample.suffix in KIND.suffixes and _TIER.search(sample.head):
        return Certainty.NAMED
    return Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="a CHAT transcript",
    suffixes=frozenset({".cha"}),
    recognise=recognise_chat,
    read=read_chat,
)
