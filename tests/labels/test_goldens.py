"""Short texts, one phenomenon each, and the turns that the engine finds in them."""

from pathlib import Path

import pytest

from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.text import SourceText

GOLDENS = Path(__file__).parent / "goldens"
INPUTS = sorted(GOLDENS.glob("*.input.txt"))


def _turns(text: str) -> str:
    """One line for each turn: its label, and the first words after it."""
    source = SourceText("golden.txt", "text/plain", "utf-8", "0", text)
    lines = []
    for start in read_labels(source).starts:
        words = text[start.words : start.words + 80].lstrip().split("\n")[0]
        lines.append(f"{start.label} | {' '.join(words.split()[:4])}\n")
    return "".join(lines)


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name.split(".")[0])
def test_turns_are_as_expected(path: Path) -> None:
    expected = path.with_name(path.name.replace(".input.", ".expected."))
    assert _turns(path.read_text("utf-8")) == expected.read_text("utf-8")


def test_every_input_has_its_expected_turns() -> None:
    names = {path.name.split(".")[0] for path in INPUTS}
    assert names == {path.name.split(".")[0] for path in GOLDENS.glob("*.expected.txt")}
