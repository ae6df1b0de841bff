"""Files with thousands of findings: the work grows with their number alone."""

import sys
from pathlib import Path
from types import FrameType

import pytest

from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.validator import Validator

from .conftest import tei

FAULTS = {
    "grammar": "<p><hii>a</hii></p><p rend=''>b</p><q/><p n='1' x='2'>c</p>",
    "a rule about an attribute": '<p xml:lang="en_{}">a</p>',
    "a rule about a text": "<p>TODO {} a\u00adb</p>",
    "ids that two elements have": '<p xml:id="i{0}">a</p><p xml:id="i{0}">b</p>',
    "measures of other units": '<measure quantity="7" unit="{}">5</measure>',
    "one identifier in many entries": "<person><idno type='a'>i</idno></person>",
    "schematron": "<p>@</p>",
    "marks": "<!-- tei: ignore TEI-R029 --><p xml:lang='en_GB'>a</p><q/>",
}
RULES = """\
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt">
<ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/><pattern>
<rule context="t:p"><report test=". = '@'">at</report></rule></pattern></schema>
"""


@pytest.mark.parametrize("between", ["\n", " "], ids=["lines", "one line"])
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_many_findings_take_linear_work(
    fault: str, between: str, tmp_path: Path, grammar: Path
) -> None:
    rules = tmp_path / "rules.sch"
    rules.write_text(RULES)
    schemas = [grammar, rules] if "@" in fault else [grammar]
    choices = Choices(tuple(map(str, schemas)), cwd=tmp_path)
    validator = Validator()

    def calls(count: int) -> int:
        """How many functions are called to judge so many faults."""
        body = between.join(fault.format(number) for number in range(count))
        path = tmp_path / "a.xml"
        path.write_text(tei(body), encoding="utf-8")
        called = 0

        def count_call(frame: FrameType, event: str, argument: object) -> None:
            nonlocal called
            del frame, argument
            called += event in {"call", "c_call"}

        sys.setprofile(count_call)
        try:
            result = validator.validate("a.xml", path, choices)
        finally:
            sys.setprofile(None)
        assert len(result.findings) >= min(count, 1000)
        return called

    calls(100)
    few, many = calls(400), calls(1600)
    assert many < 5 * few
