"""Names that are part of others, or shared: the city, the state, the hospital."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


def _people(text: str, language: str) -> list[str]:
    found = analyse(text, AnalysisOptions(language=language)).mentions
    return [m.text for m in found if m.type.value == "person"]


def test_a_party_is_no_part_of_a_name() -> None:
    assert _people("Herr Wolf von der FDP sprach.", "de") == ["Wolf"]


def test_small_words_in_capitals_are_no_bodies() -> None:
    text = "UN REFERÉNDUM SOBRE LA LEY. Hoy se vota en la ONU."
    found = analyse(text, AnalysisOptions(language="es")).mentions
    assert "UN" not in [m.text for m in found]


@pytest.mark.parametrize(
    ("language", "text", "ref"),
    [
        ("en", "I moved to New York.", "place:new-york-city"),
        ("en", "Ohio and New York voted.", "place:US-NY"),
        ("es", "Mi hermano está en Granada.", "place:granada"),
        ("es", "Nació en Cádiz.", "place:cadiz-es"),
        ("it", "Vado a Venezia.", "place:venice"),
        ("pt", "Ela vive em Salvador.", "place:salvador"),
        ("es", "Viajó a Panamá.", "place:PA"),
    ],
)
def test_the_commoner_of_a_city_and_what_is_around(
    language: str, text: str, ref: str
) -> None:
    found = analyse(text, AnalysisOptions(language=language)).mentions
    assert ref in [m.ref for m in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("We met Ruby I think, and left.", ["Ruby"]),
        ("Then Elizabeth I was crowned.", ["Elizabeth I"]),
        ("So we met Elizabeth I", ["Elizabeth I"]),
    ],
)
def test_i_is_a_number_of_rulers_only(text: str, names: list[str]) -> None:
    assert _people(text, "en") == names


def test_a_hospital_is_not_its_saint() -> None:
    found = analyse("He was taken to St Mary's Hospital.", AnalysisOptions()).mentions
    assert [(m.text, m.type.value) for m in found] == [
        ("St Mary's Hospital", "organisation")
    ]
