"""Labels that give a forename and a patronymic: whose they are, or that it is open."""

import pytest

from tei_toolkit.metadata.people.people import LabelUse, Resolution, resolve_people
from tei_toolkit.names.name_words import load_name_words


def _resolve(turns: list[tuple[str, str]], language: str) -> Resolution:
    """Who speaks in `turns`, each a label and what is said."""
    uses = [LabelUse(label, turn) for turn, (label, _) in enumerate(turns)]
    body = [said for _, said in turns]
    words = load_name_words()
    return resolve_people(uses, body=body, language=language, known=words)


def _named(turns: list[tuple[str, str]], language: str) -> list[str]:
    """The full names of the speakers, in the order in which they speak."""
    people = _resolve(turns, language).people
    return [person.name.full for person in people if person.name is not None]


def _talks(said: str, language: str) -> list[tuple[str, str]]:
    """Turns of one who is called by forename and patronymic, and of another."""
    if language == "en":
        called, other = "President of Ocea Anna Ivanovna", "Minister Pavel Sorin"
    elif said.partition(" ")[0] == "Его":
        called, other = "Президент Океании Павел Львович", "Министр Олег Сорин"
    else:
        called, other = "Президент Океании Анна Ивановна", "Министр Олег Сорин"
    return [(called, "Welcome."), (other, said), (called, "Thank you.")]


@pytest.mark.parametrize(
    ("said", "language", "name"),
    [
        ("I met Anna Ivanovna Petrova.", "en", "Anna Ivanovna Petrova"),
        ("I met Anna Ivanovna Petrova and left.", "en", "Anna Ivanovna Petrova"),
        ("Я видел Анну Ивановну Петрову.", "ru", "Анна Ивановна Петрова"),
        ("Это сказано Анной Ивановной Петровой.", "ru", "Анна Ивановна Петрова"),
        ("Его зовут Павлом Львовичем Зиминым.", "ru", "Павел Львович Зимин"),
        ("Слово Анне Ивановне Сидоренко.", "ru", "Анна Ивановна Сидоренко"),
    ],
)
def test_the_one_full_name_of_the_text_is_the_speakers(
    said: str, language: str, name: str
) -> None:
    assert _named(_talks(said, language), language)[0] == name


@pytest.mark.parametrize(
    ("said", "language", "names"),
    [
        ("Anna Ivanovna Petrova and Anna Ivanovna Sidorova.", "en", "Petrova Sidorova"),
        ("Анна Ивановна Петрова и Анна Ивановна Белова.", "ru", "Петрова Белова"),
        ("С Анной Ивановной Петровой и Анной Ивановной Ли.", "ru", "Петрова Ли"),
    ],
)
def test_two_full_names_leave_it_open_and_are_reported(
    said: str, language: str, names: str
) -> None:
    done = _resolve(_talks(said, language), language)
    (name,) = [p.name.full for p in done.people[:1] if p.name is not None]
    assert len(name.split()) == len(("Anna", "Ivanovna"))
    (told,) = done.diagnostics
    assert all(family in told.message for family in names.split())


def test_a_name_in_a_case_that_has_two_bases_is_not_guessed() -> None:
    turns = _talks("Его сына, Павла Львовича Гуля, нет.", "ru")
    assert _named(turns, "ru")[0] == "Павел Львович"


def test_who_has_another_office_is_another() -> None:
    turns = _talks("I met Ambassador Anna Ivanovna Petrova.", "en")
    assert _named(turns, "en")[0] == "Anna Ivanovna"


@pytest.mark.parametrize(
    "said", ["Dear Anna Ivanovna!", "I met Anna Ivanovna Petrova, dear Anna Ivanovna!"]
)
def test_a_patronymic_is_of_who_has_it(said: str) -> None:
    turns = [
        ("President of Ocea Anna Ivanovna", "Welcome."),
        ("Minister Anna Kozak", said),
        ("President of Ocea Anna Ivanovna", "Thank you."),
    ]
    kozak = _resolve(turns, "en").people[1]
    assert kozak.variants == ("Minister Anna Kozak",)


def test_a_patronymic_before_anothers_family_name_is_the_others() -> None:
    turns = [("Anna Kozak", "Yes."), ("Tom Vale", "I met Anna Ivanovna Petrova.")]
    assert not _resolve(turns * 2, "en").people[0].variants
