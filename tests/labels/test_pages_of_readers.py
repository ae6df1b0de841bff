"""What readers of printed pages put into a text, and marks of notes behind labels."""

import pytest

from tei_toolkit.convert import convert
from tests.labels.reading import labels_of

_SAID = [
    "CHAIR POE. Good morning, everyone, and thank you for coming to the harbor",
    "today. The light will be repaired, and the keepers have asked for a boat,",
    "which the town cannot pay for before the autumn comes, as you all know.",
    "MR. PIKE.1 Thank you, Madam Chair. I have a map of the rocks with me, and",
    "I would like to show it before we speak of the boat and of its engine,",
    "since the rocks are what the boat is for, and the map shows where they",
    "lie. There are nine of them, and the town has named but two of them.",
    "CHAIR POE. Please go ahead. We shall look at the map for as long as it",
    "takes, and then we shall speak of the engine and of what it costs, and",
    "of the harbor and its keepers, who have waited for it since the spring,",
]


def _book(mark: str, head: str) -> str:
    pages = (
        f"{mark.format(page)}\n\n{head.format(page)}\n" + "\n".join(_SAID)
        for page in range(1, 5)
    )
    return "# record.pdf\n\n" + "\n\n".join(pages) + "\nand so they did.\n"


@pytest.mark.parametrize(
    "mark", ["--- Page {} ---", "=== Page {} ===", "-- PAGE {} OF 4 --"]
)
@pytest.mark.parametrize("head", ["May 17-18, 2019 {} of 4", "Harbor Board   {}"])
def test_the_marks_and_the_heads_of_pages_are_not_said(mark: str, head: str) -> None:
    conversion = convert(_book(mark, head).encode(), "record.md")
    text = b"".join(conversion.file).decode().partition("<text>")[2]
    assert "Page" not in text
    assert "PAGE" not in text
    assert "2019" not in text
    assert text.count("Harbor Board") < 2  # the first heads the record
    assert "since the spring, CHAIR" not in text


def test_the_mark_of_a_note_does_not_hide_a_label() -> None:
    text = "\n".join([*_SAID, "and so they did."] * 2)
    assert labels_of(text) == ["CHAIR POE", "MR. PIKE", "CHAIR POE"] * 2


def test_a_number_behind_a_sentence_makes_no_label() -> None:
    text = "\n".join(_SAID).replace("today. The", "Mr. Cole left in May.5 The")
    assert labels_of(text) == ["CHAIR POE", "MR. PIKE", "CHAIR POE"]


def test_the_feet_of_many_lines_do_not_speak() -> None:
    foot = (
        "Pike Reporting and Video\n\n314-241-6750\n\n"
        "www.pikereporting.com\n\nElectronically signed by\n\nd5c6c720-281 b-4bd3\n\n"
        "State of Ohio v.  Tom Poe\n\nGrand Jury\nAugust 20, 2014\n\nPage  {}\n\n"
    )
    said = "MR. COLE:  Where was {0}?\n\nMR. POE:  I saw {0} at the pier.\n\n"
    things = ["the boat", "a lamp", "Ada", "your map", "that rope"]
    text = "".join(
        foot.format(page) + said.format(thing)
        for page, thing in zip((1, 2, 3, 5, 6), things, strict=True)
    )
    assert labels_of(text) == ["MR. COLE", "MR. POE"] * 5


def test_a_body_of_all_is_nobody_of_rank() -> None:
    text = (
        "Official Records\n\n General Assembly\nSixty-fourth session\n\n"
        "1st plenary meeting\nTuesday, 15 September 2009, 3 p.m.\nNew York\n\n"
        "President:  Mr. Ali Poe Hill .................. (Marle)\n\n"
        "The President (spoke in Arabic): The meeting is called to order.\n\n"
        "The President (spoke in Arabic): We turn to the next item of the agenda.\n"
    )
    conversion = convert(text.encode(), "a.txt")
    people = conversion.description.people
    assert [p.name.full for p in people if p.name] == ["Mr. Ali Poe Hill"]
    assert conversion.description.place == "New York"


def test_a_word_that_is_cut_off_is_said() -> None:
    text = (
        "MR. POE: There's a light.\n\nJUSTICE COLE: Counsel -\n\nJUSTICE PIKE: Well, "
        "is there a boat?\n\nMR. POE: There's --\n\nJUSTICE PIKE: -- or not?\n"
    )
    assert labels_of(text) == [
        "MR. POE",
        "JUSTICE COLE",
        "JUSTICE PIKE",
        "MR. POE",
        "JUSTICE PIKE",
    ]
