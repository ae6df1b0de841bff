"""Titles of works in quotation marks."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.mention import MentionType


def found(text: str, language: str) -> tuple[list[str], list[str]]:
    """The works, and the names of people and places, in order."""
    mentions = analyse(text, AnalysisOptions(language=language)).mentions
    works = [m.text for m in mentions if m.type is MentionType.WORK]
    names = [
        m.text for m in mentions if m.type in {MentionType.PERSON, MentionType.PLACE}
    ]
    return works, names


@pytest.mark.parametrize(
    ("language", "text", "works", "names"),
    [
        (
            "en",
            "Dickens wrote “Hard Times” and his novel of London, “Bleak House”.",
            ["Hard Times", "Bleak House"],
            ["Dickens", "London"],
        ),
        ("en", "He wrote, “London is dead.”", [], ["London"]),
        ("de", "der Roman „Der Tod in Venedig“", ["Der Tod in Venedig"], []),
        ("fr", "le roman « Notre-Dame de Paris »", ["Notre-Dame de Paris"], []),
        (
            "es",
            "El libro de Antonio Machado, «Campos de Castilla»",
            ["Campos de Castilla"],
            ["Antonio Machado"],
        ),
        ("pt", "o romance “Dom Casmurro”", ["Dom Casmurro"], []),
        ("ru", "Роман «Анна Каренина» и «Москва».", ["Анна Каренина"], ["Москва"]),
        ("pl", "poemat „Pan Tadeusz” powstał", ["Pan Tadeusz"], []),
        ("tr", "Bu “Kar” romanıdır.", ["Kar"], []),
        ("zh", "他写了《京华烟云》。", ["京华烟云"], []),
    ],
)
def test_a_title_is_a_work_and_no_name_in_it(
    language: str, text: str, works: list[str], names: list[str]
) -> None:
    assert found(text, language) == (works, names)
