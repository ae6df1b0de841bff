"""Parts with a number are one person, however the number is printed."""

import pytest

from tei_toolkit.description import Person
from tei_toolkit.metadata.people.people import KnownSpeaker, LabelUse, resolve_people
from tei_toolkit.names.name_words import load_name_words


def people(
    labels: list[str], front: list[str] | None = None, cast: tuple[str, ...] = ()
) -> list[Person]:
    found = resolve_people(
        [LabelUse(label, turn) for turn, label in enumerate(labels)],
        front=front or [],
        given=[KnownSpeaker(part, (part,), is_part=True) for part in cast],
        language="en",
        known=load_name_words(),
    )
    return list(found.people)


@pytest.mark.parametrize(
    "labels",
    [
        ["FIRST SAILOR", "1ST SAILOR", "Sailor 1", "1. Sailor"],
        ["ERSTER BÜRGER", "1. BÜRGER", "BÜRGER 1", "Bürger Nr. 1"],
        ["Deuxième soldat", "2e soldat", "Soldat 2"],
        ["Первый мужик", "1-й мужик", "1 мужик"],
        ["SEGUNDA DAMA", "2ª DAMA"],
        ["First Citizen", "1 Cit"],
        ["Der zweite Wächter", "2. Wächter"],
    ],
)
def test_one_number_of_one_word_is_one_person(labels: list[str]) -> None:
    (person,) = people(labels)
    assert sorted(person.labels) == sorted(labels)


@pytest.mark.parametrize(
    "labels",
    [
        ["First Sailor", "2nd Sailor"],
        ["First Sailor", "1st Soldier"],
        ["PREMIER TÉMOIN", "DEUXIEME TÉMOIN"],
        ["1 Cit", "First Citizen", "First Citadel"],
    ],
)
def test_others_are_others(labels: list[str]) -> None:
    assert len(people(labels)) == len(labels)


def test_two_that_the_cast_lists_are_two() -> None:
    front = ["First Sailor", "Sailor 1"]
    assert len(people(front, front)) == len(front)


@pytest.mark.parametrize(
    "part", ["First Sailor", "A Boy", "Captain Brand", "Ein Fremder", "2. Bürger"]
)
def test_a_part_of_the_cast_has_no_forename(part: str) -> None:
    (person,) = people([part.upper()], cast=(part,))
    assert person.name is not None
    assert (person.name.full, person.name.forename) == (part, None)
