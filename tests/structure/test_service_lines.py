"""What a program writes between the messages of people is not said by them."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

CHAT = """\
{before}12/03/2021, 09:15 - Anna Berg: Good morning all.
12/03/2021, 09:16 - Tom Gaskell: Hurrah
12/03/2021, 09:20 - Tom Gaskell: {message}
12/03/2021, 09:42 - Anna Berg: Oh dear.
"""
CALL = """\
[00:00:02] Dana Cole: Good morning, everybody.

[00:00:05] {line}

[00:00:09] Ben Okri: Sorry, my train was late.

[00:00:14] Dana Cole: No matter.
"""


def body_of(text: str) -> etree._Element:
    return next(convert(text.encode(), "chat.txt").tree.getroot().iter(tei("body")))


def said(body: etree._Element) -> list[str]:
    return ["".join(seg.itertext()) for seg in body.iter(tei("seg"))]


def notes(body: etree._Element, subtype: str) -> list[str]:
    return [
        "".join(note.itertext()).replace("\u200e", "")
        for note in body.iter(tei("note"))
        if note.get("subtype") == subtype
    ]


@pytest.mark.parametrize(
    "message",
    [
        "<Media omitted>",
        "\u200eimage omitted",
        "This message was deleted",
        "IMG-20210312-WA0003.jpg (file attached)",
        "Bild weggelassen",
    ],
)
def test_what_stands_for_a_message_is_a_note_in_its_turn(message: str) -> None:
    body = body_of(CHAT.format(before="", message=message))
    assert said(body) == ["Good morning all.", "Hurrah", "Oh dear."]
    assert notes(body, "message") == [message.replace("\u200e", "")]
    assert len(list(body.iter(tei("u")))) == 4


@pytest.mark.parametrize(
    "message",
    [
        "\u200eAnna Berg added Lucy Marsh",
        "Tom Gaskell left",
        "Messages and calls are end-to-end encrypted. No one outside can read them.",
        "Tom Gaskell changed the subject to “Water”",
    ],
)
def test_what_the_program_tells_is_no_turn(message: str) -> None:
    body = body_of(CHAT.format(before="", message=message))
    assert said(body) == ["Good morning all.", "Hurrah", "Oh dear."]
    told = f"Tom Gaskell: {message}".replace("\u200e", "")
    assert notes(body, "service") == [told]
    assert len(list(body.iter(tei("u")))) == 3


@pytest.mark.parametrize(
    "message",
    ["You left!", "Anna added milk", "The photo is good", "I joined the meeting."],
)
def test_a_person_may_say_the_same(message: str) -> None:
    body = body_of(CHAT.format(before="", message=message))
    assert said(body) == ["Good morning all.", "Hurrah", message, "Oh dear."]


def test_what_the_program_tells_before_the_first_message_is_no_date() -> None:
    before = (
        '12/03/2021, 09:14 - Anna Berg created group "Allotment"\n'
        "12/03/2021, 09:14 - Anna Berg added you\n"
    )
    body = body_of(CHAT.format(before=before, message="Well."))
    assert notes(body, "service") == before.splitlines()
    assert not list(body.iter(tei("dateline")))


@pytest.mark.parametrize(
    "line", ["Ben Okri joined the meeting.", "Recording started", "Ravi Shah left"]
)
def test_who_comes_and_goes_in_a_call_is_told(line: str) -> None:
    body = body_of(CALL.format(line=line))
    assert notes(body, "service") == [line]
    assert line not in said(body)


def test_a_label_with_a_time_above_what_the_program_says_is_no_turn() -> None:
    text = (
        "Fiona Hale   1:24\nMorning all.\n\nReza Kaya   1:29\nFriday: yes.\n\n"
        "Fiona Hale   18:31\nFiona Hale stopped transcription\n"
    )
    body = body_of(text)
    assert said(body) == ["Morning all.", "Friday: yes."]
    (told,) = notes(body, "service")
    assert told.split() == "Fiona Hale Fiona Hale stopped transcription".split()
