"""Rules for names in other languages, one phenomenon each."""

import pytest

from tei_toolkit.names.dates import find_dates
from tei_toolkit.names.recognisers.lexical import recognise
from tei_toolkit.names.spans_of_time import Day


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Small towns count after a preposition.
        ("de", "Er kommt aus Dingelstädt.", {"Dingelstädt": "place"}),
        ("fr", "Les producteurs de Lavit et de Moissac.", {"Moissac": "place"}),
        # What stands beside places in a list is one.
        (
            "it",
            "Il muro passa a Budapest e a Xarköz.",
            {"Budapest": "place", "Xarköz": "place"},
        ),
        ("it", "Ho scritto a Budapest e a Mario Xarköz.", {"Budapest": "place"}),
        # A word that begins a place's name.
        ("es", "Salimos al Golfo de Cádiz.", {"Golfo de Cádiz": "place"}),
        ("es", "Vimos las Islas Columbretes.", {"Islas Columbretes": "place"}),
        # A family name that begins with an article with a capital.
        ("fr", "M. Bruno Le Maire est venu.", {"Bruno Le Maire": "person"}),
        # A family name that is a title, too.
        ("de", "Vielen Dank, Herr Kollege König.", {"König": "person"}),
        # Institutions with their places.
        ("de", "Das Landgericht Köln tagt.", {"Landgericht Köln": "organisation"}),
        (
            "de",
            "Das Kölner Verwaltungsgericht tagt.",
            {"Kölner Verwaltungsgericht": "organisation"},
        ),
        ("zh", "复旦大学的教授来了。", {"复旦大学": "organisation"}),
        ("zh", "北京师范大学的教授来了。", {"北京师范大学": "organisation"}),
        ("zh", "他去了一所著名大学。", {}),
        # A title with an apostrophe.
        ("uk", "Учора прем'єр-міністр Гончарук мовчав.", {"Гончарук": "person"}),
        # A country after a title belongs to the title.
        (
            "ru",
            "Мы ждём президента Египта Сиси.",
            {"Египта": "place", "Сиси": "person"},
        ),
        ("ru", "Мы ждём короля Марокко.", {"Марокко": "place"}),
    ],
)
def test_names(language: str, text: str, expected: dict[str, str]) -> None:
    found = {m.text: m.type.value for m in recognise(text, language)}
    for name, kind in expected.items():
        assert found.get(name) == kind
    if not expected:
        assert not found


def test_a_year_named_long_before_says_nothing_of_a_chinese_day() -> None:
    text = "去年他来了。" + "我们谈了很多事情。" * 10 + "3月5日他作了报告。"
    found = find_dates(text, "zh", Day.read("2013-03-10"))
    assert [date.values for date in found][-1] == (("when", "2013-03-05"),)
