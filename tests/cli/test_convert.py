"""`tei convert` as its users run it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.tei.serialisation import sealed

TEXT = """\
Harbour Committee

Hull, 4 May 1998

ANNA CRANE: Who opened the gate?

TOM VALE: I did. Once again: it was open.

ANNA CRANE: Thank you. (Applause.)
"""
NS = {"t": "http://www.tei-c.org/ns/1.0"}
XML = "http://www.w3.org/XML/1998/namespace"


def tei(
    *arguments: str, cwd: Path, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "tei_toolkit", *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gate.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_writes_a_folder_and_says_what_it_found(folder: Path) -> None:
    done = tei("convert", "gate.txt", "-o", "out", cwd=folder)
    assert done.returncode == 0, done.stderr
    root = etree.parse(folder / "out" / "gate.xml")
    assert len(root.findall(".//t:u", NS)) == 3
    said = done.stderr.decode()
    assert "3 turns; 2 speakers; 1998-05-04; Hull; en" in said
    assert "left out: nothing" in said


def test_an_older_schema_beside_the_output_makes_way(folder: Path) -> None:
    tei("convert", "gate.txt", "-o", "out", cwd=folder)
    schema = folder / "out" / "tei-transcript.rng"
    as_written = schema.read_bytes()
    schema.write_bytes(sealed(b"<grammar/>"))
    tei("convert", "gate.txt", "-o", "out", cwd=folder)
    assert schema.read_bytes() == as_written
    schema.write_bytes(b"<grammar/>")  # somebody's own
    tei("convert", "gate.txt", "-o", "out", cwd=folder)
    assert schema.read_bytes() == b"<grammar/>"


def test_standard_input_and_output(folder: Path) -> None:
    done = tei("convert", "-", "-o", "-", cwd=folder, stdin=TEXT.encode())
    assert done.returncode == 0
    assert len(etree.fromstring(done.stdout).findall(".//t:u", NS)) == 3


def test_a_recogniser_that_is_not_there_is_named(folder: Path) -> None:
    done = tei("convert", "gate.txt", "--recogniser", "nobody", cwd=folder)
    assert done.returncode == 2
    assert b"there is no recogniser 'nobody'" in done.stderr


def test_same_input_same_bytes(folder: Path) -> None:
    first = tei("convert", "gate.txt", cwd=folder, PYTHONHASHSEED="1").stdout
    second = tei("convert", "gate.txt", cwd=folder, PYTHONHASHSEED="2").stdout
    assert first == second != b""


def test_report_accounts_for_every_line(folder: Path) -> None:
    done = tei("convert", "gate.txt", "-o", "out", "--report", "r.json", cwd=folder)
    assert done.returncode == 0
    report = json.loads((folder / "r.json").read_text(encoding="utf-8"))
    (file,) = report["files"]
    assert file["turns"] == 3
    accounted = set()
    for part in file["lines"]:
        accounted |= set(range(part["start"], part["end"]))
    missing = [c for i, c in enumerate(TEXT) if i not in accounted and not c.isspace()]
    assert missing == []


def test_the_folder_of_one_file_is_made(folder: Path) -> None:
    done = tei("convert", "gate.txt", "-o", "new/own.xml", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert (folder / "new" / "own.xml").is_file()
    again = tei("annotate", "new/own.xml", "-o", "more/own.xml", cwd=folder)
    assert again.returncode == 0, again.stderr
    assert (folder / "more" / "own.xml").is_file()


def test_ids_are_made_of_the_name_of_the_file_that_is_written(folder: Path) -> None:
    done = tei("convert", "gate.txt", "-o", "own.xml", cwd=folder)
    assert done.returncode == 0, done.stderr
    root = etree.parse(folder / "own.xml").getroot()
    assert root.get(f"{{{XML}}}id") == "own"
    assert b"TEI-R051" not in tei("validate", "own.xml", cwd=folder).stdout


def test_a_schema_of_others_is_kept_and_told(folder: Path) -> None:
    schema = folder / "tei-transcript.rng"
    schema.write_text("<grammar/>", encoding="utf-8")
    done = tei("convert", "gate.txt", "-o", ".", cwd=folder)
    assert done.returncode == 0
    assert b"tei-transcript.rng is not this tool's schema" in done.stderr
    assert schema.read_text(encoding="utf-8") == "<grammar/>"
    tei("convert", "gate.txt", "-o", ".", "--force", cwd=folder)
    assert schema.stat().st_size > 1000


def test_a_convention_is_inferred_from_standard_input(folder: Path) -> None:
    done = tei("conventions", "infer", "-", cwd=folder, stdin=TEXT.encode())
    assert done.returncode == 0, done.stderr
    assert b'separators = ["colon"]' in done.stdout


def test_a_report_has_the_evidence_that_explain_shows(folder: Path) -> None:
    done = tei("convert", "gate.txt", "-o", "out", "--report", "r.json", cwd=folder)
    assert done.returncode == 0
    (file,) = json.loads((folder / "r.json").read_text(encoding="utf-8"))["files"]
    first = file["labels"][0]
    line, column = TEXT.splitlines()[first["line"] - 1], first["column"] - 1
    assert line[column:].startswith(first["label"])
    assert first["weight"] > 0
    assert all(reason["what"] for reason in first["reasons"])
    assert max(file["settings"], key=lambda setting: setting["expected"])["candidates"]
    texts = [miss["text"] for miss in file["not_labels"]]
    assert len(texts) == len(set(texts))


def test_a_report_accounts_for_the_marks_of_markdown(folder: Path) -> None:
    text = "# The gate\n\n**Ann:** Who *opened* it?\n\n**Tom:** I did.\n"
    (folder / "gate.md").write_text(text, encoding="utf-8")
    tei("convert", "gate.md", "-o", "out", "--report", "r.json", cwd=folder)
    (file,) = json.loads((folder / "r.json").read_text(encoding="utf-8"))["files"]
    accounted = {
        at for part in file["lines"] for at in range(part["start"], part["end"])
    }
    assert not "".join(c for i, c in enumerate(text) if i not in accounted).strip()
    assert file["lines"][0]["class"] == "markup"
    assert file["left_out"] == []


def test_explain_shows_lines_and_evidence_and_writes_nothing(folder: Path) -> None:
    done = tei("convert", "--explain", "gate.txt", cwd=folder)
    assert done.returncode == 0
    shown = done.stdout.decode()
    assert "ANNA CRANE" in shown
    assert "label 1" in shown
    assert "Every line:" in shown
    assert sorted(path.name for path in folder.iterdir()) == ["gate.txt"]


def test_explain_says_of_a_sentence_over_two_pages_that_it_is_text(
    folder: Path,
) -> None:
    doors = enumerate(("the gate", "a cellar", "his safe"), 7)
    text = "".join(
        f"ANNA CRANE: Who opened {door}, and who\n\n- {number} -\n\nclosed {door}?\n\n"
        f"BEN DOYLE: I opened {door}.\n\n"
        for number, door in doors
    )
    (folder / "pages.txt").write_text(text)
    shown = tei("convert", "--explain", "pages.txt", cwd=folder).stdout.decode()
    assert "text                    closed a cellar?" in shown
    assert "page number             - 8 -" in shown


def test_an_edited_file_is_not_replaced_without_force(folder: Path) -> None:
    assert tei("convert", "gate.txt", "-o", "out", cwd=folder).returncode == 0
    assert tei("convert", "gate.txt", "-o", "out", cwd=folder).returncode == 0
    target = folder / "out" / "gate.xml"
    target.write_bytes(target.read_bytes().replace(b"Who opened", b"Who has opened"))
    done = tei("convert", "gate.txt", "-o", "out", cwd=folder)
    assert done.returncode == 5
    assert b"--force" in done.stderr
    assert b"Who has opened" in target.read_bytes()
    assert (
        tei("convert", "gate.txt", "-o", "out", "--force", cwd=folder).returncode == 0
    )
    assert b"Who has opened" not in target.read_bytes()


def test_one_bad_file_stops_no_other(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "image.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    done = tei(
        "convert",
        "empty.txt",
        "image.txt",
        "gate.txt",
        "nowhere.txt",
        "-o",
        "out",
        cwd=folder,
    )
    assert done.returncode == 3
    assert (folder / "out" / "gate.xml").exists()
    said = done.stderr.decode()
    assert "empty.txt" in said
    assert "nowhere.txt" in said
    assert "Traceback" not in said


def test_what_the_user_says_wins(folder: Path) -> None:
    (folder / "people.csv").write_text(
        "name,labels,role\nAnna Maria Crane,ANNA CRANE,chair\n", encoding="utf-8"
    )
    (folder / "tei.toml").write_text(
        '[project]\npublisher = "Hull Press"\nlicence = "CC BY 4.0"\n'
        'licence-target = "https://creativecommons.org/licenses/by/4.0/"\n',
        encoding="utf-8",
    )
    done = tei(
        "convert", "gate.txt", "--date", "1998-05-05", "--place", "Goole",
        "--title", "The Gate", "--speakers", "people.csv", "--metadata", "tei.toml",
        cwd=folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    root = etree.fromstring(done.stdout)
    header = root.find("t:teiHeader", NS)
    assert header is not None
    words = " ".join("".join(header.itertext()).split())
    assert root.findtext(".//t:titleStmt/t:title", namespaces=NS) == "The Gate"
    assert "Hull Press" in words
    assert "Goole" in words
    assert "Anna Maria Crane" in words
    dates = {date.get("when") for date in header.iter("{*}date")}
    assert "1998-05-05" in dates


@pytest.mark.parametrize(
    "option", ["--metadata", "--speakers", "--ids-from", "--convention"]
)
def test_a_file_that_is_missing_is_unreadable_input(folder: Path, option: str) -> None:
    done = tei("convert", "gate.txt", option, "nosuch.toml", cwd=folder)
    assert done.returncode == 3
    assert b"nosuch.toml" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--date", "soon"], b"ISO 8601"),
        (["--speakers", "nobody.csv"], b"nobody.csv"),
        (["--convention", "no-such"], b"no-such"),
        (["--profile", "verse"], b"spoken"),
        (["--language", "english"], b"BCP 47"),
        (["--language", "en_GB"], b"did you mean en-GB?"),
        (["--language", "jp"], b"Japanese is ja"),
        (["--title", " "], b"--title is empty"),
        (["--place", "a\x01b"], b"U+0001"),
        (["--processed", "2024-13"], b"--processed 2024-13"),
        (["--charset", "utf-9"], b"'utf-9' is no character encoding"),
        (["--media-type", "text/x"], b"'text/x'"),
        (["--metadata", "gate.txt"], b"gate.txt: is no TOML file"),
        (["--ids-from", "gate.txt"], b"gate.txt:1:1"),
        (["-o", "gate.tei"], b"write gate.xml"),
        (["--report", "-"], b"both go to standard output"),
        (["--report", "nowhere/r.json", "-o", "out"], b"nowhere/r.json: its folder"),
        (["--report", "gate.txt", "-o", "out"], b"--report gate.txt: is a source"),
    ],
)
def test_options_that_cannot_be_used_are_explained(
    folder: Path, arguments: list[str], expected: bytes
) -> None:
    done = tei("convert", "gate.txt", *arguments, cwd=folder)
    assert done.returncode in (2, 3, 5)
    assert expected in done.stderr
    assert b"Traceback" not in done.stderr
    assert done.stdout == b""
    assert [path.name for path in folder.iterdir()] == ["gate.txt"]


def test_prose_is_no_transcript(folder: Path) -> None:
    (folder / "prose.txt").write_text(
        "The gate stood open all night. Nobody knew why.\n\n"
        "In the morning the water was lower than before.\n",
        encoding="utf-8",
    )
    done = tei("convert", "prose.txt", cwd=folder)
    assert done.returncode == 0
    assert b"TEI-C001" in done.stderr
    assert b"<u " not in done.stdout
    assert tei("convert", "prose.txt", "--require-turns", cwd=folder).returncode == 1


def test_help_is_quick_and_has_examples(folder: Path) -> None:
    for command in ([], ["convert"]):
        done = tei(*command, "--help", cwd=folder)
        assert done.returncode == 0
        assert b"Examples:" in done.stdout


def test_ids_are_kept(folder: Path) -> None:
    assert tei("convert", "gate.txt", "-o", "gate.xml", cwd=folder).returncode == 0
    old = (folder / "gate.xml").read_bytes()
    (folder / "gate.xml").write_bytes(
        old.replace(b'"gate.u2', b'"vale-1').replace(b"gate.u2.", b"vale-1.")
    )
    (folder / "gate.txt").write_text(
        TEXT.replace("ANNA CRANE: Who", "TOM VALE: Order.\n\nANNA CRANE: Who"),
        encoding="utf-8",
    )
    done = tei("convert", "gate.txt", "--ids-from", "gate.xml", cwd=folder)
    assert done.returncode == 0, done.stderr
    root = etree.fromstring(done.stdout)
    ids = [
        u.get("{http://www.w3.org/XML/1998/namespace}id")
        for u in root.findall(".//t:u", NS)
    ]
    assert ids == ["gate.u4", "gate.u1", "vale-1", "gate.u3"]


def test_an_older_encoding_must_have_ids_and_be_of_one_transcript(folder: Path) -> None:
    (folder / "old.xml").write_bytes(b"<TEI/>")
    done = tei("convert", "gate.txt", "--ids-from", "old.xml", cwd=folder)
    assert done.returncode == 2
    assert b"nothing to keep" in done.stderr
    two = tei(
        "convert", "gate.txt", "b.txt", "--ids-from", "o", "-o", "out", cwd=folder
    )
    assert two.returncode == 2
    assert b"give one FILE" in two.stderr


def test_files_that_clash_stop_no_other_and_are_in_the_report(folder: Path) -> None:
    (folder / "b").mkdir()
    (folder / "b" / "gate.md").write_text(TEXT, encoding="utf-8")
    (folder / "b" / "other.txt").write_text(TEXT, encoding="utf-8")
    files = ("gate.txt", "b/gate.md", "b/other.txt", "none.txt")
    done = tei("convert", *files, "-o", "out", "--report", "r.json", cwd=folder)
    assert done.returncode == 3
    assert b"tei: gate.txt: was not converted, since b/gate.md would" in done.stderr
    assert {p.name for p in (folder / "out").glob("*.xml")} == {"other.xml"}
    report = json.loads((folder / "r.json").read_text(encoding="utf-8"))["files"]
    assert [file["path"] for file in report] == list(files)
    assert ["error" in file for file in report] == [True, True, False, True]
    assert report[2]["output"] == "out/other.xml"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_batch_leaves_no_half_file(
    folder: Path, number: signal.Signals, jobs: str
) -> None:
    files = [f"f{place}.txt" for place in range(200)]
    for file in files:
        (folder / file).write_text(TEXT * 200, encoding="utf-8")
    options = ("-o", "out", "--jobs", jobs, "--quiet")
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # What is ignored here is ignored there: so it is for a suite in the background.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [sys.executable, "-m", "tei_toolkit", "convert", *files, *options],
        cwd=folder,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    while not list((folder / "out").glob("*.xml")):
        assert process.poll() is None
    # As a terminal does: to the whole group.
    os.killpg(process.pid, number)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert said.count(b"\n") == 1
    assert said.startswith(b"tei: stopped; ")
    written = list((folder / "out").iterdir())
    assert len(written) < len(files)
    for path in written:
        assert path.suffix in {".xml", ".rng"}
        etree.parse(path)


def test_a_name_with_a_line_end_does_not_break_the_summary(folder: Path) -> None:
    (folder / "new\nline.txt").write_text(TEXT, encoding="utf-8")
    done = tei("convert", "new\nline.txt", "-o", "out", cwd=folder)
    assert done.returncode == 0
    assert done.stderr.decode().count("\n") == 1
