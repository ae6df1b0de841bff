"""Roles that mean one person of the document, in languages other than English."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.linking import Known


def roles(language: str, text: str, *known: Known) -> list[tuple[str, str | None]]:
    """The roles in a text, and whom they mean."""
    found = analyse(text, AnalysisOptions(language=language, known=known)).mentions
    return [(m.text, m.ref) for m in found if m.type.value == "role"]


@pytest.mark.parametrize(
    ("language", "text", "role", "own"),
    [
        ("de", "Bundeskanzlerin Angela Merkel sprach. Die Bundeskanzlerin sagte nein.",
         "Bundeskanzlerin", "merkel"),
        ("fr", "Le Premier ministre Édouard Philippe est là. Le premier ministre a ri.",
         "premier ministre", "philippe"),
        ("es", "La ministra de Hacienda Ana Montero vino. La ministra de Hacienda rio.",
         "ministra de Hacienda", "montero"),
        ("es", "La ministra de Hacienda Ana Montero vino. La ministra calló.",
         "ministra", "montero"),
        ("it", "Il ministro Daniele Franco è venuto. Il ministro tace.",
         "ministro", "franco"),
        ("pt", "O primeiro-ministro António Costa falou. O primeiro-ministro saiu.",
         "primeiro-ministro", "costa"),
        ("ru", "Министр финансов Алексей Кудрин пришёл. Министру финансов сказали.",
         "Министру финансов", "кудрин"),
        ("ru", "Премьер-министр Михаил Мишустин был тут. Премьер-министр уехал.",
         "Премьер-министр", "мишустин"),
        ("pl", "Premier Donald Tusk przyjechał. Z premierem rozmawiano.",
         "premierem", "tusk"),
        ("tr", "Başbakan Recep Tayyip Erdoğan geldi. Başbakan konuştu.",
         "Başbakan", "erdogan"),
        ("uk", "Президент Петро Порошенко приїхав. Президента зустріли.",
         "Президента", "порошенко"),
    ],
)  # fmt: skip
def test_a_role_means_who_holds_it(
    language: str, text: str, role: str, own: str
) -> None:
    assert roles(language, text) == [(role, f"person:{own}")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Der Minister kam. Minister Hans Berg war dort. Ein Minister sagte das.",
        ),
        ("de", "Der ehemalige Kanzler Gerhard Schröder kam. Der Kanzler ging."),
        (
            "de",
            "Bundeskanzlerin Angela Merkel sprach. Der Bundeskanzler von Wien ging.",
        ),
        ("de", "Bundeskanzler Karl Berg kam. Der Bundeskanzler, Peter, irrt."),
        ("de", "Bundeskanzler Karl Berg kam. Da ist Abcdef, der Bundeskanzler."),
        ("ru", "Министр Алексей Кудрин пришёл. Министр обороны ответил."),
        ("ru", "Президент Владимир Путин приехал. Президент Франции ответил."),
        ("fr", "Le ministre Bruno Le Maire est là. Un ministre a dit non."),
    ],
)
def test_a_role_that_another_may_hold_is_nobody(language: str, text: str) -> None:
    assert not roles(language, text)


def test_a_role_that_two_people_hold_is_left_open() -> None:
    text = "El ministro Juan Pérez y el ministro Luis Gil. El ministro rio."
    found = analyse(text, AnalysisOptions(language="es"))
    assert roles("es", text) == [("ministro", None)]
    assert "'ministro' could be person:gil, person:perez" in found.told


def test_a_role_beside_a_name_is_of_who_is_named() -> None:
    text = "El presidente, Juan Pérez, vino. Pedro, el presidente, escuchó."
    assert roles("es", text) == [
        ("presidente", "person:perez"),
        ("presidente", "person:pedro"),
    ]


def test_those_who_take_part_hold_their_offices() -> None:
    berg = Known("person:berg", ("Karl Berg",), role="Finanzminister", is_own=True)
    text = "Der Finanzminister hat das gesagt, meine Damen und Herren."
    assert roles("de", text, berg) == [("Finanzminister", "person:berg")]


def test_an_office_of_something_before_a_name_is_its_title() -> None:
    text = "Vino la ministra de Hacienda María Jesús Montero ayer."
    options = AnalysisOptions(language="es", layers=("names",))
    (person,) = (m for m in analyse(text, options).mentions if m.type == "person")
    assert text[person.title_start : person.start] == "ministra de Hacienda "
