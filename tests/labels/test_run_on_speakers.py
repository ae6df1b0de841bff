"""Numbered speakers whose turns were run on in one paragraph."""

from tests.labels.reading import labels_of

RUN_ON = (
    "Spreker 2 Zijn we er allemaal? Spreker 1 Bijna. Spreker 2 Dan beginnen we. De "
    "kade komt eerst. Spreker 3 Ja, graag…\n"
)


def test_numbered_speakers_between_sentences_begin_turns() -> None:
    speakers = ["Spreker 2", "Spreker 1", "Spreker 2", "Spreker 3"]
    assert labels_of(RUN_ON) == speakers
    with_lines = RUN_ON + "Spreker 1\nWie betaalt?\nSpreker 2\nNiemand.\n"
    assert labels_of(with_lines) == [*speakers, "Spreker 1", "Spreker 2"]


def test_numbered_speakers_who_are_spoken_of_begin_none() -> None:
    told = (
        "We heard Speaker 1 on the gate. Speaker 2 agreed with Speaker 1 in that. "
        "After the break Speaker 2 met Speaker 3 and asked Speaker 1 to go on. "
        "Speaker 3 left early. So Speaker 1 and Speaker 2 stayed. Speaker 1 slept.\n"
    )
    assert labels_of(told) == []


def test_numbers_behind_other_words_begin_none() -> None:
    goods = (
        "Store 1 Rope. Store 2 Oil. Store 1 Nets. Store 2 Lamps. Open at 1 or 2 and "
        "closed at 5.\n"
    )
    assert labels_of(goods) == []
