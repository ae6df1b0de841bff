"""Lists of who voted on one side."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

AFTER = (
    "\n\nThe Chair: The Ayes have it.\n\nAnn Hale: I move it.\n\nThe Chair: Order.\n"
)
BEFORE = "The Chair: The House will divide.\n\n"


def lists(text: str) -> list[list[str]]:
    """The words of each list, its heads with a star."""
    root = etree.fromstring(convert(text.encode(), "a.txt").to_bytes())
    return [
        [
            "".join(child.itertext()) + ("*" if child.tag == tei("head") else "")
            for child in element
        ]
        for element in root.iter(tei("list"))
    ]


def test_each_side_is_a_list() -> None:
    text = f"""{BEFORE}AYES

Brown, Ms Lyn
Cole, Dan

Tellers for the Ayes: Mr Holt and Ms Rand

NOES

Dorn, Fred
Gray, Sue{AFTER}"""
    assert lists(text) == [
        ["AYES*", *text.split("\n\n")[2].split("\n"), text.split("\n\n")[3]],
        ["NOES*", "Dorn, Fred", "Gray, Sue"],
    ]
    root = etree.fromstring(convert(text.encode(), "a.txt").to_bytes())
    assert len(list(root.iter(tei("u")))) == 4


def test_a_party_is_a_second_head() -> None:
    text = f"""{BEFORE}Ja
CDU/CSU
Dr. Ida von Holt
Bo Rand
SPD
Jan van Dorn
Eva Boje

Nein
DIE LINKE
Uwe Tait
Ute Gray{AFTER}"""
    assert lists(text) == [
        ["Ja*", "CDU/CSU*", "Dr. Ida von Holt", "Bo Rand"],
        ["SPD*", "Jan van Dorn", "Eva Boje"],
        ["Nein*", "DIE LINKE*", "Uwe Tait", "Ute Gray"],
    ]


def test_names_in_columns_are_items() -> None:
    text = f"""{BEFORE}YEAS

Members

Albrecht    Anders
Barlow      Bexte — 4

NAYS

Members

Aldag       Amos — 2

PAIRED

Nil{AFTER}"""
    assert lists(text) == [
        ["YEAS*", "Members*", "Albrecht", "Anders", "Barlow", "Bexte — 4"],
        ["NAYS*", "Members*", "Aldag", "Amos — 2"],
        ["PAIRED*", "Nil"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{BEFORE}Yes\n\nAnn Hale\nBo Ek{AFTER}",
        f"{BEFORE}Yes\n\nwe can do it.\n\nNo\n\nwe can not.{AFTER}",
        f"{BEFORE}For: 7  Against: 2{AFTER}",
    ],
    ids=["one side", "sentences", "count"],
)
def test_other_lines_are_no_list(text: str) -> None:
    assert lists(text) == []


@pytest.mark.parametrize(
    "line",
    ["Abgegebene Stimmen: 9", "Teller for the Ayes: Mr Holt", "Nombre de votants : 9"],
)
def test_who_counts_is_no_speaker(line: str) -> None:
    done = convert(f"{BEFORE}{line}{AFTER}".encode(), "a.txt")
    labels = [turn.label.text for turn in done.transcript.turns() if turn.label]
    assert labels == ["The Chair", "The Chair", "Ann Hale", "The Chair"]


def test_a_line_of_signs_without_words_is_no_side() -> None:
    assert lists("\u200b\x85") == []


def test_a_count_behind_dashes_and_the_page_part_no_list() -> None:
    text = f"""{BEFORE}YEAS--2

     Coles
     Ainslie, rh Mr Bernard

                     NAYS--2

     McArdle

12 Mar 2013 : Column 143

     Stout

                  NOT VOTING--1

     Bland{AFTER}"""
    found = lists(
        f"12 Mar 2013 : Column 142\n\n{text}".replace("The Chair", "Mr Speaker")
    )
    assert found == [
        ["YEAS--2*", "Coles", "Ainslie, rh Mr Bernard"],
        ["NAYS--2*", "McArdle", "Stout"],
        ["NOT VOTING--1*", "Bland"],
    ]
