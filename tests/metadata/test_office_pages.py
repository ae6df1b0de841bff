"""Titles, days and places of pages that offices and their readers copy."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.description import Description

_TALK = """

MR. POE: Welcome to this briefing on the harbor, everybody.

Q: Is the light repaired, and who has paid for it?

MR. POE: It is repaired, and the town has paid.
"""
_NOTES = """---
title: The Keeper
date: {day}
---

Ada Poe: Who keeps the light, and since when?

Tom Pike: I do, and my father did before me.

Ada Poe: And after you?
"""


def _described(text: str, name: str = "talk.txt") -> Description:
    return convert(text.encode(), name).description


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            (
                "United States Department of Harbors United States Department of "
                "Harbors\n\nNews Transcript\n\nPress Operations Bookmark and "
                "Share\n\n\n"
                "DoH News Briefing, Tuesday, April 18, 2000 - Mr. Tom R. Poe"
            ),
            "DoH News Briefing, Tuesday, April 18, 2000 - Mr. Tom R. Poe",
        ),
        (
            (
                "U.S. Department of Harbors\nPress Operations\nNews Transcript\n\n"
                "Presenter: Press Secretary Tom Poe June 09, 2016\n\n"
                "Department of Harbors Press Briefing by Secretary Tom Poe"
            ),
            "Department of Harbors Press Briefing by Secretary Tom Poe",
        ),
        (
            (
                "An official website of the United States Government\n"
                "Here's how you know\n\nOfficial websites use .gov\n\n"
                ".gov website belongs to an official government organization.\n\n"
                "Secure .gov websites use HTTPS\n\nPress Gaggle By Secretary Poe"
            ),
            "Press Gaggle By Secretary Poe",
        ),
    ],
)
def test_the_title_is_what_was_given_and_not_who_gives_it(
    head: str, title: str
) -> None:
    assert _described(head + _TALK).title == title


@pytest.mark.parametrize(
    ("day", "value"),
    [("20160323", "2016-03-23"), ("20160231", None), ("20161323", None)],
)
def test_a_day_without_marks_in_a_note(day: str, value: str | None) -> None:
    assert _described(_NOTES.format(day=day), "note.md").date == value


def test_the_day_on_which_a_file_was_made_is_not_that_of_the_event() -> None:
    text = (
        "Date Generated: February 11, 2025\nTranscription Model: any\n\n"
        f"Harbor Talk\n[December 29, 2016]{_TALK}"
    )
    assert _described(text).date == "2016-12-29"


@pytest.mark.parametrize(
    "line",
    [
        "AS I INDICATED, IT'S 10 O'CLOCK.\n\nIT'S FEBRUARY 15TH, 2024.",
        "**The Harbor Journal - World News:** [December 29, 2016](http://a.org/b)",
        "Keeper Tom Pike of Marle Town, died May 7, 2004.",
    ],
)
def test_a_paper_a_clause_and_a_death_are_no_places(line: str) -> None:
    assert _described(f"Lights\n\n{line}\n\nThe harbor was lit.\n").place is None
