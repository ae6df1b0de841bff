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


def certs(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Each place with what it means and how surely, in order."""
    found = analyse(text, AnalysisOptions(language=language, layers=("names",)))
    places = (m for m in found.mentions if m.type.value == "place")
    return [(m.text, m.ref or "", m.cert.value) for m in places]


def test_a_land_of_a_kingdom_beside_a_city_tells_which() -> None:
    text = "He went from London, Ontario, to London, England. He left London."
    cities = [ref for name, ref, _ in certs(text) if name == "London"]
    assert cities == ["place:london-ca", "place:london", "place:london"]


def test_a_larger_city_is_meant_until_a_smaller_one_is_told() -> None:
    text = (
        "We came to London and left London. They met in London, Ontario. London fell."
    )
    cities = [ref for name, ref, _ in certs(text) if name == "London"]
    assert cities == ["place:london"] * 2 + ["place:london-ca"] * 2


def test_one_word_of_a_country_leaves_the_larger_city() -> None:
    text = "She was born in Paris, Texas, and came to York."
    assert ("York", "place:york", "medium") in certs(text)
    text = "From Philadelphia, Pennsylvania, they came to York, in the United States."
    assert [c[1] for c in certs(text) if c[0] == "York"] == ["place:york-us"]


def test_a_town_by_a_river_is_named_with_it() -> None:
    found = certs("Sie leben in Frankfurt an der Oder und in Frankfurt am Main.", "de")
    assert [(name, ref) for name, ref, _ in found] == [
        ("Frankfurt an der Oder", "place:frankfurt-oder"),
        ("Frankfurt am Main", "place:frankfurt-am-main"),
    ]


def test_a_state_is_not_the_city_that_other_languages_call_so() -> None:
    found = certs("Ele nasceu em Garanhuns, Pernambuco, no Brasil.", "pt")
    assert ("Pernambuco", "place:BR-PE", "high") in found


def test_a_city_in_its_state_is_no_person_of_that_name() -> None:
    text = "Abraham Lincoln spoke. Lincoln spoke. She comes from Lincoln, Nebraska."
    assert ("Lincoln", "place:lincoln") in [found[:2] for found in certs(text)]


def test_a_president_called_as_a_state_is_a_person() -> None:
    assert not certs("President Washington spoke to the house.")


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("They sued in Arkansas, Georgia, Missouri and Texas.", "Georgia", "US-GA"),
        ("He won Florida and Georgia.", "Florida", "US-FL"),
        ("He won Florida and Georgia.", "Georgia", "US-GA"),
        ("They flew to Georgia and Armenia.", "Georgia", "GE"),
        ("They left New York and Washington.", "New York", "new-york-city"),
    ],
)
def test_a_state_in_a_row_of_states_is_no_country(
    text: str, name: str, place: str
) -> None:
    assert linked(text)[name] == (f"place:{place}",)


@pytest.mark.parametrize(
    ("language", "text", "name", "places"),
    [
        # a mine and a church are called as cities are
        ("es", "La mina San José está en Chile.", "San José", ["mina-san-jose"]),
        (
            "en",
            "The church of San Lorenzo in Rome.",
            "San Lorenzo",
            ["church-san-lorenzo"],
        ),
        # in which of the countries of the language, nothing says
        ("pt", "Nasci em Santarém.", "Santarém", ["santarém", "santarém-pt"]),
        ("pt", "Em Portugal, nasci em Santarém.", "Santarém", ["santarém-pt"]),
        ("es", "Vivo en Madrid.", "Madrid", ["madrid"]),
        ("es", "Vivo en Granada.", "Granada", ["granada"]),
        # not a city of Pakistan that other languages call nearly so
        ("pl", "Walczono w Gori.", "Gori", ["gori"]),
    ],
)
def test_a_name_of_several_countries_is_left_open(
    language: str, text: str, name: str, places: list[str]
) -> None:
    assert linked(text, language)[name] == tuple(f"place:{own}" for own in places)


@pytest.mark.parametrize(
    ("text", "is_linked"),
    [
        ("She waited in Dalton for hours.", False),
        ("She left the United States and waited in Dalton.", True),
        ("She waited in Letterkenny for hours.", True),
    ],
)
def test_a_town_that_is_a_family_name_needs_its_country(
    text: str, *, is_linked: bool
) -> None:
    found = analyse(text, AnalysisOptions(layers=("names",))).mentions
    assert found[-1].ref is not None
    assert (found[-1].uri is not None) is is_linked
