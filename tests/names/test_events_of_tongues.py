"""Events and treaties in languages other than English."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


def told(language: str, text: str) -> list[str]:
    """The events and treaties of a text, each with what it is."""
    found = analyse(text, AnalysisOptions(language=language)).mentions
    return [f"{m.type}: {m.text}" for m in found if m.type in {"event", "work"}]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Im Bauernkrieg und im Zweiten Weltkrieg.",
         ["event: Bauernkrieg", "event: Zweiten Weltkrieg"]),
        ("de", "Nach dem Vietnamkrieg und der Schlacht bei Leipzig.",
         ["event: Vietnamkrieg", "event: Schlacht bei Leipzig"]),
        ("de", "Der Warschauer Aufstand und der Vertrag von Lissabon.",
         ["event: Warschauer Aufstand", "work: Vertrag von Lissabon"]),
        ("es", "La Revolución de Mayo y la Guerra Civil.",
         ["event: Revolución de Mayo", "event: Guerra Civil"]),
        ("es", "La guerra de Irak y el Tratado de Maastricht.",
         ["event: guerra de Irak", "work: Tratado de Maastricht"]),
        ("fr", "La Seconde Guerre mondiale et la guerre d’Algérie.",
         ["event: Seconde Guerre mondiale", "event: guerre d’Algérie"]),
        ("it", "La Marcia su Roma e la battaglia di Caporetto.",
         ["event: Marcia su Roma", "event: battaglia di Caporetto"]),
        ("pt", "A Segunda Guerra Mundial e a Revolução dos Cravos.",
         ["event: Segunda Guerra Mundial", "event: Revolução dos Cravos"]),
        ("ru", "После Второй мировой войны. Битва под Москвой.",
         ["event: Второй мировой войны", "event: Битва под Москвой"]),
        ("uk", "Революція Гідності та Мінські угоди.",
         ["event: Революція Гідності", "work: Мінські угоди"]),
        ("pl", "II wojna światowa i powstanie warszawskie.",
         ["event: II wojna światowa", "event: powstanie warszawskie"]),
        ("tr", "Kurtuluş Savaşı'nda ve Lozan Antlaşması ile.",
         ["event: Kurtuluş Savaşı", "work: Lozan Antlaşması"]),
        ("de", "Seit dem Mauerfall.", ["event: Mauerfall"]),
        ("ru", "Ледовое побоище и Версальский мир.",
         ["event: Ледовое побоище", "work: Версальский мир"]),
        ("uk", "За Будапештським меморандумом.",
         ["work: Будапештським меморандумом"]),
        ("tr", "Balkan Harbi'nden sonra Harf İnkılabı ve Paris Sözleşmesi.",
         ["event: Balkan Harbi", "event: Harf İnkılabı", "work: Paris Sözleşmesi"]),
    ],
)  # fmt: skip
def test_events_of_a_fixed_form(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ein Handelskrieg, ein Bürgerkrieg, der Vertrag von Müller."),
        ("es", "La guerra de Pedro y el acuerdo de Juan."),
        ("fr", "La guerre des boutons et les accords de Paul."),
        ("ru", "Это была война и революция."),
    ],
)
def test_what_is_called_like_anything_is_no_event(language: str, text: str) -> None:
    assert not told(language, text)
