"""Many files to many editions: what stands there, what fails, what is said."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tei_toolkit.cli.main import main
from tei_toolkit.editions.house_style import without_requests
from tei_toolkit.editions.ownership import is_own
from tei_toolkit.editions.rendering import render

NAMESPACE = "http://www.tei-c.org/ns/1.0"
TALK = (
    f'<TEI xmlns="{NAMESPACE}"><teiHeader><fileDesc><titleStmt><title>Talk</title>'
    "</titleStmt></fileDesc></teiHeader><text><body><u><seg>Good morning</seg></u>"
    "</body></text></TEI>"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("talk.xml").write_text(TALK)
    return tmp_path


@dataclass(frozen=True, slots=True)
class Result:
    """What a run of `tei render` came to."""

    exit_code: int
    output: str


Run = Callable[..., Result]


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    del folder

    def render_files(*arguments: str) -> Result:
        with pytest.raises(SystemExit) as stop:
            main(["render", *arguments])
        said = capsys.readouterr()
        return Result(int(stop.value.code or 0), said.out + said.err)

    return render_files


@pytest.mark.parametrize("suffix", ["txt", "html", "md", "csv", "json", "jsonl"])
def test_a_source_is_not_replaced(run: Run, folder: Path, suffix: str) -> None:
    source = folder / f"talk.{suffix}"
    source.write_text("ANN: Good morning.")
    to = {"txt": "text", "md": "markdown"}.get(suffix, suffix)
    result = run("talk.xml", "--to", to)
    assert result.exit_code == 5
    assert source.name in result.output
    assert "--force" in result.output
    assert source.read_text() == "ANN: Good morning."
    assert run("talk.xml", "--to", to, "--force").exit_code == 0
    assert source.read_text() != "ANN: Good morning."


@pytest.mark.parametrize(
    "to", ["html", "text", "markdown", "csv", "json", "jsonl", "epub", "docx"]
)
def test_an_edition_is_made_anew(run: Run, to: str) -> None:
    if to == "docx":
        pytest.importorskip("docx")
    assert run("talk.xml", "--to", to).exit_code == 0
    Path("talk.xml").write_text(TALK.replace("morning", "evening"))
    assert run("talk.xml", "--to", to).exit_code == 0


def test_lines_for_a_corpus_are_made_anew_in_their_own_folder(
    run: Run, folder: Path
) -> None:
    layout = ("--param", "layout=turns")
    for expected in (0, 0):
        result = run("talk.xml", "--to", "text", *layout, "-o", "lines")
        assert result.exit_code == expected
    (folder / "talk.txt").write_text("ANN: Good morning.")
    assert run("talk.xml", "--to", "text", *layout).exit_code == 5


def test_a_bad_file_stops_no_other(run: Run, folder: Path) -> None:
    (folder / "bad.xml").write_text("<TEI><text>")
    result = run("bad.xml", "absent.xml", "talk.xml", "-o", "site")
    assert result.exit_code == 3
    assert (folder / "site/talk.html").exists()
    lines = [line for line in result.output.splitlines() if line.startswith("tei: ")]
    assert [line.split(":")[1].strip() for line in lines] == [
        "bad.xml",
        "absent.xml",
    ]


def test_what_is_no_tei_is_said(run: Run, folder: Path) -> None:
    (folder / "page.xml").write_text("<html><p>Hello</p></html>")
    result = run("page.xml", "--to", "text", "-o", "-")
    assert "page.xml: the root is <html> and nothing in it is TEI" in result.output


def test_an_edition_without_a_part_is_a_failure(run: Run, folder: Path) -> None:
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="no.xml"/>'
    (folder / "corpus.xml").write_text(TALK.replace("<u>", f"{include}<u>"))
    result = run("corpus.xml", "--to", "text", "--to", "html")
    assert result.exit_code == 3
    assert result.output.count("no.xml") == 1
    assert (folder / "corpus.txt").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--param", "view=foo"), "reading, diplomatic"),
        (("--param", "about=maybe"), "yes, no"),
        (("--to", "text", "--param", "width=-5"), "a number"),
        (("--to", "text", "--width", "-5"), "-5"),
        (("--language", "xx"), "de, en, es, fr, ru"),
        (("--to", "text", "--to", "html", "-o", "-"), "one format"),
    ],
)
def test_values_are_checked(run: Run, arguments: tuple[str, ...], said: str) -> None:
    result = run("talk.xml", *arguments)
    assert result.exit_code == 2
    assert said in result.output


@pytest.mark.parametrize(
    ("doctype", "words"),
    [
        ('SYSTEM "http://127.0.0.1:9/tei.dtd"', "é &my;"),
        ('PUBLIC "-//TEI P4" "http://127.0.0.1:9/tei2.dtd"', "é &my;"),
        ('SYSTEM "tei2.dtd" [<!ENTITY my "mine">]', "é mine"),
        ('[<!ENTITY my "mine"><!ENTITY eacute "É">]', "É mine"),
    ],
)
def test_a_document_with_a_dtd_is_read(doctype: str, words: str) -> None:
    text = TALK.replace("Good", "Good &eacute; &my;")
    data = f"<!DOCTYPE TEI {doctype}>{text}".encode()
    assert f"Good {words} morning" in render(data, "text").data.decode()


def test_what_is_no_edition_is_told_from_one() -> None:
    for suffix in (".docx", ".epub", ".pdf", ".html"):
        assert not is_own(b"PK\x03\x04 anything", suffix)


def test_a_house_style_fetches_nothing() -> None:
    css, refused = without_requests(
        '@import "https://x.org/a.css";\n'
        "p { background: url(http://x.org/a.png) } q { cursor: url('data:a,b') }"
        "/* url(x) */ a { clip-path: url(#b) }"
    )
    assert "x.org" not in css
    assert "url('data:a,b')" in css
    assert "url(#b)" in css
    assert len(refused) == 2
