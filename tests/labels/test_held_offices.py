"""Offices that are told at length, with the name of who holds them."""

import pytest

from tei_toolkit.labels.likeness import likeness
from tests.labels.reading import labels_of


@pytest.mark.parametrize(
    ("above", "below", "words"),
    [
        (
            "Die Vorsitzende des Ausschusses für Wege",
            "und Brücken Frau Dr. Olga Stamm:",
            ("Guten Abend. Ich eröffne die Sitzung.", "Vielen Dank. Es regnet."),
        ),
        (
            "Le ministre des Affaires maritimes du royaume de",
            "Suède, M. Nils Berg :",
            ("Bonsoir à tous. Je serai bref.", "Merci. Il pleut encore."),
        ),
        (
            "Председатель комитета по дорогам",
            "и мостам Степан Ильич Рогов:",
            ("Добрый вечер. Я открываю заседание.", "Спасибо. Идёт дождь."),
        ),
        (
            "El ministro de Asuntos marítimos del Reino de",
            "Suecia, don Nils Berg:",
            ("Buenas tardes. Seré breve.", "Gracias. Sigue lloviendo."),
        ),
        (
            "Il presidente della Commissione Strade",
            "e Ponti, dott. Nello Berti:",
            ("Buonasera a tutti. Sarò breve.", "Grazie. Piove ancora."),
        ),
    ],
)
def test_an_office_and_a_name_may_be_broken_over_lines(
    above: str, below: str, words: tuple[str, str]
) -> None:
    office = f"{above}\n{below}"
    text = f"{office}\n{words[0]}\n\nVera Lind:\n{words[1]}\n\n{office}\n{words[0]}\n"
    label = f"{above} {below.rstrip(' :')}"
    assert labels_of(text) == [label, "Vera Lind", label]


@pytest.mark.parametrize(
    "sentence",
    [
        "The chairman of the committee on roads thanked Dr. Henry Stone",
        "Der Vorsitzende des Ausschusses dankte Herrn Dr. Otto Stamm",
        "La présidente de la commission remercie Mme Vera Lind",
        "Le président du conseil a reçu hier à Lyon M. Nils Berg",
        "Председатель комитета по дорогам поблагодарил Степана Ильича Рогова",
        "Il presidente della Provincia ha incontrato a Siena Nils Berg",
        "Der Vorsitzende des Ausschusses für Wege und Brücken",
        "The chairman of the committee , and , all the others",
    ],
)
def test_what_an_officer_does_is_no_label(sentence: str) -> None:
    assert likeness(sentence).weight < 0
