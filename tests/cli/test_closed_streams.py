"""Standard streams that are closed: what cannot be written is said."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.names.documents import plain


def run(command: str, folder: Path, words: str = "") -> tuple[int, str]:
    """The exit code of a command of a shell, and what it says on standard error."""
    (folder / "a.xml").write_bytes(plain("<p>Mr John Smith went to Germany.</p>"))
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m tei_toolkit {command}"],
        cwd=folder,
        input=words,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    "command",
    [
        *("validate a.xml", "names a.xml", "convert -", "annotate a.xml"),
        *("render a.xml --to text -o -", "explain TEI-R001", "formats", "--help"),
    ],
)
def test_output_that_cannot_be_written(command: str, tmp_path: Path) -> None:
    code, said = run(f"{command} >&-", tmp_path, "SMITH: Yes.\n\nMILLER: No.\n")
    assert code == 5
    assert said.endswith(
        "standard output: it is closed, so nothing can be written to it\n"
    )


def test_output_that_is_not_needed(tmp_path: Path) -> None:
    code, said = run("validate --rules none a.xml -f json -o b.json >&-", tmp_path)
    assert code != 5
    assert said == ""
    assert (tmp_path / "b.json").read_text().startswith('{"files"')


def test_input_and_errors_that_are_closed(tmp_path: Path) -> None:
    code, said = run("convert - <&-", tmp_path)
    assert code == 3
    assert "is empty" in said
    assert run("convert - <&- 2>&-", tmp_path) == (3, "")
