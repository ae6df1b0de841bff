"""Money, shares, lengths and durations in English."""

import pytest

from tei_toolkit.names.measures import find_measures
from tei_toolkit.names.measures_of_tongues import find_measures_in


def marked(text: str) -> list[str]:
    """Each measure as `words = attribute value ...`."""
    return [
        f"{text[m.start : m.end]} = "
        + " ".join(f"{name} {value}" for name, value in m.values)
        for m in find_measures(text)
    ]


_EIGHT = "eight o'clock in the evening = when 20:00:00"
_QUARTER = "quarter to five in the afternoon = when 16:45:00"
_TWELVE = "unit percent quantity 12.5"
_RUPEES = ("ten thousand five hundred rupees", "10500", "INR")


@pytest.mark.parametrize(
    ("text", "words", "quantity", "unit"),
    [
        ("over 11.6 billion dollars in", "11.6 billion dollars", "11600000000", "USD"),
        ("about $20 billion", "$20 billion", "20000000000", "USD"),
        ("some €5m", "€5m", "5000000", "EUR"),
        ("for £3.50 only", "£3.50", "3.5", "GBP"),
        ("3,000 roubles", "3,000 roubles", "3000", "RUB"),
        ("1.5 trillion yen", "1.5 trillion yen", "1500000000000", "JPY"),
        ("A million dollars", "A million dollars", "1000000", "USD"),
        ("half a million pounds", "half a million pounds", "500000", "GBP"),
        (
            "two hundred and fifty thousand euros",
            "two hundred and fifty thousand euros",
            "250000",
            "EUR",
        ),
        ("gave ten thousand five hundred rupees", *_RUPEES),
        ("R$ 40 each", "R$ 40", "40", "BRL"),
        ("for CHF 300", "CHF 300", "300", "CHF"),
        ("20 M€ more", "20 M€", "20000000", "EUR"),
        ("he owes me fifty quid", "fifty quid", "50", "GBP"),
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
        ("for two and a half hours", "two and a half hours = dur PT2H30M"),
        ("for half an hour", "half an hour = dur PT30M"),
        ("an hour and a half of it", "an hour and a half = dur PT1H30M"),
        ("some 2.5 years", "2.5 years = dur P2Y6M"),
        ("at eight o'clock in the evening", _EIGHT),
        ("at quarter to five in the afternoon", _QUARTER),
        ("they met at half past two", "half past two = "),
        ("twelve and a half per cent", "twelve and a half per cent = " + _TWELVE),
    ],
)
def test_other_measures(text: str, expected: str) -> None:
    assert marked(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He lost 40 pounds", "40 pounds = unit lb quantity 40"),
        (
            "They lost forty million pounds",
            "forty million pounds = type currency unit GBP quantity 40000000",
        ),
        ("twenty bucks", "twenty bucks = type currency quantity 20"),
        ("a ride for 10 GEL", "10 GEL = type currency unit GEL quantity 10"),
        ("At 1805 hours", "1805 hours = when 18:05:00"),
        ("it took 1200 hours", "1200 hours = dur PT1200H"),
        ("200 ml of milk", "200 ml = unit ml quantity 200"),
        (
            "seventy degrees Fahrenheit",
            "seventy degrees Fahrenheit = unit °F quantity 70",
        ),
        ("minus 5 degrees Celsius", "minus 5 degrees Celsius = unit °C quantity -5"),
    ],
)
def test_what_the_words_around_a_number_say(text: str, expected: str) -> None:
    assert marked(text) == [expected]


def test_what_only_looks_like_a_currency_is_none() -> None:
    assert not marked("They asked 5 try and 30 gel packs")


def test_pesos_are_those_of_a_country_that_is_not_told() -> None:
    values = [measure.values for measure in find_measures_in("veinte pesos", "es")]
    assert values == [(("type", "currency"), ("quantity", "20"))]


