"""Every word of a text stands in its editions exactly as often as the view says."""

import os
import re
from collections import Counter
from itertools import product
from pathlib import Path

import pytest

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render
from tests.conftest import SHARED
from tests.editions.reading_policy import (
    bare_words,
    letters,
    read,
    shown,
    whole_words,
    words,
)

SIZE = 10_000_000 if os.environ.get("TEI_TOOLKIT_ALL_FILES") else 80_000
NOT_TEI = {"p5test__testmixedup.xml"}
FILES = (
    sorted(
        path
        for path in (SHARED / "tei").glob("*.xml")
        if path.stat().st_size < SIZE and path.name not in NOT_TEI
    )
    if SHARED.is_dir()
    else []
)
LONG = [p for p in (SHARED / "tei").glob("big__*.xml") if p not in FILES]
"""Looked at in one view: the Guidelines, which have nearly every element of TEI."""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.parametrize("view", list(View), ids=str)
def test_the_page_holds_every_letter(path: Path, view: View) -> None:
    data = path.read_bytes()
    page = render(data, "html", RenderOptions(view=view), name=path.stem).data
    assert letters(shown(page)) == letters(read(data, view))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_page_links_nowhere_in_vain(path: Path) -> None:
    page = render(path.read_bytes(), "html", name=path.stem).data.decode()
    check_links(page)


def check_links(page: str) -> None:
    """No id twice, no `#x` without its id, no style or event attribute."""
    body = page[page.index("<body") :]
    ids = re.findall(r'<[^>]*?\sid="([^"]*)"', body)
    assert len(ids) == len(set(ids))
    targets = set(re.findall(r'href="#([^"]*)"', body))
    assert targets <= set(ids)
    assert not re.search(r"<[^>]+\s(?:style|on\w+)=", body)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.parametrize("view", list(View), ids=str)
def test_plain_text_holds_every_letter(path: Path, view: View) -> None:
    """What the setting adds is punctuation and numbers: no letter comes or goes."""
    data = path.read_bytes()
    options = RenderOptions(view=view, parameters={"layout": "body", "width": "0"})
    text = render(data, "text", options, name=path.stem).data.decode()
    wanted, found = letters(read(data, view)), letters(text)
    if any(k.isalpha() and v > found[k] for k, v in wanted.items()):
        # The words of notes stand in the edition, not in the body.
        whole = RenderOptions(view=view)
        found = letters(render(data, "text", whole, name=path.stem).data.decode())
        assert not {k for k, v in wanted.items() if k.isalpha() and v > found[k]}


@pytest.mark.parametrize(
    ("path", "view"),
    [*product(FILES, View), *((path, View.READING) for path in LONG)],
    ids=lambda found: found.stem if isinstance(found, Path) else str(found),
)
def test_words_stand_whole(path: Path, view: View) -> None:
    """As often as the view says, or oftener where the edition names them again."""
    data = path.read_bytes()
    wanted = whole_words(data, view)
    page = render(data, "html", RenderOptions(view=view), name=path.stem).data
    options = RenderOptions(view=view, parameters={"width": "0"})
    text = render(data, "text", options, name=path.stem).data.decode()
    assert wanted - bare_words(shown(page)) == Counter()
    assert wanted - bare_words(text) == Counter()


def test_words_are_not_torn_or_joined() -> None:
    data = (
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>'
        b"<u><seg>un<hi>believ</hi>able <choice><sic>teh</sic><corr>the</corr></choice>"
        b" end<note>a note</note></seg><seg>next</seg></u>"
        b"<u><seg>bro<lb break='no'/>ken two<lb/>lines</seg></u></body></text></TEI>"
    )
    page = render(data, "html").data
    expected = "unbelievable the end next broken two lines a note"
    assert words(shown(page)) == words(expected)
    text = render(data, "text", RenderOptions(parameters={"layout": "paragraphs"})).data
    assert text.decode().split("\n")[:3] == [
        "unbelievable the end",
        "next",
        "broken two lines",
    ]


def test_a_label_that_is_an_alternative_is_shown() -> None:
    data = (
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div><choice>'
        b'<note type="speaker">Ann:</note><u>Yes.</u></choice></div></body></text>'
        b"</TEI>"
    )
    assert words(shown(render(data, "html").data)) == words("Ann:")


@pytest.mark.parametrize(
    "head",
    [
        "one<speaker>two<listBibl><bibl>three</bibl></listBibl>four</speaker>five",
        'one<note type="speaker">two<seg>three</seg>four</note>five',
    ],
)
def test_a_label_in_a_heading_breaks_no_heading(head: str) -> None:
    data = (
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><head>{head}</head>'
        "<p/></body></text></TEI>"
    ).encode()
    assert letters(shown(render(data, "html").data)) == letters(
        read(data, View.READING)
    )
