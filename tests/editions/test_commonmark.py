"""Markdown, as a reader of CommonMark reads it."""

import re

import pytest
from lxml import html
from markdown_it import MarkdownIt

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.small_texts import document, text_of


def markdown_of(body: str, view: View = View.READING) -> str:
    """A body in Markdown, without facts and title."""
    text = render(document(body), "markdown", RenderOptions(view), name="T").data
    return text.decode().partition("# T\n\n")[2]


def page_of(body: str, view: View = View.READING) -> html.HtmlElement:
    """What a reader of CommonMark makes of a body, with tables and deletions."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return html.fromstring(f"<div>{reader.render(markdown_of(body, view))}</div>")


def shape_of(element: html.HtmlElement) -> str:
    """Elements and words, without white space between blocks."""
    inner = html.tostring(element, encoding="unicode", with_tail=False)
    inner = inner.replace("<!-- -->", "|").removeprefix("<div>").removesuffix("</div>")
    return re.sub(r"\s*\n\s*", "", inner)


def test_labels_that_number_items_stand_before_them() -> None:
    body = "<list><label>1.</label><item>first</item></list>"
    assert text_of(body) == "1. first"
    said = render(document(f'<u who="#a">{body}</u>'), "jsonl").data.decode()
    assert '"said": "1. first"' in said
    gloss = "<list><label>word</label><item>first</item></list>"
    assert text_of(gloss) == "word\n- first"
    inner = f"<list><item>a{gloss}{gloss}</item></list>"
    assert text_of(inner) == "- a\n\n  word\n  - first\n\n  word\n  - first"


@pytest.mark.parametrize(
    "words",
    [
        "1. The Court finds.",
        "2008. A year.",
        "3) third",
        "- dash",
        "-- two",
        "---",
        "# one",
        "## two",
        "+ plus",
        "=",
        "a*b*c _d_ `e` [f](g) <h> &amp;amp; ~~i~~ | j",
        "Wow![x]",
    ],
)
def test_words_are_no_markup(words: str) -> None:
    said = words.replace("&amp;amp;", "&amp;")
    written = words.replace("<h>", "&lt;h&gt;")
    for body in (f"<p>{written}</p>", f"<l>{written}</l><l>x</l>"):
        (paragraph,) = page_of(body)
        assert paragraph.tag == "p"
        assert paragraph.text_content().split("\n")[0] == said


def test_lines_within_a_paragraph_are_no_markup() -> None:
    page = page_of("<p>a<lb/>1. b<lb/>- c<lb/># d</p>", View.DIPLOMATIC)
    assert page.text_content().split() == "a 1. b - c # d".split()
    assert [child.tag for child in page] == ["p"]


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        ('<hi rend="italic">L’</hi>homme', "<em>L’</em>homme"),
        ('<hi rend="italic">e.g.</hi>so', "<em>e.g.</em>so"),
        ('<hi rend="bold">Note:</hi>text', "<strong>Note:</strong>text"),
        (
            'x<hi rend="bold">(y)</hi>z and a<hi rend="italic">,</hi>b',
            "x<strong>(y)</strong>z and a<em>,</em>b",
        ),
        ("a<emph>b</emph>c", "a<em>b</em>c"),
        ("(<emph>ibid.</emph>)", "(<em>ibid.</em>)"),
        (
            '<emph>x <hi rend="bold">y</hi></emph><hi rend="bold">z</hi>',
            "<em>x</em> <em><strong>y</strong></em><strong>z</strong>",
        ),
        ("<emph>a*</emph>*b", "<em>a*</em>*b"),
        ("<emph>\u00a0a</emph>", "<em>\u00a0a</em>"),
        ('€<hi rend="bold">€5</hi>b', "€<strong>€5</strong>b"),
        (
            '<ref target="https://x.org/a_b(c)">p</ref>',
            '<a href="https://x.org/a_b(c)">p</a>',
        ),
        (
            'Oh!<ref target="https://x.org/?a=1&amp;copy;=2">p <emph>q.</emph></ref>r',
            (
                'Oh!<a href="https://x.org/?a=1&amp;copy;=2">p</a> '
                '<a href="https://x.org/?a=1&amp;copy;=2"><em>q.</em></a>r'
            ),
        ),
    ],
)
def test_letters_are_set_as_they_are_marked(markup: str, wanted: str) -> None:
    assert shape_of(page_of(f"<p>{markup}</p>")) == f"<p>{wanted}</p>"


def test_a_heading_keeps_its_last_sign() -> None:
    page = page_of("<div><head># hd #</head><p>a</p></div>")
    assert shape_of(page) == "<h2># hd #</h2><p>a</p>"


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        (
            (
                '<list rend="numbered"><head>Rules</head><item n="7">seven</item>'
                '<item n="9">nine</item><item>ten</item></list>'
            ),
            (
                '<p><strong>Rules</strong></p><ol start="7"><li>seven</li></ol>|'
                '<ol start="9"><li>nine</li><li>ten</li></ol>'
            ),
        ),
        (
            '<list type="ordered"><item n="a)">x</item><item n="b)">y</item></list>',
            "<ul><li>a) x</li><li>b) y</li></ul>",
        ),
        (
            (
                "<list><item>1. one</item><item>2. two</item></list>"
                '<list rend="numbered"><item>one</item></list>'
            ),
            "<ul><li>1. one</li><li>2. two</li></ul><ol><li>one</li></ol>",
        ),
        (
            '<list rend="numbered"><item>1. one</item><item>2. two</item></list>',
            "<ol><li>one</li><li>two</li></ol>",
        ),
        (
            (
                "<list><label>1.</label><item>first</item>"
                "<label>2.</label><item>second</item></list>"
            ),
            "<ol><li>first</li><li>second</li></ol>",
        ),
        (
            (
                "<list><label>(a)</label><item>first</item>"
                "<label>(b)</label><item>second</item></list>"
            ),
            "<ul><li>(a) first</li><li>(b) second</li></ul>",
        ),
        (
            (
                '<list type="gloss"><label>a</label><item>x<list type="gloss">'
                "<label>b</label><item>y</item></list></item><label>c</label>"
                "<item>z</item></list>"
            ),
            (
                "<p>a</p><ul><li><p>x</p><p>b</p><ul><li>y</li></ul></li></ul>"
                "<p>c</p><ul><li>z</li></ul>"
            ),
        ),
        (
            (
                '<list rend="numbered"><item n="10">a<list><item>b</item></list></item>'
                "<item><p>c</p><p>d</p></item></list>"
            ),
            (
                '<ol start="10"><li><p>a</p><ul><li>b</li></ul></li>'
                "<li><p>c</p><p>d</p></li></ol>"
            ),
        ),
        (
            (
                '<list rend="numbered"><item>a</item></list>'
                '<list rend="numbered"><item>b</item></list>'
            ),
            "<ol><li>a</li></ol>|<ol><li>b</li></ol>",
        ),
        (
            "<list><item>a<quote><p>b</p><p>c</p></quote></item><item>d</item></list>",
            (
                "<ul><li><p>a</p><blockquote><p>b</p><p>c</p></blockquote></li>"
                "<li><p>d</p></li></ul>"
            ),
        ),
        (
            "<quote><p>a</p><list><item>b</item></list></quote><p>c</p>",
            "<blockquote><p>a</p><ul><li>b</li></ul></blockquote><p>c</p>",
        ),
        (
            "<list><item>a<table><row><cell>b</cell></row></table></item></list>",
            "<ul><li><p>a</p><table><thead><tr><th>b</th></tr></thead></table></li></ul>",
        ),
        (
            (
                "<list><item><list><item>a</item></list></item>"
                "<item><list><item>b</item></list></item></list>"
            ),
            "<ul><li><ul><li>a</li></ul></li><li><ul><li>b</li></ul></li></ul>",
        ),
    ],
)
def test_lists_and_quotations_are_what_they_were(markup: str, wanted: str) -> None:
    assert shape_of(page_of(f"{markup}<p>end</p>")) == f"{wanted}<p>end</p>"
