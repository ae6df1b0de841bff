"""An id is made of the base form of a name, where the text inflects names."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


def refs(language: str, text: str) -> list[tuple[str, str | None]]:
    """The people of a text, and whom they are."""
    options = AnalysisOptions(language=language, layers=("names",))
    people = (m for m in analyse(text, options).mentions if m.type.value == "person")
    return [(m.text, m.ref) for m in people]


@pytest.mark.parametrize(
    ("language", "text", "own"),
    [
        ("ru", "Мы встретились с Владимиром Путиным. Путину сказали об этом.", "путин"),
        ("ru", "Вчера видели Сергея Лаврова в городе.", "лавров"),
        ("ru", "Анна Лаврова пришла. Лаврову спросили.", "лаврова"),
        ("ru", "Мы говорили о Медведеве.", "медведев"),
        ("pl", "Rozmawiał z Jarosławem Kaczyńskim. Kaczyńskiego nie było.",
         "kaczynski"),
        ("pl", "Spotkał się z Donaldem Tuskiem. Tuska nie było.", "tusk"),
        ("pl", "Rozmawiał z Andrzejem Dudą.", "duda"),
        ("pl", "Pana Kowalskiego widziano.", "kowalski"),
        ("uk", "Петра Порошенка бачили. Порошенком незадоволені.", "порошенко"),
        ("uk", "Говорив з Арсенієм Яценюком.", "яценюк"),
        ("uk", "Юлії Тимошенко не було.", "тимошенко"),
    ],
)  # fmt: skip
def test_the_id_is_the_base_form(language: str, text: str, own: str) -> None:
    found = refs(language, text)
    assert found
    assert {ref for _, ref in found} == {f"person:{own}"}


def test_a_man_and_a_woman_of_one_family_keep_their_forms() -> None:
    text = "Сергей Лавров пришёл. Анна Лаврова пришла. Сергея Лаврова видели."
    assert [ref for _, ref in refs("ru", text)] == [
        "person:лавров",
        "person:лаврова",
        "person:лавров",
    ]
