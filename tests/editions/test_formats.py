"""What every format, stylesheet and interface language owes."""

import csv
import io
import json
import re
import zipfile
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.cli.formats import command as formats_command
from tei_toolkit.cli.render import command as render_command
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.formats import find_formats
from tei_toolkit.editions.metadata import read_metadata
from tei_toolkit.editions.namespaces import XSLT
from tei_toolkit.editions.policy import View
from tei_toolkit.editions.reading import read_tei
from tei_toolkit.editions.rendering import RenderOptions, render
from tei_toolkit.editions.stylesheets import (
    interface_languages,
    messages_stylesheet,
    our_parameters,
    read_messages,
)
from tei_toolkit.editions.tags import escape, legible, quote
from tei_toolkit.editions.wrapping import wrap
from tei_toolkit.errors import InputError, UsageError
from tei_toolkit.letter_widths import columns
from tei_toolkit.resources import stylesheets_folder
from tei_toolkit.sources.plain import OPENING
from tests.editions.pdf_streams import needs_weasyprint, unpack
from tests.editions.small_texts import document

SPEECH = Path(__file__).parents[1] / "formats/csv"
TURNS = (SPEECH / "turns-with-events-and-continuation.input.xml").read_bytes()
FORMATS = sorted(find_formats())
STYLESHEETS = sorted(stylesheets_folder().rglob("*.xsl"))


def make(to: str, data: bytes = TURNS, **options: object) -> bytes:
    wanted = find_formats()[to]
    if wanted.extra:
        needs_weasyprint()
    return render(data, to, RenderOptions(**options)).data  # type: ignore[arg-type]


@pytest.mark.parametrize("to", FORMATS)
def test_the_same_input_gives_the_same_bytes(to: str) -> None:
    assert make(to) == make(to)


@pytest.mark.parametrize("to", FORMATS)
def test_a_tree_is_not_changed(to: str) -> None:
    tree = read_tei(TURNS)[0]
    before = etree.tostring(tree)
    if find_formats()[to].extra:
        needs_weasyprint()
    render(tree, to)
    assert etree.tostring(tree) == before


@pytest.mark.parametrize("to", FORMATS)
def test_unknown_parameters_are_refused(to: str) -> None:
    with pytest.raises(UsageError, match="colour"):
        render(TURNS, to, RenderOptions(parameters={"colour": "red"}))


@pytest.mark.parametrize("to", FORMATS)
def test_every_parameter_says_what_it_is(to: str) -> None:
    for parameter in find_formats()[to].parameters():
        assert len(parameter.description) > 15, parameter.name


@pytest.mark.parametrize("view", list(View))
def test_a_view_can_be_a_parameter(view: View) -> None:
    text = TURNS.replace(b"</seg>", b"<del>x</del><note>y</note></seg>", 1)
    by_name = make("html", text, parameters={"view": view.value})
    assert by_name == make("html", text, view=view)
    assert (b"<del" in by_name) is (view is View.DIPLOMATIC)


def test_an_unknown_view_is_refused() -> None:
    with pytest.raises(UsageError, match="diplomatic"):
        make("html", parameters={"view": "x-ray"})


@pytest.mark.parametrize("name", ["a\x01b", "a\udcffb", 'a<b&"\n\tc'])
def test_a_document_may_have_any_name(name: str) -> None:
    text = b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body/></text></TEI>'
    for to in ("html", "text", "json", "csv"):
        edition = render(text, to, name=name)
        assert edition.name.startswith(name)
        assert edition.data.decode()


@given(st.text(st.characters(codec="utf-8")))
def test_words_in_tags_are_had_back(words: str) -> None:
    words = legible(words)
    element = etree.fromstring(f'<x a="{quote(words)}">{escape(words)}</x>'.encode())
    assert element.get("a") == words
    assert (element.text or "") == words


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(UsageError, match="html"):
        render(TURNS, "papyrus")


def test_damaged_xml_names_the_line() -> None:
    with pytest.raises(InputError, match=r"text:2"):
        render(b"<TEI>\n<p></TEI>", "html")


@pytest.mark.parametrize("path", STYLESHEETS, ids=lambda p: p.name)
def test_stylesheets_say_version_one(path: Path) -> None:
    root = etree.parse(path).getroot()
    assert root.get("version") == "1.0"
    loops = [e.get("select", "") for e in root.iter(f"{{{XSLT}}}for-each")]
    assert not [s for s in loops if ".//" in s]


