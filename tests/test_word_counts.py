"""Words are counted between spaces, and estimated where a script has none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.word_counts import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \t\n", 0),
        ("\u3000", 0),
        ("don't you see", 3),
        ("l’été — déjà", 3),
        ("안녕하세요 여러분", 2),
        ("मेरा नाम", 2),
        ("猫", 1),
        ("日程第一、離島", 3),
        ("我们今天讨论 the budget 2008。", 6),
        ("ประเทศไทย", 3),
        ("שלום עליכם", 2),
    ],
)
def test_words(text: str, words: int) -> None:
    assert count_words(text) == count_words(text.encode()) == words


@given(st.text("ab éà…\x1f\x85\u00a0\u1680\u2003\u202f\u2028\u205f\u3000\n–жठ"))
def test_where_there_are_spaces_they_decide(text: str) -> None:
    assert count_words(text) == len(text.split())


@given(st.text())
def test_words_in_utf_8_are_as_many(text: str) -> None:
    assert count_words(text) == count_words(text.encode(errors="replace"))


@given(st.text("日本語ไทยa "), st.text("日本語ไทยa "))
def test_more_text_has_no_fewer_words(first: str, second: str) -> None:
    assert count_words(f"{first} {second}") == count_words(first) + count_words(second)
