"""JUnit: one test case a file, for continuous integration."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.findings import Finding, ValidationResult
from tei_toolkit.validation.report import ReportFormat, ReportOptions
from tei_toolkit.validation.report_xml import xml_attribute, xml_text


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
            inside += f"<error message={xml_attribute(result.unreadable)}/>"
        elif failed:
            failures += 1
            text = "\n".join(_line(result.file, f) for f in failed)
            number = len(failed)
            said = xml_attribute(f"{number} error{'' if number == 1 else 's'}")
            inside += (
                f"<failure message={said} type={xml_attribute(failed[0].code)}>"
                f"{xml_text(text)}</failure>"
            )
        if others:
            text = "\n".join(_line(result.file, f) for f in others)
            inside += f"<system-out>{xml_text(text)}</system-out>"
        file = xml_attribute(result.file)
        case = f'  <testcase classname="tei.validate" name={file} file={file}'
        cases.append(f"{case}>{inside}</testcase>\n" if inside else f"{case}/>\n")
    counts = f'tests="{len(cases)}" failures="{failures}" errors="{errors}" skipped="0"'
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="tei validate" {counts}>\n'
    yield f' <testsuite name="tei validate" {counts}>\n'
    yield from cases
    yield " </testsuite>\n</testsuites>\n"


def _line(file: str, finding: Finding) -> str:
    place = f"{file}:{finding.line}:{finding.column}" if finding.line else file
    severity = finding.severity.value
    return f"{place}: {severity} {finding.code} {finding.name}: {finding.message}"


FORMAT = ReportFormat(
    "junit",
    "one test case a file, for continuous integration",
    write,
    r'<\?xml [^>]*>\n<testsuites name="tei validate"',
)
