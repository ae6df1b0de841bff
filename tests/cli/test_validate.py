"""`tei validate` as its users run it."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tei_toolkit.report_files import write_report_file
from tei_toolkit.validation.batch import Request, exit_code_of, find_files, run_validate
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.report import format_names
from tei_toolkit.validation.validator import Validator

GRAMMAR = """\
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0">
<start><element name="TEI"><zeroOrMore><element name="p"><zeroOrMore><attribute>
<anyName/></attribute></zeroOrMore><text/></element></zeroOrMore></element></start>
</grammar>
"""


def tei(
    *arguments: str, cwd: Path, stdin: bytes = b""
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "tei_toolkit", *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        check=False,
        env={
            **os.environ,
            "XDG_DATA_HOME": str(cwd / ".data"),
            "XDG_CACHE_HOME": str(cwd / ".cache"),
        },
    )
    code, out, err = done.returncode, done.stdout.decode(), done.stderr.decode()
    return subprocess.CompletedProcess(done.args, code, out, err)


def file(text: str) -> str:
    return f'<TEI xmlns="http://www.tei-c.org/ns/1.0">\n{text}\n</TEI>\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "s.rng").write_text(GRAMMAR)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.xml").write_text(file("<p>Anna</p>"))
    (tmp_path / "in" / "hyphen.xml").write_text(file("<p>co\u00adoperation</p>"))
    (tmp_path / "in" / "bad.xml").write_text(file("<q>Anna</q>"))
    return tmp_path


def test_folder_in_stable_order(folder: Path) -> None:
    done = tei("validate", "-s", "s.rng", "-f", "json", "-j", "2", "in", cwd=folder)
    assert done.returncode == 1
    files = json.loads(done.stdout)["files"]
    assert [(f["file"], f["valid"]) for f in files] == [
        ("in/bad.xml", False),
        ("in/good.xml", True),
        ("in/hyphen.xml", True),
    ]
    alone = tei("validate", "-s", "s.rng", "-f", "json", "-j", "1", "in", cwd=folder)
    assert alone.stdout == done.stdout


def test_rules_none_and_select(folder: Path) -> None:
    base = ("validate", "-s", "s.rng", "in/hyphen.xml")
    assert "TEI-R042" in tei(*base, cwd=folder).stdout
    assert "TEI-R042" not in tei(*base, "--rules", "none", cwd=folder).stdout
    assert "TEI-R042" not in tei(*base, "--ignore", "soft-hyphen", cwd=folder).stdout
    assert "TEI-R042" not in tei(*base, "--severity", "error", cwd=folder).stdout
    done = tei(*base, "--severity", "TEI-R042=error", cwd=folder)
    assert done.returncode == 1


def test_fix_shows_a_diff_and_changes_only_that(folder: Path) -> None:
    path = folder / "in" / "hyphen.xml"
    before = path.read_bytes()
    done = tei("validate", "-s", "s.rng", "--fix", "--dry-run", "in", cwd=folder)
    assert "+<p>cooperation</p>" in done.stderr
    assert done.stderr.endswith("1 file would change\n")
    assert path.read_bytes() == before
    tei("validate", "-s", "s.rng", "--fix", "in", cwd=folder)
    assert path.read_text() == file("<p>cooperation</p>")


def test_baseline(folder: Path) -> None:
    tei("validate", "-s", "s.rng", "--write-baseline", "known.json", "in", cwd=folder)
    (folder / "in" / "bad.xml").write_text(file("\n\n<q>Anna</q><z/>"))
    base = ("validate", "-s", "s.rng", "--baseline", "known.json", "in", "-f", "json")
    files = json.loads(tei(*base, cwd=folder).stdout)["files"]
    assert [x["found"] for f in files for x in f["findings"]] == ["z"]
    assert files[0]["valid"] is False


def test_a_baseline_knows_what_stands_after_an_insertion(folder: Path) -> None:
    known = "<p>co\u00adop</p>\n<q>Anna</q>"
    (folder / "in" / "bad.xml").write_text(file(known))
    tei("validate", "-s", "s.rng", "--write-baseline", "known.json", "in", cwd=folder)
    base = ("validate", "-s", "s.rng", "--baseline", "known.json", "in", "-f", "json")
    for new, codes in (
        ("<p>New.</p>", []),
        ("<p>co\u00adop</p>", ["TEI-R042"]),
        ("<q>Berta</q>", ["RNG003"]),
    ):
        (folder / "in" / "bad.xml").write_text(file(f"{new}\n{known}"))
        files = json.loads(tei(*base, cwd=folder).stdout)["files"]
        found = [x["code"] for f in files for x in f["findings"]]
        assert found == codes, new


@pytest.mark.parametrize("where", ["option", "tei.toml"])
def test_a_baseline_that_is_written_again_has_all_findings(
    folder: Path, where: str
) -> None:
    """What is known already is not forgotten, and the first need not be there."""
    option: tuple[str, ...] = ()
    if where == "tei.toml":
        (folder / "in" / "tei.toml").write_text(
            '[validate]\nbaseline = "../known.json"\n'
        )
    base = ("validate", "-s", "s.rng", "in")
    done = tei(*base, "--write-baseline", "known.json", cwd=folder)
    assert done.returncode == 0, done.stderr
    before = (folder / "known.json").read_bytes()
    assert b"RNG" in before
    if where == "option":
        option = ("--baseline", "known.json")
    tei(*base, "--write-baseline", "known.json", *option, cwd=folder)
    assert (folder / "known.json").read_bytes() == before


def test_a_report_that_is_broken_off_leaves_the_old_one(folder: Path) -> None:
    report = folder / "r.json"
    tei("validate", "-s", "s.rng", "in", "-f", "json", "-o", "r.json", cwd=folder)
    before = report.read_bytes()

    def pieces() -> Iterator[str]:
        yield "half"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_report_file(report, pieces())
    assert report.read_bytes() == before
    assert not list(folder.glob(".*.tmp"))
    report.chmod(0o600)
    write_report_file(report, iter(["whole"]))
    assert report.read_text() == "whole"
    assert report.stat().st_mode & 0o777 == 0o600


def test_a_baseline_of_another_version_is_told(folder: Path) -> None:
    (folder / "known.json").write_text('{"version": 1, "files": {}}')
    done = tei("validate", "--baseline", "known.json", "in", cwd=folder)
    assert done.returncode == 2
    assert "write it anew with --write-baseline" in done.stderr


def test_settings_by_folder(folder: Path) -> None:
    (folder / "tei.toml").write_text(
        '[validate]\nschema = "s.rng"\n[validate.folders."in"]\nignore = ["TEI-R042"]\n'
    )
    done = tei("validate", "in/hyphen.xml", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "TEI-R042" not in done.stdout
    (folder / "tei.toml").write_text("[validate]\nschem = 1\n")
    done = tei("validate", "in/hyphen.xml", cwd=folder)
    assert done.returncode == 2
    assert "'schem'" in done.stderr


def test_standard_input(folder: Path) -> None:
    text = file("<q/>").encode()
    done = tei("validate", "-s", "s.rng", "-", cwd=folder, stdin=text)
    assert done.returncode == 1
    assert "<stdin>:2:1: error RNG" in done.stdout
    assert " 2 | <q/>" in done.stdout


def test_the_rest_goes_on(folder: Path) -> None:
    done = tei("validate", "-s", "s.rng", "gone.xml", "in/good.xml", cwd=folder)
    assert done.returncode == 3
    assert "gone.xml: not read" in done.stdout
    assert "in/good.xml: valid" in done.stdout
    assert "Traceback" not in done.stderr


def test_an_empty_folder_stops_no_batch(folder: Path) -> None:
    (folder / "empty").mkdir()
    given = ("validate", "-s", "s.rng", "-f", "json", "empty", "in/good.xml")
    done = tei(*given, cwd=folder)
    assert done.returncode == 3
    empty, good = json.loads(done.stdout)["files"]
    assert empty["valid"] is None
    assert empty["error"] == "is a folder with no file that ends in .xml, .tei, .odd"
    assert good["valid"] is True
    done = tei("validate", "--fix", "--yes", "empty", "in/hyphen.xml", cwd=folder)
    assert "empty: is a folder with no file" in done.stderr
    assert "1 file changed" in done.stderr


def test_a_folder_that_may_not_be_looked_into_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = folder / "in" / "closed"
    closed.mkdir()
    for name in ("scandir", "listdir"):
        monkeypatch.setattr(os, name, _refusing(getattr(os, name), closed))
    names = find_files(["in"], folder)
    assert names == ["in/bad.xml", "in/closed", "in/good.xml", "in/hyphen.xml"]
    results = run_validate(Request(("in",), cwd=folder), names, io.BytesIO())
    told = {result.file: result.unreadable for result in results}
    assert told["in/closed"] == "cannot be read: Permission denied"
    assert [name for name in told if told[name]] == ["in/closed"]
    assert find_files(["in/closed"], folder) == ["in/closed"]


def _refusing(whole: Callable[[Path], Any], closed: Path) -> Callable[[Path], Any]:
    def refuse(path: Path) -> Any:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return whole(path)

    return refuse


def test_a_fault_of_ours_stops_one_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Validator.validate

    def failing(self: Validator, name: str, path: Path, choices: Choices) -> object:
        if name == "in/bad.xml":
            raise KeyError("no such state")
        return whole(self, name, path, choices)

    monkeypatch.setattr(Validator, "validate", failing)
    files = ("in/bad.xml", "in/good.xml")
    request = Request(files, ("s.rng",), jobs=1, cwd=folder)
    results = list(run_validate(request, files, io.BytesIO()))
    assert [r.valid for r in results] == [None, True]
    assert "fault of tei-toolkit (KeyError at test_validate.py" in results[0].unreadable
    assert [exit_code_of(result) for result in results] == [70, 0]


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ("nope.rng", "no such file"),
        ("https://example.org/x.rng", "tei schema add"),
        ("tei_all", "tei schema add"),
    ],
)
def test_schema_that_is_not_there(folder: Path, schema: str, said: str) -> None:
    done = tei("validate", "-s", schema, "in/good.xml", cwd=folder)
    assert done.returncode == 4
    assert said in done.stderr


def test_what_cannot_be_read_beside_a_file_is_passed_over(folder: Path) -> None:
    (folder / "in" / "good.xml").write_text(file('<p corresp="#nowhere">Anna</p>'))
    (folder / "in" / "z.xml").symlink_to("nowhere")
    os.mkfifo(folder / "in" / "y.xml")
    done = tei("validate", "-s", "s.rng", "in/good.xml", cwd=folder)
    assert done.returncode == 1
    assert "TEI-R001" in done.stdout
    done = tei("validate", "-s", "s.rng", "in", cwd=folder)
    assert done.returncode == 3
    assert "in/good.xml:2:4: error TEI-R001" in done.stdout
    assert "in/y.xml: not read: is a pipe, a device or the like" in done.stdout
    assert "in/z.xml: not read: cannot be read: No such file" in done.stdout


def test_exit_code_follows_what_is_shown(folder: Path) -> None:
    base = ("validate", "-s", "s.rng", "in/bad.xml", "-f", "json")
    assert tei(*base, cwd=folder).returncode == 1
    tei(*base, "--write-baseline", "known.json", cwd=folder)
    for options in (
        ("--baseline", "known.json"),
        ("--ignore", "RNG"),
        ("--severity", "RNG=warning"),
    ):
        done = tei(*base, *options, cwd=folder)
        assert done.returncode == 0, options
        assert json.loads(done.stdout)["files"][0]["valid"] is False


@pytest.mark.parametrize("form", format_names())
def test_file_name_that_is_no_text_is_escaped(folder: Path, form: str) -> None:
    for name in (b"bad\xff.xml", b"good\xff.xml"):
        text = file("<p>x</p>" if name.startswith(b"good") else "<q/>")
        (folder / "in" / os.fsdecode(name)).write_text(text)
    base = ("validate", "-s", "s.rng", "in", "-f", form)
    done = tei(*base, "-o", "report", cwd=folder)
    assert done.returncode == 1, done.stderr
    written = (folder / "report").read_text(encoding="utf-8")
    assert "bad\\udcff.xml" in written or "bad%FF.xml" in written
    assert tei(*base, cwd=folder).stdout == written
    assert tei(*base, "-o", "report", cwd=folder).returncode == 1
    done = tei(*base, "--write-baseline", "known.json", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert tei(*base, "--baseline", "known.json", cwd=folder).returncode == 0


@pytest.mark.parametrize("form", ["text", "github"])
def test_signs_that_move_a_cursor_are_escaped(folder: Path, form: str) -> None:
    name = "in/esc\x1b[31m\nlate\x9b.xml"
    (folder / name).write_text(file('<q n="\x9b31m\u202e"/>'))
    for names in ((name, "gone\x1b.xml"), ("nope\x1b.rng",)):
        schemas = ("-s", "s.rng") if len(names) == 2 else ("-s", *names)
        chosen = names if len(names) == 2 else ("in/good.xml",)
        done = tei("validate", *schemas, "-f", form, *chosen, cwd=folder)
        assert done.returncode in (3, 4)
        said = done.stdout + done.stderr
        assert not set(said) & set("\x1b\x9b\u202e")
        assert "x1b" in said or "%1B" in said
        assert not any(line.startswith("late") for line in said.splitlines())


@pytest.mark.parametrize("option", ["-o", "--write-baseline"])
def test_no_report_replaces_anything_else(folder: Path, option: str) -> None:
    text = (folder / "in" / "good.xml").read_bytes()
    base = ("validate", "-s", "s.rng", "in", "--force", option)
    (folder / "link.xml").symlink_to("in/good.xml")
    for name in ("in/good.xml", "./in/../in/good.xml", "link.xml"):
        done = tei(*base, name, cwd=folder)
        assert done.returncode == 2
        assert "is a source" in done.stderr
    assert (folder / "in" / "good.xml").read_bytes() == text
    (folder / "other.txt").write_text("mine")
    base = ("validate", "-s", "s.rng", "in/good.xml", option, "other.txt")
    done = tei(*base, cwd=folder)
    assert done.returncode == 5
    assert "--force" in done.stderr
    assert (folder / "other.txt").read_text() == "mine"
    assert tei(*base, "--force", cwd=folder).returncode == 0
    assert tei(*base, cwd=folder).returncode == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--select", "TEI-R9"), "--select: 'TEI-R9' is no code"),
        (("--ignore", "soft-hypen"), "did you mean soft-hyphen?"),
        (("--ignore", "RNG0,TEI-R0444"), "'TEI-R0444'"),
        (("--severity", "TEI-X001=note"), "--severity: 'TEI-X001'"),
    ],
)
def test_unknown_code_is_told(
    folder: Path, options: tuple[str, str], said: str
) -> None:
    done = tei("validate", "-s", "s.rng", *options, "in/good.xml", cwd=folder)
    assert done.returncode == 2
    assert said in done.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[validate]\nselct = []", "tei.toml:2: [validate] has no key 'selct'"),
        ("[validat]\nselect = []", "tei.toml:1: there is no table [validat]"),
        ("[validate.folder.x]\nrules = 1", "tei.toml:1: [validate] has no key"),
        ("\n[validate]\nignore = [\n'TEI-R042',\n'TEI-R0422']", "tei.toml:5: ignore: "),
        (
            "[validate]\nseverity = { TEI-R042 = 'bad' }",
            "tei.toml:2: severity TEI-R042=bad: write error",
        ),
        ("[validate.folders.other]\nignore = 'x-y'", "tei.toml:2: ignore: 'x-y'"),
    ],
)
def test_fault_in_the_settings_has_its_line(folder: Path, text: str, said: str) -> None:
    (folder / "tei.toml").write_text(text)
    done = tei("validate", "-s", "s.rng", "in/good.xml", cwd=folder)
    assert done.returncode == 2
    assert said in done.stderr


def test_no_schema_is_named_for_what_is_not_well_formed(folder: Path) -> None:
    (folder / "in" / "bad.xml").write_text(file("<p>Anna"))
    for options in ((), ("-s", "s.rng")):
        base = ("validate", *options, "in/bad.xml")
        done = tei(*base, "-f", "json", cwd=folder)
        (result,) = json.loads(done.stdout)["files"]
        assert (result["valid"], result["schemas"]) == (False, [])
        assert {f["code"] for f in result["findings"]} == {"RNG001"}
        assert "in/bad.xml: not well-formed; 1 error" in tei(*base, cwd=folder).stdout


def test_every_file_is_counted_and_a_common_note_told_once(folder: Path) -> None:
    for name in ("a.xml", "b.xml"):
        (folder / "in" / name).write_text(file("<text><p>x</p></text>"))
    (folder / "in" / "bad.xml").write_text("<TEI>")
    (folder / "in" / "z.xml").symlink_to("nowhere")
    done = tei("validate", "in", cwd=folder)
    told = [s for s in done.stdout.splitlines() if "TEI-V002" in s]
    assert len(told) == len({s.partition(": ")[2] for s in told})
    last = done.stdout.splitlines()[-1]
    assert last.startswith("6 files: ")
    counted = [int(part.split()[0]) for part in last[9:].partition(";")[0].split(", ")]
    assert sum(counted) == 6
    assert "1 not well-formed" in last
    assert "1 not read" in last


def test_help_says_what_the_whole_is_for(folder: Path) -> None:
    said = tei("--help", cwd=folder).stdout
    for command in ("tei convert", "tei validate", "tei render"):
        assert command in said


def test_rules_that_break_off_do_not_pass(folder: Path) -> None:
    (folder / "rules.sch").write_text(
        '<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt" '
        'xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><pattern><rule context="/*">'
        '<assert test="not(*)">No <xsl:message terminate="yes">further</xsl:message>'
        "</assert></rule></pattern></schema>"
    )
    (folder / "whole.xml").write_text("<a><b/></a>")
    done = tei("validate", "--schema", "rules.sch", "whole.xml", cwd=folder)
    assert done.returncode == 1
    assert "whole.xml: not checked by rules.sch; 1 error" in done.stdout


def test_an_empty_name_is_not_the_folder(folder: Path) -> None:
    done = tei("validate", "", cwd=folder)
    assert done.returncode == 2
    assert "a file's name is empty" in done.stderr


def test_more_processes_than_files_are_not_made(folder: Path) -> None:
    for name in ("one.xml", "two.xml"):
        (folder / name).write_text("<a/>")
    done = tei("validate", "--jobs", "99999", "one.xml", "two.xml", cwd=folder)
    assert "2 files" in done.stdout
