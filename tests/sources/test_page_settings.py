"""What a page says of single words: that they are quoted, or in another language."""

import re

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.editions.rendering import render
from tei_toolkit.tei.vocabulary import XML_LANG, tei

PAGE = """<html lang="en"><body><main><p><b>Hart:</b> What did she say?</p>
<p><b>Voss:</b> She said {words} and no more.</p>
<p><b>Hart:</b> Is that all?</p><p><b>Voss:</b> It is.</p></main></body></html>"""


def read(words: str) -> etree._Element:
    data = convert(PAGE.format(words=words).encode(), "a.html").to_bytes()
    return etree.fromstring(data)


def test_a_quotation_is_one() -> None:
    assert [q.text for q in read("<q>never again</q>").iter(tei("q"))] == [
        "never again"
    ]


@pytest.mark.parametrize("form", ["text", "html"])
def test_editions_print_the_marks_that_a_browser_does(form: str) -> None:
    page = PAGE.format(words="<q>never again</q>, “not ever”")
    data = convert(page.encode(), "a.html").to_bytes()
    words = render(data, form).data.decode()
    plain = re.sub(r"<[^>]*>", "", words)
    assert "She said “never again”, “not ever” and no more." in plain


def test_a_source_that_marks_no_quotation_has_all_its_marks() -> None:
    (quotation,) = read("“never again”").iter(tei("quotation"))
    assert quotation.get("marks") == "all"


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ('<i lang="fr">jamais</i>', "fr"),
        ('<span lang="de-AT"><em>niemals</em></span>', "de-AT"),
        ('<q lang="es">nunca</q>', "es"),
    ],
)
def test_words_in_another_language_are_foreign(words: str, lang: str) -> None:
    root = read(words)
    assert [found.get(XML_LANG) for found in root.iter(tei("foreign"))] == [lang]
    assert lang in [language.get("ident") for language in root.iter(tei("language"))]


@pytest.mark.parametrize(
    "words",
    ['<i lang="en-GB">never</i>', '<i lang="">never</i>', '<i lang="de_DE">nie</i>'],
)
def test_the_language_of_the_page_is_none(words: str) -> None:
    assert not list(read(words).iter(tei("foreign")))
