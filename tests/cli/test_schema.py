"""`tei schema` as its users run it."""

import json
from pathlib import Path

from .test_validate import GRAMMAR, file, tei


def test_add_list_use_update_remove(tmp_path: Path) -> None:
    (tmp_path / "house.rng").write_text(GRAMMAR)
    (tmp_path / "a.xml").write_text(file("<p>x</p>"))
    done = tei("schema", "add", "house.rng", "--licence", "CC0", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    listed = tei("schema", "list", cwd=tmp_path).stdout
    line = next(s for s in listed.splitlines() if s.startswith("house:"))
    assert "CC0" in line
    assert "sha256" in line
    assert any(s.startswith("tei-transcript") for s in listed.splitlines())
    done = tei("validate", "-s", "house", "a.xml", "-f", "json", cwd=tmp_path)
    (result,) = json.loads(done.stdout)["files"]
    assert result["valid"] is True
    assert "up to date" in tei("schema", "update", cwd=tmp_path).stderr
    assert tei("schema", "remove", "house", cwd=tmp_path).returncode == 0
    assert tei("schema", "remove", "house", cwd=tmp_path).returncode == 2


def test_included_files_come_with_it(tmp_path: Path) -> None:
    (tmp_path / "part.rng").write_text(GRAMMAR)
    (tmp_path / "main.rng").write_text(
        '<grammar xmlns="http://relaxng.org/ns/structure/1.0">'
        '<include href="part.rng"/></grammar>'
    )
    assert tei("schema", "add", "main.rng", cwd=tmp_path).returncode == 0
    (tmp_path / "part.rng").unlink()
    (tmp_path / "a.xml").write_text(file("<p>x</p>"))
    assert tei("validate", "-s", "main", "a.xml", cwd=tmp_path).returncode == 0


def test_own_schemas_stay(tmp_path: Path) -> None:
    assert tei("schema", "remove", "transcript", cwd=tmp_path).returncode == 2
