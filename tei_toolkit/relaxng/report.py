"""The findings of one document while they are made.

A finding may be changed as long as the document is read: a part that was
missing turns up later, and the fault was the order.
"""

from __future__ import annotations

from dataclasses import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from tei_toolkit.relaxng.findings import Finding

FINDING_LIMIT: Final = 10_000
"""Findings kept of one document; memory is bounded even where faults are not."""


class Full(Exception):  # noqa: N818  a signal that ends the pass, not an error
    """The report holds as many findings as it may."""


class Report:
    """The findings so far, in the order in which they were met."""

    def __init__(self) -> None:
        """Begin without findings."""
        self.findings: list[Finding] = []

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

    def drop_from(self, line: int, column: int) -> None:
        """Forget the findings at or after a place."""
        self.findings = [
            f for f in self.findings if (f.line, f.column) < (line, column)
        ]

    def sorted(self) -> list[Finding]:
        """The findings by place; those at one place as they were met."""
        return sorted(self.findings, key=lambda f: (f.line, f.column))
