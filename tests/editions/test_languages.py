"""Languages of passages: their tags, which way their words run, their marks."""

import io
import re
import time
from collections.abc import Callable

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.language_tags import settle_languages
from tei_toolkit.editions.rendering import render
from tei_toolkit.editions.scopes import part_ids
from tei_toolkit.tei.language_tags import standard_tag
from tests.editions.small_texts import document, text_of


@pytest.mark.parametrize(
    ("tag", "lang", "direction"),
    [
        ("heb", "he", "rtl"),
        ("ara", "ar", "rtl"),
        ("per", "fa", "rtl"),
        ("arz", "arz", "rtl"),
        ("heb-Latn", "he-Latn", "ltr"),
        ("pa-Arab", "pa-Arab", "rtl"),
        ("ger", "de", "ltr"),
        ("slv", "sl", "ltr"),
        ("grc", "grc", "ltr"),
        ("en_GB", "en-GB", "ltr"),
        ("iw", "he", "rtl"),
    ],
)
def test_a_passage_has_the_tag_and_direction_of_its_language(
    tag: str, lang: str, direction: str
) -> None:
    page = render(document(f'<p xml:lang="{tag}">x</p>'), "html").data.decode()
    found = re.search(r'<p id="par-1" class="p" lang="([^"]+)" dir="([^"]+)"', page)
    assert found is not None
    assert found.groups() == (lang, direction)


@pytest.mark.parametrize(
    ("tag", "quoted"),
    [("ger", "„x“"), ("fre", "«\u00a0x\u00a0»"), ("fr-CH", "«x»"), ("de-CH", "«x»")],
)
def test_quotation_marks_of_a_language_by_its_long_code(tag: str, quoted: str) -> None:
    assert text_of(f'<p xml:lang="{tag}"><q>x</q></p>') == quoted


@given(st.text(max_size=12))
def test_a_standard_tag_stands_as_it_is(tag: str) -> None:
    assert standard_tag(standard_tag(tag)) == standard_tag(tag)


@pytest.mark.parametrize("words", ["not a lang", "", "Deutsch!", "x-klingon", "de-AT"])
def test_what_is_no_long_code_stays(words: str) -> None:
    assert standard_tag(words) == words


def test_a_word_document_runs_as_its_language() -> None:
    body = (
        '<div xml:lang="heb"><p>אחת <foreign xml:lang="fre">deux</foreign><note>שלוש'
        "</note></p></div>"
    )
    data = document(body).replace(b"<text>", b'<text xml:lang="heb">')
    made = Document(io.BytesIO(render(data, "docx").data))
    paragraph = next(p for p in made.paragraphs if "deux" in p.text)
    markup = paragraph._p.xml
    assert "<w:bidi/>" in markup
    hebrew, french = paragraph.runs[0], paragraph.runs[1]
    assert (hebrew.font.rtl, french.font.rtl) == (True, None)
    assert '<w:lang w:val="fr"/>' in french._r.xml
    assert 'w:bidi="he"' in made.styles.element.xml
    notes = next(r for r in made.part.rels.values() if r.reltype.endswith("footnotes"))
    assert b"<w:bidi/>" in notes.target_part.blob


def _seconds(work: Callable[[Branch], None], words: int, attribute: str) -> float:
    """CPU time of a pass over so many words, each with an attribute."""
    times = []
    for _ in range(3):
        root = etree.fromstring("<p>" + words * f"<w {attribute}>x</w>" + "</p>")
        whole = Branch(root)
        start = time.process_time()
        work(whole)
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize(
    ("work", "attribute"),
    [
        (settle_languages, 'xml:lang="ger"'),
        (part_ids, 'xml:base="a.xml"'),
    ],
)
def test_attributes_of_many_words_are_read_in_proportion(
    work: Callable[[Branch], None], attribute: str
) -> None:
    few, many = (_seconds(work, words, attribute) for words in (5_000, 40_000))
    assert many < 24 * few
