"""Which of several places with one name is meant."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


def linked(text: str, language: str = "en") -> dict[str, tuple[str, ...]]:
    """What each place may be, by its words."""
    found = analyse(text, AnalysisOptions(language=language, layers=("names",)))
    return {
        m.text: m.candidates or (m.ref or "",)
        for m in found.mentions
        if m.type.value == "place"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They met in Paris, Texas, and left.",
            {"Paris": "paris-us", "Texas": "US-TX"},
        ),
        (
            "They met in Athens, Georgia, and left.",
            {"Athens": "athens-us", "Georgia": "US-GA"},
        ),
        ("They met in London, Ontario.", {"London": "london-ca", "Ontario": "CA-ON"}),
        ("They met in Cambridge, Massachusetts.", {"Cambridge": "cambridge-us"}),
        # the state says more than the size
        ("They met in Portland, Maine.", {"Portland": "portland-us-4975802"}),
        # too small for the lexicon: not the large one of that name
        ("They met in Paris, Kentucky.", {"Paris": "paris-us-ky"}),
        # a row of cities is no address
        ("They left London, Paris, Berlin.", {"London": "london", "Paris": "paris"}),
        ("They left Paris, New York, London.", {"Paris": "paris"}),
        # cities around tell of the country
        ("They came from Leeds, Bradford and Halifax.", {"Halifax": "halifax-gb"}),
    ],
)
def test_what_stands_beside_a_place_tells_which(
    text: str, expected: dict[str, str]
) -> None:
    found = linked(text)
    for name, place in expected.items():
        assert found[name] == (f"place:{place}",)


def test_a_place_that_was_told_once_stays_the_same() -> None:
    found = linked("They met in Portland, Maine. We like Portland. They went home.")
    assert found["Portland"] == ("place:portland-us-4975802",)


def test_a_title_of_a_peer_names_no_city_for_sure() -> None:
    found = linked("The Duke of Wellington and the Archbishop of Canterbury spoke.")
    assert len(found["Wellington"]) > 1
    assert len(found["Canterbury"]) > 1


def test_a_state_and_a_country_of_one_name_are_left_open() -> None:
    found = linked("She is from Atlanta. Now Georgia is her home.")
    assert found["Georgia"] == ("place:GE", "place:US-GA")


def test_towns_at_home_come_before_those_abroad() -> None:
    found = linked("Rennes et Brest sont en Bretagne.", "fr")
    assert (
        found["Brest"] != linked("Brest et Minsk sont en Biélorussie.", "fr")["Brest"]
    )