def test_a_bare_number_is_no_measure() -> None:
    assert marked("The 3 of us met in room 12.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("£20-30 million", [("£20", "20000000"), ("30 million", "30000000")]),
        ("$2.5-$3 million", [("$2.5", "2500000"), ("$3 million", "3000000")]),
        ("$5 to $3 million", [("$5", "5"), ("$3 million", "3000000")]),
        ("50 to 60 percent", [("50", "50"), ("60 percent", "60")]),
        ("between 20 and 30 km", [("20", "20"), ("30 km", "30")]),
        ("Chapter 20 and 30 km", [("30 km", "30")]),
        ("10-15 miles", [("10", "10"), ("15 miles", "15")]),
    ],
)
def test_both_ends_of_a_range(text: str, expected: list[tuple[str, str]]) -> None:
    assert [
        (text[m.start : m.end], dict(m.values)["quantity"]) for m in find_measures(text)
    ] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "3.500 millones de euros", "3500000000"),
        ("de", "3.500 Millionen Euro", "3500000000"),
        ("it", "3.500 milioni di euro", "3500000000"),
        ("pt", "3.500 milhões de euros", "3500000000"),
        ("de", "3,5 Milliarden Euro", "3500000000"),
        ("de", "eine halbe Million Euro", "500000"),
        ("ru", "полтора миллиарда рублей", "1500000000"),
        ("zh", "百分之二点五", "2.5"),
    ],
)
def test_large_numbers_of_other_languages(
    language: str, text: str, expected: str
) -> None:
    (found,) = find_measures_in(text, language)
    assert text[found.start : found.end] == text
    assert dict(found.values)["quantity"] == expected


@pytest.mark.parametrize(
    ("language", "text", "words", "unit", "quantity"),
    [
        ("es", "Debe mil trescientos cincuenta millones de euros.",
         "mil trescientos cincuenta millones de euros", "EUR", "1350000000"),
        ("es", "Dos mil cien pesos.", "Dos mil cien pesos", None, "2100"),
        ("es", "Son 14.000 metros cuadrados.", "14.000 metros cuadrados", "m2",
         "14000"),
        ("fr", "Je touche mille cent quarante euros.", "mille cent quarante euros",
         "EUR", "1140"),
        ("fr", "Il fait moins deux degrés.", "moins deux degrés", "°", "-2"),
        ("fr", "Soit 62 p. 100 des voix.", "62 p. 100", "percent", "62"),
        ("de", "Zweitausenddreihundert Mark.", "Zweitausenddreihundert Mark", "DEM",
         "2300"),
        ("it", "Caddero duecentosessanta millimetri.", "duecentosessanta millimetri",
         "mm", "260"),
        ("it", "Costa duemilatrecento lire.", "duemilatrecento lire", "ITL", "2300"),
        ("pt", "Foram cinquenta vírgula nove por cento.",
         "cinquenta vírgula nove por cento", "percent", "50.9"),
        ("ru", "Она получала сто двадцать пять граммов.", "сто двадцать пять граммов",
         "g", "125"),
        ("ru", "Пенсия две тысячи сто рублей.", "две тысячи сто рублей", "RUB", "2100"),
        ("ru", "Он привёз миллиард долларов.", "миллиард долларов", "USD",
         "1000000000"),
        ("uk", "Дали три кілограми борошна.", "три кілограми", "kg", "3"),
        ("pl", "Trzy tysiące dwieście złotych.", "Trzy tysiące dwieście złotych",
         "PLN", "3200"),
        ("pl", "Jest minus cztery stopnie.", "minus cztery stopnie", "°", "-4"),
        ("tr", "Ekmek üç yüz gram.", "üç yüz gram", "g", "300"),
        ("tr", "Verdi bin beş yüz lira.", "bin beş yüz lira", "TRY", "1500"),
        ("zh", "下了744.8毫米。", "744.8毫米", "mm", "744.8"),
    ],
)  # fmt: skip
def test_numbers_in_words_beyond_a_hundred(
    language: str, text: str, words: str, unit: str | None, quantity: str
) -> None:
    (found,) = find_measures_in(text, language)
    values = dict(found.values)
    assert text[found.start : found.end] == words
    assert (values.get("unit"), values["quantity"]) == (unit, quantity)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Сорок девять целых пять процентов."),
        ("fr", "deux trois euros"),
        ("es", "mil y dos mil y tres mil euros"),
    ],
)
def test_a_number_of_which_only_the_end_is_read_is_none(
    language: str, text: str
) -> None:
    assert find_measures_in(text, language) == []


def test_decimals_and_degrees_in_english_words() -> None:
    assert marked("Nine point five million euros.") == [
        "Nine point five million euros = type currency unit EUR quantity 9500000"
    ]
    assert marked("It fell to minus three degrees.") == [
        "minus three degrees = unit ° quantity -3"
    ]
    assert marked("She has two degrees from Yale.") == []
