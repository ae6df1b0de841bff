"""`tei schema` as its users run it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tei_toolkit.cli.main import cli
from tei_toolkit.errors import SchemaError
from tei_toolkit.relaxng.cache import default_directory

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


@pytest.fixture
def homeless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, for a user who has no home, as in some containers."""
    pwd = pytest.importorskip("pwd", reason="a system that always tells the home")

    def knows_nobody(number: int) -> None:
        raise KeyError(number)

    monkeypatch.setattr(pwd, "getpwuid", knows_nobody)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_who_has_no_home_has_the_schemas_that_ship(homeless: Path) -> None:
    (homeless / "house.rng").write_text(GRAMMAR)
    (homeless / "a.xml").write_text(file("<p>x</p>"))
    run = CliRunner().invoke
    assert "tei-transcript" in run(cli, ["schema", "list"]).stdout
    assert run(cli, ["validate", "-s", "house.rng", "a.xml"]).exit_code == 0
    added = run(cli, ["schema", "add", "house.rng"])
    assert isinstance(added.exception, SchemaError)
    assert "set XDG_DATA_HOME" in str(added.exception)
    assert {path.name for path in homeless.iterdir()} == {"a.xml", "house.rng"}


@pytest.mark.parametrize("place", ["", "cache", "./cache"])
def test_a_relative_place_for_caches_is_none(
    homeless: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", place)
    assert not default_directory()
    monkeypatch.setenv("HOME", str(homeless))
    assert default_directory().startswith(str(homeless))


RNC = "start = element a { b }\nb = element b { text }\n"


def listed(folder: Path) -> dict[str, str]:
    lines = tei("schema", "list", cwd=folder).stdout.splitlines()
    return {name: rest for name, _, rest in (line.partition(": ") for line in lines)}


def test_a_licence_is_what_is_said_of_the_schema_not_what_it_allows(
    tmp_path: Path,
) -> None:
    value = '"http://creativecommons.org/licenses/by/4.0/"'
    (tmp_path / "values.rnc").write_text(f"start = element licence {{ {value} }}\n")
    (tmp_path / "said.rnc").write_text(f"# Licence: {value}\n{RNC}")
    documented = f"<!-- {value} -->"
    (tmp_path / "said.rng").write_text(
        GRAMMAR.replace("<start", f"{documented}<start", 1)
    )
    held = f"<value>{value.strip(chr(34))}</value>"
    (tmp_path / "value.rng").write_text(GRAMMAR.replace("<text/>", held))
    for name in ("values.rnc", "said.rnc", "said.rng", "value.rng"):
        own = name.replace(".", "-")
        done = tei("schema", "add", name, "--name", own, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
    facts = listed(tmp_path)
    assert "licence unknown" in facts["values-rnc"]
    assert "licence unknown" in facts["value-rng"]
    assert "CC BY 4.0" in facts["said-rnc"]
    assert "CC BY 4.0" in facts["said-rng"]


def test_what_is_no_schema_is_named_as_the_user_named_it(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("# Notes")
    (tmp_path / "house.odd").write_text("<TEI/>")
    (tmp_path / "folder").mkdir()
    said = {
        name: tei("schema", "add", name, cwd=tmp_path).stderr
        for name in ("notes.md", "house.odd", "folder")
    }
    assert said["notes.md"].startswith("tei: notes.md: is no schema that can be used")
    assert said["house.odd"].startswith("tei: house.odd: is an ODD; make a RELAX NG")
    assert said["folder"].startswith("tei: folder: is a folder; name the schema in it")
    (tmp_path / "house.rng").write_text(GRAMMAR)
    done = tei("schema", "add", "house.rng", "--name", "", cwd=tmp_path)
    assert "'' cannot name a schema" in done.stderr


def test_an_update_keeps_what_the_user_said_and_goes_on(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.rng").write_text(GRAMMAR)
        facts = ("--version", "1.0", "--licence", "CC0")
        tei("schema", "add", f"{name}.rng", *facts, cwd=tmp_path)
    (tmp_path / "a.rng").unlink()
    (tmp_path / "b.rng").write_text("<nothing/>")
    done = tei("schema", "update", cwd=tmp_path)
    assert done.returncode == 4
    lines = done.stderr.splitlines()
    assert lines[0].startswith("tei: a: was not updated, the old one stays: ")
    assert "a.rng: is not there any more" in lines[0]
    assert lines[1].startswith("tei: b: was not updated, the old one stays: ")
    assert "this is not a RELAX NG schema" in lines[1]
    assert lines[2] == "c: is up to date"
    assert "version 1.0; CC0" in listed(tmp_path)["c"]
    assert "version 1.0; CC0" in listed(tmp_path)["a"]


def test_an_update_looks_at_the_included_files_too(tmp_path: Path) -> None:
    (tmp_path / "part.rnc").write_text("b = element b { text }\n")
    (tmp_path / "main.rnc").write_text('include "part.rnc"\nstart = element a { b }\n')
    tei("schema", "add", "main.rnc", cwd=tmp_path)
    (tmp_path / "part.rnc").write_text("b = element b { empty }\n")
    said = tei("schema", "update", cwd=tmp_path).stderr
    assert said == "main: updated, part.rnc changed\n"
    assert tei("schema", "update", cwd=tmp_path).stderr == "main: is up to date\n"


def test_what_is_damaged_is_listed_mended_and_removed(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.rng").write_text(GRAMMAR)
        tei("schema", "add", f"{name}.rng", cwd=tmp_path)
    (folder,) = tmp_path.rglob("schemas")
    (folder / "a" / "origin.json").write_text("{")
    (folder / "b" / "b.rng").unlink()
    facts = listed(tmp_path)
    assert (
        facts["a"] == "DAMAGED: its record cannot be read; add it again, or remove it"
    )
    assert facts["b"].endswith("DAMAGED: bring it in again with 'tei schema update b'")
    (tmp_path / "x.xml").write_text(file("<p>x</p>"))
    done = tei("validate", "-s", "b", "x.xml", cwd=tmp_path)
    assert done.returncode == 4
    assert "the schema 'b' is damaged: b.rng is gone; bring it in again with 'tei " in (
        done.stderr
    )
    assert tei("schema", "update", "b", cwd=tmp_path).stderr == "b: mended\n"
    assert tei("schema", "remove", "a", cwd=tmp_path).returncode == 0
    assert "a" not in listed(tmp_path)


def test_nothing_is_removed_if_one_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "a.rng").write_text(GRAMMAR)
    tei("schema", "add", "a.rng", cwd=tmp_path)
    done = tei("schema", "remove", "a", "nobody", cwd=tmp_path)
    assert done.returncode == 2
    assert "'nobody' is none of your schemas; see: tei schema list" in done.stderr
    assert "nothing was removed" in done.stderr
    assert "a" in listed(tmp_path)
