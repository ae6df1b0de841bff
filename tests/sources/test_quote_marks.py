"""Marks of quotation before the lines of a plain text."""

import pytest

from tei_toolkit.sources.quote_marks import find_quote_marks


def test_one_mark_of_each_line_is_found() -> None:
    assert find_quote_marks("> Anna: Ja.\n>\n>> Oft.\n> Nie.\n") == (
        [(0, 2), (14, 15), (22, 24)],
        [12],
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No mark.\nNone.\nNone.\n",
        "> Open the menu.\n> Save.\n",
        "> Who?\nI.\n> When?\nNow.\n> Why?\n",
        ">> ANNA: Yes.\n>> BERT: No.\n>> ANNA: Yes.\n",
        "A\nB\nC\nD\n> one\n> two\n> three\n",
    ],
)
def test_marks_that_quote_no_whole_text_are_none(text: str) -> None:
    assert find_quote_marks(text) == ([], [])
