"""What is in a source and not in the text of its transcript, and why."""

from enum import StrEnum

from tei_toolkit.values import immutable


class LeftOutKind(StrEnum):
    """Why characters of the source are not in the text."""

    FURNITURE = "furniture"
    PAGE_HEADER = "page header"
    PAGE_NUMBER = "page number"
    LINE_NUMBER = "line number"
    CUE_TIME = "cue time"
    TIME = "time"
    MARKUP = "markup"
    METADATA = "metadata"
    NOTE = "note"
    DELETION = "tracked deletion"
    CONCEALED = "hidden text"
    TEMPLATE = "template or script"
    HYPHEN = "hyphen"
    LINE_END = "line end"
    REPEATED_LABEL = "repeated label"
    REPEATED_CAPTION = "repeated caption"
    RULE = "rule"
    CONTROL = "control character"


@immutable
class LeftOut:
    """Characters of the source that are not in the text, and why."""

    start: int
    end: int
    kind: LeftOutKind
