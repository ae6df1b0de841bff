"""Labels that lost one of their two brackets."""

import pytest

from tests.labels.reading import labels_of

TALK = "[Amsel] Ist das Tor zu?\n\n[Kern] Ich sehe nach.\n\n" * 3


@pytest.mark.parametrize("slip", ["Kern] Es ist zu.", "[Kern Es ist zu."])
def test_a_label_lost_one_bracket(slip: str) -> None:
    text = f"{TALK}{slip}\n\n[Amsel] Gut.\n"
    assert labels_of(text) == [*["Amsel", "Kern"] * 3, "Kern", "Amsel"]


@pytest.mark.parametrize("pair", ["<>", "()"])
def test_so_do_labels_in_other_brackets(pair: str) -> None:
    text = f"{TALK}Kern] Es ist zu.\n".replace("[", pair[0]).replace("]", pair[1])
    assert labels_of(text) == [*["Amsel", "Kern"] * 3, "Kern"]


@pytest.mark.parametrize(
    "words",
    [
        "Tor] Es ist zu.",
        "[Kern lacht] Es ist zu.",
        "[Kern Ich sehe\nnoch einmal nach] Es ist zu.",
        "Es ist zu (wie immer.\n\n[so sagt es\nKern] Nun gut.",
        "Kern] ",
    ],
)
def test_other_brackets_begin_no_turn(words: str) -> None:
    assert labels_of(f"{TALK}{words}\n\n[Amsel] Gut.\n") == [
        *["Amsel", "Kern"] * 3,
        "Amsel",
    ]
