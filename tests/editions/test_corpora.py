"""Several texts in one edition: whose an id is, what is included, what it is called."""

import csv
import io
import json
from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.test_conservation import check_links

NAMESPACES = (
    'xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"'
)


def person(name: str, identifier: str = "x") -> str:
    return f'<person xml:id="{identifier}"><persName>{name}</persName></person>'


def header(title: str, people: str = "") -> str:
    return (
        f"<teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt></fileDesc>"
        f"<profileDesc><particDesc><listPerson>{people}</listPerson></particDesc>"
        "</profileDesc></teiHeader>"
    )


def text(title: str, people: str, *speeches: str, attributes: str = "") -> str:
    said = "".join(f'<u who="{who}">words</u>' for who in speeches)
    return (
        f"<TEI {NAMESPACES} {attributes}>{header(title, people)}"
        f"<text><body>{said}</body></text></TEI>"
    )


def corpus(*parts: str, people: str = "") -> str:
    inner = "".join(parts)
    return f"<teiCorpus {NAMESPACES}>{header('All', people)}{inner}</teiCorpus>"


def speakers(data: str, folder: Path | None = None) -> list[tuple[str, str]]:
    """Who speaks each turn: the names, and the names in the cast."""
    options = RenderOptions(folder=folder)
    check_links(render(data.encode(), "html", options).data.decode())
    found = json.loads(render(data.encode(), "json", options).data)
    by_id = {s["id"]: s["name"] for s in found["speakers"]}
    return [(turn["speaker"], by_id.get(turn["who"], "")) for turn in found["turns"]]


def names(*wanted: str) -> list[tuple[str, str]]:
    return [(name, name) for name in wanted]


def test_a_pointer_means_the_id_of_its_own_text() -> None:
    one = text("One", person("Ann Smith"), "#x")
    two = text("Two", person("Bob Smith"), "#x")
    assert speakers(corpus(one, two)) == names("Ann Smith", "Bob Smith")


def test_else_it_means_that_of_the_header_of_the_corpus() -> None:
    one = text("One", person("Ann Smith"), "#x", "#y")
    two = text("Two", "", "#x", "#y")
    data = corpus(one, two, people=person("Cy Smith") + person("Di", "y"))
    assert speakers(data) == names("Ann Smith", "Di", "Cy Smith", "Di")


def test_a_person_described_twice_in_the_same_words_is_one() -> None:
    one = text("One", person("Ann Smith"), "#x")
    two = text("Two", person("Ann\n   Smith"), "#x")
    three = text("Three", person("Bob Smith"), "#x")
    found = json.loads(render(corpus(one, two, three).encode(), "json").data)
    assert [(s["name"], s["turns"]) for s in found["speakers"]] == [
        ("Ann Smith", 2),
        ("Bob Smith", 1),
    ]


def test_two_with_the_same_single_name_are_two() -> None:
    texts = [text(title, person("Smith"), "#x") for title in ("One", "Two")]
    found = json.loads(render(corpus(*texts).encode(), "json").data)
    assert [(s["name"], s["turns"]) for s in found["speakers"]] == [
        ("Smith", 1),
        ("Smith", 1),
    ]


@pytest.mark.parametrize("pointer", ["#x", "x", "spk:x", "elsewhere.xml#x"])
def test_every_way_to_point_is_followed(pointer: str) -> None:
    one = text("One", person("Ann Smith"), pointer)
    two = text("Two", person("Bob Smith"), pointer)
    assert speakers(corpus(one, two)) == names("Ann Smith", "Bob Smith")


def test_ids_of_included_files_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "m1.xml").write_text(text("One", person("Ann Smith"), "#x"))
    (tmp_path / "m2.xml").write_text(text("Two", person("Bob Smith"), "#x", "m1.xml#x"))
    includes = [f'<xi:include href="{name}.xml"/>' for name in ("m1", "m2")]
    found = speakers(corpus(*includes), tmp_path)
    assert found == names("Ann Smith", "Bob Smith", "Ann Smith")


