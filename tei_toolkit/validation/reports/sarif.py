"""SARIF 2.1.0 (OASIS), for code scanning and editors."""

import json
import os
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.catalogue import kind_of
from tei_toolkit.validation.findings import Finding, ValidationResult
from tei_toolkit.validation.report import ReportFormat, ReportOptions
from tei_toolkit.version import VERSION

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def write(results: Iterator[ValidationResult], options: ReportOptions) -> Iterator[str]:
    """One run with a result for each finding."""
    del options
    rules: dict[str, dict[str, Any]] = {}
    numbers: dict[str, int] = {}
    entries: list[dict[str, Any]] = []
    failures: list[dict[str, Any]] = []
    for result in results:
        if result.unreadable:
            failures.append(
                {"level": "error", "message": {"text": result.unreadable}}
                | {"locations": [_location(result.file, None)]}
            )
        for finding in result.findings:
            if finding.code not in rules:
                numbers[finding.code] = len(rules)
                rules[finding.code] = _rule(finding)
            entries.append(_entry(result.file, finding, numbers[finding.code]))
    driver = {
        "name": "tei-toolkit",
        "semanticVersion": VERSION,
        "rules": list(rules.values()),
    }
    run: dict[str, Any] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not failures,
                "toolExecutionNotifications": failures,
            }
        ],
        "results": entries,
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    yield json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rule(finding: Finding) -> dict[str, Any]:
    kind = kind_of(finding.code)
    severity = kind.severity if kind else finding.severity
    rule: dict[str, Any] = {
        "id": finding.code,
        "name": finding.name,
        "shortDescription": {"text": finding.name.replace("-", " ")},
        "defaultConfiguration": {"level": _LEVELS[severity]},
    }
    if kind is not None and kind.explanation:
        text = kind.explanation
        rule["help"] = {"text": text, "markdown": text}
    return rule


def _entry(file: str, finding: Finding, number: int) -> dict[str, Any]:
    return {
        "ruleId": finding.code,
        "ruleIndex": number,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [_location(file, finding)],
        "properties": {
            "source": finding.source.value,
            "found": finding.found,
            "expected": list(finding.expected),
            "suggestion": finding.suggestion,
        },
    }


def _location(file: str, finding: Finding | None) -> dict[str, Any]:
    uri = quote(os.fsencode(file.replace("\\", "/")), safe="/:~")
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    location: dict[str, Any] = {"physicalLocation": physical}
    if finding is not None and finding.line:
        physical["region"] = {"startLine": finding.line}
        if finding.column:
            physical["region"]["startColumn"] = finding.column
    if finding is not None and finding.xpath:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.xpath}]
    return location


FORMAT = ReportFormat(
    "sarif", "SARIF 2.1.0, for code scanning", write, r'\{\n "\$schema": "[^"]*sarif'
)
