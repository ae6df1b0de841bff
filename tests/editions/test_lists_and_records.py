"""Numbers of items, spaces between the parts of records, values that are attributes."""

import io

import docx
import pytest
from lxml import html

from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.small_texts import document, text_of
from tests.editions.test_conservation import check_links

ITEMS = "<item>a</item><item>b</item>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f'<list type="ordered">{ITEMS}</list>', "1. a\n2. b"),
        (f'<list rend="numbered">{ITEMS}</list>', "1. a\n2. b"),
        (f'<list type="ordered"><head>H</head>{ITEMS}</list>', "H\n1. a\n2. b"),
        (f"<list><head>H</head>{ITEMS}</list>", "H\n- a\n- b"),
        (
            '<list type="ordered"><item n="5">a</item><item>b</item></list>',
            "5. a\n6. b",
        ),
        ('<list><item n="a)">a</item><item n="iv">b</item></list>', "a) a\niv. b"),
        ('<list type="bulleted"><item n="1">a</item></list>', "- a"),
        ('<list><item n="3">3. a</item><item n="4">4. b</item></list>', "3. a\n4. b"),
        (
            '<list type="ordered"><item>a</item><pb n="2"/><item>b</item></list>',
            "1. a\n2. b",
        ),
        (
            '<list type="ordered"><item>a</item><p>n</p><item>b</item></list>',
            "1. a\nn\n2. b",
        ),
    ],
)
def test_items_have_their_numbers(body: str, expected: str) -> None:
    lines = [line.strip() for line in text_of(body).split("\n") if line]
    assert lines == expected.split("\n")
    page = render(document(body), "html").data.decode()
    numbers = [line.split()[0] for line in expected.split("\n") if line[0] in "123456"]
    check_links(page)
    is_counted = '<ol><li class="item">' in page
    assert is_counted or expected.startswith("3. ") or all(n in page for n in numbers)


def test_a_word_processor_shows_the_number_of_the_document() -> None:
    body = f'<list type="ordered">{ITEMS}</list><list type="ordered">{ITEMS}</list>'
    found = docx.Document(io.BytesIO(render(document(body), "docx").data))
    lines = [p.text for p in found.paragraphs if p.text[:1] in "12"]
    assert lines == ["1.\ta", "2.\tb", "1.\ta", "2.\tb"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<p><persName><forename>Ann</forename><surname>Lee</surname></persName></p>",
            "Ann Lee",
        ),
        (
            "<p><persName><surname>王</surname><forename>明</forename></persName></p>",
            "王明",
        ),
        ("<p>O'<surname>Neil</surname></p>", "O'Neil"),
        ("<p><cit><quote>q</quote><bibl>B</bibl></cit></p>", "“q” B"),
        (
            "<p><graph><node><label>A</label></node><node/><node>B</node></graph></p>",
            "A\n\nB",
        ),
        ("<u>x <writing><desc>slide</desc>WORDS</writing></u>", "x [slide WORDS]"),
        ("<writing><p>One.</p></writing>", "[One.]"),
        ("<writing><p>One.</p><p>Two.</p></writing>", "[One.\n\nTwo.]"),
        ('<u><shift feature="loud" new="f"/>Hello</u>', "[loud f] Hello"),
        ('<u>He<shift feature="loud" new="f"/>llo</u>', "He[loud f]llo"),
        (
            "<p><measure>6 mm</measure><dimensions><dim>2</dim></dimensions></p>",
            "6 mm 2",
        ),
        ("<p><w>ho</w><pc>,</pc></p>", "ho,"),
        ("<p>a <said>b</said></p>", "a “b”"),
        ('<p>that <said direct="false">he <q>ill</q></said></p>', "that he “ill”"),
        (
            '<p><fs><f name="a"><symbol value="x"/></f><f name="c">nom</f></fs></p>',
            "a: x; c: nom",
        ),
        (
            '<f name="a"><fs><f name="n"><numeric value="1" max="3"/></f></fs></f>',
            "a: n: 1–3",
        ),
        (
            '<fs><f name="a"><fs><f name="n"><binary value="true"/></f></fs></f></fs>',
            "a: [n: true]",
        ),
        (
            '<f name="c"><vAlt><symbol value="a"/><symbol value="b"/></vAlt></f>',
            "c: a | b",
        ),
        (
            '<fs><f name="c"/><f name="d" fVal="#x"/></fs>',
            "c: ; d: #x",
        ),
    ],
)
def test_words_do_not_run_together(body: str, expected: str) -> None:
    assert text_of(body).removeprefix("[Unnamed speaker]:  ") == expected


def test_parts_of_a_verse_begin_where_the_one_before_ends() -> None:
    parts = [("A", "I", "Long live!"), ("B", "M", "Who?"), ("A", "F", "He.")]
    speeches = "".join(
        f'<sp><speaker>{who}</speaker><l part="{part}">{words}</l></sp>'
        for who, part, words in parts
    )
    lines = text_of(f"{speeches}<sp><speaker>B</speaker><l>Good.</l></sp>").split("\n")
    said = [line for line in lines if line[:1] == " "]
    assert said == [
        "    Long live!",
        "               Who?",
        "                    He.",
        "    Good.",
    ]


DEEP = 120


@pytest.mark.parametrize("to", ["text", "markdown", "docx", "json", "html", "epub"])
def test_lists_as_deep_as_a_file_may_be_are_set(to: str) -> None:
    body = "".join(f"<list><item>w{n} " for n in range(DEEP))
    assert render(document(body + "</item></list>" * DEEP), to).data


