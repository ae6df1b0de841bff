"""Labels of languages and chats that few other tests have."""

import pytest

from tests.labels.reading import labels_of
from tests.labels.test_rare_forms import turns


def test_a_form_of_address_alone_is_no_label() -> None:
    text = (
        "Dl. primar Ion Pop - Podul e gata.\n\nDna. consilier Olteanu - Nu e gata.\n\n"
        "Dl. primar - Ba da.\n\nDl. consilier Duca - Am fost acolo.\n\n"
        "Dna. consilier Olteanu - Vedeți?\n\nDl. primar - Trecem la vot.\n"
    )
    assert labels_of(text)[:3] == [
        "Dl. primar Ion Pop",
        "Dna. consilier Olteanu",
        "Dl. primar",
    ]


def test_a_telephone_number_between_marks_of_direction_is_a_label() -> None:
    number = "\u202a+44 7700 900184\u202c"
    text = (
        f"[04/11/2021, 08:07:55] {number}: Hello there.\n"
        "[04/11/2021, 08:08:55] Ann: Who is this?\n"
        f"[04/11/2021, 08:09:55] {number}: The new tenant.\n"
        "[04/11/2021, 08:18:55] Ann: Hi!\n"
    )
    assert labels_of(text) == ["+44 7700 900184", "Ann"] * 2


@pytest.mark.parametrize("counted", ["तीसरा: बत्ती।", "பாட்டி சொல்வாள்: வா."])
def test_what_counts_or_quotes_is_no_label(counted: str) -> None:
    text = "".join(
        f"अध्यक्ष: ठीक है {n}।\nरेखा: हाँ जी।\n{counted if n == 2 else ''}\n"
        for n in range(4)
    )
    assert labels_of(text) == ["अध्यक्ष", "रेखा"] * 4


def test_an_answer_is_known_without_its_colon_where_it_is_due() -> None:
    asked = "سوال: استاد، کب؟\n\nجواب{mark} سات برس کا تھا۔\n\n"
    text = "".join(asked.format(mark="" if n == 2 else ":") for n in range(5))
    assert labels_of(text) == ["سوال", "جواب"] * 5


def test_a_key_tells_what_its_codes_are_cut_from() -> None:
    text = (
        "HOL: Frau Hollerbach, Kundin\nTIE: Herr Tietze\nBER: Beraterin\n\n"
        "BER: so dann schauen wir mal\nHOL: vorsicht stufe\nTIE: ja\n"
        "BER: danke\nHOL: das ist sie\nTIE: genau\n"
    )
    assert labels_of(text) == ["BER", "HOL", "TIE"] * 2


def test_the_heading_of_an_examination_is_no_label() -> None:
    text = (
        "COMPARUTIONS :\nMe Hortense Roy\n\nLE TRIBUNAL :\nAsseyez-vous.\n\n"
        "INTERROGÉ PAR Me HORTENSE ROY :\n\nQ. Vous avez un billet?\n\nR. Oui.\n\n"
        "Q. Et vous êtes revenu?\n\nR. À la nage.\n\nLE TRIBUNAL :\nEn novembre?\n\n"
        "R. Oui.\n"
    )
    assert labels_of(text) == ["LE TRIBUNAL", *["Q", "R"] * 2, "LE TRIBUNAL", "R"]


def test_a_name_in_the_title_of_a_document_speaks_nowhere() -> None:
    text = (
        "# Ada Hill: “We dig.”\n\n**PV: Why?**\n\n**Ada Hill:** For coal.\n\n"
        "**PV: And then?**\n\n**Ada Hill:** We stop.\n"
    )
    assert [label for label, _ in turns(text, "a.md")] == ["PV", "Ada Hill"] * 2


def test_offices_above_names_sign_a_record() -> None:
    text = (
        "ПРЕДСЕДАТЕЛ БЪЧВАРОВА: Има кворум.\n\nПЕЕВ: Не!\n\n"
        "ПРЕДСЕДАТЕЛ БЪЧВАРОВА: Закривам заседанието.\n\n"
        "Председател:\nСтоилка Бъчварова\n\nСекретари:\nМария Ангелова\nВеско Драгнев\n"
    )
    assert labels_of(text) == ["ПРЕДСЕДАТЕЛ БЪЧВАРОВА", "ПЕЕВ", "ПРЕДСЕДАТЕЛ БЪЧВАРОВА"]


@pytest.mark.parametrize(
    ("label", "is_label"),
    [
        ("Глава республики Ринат Ильдарович Сафин", True),
        ("Глава МИД Сафин", True),
        ("Глава вторая Дом Сафина", False),
        ("Глава 2", False),
    ],
)
def test_a_head_of_a_body_is_no_chapter(label: str, *, is_label: bool) -> None:
    text = (
        f"{label}: Добрый день.\n\nМинистр Ольга Дёмина: Добрый день.\n\n"
        "Вопрос: Когда подпишете?\n\nР. Сафин: В среду.\n\nВопрос: А расходы?\n\n"
        "О. Дёмина: Вырастут.\n\nСафин: Спасибо всем.\n"
    )
    assert (label in labels_of(text)) is is_label


def test_letters_of_georgian_begin_sentences_behind_names_in_bold() -> None:
    said = ("ხიდი დაინგრა.", "როდის?", "წყალი ადიდდა.")
    page = "".join(
        f"<p><b>{name}</b> {words}</p>"
        for words in said
        for name in ("თამაზ ჯიბლაძე", "მზია ბებო")
    )
    found = turns(f"<html><body>{page}</body></html>", "a.html")
    assert [label for label, _ in found] == ["თამაზ ჯიბლაძე", "მზია ბებო"] * 3
