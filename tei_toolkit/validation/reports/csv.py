"""CSV: one row a finding, for spreadsheets."""

import csv
import io
from collections.abc import Iterator

from tei_toolkit.printable import printable
from tei_toolkit.validation.findings import ValidationResult
from tei_toolkit.validation.report import ReportFormat, ReportOptions

_FIELDS = (
    *("file", "valid", "line", "column", "severity", "code", "name", "source"),
    *("message", "found", "expected", "suggestion", "xpath"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(results: Iterator[ValidationResult], options: ReportOptions) -> Iterator[str]:
    """A row of names, then a row for each finding and each file that was not read."""
    del options
    yield _row(_FIELDS)
    for result in results:
        valid = "" if result.valid is None else str(result.valid).lower()
        if result.unreadable:
            known = {"file": result.file, "severity": "error", "name": "not-read"}
            known["message"] = result.unreadable
            yield _row([_safe(known.get(name, "")) for name in _FIELDS])
        for finding in result.findings:
            data = finding._asdict() | {
                "file": result.file,
                "valid": valid,
                "expected": " | ".join(finding.expected),
            }
            yield _row([_safe(str(data[name])) for name in _FIELDS])


def _safe(text: str) -> str:
    """The text without control characters, and so that it is taken for no formula."""
    text = printable(text)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _row(values: tuple[str, ...] | list[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerow(values)
    return buffer.getvalue()


FORMAT = ReportFormat(
    "csv", "one row a finding, for spreadsheets", write, "file,valid,line"
)
