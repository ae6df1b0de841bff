"""A stylesheet of one's own that imports ours makes the same page in every version."""

from pathlib import Path

import pytest
from lxml import html

from tei_toolkit.editions.own import Bounds, render_with
from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import Edition, RenderOptions, render
from tei_toolkit.errors import SchemaError, ToolkitError
from tests.conftest import SHARED
from tests.editions.small_texts import document

LATER = ("2.0", "3.0")
SHEET = (
    '<xsl:stylesheet version="{version}" exclude-result-prefixes="tei xs"'
    ' xmlns:xsl="http://www.w3.org/1999/XSL/Transform"'
    ' xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    ' xmlns:tei="http://www.tei-c.org/ns/1.0">'
    '<xsl:import href="tei-toolkit:/formats/{name}.xsl"/>{top}</xsl:stylesheet>'
)
PLACES = (
    '<xsl:template match="tei:placeName | tei:stage | tei:sense" priority="2">'
    '<b class="mine"><xsl:apply-templates/></b></xsl:template>'
)
CELL = '<xsl:template match="tei:cell">%s</xsl:template>'
CORPUS = Path(__file__).parents[2] / "corpus/tei"
REFERENCE = (
    "examples/press-statement.xml",
    "tei/drama__king-lear.xml",
    "tei/msdesc__MS_Arm_c_3.xml",
    "tei/p5test__testbibl.xml",
    "tei/p5test__testtranscr.xml",
)
DICTIONARY = document(
    '<entry xml:id="e"><form><orth>lift</orth><pron>lɪft</pron></form><gramGrp><pos>n'
    "</pos></gramGrp><sense n='1'><def>a cage that goes up</def><cit type='example'>"
    "<quote>the quiet lift</quote></cit></sense><sense n='2'><def>help</def></sense>"
    "</entry>"
)
DRAMA = document(
    "<div><head>I</head><sp who='#a'><speaker>Ann</speaker><stage>(aside)</stage>"
    "<l n='5'>So</l></sp></div><list><item>one<note>two</note></item></list><table>"
    "<row role='label'><cell>a</cell></row><row><cell>ä “b” &lt;</cell></row></table>"
    "<p><choice><sic>teh</sic><corr>the</corr></choice> <app><lem wit='#A'>x</lem>"
    "<rdg wit='#B'>y</rdg></app> <gap reason='lost' quantity='3' unit='character'/></p>"
)


@pytest.fixture(autouse=True)
def _saxon() -> None:
    pytest.importorskip("saxonche", reason="XSLT 2 and 3 need tei-toolkit[saxon]")


def make(
    folder: Path,
    source: bytes,
    version: str,
    options: RenderOptions | None = None,
    *,
    name: str = "html",
    top: str = PLACES,
    trusted: bool = False,
) -> Edition:
    sheet = folder / "own.xsl"
    sheet.write_text(SHEET.format(version=version, name=name, top=top), "utf-8")
    return render_with(sheet, source, options or RenderOptions(), "t", trusted=trusted)


def elements_of(page: bytes) -> list[tuple[str, dict[str, str], str, str]]:
    """All that a browser reads; an attribute that is its own name is just there."""
    return [
        (
            str(e.tag),
            {n: "" if n == value else value for n, value in sorted(e.attrib.items())},
            e.text or "",
            e.tail or "",
        )
        for e in html.document_fromstring(page).iter()
    ]


def assert_alike(folder: Path, source: bytes, options: RenderOptions) -> None:
    first = make(folder, source, "1.0", options)
    for version in LATER:
        later = make(folder, source, version, options)
        assert elements_of(later.data) == elements_of(first.data)
        assert later.messages == first.messages
        assert later.data.lower().startswith(b"<!doctype html><html")


@pytest.mark.parametrize("view", list(View))
@pytest.mark.parametrize("source", [DRAMA, DICTIONARY])
def test_pages_are_alike(tmp_path: Path, source: bytes, view: View) -> None:
    assert_alike(tmp_path, source, RenderOptions(view))
    assert b'<b class="mine">' in make(tmp_path, source, "3.0").data


