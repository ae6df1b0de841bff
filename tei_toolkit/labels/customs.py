"""What the labels of one setting have in common in a document."""

from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Candidate
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.surroundings import Surroundings
from tei_toolkit.labels.vocabulary import is_small

_ARTICLES = frozenset(
    "the a an der die das den dem ein eine le la les un une el los las il lo".split()
)
_SEVERAL = 5
"""Labels that show how a document sets them."""
_WIDE = 2
"""Columns of space that no sentence has between its words."""


class Custom:
    """What the labels of one setting have in common."""

    def __init__(self, group: list[Candidate], around: Surroundings) -> None:
        lines = around.lines
        self.size = len(group)
        self.indents = Counter([lines[c.line].indent for c in group])
        self.indent, at_indent = self.indents.most_common(1)[0]
        self.is_even = at_indent >= 0.6 * self.size
        set_in = self.size - self.indents[0]
        self.is_set_in = self.size >= _SEVERAL and set_in >= 0.8 * self.size
        self.gaps = sum([lines[c.line].gap > 0 for c in group])
        timed = [c.line for c in group if c.seconds is not None]
        self.first_timed = timed[0] if len(timed) >= 0.7 * self.size else -1
        firsts = [lines[c.last].text[c.words : c.words + 1] for c in group]
        self.capitals = sum([not is_small(first) for first in firsts])
        columns = {_column_after(c, lines) for c in group}
        is_even = len(columns) == 1 and (
            0 in columns or len({c.end - c.start for c in group}) > 1
        )
        self._column = columns.pop() if is_even else None
        narrow = sum([c.words - c.end < _WIDE for c in group])
        self.is_wide = narrow <= 0.15 * self.size
        self._lines = lines
        self._around = around
        dotted = sum([ends_in_stop(lines[c.last].text) for c in group])
        self.is_undotted = self.size >= 5 and dotted <= 0.15 * self.size

    def is_in_column(self, candidate: Candidate) -> bool:
        """Whether the words after a label begin in the column of all others' words."""
        column = _column_after(candidate, self._lines)
        return column is not None and column == self._column

    def is_narrow(self, candidate: Candidate) -> bool:
        """Whether one space follows a label, and more follow the others."""
        return self.is_wide and candidate.words - candidate.end < _WIDE

    def running_on(self, candidate: Candidate) -> list[tuple[str, float]]:
        """What says that a line goes on with the sentence of the line before."""
        if self.is_set_in and not self._lines[candidate.line].indent:
            return [("not set in, as the others are", -8.0)]
        before = self._around.before(candidate.line)
        last = before.text[-8:].rpartition(" ")[2] if before else ""
        return [("an article stands before it", -7.0)] if last in _ARTICLES else []


def _column_after(candidate: Candidate, lines: Sequence[Line]) -> int | None:
    """Where the words after a label begin that is filled up to a column, or None.

    A tab goes to the next column, whichever that is.
    """
    line = lines[candidate.last]
    between = line.text[candidate.end : candidate.words]
    if between[:1] != ":" or candidate.last != candidate.line:
        return None
    if "\t" in between:
        return 0
    return line.indent + candidate.words if "  " in between else None


def ends_in_stop(text: str) -> bool:
    """Whether a full stop ends `text`, and no initial."""
    return text[-1:] == "." and text[-3:-2] not in ". "
