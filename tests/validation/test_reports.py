"""Every form of report."""

import csv
import io
import json
from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.findings import (
    Finding,
    SchemaUse,
    Source,
    ValidationResult,
)
from tei_toolkit.validation.report import ReportOptions, find_format, format_names

FINDING = Finding(
    "RNG003",
    "unknown-element",
    Severity.ERROR,
    Source.RELAXNG,
    *(2, 4, "/TEI[1]/p[1]", '<hii> is no element; a < b & "c"', "hii", ("hi",), "hi"),
)
RESULTS = (
    ValidationResult("good, one.xml", True),
    ValidationResult(
        "bad.xml",
        False,
        (SchemaUse("tei_all", Source.RELAXNG, "/x/tei_all.rng", "option", False),),
        (FINDING,),
        source=["<TEI>", "\tab<hii>x</hii>"],
    ),
    ValidationResult("gone.xml", None, unreadable="cannot be read: No such file"),
)


def report(name: str) -> str:
    pieces = find_format(name).write(iter(RESULTS), ReportOptions(cwd=Path("/nowhere")))
    return "".join(pieces)


def test_there_are_these() -> None:
    assert format_names() == [
        *("csv", "github", "html", "json", "junit", "sarif", "svrl", "text")
    ]


@pytest.mark.parametrize("name", format_names())
def test_every_format_is_whole(name: str) -> None:
    assert find_format(name).name == name
    assert report(name).endswith("\n")
    assert "bad.xml" in report(name)


def test_text_has_line_and_caret() -> None:
    lines = report("text").splitlines()
    at = next(i for i, line in enumerate(lines) if "bad.xml:2:4: error RNG003" in line)
    assert lines[at + 1] == " 2 |     ab<hii>x</hii>"
    assert lines[at + 2] == "   |       ^~~~"
    assert lines[-1] == (
        "3 files: 1 valid, 1 not valid, 1 not read; 1 error, 0 warnings, 0 notes"
    )


def test_json_is_as_documented() -> None:
    data = json.loads(report("json"))
    assert set(data) == {"files"}
    good, bad, gone = data["files"]
    assert good == {
        "file": "good, one.xml",
        "valid": True,
        "schemas": [],
        "findings": [],
    }
    assert bad["findings"] == [
        {
            "code": "RNG003",
            "name": "unknown-element",
            "severity": "error",
            "source": "relaxng",
            "line": 2,
            "column": 4,
            "xpath": "/TEI[1]/p[1]",
            "message": FINDING.message,
            "found": "hii",
            "expected": ["hi"],
            "suggestion": "hi",
        }
    ]
    assert gone["valid"] is None


