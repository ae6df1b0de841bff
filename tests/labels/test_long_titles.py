"""Titles of those who speak that are broken over three lines."""

import pytest

from tests.labels.reading import labels_of

DEBATE = """\
Assembly of Ulverness
Monday 2 March 1992

{}: I beg to move, That the Bill be
now read a Second time.

Mr. Orme: Will the Minister give way?

Mr. Dyer: I will.

Mr. Orme: I am grateful.

Mr. Dyer: I commend the Bill.
"""


@pytest.mark.parametrize(
    "label",
    [
        "The Secretary for the\nEnvironment, Transport and the\nRegions (Mr. Dyer)",
        "The Parliamentary Under-\nSecretary of State for Wales\n(Mr. Alan Dyer)",
        "The Minister of Posts and\nTelegraphs, Roads and\nWharves (Mr. Dyer)",
        "Mr. Alan Dyer (Minister for\nFisheries, Forests and\nRoads)",
    ],
)
def test_a_title_and_a_name_over_three_lines_are_one_label(label: str) -> None:
    printed = " ".join(label.split())
    assert labels_of(DEBATE.format(label)) == [
        printed,
        *["Mr. Orme", "Mr. Dyer"] * 2,
    ]


INQUIRY = """\
Board of Inquiry
4 March 2011

The Chairman of the Board of
Inquiry into the Loss of the Ferry
Aurora: We begin with the pilot.

Captain Elias Holm, Senior
Pilot of the Port of Ulver: I was on the bridge.

The Chairman of the Board of
Inquiry into the Loss of the Ferry
Aurora: Did you see the wreck?

Captain Elias Holm, Senior
Pilot of the Port of Ulver: I did not.

The Chairman: Why not?

Captain Holm: Fog.
"""


def test_a_long_title_that_recurs_is_one_label_each_time() -> None:
    long = "The Chairman of the Board of Inquiry into the Loss of the Ferry Aurora"
    pilot = "Captain Elias Holm, Senior Pilot of the Port of Ulver"
    assert labels_of(INQUIRY) == [
        *[long, pilot] * 2,
        "The Chairman",
        "Captain Holm",
    ]


def test_a_sentence_over_three_lines_before_a_colon_is_no_label() -> None:
    said = "The people who came to the\nharbour that morning had only one\nquestion"
    assert labels_of(DEBATE.format(said)) == ["Mr. Orme", "Mr. Dyer"] * 2


@pytest.mark.parametrize(
    "voice",
    [
        "Plusieurs députés du groupe de la Gauche",
        "Plusieurs députés du groupe du Mouvement pour la Défense du Littoral",
    ],
)
def test_voices_of_a_group_with_a_long_name_speak(voice: str) -> None:
    text = (
        "M. le président. La séance est ouverte.\n\nMme Anne Corle. La parole !"
        "\n\nM. le président. Vous l'avez.\n\nMme Anne Corle. Il l'a dit."
        f"\n\n{voice}. Si !"
        "\n\nM. le président. Un peu de calme.\n"
    )
    assert labels_of(text)[4] == voice


def test_a_heading_in_capitals_that_recurs_is_no_part_of_the_label_below_it() -> None:
    headed = (
        "        ORAL ARGUMENT OF ELIAS ORME\n           ON BEHALF OF THE PILOTS\n"
        "          MR. ORME:  {}\n"
    )
    judge = "          CHIEF JUSTICE DYER:  "
    text = (
        f"{judge}We hear the case\nof the pilots of the port.\n          Mr. Orme.\n"
        + headed.format("Mr. Chief Justice,\nand may it please the Court:")
        + f"          A pilot has boarded every ship.\n{judge}By what\nlaw?\n"
        + f"          MR. ORME:  The first one.\n{judge}Is it in\nforce?\n"
        + f"          MR. ORME:  It is.\n{judge}Thank\nyou, counsel. Mr. Orme.\n"
        + headed.format("Only this, your\nhonour. Nobody ever asked.")
        + f"{judge}The case is\nsubmitted.\n"
    )
    expected = [*["CHIEF JUSTICE DYER", "MR. ORME"] * 4, "CHIEF JUSTICE DYER"]
    assert labels_of(text) == expected
