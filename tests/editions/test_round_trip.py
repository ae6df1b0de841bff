"""The plain text of a converted transcript converts to the same turns."""

import json
import os
import re
from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.rendering import RenderOptions, render
from tei_toolkit.editions.speakers import printed_label
from tei_toolkit.editions.words import words_of
from tei_toolkit.validation.validator import validate_bytes
from tests.conftest import SHARED
from tests.editions.small_texts import document

TRANSCRIPTS = SHARED / "transcripts"
OWN = sorted((Path(__file__).parents[2] / "corpus/tei").glob("*.xml"))
FILES = (
    ("seed.txt", *sorted(f"files/{p.name}" for p in (TRANSCRIPTS / "files").iterdir()))
    if TRANSCRIPTS.is_dir()
    else ()
)
WIDTHS = ("0", "78") if os.environ.get("TEI_TOOLKIT_ALL_FILES") else ("78",)


def turns(root: etree._Element) -> list[tuple[str, str]]:
    """Labels and all that is no space; the brackets round events are the edition's."""
    found = []
    for turn in root.iter(tei("u"), tei("sp")):
        label = printed_label(turn)
        said = [p for p in turn.iterchildren() if p is not label]
        words = "".join("".join(part.itertext()) for part in said)
        found.append((words_of(label).strip(" :."), "".join(words.split())))
    return found


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("width", WIDTHS)
def test_turns_come_back(name: str, width: str) -> None:
    path = TRANSCRIPTS / name
    first = convert(path.read_bytes(), path.name).to_bytes()
    options = RenderOptions(parameters={"width": width})
    text = render(first, "text", options, name=path.stem).data
    second = convert(text, f"{path.stem}.txt").to_bytes()
    assert turns(etree.fromstring(second)) == turns(etree.fromstring(first))


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_every_sign_of_the_corpus_comes_back(path: Path) -> None:
    first = path.read_bytes()
    text = render(first, "text", name=path.stem).data
    second = convert(text, f"{path.stem}.txt").to_bytes()
    assert turns(etree.fromstring(second)) == turns(etree.fromstring(first))


@pytest.mark.parametrize(
    "said",
    [
        "f.__proto__ and *this*",
        "- 2 -",
        "* a *",
        "1. first",
        "[01:46]",
        "> quoted",
        "# no heading",
        "a `b` <c> &amp;",
    ],
)
def test_signs_of_markdown_are_no_markup(said: str) -> None:
    first = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>'
        '<note type="speaker">ANN:</note><u><seg>Well.</seg>'
        f"<seg>{said.replace('<', '&lt;')}</seg></u></body></text></TEI>"
    ).encode()
    text = render(first, "text").data
    second = convert(text, "a.txt").to_bytes()
    assert turns(etree.fromstring(second)) == turns(etree.fromstring(first))


def test_an_event_may_hold_brackets_and_fill_lines() -> None:
    event = f"Applause – {'Ann and Ben and ' * 8}Cy [SPD]: Time enough!"
    first = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>'
        '<note type="speaker">ANN:</note><u><seg>Well.</seg>'
        f"<kinesic><desc>{event}</desc></kinesic></u></body></text></TEI>"
    ).encode()
    second = convert(render(first, "text").data, "a.txt").to_bytes()
    assert f'<kinesic type="applause"><desc>{event}</desc>' in second.decode()


def test_numbers_of_notes_are_no_speech() -> None:
    first = (
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>'
        b'<note type="speaker">ANN:</note><u><seg>Mr X<note>or Y</note>. [9] in [2021]'
        b"</seg></u></body></text></TEI>"
    )
    text = render(first, "text").data
    assert b"Mr X[1]. [9]" in text
    second = convert(text, "a.txt").to_bytes().decode()
    assert re.search(r"<seg[^>]*>Mr X\. \[9\] in \[2021\]</seg>", second)
    assert '<note type="annotation">or Y</note>' in second


@pytest.mark.parametrize(
    "part",
    [
        '<note type="narrative">[Tape off; 04:12]</note>',
        '<note type="time">(14:02):</note>',
        '<note type="time">[14:02]</note>',
        '<note type="time">, [14:02]</note>',
        '<note type="narrative">&lt;…&gt;</note>',
        (
            '<note type="narrative"><incident type="interruption"><desc>Interruptions'
            "</desc></incident>.</note>"
        ),
        '<note type="number">(900214)</note>',
        '<note type="number">900214</note>',
        "<incident><desc>Pause.</desc></incident>",
        (
            "<note><table><row><cell>For</cell><cell>487</cell></row><row><cell>Not"
            "</cell><cell>2</cell></row><row><cell>Carried</cell></row></table></note>"
        ),
    ],
)
def test_what_stands_beside_speech_comes_back_as_it_was(part: str) -> None:
    first = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>'
        f'<note type="speaker">ANN:</note><u><seg>So:</seg>{part}<seg>[x] Well.'
        "</seg></u></body></text></TEI>"
    ).encode()
    conversion = convert(render(first, "text").data, "a.txt")
    second = etree.fromstring(conversion.to_bytes())
    assert turns(second) == turns(etree.fromstring(first))
    ((aside,),) = (list(u)[1:-1] for u in second.iter(tei("u")))
    assert part.startswith(f"<{etree.QName(aside).localname}")


