"""Words across the ends of lines and pages."""

import json
import re
import time

import pytest
from lxml import html

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.small_texts import document, text_of


@pytest.mark.parametrize(
    "markup",
    [
        'com<lb break="no"/>pared',
        'com<lb type="hyphenInWord" rend="hidden"/>\npared',
        'com<lb type="inWord"/>pared',
        'com\n<lb n="2" break="no"/>pared',
        'com<lb break="no"/>\n  pared',
        'com <pb n="2" break="no"/> pared',
        'com\n<pb n="2" break="no"/>\n<cb n="1"/><lb break="no"/>\npared',
        'com <note>n</note> <lb break="no"/> pared',
        '<w>com\n <lb break="no"/>pared</w>',
        '<hi>com </hi>\n<lb break="no"/><hi> <hi> pared</hi></hi>',
        '<w part="I">com</w> <lb break="no"/> <w part="F">pared</w>',
        '<app><lem>com </lem><rdg>x</rdg></app> <lb break="no"/>pared',
        'com<space unit="character"/>\n<lb break="no"/>pared',
        'com <fw>running head</fw> <pb break="no"/> pared',
    ],
)
def test_a_break_in_a_word_parts_nothing(markup: str) -> None:
    for words in (markup, f"<seg>{markup}</seg>"):
        text = text_of(f'<u who="#a">they {words} it</u>')
        said = "".join(text.partition("\n\nNotes")[0].split("[1]"))
        assert said == "[Ann]:  they compared it"
        row = render(document(f'<u who="#a">they {words} it</u>'), "jsonl")
        assert '"said": "they compared it"' in row.data.decode()
        assert '"words": 3' in row.data.decode()


PARTED = [
    "a <lb/>b",
    "a<lb/> b",
    'a <lb break="maybe"/> b',
    "a<lb/>b",
    "a<pb n='2'/>b",
    "a<cb/>b",
    "a<gb/>b",
    "a<pb/><cb/><lb/>b",
    "<hi>a</hi><lb/><hi>b</hi>",
    "<hi>a<lb/></hi>b",
    "a<fw>head</fw><pb/>b",
    'a<milestone unit="x" break="yes"/>b',
    "a<caesura/>b",
]
JOINED = [
    'a<lb break="maybe"/>b',
    'a<milestone unit="x"/>b',
    "<w>a<lb/>b</w>",
    "<w>a <pb/> <lb/>b</w>",
    'a<pb break="no"/><lb/>b',
]


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        *((parted, "a b") for parted in PARTED),
        *((joined, "ab") for joined in JOINED),
        ("a<lb/>, b", "a, b"),
        ("<lb/>ab<lb/>", "ab"),
    ],
)
def test_breaks_part_words_or_join_them_wherever_they_are_read(
    markup: str, words: str
) -> None:
    """In the line, in headings, labels, titles and facts, in names and indexes."""
    data = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
        f"<title>{markup}</title><author>{markup}</author></titleStmt><publicationStmt>"
        f"<p>{markup}</p></publicationStmt></fileDesc></teiHeader><text><body>"
        f"<div><head>On {markup}</head><sp><speaker>{markup}</speaker><p>{markup} x</p>"
        f"<p><orgName>{markup}</orgName> <app><lem>{markup}</lem><rdg>q</rdg></app>"
        "</p></sp></div></body></text></TEI>"
    ).encode()
    said = json.loads(render(data, "json", RenderOptions(language="en")).data)
    assert said["turns"][0]["said"] == f"{words} x\n{words} {words}"
    assert said["turns"][0]["speaker"] == said["speakers"][0]["name"] == words
    assert [entry["name"] for entry in said["entries"]] == [words]
    shown = html.fromstring(render(data, "html").data.decode())
    for mark in shown.find_class("pb"):
        mark.drop_tree()
    for of in (
        "*[@id='text']//h2",
        "*[@class='name speaker']",
        "*[@id='text']//*[@class='app']",
    ):
        found = shown.xpath(f"//{of}")
        assert words in " ".join(found[0].text_content().split()), of
    for form in ("text", "markdown"):
        page = render(data, form, RenderOptions(language="en")).data.decode()
        assert not {"a b", "ab"} - {words} <= set(re.findall(r"\ba ?b\b", page)), form


@pytest.mark.parametrize("markup", ["\u4e2d<pb n='2'/>\u56fd", "\u4e2d<lb/>\u56fd"])
def test_a_break_parts_no_letters_that_are_set_without_spaces(markup: str) -> None:
    assert text_of(f"<p>{markup}</p>") == "\u4e2d\u56fd"


def test_a_break_in_a_word_does_not_reach_into_other_blocks() -> None:
    body = '<ab>com </ab><ab> <lb break="no"/>pared</ab>'
    assert text_of(body) == "com\n\npared"


def test_the_diplomatic_view_has_the_line_ends() -> None:
    body = '<p>com\n<lb n="2" break="no"/>pared</p>'
    assert text_of(body, view=View.DIPLOMATIC) == "com\npared"


def test_every_format_has_the_whole_word() -> None:
    data = document('<p>they com\n<lb break="no"/>\npared it</p>')
    for name in ("html", "text", "markdown"):
        page = render(data, name, RenderOptions()).data.decode()
        assert "they compared it" in page, name


@pytest.mark.parametrize("run", ["<lb/>", '<lb break="no"/> ', "<lb/><anchor/>"])
def test_many_breaks_without_words_take_no_time(run: str) -> None:
    """Ten times as many take about ten times as long, not a hundred."""

    def seconds(count: int) -> float:
        data = document(f"<p>a {run * count}b</p>")
        start = time.process_time()
        render(data, "text")
        return time.process_time() - start

    seconds(10)
    # The least of three: what else a process does takes time, too.
    assert min(seconds(10_000) for _ in range(3)) < 40 * seconds(1_000)


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ('a <gap/><lb break="no"/>b', "a […]b"),
        ('a<gap/> <lb break="no"/> b', "a[…]b"),
        ('a<lb break="no"/> <gap/> b', "a[…] b"),
        ("a <gap/><lb/>b", "a […] b"),
        ("a<lb/><gap/> b", "a […] b"),
    ],
)
def test_what_is_missing_stands_as_letters_do(markup: str, words: str) -> None:
    assert text_of(f"<p>{markup}</p>") == words
