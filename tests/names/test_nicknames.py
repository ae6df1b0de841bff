"""People who are called something else between their names."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


def people(text: str, language: str = "en") -> list[str]:
    options = AnalysisOptions(language=language, layers=("names",))
    found = analyse(text, options).mentions
    return [m.text for m in found if m.type.value == "person"]


@pytest.mark.parametrize(
    "name",
    ['Samuel "Pepper" Coker', "William “Bill” Clinton", 'Dwayne "The Rock" Johnson'],
)
def test_a_nickname_is_part_of_the_name(name: str) -> None:
    assert people(f"We met {name} there.") == [name]


def test_what_is_only_said_is_no_nickname() -> None:
    assert people('We told Samuel "Wait" and he came.') == ["Samuel"]
    assert people('We told Samuel. "Pepper" Johnson came.')[0] == "Samuel"


def test_a_person_and_a_nickname_are_one_who_is_met_again() -> None:
    text = 'Samuel "Pepper" Coker was born there. He says Coker sang.'
    found = analyse(text, AnalysisOptions(layers=("names",))).mentions
    assert {m.ref for m in found} == {"person:coker"}


def test_who_speaks_is_no_number_of_a_ruler() -> None:
    assert people("Please tell Angie I said hello.") == ["Angie"]
    assert people("Then Elizabeth I died.") == ["Elizabeth I"]


def test_a_body_after_a_name_is_no_part_of_it() -> None:
    found = people("Ich grüße Herrn Galinski vom Zentralrat und Karl vom Stein.", "de")
    assert found == ["Galinski", "Karl vom Stein"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Please tell Hope to call her mother.", "Hope"),
        ("And young Will went home at last.", "Will"),
        ("We asked Faith to come.", "Faith"),
    ],
)
def test_a_given_name_that_is_a_word_after_what_is_done_to_people(
    text: str, name: str
) -> None:
    assert people(text) == [name]


def test_not_all_that_is_loved_is_somebody() -> None:
    assert people("I love Paris, I thank Heaven, and dear God.") == []
