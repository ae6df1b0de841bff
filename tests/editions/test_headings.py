"""What stands in the contents of a page."""

import io
import re
import zipfile

import docx
import pytest

from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.small_texts import document

HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>{}</title></titleStmt><publicationStmt>"
    "<p/></publicationStmt><sourceDesc>{}</sourceDesc></fileDesc></teiHeader>"
)
NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"'


def contents(data: str) -> list[tuple[str, str]]:
    """Level and words of what the contents list; each must lead somewhere."""
    page = render(data.encode(), "html").data.decode()
    listed = re.findall(r'<li class="level-(\d)">\s*<a href="#([^"]*)">([^<]*)<', page)
    for _, target, _ in listed:
        assert page.count(f' id="{target}"') == 1
    return [(level, words) for level, _, words in listed]


def test_the_texts_of_a_corpus_stand_in_the_contents() -> None:
    text = (
        f"<TEI>{HEADER}<text><body><div><head>{{}}</head><p>x</p></div></body></text>"
        "</TEI>"
    )
    corpus = (
        f"<teiCorpus {NAMESPACE}>{HEADER.format('All', '<p/>')}"
        f"{text.format('First', '<p/>', 'One')}{text.format('Second', '<p/>', 'Two')}"
        "</teiCorpus>"
    )
    book = render(corpus.encode(), "epub").data
    with zipfile.ZipFile(io.BytesIO(book)) as members:
        listed = members.read("EPUB/contents.xhtml").decode()
    assert re.findall(r"#[^>]*>([^<]*)</a>", listed)[:4] == [
        *("First", "One", "Second", "Two")
    ]
    assert contents(corpus) == [
        ("2", "First"), ("3", "One"), ("2", "Second"), ("3", "Two"),
    ]  # fmt: skip


def test_the_parts_of_a_manuscript_stand_in_the_contents() -> None:
    described = (
        "<msDesc><msIdentifier><idno>MS 1</idno></msIdentifier><msContents><msItem>"
        "<locus>1r</locus><title>Psalms</title><msItem><title>Prayer</title></msItem>"
        "</msItem><msItem><textLang>Latin</textLang></msItem></msContents>"
        "<physDesc><p>Old.</p></physDesc></msDesc>"
    )
    record = (
        f"<TEI {NAMESPACE}>{HEADER.format('MS', described)}<text><body><p/></body>"
        "</text></TEI>"
    )
    assert contents(record) == [
        ("2", "Contents"), ("3", "1r Psalms"), ("4", "Prayer"),
        ("2", "Physical description"),
    ]  # fmt: skip


def test_a_poem_has_a_heading_and_its_stanza_none() -> None:
    poem = (
        f"<TEI {NAMESPACE}>{HEADER.format('T', '<p/>')}<text><body><div><head>Poems"
        "</head><lg><head>Ode</head><lg><head>I</head><l>x</l></lg></lg></div></body>"
        "</text></TEI>"
    )
    assert contents(poem) == [("2", "Poems"), ("3", "Ode")]


def test_an_empty_paragraph_has_no_number() -> None:
    data = document("<p/><p> <!-- c -->\n</p><p><!-- c -->One.</p><p><lb/></p>")
    page = render(data, "html").data.decode()
    assert re.findall(r'href="#(par-\d)">(\d)</a>', page) == [
        ("par-1", "1"),
        ("par-2", "2"),
    ]


PARTS = (
    '<div type="edition" xml:id="e"><ab>Dis</ab></div>'
    '<div type="translation"><p>To the gods</p></div>'
    '<div type="commentary"><p/></div>'
    '<div type="bibliography"><head>Books</head><p>x</p></div>'
)


def test_parts_of_an_edition_without_headings_are_named() -> None:
    """A text and its translation are told apart; what is empty has no name."""
    header = HEADER.format("T", "<p/>")
    data = f"<TEI {NAMESPACE}>{header}<text><body>%s</body></text></TEI>"
    named = [("2", "Edition"), ("2", "Translation"), ("2", "Books")]
    assert contents(data % PARTS) == named
    page = render((data % PARTS).encode(), "html", RenderOptions(language="fr")).data
    assert '<h2 class="ours" lang="fr" dir="ltr">Édition</h2>' in page.decode()
    inner = PARTS.replace("<ab>Dis</ab>", "<div><head>A</head><ab>Dis</ab></div>")
    assert contents(data % inner)[1] == ("3", "A")
    twice = (data % PARTS).replace(
        "<ab>Dis</ab>", '<ab>Dis</ab></div><div type="edition" subtype="plain"><p>x</p>'
    )
    assert contents(twice)[:2] == [("2", "Edition"), ("2", "Edition: plain")]
    alone = '<div type="edition"><ab>Dis</ab></div><div type="chapter"><p>x</p></div>'
    assert contents(data % alone) == []


@pytest.mark.parametrize("to", ["html", "epub", "docx"])
def test_the_title_is_followed_by_its_authors(to: str) -> None:
    """Unless the text says itself, where it begins, whose it is."""
    assert "Ann Ames; Bo Berg" in masthead(to, "")
    for own in ("<docAuthor>by A. A.</docAuthor>", "<byline>by A. A.</byline>"):
        front = f"<front><titlePage>{own}</titlePage></front>"
        assert "Ann Ames" not in masthead(to, front)


def masthead(to: str, front: str) -> str:
    header = (
        b"<teiHeader><fileDesc><titleStmt><title>T</title><author>Ann Ames</author>"
        b"<author>Bo Berg</author></titleStmt></fileDesc>"
    )
    data = document("<p>a</p>").replace(b"<teiHeader>", header)
    data = data.replace(b"<text>", f"<text>{front}".encode())
    made = render(data, to).data
    if to == "docx":
        return docx.Document(io.BytesIO(made)).paragraphs[1].text
    if to == "epub":
        with zipfile.ZipFile(io.BytesIO(made)) as book:
            made = b"".join(book.read(n) for n in book.namelist() if "html" in n)
    return (
        made.decode(errors="replace").partition("</header>")[0].rpartition("</h1>")[2]
    )
