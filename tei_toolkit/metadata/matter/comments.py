"""The roles of the lines below the heading of a page's comments."""

from collections.abc import Sequence

from tei_toolkit.metadata.matter.furniture import furniture_reasons
from tei_toolkit.metadata.matter.lines import LineMark, LineRole

_WHY = "readers' comments"


def classify_comments(lines: Sequence[str]) -> tuple[LineMark, ...]:
    """A mark for the heading of the comments and for each line below it.

    Args:
        lines: the words of each line, the heading first; there may be none.
    """
    marks = []
    for index, (line, why) in enumerate(
        zip(lines, furniture_reasons(lines), strict=True)
    ):
        role = LineRole.PARAGRAPH
        if not line:
            role = LineRole.BLANK
        elif not index:
            role = LineRole.HEADING
        elif why:
            role = LineRole.FURNITURE
        marks.append(LineMark(role, why if role is LineRole.FURNITURE else _WHY))
    return tuple(marks)
