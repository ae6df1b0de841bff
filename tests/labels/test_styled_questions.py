"""Questions set apart by their type alone, between turns with labels."""

import pytest

from tests.labels.test_rare_forms import turns

INTERVIEW = """# In conversation

**Paul Hart: Your new novel took eleven years. Why?**

**Lena Voss:** Because I was afraid.

{between}

**PH:** Do you miss Berlin?

**LV:** Every day.
"""


def between(words: str) -> list[tuple[str, str]]:
    """The turns between the first two and the last two."""
    return turns(INTERVIEW.format(between=words), "a.md")[2:-2]


def test_a_bold_question_and_its_answer_are_turns() -> None:
    found = between("**You wrote it in German?**\n\nYes, of course.\n\nAll of it.")
    assert found == [
        ("", "You wrote it in German?"),
        ("", "Yes, of course. All of it."),
    ]


def test_its_answer_may_have_a_label() -> None:
    assert between("**Would you go back?**\n\n**LV:** Never.") == [
        ("", "Would you go back?"),
        ("LV", "Never."),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "**A novel in two tongues**\n\nYes, of course.",
        "Would you go back?\n\nI asked myself.",
        "I asked: **would you go back?** I did.",
    ],
    ids=["heading", "no bold", "a part of a paragraph"],
)
def test_nothing_else_is_one(words: str) -> None:
    assert between(words) == []


def test_headings_that_ask_are_none_where_questions_with_labels_are_not_bold() -> None:
    text = INTERVIEW.replace("Hart: Your", "Hart:** Your").replace("Why?**", "Why?")
    found = turns(text.format(between="**What comes next?**\n\nNothing."), "a.md")
    assert [label for label, _ in found] == ["Paul Hart", "Lena Voss", "PH", "LV"]
