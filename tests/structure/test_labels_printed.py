"""Names, times and directions in printed labels, through the whole assembly."""

import pytest

from tei_toolkit.conventions.detection import detect
from tei_toolkit.convert import convert
from tei_toolkit.sources.reading import read_source
from tei_toolkit.tei.vocabulary import tei
from tei_toolkit.transcript import Anchor, Note, Turn


def _turns(text: str) -> list[Turn]:
    source = read_source(text.encode(), "x.txt")
    return list(detect(source).result.transcript.turns())


def test_times_that_elapse_are_points() -> None:
    turns = _turns(
        "Ann Hale (00:00):\nWhere were you at noon?\n\n"
        "Ben Cole (00:09):\nOn the pier, with a sandwich and the paper.\n\n"
        "Ann Hale (00:20):\nSince when were you there?\n\n"
        "Ben Cole (00:31):\nSince the tide went out.\n"
    )
    assert [turn.label.text for turn in turns if turn.label] == [
        "Ann Hale",
        "Ben Cole",
        "Ann Hale",
        "Ben Cole",
    ]
    assert [turn.onset for turn in turns] == [0.0, 9.0, 20.0, 31.0]
    assert all(isinstance(turn.content[0], Anchor) for turn in turns)


@pytest.mark.parametrize(
    "times",
    ["[00:0{}:00 - 00:0{}:50] ", "00:0{}:00-00:0{}:50 ", "(0{}:00 --> 0{}:50) "],
)
def test_a_label_may_say_from_when_until_when_one_speaks(times: str) -> None:
    text = "".join(
        f"{times.format(n, n)}{who}: It was a long day in the {n}th week.\n"
        for n, who in enumerate(("Ann Hale", "Ben Cole") * 3)
    )
    turns = _turns(text)
    assert [turn.onset for turn in turns] == [0, 60, 120, 180, 240, 300]
    assert [turn.offset for turn in turns] == [50, 110, 170, 230, 290, 350]
    assert {text[t.label.start : t.label.end] for t in turns if t.label} == {
        "Ann Hale:",
        "Ben Cole:",
    }


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("MRS HALE (softly)", "MRS HALE"),
        ("MRS HALE (Ellery) (Con)", "MRS HALE (Ellery) (Con)"),
        ("MRS HALE (CONT'D)", "MRS HALE (CONT'D)"),
        ("MRS HALE (via interpreter)", "MRS HALE"),
        ("MRS HALE (resident)", "MRS HALE (resident)"),
        ("MRS HALE (minister of works)", "MRS HALE (minister of works)"),
    ],
)
def test_only_directions_leave_a_label(label: str, name: str) -> None:
    text = (
        "MRS HALE: It rains on the pier.\n\nMR COLE: It does, and on the hall.\n\n"
        f"{label}: Since noon.\n\nMR COLE: Since noon it has.\n\nMRS HALE: So.\n"
    )
    turn = _turns(text)[2]
    assert turn.label is not None
    assert turn.label.text == name
    assert isinstance(turn.content[0], Note) is (name == "MRS HALE")


def test_label_broken_off_inside_another_begins_no_turn() -> None:
    text = "Ann: Ben: Ann: Ben: I say.\n\nBen: Ann: You do.\n\nAnn: Ben: I do.\n"
    source = read_source(text.encode(), "x.txt")
    starts = [
        turn.label.start
        for turn in detect(source).result.transcript.turns()
        if turn.label
    ]
    assert starts == sorted(set(starts))


@pytest.mark.parametrize("time", ["(12:17 horas)", "(a las 12:17 horas)"])
def test_an_hour_with_its_word_is_no_part_of_a_name(time: str) -> None:
    text = (
        "La Presidenta diputada Ana Luz Prado: Hay quórum y se abre la sesión.\n\n"
        "El diputado Juan Olmo: Pido que se lea el acta de ayer, por favor.\n\n"
        f"La Presidenta diputada Ana Luz Prado {time}: Se leerá el acta.\n\n"
        "El diputado Juan Olmo (desde la curul): Gracias, señora Presidenta.\n"
    )
    names = [turn.label.text for turn in _turns(text) if turn.label]
    assert (
        names
        == [
            "La Presidenta diputada Ana Luz Prado",
            "El diputado Juan Olmo",
        ]
        * 2
    )


def test_no_space_is_left_where_a_time_stood_before_the_colon() -> None:
    talk = "".join(
        f"**{who}** [0{n}:00]: This is what I said at that time, and it is all.\n\n"
        for n, who in enumerate(("Ada Quint", "Ben Ross", "Ada Quint", "Ben Ross"))
    )
    root = convert(talk.encode(), "talk.md").tree.getroot()
    notes = [n.text for n in root.iter(tei("note")) if n.get("type") == "speaker"]
    assert notes == ["Ada Quint:", "Ben Ross:"] * 2


def test_the_language_may_stand_on_two_lines_beside_a_name() -> None:
    turns = _turns(
        "    The President (spoke in French): I give the floor to Mr. Vale.\n\n"
        "    Mr. Vale (Uruguay) (spoke in\nSpanish): My delegation had prepared a\n"
        "statement, and we have put it away.\n\n"
        "    The President (spoke in French): I thank Mr. Vale for his statement.\n\n"
        "    Mr. Vale (Uruguay): I should like to add a word.\n"
    )
    labels = [turn.label.text for turn in turns if turn.label]
    assert labels == ["The President", "Mr. Vale (Uruguay)"] * 2
    told = [turn.content[0] for turn in turns[:3]]
    assert all(isinstance(block, Note) and block.type == "delivery" for block in told)
