"""What each line before the first turn and after the last one is.

Pure functions over strings: the caller takes the lines from the source (without markup,
line numbers and hidden characters) and gets one `LineMark` for each.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class LineRole(StrEnum):
    """What a line outside the turns is."""

    BLANK = "blank"
    TITLE = "title"
    SUBTITLE = "subtitle"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ATTENDANCE = "attendance"
    FIELD = "field"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class LineMark:
    """The role of one line and why it has it.

    Attributes:
        role: what the line is. A wrapped title, heading or field has the role on
            each of its lines.
        why: the evidence in a few words, for `--explain`.
        key: of a field, as printed ("DATE", "时间"); empty on a line that
            continues one.
        value: of a field, as printed.
        meaning: of a field whose key is known: `date`, `place`, `time`, `title`,
            `present`, `interviewer` …; None for any other.
    """

    role: LineRole
    why: str = ""
    key: str | None = None
    value: str | None = None
    meaning: str | None = None


@dataclass(frozen=True, slots=True)
class Tail:
    """What stands after the last turn.

    Attributes:
        index: of the first line that is not the last turn's; `len(lines)` if none.
        marks: one for each line from `index` on.
    """

    index: int
    marks: tuple[LineMark, ...]


def classify_front(
    lines: Sequence[str],
    *,
    language: str | None = None,
    heading_levels: Sequence[int] | None = None,
    title: str | None = None,
    is_whole: bool = False,
) -> list[LineMark]:
    """One mark for each line that stands before the first turn.

    Args:
        lines: visible characters of each line, without markup and line numbers.
        language: BCP 47 tag of the document, where known.
        heading_levels: for each line, the level (from 1) that the source's format gives
            to it as a heading, 0 for none.
        title: the title that the source's format gives (YAML, HTML `title`), if any.
        is_whole: the lines are the whole document, which has no turns.
    """
    del language, heading_levels, title, is_whole
    return [
        LineMark(LineRole.PARAGRAPH if line.strip() else LineRole.BLANK)
        for line in lines
    ]


def classify_back(
    lines: Sequence[str],
    *,
    language: str | None = None,
    heading_levels: Sequence[int] | None = None,
    front: Sequence[str] = (),
) -> Tail:
    """Where the last turn's text ends, and a mark for each line after it.

    Args:
        lines: visible characters of each line from the start of the last turn's text.
        language: BCP 47 tag of the document, where known.
        heading_levels: as in `classify_front`.
        front: the lines before the first turn: what is repeated from there (title,
            dateline, menu) is no speech.
    """
    del language, heading_levels, front
    return Tail(len(lines), ())
