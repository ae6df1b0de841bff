"""What is told of one file is bounded, and what is left out is said."""

from pathlib import Path

import pytest

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.findings import ValidationResult
from tei_toolkit.validation.report import ReportOptions, find_format, format_names
from tei_toolkit.validation.validator import Validator

XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a">
<xs:complexType><xs:sequence><xs:element name="b" type="xs:int" maxOccurs="unbounded"/>
</xs:sequence></xs:complexType></xs:element></xs:schema>"""
SCHEMATRON = """<schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern>
<rule context="b"><assert test="false()" role="{}">Say what it is.</assert></rule>
<rule context="c"><assert test="false()">This is wrong.</assert></rule>
</pattern></schema>"""
WORDY = """<schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern>
<rule context="b"><assert test="false()"><value-of select="/"/></assert></rule>
</pattern></schema>"""
MORE = "(and more that are not listed: correct these and validate again)"
COUNTED = "(and 200 more that are not listed: correct these and validate again)"


def validate(folder: Path, name: str, schema: str, body: str) -> ValidationResult:
    (folder / name).write_text(schema)
    path = folder / "a.xml"
    path.write_text(f"<a>{body}</a>")
    choices = Choices((name,), rules=False, cwd=folder)
    return Validator().validate(path.name, path, choices)


@pytest.mark.parametrize(
    ("name", "schema", "told"),
    [
        (
            "a.xsd",
            XSD,
            "(and more that are not listed: correct these and validate again)",
        ),
        ("a.sch", SCHEMATRON.format("error"), COUNTED),
    ],
)
def test_more_findings_than_are_listed(
    tmp_path: Path, name: str, schema: str, told: str
) -> None:
    result = validate(tmp_path, name, schema, "<b>x</b>\n" * 1200)
    assert len(result.findings) == 1000
    assert result.findings[-1].line == 1000
    assert result.findings[-1].message.endswith(told)
    assert not any("not listed" in f.message for f in result.findings[:-1])


@pytest.mark.parametrize("report", format_names())
def test_every_report_says_that_there_are_more(report: str, tmp_path: Path) -> None:
    schema = SCHEMATRON.format("error").replace("what", '<value-of select="."/>')
    body = "".join(f"<b>{number}</b>\n" for number in range(1200))
    result = validate(tmp_path, "a.sch", schema, body)
    written = find_format(report).write(iter([result]), ReportOptions(cwd=tmp_path))
    assert "200 more that are not listed" in "".join(written)


def test_as_many_findings_as_are_listed(tmp_path: Path) -> None:
    result = validate(tmp_path, "a.xsd", XSD, "<b>x</b>\n" * 1000)
    assert len(result.findings) == 1000
    assert "not listed" not in result.findings[-1].message


def test_an_error_is_listed_before_a_thousand_warnings(tmp_path: Path) -> None:
    schema = SCHEMATRON.format("warning")
    result = validate(tmp_path, "a.sch", schema, "<b/>\n" * 1199 + "<c/>")
    assert result.valid is False
    assert result.count(Severity.ERROR) == 1
    assert result.findings[-1].message == f"This is wrong. {COUNTED}"


def test_a_message_with_a_whole_document(tmp_path: Path) -> None:
    result = validate(tmp_path, "a.sch", WORDY, f"<b>{'x' * 9000}</b>" * 9)
    assert max(len(finding.message) for finding in result.findings) < 4100
    assert result.findings[0].message.endswith("xx… (77,000 more characters)")
