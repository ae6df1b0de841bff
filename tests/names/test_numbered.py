"""The numbers of papers and verses are no years and no times of day."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.dates import find_dates
from tei_toolkit.names.measures import find_measures
from tei_toolkit.names.spans_of_time import Day

TODAY = Day.read("2013-06-04")  # a Tuesday


def dates(text: str, language: str) -> list[str]:
    return [text[d.start : d.end] for d in find_dates(text, language, TODAY)]


def values(text: str, language: str) -> list[str]:
    found = find_dates(text, language, TODAY)
    return [value for date in found for _, value in date.values]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "resolution 2070 (2012) was adopted", ["2012"]),
        ("en", "resolutions 1483 and 1511 of 2003", ["2003"]),
        ("en", "The resolution of 1973 was adopted.", ["1973"]),
        ("en", "In 1902 the House passed the Bill.", ["1902"]),
        ("en", "I need 1500 more, and 1800 of them came.", []),
        ("en", "See HC 1908, Cm 1999, column 1823, paragraph 1950 of 2014.", ["2014"]),
        ("de", "Die Nr. 1982 der Drucksachen; Resolution 1973 (2011)", ["2011"]),
        ("de", "die Entschließung von 1973", ["1973"]),
        ("fr", "les nos 1798 et 1812, la loi de 1901", ["1901"]),
        ("es", "la Ley 1448 de 2011, boletín N° 1874", ["2011"]),
        ("es", "el segundo decreto de 1900", ["1900"]),
        ("pt", "o PL 1904/2019 e os anos 1994/95", ["1994/95"]),
        ("it", "il decreto n. 1905, le leggi del 1865", ["1865"]),
        ("ru", "законопроект № 1984, указ 1807 года", ["1807 года"]),
        ("pl", "druk nr 1984, ustawa z 1984 roku", ["1984 roku"]),
        ("tr", "1973 sayılı karar, 1921 yılında", ["1921"]),
        ("nl", "resolutie 1973, de wet van 1901", ["1901"]),
    ],
)
def test_a_number_of_a_paper_is_no_year(
    language: str, text: str, expected: list[str]
) -> None:
    assert dates(text, language) == expected


def test_chapter_and_verse_are_no_time() -> None:
    text = "Matthew 5:15 says so; read 1 Cor 13:4 at 5:15."
    found = [(m.start, m.end) for m in find_measures(text)]
    assert [text[start:end] for start, end in found] == ["5:15"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Every Sunday we meet."),
        ("de", "Jeden Sonntag treffen wir uns."),
        ("fr", "Chaque dimanche on se réunit."),
        ("es", "Cada domingo nos reunimos."),
        ("ru", "Каждое воскресенье мы встречаемся."),
    ],
)
def test_a_weekday_that_comes_again_and_again_is_no_day(
    language: str, text: str
) -> None:
    assert len(dates(text, language)) == 1
    assert values(text, language) == []


def test_what_will_be_done_is_to_come() -> None:
    assert values("The road will be repaired in July.", "en") == ["2013-07"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "since 1971.\nWe went out to bid on February 15.", "2013-02-15"),
        ("de", "seit 1971.\nAm 15. Februar schrieben wir es aus.", "2013-02-15"),
    ],
)
def test_another_paragraph_says_no_year(
    language: str, text: str, expected: str
) -> None:
    assert values(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "on 25 October/7 November 1917", [["1917-11-07"]]),
        ("en", "in the winter of 1941-42", [["1941-12", "1942-03"]]),
        ("en", "on 3/4 May 1990", [["1990-05-03", "1990-05-04"]]),
        ("en", "Michaelmas 1066", [["1066-09-29"]]),
        ("zh", "2013年3月17日。总理17日上午会见记者", [["2013-03-17"]] * 2),
        ("sv", "på 1990-talet", [["1990", "1999"]]),
        ("sv", "på 1800-talet", [["1800", "1899"]]),
        ("da", "i 1990'erne", [["1990", "1999"]]),
        ("hu", "1990-ben", [["1990"]]),
    ],
)
def test_two_ways_to_tell_one_time(
    language: str, text: str, expected: list[list[str]]
) -> None:
    found = find_dates(text, language, TODAY)
    assert [[value for _, value in date.values] for date in found] == expected


def test_the_stop_behind_an_era_is_no_part_of_it() -> None:
    assert dates("It fell in the 3rd century BC.", "en") == ["the 3rd century BC"]


def test_two_digits_are_only_likely_to_be_of_the_last_century() -> None:
    found = find_dates("He served in '54 with the fleet.", "en", None)
    assert [(date.values, date.sure) for date in found] == [
        ((("when", "1954"),), False)
    ]


def mentions(text: str, language: str) -> list[tuple[str, str, str]]:
    """The type, the words and the last value of each mention."""
    options = AnalysisOptions(language=language)
    return [
        (m.type.value, m.text, m.values[-1][1] if m.values else "")
        for m in analyse(text, options).mentions
    ]


@pytest.mark.parametrize(
    ("language", "text", "words", "value"),
    [
        (
            "fr",
            "La séance ouvre à six heures cinq minutes.",
            "six heures cinq minutes",
            "",
        ),
        ("en", "At 12 o'clock and 10 minutes p.m. they rose.", None, "12:10:00"),
        ("es", "Se levanta a las catorce horas y veinte minutos.", None, "14:20:00"),
        (
            "pt",
            "Termina às 14 horas e 20 minutos.",
            "14 horas e 20 minutos",
            "14:20:00",
        ),
        ("it", "Inizia alle ore 14 e 20.", "14 e 20", "14:20:00"),
        ("de", "Schluss um 9 Uhr 7 Minuten.", "9 Uhr 7 Minuten", "09:07:00"),
        ("ru", "10 часов 30 минут утра.", "10 часов 30 минут утра", "10:30:00"),
        ("uk", "10 година 05 хвилин.", "10 година 05 хвилин", "10:05:00"),
    ],
)
def test_hours_and_minutes_of_the_day_are_one_time(
    language: str, text: str, words: str | None, value: str
) -> None:
    ((kind, found, printed),) = mentions(text, language)
    assert (kind, printed) == ("time", value)
    assert words is None or found == words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "mil doscientos cuarenta y cinco pesos"),
        ("ru", "тысяча двести сорок пять рублей"),
    ],
)
def test_thousands_are_read_whole(language: str, text: str) -> None:
    ((kind, found, quantity),) = mentions(text, language)
    assert (kind, found, quantity) == ("measure", text, "1245")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "ciento treinta y seis años"),
        ("pt", "cento e trinta e seis anos"),
        ("pl", "sto trzydzieści sześć lat"),
    ],
)
def test_no_end_of_a_larger_number_is_taken_for_it(language: str, text: str) -> None:
    assert mentions(text, language) == []


def test_one_day_is_a_duration_where_something_lasts() -> None:
    dollars = ("measure", "5 dollars", "5")
    assert mentions("One day he had 5 dollars.", "en") == [dollars]
    found = mentions("It took one day and 5 dollars.", "en")
    assert found == [("time", "one day", "P1D"), dollars]
