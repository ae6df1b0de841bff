"""Letters: who sent them, who received them, when and where."""

import re

import pytest

from tei_toolkit.editions.rendering import RenderOptions, render

LETTER = (
    b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><correspDesc>'
    b'<correspAction type="received"><persName>Ann</persName><persName>Ben</persName>'
    b'<date notBefore="1810-03-05" notAfter="1810-03-09"/></correspAction>'
    b'<correspAction type="sent"><persName>Cy</persName><placeName>Jena</placeName>'
    b'<date when="1810-03-04"/></correspAction>'
    b'<correspAction type="sent" subtype="redirecting"><persName>Dot</persName>'
    b"<date/></correspAction><correspAction><note>kept</note></correspAction>"
    b"</correspDesc></profileDesc></teiHeader><text><body><p>Dear!</p></body></text></TEI>"
)


def facts(language: str) -> list[tuple[str, str]]:
    """The facts of the letter as its page names and says them."""
    page = render(LETTER, "html", RenderOptions(language=language)).data.decode()
    found = re.findall(
        r'<p class="fact-name">([^<]*)</p><p class="fact-value">([^<]*)</p>', page
    )
    return [(name, " ".join(words.split())) for name, words in found]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            [
                ("Received", "Ann · Ben · 5 March 1810 – 9 March 1810"),
                ("Sent", "Cy · Jena · 4 March 1810"),
                ("Sent (redirecting)", "Dot"),
                ("Step", "kept"),
            ],
        ),
        (
            "de",
            [
                ("Empfangen", "Ann · Ben · 5. März 1810 – 9. März 1810"),
                ("Abgesandt", "Cy · Jena · 4. März 1810"),
                ("Abgesandt (redirecting)", "Dot"),
                ("Schritt", "kept"),
            ],
        ),
    ],
)
def test_a_page_says_who_sent_and_who_received(
    language: str, expected: list[tuple[str, str]]
) -> None:
    assert facts(language) == expected


def test_where_a_place_is_stands_apart_from_its_name() -> None:
    located = b"Jena<location><geo>50.9 11.6</geo></location></placeName>"
    letter = LETTER.replace(b"Jena</placeName>", located)
    text = render(letter, "text").data.decode()
    assert "\nplace: Jena\n" in text
    assert "\nsent: Cy, Jena, 1810-03-04" in text
    assert ">Jena (50.9 11.6)<" in render(letter, "html").data.decode()


@pytest.mark.parametrize(
    ("form", "lines"),
    [
        (
            "text",
            [
                "received: Ann, Ben, [1810-03-05..1810-03-09]",
                "sent: Cy, Jena, 1810-03-04; Dot",
                "date: 1810-03-04",
                "place: Jena",
            ],
        ),
        ("markdown", ['sent: "Cy, Jena, 1810-03-04; Dot"']),
    ],
)
def test_facts_before_a_text_say_it(form: str, lines: list[str]) -> None:
    assert set(lines) <= set(render(LETTER, form).data.decode().split("\n"))


@pytest.mark.parametrize("place", ["unknown", "[Unbekannt]", "s. l."])
def test_a_place_that_is_not_known_is_none(place: str) -> None:
    data = LETTER.replace(b"Jena", place.encode())
    page = render(data, "html").data.decode()
    masthead = page.partition('class="masthead"')[2].partition("</header>")[0]
    assert "4 March 1810" in masthead
    assert place not in masthead
