"""The apparatus that stands in a list, and what its witnesses are called."""

import pytest

from tests.editions.small_texts import text_of

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
