"""Lines of procedure in the assemblies that follow Westminster."""

import re

import pytest

from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES
from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

_NOTES = re.compile("|".join(f"(?:{pattern})" for pattern in WESTMINSTER_NOTES))


@pytest.mark.parametrize(
    "line",
    [
        "Siân Prydderch rose—",
        "Several hon. Members rose—",
        "Question put and agreed to.",
        "Motion made, and Question proposed, That this House do now adjourn.",
        "Bill accordingly read the Third time and passed.",
        "Amendment, by leave, withdrawn.",
        "The House divided: Ayes 302, Noes 214.",
        "House adjourned.",
        "10.02 pm",
    ],
)
def test_what_no_one_says(line: str) -> None:
    assert _NOTES.fullmatch(line)


@pytest.mark.parametrize(
    "line",
    [
        "Question: why was the Bill not read?",
        "He rose to the occasion.",
        "The House is divided, and I ask the Minister: why?",
        "I beg to move the amendment.",
    ],
)
def test_what_someone_says(line: str) -> None:
    assert not _NOTES.fullmatch(line)


DEBATE = """\
House of Commons

Tuesday 11 July 2023

Ann Hale (Oldbridge) (Con)
I ask again, and I have asked before.

£38, Madam Deputy Speaker—

Hon. Members
Shame!

Madam Deputy Speaker (Dame Philippa Crane)
Order.

The Parliamentary Under-Secretary of State (Ben Cole)
I shall answer.

Ann Hale
When?

Question put and agreed to.
"""


def test_an_unfinished_sentence_is_no_heading() -> None:
    root = convert(DEBATE.encode(), "debate.txt").tree.getroot()
    heads = [
        " ".join("".join(head.itertext()).split()) for head in root.iter(tei("head"))
    ]
    assert not [head for head in heads if "£38" in head]
    occupations = [element.text for element in root.iter(tei("occupation"))]
    assert occupations == ["Deputy Speaker", "Parliamentary Under-Secretary of State"]


ITEMS = """\
House of Lords

Tuesday, 24 June 2014.

Baroness Quill (Con):  My Lords, the Government value bells.

Lord Skell (LD):  I thank the Minister for that very brief reply.

Baroness Quill:  I am grateful to the noble Lord.

Ropes: Imports
Question

2.44 pm

Asked by Lord Aske

To ask Her Majesty’s Government where ropes come from.

Baroness Quill:  My Lords, from abroad.

2.3 pm

Lord Aske (CB):  I give way.

Baroness Quill:  I shall write to the noble Lord.

Arrangement of Business
Announcement

2.45 pm

Lord Skell:  My Lords, a Statement will be repeated.
"""


def test_items_with_their_kind_and_time_below_them_end_the_speech() -> None:
    root = convert(ITEMS.encode(), "lords.txt").tree.getroot()
    (body,) = root.iter(tei("body"))
    heads = [head.text for head in body.iter(tei("head"))]
    assert heads[-4:] == [
        "Ropes: Imports",
        "Question",
        "Arrangement of Business",
        "Announcement",
    ]
    notes = [n.text for n in body.iter(tei("note")) if n.get("type") != "speaker"]
    assert notes == [
        "2.44 pm",
        "Asked by Lord Aske",
        "To ask Her Majesty’s Government where ropes come from.",
        "2.3 pm",
        "2.45 pm",
    ]
    assert all(len(list(u.iter(tei("seg")))) == 1 for u in body.iter(tei("u")))
