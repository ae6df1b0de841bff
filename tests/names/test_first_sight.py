"""Marks that a first reader found wrong: namesakes, particles, measures."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


def refs(text: str, language: str = "en") -> dict[str, str | None]:
    """What each name in a text is linked to."""
    options = AnalysisOptions(language=language, layers=("names",))
    return {m.text: m.ref for m in analyse(text, options).mentions}


def test_a_known_place_is_meant_before_an_obscure_region() -> None:
    found = refs("He lives in Maryland, near Charlotte.")
    assert found == {"Maryland": "place:US-MD", "Charlotte": "place:charlotte"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I met Ms. van der Berg there.", "van der Berg"),
        ("I met Ms van Dyke there.", "van Dyke"),
        ("I met Mrs de la Cruz there.", "de la Cruz"),
        ("I met Valéry Giscard d'Estaing there.", "Valéry Giscard d'Estaing"),
        ("I read Jean d’Ormesson there.", "Jean d’Ormesson"),
    ],
)
def test_particles_belong_to_the_name(text: str, name: str) -> None:
    assert list(refs(text)) == [name]


@pytest.mark.parametrize(
    "text", ["Miss Universe came.", "It was (by the Julian calendar) a day later."]
)
def test_what_is_called_so_is_no_person(text: str) -> None:
    assert refs(text) == {}


def test_a_chinese_office_is_no_person() -> None:
    assert set(refs("德国总理默克尔说。三位議員發言。", "zh")) == {"德国", "默克尔"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rose by 1¾ per cent.", {"1¾ per cent": "1.75 percent"}),
        ("It rose by 2½ percent.", {"2½ percent": "2.5 percent"}),
        ("It cost 3.5m euros.", {"3.5m euros": "3500000 EUR"}),
        ("It cost 50 cents.", {"50 cents": "50 cent"}),
        ("He drove at 100 mph.", {"100 mph": "100 mph"}),
        ("He is 5 feet 6 inches tall.", {"5 feet 6 inches": "66 in"}),
        ("He lost 10 pounds of weight.", {"10 pounds": "10 lb"}),
        ("He lost a bet of 10 pounds.", {"10 pounds": "10 GBP"}),
    ],
)
def test_measures_are_read_whole(text: str, expected: dict[str, str]) -> None:
    found = analyse(text, AnalysisOptions(layers=("measures",))).mentions
    assert {
        m.text: f"{m.value('quantity')} {m.value('unit')}" for m in found
    } == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Vado a Roma.", {"Roma": "place:rome"}),
        ("it", "Roma. È finita la crisi.", {"Roma": "place:rome"}),
        ("es", "Teruel. El tren llegó tarde.", {"Teruel": "place:ES-TE"}),
        ("es", "El rey Juan Carlos I. Después habló.", {"Juan Carlos I": "person:i"}),
    ],
)
def test_towns_and_kings_in_other_languages(
    language: str, text: str, expected: dict[str, str]
) -> None:
    assert refs(text, language) == expected


def test_a_decade_in_words_has_no_stop() -> None:
    options = AnalysisOptions(language="pl", layers=("dates",))
    (only,) = analyse("W latach osiemdziesiątych. Potem.", options).mentions
    assert only.text == "latach osiemdziesiątych"


def test_a_family_name_with_its_particle_is_of_who_is_named_in_full() -> None:
    text = "Alcide De Gasperi parlò. Poi l'onorevole De Gasperi rispose."
    assert len(set(refs(text, "it").values())) == 1


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("ru", "Владимир Путин говорил. Мы ждали с Владимиром Путиным.", 1),
        ("pl", "Lech Wałęsa mówił. Wczoraj widziano Lecha Wałęsę.", 1),
        ("pl", "Donald Tusk mówił. Rozmawiano z Donaldem Tuskiem.", 1),
        ("ru", "Владимир Путин говорил. Людмила Путина молчала.", 2),
    ],
)
def test_a_name_is_of_one_person_in_all_its_forms(
    language: str, text: str, people: int
) -> None:
    found = refs(text, language)
    assert len(found) == 2
    assert len(set(found.values())) == people
