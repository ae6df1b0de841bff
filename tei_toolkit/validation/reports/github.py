"""GitHub Actions: workflow commands that become annotations."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.printable import printable
from tei_toolkit.validation.findings import ValidationResult
from tei_toolkit.validation.report import ReportFormat, ReportOptions

_COMMANDS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}


def write(results: Iterator[ValidationResult], options: ReportOptions) -> Iterator[str]:
    """One `::error file=…,line=…::message` a finding."""
    del options
    for result in results:
        if result.unreadable:
            yield f"::error file={_property(result.file)}::{_data(result.unreadable)}\n"
        for finding in result.findings:
            where = f"file={_property(result.file)}"
            if finding.line:
                where += f",line={finding.line}"
            if finding.column:
                where += f",col={finding.column}"
            title = _property(f"{finding.code} {finding.name}")
            command = _COMMANDS[finding.severity]
            yield f"::{command} {where},title={title}::{_data(finding.message)}\n"


def _data(text: str) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return printable(text)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMAT = ReportFormat(
    "github", "annotations in GitHub Actions", write, "::(?:error|warning|notice) file="
)
