"""The apparatus that stands in a list, and what its witnesses are called."""

import pytest

from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.small_texts import document, text_of

WITNESSES = (
    '<listWit><witness xml:id="w1" n="A">Codex A</witness>'
    '<witness xml:id="w2"><abbr type="siglum">B</abbr>Codex B</witness></listWit>'
    '<listBibl><bibl xml:id="m"><ptr target="../all.xml#m"/><title>Mommsen 1883</title>'
    "</bibl></listBibl>"
)


@pytest.mark.parametrize(
    ("app", "expected"),
    [
        (
            '<app><lem>x</lem><rdg wit="#w1 #w2">y</rdg><rdg source="#m"/></app>',
            "x ] y A B; omitted Mommsen 1883",
        ),
        ('<app><rdg wit="#w1">y</rdg><rdg wit="#q">z</rdg></app>', "y A; z q"),
        (
            '<app><lem>x</lem><rdg source="../all.xml#Bolognesi">y</rdg></app>',
            "x ] y Bolognesi",
        ),
        ('<app loc="3"><note>Mommsen: vixit</note></app>', "3 Mommsen: vixit"),
    ],
)
def test_an_apparatus_in_a_list(app: str, expected: str) -> None:
    lines = text_of(f"<listApp>{app}</listApp>{WITNESSES}").split("\n\n")
    assert lines[0] == expected


def test_sigla_of_an_apparatus_in_the_text() -> None:
    body = f'<p><app><lem wit="#w2">a</lem><rdg wit="#w1">b</rdg></app></p>{WITNESSES}'
    assert text_of(body).endswith("[1] a B ] b A")


def test_a_file_is_no_part_of_a_reference() -> None:
    assert text_of(WITNESSES).endswith("\n\nMommsen 1883")


def test_each_reading_of_a_group_has_its_witnesses() -> None:
    group = '<rdgGrp><rdg wit="#B">two</rdg><rdg wit="#C">three</rdg></rdgGrp>'
    entry = f'<app><lem wit="#A">one</lem>{group}<rdg wit="#D">four</rdg></app>'
    wanted = "one A ] two B; three C; four D"
    assert text_of(f"<p>x {entry} y</p>").endswith(f"[1] {wanted}")
    assert text_of(f"<listApp>{entry}</listApp>") == wanted


@pytest.mark.parametrize(
    ("app", "read", "note"),
    [
        (
            "<app><rdgGrp><rdg>a</rdg><rdg>b</rdg></rdgGrp><rdg>c</rdg></app>",
            "a",
            "a ] b; c",
        ),
        (
            "<app><rdgGrp><rdg>a</rdg><lem>b</lem></rdgGrp></app>",
            "b",
            "b ] a",
        ),
        (
            '<app><lem>a</lem><rdg wit="#A"><lacunaStart/></rdg></app>',
            "a",
            "a ] [lacuna begins] A",
        ),
        ('<app><lem/><rdg wit="#A">a</rdg></app>', "", "omitted ] a A"),
    ],
)
def test_an_entry_of_an_apparatus(app: str, read: str, note: str) -> None:
    text = text_of(f"<p>x {app} y</p>")
    assert text == f"x {read}[1] y\n\nNotes\n\n[1] {note}"


def test_an_entry_around_blocks_closes_up() -> None:
    text = text_of(
        '<app><lem wit="#A"><p>One.</p></lem><rdg wit="#B"><p>Two.</p></rdg></app>'
    )
    assert text == "One.[1]\n\nNotes\n\n[1] One. A ]\n\n    Two. B"


def test_witnesses_are_listed_after_their_sigla() -> None:
    inner = '<listWit><witness xml:id="B2">hand 2</witness></listWit>'
    text = text_of(
        '<listWit><witness xml:id="w1" n="A">Codex A</witness>'
        f'<witness xml:id="B">Codex B{inner}</witness>'
        '<witness xml:id="C">C: Codex</witness></listWit>'
    )
    assert text == "A Codex A\nB Codex B\n  B2 hand 2\n  C: Codex"


ENDS = 'The <anchor xml:id="s"/>droghte <hi>of</hi><anchor xml:id="e"/> March is over.'


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (
            '<l>Whan <app loc="1"><rdg wit="#B">Whanne</rdg></app></l>',
            "Whan [1]\n\nNotes\n\n[1] 1 Whanne B",
        ),
        (
            (
                f'<p>{ENDS}<app from="#s" to="#e"><lem wit="#A">droghte of</lem>'
                '<rdg wit="#B">drought off</rdg></app></p>'
            ),
            (
                "The droghte of March is over.[1]\n\nNotes\n\n"
                "[1] droghte of A ] drought off B"
            ),
        ),
        (
            f'<p>{ENDS}<app from="#s" to="#e"><rdg>drought off</rdg></app></p>',
            (
                "The droghte of March is over.[1]\n\nNotes\n\n"
                "[1] droghte of ] drought off"
            ),
        ),
        (
            (
                '<p>The <anchor xml:id="s"/>droghte of<app from="#s">'
                '<rdg wit="#B">drought</rdg></app> March</p>'
            ),
            "The droghte of[1] March\n\nNotes\n\n[1] droghte of ] drought B",
        ),
        (
            '<p>a <w xml:id="w">word</w> <app from="#w"><rdg>wurd</rdg></app></p>',
            "a word [1]\n\nNotes\n\n[1] word ] wurd",
        ),
        (
            (
                '<lg><l>one</l></lg><app loc="1"><rdg wit="#B">ane</rdg></app>'
                '<app loc="2"><rdg wit="#B">twa</rdg></app>'
            ),
            "one\n\n1 ane B\n\n2 twa B",
        ),
    ],
)
def test_variants_that_say_where_they_belong_are_no_text(
    body: str, wanted: str
) -> None:
    assert text_of(body) == wanted


@pytest.mark.parametrize("method", ["location-referenced", "double-end-point"])
def test_variants_are_no_text_where_the_header_says_so(method: str) -> None:
    encoding = f'<encodingDesc><variantEncoding method="{method}"/></encodingDesc>'

    def lines_of(body: str) -> list[str]:
        data = document(body).replace(
            b"<profileDesc>", f"{encoding}<profileDesc>".encode()
        )
        options = RenderOptions(language="en", parameters={"width": "0"})
        text = render(data, "text", options, name="T").data.decode()
        return text.partition("\n\nT\n\n")[2].split("\n\n")

    said = lines_of('<l>Whan that Aprille<app><rdg wit="#B">Averil</rdg></app></l>')
    assert said[:1] == ["Whan that Aprille[1]"]
    said = lines_of("<l>that Aprille<app><lem>Aprille</lem><rdg>Averil</rdg></app></l>")
    assert said[:1] == ["that Aprille[1]"]
    # A lemma that is nowhere else is the text.
    said = lines_of("<l>that <app><lem>Aprille</lem><rdg>Averil</rdg></app></l>")
    assert said[:1] == ["that Aprille[1]"]


def test_variants_that_say_where_they_belong_are_not_said() -> None:
    body = '<u who="#a">one<app loc="1"><rdg>ane</rdg></app> two</u>'
    row = render(document(body), "jsonl").data.decode()
    assert '"said": "one two"' in row