def test_deep_lists_leave_room_for_their_words() -> None:
    """Items stand in at most a quarter of the width; without one, as they are."""
    body = "".join(f"<list><item>{'word ' * 12}" for _ in range(DEEP))
    data = document(body + "</item></list>" * DEEP)
    options = RenderOptions(parameters={"width": "40", "layout": "body"})
    lines = render(data, "text", options).data.decode().splitlines()
    assert all(len(line) <= 40 for line in lines)
    assert len(lines) < DEEP * 4
    wide = RenderOptions(parameters={"width": "0", "layout": "body"})
    last = render(data, "text", wide).data.decode().splitlines()[-1]
    assert last.startswith(" " * 2 * (DEEP - 1) + "- word")


@pytest.mark.parametrize(
    ("rend", "indent"),
    [("indent", 4), ("indent2", 8), ("indent(2)", 8), ("indent-2", 8), ("it", 0)],
)
def test_a_verse_is_indented_as_it_says(rend: str, indent: int) -> None:
    body = f'<lg><l>one</l><l rend="{rend}">two</l><l>three</l></lg>'
    assert text_of(body) == f"one\n{' ' * indent}two\nthree"
    word = docx.Document(io.BytesIO(render(document(body), "docx").data))
    (verse,) = [p for p in word.paragraphs if p.text == "two"]
    stands_in = verse.paragraph_format.left_indent or docx.shared.Cm(0)
    assert stands_in.cm == pytest.approx(indent / 4, abs=0.01)


def test_verse_quoted_in_prose_stands_apart() -> None:
    body = "<p>thus: <q><l>one</l><l>two</l></q> he said <q>so</q></p>"
    page = render(document(body), "html").data.decode()
    assert page.count("<blockquote") == 1
    assert "“so”" in html.fromstring(page).text_content()


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ('<birth when="1815-12-10"/>', "Born: 10 December 1815"),
        (
            '<death when="1852"><placeName>London</placeName></death>',
            "Died: 1852, London",
        ),
        ('<birth when="1815">in 1815</birth>', "in 1815"),
        ('<floruit from="1820" to="1840"/>', "Active: 1820 – 1840"),
        ('<sex value="F"/>', "Sex: F"),
        ('<age value="50"/>', "Age: 50"),
        ('<nationality key="GB"/>', "Nationality: GB"),
    ],
)
def test_what_a_record_says_in_attributes_is_said(record: str, said: str) -> None:
    body = f'<listPerson><person xml:id="p"><persName>Ada</persName>{record}</person>'
    body += "</listPerson>"
    assert text_of(body).split("\n\n") == ["Ada", said]
    page = html.fromstring(render(document(body), "html").data)
    assert said in page.get_element_by_id("text").text_content()


def test_relations_name_their_parties() -> None:
    relation = '<relation name="parent" active="#a" passive="#b #none"/>'
    said = "Relation: parent: Ann → Ben, #none"
    assert text_of(f"<listRelation>{relation}</listRelation>") == said


def test_the_year_of_a_book_may_stand_in_an_attribute() -> None:
    book = (
        "<listBibl><biblStruct><monogr><author>Smith</author><title>A Book</title>"
        '<imprint><pubPlace>Paris</pubPlace><date when="1999"/></imprint></monogr>'
        "</biblStruct></listBibl>"
    )
    assert text_of(book) == "Smith, A Book, Paris, 1999."


def test_a_description_is_read_beside_images_with_labels() -> None:
    data = (
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><sourceDesc>'
        b"<msDesc><msIdentifier><idno>MS 1</idno></msIdentifier></msDesc></sourceDesc>"
        b"</fileDesc></teiHeader><facsimile><surface><label>Page 1</label></surface>"
        b"</facsimile></TEI>"
    )
    for to in ("text", "html"):
        edition = render(data, to).data.decode()
        assert edition.index("MS 1</") if to == "html" else "\nMS 1\n" in edition
        assert "Page 1" in edition


GRAPH = (
    '<graph type="undirected"><node xml:id="x"><label>LAX</label></node><node '
    'xml:id="y"><label>LVG</label></node><arc from="#x" to="#y"><label>fast</label>'
    '</arc></graph><tree><root xml:id="s" children="#t"><label>S</label></root><leaf '
    'xml:id="t"><label>V</label></leaf></tree>'
)


def test_graphs_say_whom_they_join() -> None:
    said = text_of(GRAPH).split("\n\n")
    assert said == ["LAX", "LVG", "LAX – LVG: fast", "S → V", "V"]


def test_what_a_tree_holds_stands_in_it() -> None:
    leaf = "<eLeaf><label>with</label></eLeaf>"
    inner = f"<eTree><label>P</label>{leaf}</eTree>"
    assert (
        text_of(f"<eTree><label>PP</label>{inner}</eTree>") == "- PP\n  - P\n    - with"
    )


def test_a_reference_without_words_is_a_pointer() -> None:
    body = (
        '<p>see <ref target="#d"/></p><div xml:id="d"><head>Ends</head><p>x</p></div>'
    )
    assert text_of(body).startswith("see Ends\n")


def test_what_befell_a_manuscript_has_its_date() -> None:
    history = (
        '<provenance when="1601"><p>A ferryman.</p></provenance><provenance '
        'when="1650"><p>Sold in 1650.</p></provenance><acquisition notBefore="1890"><p>'
        "A gift.</p></acquisition>"
    )
    text = text_of(f"<div><msDesc><history>{history}</history></msDesc></div>")
    names = [line for line in text.split("\n\n") if not line.endswith(".")]
    wanted = ["Provenance, 1601", "Provenance", "Acquisition, not before 1890"]
    assert names == ["History", *wanted]
