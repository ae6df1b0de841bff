"""Questions that are told with their number, and other lines that are no labels."""

import pytest

from tests.labels.reading import labels_of

DEBATE = """\
   {}

   The Minister: I have no plans to do so, and I never had.

   Mr. Laidlaw: That is a great pity. Is she aware of it?

   The Minister: I am aware of it. I eat herring.

   Mr. Laidlaw: On Friday, I hope, and on Saturday.
"""


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Q2. Mr. Garside asked the Minister if she will go.", "Mr. Garside"),
        ("14. Sir John Hall asked the Secretary what it cost.", "Sir John Hall"),
        (
            "1.  Puan Rohani [Kuala Besut] minta Menteri Pengangkutan menyatakan bila.",
            "Puan Rohani [Kuala Besut]",
        ),
    ],
)  # fmt: skip
def test_a_question_is_told_with_its_number(line: str, label: str) -> None:
    assert labels_of(DEBATE.format(line))[0] == label


@pytest.mark.parametrize(
    "line",
    [
        "2. The herring was asked the price of nothing.",
        "3. Somebody asked the way to the harbour, and left.",
    ],
)
def test_other_numbered_lines_are_no_questions(line: str) -> None:
    assert len(labels_of(DEBATE.format(line))) == 4


def test_what_stands_below_a_label_begins_no_other_turn() -> None:
    text = "".join(
        f"{name}\n{words}\n\n"
        for name, words in [
            ("An Ceann Comhairle", "I remind the House of the clock on the wall."),
            (
                "Deputy Aoife Daly",
                "5. Deputy Aoife Daly asked the Minister if he will.",
            ),
            ("Minister for Transport", "It is a matter for the local authority."),
            ("Deputy Aoife Daly", "It is a matter for a boat."),
            ("Minister for Transport", "I have seen no boat there."),
        ]
    )
    assert len(labels_of(text)) == 5


def test_a_wrapped_line_is_no_label_where_labels_are_set_in() -> None:
    text = "".join(
        f"  {name}. I rise in support of it, as others have done.\n"
        for name in ("Ms. HOEK", "Mr. McARDLE", "Mr. HALE") * 2
    )
    text += "  Ms. HOEK. I have only this to add. Mr. Webster. Mr. Clay.\n"
    text += "Mr. Calhoun. None of them ever kept a light.\n"
    assert "Mr. Calhoun" not in labels_of(text)


def test_the_end_of_a_sentence_below_its_article_is_no_label() -> None:
    text = "".join(
        f"MS. {name}:  It is so, and it was so before.\nIt is written in the book.\n"
        for name in ("KANE", "HALE", "KANE", "HALE", "KANE")
    )
    text += "MS. HALE:  Mr. Chief Justice, and may it please the\nCourt:\nIt is so.\n"
    assert labels_of(text)[-1] == "MS. HALE"


def test_a_contents_line_is_no_label() -> None:
    text = "Anna Vale SPD . . . . . . . . 7401 B\n\n" + "".join(
        f"{name}:\nDas ist so, und es bleibt so.\n\n"
        for name in ("Anna Vale", "Tom Reuß") * 3
    )
    assert labels_of(text) == ["Anna Vale", "Tom Reuß"] * 3


def test_initials_apart_name_one_speaker() -> None:
    talk = [
        ("ГОЛОВУЮЧИЙ", "Дякую. Хто від уряду?"),
        ("СТЕЦЕНКО Л.І", "Шановні депутати! Кошторис готовий."),
    ]
    text = "".join(f"{who}. {words}\n\n" for who, words in talk * 4)
    text += "10:05:12\nКОВАЛИШИН Т.О.\nШановний головуючий! Міст упав.\n\n"
    text += "КОВАЛИШИН Т. О. А гроші?\n\n"
    assert labels_of(text)[-2:] == ["КОВАЛИШИН Т.О.", "КОВАЛИШИН Т. О."]


def test_a_name_and_an_office_in_one_word() -> None:
    talk = [
        "○의장 박상원 의석을 정돈해 주시기 바랍니다.",
        "○이정숙 의원 등대에 대해 묻겠습니다.",
    ]
    text = "\n\n".join(
        [*talk * 3, "○이정숙의원 열두 명이요? 작년에는 스무 명이었습니다."]
    )
    assert labels_of(text)[-1] == "이정숙의원"


def test_georgian_has_no_small_letters() -> None:
    text = (
        "სხდომის თავმჯდომარე – დილა მშვიდობისა. სხდომა გახსნილია.\n\n"
        "გიორგი ბერიძე – ბატონო თავმჯდომარე, ხიდზე მინდა ვილაპარაკო.\n\n"
    ) * 3
    assert labels_of(text) == ["სხდომის თავმჯდომარე", "გიორგი ბერიძე"] * 3


def test_a_sentence_after_an_address_is_no_label() -> None:
    text = "".join(
        f"El señor {name}: Gracias, señor presidente. No es así.\n\n"
        for name in ("PRESIDENTE", "LEZAMA") * 3
    )
    text += "Señora ministra, la pregunta es sencilla: ¿los apaga?\n"
    assert len(labels_of(text)) == 6
