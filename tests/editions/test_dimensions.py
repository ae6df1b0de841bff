"""What stands in attributes alone, in words: dimensions, pages, dates."""

import pytest
from lxml import html

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import render
from tei_toolkit.editions.stylesheets import interface_languages, read_messages
from tests.editions.small_texts import document, text_of


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (
            '<dimensions unit="mm"><height>300</height><width>200</width></dimensions>',
            "300 × 200 mm",
        ),
        (
            (
                '<dimensions><height quantity="30" unit="cm"/>\n'
                '<width quantity="20" unit="cm"/></dimensions>'
            ),
            "30 × 20 cm",
        ),
        (
            (
                '<dimensions unit="cm"><height>5</height><width unit="mm">20</width>'
                '<depth atLeast="1" atMost="2"/></dimensions>'
            ),
            "5 cm × 20 mm × 1–2 cm",
        ),
        (
            '<dimensions unit="mm"><height>3 mm</height><width>2</width></dimensions>',
            "3 mm × 2 mm",
        ),
        (
            "<dimensions><height>300</height> x <width>200</width> mm</dimensions>",
            "300 x 200 mm",
        ),
        (
            '<dimensions unit="cm"><height>8</height><dim>9</dim></dimensions>',
            "8 cm, 9 cm",
        ),
        ("<height/>", ""),
    ],
)
def test_dimensions_have_signs_and_units(markup: str, words: str) -> None:
    assert text_of(f"<p>a {markup} b</p>").split() == f"a {words} b".split()


def test_the_header_on_a_page_has_them() -> None:
    extent = (
        "<fileDesc><sourceDesc><msDesc><physDesc><objectDesc><supportDesc><extent>"
        '<dimensions unit="mm"><height>300</height><width>200</width></dimensions>'
        '<dimensions><height quantity="30" unit="cm"/></dimensions></extent>'
        "</supportDesc></objectDesc></physDesc></msDesc></sourceDesc></fileDesc><profileDesc>"
    )
    data = document("<p>a</p>").replace(b"<profileDesc>", extent.encode())
    page = render(data, "html").data.decode()
    assert ">300 × 200 mm<" in page
    assert ">30 cm<" in page


def facts_of(header: str) -> str:
    """The words of "About this edition" for a header with these parts."""
    data = document("<p>a</p>").replace(b"<profileDesc>", header.encode(), 1)
    page = html.fromstring(render(data, "html").data.decode())
    (facts,) = page.find_class("facts")
    return " ".join(" ".join(facts.itertext()).split())


def test_the_header_on_a_page_says_what_attributes_say() -> None:
    header = (
        "<fileDesc><publicationStmt><publisher>P</publisher><availability><licence "
        'target="https://x.org/by"/></availability></publicationStmt><sourceDesc>'
        "<bibl>B, "
        '<biblScope unit="page" from="10" to="12"/></bibl><recordingStmt><recording '
        'dur="PT1H30M"><p>tape</p></recording></recordingStmt></sourceDesc></fileDesc>'
        '<revisionDesc><change when="2022-02-03">Done</change>'
        '<change when="2022-02-04"/>'
        "</revisionDesc><profileDesc>"
    )
    said = facts_of(header)
    assert "https://x.org/by" in said
    assert "B, p. 10–12" in said
    assert "1 h 30 min tape" in said
    assert "3 February 2022: Done" in said
    assert "4 February 2022" in said


def test_pages_in_attributes_stand_in_a_reference() -> None:
    bibl = '<bibl><title>Q</title>, <biblScope unit="page" from="10" to="12"/></bibl>'
    assert text_of(f"<p>{bibl}</p>") == "Q, p. 10–12"
    struct = (
        "<listBibl><biblStruct><monogr><title>Q</title><imprint><publisher>P</publisher>"
        '<biblScope unit="page" from="10" to="12"/></imprint></monogr></biblStruct>'
        "</listBibl>"
    )
    assert text_of(struct) == "Q, P, p. 10–12."


def test_witnesses_have_their_sigla_and_stand_apart() -> None:
    header = (
        '<fileDesc><sourceDesc><listWit><witness xml:id="A">MS A</witness><witness '
        'xml:id="B">MS B<witness xml:id="B1">hand 1</witness></witness></listWit>'
        "</sourceDesc></fileDesc><profileDesc>"
    )
    said = facts_of(header)
    assert "A: MS A" in said
    assert "B: MS B; B1: hand 1" in said


@pytest.mark.parametrize(
    ("attributes", "language", "words"),
    [
        ("reason='lost' quantity='3' unit='character'", "en", "lost, 3 characters"),
        ("reason='lost' quantity='1' unit='chars'", "en", "lost, 1 character"),
        ("reason='lost' quantity='1' unit='chars'", "de", "verloren, 1 Zeichen"),
        ("reason='illegible' quantity='2' unit='word'", "de", "unleserlich, 2 Wörter"),
        ("reason='illegible' quantity='2' unit='lines'", "fr", "illisible, 2 lignes"),
        ("quantity='2' unit='leaves'", "es", "2 hojas"),
        ("quantity='1' unit='line'", "ru", "1 строка"),
        ("quantity='3' unit='line'", "ru", "3 строки"),
        ("quantity='12' unit='line'", "ru", "12 строк"),
        ("quantity='21' unit='line'", "ru", "21 строка"),
        ("quantity='1.5' unit='line'", "ru", "1.5 строки"),
        ("atLeast='3' atMost='5' unit='letters'", "en", "3–5 letters"),
        ("atMost='1' unit='letters'", "en", "≤ 1 letter"),
        ("quantity='4' unit='char' precision='low'", "en", "c. 4 characters"),
        ("extent='unknown' unit='line' reason='lost'", "en", "lost, extent unknown"),
        ("extent='several lines' reason='lost'", "fr", "perdu, several lines"),
        ("extent='1 letter'", "en", "1 letter"),
        ("extent='7' reason='illegible'", "en", "illegible, 7"),
        ("quantity='10' unit='cm'", "en", "10 cm"),
        ("quantity='4' unit='字' reason='無法識讀'", "en", "無法識讀, 4 字"),
        ("reason='overwriting illegible'", "en", "overwriting, illegible"),
        (
            "reason='passing-truck' quantity='5' unit='s'",
            "en",
            "passing truck, 5 seconds",
        ),
        ("reason='signatureContent'", "en", "signature content"),
        ("reason='inaudible' dur='PT01M23S'", "en", "inaudible, 1 min 23 s"),
        ("reason='inaudible' unit='word'", "en", "inaudible"),
        ("reason='lost' quantity='x' unit='word'", "en", "lost, x"),
    ],
)
def test_gaps_say_why_and_how_much(attributes: str, language: str, words: str) -> None:
    body = f"<p>a <gap {attributes}/> b</p>"
    assert text_of(body, language, View.DIPLOMATIC) == f"a [… {words}] b"


@pytest.mark.parametrize("language", interface_languages())
def test_units_have_their_forms(language: str) -> None:
    """As many in each, so that every number has one."""
    units = {
        key: len(forms.split("|"))
        for key, forms in read_messages(language).items()
        if key.startswith("unit-")
    }
    assert units
    assert set(units.values()) <= {2, 3}
    assert len(set(units.values())) == 1
