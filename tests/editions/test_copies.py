"""Elements that are copies of others."""

import pytest

from tei_toolkit.editions.rendering import render
from tests.editions.small_texts import document, text_of


def test_a_copy_has_the_words_of_its_original() -> None:
    body = (
        '<p xml:id="o">Original <hi xml:id="h">words</hi>.</p><p copyOf="#o"/>'
        '<p><seg xml:id="a">x</seg> <seg copyOf="#a"/> <seg copyOf="#a">own</seg></p>'
    )
    assert text_of(body) == "Original words.\n\nOriginal words.\n\nx x own"
    page = render(document(body), "html").data.decode()
    assert page.count('id="h"') == 1


@pytest.mark.parametrize(
    "body",
    [
        '<p copyOf="#nothing"/>',
        '<div xml:id="o"><p>a</p><p copyOf="#o"/></div>',
        '<p xml:id="p" copyOf="#p"/>',
        '<p copyOf="other.xml#p"/>',
    ],
)
def test_what_cannot_be_copied_is_told(body: str) -> None:
    assert "copyOf" in " ".join(render(document(body), "html").messages)


def test_copies_of_copies_are_bounded() -> None:
    inner = '<p xml:id="c0">x</p>' + "".join(
        f'<p xml:id="c{n}">{f"""<seg copyOf="#c{n - 1}"/>""" * 10}</p>'
        for n in range(1, 12)
    )
    edition = render(document(inner), "text")
    assert len(edition.data) < 1_000_000
    assert "copies more than it may" in " ".join(edition.messages)


def test_an_example_shows_what_is_written() -> None:
    body = (
        '<p xml:id="o">word</p><egXML xmlns="http://www.tei-c.org/ns/Examples">'
        '<l xml:id="a">A verse</l><l copyOf="#a"/><l copyOf="#o"/></egXML>'
    )
    text = text_of(body)
    assert text.count("A verse") == text.count("word") == 1
    assert '<l copyOf="#a"/>' in text
