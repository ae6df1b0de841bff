"""SVRL: the report language of Schematron (ISO/IEC 19757-3, annex D)."""

import re
from collections.abc import Iterator
from typing import Final

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.findings import Finding, ValidationResult
from tei_toolkit.validation.report import ReportFormat, ReportOptions
from tei_toolkit.validation.report_xml import xml_attribute, xml_text

_NAMESPACE = "http://purl.oclc.org/dsdl/svrl"
_ANY_SPACE: Final = re.compile(r"/(@?)(?:[^\W\d][\w.-]*:)?(?=[^\W\d])")
"""The beginning of a step, with the document's own prefix if it has one."""
_ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


def write(results: Iterator[ValidationResult], options: ReportOptions) -> Iterator[str]:
    """One `schematron-output`; each file is an active pattern.

    Before what an assertion says come its pattern and its rule. Findings of other
    checks are failed assertions whose `id` is their code; assertions of a schema that
    have none get none.
    """
    del options
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<svrl:schematron-output xmlns:svrl="{_NAMESPACE}" title="tei validate">\n'
    for result in results:
        file = xml_attribute(result.file)
        yield f" <svrl:active-pattern document={file} name={file}/>\n"
        yield ' <svrl:fired-rule context="/"/>\n'
        if result.unreadable:
            yield (
                ' <svrl:failed-assert location="/" role="error" test="false()">\n'
                f"  <svrl:text>{xml_text(result.unreadable)}</svrl:text>\n"
                " </svrl:failed-assert>\n"
            )
        others = [f for f in result.findings if f.asserted is None]
        for finding in others:
            yield _entry(finding)
        yield from _by_pattern(result, file)
    yield "</svrl:schematron-output>\n"


def _by_pattern(result: ValidationResult, file: str) -> Iterator[str]:
    """The rules that fired, with their patterns, and what their assertions say."""
    found: dict[int, list[Finding]] = {}
    for finding in result.findings:
        if finding.asserted is not None:
            found.setdefault(finding.asserted.firing, []).append(finding)
    last = None
    for number, fired in enumerate(result.fired):
        pattern = fired.schema, fired.number
        if pattern != last:
            yield _pattern(file, fired.schema, fired.pattern)
        last = pattern
        yield f" <svrl:fired-rule context={xml_attribute(fired.context)}/>\n"
        yield from map(_entry, found.pop(number, ()))
    for findings in found.values():
        for finding in findings:
            if finding.asserted is not None:
                yield _pattern(file, finding.schema, finding.asserted.pattern)
                context = xml_attribute(finding.asserted.context)
                yield f" <svrl:fired-rule context={context}/>\n"
                yield _entry(finding)


def _pattern(file: str, schema: str, identifier: str) -> str:
    named = f" id={xml_attribute(identifier)}" if identifier else ""
    name = xml_attribute(schema)
    return f" <svrl:active-pattern document={file}{named} name={name}/>\n"


def _entry(finding: Finding) -> str:
    asserted = finding.asserted
    is_report = finding.code == "SCH002"
    name = "successful-report" if is_report else "failed-assert"
    identifier, test, text = finding.code, "false()", finding.message
    location = _ANY_SPACE.sub(r"/\1*:", finding.xpath) or "/"
    diagnostics = ""
    if asserted is not None:
        test = finding.found or " or ".join(finding.expected)
        identifier, text = asserted.identifier, asserted.text or text
        location = asserted.location
        diagnostics = "".join(map(_diagnostic, asserted.diagnostics))
    named = f" id={xml_attribute(identifier)}" if identifier else ""
    return (
        f" <svrl:{name}{named} location={xml_attribute(location)} "
        f'role="{_ROLES[finding.severity]}" test={xml_attribute(test)}>\n'
        f"  <svrl:text>{xml_text(text)}</svrl:text>\n"
        f"{diagnostics} </svrl:{name}>\n"
    )


def _diagnostic(diagnostic: tuple[str, str]) -> str:
    name, text = diagnostic
    return (
        f"  <svrl:diagnostic-reference diagnostic={xml_attribute(name)}>"
        f"{xml_text(text)}</svrl:diagnostic-reference>\n"
    )


FORMAT = ReportFormat(
    "svrl",
    "the report language of Schematron",
    write,
    r'<\?xml [^>]*>\n<svrl:schematron-output [^>]*"tei validate"',
)
