"""Entries of dictionaries: one paragraph, with numbered senses below it."""

import pytest

from tei_toolkit.editions.rendering import render
from tests.editions.small_texts import document, text_of

HEAD = "<form><orth>row</orth><pron>rəʊ</pron></form><gramGrp><pos>n</pos></gramGrp>"


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            '<sense n="1"><def>line.</def></sense><sense n="2">noise.</sense>',
            "row rəʊ n\n1. line.\n2. noise.",
        ),
        (
            '<sense n="1"><sense n="a">line</sense><sense n="b)">rank</sense></sense>',
            "row rəʊ n\n  a. line\n  b) rank",
        ),
        ("<sense><def>line</def></sense>", "row rəʊ n line"),
        ('<sense n="1">line</sense>', "row rəʊ n 1. line"),
        ('<sense n="1">1. line</sense>', "row rəʊ n 1. line"),
        (
            '<sense n="1"><sense n="a">line<sense n="i">x</sense></sense></sense>',
            "row rəʊ n\n  a. line\n    i. x",
        ),
        ("<re><orth>row-boat</orth></re>", "row rəʊ n\n\nrow-boat"),
        ("<etym>OE.</etym><xr>see x</xr>", "row rəʊ n OE. see x"),
        ("<etym>OE</etym><xr>see x</xr>", "row rəʊ n OE; see x"),
        (
            '<cit type="translation"><quote>rang</quote></cit><note>old</note>',
            "row rəʊ n rang old",
        ),
    ],
)
def test_an_entry(entry: str, expected: str) -> None:
    assert text_of(f"<entry>{HEAD}{entry}</entry>") == expected


def test_a_homograph_has_its_number() -> None:
    assert text_of(f'<entry type="hom" n="2">{HEAD}</entry>') == "2 row rəʊ n"


def test_an_example_is_set_apart_in_the_line() -> None:
    body = (
        f"<entry>{HEAD}<sense><def>line</def> <cit type='example'><quote>a row of "
        "trees</quote></cit></sense></entry>"
    )
    data = document(body)
    assert "line *a row of trees*" in render(data, "markdown").data.decode()
    page = render(data, "html").data.decode()
    assert '<i class="quote">a row of trees</i>' in page
    assert "<blockquote" not in page
