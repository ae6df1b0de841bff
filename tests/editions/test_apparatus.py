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
