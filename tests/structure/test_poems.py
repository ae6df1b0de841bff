"""Verse that a speaker quotes."""

import pytest
from lxml import etree

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.vocabulary import tei

VERSE = """The sea is calm to-night.
The tide is full, the moon lies fair
Upon the straits; on the farther coast the light
Gleams and is gone; the cliffs stand out,"""
TALK = """Ann: I am reminded of the lines{mark}

{verse}

That is all.

Ben: I thank her.

Ann: Not at all.

Ben: So be it.
"""
NAMES = """Jane Doe, Chair of the Board
John Roe, Clerk of Works
Ann Hale, Head Porter
Bo Ek, Deputy Head of Works"""
SENTENCES = """We met at the pier again.
He was there before me.
It was a cold morning.
I gave him the key."""


def segs(text: str) -> list[str]:
    """The paragraphs of the first turn: the lines of verse in them, or their text."""
    root = etree.fromstring(convert(text.encode(), "a.txt").to_bytes())
    turn = next(root.iter(tei("u")))
    return [
        " / ".join(line.text or "" for line in seg.iter(tei("l"))) or seg.text or ""
        for seg in turn.iter(tei("seg"))
    ]


@pytest.mark.parametrize(
    ("mark", "verse"),
    [
        (":", VERSE),
        (".", "    " + VERSE.replace("\n", "\n    ")),
        (".", f'"{VERSE}"'),
    ],
    ids=["colon", "set in", "quotation marks"],
)
def test_it_is_one_quotation(mark: str, verse: str) -> None:
    lines = [line.strip() for line in verse.split("\n")]
    assert segs(TALK.format(mark=mark, verse=verse)) == [
        f"I am reminded of the lines{mark}",
        " / ".join(lines),
        "That is all.",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        VERSE.rsplit("\n", 1)[0],
        NAMES,
        VERSE.replace("Upon", "upon"),
        SENTENCES,
    ],
    ids=["three lines", "names", "a small letter", "sentences"],
)
def test_other_lines_are_none(lines: str) -> None:
    assert not any("/" in seg for seg in segs(TALK.format(mark=":", verse=lines)))


@pytest.mark.parametrize("profile", Profile)
def test_no_word_is_lost_in_any_profile(profile: Profile) -> None:
    text = TALK.format(mark=":", verse=VERSE)
    done = convert(text.encode(), "a.txt", ConvertOptions(profile=profile))
    words = "".join(etree.fromstring(done.to_bytes()).itertext())
    assert all(line in words for line in VERSE.split("\n"))
