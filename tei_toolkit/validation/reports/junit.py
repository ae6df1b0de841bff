"""JUnit: one test case a file, for continuous integration."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.edits import escaped
from tei_toolkit.validation.findings import Finding, ValidationResult
from tei_toolkit.validation.report import ReportFormat, ReportOptions


def write(results: Iterator[ValidationResult], options: ReportOptions) -> Iterator[str]:
    """A suite; a file with findings of severity error is a failure."""
    del options
    cases: list[str] = []
    failures = errors = 0
    for result in results:
        failed = [f for f in result.findings if f.severity is Severity.ERROR]
        others = [f for f in result.findings if f.severity is not Severity.ERROR]
        inside = ""
        if result.unreadable:
            errors += 1
            inside += f"<error message={_attribute(result.unreadable)}/>"
        elif failed:
            failures += 1
            text = "\n".join(_line(result.file, f) for f in failed)
            said = _attribute(f"{len(failed)} errors")
            inside += (
                f"<failure message={said} type={_attribute(failed[0].code)}>"
                f"{_text(text)}</failure>"
            )
        if others:
            text = "\n".join(_line(result.file, f) for f in others)
            inside += f"<system-out>{_text(text)}</system-out>"
        file = _attribute(result.file)
        case = f'  <testcase classname="tei.validate" name={file} file={file}'
        cases.append(f"{case}>{inside}</testcase>\n" if inside else f"{case}/>\n")
    counts = f'tests="{len(cases)}" failures="{failures}" errors="{errors}" skipped="0"'
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="tei validate" {counts}>\n'
    yield f' <testsuite name="tei validate" {counts}>\n'
    yield from cases
    yield " </testsuite>\n</testsuites>\n"


def _line(file: str, finding: Finding) -> str:
    place = f"{file}:{finding.line}:{finding.column}"
    severity = finding.severity.value
    return f"{place}: {severity} {finding.code} {finding.name}: {finding.message}"


def _allowed(text: str) -> str:
    return "".join(c if c >= " " or c in "\t\n" else "\ufffd" for c in text)


def _text(text: str) -> str:
    return escaped(_allowed(text))


def _attribute(text: str) -> str:
    return f'"{escaped(_allowed(text), chr(34))}"'


FORMAT = ReportFormat(
    "junit",
    "one test case a file, for continuous integration",
    write,
    r'<\?xml [^>]*>\n<testsuites name="tei validate"',
)
