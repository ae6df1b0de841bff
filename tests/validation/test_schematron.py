"""What Schematron schemas say, and what becomes of rules that cannot be run."""

from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.findings import ValidationResult
from tei_toolkit.validation.report import ReportOptions
from tei_toolkit.validation.reports import svrl
from tei_toolkit.validation.validator import Validator

from .conftest import tei

SCHEMA = """\
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="{binding}"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
<ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>
{patterns}
</schema>
"""


def validate(
    folder: Path, text: str, patterns: str, binding: str = "xslt"
) -> ValidationResult:
    if binding != "xslt":
        pytest.importorskip("saxonche", reason="needs the extra saxon")
    schema = folder / "rules.sch"
    written = SCHEMA.format(binding=binding, patterns=patterns)
    schema.write_text(written, encoding="utf-8")
    path = folder / "a.xml"
    path.write_text(text, encoding="utf-8")
    choices = Choices((str(schema),), rules=False, cwd=folder, fired=True)
    return Validator().validate(path.name, path, choices)


def test_a_test_that_fails_on_a_value_is_a_finding(tmp_path: Path) -> None:
    patterns = (
        '<pattern><rule context="t:text/t:p">'
        '<let name="day" value="xs:date(@n)"/>'
        "<assert test=\"$day lt xs:date('2000-01-01')\">too late</assert></rule>"
        "</pattern><pattern><rule context=\"*[xs:date(@n) gt xs:date('2000-01-01')]\">"
        '<report test="true()">late</report></rule></pattern>'
        '<pattern><rule context="t:hi"><report test="true()">hi</report></rule>'
        "</pattern>"
    )
    text = tei(
        '<p n="1999-01-01">x</p>\n<p n="2009">x</p>\n<p n="2001-01-01"><hi/></p>'
    )
    result = validate(tmp_path, text, patterns, "xslt2")
    assert [(f.line, f.code) for f in result.findings] == [
        (2, "SCH003"),
        (3, "SCH001"),
        (3, "SCH002"),
        (3, "SCH002"),
    ]
    message = result.findings[0].message
    assert "rules.sch:5" in message
    assert '"2009"' in message


@pytest.mark.parametrize("test", ["error()", "1 div xs:integer(string-length(@zz))"])
def test_a_test_that_always_fails_is_a_finding(tmp_path: Path, test: str) -> None:
    patterns = (
        '<pattern><rule context="t:text/t:p">'
        f'<assert test="{test}">x</assert></rule></pattern>'
    )
    result = validate(tmp_path, tei("<p>x</p>"), patterns, "xslt3")
    assert [f.code for f in result.findings] == ["SCH003"]
    assert result.valid is False


def test_rules_that_break_off_leave_the_other_files(tmp_path: Path) -> None:
    patterns = (
        '<pattern><rule context="t:text/t:p"><assert test="@n">no '
        '<xsl:message terminate="yes">further</xsl:message></assert></rule></pattern>'
    )
    result = validate(tmp_path, tei("<p>x</p>"), patterns)
    assert [f.code for f in result.findings] == ["TEI-V010"]
    assert result.valid is None
    result = validate(tmp_path, tei('<p n="1">x</p>'), patterns)
    assert result.valid is True


SAID = """
<pattern id="numbers"><rule context="t:text/t:p">
<assert id="whole" test="@n = 1" diagnostics="d1 d2">n must be 1</assert>
</rule></pattern>
<diagnostics><diagnostic id="d1">it is <value-of select="@n"/></diagnostic>
<diagnostic id="d2">in <name/></diagnostic></diagnostics>
"""


@pytest.mark.parametrize("binding", ["xslt", "xslt2"])
def test_diagnostics_are_part_of_the_message(tmp_path: Path, binding: str) -> None:
    result = validate(tmp_path, tei('<p n="2">x</p>'), SAID, binding)
    assert [f.message for f in result.findings] == ["n must be 1 it is 2 in p"]


