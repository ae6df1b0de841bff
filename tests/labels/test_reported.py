"""Speakers whom a report names by their rank, and what it tells above them."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

DAY = """\
House of Lords

Monday, 22nd June 1998.

Baroness Hale: My Lords, I always agree with my noble friend.

Lord Dorn: My Lords, I thank the Minister.

Lord Cole: My Lords, so do I.

Quays Bill

3.6 p.m.

{}

    Page 1, line 5, leave out ("sixteen") and insert ("eighteen").

{}

Baroness Hale: My Lords, I disagree.

Lord Dorn: My Lords, I do not.
"""


def _words(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.mark.parametrize(
    ("moved", "rank", "key"),
    [
        ("Baroness Young moved Amendment No. 1:", "The noble Baroness", "#young"),
        ("Lord Cole moved Amendment No. 7:", "The noble Lord", "#cole"),
        (
            "The Earl of Merrow moved Amendment No. 2:",
            "The noble and learned Earl",
            "#merrow",
        ),
        (
            "The Lord Bishop of Skerry moved Amendment No. 3:",
            "The right reverend Prelate",
            "#skerry",
        ),
    ],
)
def test_who_is_named_by_the_rank_moved_above(moved: str, rank: str, key: str) -> None:
    said = "My Lords, the matter is one of conscience."
    day = DAY.format(moved, f"{rank} said: {said}")
    root = convert(day.encode(), "day.txt").tree.getroot()
    turns = {_words(u): u.get("who") for u in root.iter(tei("u"))}
    assert turns[said] == key
    assert "My Lords, so do I." in turns
    labels = [_words(n) for n in root.iter(tei("note")) if n.get("type") == "speaker"]
    assert f"{rank} said:" in labels
    told = [_words(n) for n in root.iter(tei("note")) if n.get("type") == "narrative"]
    assert moved in told
    assert not [o for o in root.iter(tei("occupation")) if "said" in _words(o)]


@pytest.mark.parametrize(
    "line",
    [
        "The noble friend of mine said: we shall see.",
        "The noble Lord said it, and I believe him.",
        "Lord Dorn moved to the quay in 1990: he lives there.",
    ],
)
def test_what_only_resembles_it_is_said(line: str) -> None:
    root = convert(DAY.format(line, "I beg to move.").encode(), "day.txt").tree
    turns = [_words(u) for u in root.iter(tei("u"))]
    assert len(turns) == 5
