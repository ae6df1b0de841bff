"""Examples of code: their margins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from tei_toolkit.editions.namespaces import TEI
from tei_toolkit.editions.rendering import render
from tests.editions.small_texts import document, text_of

EXAMPLE = 'egXML xmlns="http://www.tei-c.org/ns/Examples"'


def shown(body: str) -> str:
    """The words of the one example of a page."""
    page = etree.HTML(render(document(body), "html").data)
    (example,) = page.findall(".//article//pre")
    return "".join(example.itertext())


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "\n   <p>One\n     two <hi>three\n       four</hi></p>\n   <p/>\n ",
            "<p>One\n  two <hi>three\n    four</hi></p>\n<p/>",
        ),
        ("\n\t\t<p/>\n\n\t\t\t<!-- c -->x\n\t", "<p/>\n\n\tx"),
        ("<p>\n  One\n</p>", "<p>\n  One\n</p>"),
        ("  <p/>", "  <p/>"),
        ("\n<p/>\n  <egXML>\n  <q/></egXML>", "<p/>\n  \n  <q/>"),
    ],
)
def test_an_example_stands_at_the_left(written: str, expected: str) -> None:
    assert shown(f"<p><{EXAMPLE}>{written}</egXML></p>") == expected


def test_lines_of_code_keep_their_shape() -> None:
    code = "\n      if a:\n        b\n      "
    assert shown(f"<eg>{code}</eg>") == "if a:\n  b"
    assert text_of(f"<eg>{code}</eg>").endswith("if a:\n  b")


@given(st.lists(st.text(" \t\nab", max_size=9), min_size=2, max_size=5))
def test_an_example_keeps_its_words(parts: list[str]) -> None:
    found = shown(f"<p><{EXAMPLE}>x{'<p/>'.join(parts)}</egXML></p>")
    assert found.split() == ("x" + "<p/>".join(parts)).split()


@pytest.mark.parametrize(
    "markup",
    [
        "<eg>a <list><item>b</item></list></eg>",
        f'<{EXAMPLE}>a <p xmlns="{TEI}">b</p></egXML>',
        "<p>a <ruby><rb>b</rb></ruby></p>",
    ],
)
def test_code_with_blocks_and_ruby_without_a_gloss_are_html(markup: str) -> None:
    """A `pre` holds no block, and a `ruby` has something above its letters."""
    page = html.fromstring(render(document(markup), "html").data.decode())
    (text,) = page.xpath("//*[@id='text']")
    assert not text.xpath(".//pre//div | .//pre//p | .//pre//ul | .//ruby[not(rt)]")
    assert text.text_content().split()[-1] == "b"
