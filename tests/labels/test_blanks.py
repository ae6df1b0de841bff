"""Rules in the place of names."""

from tei_toolkit.metadata.people_labels import parse_label
from tests.labels.reading import labels_of


def test_a_rule_stands_for_a_name() -> None:
    text = (
        "ГОЛОВУЮЧИЙ. Доброго дня, шановні колеги, починаємо засідання.\n\n"
        "_____________. Немає світла в залі.\n\n"
        "ГОЛОВУЮЧИЙ. Увімкніть, будь ласка, світло.\n\n"
        "ПЕТРЕНКО А.Б. Дякую, тепер видно.\n\n"
        "_____________. (Не чути)\n\n"
        "ГОЛОВУЮЧИЙ. Переходимо до голосування.\n"
    )
    rule = "_" * 13
    assert labels_of(text) == [
        "ГОЛОВУЮЧИЙ",
        rule,
        "ГОЛОВУЮЧИЙ",
        "ПЕТРЕНКО А.Б.",
        rule,
        "ГОЛОВУЮЧИЙ",
    ]
    assert parse_label(rule, "uk").is_anonymous


def test_a_rule_between_parts_is_no_label() -> None:
    text = (
        "ANN HALE: It rains on the pier.\n\nBEN COLE: It does, and on the hall.\n\n"
        "________. Signed in the presence of the clerk.\n\n"
        "ANN HALE: Since noon.\n\nBEN COLE: So it has.\n"
    )
    assert labels_of(text) == ["ANN HALE", "BEN COLE"] * 2
