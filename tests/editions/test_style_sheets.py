"""What the style sheets of pages, books and PDFs may hide, and what paper owes."""

import re

import pytest
from lxml import etree

from tei_toolkit.editions.page import read_style
from tei_toolkit.editions.rendering import render
from tests.editions.pdf_streams import needs_weasyprint, unpack
from tests.editions.treatments import list_treatments

SHEETS = ("formats/html.css", "formats/epub.css", "formats/pdf.css")
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
NS = 'xmlns="http://www.tei-c.org/ns/1.0"'


def hidden(sheet: str) -> set[str]:
    """The last parts of the selectors that a sheet does not display."""
    return {
        re.split(r"[\s>+~]+", selector.strip())[-1]
        for selectors, declared in RULE.findall(read_style(sheet))
        if re.search(r"display:\s*none", declared)
        for selector in selectors.split(",")
        if ".filtered" not in selector  # which a reader asks for
    }


@pytest.mark.parametrize("sheet", SHEETS)
def test_no_element_of_a_text_is_hidden(sheet: str) -> None:
    """The classes of a text are the names of its elements: `back` is one."""
    names = set(list_treatments())
    found = {part for part in hidden(sheet) if part.startswith(".")}
    assert not {part for part in found if part[1:].split(":")[0] in names}


def test_a_pdf_has_the_back_matter() -> None:
    needs_weasyprint()

    def paragraphs(text: str) -> int:
        data = render(f"<TEI {NS}><text>{text}</text></TEI>".encode(), "pdf").data
        return len(re.findall(rb"/S /P\b", unpack(data)))

    body, words = "<body><p>One.</p></body>", "<p>Two.</p><p>Three.</p>"
    back = paragraphs(f"{body}<back>{words}</back>")
    assert back == paragraphs(f"<front>{words}</front>{body}") > paragraphs(body)


def about(header: str) -> list[str]:
    """The facts of a header as a page shows them."""
    text = f"<TEI {NS}><teiHeader>{header}</teiHeader><text><body/></text></TEI>"
    page = etree.HTML(render(text.encode(), "html").data)
    (facts,) = page.xpath("//*[@class='facts']")
    return [" ".join("".join(fact.itertext()).split()) for fact in facts]


def test_what_a_header_says_of_its_encoding_has_a_name() -> None:
    said = about(
        "<fileDesc/><encodingDesc><p>As usual.</p><projectDesc><p>Ours.</p>"
        "</projectDesc></encodingDesc>"
    )
    assert said == ["EncodingAs usual.", "ProjectOurs."]


def test_parts_that_say_nothing_are_not_set_apart() -> None:
    said = about(
        "<profileDesc><creation>\n <placeName/>\n <placeName>Enna</placeName>\n"
        " <date>1900</date></creation></profileDesc>"
    )
    assert said == ["CreationEnna · 1900"]


def test_a_book_says_its_direction_by_attributes_alone() -> None:
    """As EPUB 3.3 demands, section 6.3.1.3."""
    assert not re.search(r"(?:unicode-bidi|direction):", read_style(SHEETS[1]))


@pytest.mark.parametrize(("columns", "is_wide"), [(3, False), (14, True)])
def test_a_wide_table_has_a_page_on_its_side(columns: int, *, is_wide: bool) -> None:
    needs_weasyprint()
    row = f"<row>{'<cell>123456789</cell>' * columns}</row>"
    data = f"<TEI {NS}><text><body><table>{row}</table></body></text></TEI>".encode()
    boxes = re.findall(
        rb"/MediaBox \[0 0 (\d+)\S* (\d+)", unpack(render(data, "pdf").data)
    )
    assert boxes
    assert any(int(wide) > int(high) for wide, high in boxes) is is_wide


def test_a_sign_that_is_a_link_is_large_enough_to_touch() -> None:
    body = "<p><ptr target='#b'/> <ptr target='#c'/></p><p xml:id='b'/><p xml:id='c'/>"
    data = f"<TEI {NS}><text><body><div>{body}</div></body></text></TEI>".encode()
    page = render(data, "html").data.decode()
    assert page.count('<a class="ptr ours sign"') == 2
    assert ".sign { display: inline-block; min-width: 1.5rem;" in page


def test_an_identifier_says_of_what_kind_it_is() -> None:
    said = about(
        "<fileDesc><sourceDesc><bibl><title>T</title><idno type='sha256'>0af3</idno>"
        "<idno type='URI'>https://example.org/1</idno></bibl></sourceDesc></fileDesc>"
    )
    assert said == ["SourceSourceT · sha256 0af3 · https://example.org/1"]


def test_the_parts_of_a_shelfmark_end_before_their_commas() -> None:
    described = (
        "<msDesc><msIdentifier><repository>Library </repository><collection>Oriental\n"
        "</collection><idno>MS 3</idno></msIdentifier></msDesc>"
    )
    text = f"<TEI {NS}><text><body><div>{described}</div></body></text></TEI>".encode()
    assert "Library, Oriental, MS 3" in render(text, "text").data.decode()


@pytest.mark.parametrize(("words", "is_long"), [(3, False), (30, True)])
def test_a_long_title_is_set_smaller(words: int, *, is_long: bool) -> None:
    title = f"<titleStmt><title>{'word ' * words}</title></titleStmt>"
    for head in ("", f"<head>{'word ' * words}</head>"):
        body = f"<text><body>{head}<p>x</p></body></text>"
        data = (
            f"<TEI {NS}><teiHeader><fileDesc>{title}</fileDesc></teiHeader>{body}</TEI>"
        )
        page = etree.HTML(render(data.encode(), "html").data)
        assert bool(page.xpath("//h1[contains(@class, 'long')]")) is is_long
