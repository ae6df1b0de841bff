"""The problem matcher that ships with the documentation reads the text report."""

import json
import re
from pathlib import Path

from tei_toolkit.validation.report import ReportOptions, find_format

from .test_reports import FINDING, RESULTS

MATCHER = Path(__file__).parents[2] / "docs" / "validation-matcher.json"


def test_matcher_finds_the_finding() -> None:
    (matcher,) = json.loads(MATCHER.read_text(encoding="utf-8"))["problemMatcher"]
    (pattern,) = matcher["pattern"]
    text = "".join(find_format("text").write(iter(RESULTS), ReportOptions()))
    found = [
        match
        for line in text.splitlines()
        if (match := re.match(pattern["regexp"], line))
    ]
    (match,) = found
    assert match[pattern["file"]] == "bad.xml"
    assert (match[pattern["line"]], match[pattern["column"]]) == ("2", "4")
    assert match[pattern["severity"]] == "error"
    assert match[pattern["code"]] == "RNG003"
    assert match[pattern["message"]].endswith(FINDING.message)
