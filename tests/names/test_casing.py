"""Texts without capitals, or in capitals only."""

import pytest

from tei_toolkit.names.casing import Casing, recased

_REST = " and then they all said that it was a good day for them and went home again."


@pytest.mark.parametrize(
    "text",
    [
        "They live in the United States of America, near New York.",
        "We asked Mr Brown and President Bush about that.",
        "So Thomas White, James D. Watson and Mark Wilson came.",
        "She teaches at the University of Oxford, in a small house.",
        "He was in the US with NATO and the FBI, near Austin, TX.",
        "The house is new and the court is old, they don't say.",
        "The Supreme Court and the European Union met in Paris.",
        "His American friends met Franklin's son.",
    ],
)
def test_capitals_stand_where_another_text_has_them(text: str) -> None:
    casing, shown = recased((text + _REST).upper(), "en")
    assert casing is Casing.UPPER
    # The first words of sentences are as within them.
    assert shown[1:] == (text + _REST)[1:]
    assert shown[0].lower() == text[0].lower()


def test_names_of_participants_have_capitals() -> None:
    text = ("we heard from Green today" + _REST).upper()
    assert "Green" not in recased(text, "en")[1]
    assert "from Green today" in recased(text, "en", ["Ada Green"])[1]


@pytest.mark.parametrize("text", ["Straße ÉCOLE ŉ", "ŉABC DÉF ıI"])
def test_the_length_stays(text: str) -> None:
    for whole in (text.upper() * 9, text.lower() * 9, text * 9):
        assert len(recased(whole, "en")[1]) == len(whole)


def test_a_text_of_both_is_left_alone() -> None:
    text = "We met in Paris." + _REST
    assert recased(text, "en") == (Casing.MIXED, text)
