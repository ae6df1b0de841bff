"""Apostrophes around words of plain text are marks, and no words."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.sources.apostrophes import find_apostrophes

_SPEECHES = (("Ada", "Where is it?"), ("Tom", "In the ''Lark''."), ("Ada", "Good."))


@pytest.mark.parametrize(
    ("before", "behind"), [("'''", ":'''"), ("'''", "''':"), ("'''''", "''''':")]
)
def test_apostrophes_that_set_labels_apart_are_marks(before: str, behind: str) -> None:
    text = "\n\n".join(f"{before}{who}{behind} {what}" for who, what in _SPEECHES)
    turns = list(convert(text.encode(), "a.txt").transcript.turns())
    assert [turn.label.text for turn in turns if turn.label] == ["Ada", "Tom", "Ada"]


@pytest.mark.parametrize(
    "text",
    [
        "'''Ada:''' Yes.\n" * 2,
        "He said: \"She said 'It is ''mine'''.\"\n" * 9,
        "'''Ada:''' Yes, ``no''.\n" * 9,
        "It is 5'' long and 4''' wide.\n" * 9,
    ],
)
def test_apostrophes_of_quotations_and_measures_are_text(text: str) -> None:
    assert find_apostrophes(text) == ((), ())