@pytest.mark.parametrize("language", interface_languages())
def test_interface_languages_have_the_same_keys(language: str) -> None:
    assert list(read_messages(language)) == list(read_messages("en"))
    assert all(words.strip() for words in read_messages(language).values())
    page = make("html", language=language).decode()
    assert f'<html lang="{language}"' in page


def test_no_words_stand_in_the_templates() -> None:
    """What a reader reads comes from `i18n/`: templates hold signs only."""
    allowed = {"mark", "div", "seg"}  # classes
    for path in STYLESHEETS:
        for node in etree.parse(path).getroot().iter(f"{{{XSLT}}}text"):
            words = re.findall(r"[A-Za-z]{2,}", node.text or "")
            assert set(words) <= allowed, (path.name, words)


@pytest.mark.parametrize("path", STYLESHEETS, ids=lambda p: p.name)
def test_each_message_that_a_stylesheet_says_is_there(path: Path) -> None:
    """A variable that is missing stops a stylesheet, and only where it is asked for."""
    messages = etree.fromstring(messages_stylesheet("en"))
    known = {v.get("name") for v in messages.iter(f"{{{XSLT}}}variable")}
    assert known.issuperset(re.findall(r"\$(t\.[\w-]+)", path.read_text("utf-8")))


@pytest.mark.parametrize("name", ["html", "epub"])
def test_parameters_are_read_from_the_stylesheet(name: str) -> None:
    assert {"view", "indexes", "about"} <= {p.name for p in our_parameters(name)}


def test_rows_hold_all_that_is_known() -> None:
    rows = list(csv.DictReader(io.StringIO(make("csv").decode())))
    assert [row["speaker"] for row in rows] == ["Ann Ames", "Bo Berg", "Ann Ames", ""]
    assert rows[0]["events"] == "Applause.; laughter"
    lines = [json.loads(line) for line in make("jsonl").decode().splitlines()]
    assert [line["id"] for line in lines] == [row["id"] for row in rows]
    whole = json.loads(make("json"))
    assert whole["speakers"][0]["turns"] == 2


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝"])
def test_cells_are_no_formulas_where_that_is_asked(start: str) -> None:
    words = f"{start}HYPERLINK(1)"
    text = re.sub(rb"(<seg[^>]*>)", rb"\g<1>" + words.encode(), TURNS, count=1)
    kept = next(csv.DictReader(io.StringIO(make("csv", text).decode())))
    quoted = make("csv", text, parameters={"formulas": "quoted"})
    row = next(csv.DictReader(io.StringIO(quoted.decode())))
    assert kept["said"].startswith(words)
    assert row == kept | {"said": f"'{kept['said']}"}


def test_what_is_quoted_in_tables_is_one_of_two() -> None:
    with pytest.raises(UsageError, match="quoted"):
        make("csv", parameters={"formulas": "no"})


def test_epub_is_packed_as_the_standard_says() -> None:
    with zipfile.ZipFile(io.BytesIO(make("epub"))) as book:
        first = book.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        names = set(book.namelist())
        package = etree.fromstring(book.read("EPUB/book.opf"))
        for item in package.iterfind(".//{*}item"):
            assert f"EPUB/{item.get('href')}" in names
        for name in names:
            if name.endswith(".xhtml"):
                etree.fromstring(book.read(name))


def test_metadata_of_a_converted_statement(shared: Path) -> None:
    data = (shared / "examples/press-statement.xml").read_bytes()
    facts = read_metadata(Branch(read_tei(data)[0].getroot()), "x")
    assert (facts.date, facts.place, facts.activity) == (
        "2008-09-22",
        "Aktyubinsk",
        "press statement",
    )


def test_columns_and_wrapping() -> None:
    assert columns("猫a\u0301") == 3
    assert wrap("one two three", 8) == ["one two", "three"]
    lines = wrap("吾輩は猫である。名前はまだ無い。", 10)
    assert all(columns(line) <= 10 for line in lines)
    assert not any(line.startswith("。") for line in wrap("吾輩は猫で。ある", 10))
    assert wrap("a b", 0) == ["a b"]


