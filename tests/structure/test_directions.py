"""What in brackets a play's speech holds, and of which kind a direction is."""

import pytest

from tei_toolkit.structure.directions import direction_kind
from tei_toolkit.structure.events import find_marks
from tei_toolkit.transcript import Event


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Aside.", "delivery"),
        ("within", "delivery"),
        ("To FARNCOMBE.", "delivery"),
        ("languidly", "delivery"),
        ("Exit Messenger.", "exit"),
        ("GLADYS withdraws.", "exit"),
        ("Exeunt.", "exit"),
        ("Enter LADY JANE, reading.", "entrance"),
        ("They embrace.", "business"),
        ("Taking off his gloves.", "business"),
        ("The scene is a drawing-room.", "setting"),
    ],
)
def test_kind_of_a_direction(words: str, kind: str) -> None:
    assert direction_kind(words) == kind


def directions_in(speech: str) -> list[str]:
    marks = find_marks(speech, 0, len(speech), directs=True)
    return [
        speech[mark.desc_start : mark.desc_end]
        for mark in marks
        if isinstance(mark, Event)
    ]


def test_square_brackets_in_a_play_are_directions() -> None:
    assert directions_in("Ta. [Bustling across.] By Jove!") == ["Bustling across."]


def test_a_direction_need_not_be_closed() -> None:
    assert directions_in("Then is it well. [They embrace.\nSo be it.") == [
        "They embrace."
    ]


def test_a_speaker_has_brackets_of_his_own() -> None:
    assert directions_in("I saw her (the elder sister, I mean) again.") == []
    assert directions_in("(Aside.) Yet hold. (He sits.) No more. (to her) Go.") == [
        *("Aside.", "He sits.", "to her")
    ]


def test_whom_words_are_said_to() -> None:
    assert directions_in("Punti. (All'avvocato) Che dice la legge?") == ["All'avvocato"]
    assert directions_in("Oui. (À Arcas) Non. (Zu Marthe) Nun?") == [
        *("À Arcas", "Zu Marthe")
    ]
    assert (
        directions_in("So (A man I knew) he came. (Au fond je le sais bien) Oui.") == []
    )
