"""Many files to many editions: what stands there, what fails, what is said."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tei_toolkit.cli.main import main
from tei_toolkit.editions import watching
from tei_toolkit.editions.ownership import is_own
from tei_toolkit.editions.rendering import RenderOptions, render
from tei_toolkit.errors import UsageError
from tests.editions.pdf_streams import needs_weasyprint

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
Edits = list[Callable[[], object]]


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


def test_readings_for_corpora_have_an_option(run: Run, folder: Path) -> None:
    to = ("--to", "text", "--to", "html", "-o", "lines")
    assert run("talk.xml", "--reading", "turns", *to).exit_code == 0
    text = (folder / "lines/talk.txt").read_text("utf-8")
    assert text == "[Unnamed speaker]\tGood morning\n"


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
    assert "page.xml: is no TEI: the root is <html>" in result.output
    assert result.exit_code == 3


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
        (("talk.xml", "--to", "csv", "-o", "-"), "takes one file"),
        (("talk.xml", "--to", "epub", "-o", "-"), "takes one file"),
        (("--to", "csv", "--css", "a.css"), "--css: is for --to epub or html or pdf"),
        (("--to", "epub", "--template", "a.css"), "--template: is for --to html"),
        (("--param", "tei-address=javascript:alert(1)"), "https://"),
        (("--param", "csv-address= java\tscript:alert(1)"), "https://"),
        (("--param", "text-address=//example.org/x"), "https://"),
        (("--param", "text-address=data:text/html,x"), "https://"),
    ],
)
def test_values_are_checked(run: Run, arguments: tuple[str, ...], said: str) -> None:
    Path("a.css").write_text("p { color: red }")
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


@pytest.fixture
def edits(monkeypatch: pytest.MonkeyPatch) -> Edits:
    """What a user does between two looks of `--watch`, and at last Ctrl-C."""
    waiting: list[Callable[[], object]] = []

    def pause() -> None:
        if not waiting:
            raise KeyboardInterrupt
        waiting.pop(0)()

    monkeypatch.setattr(watching, "pause", pause)
    return waiting


@pytest.mark.usefixtures("folder")
def test_what_changes_is_rendered_again(run: Run, edits: Edits) -> None:
    page, style = Path("out/talk.html"), Path("house.css")
    style.write_text("p { color: red }")
    Path("other.xml").write_text(TALK)
    seen = []

    def look() -> None:
        seen.append(page.read_text())
        Path("out/other.html").unlink(missing_ok=True)

    edits += [
        look,
        lambda: Path("talk.xml").write_text(TALK.replace("morning", "evening")),
        look,
        lambda: style.write_text("p { color: darkblue }"),
        lambda: seen.append(Path("out/other.html").read_text()),
    ]
    done = run("talk.xml", "other.xml", "--css", "house.css", "-o", "out", "--watch")
    assert done.exit_code == 130
    first, second, third = seen
    assert "morning" in first
    assert "evening" in second
    assert "color: red" in second
    assert "color: darkblue" in third


@pytest.mark.usefixtures("folder")
def test_a_fault_does_not_end_the_watch(run: Run, edits: Edits) -> None:
    page, style = Path("out/talk.html"), Path("house.css")
    style.write_text("p { color: red }")
    edits += [
        lambda: Path("talk.xml").write_text("<TEI"),
        lambda: style.write_bytes(b"p { content: '\xff' }"),
        lambda: Path("talk.xml").unlink(),
        lambda: style.write_text("p { color: red }"),
        lambda: Path("talk.xml").write_text(TALK.replace("morning", "night, all")),
    ]
    done = run("talk.xml", "--css", "house.css", "-o", "out", "--watch", "-q")
    assert done.exit_code == 130
    assert "night, all" in page.read_text()
    assert "talk.xml:1" in done.output
    assert "house.css: byte" in done.output
    assert "out/talk.html" not in done.output


@pytest.mark.usefixtures("folder")
def test_a_stylesheet_is_watched(run: Run, edits: Edits) -> None:
    sheet = (
        '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">'
        '<xsl:template match="/"><html><body>one</body></html></xsl:template>'
        "</xsl:stylesheet>"
    )
    Path("own.xsl").write_text(sheet)
    edits.append(lambda: Path("own.xsl").write_text(sheet.replace("one", "three")))
    run("talk.xml", "--stylesheet", "own.xsl", "-o", "out", "--watch")
    assert "three" in Path("out/talk.html").read_text()


@pytest.mark.usefixtures("folder")
def test_what_cannot_be_watched_or_opened_is_told(run: Run) -> None:
    assert run("-", "--watch").exit_code == 2
    done = run("talk.xml", "-o", "-", "--open")
    assert "--open: no file" in done.output


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("code", [0, 1])
def test_the_first_edition_is_opened(
    run: Run, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    opened = []

    def launch(path: str) -> int:
        opened.append(path)
        return code

    monkeypatch.setattr("click.launch", launch)
    done = run("talk.xml", "--to", "html", "--to", "text", "-o", "out", "--open")
    assert opened == [str(Path("out/talk.html").resolve())]
    assert ("nothing on this system" in done.output) is bool(code)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("option", ["--css", "--template"])
def test_a_house_file_that_is_no_text_is_told(run: Run, option: str) -> None:
    Path("house").write_bytes(b"\xff\xfe")
    done = run("talk.xml", option, "house", "-o", "out")
    assert done.exit_code == 2
    assert "house: byte 1 is no UTF-8" in done.output


OWN = (
    '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">'
    '<xsl:output method="{}"/><xsl:template match="/">plain</xsl:template>'
    "</xsl:stylesheet>"
)


@pytest.mark.parametrize(
    ("method", "suffix"),
    [("html", ".html"), ("xhtml", ".html"), ("text", ".txt"), ("xml", ".xml")],
)
def test_what_a_stylesheet_makes_is_named_by_its_method(
    run: Run, method: str, suffix: str
) -> None:
    Path("own.xsl").write_text(OWN.format(method))
    version = "2.0" if method == "xhtml" else "1.0"
    if version == "2.0":
        pytest.importorskip("saxonche")
        Path("own.xsl").write_text(OWN.format(method).replace("1.0", version, 1))
    assert run("talk.xml", "--stylesheet", "own.xsl", "-o", "out").exit_code == 0
    assert Path(f"out/talk{suffix}").is_file()


@pytest.mark.parametrize("formats", [("pdf",), ("html", "text")])
def test_a_stylesheet_makes_what_it_makes(run: Run, formats: tuple[str, ...]) -> None:
    Path("own.xsl").write_text(OWN.format("html"))
    asked = [word for name in formats for word in ("--to", name)]
    made = run("talk.xml", "--stylesheet", "own.xsl", *asked, "-o", "out")
    assert made.exit_code == 2
    assert "leave --to out" in made.output
    assert not Path("out").exists()


def test_one_file_in_its_own_way_stops_no_other(run: Run) -> None:
    Path("page.html").write_text(TALK)
    made = run("page.html", "talk.xml", "--force")
    assert made.exit_code == 5
    assert "is the file that is rendered" in made.output
    assert Path("page.html").read_text() == TALK
    assert Path("talk.html").is_file()


@pytest.mark.parametrize(
    "address", ["a b.xml", "../x.xml", "https://x.org/a:b", "a/b:c"]
)
def test_a_page_may_link_to_paths_and_to_the_web(run: Run, address: str) -> None:
    result = run("talk.xml", "--param", f"tei-address={address}", "-o", "-")
    assert result.exit_code == 0
    assert f'href="{address.replace(" ", "%20")}"' in result.output


@pytest.mark.parametrize("to", ["text", "jsonl", "markdown"])
def test_what_can_stand_one_after_another_may_go_to_one_stream(
    run: Run, to: str
) -> None:
    Path("two.xml").write_text(TALK.replace("morning", "evening"))
    result = run("talk.xml", "two.xml", "--to", to, "-o", "-")
    assert result.exit_code == 0
    assert result.output.index("morning") < result.output.index("evening")


def test_a_house_look_may_be_for_one_of_several_formats(run: Run) -> None:
    Path("a.css").write_text("p { color: red }")
    assert (
        run("talk.xml", "--to", "html", "--to", "csv", "--css", "a.css").exit_code == 0
    )


LINES = (
    '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"'
    f' xmlns:tei="{NAMESPACE}"><xsl:import href="tei-toolkit:/formats/text.xsl"/>'
    '%s<xsl:template match="tei:seg"><p>« <xsl:apply-templates/> »</p></xsl:template>'
    "</xsl:stylesheet>"
)


def test_what_a_stylesheet_that_imports_plain_text_makes_is_plain_text(
    run: Run,
) -> None:
    """The same lines as those of `--to text`, but for what the stylesheet changes."""
    Path("own.xsl").write_text(LINES % "", "utf-8")
    assert run("talk.xml", "--stylesheet", "own.xsl", "-o", "out").exit_code == 0
    made = Path("out/talk.txt").read_text("utf-8")
    ours = render(TALK.encode(), "text", name="talk").data.decode()
    assert made == ours.replace("Good morning", "« Good morning »")
    narrow = run(
        *("talk.xml", "--stylesheet", "own.xsl", "-o", "-"),
        *("--param", "layout=body", "--param", "width=12"),
    )
    assert "« Good\n" in narrow.output
    wrong = run("talk.xml", "--stylesheet", "own.xsl", "--param", "width=broad")
    assert wrong.exit_code == 2
    lists = run("talk.xml", "--stylesheet", "own.xsl", "--param", "layout=turns")
    assert "leave that out" in lists.output


def test_such_a_stylesheet_may_make_what_it_says(run: Run) -> None:
    Path("own.xsl").write_text(LINES % '<xsl:output method="html"/>', "utf-8")
    assert run("talk.xml", "--stylesheet", "own.xsl", "-o", "out").exit_code == 0
    assert ">« Good morning »</p>" in Path("out/talk.html").read_text("utf-8")


def test_one_edition_goes_to_the_file_that_is_named(run: Run) -> None:
    assert run("talk.xml", "-o", "pages/first.html").exit_code == 0
    assert "Good morning" in Path("pages/first.html").read_text("utf-8")
    assert run("talk.xml", "-o", "first.html").exit_code == 0
    assert 'href="talk.xml"' in Path("first.html").read_text("utf-8")
    assert run("talk.xml", "--to", "text", "-o", "first.txt").exit_code == 0
    assert Path("first.txt").is_file()


def test_a_file_that_is_named_says_its_format(run: Run) -> None:
    assert run("talk.xml", "-o", "turns.csv").exit_code == 0
    assert Path("turns.csv").read_text("utf-8-sig").startswith("text,title")
    assert run("talk.xml", "-o", "talk.d").exit_code == 0
    assert Path("talk.d/talk.html").is_file()


def test_a_file_that_is_named_takes_one_edition(run: Run) -> None:
    Path("other.xml").write_text(TALK)
    many = run("talk.xml", "other.xml", "-o", "page.html")
    assert many.exit_code == 2
    assert "-o page.html: is one file, and 2 editions would be written" in many.output
    other = run("talk.xml", "--to", "text", "-o", "page.html")
    assert other.exit_code == 2
    assert "a file in .txt; write page.txt" in other.output
    assert not Path("page.html").exists()
    Path("site.html").mkdir()
    assert run("talk.xml", "-o", "site.html").exit_code == 0
    assert Path("site.html/talk.html").is_file()


def test_a_file_that_is_named_is_no_foreign_one(run: Run) -> None:
    Path("notes.html").write_text("<p>my own</p>")
    made = run("talk.xml", "-o", "notes.html")
    assert made.exit_code != 0
    assert Path("notes.html").read_text("utf-8") == "<p>my own</p>"


def test_a_folder_is_no_text(run: Run) -> None:
    Path("texts").mkdir()
    made = run("texts", "talk.xml")
    assert made.exit_code == 3
    assert "texts: is a directory; give the files in it." in made.output
    assert Path("talk.html").is_file()


def test_numbers_have_an_end(run: Run) -> None:
    made = run("talk.xml", "--to", "text", "--width", "1000000")
    assert "write a number from 0 to 999999" in made.output


def test_what_is_nested_too_deeply_for_pages_is_told(run: Run) -> None:
    """And what is not is rendered; no depth takes minutes."""
    needs_weasyprint()
    for depth in (12, 110):
        lists = "<list><item>a" * depth + "</item></list>" * depth
        Path(f"deep-{depth}.xml").write_text(
            '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>'
            f"{lists}</body></text></TEI>"
        )
    made = run("deep-110.xml", "deep-12.xml", "--to", "pdf", "-o", "out")
    assert made.exit_code == 3
    assert (
        "deep-110.xml: its elements are nested too deeply to be rendered as pdf"
        in made.output
    )
    assert [path.name for path in Path("out").iterdir()] == ["deep-12.pdf"]
    assert run("deep-110.xml", "-o", "out").exit_code == 0


SIMPLE = (
    '<html xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xsl:version="1.0"><p>'
    '<xsl:value-of select="normalize-space()"/></p></html>'
)
IMPORTS = (
    '<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0">'
    '<xsl:import href="tei-toolkit:/formats/{}.xsl"/></xsl:stylesheet>'
)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--stylesheet", "simple.xsl", "--template", "t.html"), "--template: is for"),
        (("--stylesheet", "simple.xsl", "--css", "c.css"), "--css: is for"),
        (("--stylesheet", "text.xsl", "--css", "c.css"), "--css: is for"),
        (("--to", "html", "--param", "width=3"), "--width: is for --to text."),
        (("--to", "html", "--reading", "body"), "--reading: is for --to text."),
    ],
)
def test_what_would_be_taken_for_nothing_is_refused(
    run: Run, folder: Path, given: tuple[str, ...], said: str
) -> None:
    (folder / "simple.xsl").write_text(SIMPLE)
    (folder / "text.xsl").write_text(IMPORTS.format("text"))
    (folder / "t.html").write_text("x")
    (folder / "c.css").write_text("p { color: red }")
    result = run("talk.xml", *given)
    assert result.exit_code == 2
    assert said in result.output


def test_what_a_stylesheet_can_use_it_has(run: Run, folder: Path) -> None:
    (folder / "simple.xsl").write_text(SIMPLE)
    (folder / "page.xsl").write_text(IMPORTS.format("html"))
    (folder / "text.xsl").write_text(IMPORTS.format("text"))
    (folder / "c.css").write_text("p { color: #abcdef }")
    assert not run("talk.xml", "--stylesheet", "simple.xsl", "-o", "1").exit_code
    assert "Good morning" in Path("1/talk.html").read_text()
    style = ("--css", "c.css", "-o", "2")
    assert not run("talk.xml", "--stylesheet", "page.xsl", *style).exit_code
    assert "#abcdef" in Path("2/talk.html").read_text()
    narrow = ("--width", "9", "-o", "3")
    assert not run("talk.xml", "--stylesheet", "text.xsl", *narrow).exit_code
    assert "Good\n" in Path("3/talk.txt").read_text()


def test_options_of_a_program_are_checked() -> None:
    named = RenderOptions(view="diplomatic")  # type: ignore[arg-type]  # by its name
    assert render(TALK.encode(), "html", named).data
    for wrong in (
        RenderOptions(view="fine"),  # type: ignore[arg-type]  # what is tried
        RenderOptions(language="zz"),
    ):
        with pytest.raises(UsageError):
            render(TALK.encode(), "html", wrong)