@given(
    st.lists(st.text("abc-’é\u00a0", min_size=1, max_size=12), min_size=1),
    st.integers(1, 30),
    st.sampled_from(("", "  ", "ANN: ", "a longer start of a line ")),
)
def test_lines_are_as_full_as_their_words_allow(
    words: list[str], width: int, start: str
) -> None:
    text = " ".join(words)
    lines = [start + words[0]]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) > width:
            lines.append(f"  {word}")
        else:
            lines[-1] += f" {word}"
    assert wrap(text, width, start, "  ") == [line.rstrip() for line in lines]


def test_page_holds_citation_and_policy() -> None:
    page = make("html").decode()
    for needle in (
        'name="citation_title"',
        'name="DC.title"',
        'property="og:title"',
        "application/ld+json",
        "Content-Security-Policy",
        'name="viewport"',
    ):
        assert needle in page
    assert not re.search(r'<(?:script|link|img)[^>]+(?:src|href)="https?:', page)


def test_a_page_closes_what_is_empty_as_html_does() -> None:
    body = '<p xml:id="é">a &lt; b<lb/><anchor xml:id="c"/><hi/> &gt;/&gt; "</p>'
    text = f"<text><body>{body}<p>/></p></body></text>"
    data = f'<TEI xmlns="http://www.tei-c.org/ns/1.0">{text}</TEI>'.encode()
    page = make("html", data, view=View.DIPLOMATIC).decode()
    for written in (
        '<meta charset="utf-8">',
        '<p id="é" class="p">',
        "a &lt; b",
        "<br>",
        '<a class="anchor" id="c"></a>',
        '<span class="hi"></span>',
        "&gt;/&gt;",
    ):
        assert written in page
    assert "/>" not in page


def test_the_template_of_a_house() -> None:
    frame = (
        "<!DOCTYPE html><html><head><!-- tei-toolkit: head --></head>"
        "<body><p>House</p><!-- tei-toolkit: body --></body></html>"
    )
    page = make("html", template=frame).decode()
    assert "<p>House</p>" in page
    assert 'id="text"' in page
    with pytest.raises(UsageError, match="has no"):
        make("html", template="<html></html>")


class TestCommand:
    def test_render_writes_a_folder(self, tmp_path: Path) -> None:
        source = tmp_path / "a.xml"
        source.write_bytes(TURNS)
        out = tmp_path / "out"
        done = CliRunner().invoke(
            render_command,
            [str(source), "--to", "html", "--to", "text", "-o", str(out)],
            catch_exceptions=False,
        )
        assert done.exit_code == 0
        assert sorted(p.name for p in out.iterdir()) == ["a.html", "a.txt"]
        assert 'href="a.txt"' in (out / "a.html").read_text("utf-8")

    def test_two_files_of_one_name_are_refused(self, tmp_path: Path) -> None:
        for folder in ("x", "y"):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "a.xml").write_bytes(TURNS)
        done = CliRunner().invoke(
            render_command,
            [str(tmp_path / "x/a.xml"), str(tmp_path / "y/a.xml"), "-o", str(tmp_path)],
        )
        assert done.exception is not None
        assert not list(tmp_path.glob("*.html"))

    def test_formats_lists_parameters(self) -> None:
        done = CliRunner().invoke(formats_command, ["html"])
        assert "tei-address" in done.output
        assert "page-script" not in done.output
        assert "epub" in CliRunner().invoke(formats_command).output


def test_the_charset_stands_where_browsers_look() -> None:
    """HTML wants `meta charset` among the first 1,024 bytes."""
    assert b'<meta charset="utf-8">' in make("html")[:1024]


def test_an_id_that_cannot_be_an_address_gives_way() -> None:
    """A second, a reserved and an unusable id are replaced; each passage has one."""
    page = render(
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>'
        b'<u xml:id="cite"><seg xml:id="a">One.</seg><seg xml:id="a">Two.</seg></u>'
        b'<u xml:id="a&lt;b"><seg xml:id="turn-1">Three.</seg><seg>Four.</seg></u>'
        b"</body></text></TEI>",
        "html",
    ).data.decode()
    text = page[page.index('<article id="text"') : page.index("</article>")]
    assert re.findall(r'<(?:div|p) id="([^"]*)"', text) == [
        *("turn-1-2", "a", "turn-1.2", "turn-2", "turn-1", "turn-2.2")
    ]
    assert page.count('id="cite"') == 1


