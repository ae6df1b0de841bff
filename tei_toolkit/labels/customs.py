"""What the labels of one setting have in common in a document."""

from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Candidate
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.surroundings import Surroundings


class Custom:
    """What the labels of one setting have in common."""

    def __init__(self, group: list[Candidate], around: Surroundings) -> None:
        lines = around.lines
        self.size = len(group)
        self.indents = Counter(lines[c.line].indent for c in group)
        self.indent, at_indent = self.indents.most_common(1)[0]
        self.is_even = at_indent >= 0.6 * self.size
        self.gaps = sum(1 for c in group if lines[c.line].gap)
        timed = [c.line for c in group if c.seconds is not None]
        self.first_timed = timed[0] if len(timed) >= 0.7 * self.size else -1
        firsts = [lines[c.last].text[c.words : c.words + 1] for c in group]
        self.capitals = sum(1 for first in firsts if not first.islower())
        self.is_padded = all(is_padded(c, lines) for c in group)
        dotted = sum(1 for c in group if ends_in_stop(lines[c.last].text))
        self.is_undotted = self.size >= 5 and dotted <= 0.15 * self.size


def is_padded(candidate: Candidate, lines: Sequence[Line]) -> bool:
    """Whether a colon ends a label, and its words begin in a column of their own."""
    text = lines[candidate.last].text
    between = text[candidate.end : candidate.words]
    return between[:1] == ":" and ("\t" in between or "  " in between)


def ends_in_stop(text: str) -> bool:
    """Whether a full stop ends `text`, and no initial."""
    return text[-1:] == "." and text[-3:-2] not in ". "
