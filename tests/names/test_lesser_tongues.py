"""Languages without a module of their own: titles, places and people as they stand."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


def refs(language: str, text: str) -> list[str | None]:
    """What the names of a text mean."""
    options = AnalysisOptions(language=language, layers=("names",))
    return [m.ref for m in analyse(text, options).mentions]


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("cs", "Byl v Praze a jel do Brna.", ["prague", "brno"]),
        ("cs", "Přijel z Německa do Polska.", ["DE", "PL"]),
        ("sk", "Žije v Bratislave na Slovensku.", ["bratislava", "SK"]),
        ("hr", "Živi u Zagrebu i u Rijeci.", ["zagreb", "rijeka"]),
        ("hr", "Došao je iz Hrvatske u Njemačku.", ["HR", "DE"]),
        ("sl", "Bil je v Ljubljani na Hrvaškem.", ["ljubljana", "HR"]),
        ("sr", "Живи у Београду, у Србији.", ["belgrade", "RS"]),
        ("ro", "Relațiile României cu Germania.", ["RO", "DE"]),
        ("hu", "Ma Budapesten és Debrecenben volt.", ["budapest", "debrecen"]),
        ("hu", "Ő Magyarországon és Németországban él.", ["HU", "DE"]),
        ("fi", "Hän oli Helsingissä ja Tampereella.", ["helsinki", "tampere"]),
        ("fi", "Hän oli Suomessa ja Ruotsissa.", ["FI", "SE"]),
        ("sv", "Det är Sveriges regering i Göteborg.", ["SE", "gothenburg"]),
        ("cs", "V sobotu šel domů. Most je starý. Do školy.", []),
        ("hu", "Most nem. Ezen kívül nem.", []),
    ],
)
def test_places_in_their_forms(language: str, text: str, places: list[str]) -> None:
    assert refs(language, text) == [f"place:{place}" for place in places]


@pytest.mark.parametrize(
    ("language", "text", "own"),
    [
        ("cs", "Jednal s Petrem Fialou. O Fialovi se mluvilo.", "fiala"),
        ("cs", "Potkal Václava Havla.", "havel"),
        ("sk", "Prišiel pán Fico.", "fico"),
        ("hr", "Gospodin Plenković je otišao. Vidio je Plenkovića.", "plenkovic"),
        ("hu", "Orbán Viktor ma beszélt. Orbán Viktorral találkozott.", "orban"),
        ("sv", "Statsminister Stefan Löfven talade.", "lofven"),
        ("nl", "Ik zag mevrouw Kaag.", "kaag"),
        ("da", "Det sagde hr. Rasmussen.", "rasmussen"),
    ],
)
def test_people_in_their_forms(language: str, text: str, own: str) -> None:
    assert set(refs(language, text)) == {f"person:{own}"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sl", "Predsednik Republike Slovenije je govoril."),
        ("cs", "Vláda České republiky rozhodla."),
        ("cs", "Prezident České republiky navštívil Brno."),
    ],
)
def test_two_capitals_are_nobody(language: str, text: str) -> None:
    options = AnalysisOptions(language=language, layers=("names",))
    found = analyse(text, options).mentions
    assert not [m for m in found if m.type.value == "person"]