def test_a_passage_is_called_by_its_turn_and_its_place() -> None:
    rows = render(
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><u><seg>One.</seg>'
        b'<seg>In <placeName ref="#o">Omsk</placeName>.</seg></u></body></text></TEI>',
        "json",
    ).data
    assert json.loads(rows)["entries"][0]["passages"] == [["name-1", "1.2"]]


def test_a_book_keeps_nothing_of_a_link_that_it_cannot_follow() -> None:
    book = render(
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>See '
        b'<ref target="other.html">there</ref>.</p></body></text></TEI>',
        "epub",
    ).data
    with zipfile.ZipFile(io.BytesIO(book)) as members:
        part = members.read("EPUB/part-1.xhtml").decode()
    assert '<a class="ref">there</a>' in part


def test_the_contents_of_a_book_look_as_its_parts_do() -> None:
    """They have its style sheet; of a heading they have the words and no count."""
    with zipfile.ZipFile(io.BytesIO(make("epub"))) as members:
        contents = members.read("EPUB/contents.xhtml").decode()
        part = members.read("EPUB/part-1.xhtml").decode()
    link = '<link rel="stylesheet" type="text/css" href="style.css"/>'
    assert link in contents
    assert link in part
    assert re.search('<h2 id="cast-title">Speakers <span class="count">', part)
    assert '#cast-title">Speakers</a>' in contents


def test_a_book_has_nothing_to_fold() -> None:
    with zipfile.ZipFile(io.BytesIO(make("epub"))) as members:
        part = members.read("EPUB/part-1.xhtml").decode()
    assert 'id="cast"' in part
    assert "<details" not in part
    assert "<summary" not in part


def test_a_name_without_words_for_it_shows_no_element_name() -> None:
    page = render(
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><teiHeader><fileDesc>'
        b"<titleStmt><title>T</title></titleStmt><sourceDesc><listNym><nym><form>Iohn"
        b"</form></nym></listNym></sourceDesc></fileDesc></teiHeader><text/></TEI>",
        "html",
    ).data.decode()
    about = page[page.index('id="about"') :]
    names = re.findall(r'<p class="fact-name">([^<]*)</p>', about)
    assert names[1:] == ["Quelle", "Namensformen", "Namensform"]
    assert "Iohn" in about


def test_a_book_says_how_it_can_be_read() -> None:
    with zipfile.ZipFile(io.BytesIO(make("epub", language="fr"))) as members:
        package = etree.fromstring(members.read("EPUB/book.opf"))
    said = {
        (meta.get("property"), meta.text)
        for meta in package.iterfind(".//{*}metadata/{*}meta")
    }
    assert ("schema:accessMode", "textual") in said
    assert ("schema:accessModeSufficient", "textual") in said
    assert ("schema:accessibilityFeature", "structuralNavigation") in said
    assert ("schema:accessibilityHazard", "none") in said
    assert any(
        p == "schema:accessibilitySummary" and "titres" in (w or "") for p, w in said
    )


TAGGED = (
    b'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="heb"><text><body>'
    b'<sp><speaker>A</speaker><p>One <date when="1900">x</date> <date when="1901">y'
    b'</date> <date when="1902">z</date></p></sp>'
    b'<sp><speaker>B</speaker><p xml:lang="fre">deux</p></sp><table><row role="label">'
    b'<cell/><cell>h</cell></row><row><cell role="label">r</cell><cell>1</cell></row>'
    b"</table></body></text></TEI>"
)


def test_a_pdf_is_tagged() -> None:
    whole = unpack(make("pdf", TAGGED))
    for sign in (b"/MarkInfo", b"/StructTreeRoot", b"/Lang (he)", b"/Lang (fr)"):
        assert sign in whole, sign
    pictures = whole.count(b"/S /Figure")
    assert pictures == whole.count(b"/Alt (") > 0
    assert whole.count(b"/Scope /Row") == 3  # two speakers, and the table's own
    scopes = re.findall(rb"/Scope /(?:Row|Column)", whole)
    assert len(re.findall(rb"/S /TH\b", whole)) == len(scopes)
    assert b"pdfuaid" not in whole  # which nothing here could prove


