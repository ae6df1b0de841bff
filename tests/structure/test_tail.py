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
        "A P P E N D I X\n\nPREPARED STATEMENT OF AGNES WHITLOW\n\nI cast bells.",
        "--o0o--\n\nI declare under penalty of perjury that this is true.",
        'Citation: The Bells: "An Interview at Loughton", September 26, 2016.',
        "*** END OF THE PROJECT GUTENBERG EBOOK BELLS ***\n\nUpdated editions follow.",
        "Subtitles by Ann Bell",
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
        "I declare under my breath that the loam is dry.",
        "Subtitles by me are all wrong, you know.",
        "Written statements of mine are rare, I think, and so is loam.",
    ],
)
def test_what_the_last_speaker_goes_on_to_say_is_an_answer(line: str) -> None:
    assert _back(line) == []


def test_what_is_told_in_brackets_over_two_lines_ends_the_last_turn() -> None:
    told = "(Whereupon, the interview was concluded at\n11:12 a.m.)"
    root = convert(TALK.format(told).encode(), "talk.txt").tree.getroot()
    said = ["".join(u.itertext()).strip() for u in root.iter(tei("u"))]
    assert said[-1] == "No. I have a kettle."
    notes = [" ".join("".join(n.itertext()).split()) for n in root.iter(tei("note"))]
    assert notes[-1] == told.replace("\n", " ")


def test_whatever_stands_below_the_end_of_the_interview_is_no_answer() -> None:
    below = [
        "Index",
        "Bells, 00:12",
        "Deposited by those who took it down, with tapes.",
    ]
    assert _back("\n\n".join(["END OF INTERVIEW", *below])) == below
