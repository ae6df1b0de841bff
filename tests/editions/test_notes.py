"""Notes whose words are more than a line, in every format that numbers them."""

import pytest

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
