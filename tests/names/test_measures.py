"""Money, shares, lengths and durations in English."""

import pytest

from tei_toolkit.names.measures import find_measures


def marked(text: str) -> list[str]:
    """Each measure as `words = attribute value ...`."""
    return [
        f"{text[m.start : m.end]} = "
        + " ".join(f"{name} {value}" for name, value in m.values)
        for m in find_measures(text)
    ]


@pytest.mark.parametrize(
    ("text", "words", "quantity", "unit"),
    [
        ("over 11.6 billion dollars in", "11.6 billion dollars", "11600000000", "USD"),
        ("about $20 billion", "$20 billion", "20000000000", "USD"),
        ("some €5m", "€5m", "5000000", "EUR"),
        ("for £3.50 only", "£3.50", "3.5", "GBP"),
        ("3,000 roubles", "3,000 roubles", "3000", "RUB"),
        ("1.5 trillion yen", "1.5 trillion yen", "1500000000000", "JPY"),
    ],
)
def test_money(text: str, words: str, quantity: str, unit: str) -> None:
    assert marked(text) == [f"{words} = type currency unit {unit} quantity {quantity}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20 per cent of it", "20 per cent = unit percent quantity 20"),
        ("a 12.5% share", "12.5% = unit percent quantity 12.5"),
        ("15 kilometres", "15 kilometres = unit km quantity 15"),
        ("for two hours", "two hours = dur PT2H"),
        ("within five years", "five years = dur P5Y"),
        ("at 1730 GMT on", "1730 GMT = when 17:30:00"),
        ("at 1420 hours he", "1420 hours = when 14:20:00"),
        ("he worked 2000 hours", "2000 hours = dur PT2000H"),
    ],
)
def test_other_measures(text: str, expected: str) -> None:
    assert marked(text) == [expected]


def test_a_bare_number_is_no_measure() -> None:
    assert marked("The 3 of us met in room 12.") == []
