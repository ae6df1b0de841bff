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