def test_a_list_that_a_text_includes_is_its_own(tmp_path: Path) -> None:
    for name in ("Ann", "Bob"):
        (tmp_path / f"{name}.xml").write_text(
            f"<listPerson {NAMESPACES}>{person(f'{name} Smith')}</listPerson>"
        )
    texts = [
        text(name, f'<xi:include href="{name}.xml"/>', "#x") for name in ("Ann", "Bob")
    ]
    data = corpus(*texts, people=person("Cy Smith"))
    assert speakers(data, tmp_path) == names("Ann Smith", "Bob Smith")


def test_passages_are_named_after_their_text() -> None:
    texts = [
        text(title, "", "#y", attributes=f'xml:id="{title}"').replace(
            "<u ", '<u xml:id="u1" '
        )
        for title in ("one", "two")
    ]
    found = json.loads(render(corpus(*texts).encode(), "json").data)
    assert [turn["id"] for turn in found["turns"]] == ["one.u1", "two.u1"]


def test_what_goes_on_goes_on_in_its_own_text() -> None:
    said = '<u xml:id="a" next="#b">one</u><u>no</u><u xml:id="b" prev="#a">two</u>'
    texts = [
        text(title, "", "#y").replace('<u who="#y">words</u>', said)
        for title in ("One", "Two")
    ]
    page = render(corpus(*texts).encode(), "html").data
    root = etree.HTML(page)
    continued = root.xpath('//*[contains(@class, "resumed")]/@href')
    assert len(set(continued)) == 2
    check_links(page.decode())


def test_a_corpus_in_a_corpus_says_its_title() -> None:
    inner = f"<teiCorpus>{header('Inner')}{text('Deep', '', '#x')}</teiCorpus>"
    data = corpus(text("Flat", "", "#x"), inner).encode()
    assert "Inner" in render(data, "text").data.decode()
    root = etree.HTML(render(data, "html").data)
    heads = [
        (str(head.tag), "".join(head.itertext()).strip(" §"))
        for head in root.xpath('//article//*[contains(@class, "corpus-title")]')
    ]
    assert heads == [("h2", "Flat"), ("h2", "Inner"), ("h3", "Deep")]
    listed = root.xpath('//nav//li[starts-with(@class, "level-")]/a/text()')
    assert listed == ["Flat", "Inner", "Deep"]


PART = (
    f'<TEI {NAMESPACES} xml:lang="de"><text><body><div xml:id="d1"><p>eins</p>'
    "<p>zwei</p></div><div><p>drei</p></div></body></text></TEI>"
)


@pytest.mark.parametrize(
    ("pointer", "words"),
    [
        ("d1", "einszwei"),
        ("element(d1)", "einszwei"),
        ("element(d1/2)", "zwei"),
        ("element(/1/1/1/2)", "drei"),
        ("xpointer(id('d1'))", "einszwei"),
    ],
)
def test_a_part_of_a_file_is_included(tmp_path: Path, pointer: str, words: str) -> None:
    (tmp_path / "part.xml").write_text(PART)
    data = (
        f"<TEI {NAMESPACES}><text><body><div><p>vor</p>"
        f'<xi:include href="part.xml" xpointer="{pointer}"/><p>nach</p></div></body>'
        "</text></TEI>"
    ).encode()
    options = RenderOptions(folder=tmp_path)
    edition = render(data, "html", options)
    assert edition.is_whole
    root = etree.HTML(edition.data)
    said = root.xpath('//article//p[not(contains(@class, "ours"))]')
    found = "".join("".join(p.xpath("text()")) for p in said)
    assert found.replace(" ", "") == f"vor{words}nach"
    assert 'lang="de"' in edition.data.decode()


@pytest.mark.parametrize(
    ("pointer", "reason"),
    [
        ("d2", "part.xml: has no element with the id 'd2'"),
        ("element(/1/9)", "part.xml: has nothing at 'element(/1/9)'"),
        ("xpointer(//p)", "xpointer"),
    ],
)
def test_a_part_that_is_not_there_is_told(
    tmp_path: Path, pointer: str, reason: str
) -> None:
    (tmp_path / "part.xml").write_text(PART)
    data = (
        f"<TEI {NAMESPACES}><text><body><p>x</p>"
        f'<xi:include href="part.xml" xpointer="{pointer}"/></body></text></TEI>'
    ).encode()
    edition = render(data, "html", RenderOptions(folder=tmp_path))
    assert not edition.is_whole
    assert reason in edition.messages[0]


