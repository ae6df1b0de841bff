"""Nicknames in angle brackets."""

from tests.labels.reading import labels_of


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
