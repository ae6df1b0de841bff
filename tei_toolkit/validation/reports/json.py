"""JSON: one object with all files."""

import json
from collections.abc import Iterator
from typing import Any

from tei_toolkit.validation.findings import Finding, ValidationResult
from tei_toolkit.validation.report import ReportFormat, ReportOptions


def write(results: Iterator[ValidationResult], options: ReportOptions) -> Iterator[str]:
    """`{"files": [{"file", "valid", "schemas", "findings"}]}`, file by file."""
    del options
    yield '{"files": ['
    between = "\n"
    for result in results:
        yield between + json.dumps(result_data(result), ensure_ascii=False)
        between = ",\n"
    yield "\n]}\n"


def result_data(result: ValidationResult) -> dict[str, Any]:
    """One file as JSON has it."""
    data: dict[str, Any] = {
        "file": result.file,
        "valid": result.valid,
        "schemas": [
            {
                "name": use.name,
                "kind": use.kind.value,
                "path": use.path,
                "why": use.why,
                "valid": use.valid,
            }
            for use in result.schemas
        ],
        "findings": [finding_data(finding) for finding in result.findings],
    }
    if result.unreadable:
        data["error"] = result.unreadable
    return data


def finding_data(finding: Finding) -> dict[str, Any]:
    """One finding as JSON has it."""
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "source": finding.source.value,
        "line": finding.line,
        "column": finding.column,
        "xpath": finding.xpath,
        "message": finding.message,
        "found": finding.found,
        "expected": list(finding.expected),
        "suggestion": finding.suggestion,
    }


FORMAT = ReportFormat("json", "one object, for programs", write, r'\{"files": \[')
