"""Nicknames in angle brackets."""

import pytest

from tei_toolkit.convert import convert
from tests.labels.reading import labels_of

STAMPS = (
    "[15 Jan 08:{:02d}] ",
    "[Jan 15 08:{:02d}] ",
    "[Mon 15 Jan 2009] [08:{:02d}:10] ",
    "[Mon Jan 15 08:{:02d}:10 2009] ",
    "2009-01-15 08:{:02d}:04  ",
    "2009-01-15T08:{:02d}:04Z ",
    "[2009-01-15 08:{:02d}] ",
    "[1/15/2009 8:{:02d} AM] ",
    "[08:{:02d}] ",
    "08:{:02d} ",
)
NICKS = (
    "<{}> ",
    "<@{}> ",
    "<+{}> ",
    "<{}!n=boat@10.0.0.7> +",
    "<{}!~boat@quay/member/boat> ",
    "{}: ",
    "[{}] ",
)
LOG = (
    ("mada", "is the ferry still tied up? :("),
    ("*** ", "bo has joined #quay"),
    ("bo", "yes, nobody has the key"),
    ("mada", ":))"),
    ("* ", "mada sighs"),
    ("wirt", "the new one (of the two was lost on monday"),
    ("bo", "mada: ask the clerk please (:"),
    ("*** ", "wirt has quit IRC"),
    ("mada", "so we walk?"),
    ("bo", "Great news."),
    ("mada", "and bring the map :)"),
)


@pytest.mark.parametrize("nick", NICKS)
@pytest.mark.parametrize("stamp", STAMPS)
def test_logs_of_every_program_are_read(stamp: str, nick: str) -> None:
    lines = [
        stamp.format(minute)
        + (name if name.startswith("*") else nick.format(name))
        + words
        for minute, (name, words) in enumerate(LOG, 1)
    ]
    writers = [name for name, _ in LOG if not name.startswith("*")]
    assert [label.lstrip("@+") for label in labels_of("\n".join(lines))] == writers


def test_a_log_may_begin_with_the_name_of_the_month() -> None:
    text = (
        "Jan 15 08:01:10 <mada> is the ferry still tied up? :(\n"
        "Jan 15 08:02:10 <bo> yes, nobody has the key\n"
        "Jan 15 08:03:10 *** bo has left #quay\n"
        "Jan 15 08:04:10 <mada> so we walk?\n"
        "Jan 15 08:05:10 <wirt> at noon, and not before\n"
    )
    assert labels_of(text) == ["mada", "bo", "mada", "wirt"]


def test_a_face_opens_no_bracket() -> None:
    text = (
        "ANNA: The gate is shut again :(\n"
        "BEN: Who has the key, then?\n"
        "ANNA: I gave it to the warden ;-(\n"
        "BEN: And where is the warden now?\n"
        "ANNA: In the tower, as always (:\n"
        "BEN: Then let us go up there :)\n"
    )
    assert labels_of(text) == ["ANNA", "BEN"] * 3


def test_every_nickname_in_brackets_writes() -> None:
    text = (
        "<kim> the gate is shut again, who has the key?\n"
        "<lo> I gave it to the warden on Monday\n"
        "<kim> and where is the warden now?\n"
        "<lo> in the tower, as always on a Friday\n"
        "<Warden> +1 to Kim\n"
        "<ann> +1\n"
        "<kim> then let us go up there together\n"
    )
    assert labels_of(text) == ["kim", "lo", "kim", "lo", "Warden", "ann", "kim"]


def test_tags_in_prose_are_no_nicknames() -> None:
    text = (
        "The page begins with a tag.\n\n<body> is what holds the text of a page.\n\n"
        "<head> is what holds its title, and no text at all.\n"
    )
    assert labels_of(text) == []


def test_names_without_spaces_speak_in_the_log_of_a_meeting() -> None:
    text = (
        "<kim> scribe: kim\n"
        "Lo: the gate is shut again, who has the key?\n"
        "Ann: I gave it to the warden on Monday\n"
        "<kim> the minutes of March are on the page\n"
        "<lo> they are fine with me, thanks to the scribe\n"
        "Lo: and where is the warden now?\n"
        "GV: Full tower is what we need for gate 3 version\n"
        "PaulBell: On behalf of the tower, welcome\n"
        "<lo> +1\n"
        "Ann: then let us go up there together\n"
        "Lo: we shall, at noon\n"
    )
    assert labels_of(text) == ("kim Lo Ann kim lo Lo GV PaulBell lo Ann Lo".split())


def test_nicknames_in_quoted_lines_of_minutes_write() -> None:
    text = (
        "# Ferry group\n\n"
        ">  **kim** Hello\n\n"
        ">  **lo** lo has joined #ferry\n\n"
        ">  **kim** ScribeNick: kim\n\n"
        " __lo:__ the gate is shut again, who has the key?\n\n"
        " __ann:__ I gave it to the warden on Monday\n\n"
        ">  **lo** https://ferry.example/keys\n\n"
        ' __lo:__ and where is the "warden" now?\n\n'
        ">  **ann** (next slide)\n\n"
        " __ann:__ in the tower, as always on a Friday\n\n"
        " __lo:__ then let us go up there together\n\n"
        " __ann:__ we shall, at noon and not before\n\n"
        " __lo:__ and who shall tell the harbour of it?\n"
    )
    converted = convert(text.encode(), "minutes.md")
    labels = [turn.label.text for turn in converted.transcript.turns() if turn.label]
    assert labels == "kim kim lo ann lo lo ann ann lo ann lo".split()
