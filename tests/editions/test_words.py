"""Names, titles and facts are read as the text is: in the view, without notes."""

import csv
import io
import json

import pytest

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render

CHOICE = "<choice><abbr>Wm</abbr><expan>William</expan></choice>"
APP = "<app><lem>A</lem><rdg>B</rdg></app>"


def tei(body: str, title: str = "T", header: str = "") -> bytes:
    return (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
        f"<title>{title}</title>{header}</titleStmt></fileDesc></teiHeader>"
        f"<text><body>{body}</body></text></TEI>"
    ).encode()


def json_of(data: bytes, view: View = View.READING) -> dict[str, list[dict[str, str]]]:
    found = json.loads(render(data, "json", RenderOptions(view)).data)
    assert isinstance(found, dict)
    return found


NAMES = [
    ("John<lb/>Smith", "John Smith", "John Smith"),
    ("Pe<lb break='no'/>ter", "Peter", "Peter"),
    ("St.<pb n='2'/>Petersburg", "St. Petersburg", "St. Petersburg"),
    ("A<cb/>B", "A B", "A B"),
    ("Ann<note>who?</note> Lee", "Ann Lee", "Ann Lee"),
    (f"{CHOICE} Lee", "William Lee", "Wm Lee"),
    ("<choice><sic>Jhon</sic><corr>John</corr></choice> Doe", "John Doe", "Jhon Doe"),
    ("A<del>B</del>C", "AC", "A⟦B⟧C"),
    ("<subst><del>A</del><add>B</add></subst>", "B", "⟦A⟧B"),
    (f"Zed {APP}", "Zed A", "Zed A"),
    ("<app><rdg>A</rdg><rdg>B</rdg></app> Zed", "A Zed", "A Zed"),
    ("A<index><term>x</term></index> B", "A B", "A B"),
]


@pytest.mark.parametrize(("name", "reading", "diplomatic"), NAMES)
def test_an_entry_is_called_as_the_view_reads_it(
    name: str, reading: str, diplomatic: str
) -> None:
    data = tei(f"<p><orgName>{name}</orgName></p>")
    for view, said in zip(View, (reading, diplomatic), strict=True):
        assert [entry["name"] for entry in json_of(data, view)["entries"]] == [said]


@pytest.mark.parametrize(("name", "reading", "diplomatic"), NAMES)
def test_a_title_and_an_author_are_read_so_in_every_record(
    name: str, reading: str, diplomatic: str
) -> None:
    data = tei("<p>x</p>", name, f"<author>{name}</author>")
    for view, said in zip(View, (reading, diplomatic), strict=True):
        page = render(data, "html", RenderOptions(view, "en")).data.decode()
        assert f"<title>{said}</title>" in page
        assert f'<h1 dir="auto">{said}</h1>' in page
        assert f'<meta name="citation_title" content="{said}">' in page
        assert f'<meta name="citation_author" content="{said}">' in page
        assert f"  title = {{{said}}}," in page
        text = render(data, "text", RenderOptions(view, "en")).data.decode()
        assert f"\n{said}\n" in text


def test_a_character_has_one_name_however_it_is_written() -> None:
    labels = (
        "<choice><abbr>Ham</abbr><expan>Hamlet</expan></choice>",
        "<choice><abbr>Hml</abbr><expan>Hamlet</expan></choice>",
        "Hamlet.",
        "HAMLET",
        "Ham<lb break='no'/>let",
        "Hamlet<note>or Amleth</note>",
    )
    body = "".join(f"<sp><speaker>{label}</speaker><p>x</p></sp>" for label in labels)
    rows = csv.DictReader(io.StringIO(render(tei(body), "csv").data.decode()))
    assert {row["speaker"] for row in rows} == {"Hamlet"}
    assert [speaker["name"] for speaker in json_of(tei(body))["speakers"]] == ["Hamlet"]


def test_what_is_said_of_a_person_is_read_in_the_view() -> None:
    data = tei(
        '<listPerson><person xml:id="n"><persName><choice><orig>Iohn</orig><reg>John'
        "</reg></choice> <surname>Milton</surname></persName><note>Wrote "
        "<title>Paradise <del>Found</del><add>Lost</add></title><lb/>in 1667"
        "<note>nn</note></note>"
        '</person></listPerson><p><persName ref="#n">him</persName></p>'
    )
    (entry,) = [e for e in json_of(data)["entries"] if e["passages"]][-1:]
    assert (entry["name"], entry["note"]) == (
        "John Milton",
        "Wrote Paradise Lost in 1667",
    )


def test_the_panel_about_the_text_reads_the_header_in_the_view() -> None:
    author = f"<author>{CHOICE}<lb/>Blake<note>poet</note></author>"
    page = render(tei("<p>x</p>", header=author), "html", RenderOptions(language="en"))
    about = page.data.decode().partition('id="about"')[2]
    assert "William Blake (poet)" in about
    assert "Wm" not in about
    alone = render(tei("<p>x</p>", CHOICE), "html").data.decode()
    assert "Wm" not in alone.partition('id="about"')[2]


def test_the_link_to_a_heading_says_it_as_it_is_read() -> None:
    page = render(tei(f"<div><head>{CHOICE}<lb/>Blake</head><p>x</p></div>"), "html")
    assert ': William Blake">§</a>' in page.data.decode()
