"""Attributes that the document type of a document adds to its elements."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.report import Report


class DefaultAttributes:
    """Tells faults of such attributes where they are declared.

    Attributes:
        places: Where an attribute of an element is declared, with a value.
    """

    def __init__(self, report: Report) -> None:
        """Change the findings of the report given."""
        self.report = report
        self.places: dict[tuple[str, str], tuple[int, int]] = {}
        self._blamed: set[tuple[str, str]] = set()

    def blame(
        self, frame: Frame, added: dict[str, tuple[int, int]], known: int
    ) -> None:
        """Tell faults of attributes that the document type adds once, where it does."""
        findings = self.report.findings
        for number in reversed(range(known, len(findings))):
            label = findings[number].xpath.rpartition("/@")[2]
            if label not in added:
                continue
            if (frame.label, label) in self._blamed:
                del findings[number]
                continue
            self._blamed.add((frame.label, label))
            said = f"the DOCTYPE adds {label} to every <{frame.label}> without it"
            self.report.change(number, message=f"{said}; {findings[number].message}")
