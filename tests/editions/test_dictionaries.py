"""Entries of dictionaries: one paragraph, with numbered senses below it."""

import pytest

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import render
from tests.editions.reading_policy import letters, read, shown
from tests.editions.small_texts import document, text_of

HEAD = "<form><orth>row</orth><pron>rəʊ</pron></form><gramGrp><pos>n</pos></gramGrp>"


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            '<sense n="1"><def>line.</def></sense><sense n="2">noise.</sense>',
            "row [rəʊ] n\n1. line.\n2. noise.",
        ),
        (
            '<sense n="1"><sense n="a">line</sense><sense n="b)">rank</sense></sense>',
            "row [rəʊ] n\n  a. line\n  b) rank",
        ),
        ("<sense><def>line</def></sense>", "row [rəʊ] n line"),
        ('<sense n="1">line</sense>', "row [rəʊ] n 1. line"),
        ('<sense n="1">1. line</sense>', "row [rəʊ] n 1. line"),
        (
            '<sense n="1"><sense n="a">line<sense n="i">x</sense></sense></sense>',
            "row [rəʊ] n\n  a. line\n    i. x",
        ),
        ("<re><orth>row-boat</orth></re>", "row [rəʊ] n\n\nrow-boat"),
        ("<etym>OE.</etym><xr>see x</xr>", "row [rəʊ] n [OE.]; see x"),
        ("<etym>OE</etym><xr>see x</xr>", "row [rəʊ] n [OE]; see x"),
        (
            '<cit type="translation"><quote>rang</quote></cit><note>old</note>',
            "row [rəʊ] n rang old",
        ),
    ],
)
def test_an_entry(entry: str, expected: str) -> None:
    assert text_of(f"<entry>{HEAD}{entry}</entry>") == expected


@pytest.mark.parametrize(
    ("grammar", "expected"),
    [
        ('<pos value="noun"/> <gen value="n"/>', "row noun n"),
        ('<pos norm="N" expand="noun"/>', "row noun"),
        ('<gramGrp><gram type="pos" norm="adj"/></gramGrp><def>x</def>', "row adj x"),
        ("<pos/>", "row"),
        ("<pos value='n'>noun</pos>", "row noun"),
        ("<def>in a <oRef/></def>", "row in a ~"),
    ],
)
def test_grammar_that_stands_in_attributes_is_said(grammar: str, expected: str) -> None:
    body = f"<entry><form><orth>row</orth></form>{grammar}</entry>"
    assert text_of(body) == expected
    data = document(body)
    assert letters(shown(render(data, "html").data)) == letters(
        read(data, View.READING)
    )


def test_a_homograph_has_its_number() -> None:
    assert text_of(f'<entry type="hom" n="2">{HEAD}</entry>') == "2 row [rəʊ] n"


def test_an_example_is_set_apart_in_the_line() -> None:
    body = (
        f"<entry>{HEAD}<sense><def>line</def> <cit type='example'><quote>a row of "
        "trees</quote></cit></sense></entry>"
    )
    data = document(body)
    assert "line: *a row of trees*" in render(data, "markdown").data.decode()
    page = render(data, "html").data.decode()
    assert '<i class="quote">a row of trees</i>' in page
    assert "<blockquote" not in page


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("<form><pron>x</pron></form>", "[x]"),
        ("<form><pron>/x/</pron></form>", "/x/"),
        ("<form>(<pron>x</pron>)</form>", "(x)"),
        ("<form><pron>x</pron>, </form><pos>n</pos>", "x, n"),
        ("<form><pron/></form><pos>n</pos>", "n"),
        ("<etym>from <lang>ON</lang> <mentioned>y</mentioned></etym>", "[from ON y]"),
        (
            (
                "<sense><def>go up</def><cit type='example'><quote>it rose</quote>"
                "<bibl>B, 2</bibl></cit><cit type='example'><quote>so did</quote></cit>"
                "</sense>"
            ),
            "go up: it rose (B, 2); so did",
        ),
        (
            (
                "<sense><def>go up.</def> <cit type='example'><quote>it rose</quote>"
                "</cit> (<bibl>B</bibl>)</sense>"
            ),
            "go up. it rose (B)",
        ),
        (
            (
                "<sense><cit type='translation'><quote>a</quote></cit><cit "
                "type='translation'><quote>b</quote></cit></sense>"
            ),
            "a; b",
        ),
        ("<sense><def>go up</def>, <cit type='example'>so</cit></sense>", "go up, so"),
        (
            "<cit type='example'><quote>so</quote><cit type='trans'>ainsi</cit></cit>",
            "so: ainsi",
        ),
    ],
)
def test_parts_of_an_entry_have_signs_that_the_source_lacks(
    entry: str, expected: str
) -> None:
    assert text_of(f"<entry>{entry}</entry>") == expected


def test_what_stands_outside_dictionaries_is_left_alone() -> None:
    body = "<p>a <cit><quote>b</quote> <bibl>C</bibl></cit> d</p>"
    assert "(" not in text_of(body)
