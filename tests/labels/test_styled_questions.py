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


RUN_IN = """# The last ferry

**When did you first cross?** In 1951, with my father. I held the rope.

**And you never left?** {}

**Did you regret it?** Once. I walked over the ice.

It was cold.
"""


def test_an_answer_may_follow_a_bold_question_in_its_line() -> None:
    found = turns(RUN_IN.format("No. Where would I go?"), "a.md")
    assert found[2:] == [
        ("", "And you never left?"),
        ("", "No. Where would I go?"),
        ("", "Did you regret it?"),
        ("", "Once. I walked over the ice. It was cold."),
    ]


def test_one_such_line_is_enough_among_bold_questions() -> None:
    text = RUN_IN.replace("?** ", "?**\n\n").format("No. **Why?** I am old.")
    text += "\n**What now?** Nothing.\n"
    assert turns(text, "a.md")[-2:] == [("", "What now?"), ("", "Nothing.")]


OFTEN_ASKED = """**How do I send it back?** You write to us.

**When do I get my money?** Soon; you wait.

**Can I call you?** You can.
"""
GUIDE = """**What is a dyke?** A wall.

**Who built it?** The town did.

**Why is it green?** Grass grows there.
"""
SAID = """**When did you enter?**

In 1952.

**And what was in it?**

A hurley.

**Thank you. We stop here.**

## Africa

**You went to Kenya.**

I did.

**By boat?**

By boat.
"""


@pytest.mark.parametrize("text", [OFTEN_ASKED, GUIDE])
def test_guides_have_no_turns(text: str) -> None:
    assert turns(f"# The dyke\n\n{text}", "a.md") == []


def test_bold_sentences_between_bold_questions_are_said() -> None:
    said = [words for _, words in turns(SAID, "a.md")]
    assert said[4:] == [
        *("Thank you. We stop here.", "You went to Kenya.", "I did.", "By boat?"),
        "By boat.",
    ]