@pytest.mark.parametrize("name", REFERENCE)
def test_pages_of_real_texts_are_alike(tmp_path: Path, name: str) -> None:
    path = SHARED / name
    if not path.is_file():
        pytest.skip("the folder of reference data ../shared is not there")
    assert_alike(tmp_path, path.read_bytes(), RenderOptions())


def test_pages_of_transcripts_are_alike(tmp_path: Path) -> None:
    for path in (CORPUS / "knesset.xml", CORPUS / "kokkai.xml"):
        assert_alike(tmp_path, path.read_bytes(), RenderOptions(language="de"))


def test_a_page_of_a_later_version_is_ours(tmp_path: Path) -> None:
    ours = render(DRAMA, "html", name="t")
    made = make(tmp_path, DRAMA, "3.0", top="")
    assert elements_of(made.data) == elements_of(ours.data)


@pytest.mark.parametrize("version", LATER)
def test_lines_of_a_later_version_are_ours(tmp_path: Path, version: str) -> None:
    """What it makes of formats/text.xsl is set as plain text, as it is of XSLT 1.0."""
    made = make(tmp_path, DRAMA, version, name="text", top="")
    assert made.name == "t.txt"
    assert made.data == render(DRAMA, "text", name="t").data


def test_it_may_use_what_is_new_and_goes_on_with_ours(tmp_path: Path) -> None:
    top = CELL % (
        '<xsl:variable name="made" as="element()"><xsl:next-match/></xsl:variable>'
        '<xsl:for-each select="$made"><xsl:copy expand-text="yes">{upper-case(.)}'
        "</xsl:copy></xsl:for-each>"
    )
    page = make(tmp_path, DRAMA, "3.0", top=top).data.decode()
    assert "<td>Ä “B” &lt;</td>" in page


def test_a_parameter_becomes_what_the_stylesheet_says(tmp_path: Path) -> None:
    top = (
        '<xsl:param name="shift" as="xs:integer" select="0"/>'
        '<xsl:template match="tei:l"><i><xsl:value-of select="@n + $shift"/></i>'
        "</xsl:template>"
    )
    options = RenderOptions(parameters={"shift": "7", "indexes": "no"})
    assert b"<i>12</i>" in make(tmp_path, DRAMA, "3.0", options, top=top).data
    wrong = RenderOptions(parameters={"shift": "seven"})
    with pytest.raises(SchemaError, match="seven"):
        make(tmp_path, DRAMA, "3.0", wrong, top=top)


@pytest.mark.parametrize(
    "expression",
    [
        "doc('{uri}')",
        "unparsed-text('{uri}')",
        "json-doc('{uri}')",
        "collection('{uri}')",
        "transform(map{{'stylesheet-location': '{uri}'}})",
        "environment-variable('HOME')",
    ],
)
def test_it_reaches_nothing(tmp_path: Path, expression: str) -> None:
    """That a stylesheet imports ours opens no way to anything else."""
    secret = tmp_path / "secret.xml"
    secret.write_text("<secret>hidden-words</secret>")
    words = expression.format(uri=secret.as_uri())
    top = CELL % f'<xsl:value-of select="{words}"/>'
    try:
        made = make(tmp_path, DRAMA, "3.0", top=top).data.decode()
    except SchemaError as error:
        made = str(error)
    assert "hidden-words" not in made
    assert "/root" not in made


@pytest.mark.parametrize("address", ["data:application/xml,x", "other.xsl"])
def test_it_imports_nothing_but_ours(tmp_path: Path, address: str) -> None:
    (tmp_path / "other.xsl").write_text(
        SHEET.format(version="3.0", name="html", top="")
    )
    top = f'<xsl:include href="{address}"/>'
    with pytest.raises(SchemaError, match="may import only tei-toolkit"):
        make(tmp_path, DRAMA, "3.0", top=top)


def test_one_of_ours_that_there_is_not_is_told(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match=r"/formats/poster\.xsl: no such stylesheet"):
        make(tmp_path, DRAMA, "3.0", name="poster")


