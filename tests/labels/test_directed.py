"""Names with what is seen as they speak before the colon."""

from tests.labels.reading import labels_of

_TALK = (
    "Olga: Wer hat die Fähre gesehen?\n\nHenk: Ich nicht, so wahr ich hier stehe.\n\n"
    "Olga: Und du, Willem?\n\nWillem: Ich war im Bett.\n\nHenk: Das war er nie.\n\n"
    "Willem: Wo denn sonst?\n\nOlga: Ruhe, ihr beiden.\n\nHenk: Schon gut.\n\n"
)


def test_small_words_between_a_known_name_and_its_colon() -> None:
    text = _TALK + (
        "Olga besorgt: Da kommt jemand.\n\nWillem geht leise zu Olga: Wer denn?\n\n"
        "Olga: Ich weiß es nicht.\n"
    )
    assert labels_of(text)[8:] == ["Olga", "Willem", "Olga"]


def test_what_is_said_of_somebody_is_no_label() -> None:
    text = _TALK + (
        "Olga war besorgt: Niemand kam.\n\nHenk sagte leise: Gute Nacht.\n\n"
        "Olga besorgt: Da kommt jemand.\n"
    )
    assert len(labels_of(text)) == 8


def test_pictures_that_are_counted_say_nothing() -> None:
    text = (
        "Panel 1:\n\nA quay by night, and a boat.\n\nOlga: Who is there?\n\n"
        "Panel 2:\n\nHenk climbs out of the boat.\n\nHenk: I am, who else?\n\n"
        "Page 2:\n\nPanel 1:\n\nBoth of them laugh.\n\nOlga: So late?\n\n"
        "Panel 2:\n\nThe boat again.\n\nHenk: The tide was late, too."
        "\n\nOlga: It always is.\n"
    )
    assert labels_of(text) == ["Olga", "Henk", "Olga", "Henk", "Olga"]
