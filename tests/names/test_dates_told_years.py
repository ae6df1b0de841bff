"""Years that stand after a day or a month: in words, or as two digits."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.spans_of_time import Day

CASES = [
    ("es", "Lo mataron en agosto del 38.", "agosto del 38", "1938-08"),
    ("pt", "Voltou em julho de 45.", "julho de 45", "1945-07"),
    (
        "ru",
        "Родилась девятого мая тридцать шестого года.",
        "девятого мая тридцать шестого года",
        "1936-05-09",
    ),
    (
        "pl",
        "Pierwszego września dwa tysiące ósmego roku padało.",
        "Pierwszego września dwa tysiące ósmego roku",
        "2008-09-01",
    ),
    ("pt", "Convocou uma greve para 14 de novembro.", "14 de novembro", "2012-11-14"),
    ("tr", "Geçen yıl Ekim ayında söz verdiniz.", "Ekim ayında", "2011-10"),
    ("de", "Ostern 1953 kam er. Am 3. Mai ging er.", "3. Mai", "1953-05-03"),
    ("ru", "Он пришёл в три часа дня.", "три часа дня", "15:00:00"),
    ("tr", "Beş yüz lira verdi.", "Beş yüz lira", "500"),
    ("en", "We have booked flights for 3 May.", "3 May", "2013-05-03"),
]


def _values(text: str, language: str) -> dict[str, str]:
    options = AnalysisOptions(language=language, day=Day.read("2012-10-31"))
    found = analyse(text, options).mentions
    return {m.text: m.values[-1][1] for m in found if m.values}


@pytest.mark.parametrize(("language", "text", "words", "value"), CASES)
def test_the_year_is_the_one_that_is_told(
    language: str, text: str, words: str, value: str
) -> None:
    assert _values(text, language)[words] == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "(1005)\nHe rose.\n(1010)\nShe rose."),
        ("en", "THIS TRANSCRIPT MAY BE UPDATED."),
        ("en", "Case No. 3:14-cv-01234 was filed."),
        ("it", "Cinquecento euro al mese."),
    ],
)
def test_other_numbers_and_words_are_no_dates(language: str, text: str) -> None:
    assert not [v for v in _values(text, language) if "euro" not in v]


def test_what_follows_a_month_may_be_no_year() -> None:
    found = _values("Abierto en agosto de 10 a 12 horas.", "es")
    assert "agosto" in found
