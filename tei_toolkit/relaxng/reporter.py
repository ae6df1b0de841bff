"""What everyone who reports faults of a document has at hand."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.report import Report


class Reporter:
    """One who tells faults of one kind, of one document.

    Attributes:
        hints: Words about what the schema expects.
        expectations: What the schema expects.
        automaton: The schema.
        needs: The attributes that elements may and must have.
        labels: Names as the document writes them.
        report: The findings, to which more are added and which are changed.
    """

    def __init__(self, hints: Hints, report: Report) -> None:
        """Report to the report given."""
        self.hints = hints
        self.expectations = hints.expectations
        self.automaton = hints.automaton
        self.needs = hints.needs
        self.labels = hints.labels
        self.report = report
