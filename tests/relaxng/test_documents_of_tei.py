"""Verdicts and findings on the shared TEI documents, as jing has them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import SHARED

from .shared import shared

if TYPE_CHECKING:
    from tei_toolkit.relaxng.schema import Schema


def _verdicts(folder: str) -> list[dict[str, Any]]:
    lines = shared(folder, "VERDICTS.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("folder", ["tei", "tei/mutants"])
def test_verdicts_equal_those_of_jing(tei_all: Schema, folder: str) -> None:
    differing = [
        row["file"]
        for row in _verdicts(folder)
        if tei_all.is_valid(SHARED / folder / row["file"])
        != (row["verdict"] == "valid")
    ]
    assert differing == []


def test_every_mutant_is_explained(tei_all: Schema) -> None:
    """One change gives one finding, on the line that jing has, nearly always."""
    counts = []
    elsewhere = []
    for row in _verdicts("tei/mutants"):
        findings = tei_all.validate(SHARED / "tei" / "mutants" / row["file"])
        assert bool(findings) == (row["verdict"] == "invalid"), row["file"]
        if findings:
            counts.append(len(findings))
            if row["first"]["line"] not in {f.line for f in findings}:
                elsewhere.append(row["file"])
    assert sum(count == 1 for count in counts) >= 0.98 * len(counts)
    assert max(counts) <= 2
    assert elsewhere == []


def _broken() -> list[Path]:
    return sorted((SHARED / "broken").glob("*.expected.json"))


@pytest.mark.parametrize("path", _broken(), ids=lambda path: path.name[:2])
def test_broken_files(tei_all: Schema, path: Path) -> None:
    note = json.loads(path.read_text(encoding="utf-8"))
    document = next(path.parent.glob(f"{path.name[:2]}_*.xml"))
    findings = tei_all.validate(document)
    if not note["schema_detects"] and note["kind"] != "not-well-formed":
        assert findings == []
        return
    assert len(findings) == 1
    finding = findings[0]
    assert finding.line in {note["line"], *note.get("accept_lines", ())}
    assert note["offending"] in finding.found or note["offending"] in finding.xpath
    for words in note["expected_contains"]:
        assert words in finding.message
