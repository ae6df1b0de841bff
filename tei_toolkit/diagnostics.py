"""Findings about the user's text, as plain values."""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class DiagnosticKind(NamedTuple):
    """One kind of finding, declared in the module that reports it.

    Attributes:
        code: permanent code, such as `TEI-C003`; never reused.
        name: the fault in a few hyphenated words.
        severity: how much it matters.
        template: message in `str.format` style; its fields are filled by `Diagnostic`.
        explanation: Markdown page with *What it reports*, *Why it matters*.
    """

    code: str
    name: str
    severity: Severity
    template: str
    explanation: str = ""


class Diagnostic(NamedTuple):
    """One finding at one place.

    Attributes:
        kind: what was found.
        file: name of the file, as the user gave it.
        line: line, from 1; 0 for the file as a whole.
        column: column in code points, from 1; 0 for the line as a whole.
        values: the fields of the kind's template.
    """

    kind: DiagnosticKind
    file: str
    line: int
    column: int
    values: tuple[tuple[str, str], ...] = ()

    @property
    def message(self) -> str:
        """The message with its fields filled in."""
        return self.kind.template.format(**dict(self.values))

    def __str__(self) -> str:
        place = self.file
        if self.line:
            place += f":{self.line}"
            if self.column:
                place += f":{self.column}"
        return f"{place}: {self.kind.code} {self.kind.name}: {self.message}"