def test_svrl_names_places_patterns_and_rules(tmp_path: Path) -> None:
    text = tei('<p n="1">x</p><p n="2">x</p>')
    result = validate(tmp_path, text, SAID)
    written = "".join(svrl.write(iter([result]), ReportOptions()))
    output = etree.fromstring(written.encode())
    space = {"s": "http://purl.oclc.org/dsdl/svrl"}
    (failed,) = output.findall("s:failed-assert", space)
    assert failed.get("id") == "whole"
    own = "[namespace-uri()='http://www.tei-c.org/ns/1.0']"
    location = failed.get("location")
    assert location == f"/*:TEI{own}[1]/*:text{own}[1]/*:p{own}[2]"
    assert failed.get("test") == "@n = 1"
    before = [e.get("context") for e in output.findall("s:fired-rule", space)]
    assert before[-1] == "t:text/t:p"
    named = [e.get("id") for e in output.findall("s:active-pattern", space)]
    assert named[-1] == "numbers"
    said = failed.findall("s:diagnostic-reference", space)
    assert [(d.get("diagnostic"), d.text) for d in said] == [
        ("d1", "it is 2"),
        ("d2", "in p"),
    ]
    assert failed.findtext("s:text", "", space) == "n must be 1"


def test_an_assertion_without_id_gets_none(tmp_path: Path) -> None:
    patterns = (
        '<pattern><rule context="t:p"><assert test="x">no</assert></rule></pattern>'
    )
    result = validate(tmp_path, tei("<p/>"), patterns)
    written = "".join(svrl.write(iter([result]), ReportOptions()))
    failed = etree.fromstring(written.encode()).findall("{*}failed-assert")
    assert {entry.get("id") for entry in failed} == {None}


ATTRIBUTES = " ".join(f"a{number}='x'" for number in range(300))


@pytest.mark.parametrize(
    "inside",
    ["<hi>" * 1500 + "</hi>" * 1500, f"<hi {ATTRIBUTES}/>", f"<{'n' * 2000}/>"],
    ids=["deep", "attributes", "name"],
)
def test_saxon_reads_what_the_tree_holds(tmp_path: Path, inside: str) -> None:
    patterns = (
        '<pattern><rule context="t:p/descendant-or-self::*">'
        "<assert test=\"matches(name(), '.')\">x</assert></rule></pattern>"
    )
    result = validate(tmp_path, tei(f"<p>{inside}</p>"), patterns, "xslt3")
    assert result.valid is True
    assert result.findings == ()


@pytest.mark.parametrize("binding", ["xslt", "xslt2"])
def test_svrl_has_every_rule_that_fired(tmp_path: Path, binding: str) -> None:
    patterns = (
        '<pattern id="one"><rule context="t:hi"/><rule context="t:text/t:p">'
        '<assert test="t:hi">no hi</assert></rule><rule context="*">'
        '<report test="false()">x</report></rule></pattern>'
        '<pattern id="two"><rule context="t:hi"><report test="true()">hi</report>'
        "</rule></pattern>"
        '<pattern id="three"><rule context="t:no"><assert test="x"/></rule></pattern>'
    )
    result = validate(tmp_path, tei("<p>x</p><p><hi/></p>"), patterns, binding)
    told = "".join(svrl.write(iter([result]), ReportOptions(cwd=tmp_path)))
    root = etree.fromstring(told.encode())
    events = [
        f"{str(e.tag).rpartition('}')[2]} {e.get('id') or e.get('context') or ''}"
        for e in root
    ]
    second = events.index("active-pattern two")
    assert "active-pattern three" not in events
    inside = events[events.index("active-pattern one") : second]
    assert inside.count("fired-rule t:text/t:p") == 2
    assert inside.count("fired-rule t:hi") == 1
    assert inside.count("fired-rule *") > 2
    assert inside[inside.index("failed-assert ") - 1] == "fired-rule t:text/t:p"
    assert events[second:] == [
        "active-pattern two",
        "fired-rule t:hi",
        "successful-report ",
    ]
