"""Fountain, plain-text screenplays: verbatim.

Scene headings, cues and emphasis are read by the convention of the same name.
Source: fountain.io, *Syntax*.
"""

import re

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.plain import read_verbatim
from tei_toolkit.sources.text import SourceText

MEDIA_TYPE = "text/x-fountain"

_SCENE = re.compile(
    r"^[ \t]*(?:INT|EXT|EST|INT\.?/EXT|EXT\.?/INT|I/E)\.? +[^\r\n]+",
    re.MULTILINE | re.IGNORECASE,
)
# Capitals after an empty line, with a line of speech directly below.
_CUE = lazy_pattern(
    r"(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)[ \t]*[A-Z][A-Z0-9 .'-]{1,30}"
    r"(?:\([^)\r\n]{1,30}\))?[ \t]*\^?[ \t]*(?:\r?\n|\r)[ \t]*[^\s]"
)


def read_fountain(raw: RawSource) -> SourceText:
    """The text of a Fountain file."""
    return read_verbatim(raw, MEDIA_TYPE)


def recognise_fountain(sample: Sample) -> Certainty:
    """Known by its suffix, or by two scene headings and two cues."""
    if sample.members:
        return Certainty.NONE
    if sample.suffix in KIND.suffixes:
        return Certainty.NAMED
    if len(_SCENE.findall(sample.head)) >= 2 and len(_CUE.findall(sample.head)) >= 2:
        return Certainty.LIKELY
    return Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="a Fountain screenplay",
    suffixes=frozenset({".fountain", ".spmd"}),
    recognise=recognise_fountain,
    read=read_fountain,
)