def test_sarif_has_what_it_must() -> None:
    """The required properties of SARIF 2.1.0, sections 3.13 to 3.49."""
    log = json.loads(report("sarif"))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"]
    (result,) = run["results"]
    assert result["message"]["text"] == FINDING.message
    assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "RNG003"
    (location,) = result["locations"]
    place = location["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "bad.xml"
    assert place["region"] == {"startLine": 2, "startColumn": 4}
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False


def test_junit_counts() -> None:
    suite = etree.fromstring(report("junit").encode())[0]
    assert dict(suite.items())["tests"] == "3"
    assert dict(suite.items())["failures"] == "1"
    assert dict(suite.items())["errors"] == "1"
    failure = suite.find(".//failure")
    assert failure is not None
    assert FINDING.message in (failure.text or "")


def test_github_is_escaped() -> None:
    line = next(s for s in report("github").splitlines() if "RNG003" in s)
    assert line.startswith("::error file=bad.xml,line=2,col=4,title=")


def test_csv_is_read_back() -> None:
    rows = list(csv.DictReader(io.StringIO(report("csv"))))
    unread = RESULTS[2].unreadable
    assert [row["message"] for row in rows] == [FINDING.message, unread]


def test_csv_has_no_signs_that_move_a_cursor() -> None:
    result = ValidationResult("\x1b[2J.xml", False, (), (FINDING,))
    options = ReportOptions(cwd=Path("/nowhere"))
    told = "".join(find_format("csv").write(iter([result]), options))
    assert "\\x1b[2J.xml" in told
    assert "\x1b" not in told


def test_svrl_is_xml() -> None:
    root = etree.fromstring(report("svrl").encode())
    names = [str(child.tag).rpartition("}")[2] for child in root]
    assert names.count("failed-assert") == 2  # a finding, and a file not read
    assert names.count("active-pattern") == 3


def test_html_holds_no_live_text_of_files() -> None:
    page = report("html")
    assert "<hii>" not in page
    assert page.count("<script") == 2
    assert "http" not in page.replace("http-equiv", "")


def test_a_note_on_many_files_is_told_once() -> None:
    note = Finding(
        "TEI-V002",
        "schema-chosen-by-fit",
        Severity.NOTE,
        Source.XML,
        *(0, 0, "", "the file names no schema"),
    )
    results = [ValidationResult(name, True, (), (note,)) for name in ("a", "b", "c")]
    options = ReportOptions(files=len(results))
    text = "".join(find_format("text").write(iter(results), options))
    assert text.count("TEI-V002") == 1
    assert "3 files: note TEI-V002 schema-chosen-by-fit: the file" in text
    (alone,) = results[:1]
    text = "".join(find_format("text").write(iter([alone]), ReportOptions()))
    assert text.startswith("a: note TEI-V002")


def _said_by_text(*findings: Finding) -> list[str]:
    result = ValidationResult("a.xml", False, findings=findings, source=[])
    text = find_format("text").write(iter([result]), ReportOptions())
    return "".join(text).splitlines()


def test_text_tells_once_what_is_the_same() -> None:
    same = [FINDING._replace(line=line) for line in (2, 4, 5, 6, 9)]
    other = FINDING._replace(line=3, found="hij")
    first, after, second, _sum = _said_by_text(*same[:1], other, *same[1:])
    assert first.startswith("a.xml:2:4: error RNG003")
    assert after == "   = 4 more like this: lines 4–6, 9"
    assert second.startswith("a.xml:3:4: error RNG003")


def test_text_shows_a_few_one_by_one() -> None:
    same = [FINDING._replace(line=line) for line in (2, 4, 5)]
    assert len(_said_by_text(*same)) == 4


def test_text_counts_what_it_does_not_list() -> None:
    same = [FINDING._replace(line=line) for line in range(2, 200, 2)]
    lines = _said_by_text(*same)
    assert lines[1].endswith(
        "lines " + ", ".join(map(str, range(4, 44, 2))) + " and 78 more"
    )
    assert lines[2] == "a.xml: not well-formed; 99 errors"
    assert lines[3].endswith("told once; --format csv lists them all")


def test_text_tells_once_what_a_rule_says_of_many_values() -> None:
    pages = [
        FINDING._replace(
            code="TEI-R001",
            source=Source.RULE,
            message=f'facs="#f{n}" on <pb> points to no xml:id',
            found=f"#f{n}",
            suggestion="",
            line=n,
        )
        for n in range(1, 6)
    ]
    near = pages[0]._replace(line=9, found="#g1", message="facs=g1", suggestion="#f1")
    first, more, second, _sum = _said_by_text(*pages, near)
    assert first.endswith('facs="#f1" on <pb> points to no xml:id')
    assert more == (
        "   = 4 more like this: #f2 (line 2), #f3 (line 3), #f4 (line 4), #f5 (line 5)"
    )
    assert second.startswith("a.xml:9:4: ")


@pytest.mark.parametrize("name", ["json", "csv", "github", "sarif", "junit", "html"])
def test_other_formats_list_every_finding(name: str) -> None:
    same = tuple(FINDING._replace(line=line) for line in range(2, 12))
    result = ValidationResult("a.xml", False, findings=same, source=[])
    text = "".join(find_format(name).write(iter([result]), ReportOptions()))
    assert text.count("is no element; a") >= 10


@pytest.mark.parametrize("name", format_names())
def test_a_file_that_was_not_read_is_told_in_every_form(
    name: str, tmp_path: Path
) -> None:
    reason = "cannot be read: Permission denied"
    results = [
        ValidationResult("a.xml", True),
        ValidationResult("gone.xml", None, unreadable=reason),
    ]
    options = ReportOptions(cwd=tmp_path, folder=tmp_path)
    told = "".join(find_format(name).write(iter(results), options))
    assert reason in told
    assert "gone.xml" in told


def test_junit_says_places_and_numbers_as_they_are(tmp_path: Path) -> None:
    place = (0, 0, "", "no schema was used", "")
    whole = Finding("TEI-V003", "x", Severity.ERROR, Source.XML, *place)
    result = ValidationResult("a.xml", False, (), (whole,))
    options = ReportOptions(cwd=tmp_path, folder=tmp_path)
    told = "".join(find_format("junit").write(iter([result]), options))
    assert 'message="1 error"' in told
    assert ">a.xml: error TEI-V003 x: no schema was used<" in told
