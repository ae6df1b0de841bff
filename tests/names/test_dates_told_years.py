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
    ("ru", "В феврале сорок второго нас вывезли.", "феврале сорок второго", "1942-02"),
    ("ru", "Отец погиб в сорок первом, под Москвой.", "сорок первом", "1941"),
    (
        "ru",
        "В 1949 году вызвали. Через семь лет, 25 февраля, он всё сказал.",
        "25 февраля",
        "1956-02-25",
    ),
    ("uk", "У червні сорок другого вивезли мене.", "червні сорок другого", "1942-06"),
    ("uk", "У тридцятому забрали все.", "тридцятому", "1930"),
    (
        "pl",
        "W osiemdziesiątym trzecim to słyszałam.",
        "osiemdziesiątym trzecim",
        "1983",
    ),
    (
        "de",
        "Bis Oktober siebenundvierzig, dann.",
        "Oktober siebenundvierzig",
        "1947-10",
    ),
    ("es", "Vino en el cincuenta y siete, yo lo vi.", "cincuenta y siete", "1957"),
    ("it", "Nel quarantatré, a Roma, fu preso.", "quarantatré", "1943"),
    (
        "it",
        "Il 3 maggio del quarantacinque finì.",
        "3 maggio del quarantacinque",
        "1945-05-03",
    ),
    ("pt", "Veio do Ceará, em 43, soldado.", "43", "1943"),
    ("tr", "Kosta mayısta bize gelecek.", "mayısta", "2013-05"),
    ("tr", "Kırk ikide başbakandı.", "Kırk ikide", "1942"),
    ("zh", "福田站本月30日啟用。", "本月30日", "2012-10-30"),
    ("zh", "本周一收到报告。", "本周一", "2012-10-29"),
    (
        "de",
        "Bis 2020 kommt es. Er stimmt am 8. Dezember ab.",
        "8. Dezember",
        "2012-12-08",
    ),
    ("de", "Am 3. Februar ist Landtagswahl in Kiel.", "3. Februar", "2013-02-03"),
    ("de", "Um halb sechs abends war er da.", "halb sechs abends", "17:30:00"),
    ("de", "Er kam abends um acht.", "acht", "20:00:00"),
    ("es", "Fue a las once de la noche.", "once de la noche", "23:00:00"),
    ("it", "Era lì, alle cinque di mattina.", "cinque di mattina", "05:00:00"),
    ("pt", "Chegou às oito da noite.", "oito da noite", "20:00:00"),
    ("pl", "Przyszedł o ósmej wieczorem.", "ósmej wieczorem", "20:00:00"),
    ("ru", "Он пришёл в семь вечера.", "семь вечера", "19:00:00"),
    (
        "uk",
        "Учора о двадцять другій годині він був.",
        "двадцять другій годині",
        "22:00:00",
    ),
    ("tr", "Dün 04.17'de deprem oldu.", "04.17", "04:17:00"),
    (
        "en",
        "In 2002 it was bad. He told us on Saturday, 14 July.",
        "Saturday, 14 July",
        "2012-07-14",
    ),
    ("en", "He left two years ago, on Easter Sunday.", "Easter Sunday", "2010-04-04"),
    ("en", "I landed at six forty a.m., tired.", "six forty a.m.", "06:40:00"),
    ("en", "Be there by eight p.m., please.", "eight p.m.", "20:00:00"),
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Служил в сорок первом полку."),
        ("uk", "Говорив про це, о другій світовій війні."),
        ("pl", "Mówił o drugiej wojnie."),
        ("de", "Es geht um drei Dinge."),
        ("en", "It took ten to twelve people."),
        ("en", "It was one in the morning rush, and eight at night."),
        ("pt", "Eram ao todo quarenta e três."),
    ],
)
def test_what_is_no_date_and_no_time(language: str, text: str) -> None:
    options = AnalysisOptions(language=language, layers=("dates",))
    assert [m.text for m in analyse(text, options).mentions] == []
