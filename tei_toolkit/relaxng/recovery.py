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
from tei_toolkit.relaxng.left_out import LeftOut
from tei_toolkit.relaxng.name_classes import expanded, local_of, namespace_of
from tei_toolkit.relaxng.unknown_elements import UnknownElements
from tei_toolkit.relaxng.wording import SHOWN, listing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Final

    from tei_toolkit.relaxng.automaton import Automaton
    from tei_toolkit.relaxng.expectations import Expectations
    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.report import Report
    from tei_toolkit.relaxng.wording import Labels

KEPT_LIMIT: Final = 5_000
"""States whose expectations are kept for the next finding."""
EXPECTED_LIMIT: Final = 250
"""Elements that an element out of place is compared with."""
CHOICE_LIMIT: Final = 40
"""Where one of more elements than this must come, none is the natural one."""
_AS_FEW: Final = 8
"""Numbers of elements that differ by less are taken for the same."""
_USUAL: Final[tuple[str, ...]] = ("p", "ab", "item", "cell", "div", "head", "title")
"""Elements that most documents have, the most usual first."""


class Recovery:
    """Places for elements that the schema does not allow where they stand."""

    def __init__(
        self,
        expectations: Expectations,
        report: Report,
        labels: Labels,
        has_content: Callable[[], bool],
    ) -> None:
        """Report to the report given; `has_content` speaks of the current tag."""
        self.expectations = expectations
        self.automaton: Automaton = expectations.automaton
        self.report = report
        self.labels = labels
        self.renamed: dict[str, str] = {}
        """Namespaces to be read as another, once that was reported."""
        self.seen: set[str] = set()
        """Labels of the elements that the document has used so far."""
        self._labels: dict[tuple[int, str], tuple[str, ...]] = {}
        self._listings: dict[tuple[int, str], str] = {}
        self.left_out = LeftOut(self)
        self.known = KnownElements(self)
        self.unknown = UnknownElements(self, has_content)

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
        if parent.plain >= 0 and not self.left_out.follow(parent, child, name):
            return False
        child.after = after
        child.declarations = self.automaton.candidates[candidates]
        return True

    def doubt(self, parent: Frame, child: Frame) -> None:
        """Let the parent go on as well as if the child had not been there."""
        if child.after >= 0:
            vectors = self.automaton.vectors
            pairs = zip(vectors[child.after], vectors[parent.state], strict=True)
            vector = tuple(map(self.automaton.patterns.choice, pairs))
            child.after = self.automaton.state(vector)

    def note(self, declarations: list[int]) -> str:
        """What the schema says about the declared element."""
        notes = self.expectations.compiled.element_notes
        return next((notes[n] for n in declarations if n in notes), "")

    def listing(self, names: Iterable[str], needed: Iterable[str] = ()) -> str:
        """The names for a message, the most familiar and those needed first."""
        groups = self.expectations.groups()
        ordered = list(map(self.labels.label, self.natural(needed)))
        wanted = {label: i - len(ordered) for i, label in enumerate(ordered)}

        def rank(label: str) -> int:
            return wanted[label] if label in wanted else self.rank(label)

        return listing(list(names), groups, self.labels, rank)

    def natural(self, names: Iterable[str]) -> list[str]:
        """Names of which one must come, those first that one would expect there.

        These are the most usual, then what may stand in few other elements: a line
        in a stanza, rather than an addition, which may be anywhere.
        """
        names = list(names)
        if len(names) > CHOICE_LIMIT:
            return sorted(names, key=lambda name: self.rank(self.labels.label(name)))

        def rank(name: str) -> tuple[int, int, bool, bool, int, str]:
            label = self.labels.label(name)
            usual = _USUAL.index(label) if label in _USUAL else len(_USUAL)
            homes = self.expectations.homes(name)
            declared = self.expectations.declared(name)
            holds = any(map(self.expectations.holds_text, declared))
            familiar = label in self.seen
            return usual, homes // _AS_FEW, not familiar, not holds, homes, name

        return sorted(names, key=rank)

    def rank(self, label: str) -> int:
        """How familiar a label is to the reader of the document: 0 the most."""
        usual = _USUAL.index(label) if label in _USUAL else len(_USUAL)
        return usual if label in self.seen else usual + len(_USUAL) + 1

    def expected_labels(self, state: int) -> tuple[str, ...]:
        """The labels of what is expected in a state."""
        default = self.labels.prefixes.get("")
        key = (state, default[-1] if default else "")
        found = self._labels.get(key)
        if found is None:
            found = tuple(self.labels.labels(self.expectations.expected(state)))
            if len(self._labels) < KEPT_LIMIT:
                self._labels[key] = found
        return found

    def usual(self, labels: list[str]) -> str:
        """The label of several that is most likely meant."""
        return min(labels, key=self.rank)

    def needed(self, state: int) -> list[str]:
        """The names of which one must come next, if they are few."""
        must, either = self.expectations.demanded(self.automaton.vectors[state][0])
        return must or (either if len(either) <= SHOWN else [])

    def here(self, parent: Frame) -> str:
        """What is expected in the parent now, for a message."""
        default = self.labels.prefixes.get("")
        key = (parent.state, default[-1] if default else "")
        found = self._listings.get(key)
        if found is None:
            expected = self.expectations.expected(parent.state)
            found = self.listing(expected, self.needed(parent.state))
            self._listings[key] = found
        return found

    def place_for_text(self, frame: Frame) -> tuple[list[str], str, str]:
        """Where text belongs that stands where only elements may.

        Returns:
            The labels of elements that may come there and hold text, the label of
            the one to use (empty where none stands out), and words for a message.
        """
        expected = self.expectations.expected(frame.state)
        if not expected:
            return [], "", ", which must be empty"
        holds = self.expectations.holds_text
        names = [name for name, number in expected.items() if holds(number)]
        inside = self.labels.labels(names)
        must, either = self.expectations.demanded(
            self.automaton.vectors[frame.state][0]
        )
        needed = [name for name in self.natural(must or either) if name in expected]
        needed.sort(key=frame.name.__eq__)
        if len(needed) > CHOICE_LIMIT:
            needed = []
        for name in needed:
            outer = self.labels.label(name)
            if holds(expected[name]):
                return inside, outer, f"; put it into an element such as <{outer}>"
            deeper = self.expectations.expected_in(expected[name])
            labels = self.labels.labels(n for n, d in deeper.items() if holds(d))
            if labels:
                inner = self.usual(labels)
                return inside, outer, f"; put it into <{outer}>, there into <{inner}>"
        usual = [label for label in _USUAL if label in inside]
        familiar = [label for label in inside if label in self.seen]
        if usual or familiar:
            meant = self.usual(usual or familiar)
            return inside, meant, f"; put it into an element such as <{meant}>"
        return inside, "", f"; expected here {self.here(frame)}"

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
        required = set(self.needed(parent.state))
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
                            for _, after in automaton.opened(pattern, name)
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
        if finding is not None and finding.fault is Fault.MISPLACED_ELEMENT:
            message = f"{finding.message}; its content would fit without <{label}>"
            self.report.change(number, message=message)
