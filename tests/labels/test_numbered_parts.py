"""Parts of a play with a number, and speeches of several at once."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei
from tests.labels.test_rare_forms import turns

PLAY = """ACT I

SCENE I. A street.

Mar. Who comes here?

{first}Before we proceed, hear me speak.

All. Speak, speak.

{second}One word, good citizens.

Mar. What is the matter?

{first}We have ever your good word.

Mar. Hang them!

Men. They are dissolved.

Mar. So be it.

Men. The boats are out.

All. Away!
"""
NAMED = ["Mar", "All", "Mar", "Mar", "Men", "Mar", "Men", "All"]


@pytest.mark.parametrize(
    ("first", "second"),
    [("1 Cit", "2 Cit"), ("1. Cit", "2. Cit"), ("1st Gent", "2nd Gent")],
)
def test_a_number_and_a_word_are_a_label(first: str, second: str) -> None:
    found = turns(PLAY.format(first=f"{first}. ", second=f"{second}. "))
    labels = [label for label, _ in found]
    assert labels == [*NAMED[:1], first, "All", second, "Mar", first, *NAMED[3:]]


@pytest.mark.parametrize("other", ["SECOND MAN", "MAN 2", "2ND MAN"])
def test_a_number_stands_for_the_ordinal_of_another_label(other: str) -> None:
    text = f"""ADA. Who comes here?

FIRST MAN. Before we proceed, hear me.

{other}. One word, good citizens.

1ST MAN. We have ever your good word.

ADA. What is the matter?

FIRST MAN. Hang them!

ADA. So be it.
"""
    labels = [label for label, _ in turns(text)]
    assert labels == ["ADA", "FIRST MAN", other, "1ST MAN", "ADA", "FIRST MAN", "ADA"]


def test_an_ordinal_in_figures_needs_no_second_speech_in_capitals() -> None:
    text = """ADA. Who comes here?

1ST COASTGUARD. Not her, madam. Me.

ADA. What is the matter? I have counted:

1. COASTGUARDS. The list is long.

ADA. So be it.
"""
    labels = [label for label, _ in turns(text)]
    assert labels == ["ADA", "1ST COASTGUARD", "ADA", "ADA"]


def test_a_number_and_a_small_letter_are_none() -> None:
    found = turns(PLAY.format(first="1 cit. ", second="2 cit. "))
    assert [label for label, _ in found] == NAMED


def test_a_song_is_told_and_its_verse_spoken() -> None:
    song = "2 Cit. We sing.\n\nSONG.\n\n   Under the tree\n   Who loves to lie\n\n"
    text = PLAY.format(first="1 Cit. ", second=f"{song}2 Cit. ")
    root = etree.fromstring(convert(text.encode(), "a.txt").to_bytes())
    assert "SONG." in [stage.text for stage in root.iter(tei("stage"))]


def test_together_is_a_direction() -> None:
    play = (
        "A Play in One Act\n\nANNA\nWhere is it?\n\nBEN\nThere.\n\n{both}\nThere!\n\n"
    )
    text = play.format(both="ANNA AND BEN (together)") + "ANNA\nSo.\n\nBEN\nNo.\n"
    root = etree.fromstring(convert(text.encode(), "a.txt").to_bytes())
    speech = list(root.iter(tei("sp")))[2]
    assert speech.get("who") == "#anna #ben"
    assert [stage.text for stage in speech.iter(tei("stage"))] == ["together"]
