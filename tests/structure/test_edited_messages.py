"""What a program adds to a message that was changed is its own."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

CHAT = """[21/03/2021, 09:14:22] Anna: Has anybody seen the table?
[21/03/2021, 09:15:01] Bo: {message}
[21/03/2021, 09:17:40] Anna: I took it down.
[21/03/2021, 09:18:40] Bo: Thanks
"""


@pytest.mark.parametrize(
    ("message", "said", "told"),
    [
        (
            "On the wall. <This message was edited>",
            "On the wall.",
            "<This message was edited>",
        ),
        ("An der Wand. <Diese Nachricht wurde bearbeitet.>", "An der Wand.", "<Diese"),
        ("On the wall. (edited)", "On the wall.", "(edited)"),
        ("<This message was edited>", None, "<This message was edited>"),
        ("I edited it (badly)", "I edited it (badly)", None),
    ],
)
def test_the_sign_of_an_edit_is_no_speech(
    message: str, said: str | None, told: str | None
) -> None:
    text = CHAT.format(message=message)
    root = etree.fromstring(convert(text.encode(), "chat.txt").to_bytes())
    turn = list(root.iter(tei("u")))[1]
    assert [seg.text for seg in turn.iter(tei("seg"))] == ([said] if said else [])
    notes = [note for note in turn.iter(tei("note")) if note.get("subtype")]
    assert len(notes) == (told is not None)
    assert all((note.text or "").startswith(told or "") for note in notes)


def test_small_ads_are_no_turns() -> None:
    ads = (
        "Vendo: bicicleta.\n\nBusco: profesora.\n\nVendo: coche.\n\nCompro: muebles.\n"
    )
    assert list(convert(ads.encode(), "a.txt").transcript.turns()) == []
