"""Elements whose attributes and content show that another name was meant.

The faults of such an element have one cause. When a second one is met, the element
is read as each other that could stand in its place, and as tags too many around
what it holds. If one of these has no fault, the element is followed as that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from tei_toolkit.relaxng.attribute_needs import after_attributes
from tei_toolkit.relaxng.automaton import DEAD
from tei_toolkit.relaxng.findings import Fault
from tei_toolkit.relaxng.frames import TOLD_LIMIT, Stray
from tei_toolkit.relaxng.often_meant import often_meant
from tei_toolkit.relaxng.patterns import NOT_ALLOWED
from tei_toolkit.relaxng.reporter import Reporter
from tei_toolkit.relaxng.strays import EXPECTED_LIMIT
from tei_toolkit.relaxng.wording import FEW, joined, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

    from tei_toolkit.relaxng.findings import Finding
    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.report import Report
    from tei_toolkit.relaxng.retrospect import Retrospect

_OF_PLACE: Final = (
    Fault.MISSING_ELEMENT,
    Fault.WRONG_ORDER,
    Fault.REPEATED_ELEMENT,
    Fault.MISPLACED_ELEMENT,
)


class Reading(NamedTuple):
    """What an element could be.

    Attributes:
        name: The name of the element; empty for another kind of the same name.
        declaration: Its declaration.
    """

    name: str
    declaration: int


class Misnomers(Reporter):
    """Finds the elements that were meant."""

    def __init__(
        self,
        hints: Hints,
        report: Report,
        retrospect: Retrospect,
        forget: Callable[[Frame, int], None],
    ) -> None:
        """Change the findings of the report given; `forget` what was kept of them."""
        super().__init__(hints, report)
        self.retrospect = retrospect
        self.rereading = retrospect.rereading
        self.forget = forget

    def explains(self, frame: Frame, name: str) -> bool:
        """Whether the name of an element is the reason for a fault in its content.

        Args:
            frame: The element; if so, it is followed as the elements that fit.
            name: The name of the child that comes, empty for text, `END` for the end.
        """
        parent = frame.parent
        if parent is None or not frame.is_whole or not self._is_doubtful(frame, parent):
            return False
        readings = self._readings(frame, parent)
        contents = [self.expectations.content(r.declaration) for r in readings]
        around = () if frame.attributes else self.automaton.vectors[parent.state]
        state = begun = self.automaton.state((*contents, *around))
        for step in frame.course:
            state = self.rereading.after(state, step)
        if state == DEAD or not self.rereading.allows(state, name):
            return False
        left = self.automaton.vectors[state]
        alive = [
            reading
            for reading, pattern in zip(readings, left, strict=False)
            if pattern != NOT_ALLOWED
        ]
        is_wrapper = any(p != NOT_ALLOWED for p in left[len(readings) :])
        chosen = self._chosen(parent, alive)
        if not chosen and not is_wrapper:
            return False
        self._tell(frame, parent, chosen, around=is_wrapper)
        self._follow(frame, parent, readings, begun, state)
        return True

    def _is_doubtful(self, frame: Frame, parent: Frame) -> bool:
        """Whether an element with faults may be another."""
        if not 0 < len(frame.told) <= TOLD_LIMIT or not frame.declarations:
            return False
        first = self.report.findings[frame.told[0]].fault
        return frame.certain and parent.certain and first is not Fault.WRONG_NAMESPACE

    def _is_habit(self, frame: Frame) -> bool:
        """Whether an element has a name that is known to stand for another."""
        first = self.report.findings[frame.told[0]]
        names = self.expectations.element_names()
        return bool(first.suggestion) and often_meant(frame.name, names) != ""

    def by_attributes(self, frame: Frame) -> None:
        """Merge several faults of attributes that are right on another element."""
        parent = frame.parent
        if (
            parent is None
            or len(frame.told) < 2
            or not self._is_doubtful(frame, parent)
            or self._is_habit(frame)
        ):
            return
        readings = [r for r in self._readings(frame, parent) if r.name]
        chosen = self._chosen(parent, readings)
        if not chosen or len(chosen) > FEW:
            return
        self._tell(frame, parent, chosen, around=False)
        own = [Reading("", number) for number in frame.declarations]
        contents = [self.expectations.content(r.declaration) for r in (*own, *readings)]
        state = self.automaton.state((*contents, *self.automaton.vectors[parent.state]))
        self._follow(frame, parent, readings, state, state, len(own))

    def by_place(self, frame: Frame, told: int) -> None:
        """Take an element for one of its name that has its place elsewhere.

        So it is where kinds of an element are told apart by attributes, and these
        are those of another kind.

        Args:
            frame: The element, whose attributes were judged.
            told: How many findings there were before that.
        """
        parent, step = frame.parent, frame.step
        findings = self.report.findings
        if parent is None or step is None or len(findings) == told:
            return
        if not frame.certain or not parent.certain or not frame.declarations:
            return
        inside = self.expectations.declared_in(parent.declarations)
        kinds = tuple(
            d
            for d in self.expectations.declared(frame.name)
            if d in inside and d not in frame.declarations and self._fits(d, frame)
        )
        if not kinds:
            return
        step.refused = frame.declarations
        frame.declarations = kinds
        contents = tuple(map(self.expectations.content, kinds))
        frame.state = self.automaton.state(contents)
        parent.course.pop()
        if self.retrospect.explains(parent, frame.name, frame.label, frame.line, kinds):
            frame.after = self.rereading.after(parent.state, step)
            step.state = parent.state
            more = range(told, len(findings))
        else:
            frame.after = self._after_gap(parent, frame.name, kinds)
            step.number = told
            before, sign, after = findings[told].message.partition("; expected")
            before += f" here in <{parent.label}>; such a <{frame.label}> may stand"
            message = f"{before} elsewhere in it{sign}{after}"
            self.report.change(told, message=message)
            more = range(told + 1, len(findings))
        parent.note(step)
        for number in more:
            self.report.withdraw(number)
        frame.told = tuple(number for number in frame.told if number not in more)

    def _after_gap(self, parent: Frame, name: str, kinds: tuple[int, ...]) -> int:
        """The parent's state after one of the kinds, what comes before it left out."""
        vector = self.automaton.vectors[parent.state]
        after = [
            self.automaton.patterns.choice(
                rest
                for _, content, rest in self.expectations.skips(pattern, name)
                if content in kinds
            )
            for pattern in vector
        ]
        state = self.automaton.state(tuple(after))
        return parent.state if state == DEAD else state

    def _readings(self, frame: Frame, parent: Frame) -> list[Reading]:
        """The elements that may stand there and have the attributes."""
        own = [d for d in self._kinds(parent, frame.name) if not self._fits(d, frame)]
        named = [
            Reading(name, number)
            for name in list(self.expectations.expected(parent.state))[:EXPECTED_LIMIT]
            if name != frame.name
            for number in self._kinds(parent, name)
            if self._fits(number, frame)
        ]
        return [*(Reading("", number) for number in own), *named]

    def _kinds(self, parent: Frame, name: str) -> list[int]:
        """The declarations of elements of the name that may come in the parent."""
        known = self.automaton.canonical(name)
        found = (
            content
            for pattern in self.automaton.vectors[parent.state]
            for content, _ in self.automaton.content.opened(pattern, known)
        )
        return list(dict.fromkeys(found))

    def _fits(self, declaration: int, frame: Frame) -> bool:
        state, _ = after_attributes(self.automaton, (declaration,), frame.attributes)
        return state != DEAD

    def _chosen(self, parent: Frame, alive: list[Reading]) -> list[Reading]:
        """The readings to tell; none if so many fit that it says nothing."""
        same = [reading for reading in alive if not reading.name]
        if same:
            return same
        must, either = self.expectations.demanded(
            self.automaton.vectors[parent.state][0]
        )
        wanted = [reading for reading in alive if reading.name in {*must, *either}]
        alive = wanted or alive
        return alive if len(alive) <= FEW or wanted else []

    def _follow(
        self,
        frame: Frame,
        parent: Frame,
        readings: list[Reading],
        begun: int,
        state: int,
        own: int = 0,
    ) -> None:
        """Go on in the element as in one out of place."""
        own = own or sum(not reading.name for reading in readings)
        names = [reading.name for reading in readings if reading.name]
        vector = self.automaton.vectors[begun]
        frame.stray = Stray(own, names, vector, frame.told[0])
        frame.state = state
        frame.plain = -1
        frame.after = parent.state
        frame.plain_after = None
        parent.strays += 1

    # Telling

    def _tell(
        self, frame: Frame, parent: Frame, chosen: list[Reading], *, around: bool
    ) -> None:
        """Tell one finding instead of those of the element, its tags and content."""
        number, *more = frame.told
        findings = self.report.findings
        labels = self.hints.labels.labels(r.name for r in chosen if r.name)
        finding = findings[number]
        unknown = [
            f'"{findings[n].found}"'
            for n in frame.told
            if findings[n].fault is Fault.UNKNOWN_ATTRIBUTE
        ]
        message = finding.message.partition(";")[0].partition(", which belongs")[0]
        if finding.fault is Fault.UNKNOWN_ATTRIBUTE and len(unknown) > 1:
            names = joined(unknown, "and")
            message = f"<{frame.label}> does not have the attributes {names}"
        if finding.fault in _OF_PLACE and finding.xpath == frame.xpath:
            message = f"<{frame.label}> is not allowed here in <{parent.label}>"
            finding = replace(finding, fault=Fault.MISPLACED_ELEMENT)
        if around and finding.suggestion:
            message = finding.message
        else:
            finding = replace(finding, message=message, suggestion="")
        if around:
            words = f"its content would fit without <{frame.label}>"
            is_question = message.endswith("?")
            message += f" ({words}, too)" if is_question else f"; {words}"
            finding = replace(finding, message=message)
        elif labels:
            fit = joined(tags(labels[:FEW]))
            message += f"; it has what {fit} may have"
            message += f": did you mean {fit}?" if len(labels) == 1 else ""
            one = labels[0] if len(labels) == 1 else ""
            finding = replace(finding, message=message, suggestion=one)
        else:
            finding = self._of_another_kind(frame, finding, chosen[0].declaration)
        self.forget(parent, number)
        self.forget(frame, number)
        self.report.replace(number, finding)
        for other in more:
            self.forget(frame, other)
            self.report.withdraw(other)

    def _of_another_kind(
        self, frame: Frame, finding: Finding, declaration: int
    ) -> Finding:
        """The finding with what a kind of the same element needs to hold it all."""
        given = {
            name: set(self.needs.values(declaration, name))
            for name, _, _ in frame.attributes
        }
        missing = self.needs.missing(declaration, given)
        names = self.hints.labels.labels((*missing[0], *missing[1]) if missing else ())
        kind = f"a <{frame.label}> of another kind"
        if names:
            kind = f"a <{frame.label}> with {joined(names)}"
        return replace(finding, message=f"{finding.message}; {kind} may hold all that")
