"""Turns with a number for each speaker, where one asks and the other answers."""

import pytest

from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.text import SourceText
from tests.labels.reading import labels_of


def _talk(form: str, questions: str, answers: str) -> str:
    pairs = (
        f"{form.format(who=questions, n=n)}How did number {n} fare?\n"
        f"{form.format(who=answers, n=n)}It fared well, thank you.\n"
        for n in range(1, 4)
    )
    return "\n".join(pairs)


@pytest.mark.parametrize(
    ("form", "asks", "answers"),
    [
        ("{who}{n}\u3000", "Q", "A"),
        ("{who}{n}．", "Ｑ", "Ａ"),
        ("{who}{n} ", "Q", "A"),
        ("{who}{n}：", "问", "答"),
        ("【{who}{n}】", "質問", "回答"),
        ("{who}{n}. ", "질문", "답변"),
    ],
)
def test_who_asks_and_who_answers_has_a_number(
    form: str, asks: str, answers: str
) -> None:
    assert labels_of(_talk(form, asks, answers)) == [asks, answers] * 3


@pytest.mark.parametrize(
    ("asks", "answers"), [("Q", "A"), ("س", "ج"), ("ש", "ת"), ("В", "О")]
)
def test_one_question_is_enough_where_its_answer_has_its_number(
    asks: str, answers: str
) -> None:
    talk = f"A talk with Ada Hale\n\n{asks}1. When was it?\n\n{answers}1. In May.\n"
    assert labels_of(talk) == [asks, answers]
    told = talk.replace("When was it?", "The bridge of May.")
    assert labels_of(told) == []
    other = talk.replace(f"{answers}1", f"{answers}2")
    assert labels_of(other) == []


def test_numbers_of_fullwidth_digits() -> None:
    text = _talk("{who}{n}\u3000", "Ｑ", "Ａ").translate(str.maketrans("123", "１２３"))
    assert labels_of(text) == ["Ｑ", "Ａ"] * 3


def test_cells_before_a_space_are_no_labels_of() -> None:
    assert labels_of(_talk("{who}{n} ", "B", "C")) == []


@pytest.mark.parametrize("title", ["Frequently asked questions", "よくある質問"])
def test_questions_often_asked_are_no_talk(title: str) -> None:
    assert labels_of(f"{title}\n\n" + _talk("{who}{n}\u3000", "Ｑ", "Ａ")) == []


def test_a_bracket_before_the_label_is_no_word_of_the_turn_above() -> None:
    source = SourceText(
        "any", "text/plain", "utf-8", "0", _talk("【{who}{n}】", "問", "答")
    )
    starts = read_labels(source).starts
    assert all(source.text[start.start] == "【" for start in starts)


def test_a_bracket_that_is_not_closed_hides_no_label_below_it() -> None:
    text = (
        "MR. SPEAKER: Order.\n\nMRS. TOLLAN: I lay the minutes on the Table.\n"
        "(Mrs. Tollan laid the minutes on the Table\nMR. SPEAKER: Order, Members.\n\n"
        "MRS. TOLLAN: I thank you.\n"
    )
    assert labels_of(text) == ["MR. SPEAKER", "MRS. TOLLAN"] * 2


def test_a_text_may_begin_with_the_fourth_turn() -> None:
    text = "C4. It is a good wall.\n\nT4. It is.\n\nC5. Three feet.\n\nT5. And then?"
    text += "\n\nC6. You had to ask.\n\nT6. Yes, I am sorry."
    assert labels_of(text) == ["C", "T"] * 3
    assert labels_of(text.replace("C4. ", "C2. ")) == []


def test_numbers_of_letters_beyond_latin_go_on_where_a_text_begins() -> None:
    said = ("Я йду. Кому смішно?", "Мені.", "Ви сміялися, коли це сказали.", "Так.")
    who = ("К4", "Т5", "К5", "Т6")
    text = "\n\n".join(f"{w}. {s}" for w, s in zip(who, said, strict=True))
    text += "\n\nК6. Бо смішно. Дорослий чоловік стоїть і рахує.\n\nТ7. Що саме?"
    assert labels_of(text) == ["К", "Т"] * 3
