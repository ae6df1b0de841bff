"""Eras, feasts, calendars and halves in the languages beside English."""

import pytest

from tei_toolkit.names.dates import find_dates
from tei_toolkit.names.spans_of_time import Day

TODAY = Day.read("2015-06-10")


def marked(text: str, language: str) -> list[str]:
    """Each date as `words = attribute value ...`."""
    return [
        f"{text[d.start : d.end]} = "
        + " ".join(f"{name} {value}" for name, value in d.values if name != "calendar")
        for d in find_dates(text, language, TODAY)
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # before the common era
        ("de", "Er starb 44 v. Chr. in Rom.", "44 v. Chr. = when -0044"),
        ("fr", "En 52 av. J.-C. Alésia tomba.", "52 av. J.-C. = when -0052"),
        (
            "fr",
            "au IIIe siècle av. J.-C.",
            "IIIe siècle av. J.-C. = from -0300 to -0201",
        ),
        ("es", "Murió en el año 44 a. C. en Roma.", "44 a. C. = when -0044"),
        ("it", "Morì nel 44 a.C. a Roma.", "44 a.C. = when -0044"),
        ("pt", "em 44 a.C. morreu", "44 a.C. = when -0044"),
        ("ru", "В 44 году до н. э. убили", "44 году до н. э. = when -0044"),
        ("uk", "у 44 р. до н. е. вбили", "44 р. до н. е. = when -0044"),
        ("pl", "w 44 roku p.n.e. zabito", "44 roku p.n.e. = when -0044"),
        ("tr", "M.Ö. 44 yılında geldi", "M.Ö. 44 yılında = when -0044"),
        ("zh", "公元前221年秦统一六国。", "公元前221年 = when -0221"),
        # halves
        ("de", "dauerte zweieinhalb Stunden", "zweieinhalb Stunden = dur PT2H30M"),
        ("de", "nach anderthalb Jahren", "anderthalb Jahren = dur P1Y6M"),
        ("fr", "dura deux heures et demie", "deux heures et demie = dur PT2H30M"),
        ("es", "duró dos horas y media", "dos horas y media = dur PT2H30M"),
        ("ru", "два с половиной часа", "два с половиной часа = dur PT2H30M"),
        ("ru", "ждали полчаса там", "полчаса = dur PT30M"),
        ("tr", "iki buçuk saat sürdü", "iki buçuk saat = dur PT2H30M"),
        ("zh", "花了两个半小时", "两个半小时 = dur PT2H30M"),
        # parts of a month, hours of the afternoon and of a dateline
        ("de", "Mitte März ging er.", "Mitte März = from 2015-03-11 to 2015-03-21"),
        ("de", "um 4 Uhr 10 am Nachmittag", "4 Uhr 10 am Nachmittag = when 16:10:00"),
        ("de", "nachmittags um 4 Uhr 10", "4 Uhr 10 = when 16:10:00"),
        ("ru", "10 часов 05 минут.", "10 часов 05 минут = when 10:05:00"),
        ("ru", "Мы ждали 10 часов.", "10 часов = dur PT10H"),
        # feasts
        ("it", "a Pasqua 2008", "Pasqua 2008 = when 2008-03-23"),
        ("it", "a Ferragosto 2010", "Ferragosto 2010 = when 2010-08-15"),
        ("pt", "no Natal de 1999", "Natal de 1999 = when 1999-12-25"),
        ("de", "am Karfreitag 1998", "Karfreitag 1998 = when 1998-04-10"),
        ("fr", "à Pâques 1916", "Pâques 1916 = when 1916-04-23"),
        ("it", "il venerdì santo del 1998", "venerdì santo del 1998 = when 1998-04-10"),
        ("ru", "на Пасху 2014 года", "Пасху 2014 года = when 2014-04-20"),
        ("pl", "w Boże Ciało", "Boże Ciało = when 2015-06-04"),
        # two calendars
        (
            "ru",
            "25 октября (7 ноября) 1917 года взяли",
            "25 октября (7 ноября) 1917 года = when 1917-11-07",
        ),
        (
            "ru",
            "1 марта 1881 года по старому стилю",
            "1 марта 1881 года = when 1881-03-13",
        ),
    ],
)
def test_a_form_and_its_value(language: str, text: str, expected: str) -> None:
    assert marked(text, language) == [expected]


def test_half_of_a_century_or_a_match_is_no_half_of_this_year() -> None:
    assert marked("la primera mitad del siglo XIX", "es") == [
        "siglo XIX = from 1800 to 1899"
    ]
    assert marked("la primera mitad del partido", "es") == []