def test_a_part_of_the_same_document_is_included_once_more(tmp_path: Path) -> None:
    data = (
        f'<TEI {NAMESPACES}><text><body><div><p xml:id="a">refrain</p><p>x</p>'
        '<xi:include xpointer="a"/></div><div xml:id="b"><p>y</p>'
        '<xi:include xpointer="b"/></div></body></text></TEI>'
    )
    edition = render(data.encode(), "html", RenderOptions(folder=tmp_path))
    page = edition.data.decode()
    assert page.count("refrain</p>") == 2
    check_links(page)
    assert edition.messages == ('xi:include xpointer="b": includes itself.',)


def test_a_document_that_doubles_itself_is_stopped(tmp_path: Path) -> None:
    parts = "".join(
        f'<div xml:id="d{n}">{f"<xi:include xpointer={chr(34)}d{n - 1}{chr(34)}/>" * 2}'
        "</div>"
        for n in range(1, 60)
    )
    data = (
        f'<TEI {NAMESPACES}><text><body><div xml:id="d0"><p>x</p></div>{parts}</body>'
        "</text></TEI>"
    )
    edition = render(data.encode(), "csv", RenderOptions(folder=tmp_path))
    assert "includes too much of itself" in edition.messages[0]


def sitting(number: int, place: str) -> str:
    return (
        f'<TEI xml:id="s{number}"><teiHeader><fileDesc><titleStmt><title>'
        f"Sitting {number}</title></titleStmt><publicationStmt><availability><licence "
        f'target="https://example.org/l{number}"/></availability></publicationStmt>'
        f"<sourceDesc><bibl><idno>https://example.org/{number}</idno></bibl></sourceDesc>"
        f"</fileDesc><profileDesc><settingDesc><setting>{place}"
        f'<date when="2020-01-0{number}"/></setting></settingDesc></profileDesc>'
        '</teiHeader><text><body><u who="#x">words</u></body></text></TEI>'
    )


SITTINGS = (
    f"<teiCorpus {NAMESPACES}><teiHeader><fileDesc><titleStmt><title>All</title>"
    "</titleStmt></fileDesc><profileDesc><particDesc><listPerson><person "
    'xml:id="x"><persName>Ann</persName></person></listPerson></particDesc>'
    "<settingDesc><setting><placeName>Rome</placeName></setting></settingDesc>"
    f"</profileDesc></teiHeader>{sitting(1, '<placeName>Bonn</placeName>')}"
    f"{sitting(2, '')}</teiCorpus>"
).encode()


def test_each_row_has_the_facts_of_its_own_text() -> None:
    names = ("text", "title", "date", "place", "source", "licence")
    wanted = [
        ("s1", "Sitting 1", "2020-01-01", "Bonn", "1", "l1"),
        ("s2", "Sitting 2", "2020-01-02", "Rome", "2", "l2"),
    ]
    table = render(SITTINGS, "csv").data.decode()
    lines = render(SITTINGS, "jsonl").data.decode().splitlines()
    for rows in (csv.DictReader(io.StringIO(table)), map(json.loads, lines)):
        found = [tuple(row[name].rpartition("/")[2] for name in names) for row in rows]
        assert found == wanted


def test_json_tells_the_texts_apart() -> None:
    found = json.loads(render(SITTINGS, "json").data)
    assert [text["date"] for text in found["texts"]] == ["2020-01-01", "2020-01-02"]
    assert [turn["text"] for turn in found["turns"]] == ["s1", "s2"]


def test_the_page_says_of_each_text_when_and_where_and_what_its_header_says() -> None:
    options = RenderOptions(language="en")
    page = render(SITTINGS, "html", options).data.decode()
    assert '<p class="ours when">Bonn · 1 January 2020</p>' in page
    assert '<p class="ours when">Rome · 2 January 2020</p>' in page
    about = page.partition('id="about"')[2]
    for number in (1, 2):
        assert f"<h3>Sitting {number}</h3>" in about
        assert f'href="https://example.org/l{number}"' in about
    assert "Bonn · 1 January 2020" in render(SITTINGS, "text", options).data.decode()
