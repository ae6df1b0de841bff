"""Elements that may stand nowhere near where they stand: where they belong instead."""

from __future__ import annotations

from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.name_classes import expanded, namespace_of
from tei_toolkit.relaxng.often_meant import often_meant
from tei_toolkit.relaxng.reporter import Reporter
from tei_toolkit.relaxng.trial import Trial
from tei_toolkit.relaxng.wording import FEW, SHOWN, joined, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from tei_toolkit.relaxng.expectations import Expectations
    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.report import Report
    from tei_toolkit.relaxng.strays import Strays
    from tei_toolkit.relaxng.trials import Trials

MOST_EXPECTED: Final = 100
"""Where more elements than this are allowed, a list of some of them helps nobody."""


class Beside:
    """A content that cannot stand beside what its parent has already.

    Attributes:
        parent: The element that has both.
        number: The finding that says so.
        state: The state that the parent would be in after this content alone.
    """

    __slots__ = ("number", "parent", "state")

    def __init__(self, parent: Frame, number: int, state: int) -> None:
        """Begin with its first element."""
        self.parent = parent
        self.number = number
        self.state = state


class MisplacedElements(Reporter):
    """Tells where elements out of place belong, and goes on after them."""

    def __init__(
        self, hints: Hints, report: Report, strays: Strays, trials: Trials
    ) -> None:
        """Report to the report given."""
        super().__init__(hints, report)
        self.strays = strays
        self.trials = trials
        self.numbers: dict[str, int] = {}
        """Names reported as out of place, with the number of the finding."""
        self._last: tuple[Frame | None, str, int, int] = (None, "", -1, -1)
        """The last element out of place: its parent, its name, its finding, and the
        parent's state."""
        self._beside: Beside | None = None

    def forget(self, number: int) -> None:
        """Forget what was kept about a finding that is changed to another."""
        for name in [name for name, known in self.numbers.items() if known == number]:
            del self.numbers[name]
        if self._last[2] == number:
            self._last = None, "", -1, -1
        if self._beside is not None and self._beside.number == number:
            self._beside = None

    def is_told(self, parent: Frame, child: Frame) -> bool:
        """Whether the child has the fault of a sibling that was told."""
        return self._is_another(parent, child) or self._goes_on_beside(parent, child)

    def follow(self, parent: Frame, child: Frame, own: list[int]) -> None:
        """Go on after a child of which nothing is to be told."""
        expected = self.expectations.expected(parent.state)
        self.strays.make(parent, child, own, expected, -1)

    def place(self, parent: Frame, child: Frame, own: list[int]) -> None:
        """Report the child and go on after it."""
        expected = self.expectations.expected(parent.state)
        rival, other_way = self._rival(parent, child)
        where = self.labels.labels(
            {name for number in own for name in self.expectations.parents(number)}
        )
        message = self._place_in_words(parent, child, rival, where)
        where = [label for label in where if not parent.label or label != parent.label]
        home = ""
        suggestion = ""
        meant = self._often_meant(child, expected, own)
        if meant and parent.label.removeprefix("list").lower() not in where:
            suggestion = self.labels.label(expanded(namespace_of(child.name), meant))
            message += f"; did you mean <{suggestion}>?"
        elif parent.label and where and not rival:
            home = self._home(parent, child, where)
            message += f"; {home}"
        if not suggestion and expected and (len(expected) < MOST_EXPECTED or not where):
            here = self.hints.here(parent)
            message += f" (expected {'' if not parent.label else 'here '}{here})"
        number = self.report.add(
            Finding(
                fault=Fault.MISPLACED_ELEMENT,
                line=child.line,
                column=child.column,
                xpath=child.xpath,
                message=message,
                found=child.label,
                expected=self.hints.expected_labels(parent.state),
                suggestion=suggestion,
                documentation=self.hints.note(own),
                related_line=parent.line,
            )
        )
        self.numbers[child.name] = number
        if home.startswith("put it into"):
            self._try(parent, child, home, number, where)
        self._last = parent, child.name, number, parent.state
        parent.cause = number
        if rival:
            self._beside = Beside(parent, number, other_way)
        if not expected and self.expectations.has_wildcard(parent.state):
            # What it stands for has no declaration to judge its content by.
            child.declarations = ()
            child.blind = True
            parent.strays += 1
            return
        self.strays.make(parent, child, own, expected, number)
        parent.blind = self.expectations.holds_nothing(parent.declarations)

    def _often_meant(
        self, child: Frame, expected: dict[str, int], own: list[int]
    ) -> str:
        """What is wanted usually by who writes the name, if not for its attributes."""
        meant = often_meant(child.name, expected)
        if not meant:
            return ""
        other = expected[expanded(namespace_of(child.name), meant)]
        mine = self.hints.needs.allowed(tuple(own))
        others = self.hints.needs.allowed((other,))
        names = (name for name, _, _ in child.attributes)
        is_itself = any(name in mine and name not in others for name in names)
        return "" if is_itself else meant

    def _place_in_words(
        self, parent: Frame, child: Frame, rival: str, where: list[str]
    ) -> str:
        """That an element may not stand where it does, and why where that is plain."""
        if not parent.label:
            return f"<{child.label}> cannot be the root element"
        which = "this " if parent.label in where else ""
        if rival:
            return (
                f"<{child.label}> cannot stand beside <{rival}> in {which}"
                f"<{parent.label}>"
            )
        message = f"<{child.label}> is not allowed in {which}<{parent.label}>"
        may_end = self.expectations.patterns.nullable[
            self.automaton.vectors[parent.state][0]
        ]
        if not may_end or self.expectations.expected(parent.state):
            return message
        if self.expectations.has_wildcard(parent.state):
            return f"{message}, which may contain no elements of this schema"
        if self.expectations.allows_text(parent.state):
            return f"{message}, which may contain text only"
        if not parent.has_children:
            return f"{message}, which must be empty"
        return f"{message}, where nothing more may come"

    def _is_another(self, parent: Frame, child: Frame) -> bool:
        """Whether the sibling just before was out of place for the same reason."""
        last, name, number, state = self._last
        if last is not parent or name != child.name:
            return False
        is_next = parent.history and parent.history[-1][1] == child.label
        is_alike = state == parent.state and not self.expectations.allows_text(state)
        if not is_next and not is_alike:
            return False
        self.report.again(number, f"<{child.label}>", child.line, child.column)
        return True

    def _rival(self, parent: Frame, child: Frame) -> tuple[str, int]:
        """The sibling instead of which the child could have come; or empty.

        Also the state that the parent would be in after the child.
        """
        for state, label, name in reversed(parent.history if parent.label else ()):
            after, candidates = self.automaton.move(state, child.name)
            if candidates >= 0 and not may_follow(self.expectations, after, name):
                return label, after
        return "", -1

    def _goes_on_beside(self, parent: Frame, child: Frame) -> bool:
        """Whether the child belongs to a content that cannot stand beside another.

        That was reported when the content began.
        """
        beside = self._beside
        if beside is None or beside.parent is not parent:
            return False
        state = beside.state
        if state < 0:
            state = self.automaton.join(state, -1)
        after, candidates = self.automaton.move(state, child.name)
        if candidates < 0:
            return False
        beside.state = after
        self.report.again(beside.number, f"<{child.label}>", child.line, child.column)
        return True

    def _home(self, parent: Frame, child: Frame, where: list[str]) -> str:
        """Where an element out of place belongs, in a few words."""
        labels = self.labels.labels
        here = set(self.hints.expected_labels(parent.state))
        inside = set(where) & here - {child.label}
        needed = inside & set(labels(self.hints.needed(parent.state)))
        follow = ""
        if parent.after > 0 and self.automaton.move(parent.after, child.name)[1] >= 0:
            opened = "" if parent.line == child.line else f" (line {parent.line})"
            follow = f"it may follow <{parent.label}>{opened}, not stand in it"
        if len(where) <= SHOWN:
            return f"it belongs in {joined(tags(where))}{follow and f'; {follow}'}"
        only = len(inside) == 1 and not self.expectations.allows_text(parent.state)
        if follow and only:
            return f"put it into {joined(tags(inside))}"
        if follow:
            return follow
        if "p" in inside or "ab" in inside:
            return f"put it into an element such as <{'p' if 'p' in inside else 'ab'}>"
        if needed and len(needed) <= FEW:
            return f"put it into {joined(tags(sorted(needed)))}"
        return self._homes(where)

    def _homes(self, where: list[str]) -> str:
        shown = tags(sorted(where, key=self.hints.rank)[:FEW])
        return f"it belongs in {joined([*shown, f'{len(where) - FEW} more'])}"

    def _try(
        self, parent: Frame, child: Frame, home: str, number: int, where: list[str]
    ) -> None:
        """Try to put a child into what was advised, and into what else is allowed."""
        needed = self.labels.labels(self.hints.needed(parent.state))
        here = set(self.hints.expected_labels(parent.state)) - {child.label}
        inside = sorted(here & set(where), key=self.hints.rank)
        usual = [label for label in ("p", "ab") if label in inside]
        first = [label for label in (*usual, *sorted(needed)) if label in inside]
        otherwise = f"; {self._homes(where)}"
        trial = Trial(number, f"; {home}", otherwise, where, needed)
        self.trials.begin(parent, parent.state, trial, first + inside)


def may_follow(expectations: Expectations, after: int, name: str) -> bool:
    """Whether an element may come after the state that another leads to."""
    automaton = expectations.automaton
    if not expectations.declared(name):
        return True  # it was read as another
    if after < 0:
        after = automaton.join(after, -1)
    return automaton.move(after, name)[1] >= 0 or any(
        expectations.skips(pattern, name) for pattern in automaton.vectors[after]
    )
