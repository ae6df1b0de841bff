"""What stands apart from the text: notes, tiers of annotation, source documents."""

import pytest

from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.reading_policy import letters, read, shown
from tests.editions.test_conservation import check_links


def document(standoff: str, body: str) -> bytes:
    return (
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff>{standoff}</standOff>'
        f"<text><body>{body}</body></text></TEI>"
    ).encode()


NOTE = '<listAnnotation xml:lang="nl"><note xml:id="n">een</note></listAnnotation>'


@pytest.mark.parametrize(
    ("standoff", "body", "expected"),
    [
        (
            '<noteGrp><note target="#x">one</note></noteGrp>',
            '<p>a <seg xml:id="x">b</seg> c</p>',
            "a b[1] c\n\nNotes\n\n[1] one",
        ),
        (
            '<annotation target="#x"><note>one</note></annotation>',
            '<p xml:id="x">a b </p>',
            "a b[1]\n\nNotes\n\n[1] one",
        ),
        (
            '<note target="#x">one</note><note target="#x">two</note>',
            '<p><hi xml:id="x">a</hi>b</p>',
            "a[1][2]b\n\nNotes\n\n[1] one\n\n[2] two",
        ),
        (NOTE, '<p>a<ptr target="#n"/> b</p>', "a[1] b\n\nNotes\n\n[1] een"),
        (NOTE, "<p>a</p>", "a\n\neen"),
        ("<listPerson><person><note>no</note></person></listPerson>", "<p>a</p>", "a"),
    ],
)
def test_notes_come_to_their_place(standoff: str, body: str, expected: str) -> None:
    data = document(standoff, body)
    options = RenderOptions(language="en", parameters={"width": "0"})
    text = render(data, "text", options, name="T").data.decode()
    assert text.partition("\n\nT\n\n")[2].strip("\n") == expected
    page = render(data, "html").data
    check_links(page.decode())
    found = shown(page)
    assert letters(found) == letters(read(data, options.view))
    if "nl" in standoff:
        assert 'lang="nl"' in page.decode()


def test_a_tier_stands_below_its_utterance() -> None:
    data = document(
        "",
        '<annotationBlock><u>wo warst du</u><spanGrp type="translation">'
        "<span>where</span><span>were you</span></spanGrp></annotationBlock>",
    )
    options = RenderOptions(language="en", parameters={"width": "0"})
    text = render(data, "text", options).data.decode()
    assert text.endswith(
        "[Unnamed speaker]:  wo warst du\n\n    [translation: where were you]\n"
    )
    assert b'"words": 3,' in render(data, "json").data


def test_what_is_not_shown_is_said() -> None:
    data = document("<spanGrp><span>x</span></spanGrp>", "<p>a</p>").replace(
        b"<text>", b"<sourceDoc><line>b</line></sourceDoc><text>"
    )
    messages = render(data, "text").messages
    assert messages == (
        "sourceDoc: stands beside a text and is not shown",
        "standOff: 1 <spanGrp> not shown",
    )


def test_a_note_whose_pointer_stands_in_its_target_has_one_mark() -> None:
    data = document(
        '<note xml:id="n" target="#q">words</note>',
        '<p xml:id="q">a<ptr target="#n"/> b</p>',
    )
    assert "a[1] b\n" in render(data, "text").data.decode()


def test_an_address_may_write_the_letters_of_an_id_as_it_does() -> None:
    body = '<p><ref target="#%C3%A9t">r</ref></p><p xml:id="ét">x</p>'
    assert 'href="#ét"' in render(document("", body), "html").data.decode()


def test_notes_on_images_stand_after_the_description_of_a_manuscript() -> None:
    data = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
        "<title>T</title></titleStmt><sourceDesc><msDesc><physDesc><p>Old.</p>"
        "</physDesc></msDesc></sourceDesc></fileDesc></teiHeader><standOff>"
        '<listAnnotation><note xml:id="a">First.</note><note>Second.</note>'
        '</listAnnotation></standOff><text><body><pb n="1"/><ptr target="#a"/></body>'
        "</text></TEI>"
    )
    text = render(data.encode(), "text").data.decode()
    places = [text.index(words) for words in ("Old.", "First.", "Second.")]
    assert places == sorted(places)
    page = render(data.encode(), "html").data
    assert all(words in page for words in (b"Old.", b"First.", b"Second."))
