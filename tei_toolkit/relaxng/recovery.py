"""Where an element that is not allowed belongs, and how to go on after it.

What an element is meant to be is decided by its name where that is known
(`known_elements`) or nearly known (`unknown_elements`); of an element out of
place, by what its content fits.
"""

from __future__ import annotations

from tei_toolkit.relaxng.automaton import DEAD
from tei_toolkit.relaxng.findings import Fault
from tei_toolkit.relaxng.frames import Stray
from tei_toolkit.relaxng.known_elements import KnownElements
from tei_toolkit.relaxng.name_classes import expanded, local_of, namespace_of
from tei_toolkit.relaxng.unknown_elements import UnknownElements
from tei_toolkit.relaxng.wording import listing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from tei_toolkit.relaxng.automaton import Automaton
    from tei_toolkit.relaxng.expectations import Expectations
    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.report import Report
    from tei_toolkit.relaxng.wording import Labels

EXPECTED_LIMIT: Final = 250
"""Elements that an element out of place is compared with."""


class Recovery:
    """Places for elements that the schema does not allow where they stand."""

    def __init__(
        self, expectations: Expectations, report: Report, labels: Labels
    ) -> None:
        """Report to the report given."""
        self.expectations = expectations
        self.automaton: Automaton = expectations.automaton
        self.report = report
        self.labels = labels
        self.renamed: dict[str, str] = {}
        """Namespaces to be read as another, once that was reported."""
        self._listings: dict[tuple[int, str], str] = {}
        self.known = KnownElements(self)
        self.unknown = UnknownElements(self)

    def understood(self, name: str) -> str:
        """The name with a wrong namespace set right that was reported before."""
        if self.renamed:
            uri = self.renamed.get(namespace_of(name))
            if uri is not None:
                return expanded(uri, local_of(name))
        return name

    def place(self, parent: Frame, child: Frame) -> bool:
        """Decide what the child is; set its declarations and what comes after.

        Returns:
            Whether its content is to be looked at.
        """
        own = self.expectations.declared(child.name)
        if own:
            self.known.place(parent, child, own)
            return True
        return self.unknown.place(parent, child)

    def take(self, parent: Frame, child: Frame, name: str) -> bool:
        """Go on as if the child had the name, where that is allowed."""
        after, candidates = self.automaton.move(parent.state, name)
        if candidates < 0:
            return False
        child.after = after
        child.declarations = self.automaton.candidates[candidates]
        return True

    def note(self, declarations: list[int]) -> str:
        """What the schema says about the declared element."""
        notes = self.expectations.compiled.element_notes
        return next((notes[n] for n in declarations if n in notes), "")

    def here(self, parent: Frame) -> str:
        """What is expected in the parent now, for a message."""
        default = self.labels.prefixes.get("")
        key = (parent.state, default[-1] if default else "")
        found = self._listings.get(key)
        if found is None:
            expected = self.expectations.expected(parent.state)
            found = listing(list(expected), self.expectations.groups(), self.labels)
            self._listings[key] = found
        return found

    def make_stray(
        self,
        parent: Frame,
        child: Frame,
        own: list[int],
        expected: dict[str, int],
        number: int,
    ) -> None:
        """Let the child be all that it could be, until its content decides."""
        names = list(expected)[:EXPECTED_LIMIT]
        content = self.expectations.content
        vector = (
            *(content(declaration) for declaration in own),
            *(content(expected[name]) for name in names),
            *self.automaton.vectors[parent.state],
        )
        child.stray = Stray(len(own), names, vector, number)
        child.declarations = (*own, *(expected[name] for name in names))
        child.state = self.automaton.state(vector)
        child.after = parent.state
        parent.strays += 1

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
        fits = [
            name for i, name in enumerate(stray.expected, stray.own) if ending >> i & 1
        ]
        required = {
            name
            for pattern in self.automaton.vectors[parent.state]
            for name in self.expectations.demanded(pattern)[0]
        }
        standing = [name for name in fits if name in required]
        if not standing and not own and len(fits) <= 3:
            standing = fits
        begin = stray.own + len(stray.expected)
        if standing and (child.has_children or not own):
            self.take(parent, child, standing[0])
            parent.state = (
                child.after
                if child.after >= 0
                else self.automaton.join(child.after, -1)
            )
            parent.strays -= 1
            finding = (
                self.report.findings[stray.finding] if stray.finding >= 0 else None
            )
            if (
                finding is not None
                and finding.fault is Fault.UNKNOWN_ELEMENT
                and not finding.suggestion
                and len(fits) == 1
            ):
                shown = self.labels.label(standing[0])
                self.report.change(
                    stray.finding,
                    suggestion=shown,
                    message=f"{finding.message}; its content fits <{shown}>",
                )
        elif not own and vector[begin:] != stray.begun[begin:]:
            state = self.automaton.state(vector[begin:])
            if state != DEAD:
                parent.state = state
                parent.strays -= 1
