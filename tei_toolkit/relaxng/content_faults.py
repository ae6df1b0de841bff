"""What is wrong with the content of an element: what it lacks, and its text."""

from __future__ import annotations

from tei_toolkit.relaxng.automaton import DEAD
from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.hints import USUAL
from tei_toolkit.relaxng.patterns import CHOICE, HAS_DATA
from tei_toolkit.relaxng.reporter import Reporter
from tei_toolkit.relaxng.rereading import END
from tei_toolkit.relaxng.trial import Trial
from tei_toolkit.relaxng.wording import joined, shortened, tags
from tei_toolkit.relaxng.xml_names import WHITESPACE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.recovery import Recovery
    from tei_toolkit.relaxng.report import Report
    from tei_toolkit.relaxng.value_advice import ValueAdvice

    Place: TypeAlias = tuple[int, int]
    """A line and a column, from 1."""


class ContentFaults(Reporter):
    """Reports contents of elements."""

    def __init__(
        self, hints: Hints, report: Report, advice: ValueAdvice, recovery: Recovery
    ) -> None:
        """Report to the report given."""
        super().__init__(hints, report)
        self.advice = advice
        self.known = recovery.known
        self.trials = recovery.trials
        self.left_out = recovery.left_out

    def incomplete(self, frame: Frame, text: str, place: Place) -> None:
        """Report an element that ends too early, or whose text is wrong."""
        if frame.strays or self.known.is_explained(frame, END, "", place[0]):
            return
        vector = self.automaton.vectors[frame.state]
        live = [p for p in vector if p != 1]
        if not live:
            return
        line, column = place
        if line == frame.line and not frame.has_children:
            column = frame.column
        must, either = self.expectations.demanded(live[0])
        labels = self.labels
        if self.automaton.collects[frame.state]:
            if frame.has_children and not must and not either:
                return  # what stands beside a value was reported
            if text.strip() or (not must and not either):
                self._bad_content(frame, live, text, must or either)
                return
        if self.known.was_misplaced(must or either, frame.label, line):
            return
        opened = "" if line == frame.line else f" (opened at line {frame.line})"
        what = f"at least one {self.hints.listing(either, either) or 'element'}"
        if must:
            what = joined(tags(map(labels.label, must)), "and")
        if not frame.has_children:
            empty = "has no elements in it" if text.strip() else "is empty"
            one = "at least one " if len(must) == 1 else ""
            message = f"<{frame.label}>{opened} {empty}; it needs {one}{what}"
            message = message.replace("at least one at least one", "at least one")
        else:
            message = f"<{frame.label}>{opened} ends too early; it lacks {what}"
        number = self.report.add(
            Finding(
                fault=Fault.MISSING_ELEMENT,
                line=line,
                column=column,
                xpath=frame.xpath,
                message=message,
                found=frame.label,
                expected=tuple(labels.labels(must or either)),
                suggestion=labels.label(must[0]) if len(must) == 1 else "",
                documentation=self.hints.note(frame.declarations),
                related_line=frame.line,
            )
        )
        if not frame.has_children:
            self.report.note_empty(number)
        frame.told_inside(number, "")
        self.known.missed.update(dict.fromkeys(must or either[:8], number))

    def _bad_content(
        self, frame: Frame, patterns: list[int], text: str, either: list[str]
    ) -> None:
        """Report text that is not a value the element may have.

        Elements that could stand there instead are named.
        """
        advice = self.advice
        if either:
            patterns = self._values(patterns)
        described, expected = advice.described(patterns)
        reason = next((r for p in patterns if (r := advice.reason(p, text))), "")
        suggestion = next(
            (s for p in patterns if (s := advice.suggestion(p, text))), ""
        )
        if either:
            described += f", or {self.hints.listing(either, either)}"
            expected = [*expected, *self.labels.labels(either)]
        message = f'"{shortened(text)}" is not a content for <{frame.label}>'
        if reason:
            message += f": {reason}"
        if suggestion:
            message += f' (did you mean "{shortened(suggestion)}"?)'
        self.report.add(
            Finding(
                fault=Fault.BAD_CONTENT,
                line=frame.line,
                column=frame.column,
                xpath=frame.xpath,
                message=f"{message}; expected {described}",
                found=text,
                expected=tuple(expected),
                suggestion=suggestion,
                documentation=self.hints.note(frame.declarations),
            )
        )

    def _values(self, patterns: list[int]) -> list[int]:
        """What of the patterns is a value, elements aside."""
        known = self.automaton.patterns
        parts = [
            part
            for pattern in patterns
            for part in (
                known.members[pattern] if known.kind[pattern] == CHOICE else (pattern,)
            )
        ]
        return [part for part in parts if known.flags[part] & HAS_DATA]

    def loose_text(self, frame: Frame, text: str, place: Place) -> None:
        """Go on after text beside elements; report it where it may not be."""
        line, column = place
        column += len(text) - len(text.lstrip(WHITESPACE))
        following = self.automaton.text(frame.state)
        if following == DEAD and self.known.is_explained(frame, "", "text", line):
            following = self.automaton.text(frame.state)
        if following != DEAD and self.left_out.allows_text(frame, line, column):
            if following != frame.state or not frame.has_text:
                frame.note_text(line, column)
                frame.state = following
            return
        if not frame.certain or "" in frame.missing:
            return  # the rest of a text that was reported
        inside, suggestion, advice = self.hints.place_for_text(frame)
        message = f"text is not allowed directly in <{frame.label}>{advice}"
        frame.cause = self.report.add(
            Finding(
                fault=Fault.MISPLACED_TEXT,
                line=line,
                column=column,
                xpath=frame.xpath,
                message=f'{message} ("{shortened(text, 30)}")',
                found=shortened(text),
                expected=tuple(inside),
                suggestion=suggestion,
                related_line=frame.line,
            )
        )
        if advice.startswith("; put it into"):
            needed = self.labels.labels(self.hints.needed(frame.state))
            needed = [label for label in needed if label in inside]
            usual = [label for label in USUAL if label in inside]
            trial = Trial(frame.cause, advice, "", inside, needed)
            ways = [suggestion, *needed, *usual]
            self.trials.begin(frame, frame.state, trial, ways)
        frame.note_text(line, column, frame.cause)
        frame.tell(frame.cause)
        frame.missing[""] = 0
        frame.strays += 1
        frame.state = self.left_out.begin(frame, "")
        frame.blind = self.expectations.holds_nothing(frame.declarations)
