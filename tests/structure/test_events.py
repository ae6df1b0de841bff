"""What a remark in brackets is."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.structure.events import TYPES, classify, find_marks
from tei_toolkit.tei.vocabulary import tei
from tei_toolkit.transcript import Event, Gap, Pause


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Applause.", "applause"),
        ("Laughter", "laughter"),
        ("Beifall bei der SPD", "applause"),
        ("Rires.", "laughter"),
        ("аплодисменты", "applause"),
        ("train whistle blows", "sound"),
        ("crosstalk", "crosstalk"),
        ("笑い", "laughter"),
        ("inaudible 00:12", "gap"),
        ("pause", "pause"),
        ("sic", None),
        ("Eurasian Economic Community", None),
    ],
)
def test_type_of_a_remark(words: str, kind: str | None) -> None:
    found = classify(words, alone=False)
    assert (found.type if found else None) == kind


def test_every_type_has_an_element() -> None:
    for words in ("applause", "laughs", "music", "he sits", "vote taken"):
        found = classify(words, alone=True)
        assert found is not None
        assert found.type in TYPES


def test_marks_stand_where_they_are_printed() -> None:
    text = "I say (Laughter.) so [inaudible] and (1.5) and ♪ la ♪"
    marks = find_marks(text, 0, len(text))
    assert [type(mark) for mark in marks] == [Event, Gap, Pause, Event]
    first, last = marks[0], marks[-1]
    assert isinstance(first, Event)
    assert text[first.desc_start : first.desc_end] == "Laughter."
    assert isinstance(last, Event)
    assert text[last.desc_start : last.desc_end] == "la"


def test_a_time_alone_in_brackets_is_a_point_in_time() -> None:
    talk = "ANN: Good morning.\n\n[00:14:00]\n\nBOB: Good morning.\n\nANN: Shall we?\n"
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    assert [note.get("type") for note in root.iter(tei("note"))] == ["speaker"] * 3
    assert len(list(root.iter(tei("anchor")))) == 1
