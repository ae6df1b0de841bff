"""Notes whose words are more than a line, in every format that numbers them."""

import io
import re
import zipfile

import pytest
from lxml import html

from tei_toolkit.editions.rendering import render
from tests.editions.small_texts import document, text_of


@pytest.mark.parametrize(
    ("note", "text", "markdown"),
    [
        (
            "<lg><l>one</l><l>two</l></lg>",
            "[1] one\n    two",
            "[^1]: one\\\n    two",
        ),
        (
            "<table><row><cell>a</cell><cell>b</cell></row></table>",
            "[1] a | b",
            "[^1]:\n\n    | a | b |\n    | --- | --- |",
        ),
        ("<p>a</p><p>b</p>", "[1] a\n\n    b", "[^1]: a\n\n    b"),
        (
            "<list><item>a</item><item>b</item></list>",
            "[1] - a\n    - b",
            "[^1]: - a\n    - b",
        ),
        ('<u who="#a">a</u>', "[1] [Ann]:  a", "[^1]: **Ann** a"),
        ("<quote><p>a</p></quote>", "[1]   a", "[^1]: > a"),
        ("", "[1]", "[^1]:"),
    ],
)
def test_a_note_has_its_number_whatever_it_begins_with(
    note: str, text: str, markdown: str
) -> None:
    body = f"<p>x<note>{note}</note></p>"
    assert text_of(body).partition("Notes\n\n")[2] == text
    made = render(document(body), "markdown").data.decode()
    assert made.partition("## Notes\n\n")[2] == markdown + "\n"


def test_a_pointer_to_a_note_is_its_number() -> None:
    text = text_of('<p>see <ptr target="#m"/>, <note xml:id="m">words</note></p>')
    assert text == "see [1], [1]\n\nNotes\n\n[1] words"


def test_a_note_on_a_label_is_referred_to() -> None:
    body = "<sp><speaker>A<note>n</note></speaker><p>x</p></sp>"
    made = render(document(body), "markdown").data.decode()
    assert "**A**[^1] x" in made


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ('<note place="inline">(p. 5)</note>', "see (p. 5) here"),
        ('<note place="above">gloss</note>', "see (gloss) here"),
        ('<note place="interlinear">(gloss)</note>', "see (gloss) here"),
        ('<note place="margin">m</note>', "see [1] here\n\nNotes\n\n[1] m"),
        ('<note type="time">10:30</note>', "see [1] here\n\nNotes\n\n[1] 10:30"),
        (
            '<note place="inline"><p>a</p></note>',
            "see [1] here\n\nNotes\n\n[1] a",
        ),
    ],
)
def test_a_note_stands_in_the_line_where_the_encoder_says_so(
    note: str, words: str
) -> None:
    assert text_of(f"<p>see {note} here</p>") == words


def test_a_time_in_a_turn_stands_where_it_was() -> None:
    body = '<u who="#a"><seg>Go on <note type="time">10:30</note> now.</seg></u>'
    assert text_of(body) == "[Ann]:  Go on [10:30] now."
    page = html.fromstring(render(document(body), "html").data.decode())
    (seg,) = page.find_class("seg")
    assert " ".join(seg.text_content().split()) == "Go on [10:30] now."
    assert '"said": "Go on now."' in render(document(body), "jsonl").data.decode()


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        (("1", "2", "3"), "123"),
        (("5", "7", "9"), "579"),
        (("[5]", "7)", "9."), "579"),
        (("1", "2", "1"), "123"),
        (("a", "b", "c"), "123"),
        (("3", "2", "1"), "123"),
        (("0", "1", "2"), "123"),
        (("5", "", "9"), "123"),
    ],
)
def test_notes_keep_the_numbers_of_the_source_where_these_can_serve(
    numbers: tuple[str, ...], shown: str
) -> None:
    body = "".join(f'<p>x<note n="{n}">note</note></p>' for n in numbers)
    text = text_of(body)
    assert text.startswith("\n\n".join(f"x[{number}]" for number in shown))
    assert text.endswith("\n\n".join(f"[{number}] note" for number in shown))
    page = html.fromstring(render(document(body), "html").data.decode())
    assert page.xpath('//*[@class="notes"]//li/@value') == list(shown)
    marks = page.xpath('//*[@role="doc-noteref"]')
    assert [mark.text_content() for mark in marks] == list(shown)
    assert all(page.xpath(f"//*[@id='{mark.get('href')[1:]}']") for mark in marks)
    with zipfile.ZipFile(io.BytesIO(render(document(body), "docx").data)) as word:
        notes = word.read("word/footnotes.xml").decode()
        references = word.read("word/document.xml").decode()
    counted = notes.count("<w:footnoteRef/>")
    assert counted == (3 if shown == "123" else 0)
    for said in (notes, references):
        own = re.findall(r"<w:t>(\d)</w:t>", said)
        assert own == list(shown)[counted:]
