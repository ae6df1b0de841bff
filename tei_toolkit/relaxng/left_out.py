"""Elements whose tags were left out around what they should hold.

After a fault a parent goes on in two states: one as if the tags of some element
had been left out around the child at fault, and a plain one, as if that element
were complete. What only the first allows has the same fault as the child and is
told with it; once a sibling has come that ends the element, it is a fault of its
own.
"""

from __future__ import annotations

from typing import NamedTuple

from tei_toolkit.relaxng.automaton import DEAD
from tei_toolkit.relaxng.reporter import Reporter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.report import Report

KEPT_LIMIT: Final = 5_000
"""States whose ways are kept for the next finding."""
ASSUMED_LIMIT: Final = 3
"""Times that tags are assumed in one parent: each may make the ways twelvefold."""
WRAPPER_LIMIT: Final = 12
"""Elements that are tried as left out around a child."""


class Ways(NamedTuple):
    """How a parent may go on: its states, and what the element may hold."""

    around: int
    complete: int
    inside: frozenset[str]


class LeftOut(Reporter):
    """Follows parents in which tags may have been left out."""

    def __init__(self, hints: Hints, report: Report) -> None:
        """Add to the report given what has the fault of a sibling."""
        super().__init__(hints, report)
        self._ways: dict[tuple[int, str], Ways] = {}

    def begin(self, parent: Frame, name: str) -> int:
        """The parent's state if an element around a child has been left out.

        Where `<title>` stands in `<fileDesc>`, the tags of `<titleStmt>` may be
        missing; what follows is then judged as content of `<titleStmt>`, and as
        what comes after it. The name is that of the child, empty for text.
        """
        parent.assumed += 1
        if parent.assumed > ASSUMED_LIMIT:
            return parent.state
        ways = self._ways_from(parent.state, name)
        plain = ways
        if parent.plain >= 0:
            plain = self._ways_from(parent.plain, name)
        parent.plain = plain.complete
        parent.inside = ways.inside
        parent.ended = False
        return ways.around

    def take(self, parent: Frame, child: Frame, name: str) -> bool:
        """Go on as if the child had the name, where that is allowed."""
        after, candidates = self.automaton.move(parent.state, name)
        if candidates < 0:
            return False
        if parent.plain >= 0 and not self.follow(parent, child, name):
            return False
        child.after = after
        child.declarations = self.automaton.candidates[candidates]
        return True

    def follow(self, parent: Frame, child: Frame, name: str) -> bool:
        """Whether a child that the parent's state allows is to be taken as allowed.

        If the plain state does not allow it, it is told with the fault that came
        before, or it is a fault of its own and the plain state is the parent's.
        """
        after, candidates = self.automaton.move(parent.plain, name)
        if candidates >= 0:
            child.plain_after = after
            parent.ended = parent.ended or name not in parent.inside
            return True
        if self.allows(parent, name):
            parent.plain = -1
            return True
        if parent.ended:
            self._go_on_plainly(parent)
            return False
        self.report.again(parent.cause, f"<{child.label}>", child.line, child.column)
        return True

    def allows(self, parent: Frame, name: str) -> bool:
        """Whether a child may come, at least after what is missing before it."""
        return self.automaton.move(parent.plain, name)[1] >= 0 or any(
            self.expectations.skips(pattern, name)
            for pattern in self.automaton.vectors[parent.plain]
        )

    def allows_text(self, parent: Frame, line: int, column: int) -> bool:
        """The same for text."""
        if parent.plain < 0 or "" in parent.missing:
            return True
        if self.automaton.text(parent.plain) != DEAD:
            return True
        if parent.ended:
            self._go_on_plainly(parent)
            return False
        parent.missing[""] = 0
        self.report.again(parent.cause, "text", line, column)
        return True

    def _go_on_plainly(self, parent: Frame) -> None:
        parent.state = parent.plain
        parent.plain = -1
        parent.ended = False

    def _ways_from(self, state: int, name: str) -> Ways:
        known = self._ways.get((state, name))
        if known is not None:
            return known
        automaton, expectations = self.automaton, self.expectations
        hints = self.hints
        expected = expectations.expected(state)
        needed = set(hints.needed(state))
        wrappers = [w for w, number in expected.items() if self._begins(number, name)]
        wrappers.sort(
            key=lambda w: (w not in needed, hints.rank(hints.labels.label(w)))
        )
        around, complete = [], []
        for pattern in automaton.vectors[state]:
            ways, afters = [pattern], [pattern]
            for wrapper in wrappers[:WRAPPER_LIMIT]:
                canonical = automaton.canonical(wrapper)
                for declaration, after in automaton.content.opened(pattern, canonical):
                    content = expectations.content(declaration)
                    afters.append(after)
                    ways += [
                        automaton.content.group(rest, after)
                        for rest in self._rests(content, name)
                    ]
            around.append(automaton.patterns.choice(ways))
            complete.append(automaton.patterns.choice(afters))
        inside = frozenset(
            expectations.inside(expected[wrappers[0]]) if wrappers else ()
        )
        found = Ways(
            automaton.state(tuple(around)), automaton.state(tuple(complete)), inside
        )
        if len(self._ways) < KEPT_LIMIT:
            self._ways[state, name] = found
        return found

    def _begins(self, declaration: int, name: str) -> bool:
        if not name:
            return self.expectations.holds_text(declaration)
        return name in self.expectations.expected_in(declaration)

    def _rests(self, content: int, name: str) -> list[int]:
        """What may follow a child, or text, at the beginning of a content."""
        automaton = self.automaton
        if name:
            canonical = automaton.canonical(name)
            return [after for _, after in automaton.content.opened(content, canonical)]
        state = automaton.text(automaton.state((content,)))
        return [] if state == DEAD else list(automaton.vectors[state])
