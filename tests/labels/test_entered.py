"""Labels that stand once, of those whom a play lets enter."""

import pytest

from tests.labels.reading import labels_of

_SHORT = (
    "Enter Duke, Bertram, Isolde, and Lords.\n\n"
    "  Duke. The tide is late to-night, and so are they\n"
    "    That promised us the keeper of the light.\n"
    "  Ber. My lord, the boat is on the farther shore.\n"
    "  Duke. Then call it hither.\n"
    "  Ber. I have called it twice,\n"
    "    And nothing but the water answers me.\n"
    "  Duke. Once more.\n"
    "  Ber. I will, although my voice is gone.\n"
    "{}"
    "  Duke. So be it.\n"
    "  Ber. So it is.\n"
)
_SPOKEN = ["Duke", "Ber", "Duke", "Ber", "Duke", "Ber"]


def test_one_who_enters_and_speaks_once_in_short() -> None:
    text = _SHORT.format("  Iso. I heard it, sir.\n")
    assert labels_of(text) == [*_SPOKEN, "Iso", "Duke", "Ber"]


@pytest.mark.parametrize(
    "line",
    [
        "    Isolde. The bell is broken and the rope is gone.\n",  # she is called
        "  Ebb. The water falls.\n",  # nobody who enters
        "  Iso. and she was never seen.\n",
    ],
)
def test_what_is_no_label_of_one_who_enters(line: str) -> None:
    assert labels_of(_SHORT.format(line)) == [*_SPOKEN, "Duke", "Ber"]


_ALONE = (
    "First Sailor\nWhen will the three of us be dry again,\nIn harbour, or at home?\n"
    "Second Sailor\nWhen all the ropes are mended,\nWhen the watch is kept and ended.\n"
    "Third Sailor\nThat will be when the bell has rung.\n"
    "First Sailor\nWhich bell?\nSecond Sailor\nThe old one.\n"
    "Third Sailor\nThere to wait for Orsino.\n"
    "First Sailor\nGrey is the sea, and the sea is grey:\n"
    "Second Sailor\nRow through the fog and the end of day.\n[Bell]\n"
    "Third Sailor\nA bell, a bell! Orsino comes.\n{}"
    "So grey and bright a day I have not seen.\n"
    "MATE\nHow far is it from here to land? What lamps\nAre those upon the reef,\n"
    "That have no ship beneath?\n"
)


@pytest.mark.parametrize(
    ("enters", "name"),
    [
        ("Enter ORSINO and MATE", "ORSINO"),
        ("[Re-enter MATE and Orsino, wet]", "Orsino"),
        ("Entran MATE, ORSINO, y una niña", "ORSINO"),
    ],
)
def test_a_name_alone_below_the_direction_by_which_it_enters(
    enters: str, name: str
) -> None:
    labels = labels_of(_ALONE.format(f"{enters}\n{name}\n"))
    assert labels[9:] == [name, "MATE"]


@pytest.mark.parametrize(
    "lines", ["Enter MATE\nORSINO\n", "Enter ORSINO and MATE\nOrsino wet\n"]
)
def test_a_line_that_names_nobody_who_has_just_entered(lines: str) -> None:
    assert labels_of(_ALONE.format(lines))[9:] == ["MATE"]
