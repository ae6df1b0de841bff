"""What stands in the lists before the first turn, and where they end."""

import pytest

from tests.labels.reading import labels_of
from tests.labels.test_rare_forms import turns


@pytest.mark.parametrize(
    ("presides", "chair", "member"),
    [
        ("Elnököl", "DR. VAS NÓRA (KÉK), a bizottság elnöke", "BERKI ÁRON (KÉK)"),
        ("Przewodniczy", "Przewodnicząca Anna Kos", "Poseł Jan Wilk"),
        ("Schůzi řídí", "Předsedkyně Anna Kosová", "Poslanec Jan Vlk"),
        ("Chaired by", "The Chair (Anna Cole)", "John Wolfe"),
        ("Председательствует", "Председатель", "Волков И. И."),
    ],
)
def test_who_presides_is_told_and_does_not_speak(
    presides: str, chair: str, member: str
) -> None:
    text = (
        f"{presides}: Anna Kos (KÉK)\n\n    Eva Lis (KÉK)\n    Jan Wilk (KÉK)\n\n"
        f"{chair}: Good morning, I open the meeting.\n\n"
        f"{member}: Thank you. I have a question.\n\n"
        f"{chair}: The meeting is closed.\n"
    )
    assert labels_of(text) == [chair, member, chair]


def test_a_list_of_counsel_ends_where_the_first_label_stands() -> None:
    said = "".join(
        f"<p><b>{name}</b>: I have heard of the light, and of the keeper.</p>\n"
        for name in ["MR. HALE", "MR. JUSTICE COLE"] * 3
    )
    text = (
        "<p><b>APPEARANCES:</b></p>\n<blockquote>\n<p>ADA HALE, ESQ.,\n"
        "on behalf of the keeper.<br>\nBEN FOX, ESQ., for the town.</p>\n"
        "</blockquote>\n"
        "<p><b>MR. CHIEF JUSTICE VALE</b>: Case No. 48, Roe versus the town.</p>\n"
        f"<p><b>THE CLERK</b>: Counsel are present.</p>\n{said}"
    )
    labels = [label for label, _ in turns(f"# Roe v. Town\n\n{text}", "a.md")]
    assert labels[:3] == ["MR. CHIEF JUSTICE VALE", "THE CLERK", "MR. HALE"]


def test_a_heading_above_years_does_not_speak() -> None:
    text = (
        "Debates\n- Lower House:\n2019 2018 2017\n2016 2015 2014\n\nCalendar\n\n"
        "Mr. Hale:\n\nI ask for a vote.\n\nMrs. Cole:\n\nIt was put.\n\n"
        "Mr. Hale:\n\nThen I thank you.\n"
    )
    assert labels_of(text) == ["Mr. Hale", "Mrs. Cole", "Mr. Hale"]


def test_a_line_that_names_those_who_speak_is_no_turn() -> None:
    text = "采访对象：张伟（骑手，三年），李敏（经理）\n\n" + "".join(
        f"记者：您怎么看这个问题？\n{name}：我觉得还不错，就是有点累。\n"
        for name in ("张伟", "李敏", "张伟", "李敏")
    )
    assert "采访对象" not in labels_of(text)


def test_dots_below_a_label_stand_for_what_was_said() -> None:
    dots = "." * 48
    text = (
        f"Domnul Ion Vale:\n\n{dots}\n\nV-am informat despre aceasta.\n\n"
        "Domnul Dan Rusu:\n\nTrebuie supusă la vot.\n\n"
        "Domnul Ion Vale:\n\nAm supus la vot.\n"
    )
    assert turns(text)[0] == (
        "Domnul Ion Vale",
        f"{dots} V-am informat despre aceasta.",
    )
