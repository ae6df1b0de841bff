"""Advice to put something into an element, tried against what stands beside it.

When a child or a text is out of place, what follows it in its parent is not known
yet. Each element into which it could be put is followed as if it stood there; at the
parent's end, advice that would have made a sibling wrong is taken back.
"""

from __future__ import annotations

from tei_toolkit.relaxng.wording import FEW, joined, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.report import Report

WAYS_LIMIT: Final = 12
"""Elements that are tried around one child."""
TRIALS_LIMIT: Final = 3
"""Trials in one parent."""


class Way:
    """An element put around what is out of place.

    Attributes:
        label: The element's label.
        state: The state that the parent would be in; -1 if a sibling would be wrong.
        inside: What the element may hold, as long as its end may come later.
    """

    __slots__ = ("inside", "label", "state")

    def __init__(self, label: str, state: int, inside: frozenset[str]) -> None:
        """Begin with the element that holds the child alone."""
        self.label = label
        self.state = state
        self.inside = inside


class Trial:
    """Advice that was given, and what else could be.

    Attributes:
        number: The finding with the advice.
        advice: Its words.
        otherwise: Words for it where nothing can be advised.
        ways: What is tried, that which was advised first.
        homes: The labels of the elements in which the child may stand.
        sibling: A later sibling in which it may stand: its label and line.
    """

    __slots__ = ("advice", "homes", "number", "otherwise", "sibling", "ways")

    def __init__(
        self, number: int, advice: str, otherwise: str, homes: frozenset[str]
    ) -> None:
        """Begin without ways."""
        self.number = number
        self.advice = advice
        self.otherwise = otherwise
        self.homes = homes
        self.ways: list[Way] = []
        self.sibling: tuple[str, int] | None = None


class Trials:
    """Follows advice until it is known to be good."""

    def __init__(self, hints: Hints, report: Report) -> None:
        """Change the findings of the report given."""
        self.hints = hints
        self.expectations = hints.expectations
        self.automaton = hints.automaton
        self.report = report

    def begin(self, parent: Frame, state: int, trial: Trial, labels: list[str]) -> None:
        """Try to put the child into each of some elements.

        Args:
            parent: The element in which it is out of place.
            state: The state of the parent before it.
            trial: The advice.
            labels: The labels of the elements, that of the one advised first.
        """
        if not parent.certain or len(parent.trials) >= TRIALS_LIMIT:
            return
        expected = self.expectations.expected(state)
        names = {self.hints.labels.label(name): name for name in expected}
        for label in dict.fromkeys(labels):
            if label not in names or len(trial.ways) >= WAYS_LIMIT:
                continue
            inside = frozenset(self.expectations.inside(expected[names[label]]))
            trial.ways.append(Way(label, self._after(state, names[label]), inside))
        parent.trials.append(trial)

    def _after(self, state: int, name: str) -> int:
        after, candidates = self.automaton.move(state, name)
        if candidates < 0:
            return -1
        return after if after >= 0 else self.automaton.join(after, -1)

    def follow(self, trials: Iterable[Trial], child: Frame, name: str) -> None:
        """Go on after a later sibling that is allowed."""
        for trial in trials:
            if trial.sibling is None and child.label in trial.homes:
                trial.sibling = child.label, child.line
            for way in trial.ways:
                if way.state < 0:
                    continue
                after = self._after(way.state, name)
                if after >= 0:
                    way.state, way.inside = after, frozenset()
                elif name not in way.inside:
                    way.state = -1

    def settle(self, parent: Frame) -> None:
        """Keep or change the advice, at the end of the parent."""
        for trial in parent.trials:
            alive = [way for way in trial.ways if way.state >= 0]
            ended = [way for way in alive if self.automaton.endings[way.state]]
            labels = [way.label for way in ended or alive]
            if not trial.ways or trial.ways[0].label in labels:
                continue
            words, suggestion = trial.otherwise, ""
            if trial.sibling is not None:
                suggestion, line = trial.sibling
                words = f"; it may stand in the <{suggestion}> at line {line}"
            elif labels:
                suggestion = labels[0] if len(labels) == 1 else ""
                words = f"; put it into {joined(tags(labels[:FEW]))}"
            finding = self.report.findings[trial.number]
            message = finding.message.replace(trial.advice, words, 1)
            self.report.change(trial.number, message=message)
            if finding.suggestion == trial.ways[0].label:
                self.report.change(trial.number, suggestion=suggestion)
