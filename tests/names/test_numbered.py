"""The numbers of papers and verses are no years and no times of day."""

import pytest

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
