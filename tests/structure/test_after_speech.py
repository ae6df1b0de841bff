"""What stands after a turn and is no one's speech."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

TALK = """\
Mr. Hale: Good morning. I shall be brief, as I was the last time.

Ms. Cole: We are all grateful for that.

Mr. Hale: I thank the committee.

{}

Ms. Cole: May I ask a question?

Mr. Hale: You may, and you will.

Ms. Cole: I have none.
"""


def _read(line: str, talk: str = TALK) -> tuple[str, list[str], list[str]]:
    """The third turn, the headings and the notes that are no labels."""
    root = convert(talk.format(line).encode(), "talk.txt").tree.getroot()
    turns = [" ".join("".join(u.itertext()).split()) for u in root.iter(tei("u"))]
    heads = ["".join(head.itertext()) for head in root.iter(tei("head"))]
    notes = ["".join(note.itertext()) for note in root.iter(tei("note"))]
    return turns[2], heads, [note for note in notes if not note.endswith(":")]


@pytest.mark.parametrize(
    "line", ["Night trains", "Rappel au règlement", "Pensions", "2. Bonfires"]
)
def test_a_few_words_without_a_full_stop_are_a_heading(line: str) -> None:
    assert _read(line) == ("I thank the committee.", [line], [])


@pytest.mark.parametrize(
    "line",
    [
        "The meeting was suspended for ten minutes.",
        "La séance est suspendue à quinze heures dix.",
        "Die Sitzung wird um 11.57 Uhr unterbrochen.",
        "–Se vota y resulta afirmativa.",
        "La seduta, sospesa alle 10.50, è ripresa alle 11.",
        "De vergadering wordt van 10.34 uur tot 10.40 uur geschorst.",
        "Møtet hevet kl. 11.02.",
        "Заседание закрыто в 14 часов.",
    ],
)
def test_procedure_is_a_note(line: str) -> None:
    assert _read(line) == ("I thank the committee.", [], [line])


@pytest.mark.parametrize("line", ["14:01", "10.02 pm", "- 2 -", "Page 3"])
def test_numbers_and_times_alone_are_notes(line: str) -> None:
    said, heads, _ = _read(line)
    assert said == "I thank the committee."
    assert heads == []


@pytest.mark.parametrize(
    "line",
    [
        "And I thank the chair.",
        "Do I have to?",
        "for the second time",
        "He said: leave it",
        "I know the meeting was adjourned, and I regret it more than I can say.",
    ],
)
def test_other_paragraphs_are_speech(line: str) -> None:
    said, heads, notes = _read(line)
    assert said == f"I thank the committee. {line}"
    assert (heads, notes) == ([], [])


def test_laughter_stays_in_the_turn() -> None:
    said, heads, _ = _read("(Laughter.)")
    assert said.startswith("I thank the committee.")
    assert "Laughter." in said
    assert heads == []


def test_talk_without_full_stops_has_no_such_headings() -> None:
    talk = TALK.replace(".", "").replace("?", "")
    assert _read("Night trains", talk)[0].endswith("Night trains")