def test_only_a_wide_table_lies_on_its_side() -> None:
    row = f"<row>{'<cell>w</cell>' * 12}</row>"
    body = f"<p>before</p><table>{row}</table><p>after</p>".encode()
    tei = b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>%b</body></text></TEI>'
    whole = unpack(make("pdf", tei % body))
    boxes = re.findall(rb"/MediaBox \[0 0 (\d+)[.\d]* (\d+)", whole)
    lies = [int(width) > int(height) for width, height in boxes]
    assert lies == [False, True, False]


def test_a_book_numbers_the_paragraphs_that_its_indexes_name() -> None:
    data = (
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><u><seg>one</seg><seg>'
        b"<placeName>Rome</placeName></seg></u></body></text></TEI>"
    )
    with zipfile.ZipFile(io.BytesIO(make("epub", data))) as members:
        chapter = etree.fromstring(members.read("EPUB/part-1.xhtml"))
    named = {a.text for a in chapter.iterfind(".//{*}span[@class='passages']/{*}a")}
    shown = {a.text for a in chapter.iterfind(".//{*}a[@class='ours at']")}
    assert named == {"1.2"} <= shown


@pytest.mark.parametrize(
    ("numbers", "lines"),
    [
        ("lines", ["    1  x", "    2  [Unnamed speaker]:  one"]),
        ("turns", ["(1) [Unnamed speaker]:  one"]),
    ],
)
def test_numbers_for_citation(numbers: str, lines: list[str]) -> None:
    data = (
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><u>one</u></body></text>'
        b"</TEI>"
    )
    options = RenderOptions(language="en", parameters={"numbers": numbers})
    text = render(data, "text", options, name="x").data.decode()
    assert set(lines) <= set(text.split("\n"))
    assert text.startswith("---\n")
    # What is numbered is not read back, and does not say that it could be.
    assert OPENING.match(text) is None
    assert "\nlayout: tei-toolkit text edition, with numbers\n" in text


def test_a_book_reads_as_its_language_does() -> None:
    with zipfile.ZipFile(io.BytesIO(make("epub", TAGGED))) as members:
        package = etree.fromstring(members.read("EPUB/book.opf"))
        chapter = etree.fromstring(members.read("EPUB/part-1.xhtml"))
        contents = etree.fromstring(members.read("EPUB/contents.xhtml"))
    spine = package.find("{*}spine")
    assert spine is not None
    assert spine.get("page-progression-direction") == "rtl"
    for root in (chapter, contents):
        assert (root.get("lang"), root.get("dir")) == ("he", "rtl")
    cast = chapter.find(".//{*}section[@id='cast']")
    assert cast is not None
    assert (cast.get("lang"), cast.get("dir")) == ("en", "ltr")


NOTED = (
    b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>One<note>first<note>on '
    b"it</note> on</note><note><p>second</p><p>more</p></note> two.</p><table><row>"
    b"<cell>c<note>third</note></cell></row></table></body></text></TEI>"
)
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_notes_are_footnotes_of_a_word_document() -> None:
    with zipfile.ZipFile(io.BytesIO(make("docx", NOTED))) as members:
        text = etree.fromstring(members.read("word/document.xml"))
        notes = etree.fromstring(members.read("word/footnotes.xml"))
        types = members.read("[Content_Types].xml")
        related = members.read("word/_rels/document.xml.rels")
    said = {
        note.get(f"{WORD}id"): [
            "".join(t.text or "" for t in p.iter(f"{WORD}t")).strip()
            for p in note.iter(f"{WORD}p")
        ]
        for note in notes
    }
    assert said == {
        "-1": [""],
        "0": [""],
        "1": ["first[2] on", "[2] on it"],
        "2": ["3 second", "more"],
        "3": ["4 third"],
    }
    marks = [e.get(f"{WORD}id") for e in text.iter(f"{WORD}footnoteReference")]
    assert marks == ["1", "2", "3"]
    assert "Notes" not in "".join(text.itertext())
    assert b"/word/footnotes.xml" in types
    assert b"footnotes.xml" in related


def test_many_paragraphs_stand_in_order_in_a_document() -> None:
    lines = [f"paragraph {number}" for number in range(500)]
    data = document("".join(f"<p>{line}</p>" for line in lines))
    made = docx.Document(io.BytesIO(render(data, "docx").data))
    assert [p.text for p in made.paragraphs if "paragraph" in p.text] == lines
    assert len(made.sections) == 1
