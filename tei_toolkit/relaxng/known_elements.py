"""Elements that the schema has, in places where it does not allow them.

One that comes too early leaves out what is missing before it; one that comes
too late is looked up among the states its parent has been in; any other is out
of place.
"""

from __future__ import annotations

from itertools import takewhile

from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.name_classes import expanded, namespace_of
from tei_toolkit.relaxng.often_meant import often_meant
from tei_toolkit.relaxng.patterns import NOT_ALLOWED
from tei_toolkit.relaxng.trials import Trial
from tei_toolkit.relaxng.wording import FEW, SHOWN, joined, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.left_out import LeftOut
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


class KnownElements:
    """Places for elements whose names the schema has."""

    def __init__(
        self,
        hints: Hints,
        report: Report,
        left_out: LeftOut,
        strays: Strays,
        trials: Trials,
    ) -> None:
        """Report to the report given."""
        self.hints = hints
        self.expectations = hints.expectations
        self.automaton = hints.automaton
        self.labels = hints.labels
        self.report = report
        self.left_out = left_out
        self.strays = strays
        self.trials = trials
        self.missed: dict[str, int] = {}
        """Names reported as missing, with the number of the finding."""
        self.misplaced: dict[str, int] = {}
        """Names reported as out of place, with the number of the finding."""
        self._last: tuple[Frame | None, str, int] = (None, "", -1)
        """The last element out of place: its parent, its name, its finding."""
        self._beside: Beside | None = None

    def place(self, parent: Frame, child: Frame, own: list[int]) -> None:
        """Decide what comes after the child and report it."""
        child.after = parent.state
        child.declarations = tuple(own)
        if parent.blind:
            return
        if parent.stray is not None:
            parent.blind = True
            return
        if child.name in parent.missing:
            self._found_later(parent, child)
            return
        if self._skip_missing(parent, child) or self._too_late(parent, child):
            return
        self._out_of_place(parent, child, own)

    def _found_later(self, parent: Frame, child: Frame) -> None:
        """A part reported as missing stands further on: the order was wrong."""
        number = parent.missing.pop(child.name)
        finding = self.report.findings[number]
        self.report.change(
            number,
            fault=Fault.WRONG_ORDER,
            message=f"<{finding.found}> comes before <{child.label}>; in "
            f"<{parent.label}> it must come after it (line {child.line})",
            related_line=child.line,
        )

    def _skip_missing(self, parent: Frame, child: Frame) -> bool:
        """Whether the child is allowed once something is put before it."""
        vector = self.automaton.vectors[parent.state]
        best = None
        for i, pattern in enumerate(vector):
            for skipped, content, after in self.expectations.skips(pattern, child.name):
                if skipped and (best is None or len(skipped) < len(best[0])):
                    best = (skipped, content, after, i)
        if best is None:
            return False
        skipped, content, after, i = best
        child.declarations = (content,)
        row = [NOT_ALLOWED] * len(vector)
        row[i] = after
        child.after = self.automaton.state(tuple(row))
        parent.plain = -1
        if parent.strays:
            parent.strays -= 1
            return True
        must: list[str] = []
        either: list[str] = []
        for pattern in skipped:
            own_must, own_either = self.expectations.demanded(pattern)
            must += own_must
            either += own_either
        expected = sorted({*must, *either})
        label = self.labels.label
        if must:
            what = joined(tags(map(label, must)), "and")
            noun = "its " if len(must) == 1 else ""
            message = (
                f"<{parent.label}> lacks {noun}{what}, which must come before "
                f"<{child.label}>"
            )
        else:
            what = self.hints.listing(either, either)
            message = (
                f"<{child.label}> comes too early: <{parent.label}> needs {what} "
                "before it"
            )
        if self.was_misplaced(must or either, parent.label, child.line):
            return True
        number = self.report.add(
            Finding(
                fault=Fault.MISSING_ELEMENT,
                line=child.line,
                column=child.column,
                xpath=child.xpath,
                message=message,
                found=child.label,
                expected=tuple(self.labels.labels(expected)),
                suggestion=label(must[0]) if len(must) == 1 else "",
                related_line=parent.line,
            )
        )
        parent.blamed[child.label] = number
        parent.missing.update(dict.fromkeys(expected, number))
        self.missed.update(dict.fromkeys(must or either[:SHOWN], number))
        return True

    def was_misplaced(self, names: list[str], label: str, line: int) -> bool:
        """Whether what is missing was met in a wrong place before.

        The finding for that place then says where it is missed. Where one of many
        would do, the one that was met is hardly the one that is missed.
        """
        if len(names) > SHOWN:
            return False
        met = [name for name in names if name in self.misplaced]
        if not met:
            return False
        number = self.misplaced.pop(met[0])
        finding = self.report.findings[number]
        self.report.change(
            number,
            message=f"{finding.message}; the <{label}> at line {line} lacks one: "
            "perhaps it belongs there",
            related_line=line,
        )
        return True

    def _was_missed(self, child: Frame, parent: Frame) -> bool:
        """Whether the child is what was missed elsewhere: it was moved here."""
        number = self.missed.pop(child.name, None)
        if number is None:
            return False
        finding = self.report.findings[number]
        self.report.change(
            number,
            message=f"{finding.message}; one stands at line {child.line}, in "
            f"<{parent.label}>, where it is not allowed",
            related_line=child.line,
        )
        return True

    def _too_late(self, parent: Frame, child: Frame) -> bool:
        """Whether the child would have been allowed before a sibling."""
        for state, label, name in reversed(parent.history):
            after, candidates = self.automaton.move(state, child.name)
            if candidates < 0:
                continue
            if label != child.label and not self._may_follow(after, name):
                continue
            child.after = self.left_out.begin(parent, child.name)
            if label in parent.blamed:
                parent.cause = parent.blamed[label]
                self.report.again(
                    parent.cause, f"<{child.label}>", child.line, child.column
                )
                return True
            if label == child.label:
                child.repeated = True
                fault = Fault.REPEATED_ELEMENT
                message = f"{self._so_often(parent, child)} here in <{parent.label}>"
                expected: tuple[str, ...] = ()
            else:
                fault = Fault.WRONG_ORDER
                message = (
                    f"<{child.label}> comes after <{label}>; in <{parent.label}> it "
                    f"must come before <{label}>"
                )
                expected = (label,)
            parent.cause = parent.blamed[label] = self.report.add(
                Finding(
                    fault=fault,
                    line=child.line,
                    column=child.column,
                    xpath=child.xpath,
                    message=message,
                    found=child.label,
                    expected=expected,
                    related_line=parent.line,
                )
            )
            return True
        return False

    def _so_often(self, parent: Frame, child: Frame) -> str:
        """How often a child may stand where it stands once too often, if it is sure."""
        tag = f"<{child.label}>"
        before = parent.counts[child.label] - 1
        if before == 1:
            return f"{tag} may stand only once"
        run = list(takewhile(lambda h: h[2] == child.name, reversed(parent.history)))
        moves = (self.automaton.move(state, child.name)[1] for state, _, _ in run)
        if len(run) == before and all(candidates >= 0 for candidates in moves):
            return f"no more than {before} {tag} may stand"
        return f"no more {tag} may stand"

    def _may_follow(self, after: int, name: str) -> bool:
        """Whether an element may come after the state that another leads to."""
        if not self.expectations.declared(name):
            return True  # it was read as another
        if after < 0:
            after = self.automaton.join(after, -1)
        return self.automaton.move(after, name)[1] >= 0 or any(
            self.expectations.skips(pattern, name)
            for pattern in self.automaton.vectors[after]
        )

    def _out_of_place(self, parent: Frame, child: Frame, own: list[int]) -> None:
        expected = self.expectations.expected(parent.state)
        if (
            self._was_missed(child, parent)
            or self._is_another(parent, child)
            or self._goes_on_beside(parent, child)
        ):
            self.strays.make(parent, child, own, expected, -1)
            return
        rival, other_way = self._rival(parent, child)
        where = self.labels.labels(
            {name for number in own for name in self.expectations.parents(number)}
        )
        message = self._place_in_words(parent, child, rival, where)
        where = [label for label in where if not parent.label or label != parent.label]
        home = ""
        if parent.label and where and not rival:
            home = self._home(parent, child, where)
            message += f"; {home}"
        meant = often_meant(child.name, expected)
        suggestion = ""
        if meant:
            suggestion = self.labels.label(expanded(namespace_of(child.name), meant))
            message += f"; did you mean <{suggestion}>?"
        if expected and (len(expected) < MOST_EXPECTED or not where):
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
                where_allowed=tuple(where),
                documentation=self.hints.note(own),
                related_line=parent.line,
            )
        )
        self.misplaced[child.name] = number
        if home.startswith("put it into"):
            self._try(parent, child, home, number, where)
        self._last = parent, child.name, number
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
        last, name, number = self._last
        if last is not parent or name != child.name:
            return False
        if not parent.history or parent.history[-1][1] != child.label:
            return False
        self.report.again(number, f"<{child.label}>", child.line, child.column)
        return True

    def _rival(self, parent: Frame, child: Frame) -> tuple[str, int]:
        """The sibling instead of which the child could have come; or empty.

        Also the state that the parent would be in after the child.
        """
        for state, label, name in reversed(parent.history if parent.label else ()):
            after, candidates = self.automaton.move(state, child.name)
            if candidates >= 0 and not self._may_follow(after, name):
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
