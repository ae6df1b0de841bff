"""DOCX and ODT: no word lost, what is no text set apart."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.errors import InputError
from tei_toolkit.sources.reading import read_source

from .checks import check_model, describe
from .documents import make_docx, make_odt, open_document, word_document

COMMON = ["Interview with Jane", "", "INTERVIEWER: When did it\tstart?", "Well?", ""]


def test_docx() -> None:
    source = read_source(make_docx(), "a.docx")
    check_model(source)
    found = describe(source)
    assert found["text"] == [
        *COMMON,
        "Inserted ⟦deleted⟧controlled⟦ unseen⟧ end.",
        "",
        "Boxed.",
        "",
        "one",
        "",
        "quoted",
        "",
        "Anna\tGood evening.",
        "",
        "Ben\tYes.",
        "",
        "And no.",
        "",
        "⟦Page header⟧",
    ]
    assert found["styles"] == [
        ["bold", "INTERVIEWER:"],
        ["italic", " did"],
        ["italic", "quoted"],
    ]
    kinds = [kind for kind, _, _ in found["blocks"]]
    assert kinds[0] == "heading"
    assert kinds.count("cell") == 3
    assert {"item", "quote"} < set(kinds)
    assert ["title", "Interview"] in found["metadata"]
    assert any("TEI-S051" in line for line in found["diagnostics"])


def test_odt() -> None:
    source = read_source(make_odt(), "a.odt")
    check_model(source)
    found = describe(source)
    assert found["text"] == [
        COMMON[0],
        "",
        "INTERVIEWER: When did  it\tstart?",
        "Well?",
        "",
        "one",
        "",
        "two",
        "",
        "Anna\tGood evening.",
        "",
        "Ben\tYes.",
        "",
        "⟦A note.⟧",
    ]
    assert found["styles"] == [["bold", "INTERVIEWER:"]]
    assert [note.n for note in source.notes] == ["1"]
    assert ["title", "Interview"] in found["metadata"]


def test_a_document_named_txt_is_a_document() -> None:
    source = read_source(make_docx(), "a.txt")
    assert source.text.startswith("Interview")
    assert "TEI-S006" in str(source.diagnostics[-1])


def test_a_text_named_docx_is_a_text() -> None:
    source = read_source(b"ANNA: Hello.", "a.docx")
    assert source.media_type == "text/plain"
    assert "TEI-S006" in str(source.diagnostics[-1])


def run(words: str, setting: str = "") -> str:
    text = f'<w:t xml:space="preserve">{words}</w:t>'
    return f"<w:r><w:rPr>{setting}</w:rPr>{text}</w:r>"


def paragraph(*runs: str, setting: str = "") -> str:
    return f"<w:p><w:pPr>{setting}</w:pPr>{''.join(runs)}</w:p>"


def row(*cells: str) -> str:
    inside = "".join(f"<w:tc>{cell}</w:tc>" for cell in cells)
    return f"<w:tr>{inside}</w:tr>"


def field(code: str, result: str) -> str:
    marks = [
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    ]
    instruction = f"<w:r><w:instrText>{code}</w:instrText></w:r>"
    return f"{marks[0]}{instruction}{marks[1]}{run(result)}{marks[2]}"


BOX = f"<x:txbx><w:txbxContent>{paragraph(run('Boxed.'))}</w:txbxContent></x:txbx>"
PLACEHOLDER = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
WORD = {
    "deletion": (
        paragraph(run("One "), f"<w:del>{run('two ')}</w:del>", run("three.")),
        "One ⟦two ⟧three.",
    ),
    "deleted paragraph mark": (
        paragraph(run("One"), setting="<w:rPr><w:del/></w:rPr>")
        + paragraph(run(" two.")),
        "One two.",
    ),
    "moved words": (
        paragraph(
            f"<w:moveFrom>{run('gone ')}</w:moveFrom>",
            run("One "),
            f"<w:moveTo>{run('gone')}</w:moveTo>",
        ),
        "One gone",
    ),
    "label split over runs": (
        paragraph(*(run(part, "<w:b/>") for part in ("An", "na", ":")), run(" Hi.")),
        "Anna: Hi.",
    ),
    "three columns": (
        f"<w:tbl>{row(*(paragraph(run(w)) for w in ('0:01', 'Anna', 'Hi.')))}</w:tbl>",
        "0:01\tAnna\tHi.",
    ),
    "a placeholder": (
        (
            f"<w:sdt>{PLACEHOLDER}<w:sdtContent>{paragraph(run('Click here.'))}"
            f"</w:sdtContent></w:sdt>{paragraph(run('One.'))}"
        ),
        "⟦Click here.⟧||One.",
    ),
    "a box with a fallback": (
        paragraph(
            run("One"),
            f"<w:r><mc:AlternateContent><mc:Choice>{BOX}</mc:Choice><mc:Fallback>{BOX}"
            "</mc:Fallback></mc:AlternateContent></w:r>",
            run(" two."),
        ),
        "One two.||Boxed.",
    ),
    "a fallback that alone has words": (
        paragraph(
            run("One"),
            "<w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:t> two.</w:t>"
            "</mc:Fallback></mc:AlternateContent></w:r>",
        ),
        "One two.",
    ),
    "a drop capital": (
        paragraph(run("O"), setting='<w:framePr w:dropCap="drop"/>')
        + paragraph(run("nce.")),
        "Once.",
    ),
    "rows that end with an empty cell": (
        "<w:tbl>"
        + row(paragraph(run("Anna")), paragraph(run("Hi.")), "<w:p/>")
        + row(paragraph(run("Ben")), paragraph(run("Yes.")), "<w:p/>")
        + "</w:tbl>",
        "Anna\tHi.||Ben\tYes.",
    ),
    "a row that was deleted": (
        (
            f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph(run('Gone.'))}"
            f"</w:tc></w:tr>{row(paragraph(run('Here.')))}</w:tbl>"
        ),
        "⟦Gone.⟧||Here.",
    ),
    "symbols": (
        paragraph(
            '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
            '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>',
            '<w:r><w:sym w:font="Webdings" w:char="F061"/></w:r>',
            '<w:r><w:sym w:font="Arial" w:char="00E9"/></w:r>',
            run("\uf0e0", '<w:rFonts w:ascii="Wingdings"/>'),
        ),
        "☺α\uf061é→",
    ),
    "a page number in a field": (paragraph(run("Page "), field("PAGE", "7")), "Page 7"),
    "ruby": (
        paragraph(
            f"<w:r><w:ruby><w:rt>{run('かん')}</w:rt><w:rubyBase>{run('漢')}"
            "</w:rubyBase></w:ruby></w:r>"
        ),
        "漢⟦かん⟧",
    ),
    "mathematics": (
        paragraph("<m:oMath><m:r><m:t>E=m</m:t></m:r></m:oMath>", run(" is.")),
        "E=m is.",
    ),
    "a smart tag": (
        paragraph(f"<w:smartTag>{run('Anna')}</w:smartTag>", run(": Hi.")),
        "Anna: Hi.",
    ),
    "text laid out by a program": (
        paragraph("<w:r><w:t>\n  One\n  two </w:t></w:r>"),
        "One two",
    ),
}


@pytest.mark.parametrize("name", WORD)
def test_what_word_documents_hold(name: str) -> None:
    body, expected = WORD[name]
    source = read_source(word_document(body), "a.docx")
    check_model(source)
    assert "|".join(describe(source)["text"]).strip() == expected


@pytest.mark.parametrize(
    "data",
    [
        word_document(paragraph(run("One.")), is_strict=True),
        word_document(paragraph(run("One.")), has_macros=True),
        word_document(paragraph(run("One.")), main="word/document2.xml"),
        open_document("<text:p>One.</text:p>"),
        open_document("<text:p>One.</text:p>", is_flat=True),
    ],
    ids=["strict", "macros", "another main part", "odt", "flat odt"],
)
def test_every_form_of_a_document_is_read(data: bytes) -> None:
    source = read_source(data, "a")
    check_model(source)
    assert source.text == "One."


def test_a_link_is_a_link_as_an_element_and_as_a_field() -> None:
    body = paragraph(f'<w:hyperlink r:id="a">{run("one")}</w:hyperlink>', run(" two "))
    body += paragraph(
        field(' HYPERLINK "https://example.org/" ', "three"), run(" four")
    )
    source = read_source(word_document(body), "a.docx")
    address = "https://example.org/"
    assert describe(source)["styles"] == [[address, "one"], [address, "three"]]


def test_complex_scripts_have_their_own_bold() -> None:
    body = paragraph(run("דנה:", "<w:rtl/><w:bCs/>"), run(" כן", "<w:rtl/><w:b/>"))
    source = read_source(word_document(body), "a.docx")
    assert describe(source)["styles"] == [["bold", "דנה:"]]


def test_the_words_of_a_list_are_words_and_its_numbers_are_none() -> None:
    levels = "".join(
        f'<w:abstractNum w:abstractNumId="{key}"><w:lvl w:ilvl="0"><w:start w:val="3"/>'
        f'<w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/></w:lvl>'
        "</w:abstractNum>"
        for key, style, text in (("0", "decimal", "%1."), ("1", "upperLetter", "Q%1:"))
    )
    numbers = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n - 1}"/></w:num>'
        for n in (1, 2)
    )
    body = "".join(
        paragraph(
            run(words),
            setting=f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{n}"/></w:numPr>',
        )
        for n, words in ((1, "One."), (2, "Two?"), (1, "Three."), (2, "Four?"))
    )
    source = read_source(
        word_document(body, parts={"numbering": levels + numbers}), "a.docx"
    )
    assert "|".join(describe(source)["text"]) == "One.||QC: Two?||Three.||QD: Four?"


def test_words_in_pictures_are_left_out() -> None:
    body = paragraph(
        run("One."),
        '<w:r><w:drawing><wp:docPr xmlns:wp="http://schemas.openxmlformats.org/'
        'drawingml/2006/wordprocessingDrawing" descr="A sea"/></w:drawing></w:r>',
    )
    diagram = (
        '<a:t xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">Box</a:t>'
    )
    data = word_document(body, parts={"diagramData": diagram})
    assert describe(read_source(data, "a.docx"))["text"] == [
        *("One.", "", "⟦A sea⟧", "", "⟦Box⟧")
    ]


def test_what_old_drawings_say_of_themselves_is_left_out() -> None:
    shape = '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="An old sea"/>'
    body = paragraph(run("One."), f"<w:r><w:pict>{shape}</w:pict></w:r>")
    source = read_source(word_document(body), "a.docx")
    assert describe(source)["text"] == ["One.", "", "⟦An old sea⟧"]


def test_fractions_and_powers_can_be_told_from_factors() -> None:
    fraction = (
        "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r>"
        "</m:den></m:f>"
    )
    power = (
        "<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r>"
        "</m:sup></m:sSup>"
    )
    body = paragraph(f"<m:oMath>{fraction}{power}</m:oMath>")
    found = describe(read_source(word_document(body), "a.docx"))
    assert found["text"] == ["a/bx2"]
    assert found["styles"] == [["superscript", "2"]]


FRAMED = "<draw:frame><draw:text-box><text:p>{}</text:p></draw:text-box></draw:frame>"


@pytest.mark.parametrize(
    ("words", "kind"), [("Boxed.", "aside"), ("So. " * 9, "paragraph")]
)
def test_boxes_are_beside_the_text_unless_they_set_it(words: str, kind: str) -> None:
    said = "The text of the document is here, and it is longer than a box."
    inside = f"<w:txbxContent>{paragraph(run(words))}</w:txbxContent>"
    body = paragraph(run(said), f"<w:r><x:txbx>{inside}</x:txbx></w:r>")
    body_of_odt = f"<text:p>{said}{FRAMED.format(words)}</text:p>"
    for data in (word_document(body), open_document(body_of_odt)):
        blocks = read_source(data, "a").blocks
        assert [block.kind for block in blocks] == ["paragraph", kind]


def test_a_caption_is_beside_the_text() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>'
    )
    body = paragraph(run("One."))
    body += paragraph(run("Figure 1. A sea"), setting='<w:pStyle w:val="C"/>')
    (_, block) = read_source(word_document(body, parts={"styles": style}), "a").blocks
    assert block.kind == "aside"


def test_words_in_a_hidden_style_are_not_printed() -> None:
    hidden = '<w:style w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    body = paragraph(run("One "), run("two ", '<w:rStyle w:val="H"/>'), run("three."))
    source = read_source(word_document(body, parts={"styles": hidden}), "a.docx")
    assert describe(source)["text"] == ["One ⟦two ⟧three."]


def test_notes_are_set_apart() -> None:
    note = f'<w:footnote w:id="2">{paragraph(run("A note."))}</w:footnote>'
    body = paragraph(run("One."))
    source = read_source(word_document(body, parts={"footnotes": note}), "a.docx")
    assert describe(source)["text"] == ["One.", "", "⟦A note.⟧"]
    (found,) = source.notes
    assert (found.at, source.text[found.start : found.end]) == (-1, "A note.")


def test_an_embedded_document_is_told_or_refused() -> None:
    embedded = '<w:altChunk r:id="a"/>'
    body = paragraph(run("One.")) + embedded
    source = read_source(word_document(body), "a.docx")
    assert "TEI-S052" in str(source.diagnostics[0])
    with pytest.raises(InputError, match="all its text is in a document"):
        read_source(word_document(embedded), "a.docx")


FRAME = "<draw:frame>{}<svg:title>A sea</svg:title></draw:frame>"
ODF = {
    "deletion": (
        (
            '<text:tracked-changes><text:changed-region text:id="c"><text:deletion>'
            "<text:p>two </text:p></text:deletion></text:changed-region>"
            '</text:tracked-changes><text:p>One <text:change text:change-id="c"/>'
            "three.</text:p>"
        ),
        "One ⟦two⟧three.",
    ),
    "a box in a sentence": (
        "<text:p>One "
        + FRAME.format("<draw:text-box><text:p>Boxed.</text:p></draw:text-box>")
        + "two.</text:p>",
        "One two.||Boxed.||⟦A sea⟧",
    ),
    "a shape in a sentence": (
        (
            "<text:p>One <draw:custom-shape><text:p>Drawn.</text:p>"
            "</draw:custom-shape>two.</text:p>"
        ),
        "One two.||Drawn.",
    ),
    "rows that end with an empty cell": (
        "<table:table>"
        + (
            "<table:table-row><table:table-cell><text:p>Anna</text:p>"
            "</table:table-cell><table:table-cell><text:p/></table:table-cell>"
            "</table:table-row>"
        )
        * 2
        + "</table:table>",
        "Anna||Anna",
    ),
    "ruby": (
        (
            "<text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん"
            "</text:ruby-text></text:ruby></text:p>"
        ),
        "漢⟦かん⟧",
    ),
    "hidden words": (
        '<text:p>One <text:span text:style-name="H">two </text:span>three.</text:p>',
        "One ⟦two⟧ three.",
    ),
    "a cell under another": (
        (
            "<text:p>One.</text:p><table:table><table:table-row><table:table-cell><text:p>"
            "Two.</text:p></table:table-cell><table:covered-table-cell><text:p>Three."
            "</text:p></table:covered-table-cell></table:table-row></table:table>"
        ),
        "One.||Two.||⟦Three.⟧",
    ),
    "a hidden section": (
        (
            '<text:section text:display="none"><text:p>One.</text:p></text:section>'
            "<text:p>Two.</text:p>"
        ),
        "⟦One.⟧||Two.",
    ),
}


@pytest.mark.parametrize("name", ODF)
def test_what_open_documents_hold(name: str) -> None:
    body, expected = ODF[name]
    styles = (
        '<style:style style:name="H" style:family="text"><style:text-properties '
        'text:display="none"/></style:style>'
    )
    source = read_source(open_document(body, styles=styles), "a.odt")
    check_model(source)
    assert "|".join(describe(source)["text"]) == expected


MATH = (
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>E</mi>'
    "<mo>=</mo> <mi> m</mi></mrow><annotation>E = m</annotation></semantics></math>"
)


@pytest.mark.parametrize("is_old", [False, True])
def test_formulas_of_open_documents_are_words(*, is_old: bool) -> None:
    body = (
        '<text:p>One <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'
        " two.</text:p>"
    )
    part = '<!DOCTYPE math SYSTEM "math.dtd">' * is_old + MATH
    data = open_document(body, members={"Object 1/content.xml": part})
    source = read_source(data, "a.odt")
    check_model(source)
    assert describe(source)["text"] == ["One E=m two."]


def test_formulas_of_flat_open_documents_are_words() -> None:
    body = f"<text:p>One <draw:object>{MATH}</draw:object> two.</text:p>"
    source = read_source(open_document(body, is_flat=True), "a.fodt")
    assert describe(source)["text"] == ["One E=m two."]


def test_words_in_charts_of_open_documents_are_left_out() -> None:
    body = '<text:p>One.<draw:object xlink:href="./Object 1"/></text:p>'
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    chart = (
        f'<chart xmlns:text="{text}"><text:p>Up</text:p><text:p>Down</text:p></chart>'
    )
    data = open_document(body, members={"Object 1/content.xml": chart})
    source = read_source(data, "a.odt")
    check_model(source)
    assert describe(source)["text"] == ["One.", "", "⟦Up Down⟧"]


def test_a_damaged_object_of_an_open_document_is_refused() -> None:
    body = '<text:p>One.<draw:object xlink:href="./Object 1"/></text:p>'
    data = open_document(body, members={"Object 1/content.xml": "<math>"})
    with pytest.raises(InputError, match="Object 1/content"):
        read_source(data, "a.odt")


def test_what_stands_beside_an_open_document_is_refused() -> None:
    with pytest.raises(InputError, match="give the document itself"):
        read_source(b"\x05Anna " * 20, "~$talk.docx")


def saved_page(page: bytes, headers: bytes = b"") -> bytes:
    return (
        b"From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n"
        b"Snapshot-Content-Location: https://example.org/talk\r\n"
        b'Content-Type: multipart/related;\r\n\tboundary="--b"\r\n\r\n'
        b"----b\r\nContent-Type: text/html\r\n" + headers + b"\r\n" + page + b"\r\n"
        b"----b\r\nContent-Type: image/png\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----b--\r\n"
    )


def test_a_saved_web_page_is_the_page_in_it() -> None:
    headers = b"Content-Transfer-Encoding: quoted-printable\r\n"
    page = b"<title>Talk</title><p>ANNA: caf=C3=A9 is=\r\n open.</p>"
    source = read_source(saved_page(page, headers), "talk.mhtml")
    check_model(source)
    assert source.visible(0, len(source.text)).strip() == "ANNA: café is open."
    assert ("url", "https://example.org/talk") in source.metadata
    assert not source.diagnostics


def test_a_saved_web_page_without_a_page_is_refused() -> None:
    with pytest.raises(InputError, match="without a page"):
        read_source(saved_page(b"").replace(b"text/html", b"text/css"), "a.mhtml")
    nested = b"".join(
        b'Content-Type: multipart/related; boundary="%d"\r\n\r\n--%d\r\n' % (i, i)
        for i in range(3000)
    )
    with pytest.raises(InputError, match=r"a\.mhtml: is a saved web page"):
        read_source(nested, "a.mhtml")


def test_a_term_and_what_is_said_of_it_are_a_row() -> None:
    page = (
        b"<html><body><p>Two people talk.</p><dl><dt>Ada</dt><dd><p>Who is it?</p>"
        b"<p>Well?</p></dd><dt>Ben</dt><dd>Nobody.</dd></dl></body></html>"
    )
    source = read_source(page, "talk.html")
    assert source.text == "Two people talk.\n\nAda\tWho is it?\n\nWell?\n\nBen\tNobody."


def test_times_in_the_attributes_of_speeches_are_those_of_their_turns() -> None:
    page = (
        b'<?xml version="1.0"?><debate><u speaker="Ada" start="3" end="5.5">Morning.'
        b'</u><u speaker="Ben" start="00:00:06" end="9">Good day to you.</u>'
        b'<u speaker="Ada" start="9.5" end="12">Let us begin.</u></debate>'
    )
    conversion = convert(page, "talk.xml")
    turns = list(conversion.transcript.turns())
    assert [(t.onset, t.offset) for t in turns] == [(3, 5.5), (6, 9), (9.5, 12)]
    assert conversion.to_bytes()
