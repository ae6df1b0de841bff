"""Footnotes of plain text whose mark is a star."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.sources.starred_notes import find_starred_notes

TALK = """\
MR. PELL: I shall ask the ferryman.*

MS. VALE: Will you?

MR. PELL: I shall.

*The ferryman had gone home
at noon.

MS. VALE: So you say.
"""


def notes_of(text: str) -> list[str]:
    _, notes = find_starred_notes(text)
    return [text[note.start : note.end] for note in notes]


def test_a_note_stands_at_its_star_and_in_no_turn() -> None:
    root = convert(TALK.encode(), "ford.txt").tree.getroot()
    (note,) = root.iterfind(".//{*}note[@place='foot']")
    assert (note.get("n"), note.text) == ("*", "The ferryman had gone home at noon.")
    above = note.getparent()
    assert above is not None
    assert above.text == "I shall ask the ferryman."
    assert len(root.findall(".//{*}u")) == 4


def test_a_space_may_stand_before_the_star_and_behind_the_other() -> None:
    text = "Anna: So I said ... *\n\n* Not recorded, by order of the chair.\n"
    assert notes_of(text) == ["Not recorded, by order of the chair."]


def test_the_number_of_the_page_below_is_not_of_the_note() -> None:
    text = "Anna: It is so.*\r\n\r\n*It was not so at all.\r\nPage 2 of 3\r\n"
    assert notes_of(text) == ["It was not so at all."]


def test_each_page_may_have_its_own() -> None:
    page = "Anna: It is so.*\n\n* It was not so at all.\n\n"
    assert len(notes_of(page + page)) == 2


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Bring:\n\n* apples for the pie\n\n* pears for the pie", id="list"
        ),
        pytest.param("It is *very* wet.\n\n*very wet indeed, I say*", id="emphasis"),
        pytest.param("Anna: f** off.\n\nBen: No, you.", id="swearing"),
        pytest.param("Anna: Two*three is six.\n\n* that is what she said", id="sum"),
        pytest.param("Anna: So.*\n* and no line is free above", id="right below"),
        pytest.param("*The note comes first of all.\n\nAnna: So.*\n", id="above"),
        pytest.param("Anna: So.*\n\n*Note of some words.\n\nBen: No.*", id="one more"),
    ],
)
def test_other_stars_are_of_no_note(text: str) -> None:
    assert notes_of(text) == []