def test_faults_name_the_stylesheet_they_are_in(tmp_path: Path) -> None:
    """The message names modules, whose addresses hold all that they say."""
    top = "\n\n" + CELL % '<xsl:call-template name="nobody"/>'
    with pytest.raises(SchemaError) as caught:
        make(tmp_path, DRAMA, "3.0", top=top)
    said = str(caught.value)
    assert "nobody" in said
    assert "line 3" in said
    assert "own.xsl" in said
    assert len(said) < 600
    assert "%3C" not in said


def test_a_stylesheet_that_stops_says_where_and_why(tmp_path: Path) -> None:
    top = CELL % "\n<xsl:message>so far</xsl:message><xsl:value-of select='1 + .'/>"
    with pytest.raises(SchemaError) as caught:
        make(tmp_path, DRAMA, "3.0", top=top)
    said = str(caught.value).removeprefix(str(tmp_path))
    assert said.startswith("/own.xsl: so far Error ")
    assert "on line 2" in said
    assert said.endswith('convert string "a" to double')
    assert "invoked" not in said
    top = CELL % "<xsl:message terminate='yes'>for a reason</xsl:message>"
    with pytest.raises(SchemaError, match=r"for a reason .*terminated by xsl:message"):
        make(tmp_path, DRAMA, "3.0", top=top)


@pytest.mark.parametrize("version", ["1.0", *LATER])
def test_a_trusted_one_imports_files_that_import_ours(
    tmp_path: Path, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are looked for beside it, wherever it is run from."""
    (tmp_path / "house").mkdir()
    (tmp_path / "house/base.xsl").write_text(
        SHEET.format(version=version, name="html", top=PLACES)
    )
    (tmp_path / "house/words.xml").write_text("<words>of the house</words>")
    sheet = tmp_path / "house/own.xsl"
    sheet.write_text(
        SHEET.format(
            version=version,
            name="html",
            top='<xsl:template match="tei:cell"><td><xsl:value-of '
            "select=\"document('words.xml')\"/></td></xsl:template>",
        ).replace("tei-toolkit:/formats/html.xsl", "base.xsl")
    )
    monkeypatch.chdir(tmp_path)
    page = render_with(
        Path("house/own.xsl"), DRAMA, RenderOptions(), "t", trusted=True
    ).data
    assert b'<b class="mine">' in page
    assert b"<td>of the house</td>" in page
    with pytest.raises(ToolkitError, match="--trust"):
        render_with(Path("house/own.xsl"), DRAMA, RenderOptions(), "t", trusted=False)


def test_trusted_ones_that_import_each_other_are_told(tmp_path: Path) -> None:
    (tmp_path / "other.xsl").write_text(
        SHEET.format(version="3.0", name="html", top="").replace(
            "tei-toolkit:/formats/html.xsl", "own.xsl"
        )
    )
    with pytest.raises(SchemaError, match="itself"):
        make(
            tmp_path,
            DRAMA,
            "3.0",
            top='<xsl:include href="other.xsl"/>',
            trusted=True,
        )


def test_a_document_type_is_not_asked_for(tmp_path: Path) -> None:
    source = (
        b'<!DOCTYPE TEI SYSTEM "tei.dtd" [<!ENTITY e "\xc3\xa4">]>'
        + DRAMA.replace(b"<speaker>", b"<speaker>&e;")
    )
    assert_alike(tmp_path, source, RenderOptions())


def test_a_trusted_one_takes_as_long_as_it_needs(tmp_path: Path) -> None:
    """Bounds are for those that nobody trusts."""
    loops = "".join(f'<xsl:for-each select="1 to {n}">' for n in (300, 300, 50))
    top = CELL % (
        f"{loops}<xsl:if test='. = 0'>x</xsl:if>" + "</xsl:for-each>" * 3 + "done"
    )
    sheet = tmp_path / "own.xsl"
    sheet.write_text(SHEET.format(version="3.0", name="html", top=top))
    bounds = Bounds(seconds=0)
    with pytest.raises(SchemaError, match="--trust lifts these bounds"):
        render_with(sheet, DRAMA, RenderOptions(), "t", trusted=False, bounds=bounds)
    made = render_with(sheet, DRAMA, RenderOptions(), "t", trusted=True, bounds=bounds)
    assert b"done" in made.data
