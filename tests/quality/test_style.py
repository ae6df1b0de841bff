"""The house rules that tools can check."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str) -> None:
    found = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize(
    "command",
    [("check", "."), ("format", "--check", ".")],
    ids=["lint", "format"],
)
def test_ruff(command: tuple[str, ...]) -> None:
    run(sys.executable, "-m", "ruff", *command)


def test_mypy() -> None:
    run(sys.executable, "-m", "mypy")


def test_imports_point_one_way() -> None:
    linter = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    if linter is None:
        pytest.skip("import-linter is not installed: pip install -e '.[dev]'")
    run(linter)


def test_nothing_that_a_merge_leaves_is_in_the_package() -> None:
    folders = (ROOT / name for name in ("tei_toolkit", "schemas", "xslt", "corpus"))
    left = [
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix in {".orig", ".rej", ".bak", ".swp"} or path.name.endswith("~")
    ]
    assert not left
