"""What is read: TEI P4, facsimiles, documents with nothing to read."""

from pathlib import Path

import pytest

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render

NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"'
PIXEL = b"\x89PNG\r\n\x1a\n" + bytes(20)


def p4(body: str, view: View = View.READING) -> str:
    """The words of a P4 document with this body."""
    data = f"<TEI.2><teiHeader/><text><body>{body}</body></text></TEI.2>".encode()
    options = RenderOptions(view, parameters={"layout": "body", "width": "0"})
    return render(data, "text", options).data.decode().split("\n\n")[-1].strip()


@pytest.mark.parametrize(
    ("markup", "reading", "diplomatic"),
    [
        ('<sic corr="good">bad</sic>', "good", "bad"),
        ('<corr sic="teh">the</corr>', "the", "teh"),
        ('<abbr expan="Mister">Mr</abbr>', "Mister", "Mr"),
        ('<expan abbr="Dr">Doctor</expan>', "Doctor", "Dr"),
        ('<orig reg="new">olde</orig>', "new", "olde"),
        ('<reg orig="olde">new</reg>', "new", "olde"),
    ],
)
def test_p4_has_readings_in_attributes(
    markup: str, reading: str, diplomatic: str
) -> None:
    body = f"<p>a {markup} b</p>"
    assert p4(body) == f"a {reading} b"
    assert p4(body, View.DIPLOMATIC) == f"a {diplomatic} b"


def test_p4_points_without_a_sign() -> None:
    body = (
        '<div1 id="d"><head>One</head><p><ptr target="d"/> <ref target="d">r</ref> '
        '<xref url="http://e.org">x</xref></p></div1>'
    )
    data = f'<TEI.2 lang="de"><teiHeader/><text><body>{body}</body></text></TEI.2>'
    page = render(data.encode(), "html").data.decode()
    assert page.count('href="#d"') >= 2
    assert 'href="http://e.org"' in page
    assert 'lang="de"' in page


def test_p4_describes_events_in_attributes() -> None:
    body = '<u who="a">a <vocal desc="coughs"/> b <event desc="door"/></u>'
    assert p4(body).endswith("a [coughs] b [door]")


def test_p4_has_examples_and_translations_in_entries() -> None:
    body = (
        '<superentry><entry><form><orth>dog</orth></form><sense n="1"><trans><tr>chien'
        "</tr><gen>m</gen></trans><trans><tr>toutou</tr></trans><eg><q>the dog barks"
        "</q><trans><tr>il aboie</tr></trans></eg></sense></entry></superentry>"
        "<p><eg>code</eg></p>"
    )
    data = f"<TEI.2><teiHeader/><text><body>{body}</body></text></TEI.2>".encode()
    markdown = render(data, "markdown").data.decode()
    assert "chien *m*; toutou; *the dog barks*: il aboie" in markdown
    assert '<code class="eg">code</code>' in render(data, "html").data.decode()


def entities_in(doctype: str, words: str, encoding: str = "utf-8") -> tuple[str, str]:
    """The words of a paragraph after a DOCTYPE, and what is told of them."""
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n{doctype}\n'
    text += f"<TEI {NAMESPACE}><text><body><p>{words}</p></body></text></TEI>"
    options = RenderOptions(parameters={"layout": "paragraphs", "width": "0"})
    edition = render(text.encode(encoding), "text", options)
    return edition.data.decode().split("\n")[-2], " ".join(edition.messages)


@pytest.mark.parametrize(
    "external", ['SYSTEM "tei.dtd"', 'PUBLIC "-//T//D" "t.dtd"', ""]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_entities_stand_for_what_the_document_declares(
    external: str, encoding: str
) -> None:
    inner = (
        "<!-- don't ] --><?p ]?><!ENTITY % x 'INCLUDE'>"
        "<!ENTITY soc 'Soci&eacute;t&eacute;'>"
        "<!ENTITY pub \"&soc; anonyme]\"><!ENTITY amp2 '&#38;#38;'>"
        f"<!ENTITY hi '<hi {NAMESPACE.replace(chr(34), '&#34;')}>h</hi>'>"
    )
    doctype = f"<!-- <!DOCTYPE no> --><!DOCTYPE TEI {external}[{inner}] >"
    words = "&soc; &pub; &hi; &eacute; &amp2; &amp;"
    if not external:
        doctype = doctype.replace("&eacute;", "é")
        words = words.replace("&eacute;", "é")
    said, told = entities_in(doctype, words, encoding)
    assert said == "Société Société anonyme] h é & &"
    assert "entities" not in told


@pytest.mark.parametrize(
    "doctype", ["", '<!DOCTYPE TEI SYSTEM "t.dtd">', "<!DOCTYPE TEI []>"]
)
def test_entities_that_nothing_declares_are_told(doctype: str) -> None:
    said, told = entities_in(
        doctype, 'a &nope; b &eacute; <ref target="&no2;">&lt;</ref>'
    )
    assert said == "a &nope; b é <"
    assert "&no2;, &nope;" in told


def test_entities_of_an_included_file_are_told(tmp_path: Path) -> None:
    (tmp_path / "part.xml").write_text(
        f'<!DOCTYPE p SYSTEM "x.dtd"><p {NAMESPACE}>&nope;</p>', "utf-8"
    )
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="part.xml"/>'
    data = f"<TEI {NAMESPACE}><text><body>{include}</body></text></TEI>".encode()
    edition = render(data, "html", RenderOptions(folder=tmp_path))
    assert "part.xml: entities whose words are not at hand: &nope;" in edition.messages
    assert edition.is_whole


def test_a_facsimile_alone_is_read(tmp_path: Path) -> None:
    (tmp_path / "page.png").write_bytes(PIXEL)
    data = (
        f"<TEI {NAMESPACE}><teiHeader/><facsimile><surface><graphic url='page.png'/>"
        "<zone><p>Words</p></zone></surface></facsimile></TEI>"
    ).encode()
    page = render(data, "html", RenderOptions(folder=tmp_path)).data.decode()
    assert "data:image/png" in page
    assert "Words" in page


def test_a_facsimile_beside_a_text_is_told() -> None:
    facsimile = "<facsimile><graphic url='x.png'/></facsimile>"
    data = f"<TEI {NAMESPACE}>{facsimile}<text><body><p>a</p></body></text></TEI>"
    assert "facsimile" in render(data.encode(), "html").messages[0]


def test_nothing_to_read_is_told() -> None:
    edition = render(f"<TEI {NAMESPACE}><teiHeader/></TEI>".encode(), "html")
    assert "nothing to read" in edition.messages[0]
