"""What a later fault says of an earlier child.

Where a content model has alternatives, a child out of place may fit one of them, and
what should have stood there then seems wrong. So when a second fault is met in an
element, its children are read again without one of them, with one of them as another
element, or with two of them in the other order. If all fits then, that child is at
fault, and nothing else is told.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from tei_toolkit.relaxng.automaton import DEAD
from tei_toolkit.relaxng.findings import Fault
from tei_toolkit.relaxng.strays import EXPECTED_LIMIT
from tei_toolkit.relaxng.wording import FEW, SHOWN, joined, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Final, TypeAlias

    from tei_toolkit.relaxng.automaton import Automaton
    from tei_toolkit.relaxng.findings import Finding
    from tei_toolkit.relaxng.frames import Frame, Step
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.report import Report

    Ways: TypeAlias = dict[tuple[int, str, bool], "Change"]
    """By state, kind and whether the child is suspect."""

WAYS_LIMIT: Final = 24
"""Readings that are followed at once."""
WORK_LIMIT: Final = 3_000_000
"""Steps that are made over one document."""
PREFERRED: Final = ("other", "out", "unwrapped", "later")
"""The kinds of changes, the most likely last."""
END: Final = "\0"
"""The name of the event that ends an element."""
_TOLD_OF_ITSELF: Final = (
    Fault.MISPLACED_ELEMENT,
    Fault.UNKNOWN_ELEMENT,
    Fault.REPEATED_ELEMENT,
)
"""Kinds of findings that blame the child at their place."""


class Change(NamedTuple):
    """How the children are read.

    Attributes:
        first: The child that is not read as it is; -1 if all are.
        last: The last child of the same name after it that is left out with it.
        kind: What becomes of it: "out", "other", "unwrapped" or "later", which is after
            the child that follows it.
        suspect: Whether the finding in doubt is about it or what it holds.
    """

    first: int
    last: int
    kind: str
    suspect: bool


AS_IT_IS: Final = Change(-1, -1, "", suspect=False)


class Retrospect:
    """Reads the children of an element again."""

    def __init__(
        self, hints: Hints, report: Report, forget: Callable[[Frame, int], None]
    ) -> None:
        """Change the findings of the report given; `forget` what was kept of them."""
        self.hints = hints
        self.expectations = hints.expectations
        self.automaton: Automaton = hints.automaton
        self.report = report
        self.forget = forget
        self._any_after: dict[int, int] = {}
        self._work = 0

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
        found = self._search(parent, name, kinds)
        if found is None:
            return False
        change, state = found
        beside = [(label, line)] if label else []
        if change.first >= 0:
            self._blame(parent, change, name, beside)
        self._reset(parent, change, state)
        return True

    # Reading again

    def _search(
        self, parent: Frame, name: str, kinds: tuple[int, ...]
    ) -> tuple[Change, int] | None:
        """The change after which all that came fits, and the state then."""
        course = parent.course
        if not course:
            return None
        plain = course[0].state
        ways: Ways = {}
        swapped: Ways = {}
        for number, step in enumerate(course):
            ways = self._follow(ways, course, number)
            ways.update(swapped)
            swapped = self._swapped(course, number, plain, parent.doubt)
            if plain > DEAD and step.name and len(ways) < WAYS_LIMIT:
                suspect = step.is_about(parent.doubt)
                for kind, after in self._branches(plain, step):
                    change = Change(number, number, kind, suspect)
                    ways.setdefault((after, kind, suspect), change)
            plain = self.after(plain, step)
            self._work += 1 + len(ways)
            if self._work > WORK_LIMIT:
                return None
        if plain > DEAD and self.allows(plain, name, kinds):
            return AS_IT_IS, plain
        if parent.doubt < 0:
            return None
        fitting = [
            (change, state)
            for (state, _, _), change in ways.items()
            if self.allows(state, name, kinds) and self._is_told(parent, change, name)
        ]

        def rank(way: tuple[Change, int]) -> tuple[bool, int, int]:
            change = way[0]
            return change.suspect, PREFERRED.index(change.kind), change.first

        return max(fitting, key=rank, default=None)

    def _is_told(self, parent: Frame, change: Change, name: str) -> bool:
        """Whether the finding in doubt may be one for the change.

        If it tells what stands in a child, that child has the wrong name.
        """
        inside = [step for step in parent.course if step.is_inner(parent.doubt)]
        if not inside or inside[0].number == parent.doubt:
            return True
        may_go = inside[0].is_bare and inside[0].name != name
        return change.suspect and (may_go or change.kind != "out")

    def _follow(self, ways: Ways, course: Sequence[Step], number: int) -> Ways:
        """The ways after the child with the number."""
        step = course[number]
        following: Ways = {}
        for (state, kind, suspect), change in ways.items():
            after = self.after(state, step)
            if after != DEAD:
                following.setdefault((after, kind, suspect), change)
            elif (
                kind == "out"
                and change.last == number - 1
                and step.name == course[change.first].name
            ):
                key = state, kind, suspect
                following.setdefault(key, change._replace(last=number))
        return following

    def _swapped(
        self, course: Sequence[Step], number: int, state: int, doubt: int
    ) -> Ways:
        """The way on which a child stands after the one that follows it."""
        if state <= DEAD or number + 1 >= len(course):
            return {}
        step, following = course[number : number + 2]
        if not step.name or not following.name or step.name == following.name:
            return {}
        after = self.after(state, following)
        after = after and self.after(after, step)
        suspect = step.is_about(doubt)
        if after == DEAD:
            return {}
        change = Change(number, number, "later", suspect)
        return {(after, "later", suspect): change}

    def _branches(self, state: int, step: Step) -> list[tuple[str, int]]:
        """The ways on which a child is the one at fault, with the states after it."""
        found = [
            ("out", state),
            ("unwrapped", self._unwrapped(state, step)),
            ("other", self._after_any(state)),
        ]
        return [(kind, after) for kind, after in found if after != DEAD]

    def after(self, state: int, step: Step) -> int:
        """The state after a child; `DEAD` if it is not allowed."""
        automaton = self.automaton
        if not step.name:
            return automaton.text(state) if not automaton.collects[state] else state
        if not self.expectations.declared(step.name):
            vectors = automaton.vectors
            pair = zip(vectors[state], vectors[self._after_any(state)], strict=True)
            return automaton.state(tuple(map(automaton.patterns.choice, pair)))
        after, candidates = automaton.move(state, step.name)
        if candidates < 0:
            return DEAD
        contents = automaton.candidates[candidates]
        bits = -1
        if step.refused:
            bits = sum(1 << i for i, c in enumerate(contents) if c not in step.refused)
        if not bits:
            return DEAD
        return after if after >= 0 else automaton.join(after, bits)

    def _after_any(self, state: int) -> int:
        """The state after any of the elements that may come."""
        found = self._any_after.get(state)
        if found is None:
            automaton = self.automaton
            names = list(self.expectations.expected(state))[:EXPECTED_LIMIT]
            known = list(map(automaton.canonical, names))
            self._work += len(known)
            found = automaton.state(
                tuple(
                    automaton.patterns.choice(
                        [
                            after
                            for name in known
                            for _, after in automaton.opened(pattern, name)
                        ]
                    )
                    for pattern in automaton.vectors[state]
                )
            )
            self._any_after[state] = found
        return found

    def _unwrapped(self, state: int, step: Step) -> int:
        """The state after what a child holds that may not stand in it."""
        if not step.inner or not all(name for _, name in step.inner):
            return DEAD
        for _, name in step.inner:
            after, candidates = self.automaton.move(state, name)
            if candidates < 0:
                return DEAD
            state = after if after >= 0 else self.automaton.join(after, -1)
        return state

    def allows(self, state: int, name: str, kinds: tuple[int, ...] = ()) -> bool:
        """Whether an event is allowed: a child of a name, text, or the end."""
        if name == END:
            return bool(self.automaton.endings[state])
        if not name:
            return self.automaton.text(state) != DEAD
        candidates = self.automaton.move(state, name)[1]
        if candidates < 0 or not kinds:
            return candidates >= 0
        return not set(kinds).isdisjoint(self.automaton.candidates[candidates])

    def _meant(self, parent: Frame, change: Change, name: str) -> list[str]:
        """The names with which a child fits, and all that follows."""
        course = parent.course
        before = course[change.first].state
        found = []
        for other in list(self.expectations.expected(before))[:EXPECTED_LIMIT]:
            if other == course[change.first].name:
                continue
            after, candidates = self.automaton.move(before, other)
            if candidates < 0:
                continue
            state = after if after >= 0 else self.automaton.join(after, -1)
            for step in course[change.first + 1 :]:
                state = self.after(state, step)
                if state == DEAD:
                    break
            self._work += len(course) - change.first
            if self._work > WORK_LIMIT:
                break
            if state != DEAD and self.allows(state, name):
                found.append(other)
        return found

    # Telling

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
            self._meant(parent, change, name) if change.kind == "other" else ()
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
            where_allowed=tuple(self._where(parent, own)),
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
            where_allowed=(),
            related_line=following.line,
        )

    def _where(self, parent: Frame, own: list[int]) -> list[str]:
        names = {name for number in own for name in self.expectations.parents(number)}
        return self.hints.labels.labels(names - {parent.name})

    def _with_home(self, parent: Frame, step: Step, finding: Finding) -> Finding:
        """The finding with a word on where the child belongs."""
        where = self._where(parent, self.expectations.declared(step.name))
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
                    current = self._after_any(current)
                elif change.kind == "unwrapped":
                    current = self._unwrapped(current, step)
                continue
            if number == change.first + 1 and change.kind == "later":
                current = self.after(current, course[number])
                course[number].state = step.state
                number += 1
            if step.name:
                parent.remember_at(current, step.label, step.name)
            current = self.after(current, step)
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
