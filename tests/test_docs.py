"""Pages that are made from the code are as the code is."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("tool", "page"),
    [
        ("build_cli_reference.py", "cli.md"),
        ("build_convention_page.py", "conventions.md"),
    ],
)
def test_page_is_as_its_tool_makes_it(tool: str, page: str) -> None:
    path = ROOT / "docs" / page
    before = path.read_text(encoding="utf-8")
    try:
        subprocess.run([sys.executable, str(ROOT / "tools" / tool)], check=True)
        assert before == path.read_text(encoding="utf-8")
    finally:
        path.write_text(before, encoding="utf-8")


def test_every_page_is_in_the_index() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    for page in (ROOT / "docs").glob("*.md"):
        assert page.name == "README.md" or f"({page.name})" in index
