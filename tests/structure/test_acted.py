"""Plays that nothing shows but how their speakers are told to speak."""

import pytest

from tei_toolkit.convert import convert

SAID = (
    ("Hana", "z okna", "Kdo je tam?"),
    ("Vrátný", "nechápavě", "Já přece."),
    ("Hana", "potichu", "Kdo já?"),
    ("Vrátný", "hledá klíč", "Vrátný odnaproti."),
    ("Hana", "zavírá okno", "Toho neznám."),
    ("Vrátný", "", "Ale ano, paní."),
)


def _convention(text: str) -> str:
    return convert(text.encode(), "any.txt").detection.convention.name


@pytest.mark.parametrize("form", ["{0} ({1}): {2}", "{0}: ({1}) {2}"])
def test_what_is_done_beside_names_makes_a_play(form: str) -> None:
    lines = [form.format(*said) for said in SAID]
    assert _convention("\n\n".join(lines)) == "play"


@pytest.mark.parametrize("told", ["smích", "nesrozumitelné"])
def test_what_is_heard_in_an_interview_makes_none(told: str) -> None:
    lines = [f"{name}: ({told}) {words}" for name, _, words in SAID]
    assert _convention("\n\n".join(lines)) == "labelled"


def test_an_office_beside_each_name_makes_no_play() -> None:
    offices = {"Hana": "ředitelka přístavu", "Vrátný": "správce budovy"}
    lines = [f"{name} ({offices[name]}): {words}" for name, _, words in SAID]
    assert _convention("\n\n".join(lines)) == "labelled"


@pytest.mark.parametrize(
    "line",
    [
        "Oscuro.",
        "Buio.",
        "Szereplők: Hana, Vrátný, egy hajós.",
        "Personaggi: Hana, il portiere",
    ],
)
def test_lines_that_only_plays_have_make_one(line: str) -> None:
    lines = [f"{name}: {words}" for name, _, words in SAID]
    assert _convention("\n\n".join([line, *lines])) == "play"
    assert _convention("\n\n".join(lines)) == "labelled"
