"""Elements that the schema has, in places where it does not allow them.

One that comes too early leaves out what is missing before it; one that comes
too late is looked up among the states its parent has been in; any other is out
of place.
"""

from __future__ import annotations

from itertools import takewhile

from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.misnomers import Misnomers
from tei_toolkit.relaxng.misplaced_elements import MisplacedElements, may_follow
from tei_toolkit.relaxng.patterns import NOT_ALLOWED
from tei_toolkit.relaxng.reporter import Reporter
from tei_toolkit.relaxng.retrospect import Retrospect
from tei_toolkit.relaxng.wording import SHOWN, joined, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.left_out import LeftOut
    from tei_toolkit.relaxng.report import Report
    from tei_toolkit.relaxng.strays import Strays
    from tei_toolkit.relaxng.trials import Trials

    Gap: TypeAlias = tuple[tuple[int, ...], int, int, int]
    """What is missing, the content of what follows, what is left, and where."""


class KnownElements(Reporter):
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
        super().__init__(hints, report)
        self.left_out = left_out
        self.strays = strays
        self.misplaced = MisplacedElements(hints, report, strays, trials)
        self.retrospect = Retrospect(hints, report, self.forget)
        self.misnomers = Misnomers(hints, report, self.retrospect, self.forget)
        self.missed: dict[str, int] = {}
        """Names reported as missing, with the number of the finding."""

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
        gap = self._gap(parent, child)
        before = "" if gap else self._later_than(parent, child)
        if before in parent.blamed:
            child.after = self.left_out.begin(parent, child.name)
            parent.cause = parent.blamed[before]
            again = parent.cause, f"<{child.label}>", child.line, child.column
            self.report.again(*again)
            return
        if not gap and not before and self._is_told(parent, child):
            self.misplaced.follow(parent, child, own)
            return
        if self.is_explained(parent, child.name, child.label, child.line):
            self.left_out.take(parent, child, child.name)
        elif gap:
            self._skip_missing(parent, child, gap)
        elif before:
            self._too_late(parent, child, before)
        else:
            self.misplaced.place(parent, child, own)

    def is_explained(self, frame: Frame, name: str, label: str, line: int) -> bool:
        """Whether a fault in an element follows from one that was told.

        If so, the finding for that is changed, and the element's state is one in which
        the event is allowed.

        Args:
            frame: The element.
            name: The name of the child that comes, empty for text, `END` for the end.
            label: What the document has there.
            line: The line of the event.
        """
        if self.retrospect.explains(frame, name, label, line):
            return True
        if self.misnomers.explains(frame, name):
            return True
        if frame.is_doubted:
            frame.forget_course()
        return False

    def _is_told(self, parent: Frame, child: Frame) -> bool:
        """Whether nothing new is to be told of a child out of place."""
        return self._was_missed(child, parent) or self.misplaced.is_told(parent, child)

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

    def _gap(self, parent: Frame, child: Frame) -> Gap | None:
        """What must be put before a child so that it is allowed."""
        best: Gap | None = None
        for i, pattern in enumerate(self.automaton.vectors[parent.state]):
            for skipped, content, after in self.expectations.skips(pattern, child.name):
                if skipped and (best is None or len(skipped) < len(best[0])):
                    best = skipped, content, after, i
        return best

    def _skip_missing(self, parent: Frame, child: Frame, gap: Gap) -> None:
        """Report that something is missing before the child."""
        skipped, content, after, i = gap
        child.declarations = (content,)
        row = [NOT_ALLOWED] * len(self.automaton.vectors[parent.state])
        row[i] = after
        child.after = self.automaton.state(tuple(row))
        parent.plain = -1
        if parent.strays:
            parent.strays -= 1
            return
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
            return
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

    def was_misplaced(self, names: list[str], label: str, line: int) -> bool:
        """Whether what is missing was met in a wrong place before.

        The finding for that place then says where it is missed. Where one of many
        would do, the one that was met is hardly the one that is missed.
        """
        if len(names) > SHOWN:
            return False
        met = [name for name in names if name in self.misplaced.numbers]
        if not met:
            return False
        number = self.misplaced.numbers.pop(met[0])
        finding = self.report.findings[number]
        self.report.change(
            number,
            message=f"{finding.message}; the <{label}> at line {line} lacks one: "
            "perhaps it belongs there",
            related_line=line,
        )
        return True

    def forget(self, parent: Frame, number: int) -> None:
        """Forget what was kept about a finding that is changed to another."""
        for name in [name for name, known in self.missed.items() if known == number]:
            del self.missed[name]
        parent.trials = [trial for trial in parent.trials if trial.number != number]
        self.misplaced.forget(number)

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

    def _later_than(self, parent: Frame, child: Frame) -> str:
        """The sibling before which the child would have been allowed; or empty."""
        for state, label, name in reversed(parent.history):
            after, candidates = self.automaton.move(state, child.name)
            if candidates >= 0 and (
                label == child.label or may_follow(self.expectations, after, name)
            ):
                return label
        return ""

    def _too_late(self, parent: Frame, child: Frame, label: str) -> None:
        """Report a child that should have come before a sibling."""
        child.after = self.left_out.begin(parent, child.name)
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
