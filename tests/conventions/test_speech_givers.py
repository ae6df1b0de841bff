"""Whose one unlabelled speech it is, as its head says."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

SERMON = """The Lamp

A Sermon preached in St. Swithin's Church, Norwell
by the Rev. Alice M. Thorne
on the Third Sunday of Advent, 15 December 2002

May the words of my mouth be acceptable in thy sight, O Lord, who hast made us. Amen.

The lamp is not ours, and we have not lit it; yet how carefully we hide it from our
neighbours, as if it shone for us alone!

Brothers and sisters, let us go out and be seen.
"""

REMARKS = """REMARKS BY THE {}, AT THE DEDICATION OF THE DAM

June 4, 1962

Governor Hale, Mr. Mayor, ladies and gentlemen:

It is a great pleasure for me to be here this morning. (Applause.) When we first spoke
of this dam, I was told that it could not be done.

I thank you.
"""


def _speakers(text: str) -> tuple[list[etree._Element], list[str]]:
    root = convert(text.encode(), "a.txt").tree.getroot()
    persons = {
        str(person.get("{http://www.w3.org/XML/1998/namespace}id")): " ".join(
            "".join(person[0].itertext()).split()
        )
        for person in root.iter(tei("person"))
    }
    turns = list(root.iter(tei("u")))
    return turns, [persons.get((u.get("who") or "")[1:], "") for u in turns]


def test_a_sermon_is_the_preachers() -> None:
    (turn,), speakers = _speakers(SERMON)
    assert speakers == ["Rev. Alice M. Thorne"]
    assert "".join(turn.itertext()).split()[:3] == ["May", "the", "words"]


def test_an_article_on_a_sermon_is_no_speech() -> None:
    turns, _ = _speakers(
        "The Lamp\n\nA sermon was preached in St. Swithin's by the Rev. Alice Thorne"
        " on Sunday. She spoke of the lamp.\n\nThe church was full, and the collection"
        " for the new roof came to forty pounds.\n"
    )
    assert turns == []


@pytest.mark.parametrize(
    ("giver", "speaker"),
    [
        ("SECRETARY OF AGRICULTURE, ANNE L. HOLLIS", "Anne L. Hollis"),
        ("PRIME MINISTER, MR. ROBERT HALE", "Robert Hale"),
        ("SECRETARY OF AGRICULTURE, NEW YORK", "SECRETARY OF AGRICULTURE"),
    ],
)
def test_an_office_and_its_holder_are_one(giver: str, speaker: str) -> None:
    _, speakers = _speakers(REMARKS.format(giver))
    assert speakers == [speaker]


def test_terms_of_use_before_an_interview_are_no_speaker() -> None:
    turns, speakers = _speakers(
        "Interview with Rita Vance\n\nRESTRICTIONS: None. Ask the Librarian first.\n\n"
        "HALE: Where were you born?\n\nVANCE: In Porthkerris.\n\n"
        "HALE: And your father?\n\nVANCE: He was at sea.\n"
    )
    assert len(turns) == 4
    assert "Restrictions" not in speakers


def test_a_briefing_is_of_whom_its_lead_names() -> None:
    (turn,), speakers = _speakers(
        "4 March 2007\n\nNoon Briefing\n\nThe following is a near-verbatim"
        " transcript of today's noon briefing by Carla Menting, Deputy Spokesperson for"
        " the Secretary-General.\n\nGood afternoon.\n\n**Guests at Noon\n\nWe will have"
        " the head of our mission in the islands with us. She will take your questions"
        " after mine, and we shall be brief.\n\n**The Harbour\n\nWe have seen the"
        " reports, and our colleagues are on their way. We expect to hear from them.\n"
    )
    assert speakers == ["Carla Menting"]
    assert "".join(turn.itertext()).split()[:2] == ["Good", "afternoon."]
