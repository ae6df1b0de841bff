"""Labels above verses whose lines end in no stop, and before an address."""

import pytest

from tests.labels.reading import labels_of

MILLER = "MÜLLER:\nWer bezahlt mir diesen Tag?\n\n"
CLERK = "SCHREIBER:\nDie Stadt bezahlt dich, wenn sie will.\n\n"
STANZA = (
    "Bin weit, ach! über Stein und Wege,\nDie Felder und das Wehr,\n"
    "Und über alle schmalen Stege\nGeführt vom Wasser her;\n"
)


def test_who_speaks_verses_once_has_a_label() -> None:
    snow, wind = (f"{who}:\n{STANZA}\n" for who in ("SCHNEEREGEN", "NORDWIND"))
    text = f"{snow}{wind}{(MILLER + CLERK) * 4}WANDERER:\n{STANZA}"
    labels = labels_of(text)
    assert labels[:2] == ["SCHNEEREGEN", "NORDWIND"]
    assert labels[-1] == "WANDERER"


@pytest.mark.parametrize(
    "below",
    [
        "Ada Hill,\nBo Kern,\nCy Moss.\n",
        "Lamp and rope;\nOld wheel;\nThe bell of oak;\n",
    ],
)
def test_what_is_no_verse_makes_no_speaker(below: str) -> None:
    text = f"{(MILLER + CLERK) * 4}MACHINES:\n{below}"
    assert labels_of(text)[-1] == "SCHREIBER"


TALK = (
    "MR SPEAKER: Thank you, and who seconds it?\n\n"
    "HON. B. KERN: I do, as I did last year.\n\n"
) * 4


@pytest.mark.parametrize("words", ["Mr Speaker,", "Mr Speaker, I"])
def test_an_address_begins_the_first_turn(words: str) -> None:
    text = f"ROADS BILL\n\nHON. A. HILL: {words}\n\nmove that the Bill be read.\n\n"
    assert labels_of(text + TALK)[0] == "HON. A. HILL"


@pytest.mark.parametrize("words", ["Minister, Roads", "Ellery North"])
def test_an_office_is_no_address(words: str) -> None:
    text = f"ROADS BILL\n\nHON. A. HILL: {words}\n\nSecond reading\n\n"
    assert labels_of(text + TALK)[0] == "MR SPEAKER"
