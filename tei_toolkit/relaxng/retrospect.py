"""What a later fault says of an earlier child.

Where a content model has alternatives, a child out of place may fit one of them, and
what should have stood there then seems wrong. So when a second fault is met in an
element, its children are read again with one of them changed (`rereading`). If all
fits then, that child is at fault, and nothing else is told.
"""

from __future__ import annotations

from dataclasses import replace

from tei_toolkit.relaxng.findings import Fault
from tei_toolkit.relaxng.reporter import Reporter
from tei_toolkit.relaxng.rereading import Rereading
from tei_toolkit.relaxng.wording import FEW, SHOWN, joined, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

    from tei_toolkit.relaxng.findings import Finding
    from tei_toolkit.relaxng.frames import Frame, Step
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.report import Report
    from tei_toolkit.relaxng.rereading import Change

_TOLD_OF_ITSELF: Final = (
    Fault.MISPLACED_ELEMENT,
    Fault.UNKNOWN_ELEMENT,
    Fault.REPEATED_ELEMENT,
)
"""Kinds of findings that blame the child at their place."""


class Retrospect(Reporter):
    """Tells the one fault of an element's children instead of those that follow."""

    def __init__(
        self, hints: Hints, report: Report, forget: Callable[[Frame, int], None]
    ) -> None:
        """Change the findings of the report given; `forget` what was kept of them."""
        super().__init__(hints, report)
        self.forget = forget
        self.rereading = Rereading(hints.expectations)

    def explains(
        self,
        parent: Frame,
        name: str,
        label: str,
        line: int,
        kinds: tuple[int, ...] = (),
    ) -> bool:
        """Whether an earlier child is the reason why an event is not allowed.

        If so, the finding for the earlier fault is changed and the parent's state is
        one in which the event is allowed.

        Args:
            parent: The element in which the event was met.
            name: The name of the child that comes, empty for text, `END` for the end.
            label: What the document has there.
            line: The line of the event.
            kinds: The declarations of which the child has one; empty for any.
        """
        if not parent.is_doubted or not parent.certain:
            return False
        found = self.rereading.search(parent, name, kinds)
        if found is None:
            return False
        change, state = found
        beside = [(label, line)] if label else []
        if change.first >= 0:
            self._blame(parent, change, name, beside)
        self._reset(parent, change, state)
        return True

    def _blame(
        self, parent: Frame, change: Change, name: str, beside: list[tuple[str, int]]
    ) -> None:
        """Change the finding of the earlier fault to one that blames the child."""
        step = parent.course[change.first]
        number = parent.doubt
        earlier = self.report.findings[number]
        xpath = f"{parent.xpath}/{step.label}[{step.position}]"
        if not earlier.xpath.startswith(xpath) and earlier.xpath != parent.xpath:
            beside.insert(0, (earlier.found, earlier.line))
        beside[-1:-1] = [
            (what.strip("<>"), line) for what, line in self.report.places(number)
        ]
        labels = self.hints.labels.labels(
            self.rereading.meant(parent, change, name) if change.kind == "other" else ()
        )
        if earlier.xpath == xpath and earlier.fault in _TOLD_OF_ITSELF:
            finding = earlier
        else:
            finding = self._out_of_place(parent, step, beside)
        if change.kind == "unwrapped" and "would fit without" not in finding.message:
            words = f"; its content would fit without <{step.label}>"
            finding = replace(finding, message=finding.message + words)
            for inner, _ in step.inner:
                if inner != number:
                    self.report.withdraw(inner)
        elif change.kind == "later":
            finding = self._in_wrong_order(parent, change, finding)
        elif change.kind == "out" and step.number != number:
            finding = self._with_home(parent, step, finding)
        elif labels and not finding.suggestion:
            finding = _suggesting(finding, labels)
        self.forget(parent, number)
        self.report.replace(number, finding)
        for place in parent.course[change.first + 1 : change.last + 1]:
            self.report.again(number, f"<{place.label}>", place.line, place.column)
        for other in parent.course:
            if other.number == number:
                other.number = -1
        step.number = number

    def _out_of_place(
        self, parent: Frame, step: Step, beside: list[tuple[str, int]]
    ) -> Finding:
        """That a child does not go with the siblings that came after it."""
        named = list(dict.fromkeys(beside))
        others = [_named(step, *other) for other in named[:FEW]]
        message = f"<{step.label}> is not allowed here in <{parent.label}>"
        if others:
            rivals = joined(others, "and")
            message = f"<{step.label}> cannot stand before {rivals} in <{parent.label}>"
        own = self.expectations.declared(step.name)
        return replace(
            self.report.findings[parent.doubt],
            fault=Fault.MISPLACED_ELEMENT,
            line=step.line,
            column=step.column,
            xpath=f"{parent.xpath}/{step.label}[{step.position}]",
            message=message,
            found=step.label,
            expected=self.hints.expected_labels(step.state),
            suggestion="",
            documentation=self.hints.note(own),
            related_line=parent.line,
        )

    def _in_wrong_order(
        self, parent: Frame, change: Change, finding: Finding
    ) -> Finding:
        """That a child stands before the one after which it must come."""
        step, following = parent.course[change.first : change.first + 2]
        return replace(
            finding,
            fault=Fault.WRONG_ORDER,
            line=step.line,
            column=step.column,
            xpath=f"{parent.xpath}/{step.label}[{step.position}]",
            message=f"<{step.label}> comes before <{following.label}>; in "
            f"<{parent.label}> it must come after it (line {following.line})",
            found=step.label,
            expected=(following.label,),
            suggestion="",
            related_line=following.line,
        )

    def _with_home(self, parent: Frame, step: Step, finding: Finding) -> Finding:
        """The finding with a word on where the child belongs."""
        own = self.expectations.declared(step.name)
        names = {name for number in own for name in self.expectations.parents(number)}
        where = self.hints.labels.labels(names - {parent.name})
        if not where or len(where) > SHOWN:
            return finding
        message = f"{finding.message}; it belongs in {joined(tags(where))}"
        return replace(finding, message=message)

    def _reset(self, parent: Frame, change: Change, state: int) -> None:
        """Go on in the state, with a memory as if there had been no fault."""
        course = parent.course
        current = course[0].state
        parent.history.clear()
        number = 0
        while number < len(course):
            step = course[number]
            step.state = current
            number += 1
            if change.first < number <= change.last + 1 and change.kind != "later":
                if change.kind == "other":
                    current = self.rereading.after_any(current)
                elif change.kind == "unwrapped":
                    current = self.rereading.unwrapped(current, step)
                continue
            if number == change.first + 1 and change.kind == "later":
                current = self.rereading.after(current, course[number])
                course[number].state = step.state
                number += 1
            if step.name:
                parent.remember_at(current, step.label, step.name)
            current = self.rereading.after(current, step)
        parent.state = state
        parent.plain = -1
        parent.strays = 0
        parent.ended = False
        parent.missing.clear()
        parent.blamed.clear()
        if change.first >= 0:
            parent.cause = parent.doubt


def _named(step: Step, label: str, line: int) -> str:
    """A sibling of a child as a message names it."""
    if label == step.label:
        return f"the <{label}> at line {line}"
    shown = label if label == "text" else f"<{label}>"
    return shown if line == step.line else f"{shown} (line {line})"


def _suggesting(finding: Finding, labels: list[str]) -> Finding:
    """The finding with the elements that were perhaps meant."""
    message = finding.message.partition("; its content fits")[0]
    if len(labels) == 1:
        return replace(
            finding,
            message=f"{message}; did you mean <{labels[0]}>?",
            suggestion=labels[0],
        )
    if len(labels) <= FEW:
        message += f"; perhaps {joined(tags(labels))} is meant"
    return replace(finding, message=message)
