"""SVRL: the report language of Schematron (ISO/IEC 19757-3, annex D)."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.edits import escaped
from tei_toolkit.validation.findings import Finding, Source, ValidationResult
from tei_toolkit.validation.report import ReportFormat, ReportOptions

_NAMESPACE = "http://purl.oclc.org/dsdl/svrl"
_ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


def write(results: Iterator[ValidationResult], options: ReportOptions) -> Iterator[str]:
    """One `schematron-output`; each file is an active pattern.

    Findings of other checks are failed assertions whose `id` is their code.
    """
    del options
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<svrl:schematron-output xmlns:svrl="{_NAMESPACE}" title="tei validate">\n'
    for result in results:
        file = _attribute(result.file)
        yield f" <svrl:active-pattern document={file} name={file}/>\n"
        yield ' <svrl:fired-rule context="/"/>\n'
        for finding in result.findings:
            yield _entry(finding)
    yield "</svrl:schematron-output>\n"


def _entry(finding: Finding) -> str:
    is_report = finding.code == "SCH002"
    name = "successful-report" if is_report else "failed-assert"
    test = finding.found if is_report else " or ".join(finding.expected)
    if finding.source is not Source.SCHEMATRON:
        test = ""
    return (
        f" <svrl:{name} id={_attribute(finding.code)} "
        f"location={_attribute(finding.xpath or '/')} "
        f'role="{_ROLES[finding.severity]}" test={_attribute(test or "true()")}>\n'
        f"  <svrl:text>{escaped(_allowed(finding.message))}</svrl:text>\n"
        f" </svrl:{name}>\n"
    )


def _allowed(text: str) -> str:
    return "".join(c if c >= " " or c in "\t\n" else "\ufffd" for c in text)


def _attribute(text: str) -> str:
    return f'"{escaped(_allowed(text), chr(34))}"'


FORMAT = ReportFormat(
    "svrl",
    "the report language of Schematron",
    write,
    r'<\?xml [^>]*>\n<svrl:schematron-output [^>]*"tei validate"',
)
