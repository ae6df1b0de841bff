"""Words that the end of a line divides."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

TALK = """\
Town of Ulverness, 4 May 1998

Ms. Dale: I was there when it was built, and I can tell you that the {}
{} was what we saw from the window, and that was all.

Mr. Voss: Thank you. I saw it as well as you did, and I was as glad of it as
anyone could be.

Ms. Dale: Then we agree.
"""


def said(head: str, tail: str, more: str = "") -> str:
    """The first turn, from the word before the line end to the one after it."""
    talk = TALK.format(head, tail).replace("Then we agree.", f"Then we agree. {more}")
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    words = "".join(next(root.iter(tei("seg"))).itertext())
    return words.partition("that the ")[2].partition(" was what")[0]


@pytest.mark.parametrize(
    ("head", "tail", "joined"),
    [
        ("hand-", "writing", "handwriting"),  # a word of the dictionary
        ("Koali-", "tion", "Koalition"),  # an ending that is no word
        ("ver-", "langt", "verlangt"),
        ("Gerech-", "tigkeit", "Gerech-tigkeit"),  # nothing shows that it is one word
        ("links-", "liberal", "links-liberal"),
        ("pre-", "and post-war", "pre- and post-war"),
        ("Vor-", "und Nachteil", "Vor- und Nachteil"),
        ("lon-", "longing", "lon- longing"),
    ],
)
def test_a_hyphen_at_a_line_end(head: str, tail: str, joined: str) -> None:
    assert said(head, tail) == joined


def test_a_word_that_stands_elsewhere_is_joined_and_a_compound_is_not() -> None:
    assert said("zorr-", "blatt", "A zorrblatt.") == "zorrblatt"
    assert said("hand-", "writing", "A hand-writing.") == "hand-writing"


def test_speech_that_is_cut_off_elsewhere_keeps_its_space() -> None:
    assert said("zorr-", "blatt", "The mon- the money.") == "zorr- blatt"


READ = """\
Marszałek:
Otwieram posie -
dzenie w spra -
wie mostu na rze -
ce. Proszę o pyta -
nia do pani mini -
ster, która odpo -
wie – jak zawsze –
krótko.
Poseł Anna Kowal:
Kto zapłaci?
(Poseł Jan Wilk: Kto zapła -
ci?)
Marszałek:
Dziękuję bardzo.
"""


def test_hyphens_after_a_space_at_the_ends_of_lines_that_were_read() -> None:
    root = convert(READ.encode(), "read.txt").tree.getroot()
    words = " ".join("".join(seg.itertext()) for seg in root.iter(tei("seg")))
    assert words.startswith(
        "Otwieram posiedzenie w sprawie mostu na rzece. Proszę o pytania do pani "
        "minister, która odpowie – jak zawsze – krótko."
    )


def test_a_dash_at_the_end_of_a_line_divides_no_word() -> None:
    assert said("bridge -", "beautiful") == "bridge - beautiful"
