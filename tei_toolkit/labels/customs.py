"""What the labels of one setting have in common in a document."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from tei_toolkit.labels.candidates import Candidate, Reasons, Separator
from tei_toolkit.labels.families import WEAK
from tei_toolkit.labels.function_words import TOGETHER
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.surroundings import Surroundings
from tei_toolkit.labels.vocabulary import fold, is_small
from tei_toolkit.lazy_pattern import lazy_pattern

_ARTICLES = frozenset(
    "the a an der die das den dem ein eine le la les l un une el los las il lo".split()
)
_SEVERAL = 5
"""Labels that show how a document sets them."""
_MANY = 10
_LONGEST_ROLE = 24
_FEW = 0.1
_STOPPED = lazy_pattern(r"[^\W_a-zß-ÿ][^\s.,;:?!]{0,11}(?: [^\s.,;:?!]{1,11}){0,2}\.")
"""What a label can look like, also with a number or in two words: `1.Hun.`."""
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
        small = [first for first in firsts if first.islower() and is_small(first)]
        self.capitals = self.size - len(small)
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

    def weigh(
        self, candidate: Candidate, known: int, *, in_turns: bool, in_capitals: bool
    ) -> Reasons:
        """What indentation, blank lines and the letters say of a label set so.

        Args:
            candidate: the label.
            known: how often the document has it.
            in_turns: whether the first turn stands above it.
            in_capitals: whether the labels of the document are in capitals.
        """
        reasons: Reasons = []
        if known <= 1 and in_turns and self._is_in_column(candidate):
            reasons.append(("in the column of the other labels", 2.5))
        if self.is_set_in and in_turns and self._is_set_in_as_labels(candidate):
            reasons.append(("set in, as only labels are", 2.8))
        if known <= 1 and in_turns and self._is_role_in_bold(candidate):
            reasons.append(("a part with an article, in bold as the others", 2.0))
        if candidate.seconds is None and candidate.line < self.first_timed:
            reasons.append(("no time beside it, and those below have one", -5.0))
        line = self._lines[candidate.line]
        separator = candidate.setting.separator
        safe = known > 1 and separator not in WEAK
        if separator is Separator.SPACE and self._is_narrow(candidate):
            change = -3.0 if line.gap else -12.0
            reasons.append(("one space after it, and others have more", change))
        if line.indent > self.indent + 2 and self.is_even:
            same = sum(n for i, n in self.indents.items() if abs(i - line.indent) <= 1)
            if same < 0.2 * self.size:
                change = -2.5 if self._is_lone_indent else -7.0
                reasons.append(("set in from the others, like a quotation", change))
        if not line.gap and self.gaps >= 0.9 * self.size and candidate.line:
            reasons.append(
                ("no blank line before it, as others have", -0.7 if safe else -2.0)
            )
        if known <= 1 and not line.gap and candidate.line:
            reasons += self._running_on(candidate)
        if known <= 1 and self.gaps <= 0.3 * self.size and self._is_apart(candidate):
            reasons.append(("apart between blank lines, as no others are", -1.5))
        words = candidate.words
        if is_small(self._lines[candidate.last].text[words : words + 1]):
            reasons += self._weigh_letters(candidate, known, in_capitals=in_capitals)
        return reasons

    def _weigh_letters(
        self, candidate: Candidate, known: int, *, in_capitals: bool
    ) -> Reasons:
        """What a small letter after a label says."""
        reasons: Reasons = []
        line = self._lines[candidate.line]
        safe = known > 1 and candidate.setting.separator not in WEAK
        others = self.size - (known <= 1)
        if (
            self.capitals <= 0.2 * self.size
            and known <= 1
            and candidate.setting.separator in WEAK
        ):
            reasons.append(("small letters follow it, as the others", 1.5))
        if self.capitals >= 0.95 * others:
            change = -0.7 if safe else -2.5
            shape = likeness(candidate.label).shape
            if line.gap and fold(candidate.label) in TOGETHER:
                change = -1.5
            elif self.size >= 12 and shape == "function":
                change = -8.0 if not candidate.label.isupper() else change
                if change == -8.0 and in_capitals:
                    change = -12.0
            reasons.append(("a small letter follows it", change))
        return reasons

    def _is_in_column(self, candidate: Candidate) -> bool:
        """Whether the words after a label begin in the column of all others' words."""
        column = _column_after(candidate, self._lines)
        return column is not None and column == self._column

    def _is_set_in_as_labels(self, candidate: Candidate) -> bool:
        """Whether a stop ends a label that is set in, and no words but labels are."""
        setting = candidate.setting
        return (
            setting.separator is Separator.DOT
            and not setting.alone
            and self.size >= _MANY
            and self._lines[candidate.line].indent > 0
            and self._only_labels_are_set_in
        )

    @cached_property
    def _only_labels_are_set_in(self) -> bool:
        """Whether few lines are set in that begin with no word and its stop."""
        others = sum(
            line.indent > 0 and _STOPPED.match(line.text) is None
            for line in self._lines
        )
        return others <= _FEW * self.size

    @cached_property
    def _is_lone_indent(self) -> bool:
        """Whether but one line is set in, and the labels are not: that is a slip."""
        set_in = sum(line.indent > self.indent + 2 for line in self._lines)
        return set_in == 1 and not self.indent and self.size >= _SEVERAL

    def _is_role_in_bold(self, candidate: Candidate) -> bool:
        """Whether bold letters, as of all others, tell a part: `**La serveuse :**`."""
        setting = candidate.setting
        first, _, rest = (
            candidate.key.replace("’", "'").replace("'", " ").partition(" ")
        )
        return (
            setting.wrapper == "bold"
            and setting.separator is Separator.COLON
            and not setting.alone
            and self.size >= _MANY
            and self._lines[candidate.line].gap > 0
            and first in _ARTICLES
            and 0 < len(rest) <= _LONGEST_ROLE
        )

    def _is_narrow(self, candidate: Candidate) -> bool:
        """Whether one space follows a label, and more follow the others."""
        return self.is_wide and candidate.words - candidate.end < _WIDE

    def _running_on(self, candidate: Candidate) -> Reasons:
        """What says that a line goes on with the sentence of the line before."""
        if self.is_set_in and not self._lines[candidate.line].indent:
            return [("not set in, as the others are", -8.0)]
        before = self._around.before(candidate.line)
        last = before.text[-8:].rpartition(" ")[2] if before else ""
        return [("an article stands before it", -7.0)] if last in _ARTICLES else []

    def _is_apart(self, candidate: Candidate) -> bool:
        """Whether one word before a colon stands with its words between blank lines."""
        following = self._around.after(candidate.last)
        return (
            not candidate.setting.alone
            and (not candidate.line or self._lines[candidate.line].gap > 0)
            and following is not None
            and following.gap > 0
            and likeness(candidate.label, self._around.openers).shape == "word"
        )


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
