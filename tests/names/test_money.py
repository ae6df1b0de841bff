"""Sums in several coins, coins of old, and numbers in words above a hundred."""

import pytest

from tei_toolkit.names.measures import find_measures
from tei_toolkit.names.measures_of_tongues import find_measures_in


def told(text: str, tag: str = "en") -> list[tuple[str, str | None, str | None]]:
    """The words, the unit and the quantity of each measure in a text."""
    found = find_measures(text) if tag == "en" else find_measures_in(text, tag)
    return [
        (text[m.start : m.end], dict(m.values).get("unit"), dict(m.values)["quantity"])
        for m in found
    ]


@pytest.mark.parametrize(
    ("text", "words", "unit", "quantity"),
    [
        ("It cost £3 4s. 6d. then", "£3 4s. 6d.", "GBP", "3.225"),
        ("It cost £2 10s. then", "£2 10s.", "GBP", "2.5"),
        ("It cost 2s. 6d. then", "2s. 6d.", "GBP", "0.125"),
        ("for forty guineas the season", "forty guineas", "GBP", "42"),
        ("half a crown each", "half a crown", "GBP", "0.125"),
        ("two pounds ten shillings", "two pounds ten shillings", "GBP", "2.5"),
        ("In London it cost four shillings", "four shillings", "GBP", "0.2"),
        (
            "eleven dollars and six cents",
            "eleven dollars and six cents",
            "USD",
            "11.06",
        ),
        ("5 pounds and 20 pence", "5 pounds and 20 pence", "GBP", "5.2"),
        ("It cost 89p then", "89p", "GBP", "0.89"),
        ("They are 5p each", "5p", "GBP", "0.05"),
        ("by 5 percentage points", "5 percentage points", "percentage-point", "5"),
    ],
)
def test_sums(text: str, words: str, unit: str, quantity: str) -> None:
    assert told(text) == [(words, unit, quantity)]


def test_shillings_of_other_countries_have_no_pounds() -> None:
    assert not told("In Nairobi it cost four shillings")


@pytest.mark.parametrize(
    ("tag", "text", "unit", "quantity"),
    [
        ("tr", "beş yüz lira", "TRY", "500"),
        ("tr", "yüz yirmi beş lira", "TRY", "125"),
        ("it", "cinquecento euro", "EUR", "500"),
        ("es", "doscientos millones de euros", "EUR", "200000000"),
        ("fr", "deux cent vingt euros", "EUR", "220"),
        ("de", "dreihundertfünfzig Kilometer", "km", "350"),
        ("ru", "двести девяносто рублей", "RUB", "290"),
        ("uk", "двісті гривень", "UAH", "200"),
        ("pl", "dwieście pięćdziesiąt złotych", "PLN", "250"),
        ("pt", "cento e vinte euros", "EUR", "120"),
        ("es", "doscientos cuarenta y cinco pesos chilenos", "CLP", "245"),
        ("es", "trescientos soles", "PEN", "300"),
        ("it", "trentotto chili", "kg", "38"),
        ("ru", "двести сорок пять рублей", "RUB", "245"),
    ],
)
def test_hundreds_in_words(tag: str, text: str, unit: str, quantity: str) -> None:
    assert told(text, tag) == [(text, unit, quantity)]


def test_thousands_in_words() -> None:
    assert told("две тысячи двести рублей", "ru") == [
        ("две тысячи двести рублей", "RUB", "2200")
    ]
    assert told("dos mil doscientos euros", "es") == [
        ("dos mil doscientos euros", "EUR", "2200")
    ]


def test_a_number_and_a_letter_are_no_coin_where_nothing_is_paid() -> None:
    assert not told("It was shown in 72p and 1080p.")
