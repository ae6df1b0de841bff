"""Days of laws and decrees beside the day of an event."""

import pytest

from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.metadata.dates.days_of_acts import is_of_act


@pytest.mark.parametrize(
    ("language", "text", "is_act"),
    [
        ("ru", "утверждённое Указом Президента от 9 июня 2000 г. N 16", True),
        ("ru", "О ходе исполнения закона о мостах от 7 мая 2012 года", True),
        ("ru", "ПРОТОКОЛ от 14 марта 2001 г. N 5", False),
        ("ru", "Закон о мостах: заседание от 3 мая 2001 года", False),
        ("uk", "Про виконання Постанови Верховної Ради від 3 грудня 2014 року", True),
        ("fr", "Application de la loi n° 2008-776 du 4 août 2008", True),
        ("fr", "La loi du marché : débat du 4 août 2008", False),
        ("de", "Entwurf zur Änderung des Brückengesetzes vom 28. Mai 2010", True),
        ("de", "Beratung des Gesetzes, Sitzung vom 28. Mai 2010", False),
        ("es", "se modifica la Ley 30/1992, de 26 de noviembre de 1992", True),
        ("es", "Orden del día, 26 de noviembre de 1992", False),
        ("pt", "Debate sobre a Lei nº 12.527, de 18 de novembro de 2011", True),
        ("it", "decreto-legge 1 ottobre 2007, n. 159", True),
        ("tr", "5 Mayıs 2004 tarihli ve 5187 sayılı Kanun", True),
        ("en", "Implementation of the Act of 14 July 1994 (No. 31)", True),
        ("en", "Law lecture of 5 May 2010", False),
        ("en", "Minutes of 5 May 2010, No. 12", False),
    ],
)
def test_days_of_acts(language: str, text: str, is_act: bool) -> None:
    (mention,) = find_dates(text, language)
    assert is_of_act(text, mention) is is_act


@pytest.mark.parametrize(
    ("above", "is_act"), [("утверждённое Указом Президента", True), ("ПРОТОКОЛ", False)]
)
def test_act_named_in_the_line_above(above: str, is_act: bool) -> None:
    text = "от 9 сентября 2000 г. N 1624"
    (mention,) = find_dates(text, "ru")
    assert is_of_act(text, mention, above) is is_act
