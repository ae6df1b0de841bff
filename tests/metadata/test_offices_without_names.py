"""Labels that say an office, a room or a title, and what of them is no name."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.parsed import LabelKind


@pytest.mark.parametrize(
    ("label", "language"),
    [
        ("Lord Privy Seal", "en"),
        ("Lord President of the Council", "en"),
        ("Conference Room B", "en"),
        ("Room 4B", "en"),
        ("Secretaria de Estado de Comunicación", "es"),
        ("Ministra de Hacienda", "es"),
        ("Le Président de la République", "fr"),
        ("El Presidente de la República", "es"),
        ("Le maire de La Rochelle", "fr"),
    ],
)
def test_an_office_or_a_room_has_no_surname(label: str, language: str) -> None:
    parsed = parse_label(label, language)
    assert (parsed.kind, parsed.name) == (LabelKind.FUNCTION, None)


def test_several_sit_in_a_room() -> None:
    assert parse_label("Conference Room B", "en").is_group


@pytest.mark.parametrize(
    ("label", "language", "surname"),
    [
        ("Secretario de Estado Juan Pérez", "es", ("Pérez",)),
        ("Ministra Ana García de Hoyos", "es", ("Hoyos",)),
        ("Lord Sealby", "en", ("Sealby",)),
        ("Le ministre de la Défense Florence Parly", "fr", ("Parly",)),
        ("Diputado de la Fuente", "es", ("Fuente",)),
    ],
)
def test_a_name_after_an_office_is_one(
    label: str, language: str, surname: tuple[str, ...]
) -> None:
    name = parse_label(label, language).name
    assert name is not None
    assert name.words[-1] in surname


def test_a_daughter_of_somebody_has_no_occupation() -> None:
    parsed = parse_label("Siti Nurhaliza binti Tarudin", "ms")
    assert parsed.office is None


def test_a_stop_after_a_serjeant_ends_no_label() -> None:
    text = (
        "Mr. Serj. Hayward. Were you in the house that night?\n\nWitness. I was.\n\n"
        "Mr. Serj. Hayward. Did you see the prisoner?\n\nWitness. I did, my Lord.\n\n"
        "Mr. Serj. Hayward. What did he carry?\n\nWitness. A lamp.\n"
    )
    turns = list(convert(text.encode(), "trial.txt").transcript.turns())
    labels = {turn.label.text for turn in turns if turn.label is not None}
    assert labels == {"Mr. Serj. Hayward", "Witness"}
