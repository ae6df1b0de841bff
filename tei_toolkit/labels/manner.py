"""The manner of a document, learnt from its certain labels, and what it says of others."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.surroundings import Surroundings, Value

Reasons = list[tuple[str, float]]
_WEAK = (Separator.DOT, Separator.DASH, Separator.SPACE, Separator.OWN_LINE)


class Manner:
    """How one document sets its labels, and where its turns begin."""

    def __init__(
        self, around: Surroundings, found: Sequence[tuple[Candidate, float]]
    ) -> None:
        """Learn from the best reading of each line in the first weighing."""
        self._around = around
        labels = [(c, w) for c, w in found if w > 0 and c.label]
        self.known = Counter(c.key for c, _ in labels)
        self._speech = 0
        self._values = 0
        by_family: defaultdict[object, list[Candidate]] = defaultdict(list)
        for candidate, weight in labels:
            if weight > 1:
                by_family[candidate.setting.family].append(candidate)
        self._size = {family: len(group) for family, group in by_family.items()}
        self._main = max(self._size.values(), default=0)
        self._recurring = {
            family: sum(1 for c in group if self.known[c.key] > 1)
            for family, group in by_family.items()
        }
        self._indents = {
            family: Counter(around.lines[c.line].indent for c in group)
            for family, group in by_family.items()
        }
        self._gaps = {
            family: sum(1 for c in group if around.lines[c.line].gap)
            for family, group in by_family.items()
        }
        self._front = self._find_front(labels)
        strong = [c for c, w in labels if w > 2]
        self._strangers = sum(1 for c in strong if self.known[c.key] == 1)
        self._strong = len(strong)

    def _find_front(self, labels: list[tuple[Candidate, float]]) -> int:
        """The line of the first label that certainly begins a turn."""
        sample = [c for c, w in labels if w > 1.5][:400]
        values = [self._around.value(c) for c in sample]
        speech = sum(1 for value in values if value is Value.SPEECH)
        if len(values) < 3 or speech < 0.75 * len(values):
            return -1
        for candidate, value in zip(sample, values, strict=True):
            if value is Value.SPEECH and (
                self.known[candidate.key] > 1 or likeness(candidate.label).weight >= 1.4
            ):
                return candidate.line
        return -1

    def weigh(self, candidate: Candidate) -> Reasons:
        """What the manner of the document adds to a candidate's weight."""
        if not candidate.label:
            return []
        reasons: Reasons = []
        family = candidate.setting.family
        size = self._size.get(family, 0)
        known = self.known[candidate.key]
        line = self._around.lines[candidate.line]
        if candidate.line < self._front:
            value = self._around.value(candidate)
            if value is not Value.SPEECH:
                reasons.append(("stands before the first turn, like a field", -5.0))
        if size < 3 and self._main >= 6 and candidate.setting.separator in _WEAK:
            certain = known >= 2 and len(candidate.key) > 1
            reasons.append(("set as few others are", -0.5 if certain else -3.0))
        if size >= 4:
            reasons += self._place_reasons(candidate, size, known)
        if (
            known <= 1
            and self._strong >= 8
            and self._strangers <= 0.2 * self._strong
            and likeness(candidate.label).shape not in ("function", "title")
        ):
            reasons.append(("a stranger among speakers who recur", -1.0))
        return reasons

    def _place_reasons(self, candidate: Candidate, size: int, known: int) -> Reasons:
        """What indentation and blank lines say."""
        reasons: Reasons = []
        family = candidate.setting.family
        line = self._around.lines[candidate.line]
        indents = self._indents[family]
        usual = indents.most_common(1)[0][0]
        if line.indent > usual + 2:
            same = sum(n for i, n in indents.items() if abs(i - line.indent) <= 1)
            if same < 0.2 * size and indents[usual] >= 0.6 * size:
                reasons.append(("set in from the others, like a quotation", -4.0))
        if not line.gap and self._gaps[family] >= 0.9 * size and candidate.line:
            reasons.append(
                ("no blank line before it, as others have", -0.7 if known > 1 else -2.0)
            )
        return reasons
