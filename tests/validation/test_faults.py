"""Documents with faults made by hand, each judged as a careful editor would.

A case in `faults/*.yml` edits a valid document and says, for each fault, a piece of the
line (or several, divided by `|`) to which a finding must point, what it must name,
and what it must say. There may be no other finding, except notes.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.findings import Finding
from tei_toolkit.validation.validator import Validator

FOLDER = Path(__file__).parent / "faults"
BOOKS = sorted(FOLDER.glob("*.yml"))


def read_cases() -> list[tuple[str, str, dict[str, Any]]]:
    cases = []
    for book in BOOKS:
        content = yaml.safe_load(book.read_text(encoding="utf-8"))
        cases += [
            (book.name, name, {**content, **case})
            for name, case in content["cases"].items()
        ]
    return cases


CASES = read_cases()


@pytest.fixture(scope="module")
def validator() -> Validator:
    return Validator()


def answers(finding: Finding, wanted: dict[str, Any], lines: list[str]) -> bool:
    """Whether a finding is the one that a case wants."""
    marks = wanted["at"].split("|")
    places = {n for n, t in enumerate(lines, 1) if any(mark in t for mark in marks)}
    said = f"{finding.message} {finding.found} {finding.xpath}"
    return (
        finding.line in places
        and any(name in said for name in wanted["names"].split("|"))
        and all(any(w in said for w in word.split("|")) for word in wanted["says"])
    )


def test_there_are_many() -> None:
    assert len(CASES) > 290


@pytest.mark.parametrize(
    "case", [c[2] for c in CASES], ids=[f"{c[0]}:{c[1]}" for c in CASES]
)
def test_each_fault_has_its_finding(
    case: dict[str, Any], validator: Validator, shared: Path, tmp_path: Path
) -> None:
    text = (FOLDER / "documents" / case["document"]).read_text(encoding="utf-8")
    for old, new in case["edits"]:
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / case["document"]
    path.write_text(text, encoding="utf-8")
    schema = FOLDER / "schemas" / case["schema"]
    if not schema.suffix:
        schema = shared / "schemas" / f"{schema.name}.rng"
    result = validator.validate(path.name, path, Choices((str(schema),)))
    left = [f for f in result.findings if f.severity is not Severity.NOTE]
    shown = "\n".join(f"{f.line}:{f.column} {f.code} {f.message}" for f in left)
    for wanted in case["expected"]:
        found = next((f for f in left if answers(f, wanted, text.split("\n"))), None)
        assert found is not None, f"{wanted} is not among\n{shown}"
        left.remove(found)
    assert left == [], shown
