"""The findings of one document while they are made.

A finding may be changed as long as the document is read: a part that was
missing turns up later, and the fault was the order.
"""

from __future__ import annotations

from dataclasses import replace
from math import inf

from tei_toolkit.relaxng.findings import Fault
from tei_toolkit.relaxng.wording import joined, runs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from tei_toolkit.relaxng.findings import Finding

FINDING_LIMIT: Final = 10_000
"""Findings kept of one document; memory is bounded even where faults are not."""
ALSO: Final = "; also out of place: "
"""What stands before the other places of a finding in its message."""
_ANYWHERE: Final = (inf, inf)


class Full(Exception):  # noqa: N818  a signal that ends the pass, not an error
    """The report holds as many findings as it may."""


class Report:
    """The findings so far, in the order in which they were met."""

    def __init__(self) -> None:
        """Begin without findings."""
        self.findings: list[Finding] = []
        self._places = 0
        self._withdrawn: set[int] = set()
        self._empty: set[int] = set()
        self._again: dict[int, dict[str, list[tuple[int, int]]]] = {}

    def add(self, finding: Finding) -> int:
        """Take up a finding; its number, by which it can be changed.

        Raises:
            Full: There are too many findings to go on.
        """
        if len(self.findings) >= FINDING_LIMIT:
            raise Full
        self.findings.append(finding)
        return len(self.findings) - 1

    def change(self, number: int, **changes: Any) -> None:
        """Change fields of a finding that was taken up."""
        self.findings[number] = replace(self.findings[number], **changes)

    def replace(self, number: int, finding: Finding) -> None:
        """Tell another fault instead of one, without the places noted for that."""
        self.findings[number] = finding
        self._again.pop(number, None)

    def places(self, number: int) -> list[tuple[str, int]]:
        """What was noted to have the fault of a finding, each with its line."""
        return [
            (what, line)
            for what, places in self._again.get(number, {}).items()
            for line, _ in places
        ]

    def withdraw(self, number: int) -> None:
        """Do not tell a finding that follows from another."""
        self._withdrawn.add(number)
        self._again.pop(number, None)

    def add_to_last(self, words: str) -> None:
        """Add words to the message of the finding that was taken up last."""
        last = len(self.findings) - 1
        self.change(last, message=self.findings[last].message + words)

    def again(self, number: int, what: str, line: int, column: int) -> None:
        """Note another place that has the fault of a finding.

        Args:
            number: The finding's; nothing is noted when it is -1.
            what: What stands there: a tag, or a word for text.
            line: The line, from 1.
            column: The column, from 1.

        Raises:
            Full: There are too many places to go on.
        """
        if number < 0:
            return
        self._places += 1
        if self._places >= FINDING_LIMIT:
            raise Full
        places = self._again.setdefault(number, {}).setdefault(what, [])
        places.append((line, column))

    def tell_places(self, before: tuple[float, float] = _ANYWHERE) -> None:
        """Add the places that were noted, those before a place, to the messages."""
        for number, noted in self._again.items():
            parts = []
            for what, places in noted.items():
                lines = sorted({line for line, col in places if (line, col) < before})
                if not lines:
                    continue
                word = "line" if len(lines) == 1 else "lines"
                parts.append(f"{what} at {word} {joined(runs(lines), 'and')}")
            if parts:
                message = self.findings[number].message
                told = f"{message}{ALSO}{', '.join(parts)}"
                self.change(number, message=told)
        self._again.clear()

    def drop_from(self, line: int, column: int) -> None:
        """Forget the findings at or after a place."""
        self.tell_places((line, column))
        self.findings = [f for f in self._told() if (f.line, f.column) < (line, column)]
        self._withdrawn.clear()

    def note_empty(self, number: int) -> None:
        """Note that a finding is about an element that lacks all that it needs."""
        self._empty.add(number)

    def _tell_moved(self) -> None:
        """Tell as one fault that an element is out of place and an empty one lacks it.

        Only where nothing else is wrong: then it was moved from there.
        """
        told = [n for n in range(len(self.findings)) if n not in self._withdrawn]
        if len(told) != 2:
            return
        for empty, moved in (told, told[::-1]):
            lacking, finding = self.findings[empty], self.findings[moved]
            is_lacked = empty in self._empty and finding.found in lacking.expected
            if is_lacked and finding.fault is Fault.MISPLACED_ELEMENT:
                line = lacking.related_line
                message = (
                    f"{finding.message}; the <{lacking.found}> at line {line} is "
                    "empty: perhaps it belongs there"
                )
                self.change(moved, message=message, related_line=line)
                self.withdraw(empty)
                return

    def _told(self) -> list[Finding]:
        return [f for i, f in enumerate(self.findings) if i not in self._withdrawn]

    def sorted(self) -> list[Finding]:
        """The findings by place; those at one place as they were met."""
        self._tell_moved()
        self.tell_places()
        return sorted(self._told(), key=lambda f: (f.line, f.column))
