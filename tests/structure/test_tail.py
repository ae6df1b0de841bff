"""What stands after the last turn goes to `back`."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

TALK = """\
THE BELL FOUNDER

Agnes Whitlow has cast bells in Loughton for forty years.

Q How did you start?

A By accident. My uncle had a foundry and no children.

Q And after that?

A A bigger broom, and then the loam.

Q Do you listen to bells at home?

A No. I have a kettle.

{}
"""


def _back(lines: str) -> list[str]:
    root = convert(TALK.format(lines).encode(), "talk.txt").tree.getroot()
    said = ["".join(u.itertext()).strip() for u in root.iter(tei("u"))]
    assert said[-1].startswith("No. I have a kettle.")
    if said[-1] != "No. I have a kettle.":
        return []
    back = next(root.iter(tei("back")))
    return ["".join(e.itertext()) for e in back.iter(tei("p"), tei("head"))]


@pytest.mark.parametrize(
    "lines",
    [
        "Agnes Whitlow's foundry is open to visitors on Saturdays.",
        "This interview has been edited and condensed.",
        "See also\n\nThe last bell",
        "Annex 1\n\nA list of all bells that were ever cast in Loughton by hand.",
    ],
)
def test_editors_words_after_the_last_answer_are_no_answer(lines: str) -> None:
    assert _back(lines) == lines.split("\n\n")


@pytest.mark.parametrize(
    "line",
    [
        "Agnes Whitlow is what they call me when I am in trouble at the shop.",
        "And the kettle sings in the morning when the bells are still.",
        "See also to it that the loam is dry.",
    ],
)
def test_what_the_last_speaker_goes_on_to_say_is_an_answer(line: str) -> None:
    assert _back(line) == []
