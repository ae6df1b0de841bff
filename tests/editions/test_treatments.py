"""Every element of TEI All has a decided treatment, and the documentation has it."""

from pathlib import Path

import pytest
from lxml import etree, html

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.reading_policy import shown
from tests.editions.small_texts import document, text_of
from tests.editions.treatments import list_treatments, write_table

PAGE = Path(__file__).parents[2] / "docs/editions.md"
START, END = "<!-- table -->\n", "<!-- end of table -->"


def test_every_element_of_tei_all_is_known(shared: Path) -> None:
    schema = next((shared / "schemas").rglob("tei_all.rng"))
    names = {
        element.get("name")
        for element in etree.parse(schema).iter(
            "{http://relaxng.org/ns/structure/1.0}element"
        )
    }
    assert names - set(list_treatments()) - {None, "egXML"} == set()


def test_the_documentation_has_the_table(request: pytest.FixtureRequest) -> None:
    page = PAGE.read_text("utf-8")
    before, _, rest = page.partition(START)
    after = rest.partition(END)[2]
    wanted = before + START + write_table() + END + after
    if request.config.getoption("force_regen"):
        PAGE.write_text(wanted, "utf-8")
    assert PAGE.read_text("utf-8") == wanted


_NESTED = {"TEI", "teiCorpus"}  # which only a root or a corpus holds
_NO_WORDS = {"binaryObject"}
WORDLESS = [n for n, t in list_treatments().items() if "no words" in t.words]
UNREAD = [n for n, t in list_treatments().items() if "is no part" in t.words]
READ = [n for n, t in list_treatments().items() if "left out" not in t.words]
READ = sorted({*READ} - {*WORDLESS, *UNREAD} - _NESTED - _NO_WORDS)


@pytest.mark.parametrize("name", READ)
def test_no_element_loses_words(name: str) -> None:
    """Wherever it stands, and though its content be none of TEI's."""
    for body in (
        f"<p>first <{name}>words<hi>inner</hi>more</{name}> last</p>",
        f"<div><p>first</p><{name}>words<p>inner</p>more</{name}><p>last</p></div>",
    ):
        for view in View:
            page = shown(render(document(body), "html", RenderOptions(view)).data)
            plain = text_of(body, view=view)
            for word in ("first", "words", "inner", "more", "last"):
                assert page.count(word) == plain.count(word) == 1, (word, body, view)


@pytest.mark.parametrize("name", [*WORDLESS, *UNREAD])
def test_what_is_said_to_hold_no_words_shows_none(name: str) -> None:
    body = f"<p>first <{name}>words</{name}> last</p>"
    page = shown(render(document(body), "html").data)
    assert page.split() == ["first", "last"] == text_of(body).split()


def test_what_an_empty_element_holds_keeps_its_order() -> None:
    body = "<p>one <pb>two <hi>three</hi> four <hi>five</hi> six</pb> seven</p>"
    assert text_of(body) == "one two three four five six seven"


def places(name: str, view: View = View.READING) -> list[etree._Element]:
    """Where a page shows the word that an element holds, in a line and as a block."""
    shown_in = []
    for body in (
        f"<p>a <{name}>Word</{name}> b</p>",
        f"<div><{name}>Word</{name}></div>",
    ):
        page = etree.HTML(render(document(body), "html", RenderOptions(view)).data)
        shown_in += page.xpath("//*[@id='text' or @id='notes']//*[text() = 'Word']")
    return shown_in


SAID = {n: t.words.partition(";")[0] for n, t in list_treatments().items() if n in READ}
BOXES = [n for n, w in SAID.items() if w.startswith("block or part of a line")]
PHRASES = [n for n, w in SAID.items() if w.startswith("part of a line as")]


@pytest.mark.parametrize("name", BOXES)
def test_a_box_has_the_class_of_its_name(name: str) -> None:
    in_line, block = places(name)
    assert name in in_line.get("class", "").split()
    assert name in block.get("class", "").split()


@pytest.mark.parametrize("name", PHRASES)
def test_a_part_of_a_line_is_the_element_that_is_said(name: str) -> None:
    assert f"`{etree.QName(places(name)[0]).localname}`" in SAID[name]


@pytest.mark.parametrize("view", list(View))
def test_what_is_said_to_be_left_out_of_a_view_is(view: View) -> None:
    said = f"left out of the {view.value} view"
    names = [n for n, t in list_treatments().items() if t.words.endswith(said)]
    assert names
    for name in names:
        assert not places(name, view)
        assert all(places(name, other) for other in View if other is not view)


@pytest.mark.parametrize("view", list(View), ids=str)
def test_no_line_holds_a_block_whatever_a_document_puts_there(view: View) -> None:
    block = "<list><item>inner</item></list>"
    body = "".join(
        f"<div><ab><{name}>{block}</{name}></ab><{name}>{block}</{name}></div>"
        for name in READ
    )
    page = render(document(body), "html", RenderOptions(view)).data.decode()
    (text,) = html.fromstring(page).xpath("//*[@id='text']")
    lines = text.xpath(".//span | .//p | .//a | .//code | .//i | .//b | .//pre | .//rt")
    torn = {line.get("class") for line in lines if line.xpath(".//div | .//ul | .//p")}
    assert not torn
