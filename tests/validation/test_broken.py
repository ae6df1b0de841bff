"""The files of ../shared/broken, each judged by the note beside it."""

import json
from pathlib import Path

import pytest

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.validator import Validator


def test_each_has_one_right_message(shared: Path) -> None:
    schema = shared / "schemas" / "tei_all.rng"
    validator = Validator()
    notes = sorted((shared / "broken").glob("*.expected.json"))
    assert notes
    for note in notes:
        wanted = json.loads(note.read_text(encoding="utf-8"))
        (path,) = (shared / "broken").glob(f"{note.name.partition('.')[0]}_*.xml")
        result = validator.validate(path.name, path, Choices((str(schema),)))
        errors = [f for f in result.findings if f.severity is Severity.ERROR]
        assert len(errors) == wanted["mistakes"], path.name
        assert len(result.findings) == len(errors), path.name
        if wanted["schema_detects"]:
            assert result.valid is False
        for finding in errors:
            lines = wanted.get("accept_lines", [wanted["line"]])
            assert finding.line in lines, path.name
            said = f"{finding.message} {finding.found} {finding.xpath}"
            assert wanted["offending"] in said
            for word in wanted["expected_contains"]:
                assert word in said, (path.name, word)


@pytest.mark.parametrize("folder", ["tei"])
def test_verdicts_are_the_reference_validators(shared: Path, folder: str) -> None:
    """Every small file; all 296 were compared by hand with `tei validate`."""
    schema = shared / "schemas" / "tei_all.rng"
    validator = Validator()
    choices = Choices((str(schema),), rules=False)
    compared = 0
    for line in (shared / folder / "VERDICTS.jsonl").read_text().splitlines():
        record = json.loads(line)
        if record["bytes"] < 20_000:
            path = shared / folder / record["file"]
            result = validator.validate(path.name, path, choices)
            assert result.valid is (record["verdict"] == "valid"), path.name
            compared += 1
    assert compared > 40
