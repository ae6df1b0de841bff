"""Pages that are made from the code are as the code is."""

import re
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


def _blocks(language: str) -> list[str]:
    """The blocks of code in a language that README.md has."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


def test_readme_shows_what_its_commands_say(tmp_path: Path) -> None:
    """Each command of README.md that ends by itself, in its order."""
    (tmp_path / "corpus").symlink_to(ROOT / "corpus")
    tei = f"{sys.executable} -m tei_toolkit"

    def said_by(command: str) -> str:
        command = re.sub(r"^\.venv/bin/tei\b", tei, command)
        result = subprocess.run(
            ["bash", "-c", command],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        )
        return result.stdout + result.stderr

    (convert,) = re.findall(r"\.venv/bin/tei convert .*", _blocks("sh")[0])
    (shown,) = _blocks("text")
    assert set(shown.splitlines()) <= set(said_by(convert).splitlines())
    for console in _blocks("console"):
        for part in console.split("$ ")[1:]:
            command, _, shown = part.partition("\n")
            if "tei review" not in command:  # it ends when the browser does
                assert said_by(command) == shown, command
