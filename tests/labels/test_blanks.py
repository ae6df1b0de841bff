"""Rules in the place of names."""

from tei_toolkit.metadata.people.labels import parse_label
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


def test_a_time_and_a_mark_alone_begin_the_turn_of_nobody_named() -> None:
    text = (
        "[00:09:25] Nora Quill: \n\tShe will present item 7, file item number one.\n"
        "[00:09:29] Ada Moss: \n\tThank you, chair and members. I present item 7.\n"
        "[00:11:08]  : \n\tMs. Quill.\n"
        "[00:11:10] Nora Quill: \n\tYes, I want to thank my colleague for it.\n"
        "[00:12:20] : Are there any others who want to speak?\n"
        "[00:13:51] Ada Moss: \n\tNobody that I can see.\n"
    )
    named = ["Nora Quill", "Ada Moss", "", "Nora Quill", "", "Ada Moss"]
    assert labels_of(text) == named


def test_a_time_before_a_paragraph_that_goes_on_begins_no_turn() -> None:
    text = (
        "Nora Quill (00:04):\nThis is the slow train, and I am Nora.\n\n"
        "Ada Moss (00:09):\nAnd I am the other one. They wanted to sing.\n\n"
        "(00:15):\nI said afterwards.\n\n"
        "Nora Quill (00:19):\nAnd it did not ring?\n"
    )
    assert len(labels_of(text)) == 3


def test_a_time_and_a_mark_stand_in_no_words_of_a_list_of_names() -> None:
    text = (
        "Nora Quill: We begin with the timetable of the ferry.\n\n"
        "Ada Moss: I have it here, it is short.\n\n"
        "[10:20] : the ferry leaves\n\n"
        "Nora Quill: Thank you, that is all we need.\n"
    )
    assert labels_of(text) == ["Nora Quill", "Ada Moss", "Nora Quill"]
