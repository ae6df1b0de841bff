"""Speakers who are called by a number."""

import pytest

from tests.labels.reading import labels_of
from tests.labels.test_rare_forms import turns

GROUP = """Moderator: What do you think of the buses?
{first}
Moderator: And the price?
{second}
"""


def labels(first: str, second: str) -> list[str]:
    return [label for label, _ in turns(GROUP.format(first=first, second=second))]


def test_numbers_speak_in_any_order() -> None:
    found = labels("2: Too small.\n1: They are on time.\n2: So they say.", "4: Dear.")
    assert found == ["Moderator", "2", "1", "2", "Moderator", "4"]


def test_who_answers_in_order_says_i() -> None:
    all_round = "1: I like them.\n2: No.\n3: My bus is late.\n4: Fine.\n5: Too small."
    assert labels(all_round, all_round) == [
        *("Moderator", "1", "2", "3", "4", "5"),
        *("Moderator", "1", "2", "3", "4", "5"),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1: They are red.\n2: They are small.", "1: It is fair.\n2: It is low."),
        ("1: I like them.\n2: I go by bus.\n3: I do too.", "4: I pay nothing."),
        ("10:15 The bus came.\n9:30 We sat.", "9:30 It was late.\n8:00 We left."),
    ],
    ids=["lists", "one list", "times"],
)
def test_other_numbers_do_not(first: str, second: str) -> None:
    assert labels(first, second) == ["Moderator", "Moderator"]


def test_a_title_behind_a_numbered_speaker_is_said() -> None:
    text = (
        "Pembicara 1: The gate is shut again, and nobody has the key to it.\n"
        "Pembicara 2: I gave it to the warden on Monday, as we agreed.\n"
        "Pembicara 1: And where is the warden now, at this hour?\n"
        "Pembicara 3: In the tower, I think, as always on a Friday.\n"
        "Pembicara 4: Harbour Rules\n"
        "Pembicara 1: Yes, it is one of those rules that nobody knows.\n"
    )
    assert labels_of(text) == [f"Pembicara {n}" for n in (1, 2, 1, 3, 4, 1)]
