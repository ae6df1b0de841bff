"""Rows across which dots lead are tables; who hesitates makes none."""

import pytest

from tests.structure.test_tables import tables, talk

CONTENTS = """Opening of the sitting . . . . . . . . . . . . . . . 31211 A
Budget and taxes
Reports of the committees on the budget of the
  Lands .......................................... 31212 B
Closing ......................................... 31213 A
"""


def test_contents_with_heads_and_wrapped_entries() -> None:
    page = CONTENTS + "\n\n" + talk("")
    assert tables(page) == [
        [
            ["Opening of the sitting", "31211 A"],
            ["Budget and taxes"],
            ["Reports of the committees on the budget of the Lands", "31212 B"],
            ["Closing", "31213 A"],
        ]
    ]


def test_members_and_their_states() -> None:
    page = (
        "Council\n\nTuesday, 14 May 2013\n\n"
        "President:   Ms. Roux ................. (Benin)\n"
        "Members:     Malawi ................... Mrs. Kam\n"
        "             Russian Federation ....... Mr. Orlov\n\n"
    )
    assert tables(page + talk("")) == [
        [
            ["President:", "Ms. Roux", "(Benin)"],
            ["Members:", "Malawi", "Mrs. Kam"],
            ["", "Russian Federation", "Mr. Orlov"],
        ]
    ]


def test_a_vote_in_a_speech() -> None:
    vote = "Voters . . . . . . . 487\nFor. . . . . . . . 486\nAgainst . . . . . . . 1"
    assert tables(talk(vote)) == [[["Voters", "487"], ["For", "486"], ["Against", "1"]]]


@pytest.mark.parametrize(
    "words",
    [
        "I was.... I mean we were.... there.\nHe said.... you know.... that.",
        "I thought . . . . then no.\nShe said . . . . nothing at all.",
        "Signed: ......................\nDate: .......................",
        "President: Ms. Roux ................. (Benin)",
    ],
)
def test_no_table(words: str) -> None:
    assert not tables(talk(words))