def test_a_table_that_begins_with_an_empty_cell_is_no_turn() -> None:
    first = (
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><table><row><cell/><cell>'
        b"Here</cell></row><row><cell>Members</cell><cell>Ann</cell></row></table>"
        b'<note type="speaker">ANN:</note><u><seg>Well.</seg></u></body></text></TEI>'
    )
    second = convert(render(first, "text").data, "a.txt").to_bytes()
    assert turns(etree.fromstring(second)) == turns(etree.fromstring(first))
    assert b"<cell>Members</cell>" in second


def edition(*facts: str) -> bytes:
    head = "\n".join(("---", "title: On 3 May 2001, OKLAHOMA", *facts))
    return (
        f"{head}\nlayout: tei-toolkit text edition\n---\n\nOn 3 May 2001, OKLAHOMA\n\n"
        "A:  Ek is in Oklahoma.\n\nB:  Is hy?\n"
    ).encode()


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        ((), ("", "", "af")),
        (("language: en",), ("", "", "en")),
        (("language: zz-none",), ("", "", "af")),
        (
            ("date: 2016-10-11", "place: Bonn", "language: de"),
            ("2016-10-11", "Bonn", "de"),
        ),
        (("date: 2016",), ("2016", "", "af")),
        (("date: May 2016",), ("2016-05", "", "af")),
    ],
)
def test_facts_of_an_edition_are_not_guessed_anew(
    facts: tuple[str, ...], wanted: tuple[str, str, str]
) -> None:
    found = convert(edition(*facts), "2001-05-04.txt").description
    assert (found.date or "", found.place or "", found.language) == wanted
    assert found.title == "On 3 May 2001, OKLAHOMA"


def test_a_title_of_several_lines_comes_back_whole() -> None:
    title = " ".join(["Of the border regions of two countries,"] * 4)
    data = document('<u who="#a">yes</u>').replace(
        b"<teiHeader>",
        b"<teiHeader><fileDesc><titleStmt><title>%b</title><title type='sub'>S</title>"
        b"</titleStmt></fileDesc>" % title.encode(),
    )
    text = render(data, "text").data
    assert b"\nsubtitle: S\n" in text
    assert convert(text, "a.txt").description.title == title


@pytest.mark.parametrize(
    ("date", "fact"),
    [
        ('<date when="1849">c. 1849</date>', "1849~"),
        ('<date when="1849-05" precision="low"/>', "1849-05~"),
        ('<date when="1849">1849?</date>', "1849?"),
        ('<date notBefore="1848" notAfter="1850-03"/>', "[1848..1850-03]"),
        ('<date notAfter="1850"/>', "[..1850]"),
        ('<date notBefore="1850"/>', "[1850..]"),
        ('<date from="1914" to="1918-11-11"/>', "1914/1918-11-11"),
        ('<date from="1914"/>', "1914/.."),
        ('<date to="1914"/>', "../1914"),
        ('<date when="-0044-03-15"/>', "-0044-03-15"),
        ("<date>May 1849</date>", "1849-05"),
    ],
)
def test_a_date_comes_back_as_exact_as_it_was(date: str, fact: str) -> None:
    """Ranges, open ends and doubts too: what one edition says, the next one says."""
    first = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><settingDesc>'
        f"<setting>{date}</setting></settingDesc></profileDesc></teiHeader><text><body>"
        '<note type="speaker">ANN:</note><u><seg>Well.</seg></u></body></text></TEI>'
    ).encode()
    text = render(first, "text").data
    second = convert(text, "a.txt").to_bytes()
    assert not validate_bytes(second, "a.xml").findings
    facts = json.loads(render(second, "json").data)["facts"]
    assert facts["date"] == fact


@pytest.mark.parametrize(
    "said",
    [
        "한국어 문장은 띄어쓰기를 합니다 그리고 길게 이어집니다",
        "各位代表这是一个很长的句子用来 测试中文换行的规则是否正确",
        "日本語のdocumentを読むとfeel goodという声が一、二 聞こえました。",
        "ภาษาไทยไม่มีช่องว่าง ระหว่างคำเลยนะครับ และยาวมากพอ",
    ],
)
@pytest.mark.parametrize("width", range(14, 40, 3))
def test_spaces_come_back_wherever_lines_end(said: str, width: int) -> None:
    """Korean has spaces between words; Chinese and Japanese may have some."""
    first = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>'
        f'<note type="speaker">ANN:</note><u><seg>{said}</seg></u></body></text></TEI>'
    ).encode()
    options = RenderOptions(parameters={"width": str(width)})
    text = render(first, "text", options).data
    second = etree.fromstring(convert(text, "a.txt").to_bytes())
    assert ["".join(seg.itertext()) for seg in second.iter(tei("seg"))] == [said]
