"""Advice to put something into an element, tried against what stands beside it.

When a child or a text is out of place, what follows it in its parent is not known
yet. Each element into which it could be put is followed as if it stood there; at the
parent's end, advice that would have made a sibling wrong is taken back.
"""

from __future__ import annotations

from tei_toolkit.relaxng.reporter import Reporter
from tei_toolkit.relaxng.trial import Way
from tei_toolkit.relaxng.wording import FEW, joined, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.trial import Trial

WAYS_LIMIT: Final = 12
"""Elements that are tried around one child."""
TRIALS_LIMIT: Final = 3
"""Trials in one parent."""


class Trials(Reporter):
    """Follows advice until it is known to be good."""

    def begin(self, parent: Frame, state: int, trial: Trial, labels: list[str]) -> None:
        """Try to put the child into each of some elements.

        Args:
            parent: The element in which it is out of place.
            state: The state of the parent before it.
            trial: The advice.
            labels: The labels of the elements, that of the one advised first.
        """
        if not parent.certain or len(parent.trials) >= TRIALS_LIMIT or not labels:
            return
        trial.plain = state
        expected = self.expectations.expected(state)
        names = {self.hints.labels.label(name): name for name in expected}
        for label in dict.fromkeys(labels):
            if label not in names or len(trial.ways) >= WAYS_LIMIT:
                continue
            inside = frozenset(self.expectations.inside(expected[names[label]]))
            trial.ways.append(Way(label, self._after(state, names[label]), inside))
        if trial.ways:
            parent.trials.append(trial)

    def _after(self, state: int, name: str) -> int:
        after, candidates = self.automaton.move(state, name)
        if candidates < 0:
            return -1
        return after if after >= 0 else self.automaton.join(after, -1)

    def follow(self, trials: Iterable[Trial], child: Frame, name: str) -> None:
        """Go on after a later sibling that is allowed."""
        for trial in trials:
            plain = self._after(trial.plain, name)
            alive = [way for way in trial.ways if way.state >= 0]
            afters = [self._after(way.state, name) for way in alive]
            if plain < 0 and all(after < 0 for after in afters):
                continue  # it is out of place itself
            if plain >= 0:
                trial.plain = plain
                if child.label in trial.homes or child.label == trial.ways[0].label:
                    trial.siblings.setdefault(child.label, child.line)
            for way, after in zip(alive, afters, strict=True):
                if after >= 0:
                    way.state, way.inside = after, frozenset()
                elif plain >= 0 or name not in way.inside:
                    way.state = -1

    def settle(self, parent: Frame) -> None:
        """Keep or change the advice, at the end of the parent."""
        for trial in parent.trials:
            alive = [way for way in trial.ways if way.state >= 0]
            ended = [way for way in alive if self.automaton.endings[way.state]]
            labels = [way.label for way in ended or alive]
            advised = trial.ways[0].label
            if advised in labels:
                continue
            needed = [label for label in labels if label in trial.needed]
            words, suggestion = trial.otherwise, ""
            if needed or (labels and not trial.siblings):
                labels = needed or labels
                suggestion = labels[0] if len(labels) == 1 else ""
                words = f"; put it into {joined(tags(labels[:FEW]))}"
            elif advised in trial.siblings:
                suggestion = advised
                there = f"the <{advised}> at line {trial.siblings[advised]}"
                words = trial.advice.replace("an element such as ", "")
                words = words.replace(f"<{advised}>", there, 1)
            elif trial.siblings:
                suggestion, line = next(iter(trial.siblings.items()))
                words = f"; it may stand in the <{suggestion}> at line {line}"
            finding = self.report.findings[trial.number]
            message = finding.message.replace(trial.advice, words, 1)
            self.report.change(trial.number, message=message)
            if finding.suggestion == advised:
                self.report.change(trial.number, suggestion=suggestion)
