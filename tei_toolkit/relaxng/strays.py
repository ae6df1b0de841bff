"""Elements out of place: the content of each decides what it is meant to be."""

from __future__ import annotations

from tei_toolkit.relaxng.automaton import DEAD
from tei_toolkit.relaxng.findings import Fault
from tei_toolkit.relaxng.frames import Stray
from tei_toolkit.relaxng.reporter import Reporter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.left_out import LeftOut
    from tei_toolkit.relaxng.report import Report

KEPT_LIMIT: Final = 1_000
"""States in strays that are kept for the next one."""
_WITHOUT: Final = "its content would fit without"
EXPECTED_LIMIT: Final = 250
"""Elements that an element out of place is compared with."""


class Strays(Reporter):
    """Follows elements out of place to their end, and goes on after them."""

    def __init__(self, hints: Hints, report: Report, left_out: LeftOut) -> None:
        """Add to the report given what a content says."""
        super().__init__(hints, report)
        self.left_out = left_out
        self._beginnings: dict[tuple[int, tuple[int, ...]], int] = {}

    def make(
        self,
        parent: Frame,
        child: Frame,
        own: list[int],
        expected: dict[str, int],
        number: int,
    ) -> None:
        """Let the child be all that it could be, until its content decides."""
        names = list(expected)[:EXPECTED_LIMIT]
        child.declarations = (*own, *(expected[name] for name in names))
        child.state = self._beginning(parent.state, child.declarations)
        vector = self.automaton.vectors[child.state]
        child.stray = Stray(len(own), names, vector, number)
        child.after = parent.state
        parent.strays += 1

    def _beginning(self, state: int, declarations: tuple[int, ...]) -> int:
        """The state in an element that has one of the declarations, or is a wrapper."""
        key = state, declarations
        found = self._beginnings.get(key)
        if found is None:
            contents = map(self.expectations.content, declarations)
            vector = (*contents, *self.automaton.vectors[state])
            found = self.automaton.state(vector)
            if len(self._beginnings) < KEPT_LIMIT:
                self._beginnings[key] = found
        return found

    def settle(self, parent: Frame, child: Frame, ending: int) -> None:
        """Set the parent's state after a child that was out of place.

        Args:
            parent: The parent.
            child: The child, at its end.
            ending: The members of the child's state that may end (bits).
        """
        stray = child.stray
        if stray is None:
            raise AssertionError(child.label)
        vector = self.automaton.vectors[child.state]
        if child.state == DEAD or child.blind:
            return
        own = any(ending >> i & 1 for i in range(stray.own))
        ended = [
            name for i, name in enumerate(stray.expected, stray.own) if ending >> i & 1
        ]
        fits = list(dict.fromkeys(ended))
        required = set(self.hints.needed(parent.state))
        standing = [name for name in fits if name in required]
        if not standing and not own and len(fits) <= 3:
            standing = fits
        begin = stray.own + len(stray.expected)
        if standing and (child.has_children or not own):
            parent.state = self._perhaps_after(parent, standing)
            parent.plain = -1
            parent.strays -= 1
            if len(standing) == 1:
                self._say_fit(stray.finding, self.labels.label(standing[0]))
        elif not own and vector[begin:] != stray.begun[begin:]:
            state = self.automaton.state(vector[begin:])
            if state != DEAD:
                parent.state = state
                parent.plain = -1
                parent.strays -= 1
                self._say_wrapper(stray.finding, child.label)
        elif stray.own:
            parent.state = self.left_out.begin(parent, child.name)

    def _perhaps_after(self, parent: Frame, names: list[str]) -> int:
        """The parent's state after an element that has one of the names, or none.

        What fits may be chance: what follows is judged as if the element stood for
        that, and as if it had not been there.
        """
        automaton = self.automaton
        return automaton.state(
            tuple(
                automaton.patterns.choice(
                    (
                        pattern,
                        *(
                            after
                            for name in map(automaton.canonical, names)
                            for _, after in automaton.content.opened(pattern, name)
                        ),
                    )
                )
                for pattern in automaton.vectors[parent.state]
            )
        )

    def _say_fit(self, number: int, shown: str) -> None:
        """Add to a finding which element the stray one stands for."""
        finding = self.report.findings[number] if number >= 0 else None
        if finding is None or finding.suggestion:
            return
        if finding.fault in (Fault.UNKNOWN_ELEMENT, Fault.MISPLACED_ELEMENT):
            self.report.change(
                number,
                suggestion=shown,
                message=f"{finding.message}; its content fits <{shown}>",
            )

    def _say_wrapper(self, number: int, label: str) -> None:
        """Add to a finding that the stray element's content may stand without it."""
        finding = self.report.findings[number] if number >= 0 else None
        if finding is None or finding.suggestion or _WITHOUT in finding.message:
            return
        if finding.fault in (Fault.UNKNOWN_ELEMENT, Fault.MISPLACED_ELEMENT):
            message = finding.message.partition("; expected here")[0]
            message += f"; {_WITHOUT} <{label}>"
            self.report.change(number, message=message)

    def doubt(self, parent: Frame, child: Frame) -> None:
        """Let the parent go on as well as if the child had not been there."""
        if child.after >= 0:
            vectors = self.automaton.vectors
            pairs = zip(vectors[child.after], vectors[parent.state], strict=True)
            vector = tuple(map(self.automaton.patterns.choice, pairs))
            child.after = self.automaton.state(vector)
