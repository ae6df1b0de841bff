"""What stands around the turns of a record: items, times, lists, the end."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert


def body_of(text: str, wanted: str) -> list[str]:
    """The words of the elements of some kinds, in order, with their names."""
    root = convert(text.encode(), "ford.txt").tree.getroot()
    names = set(wanted.split())
    return [
        f"{name}: {' '.join(''.join(e.itertext()).split())}"
        for e in root.iterfind(".//{*}text//{*}*")
        if (name := etree.QName(e).localname) in names
    ]


FRENCH = """\
Mme la présidente. La séance est ouverte.

(La séance est ouverte à neuf heures.)

1
Questions au bailli

Mme la présidente. La parole est à M. Val.

M. Val (GUÉ). Le gué est mouillé.

Mme la présidente. Merci.

M. Val (GUÉ). Il est froid.
"""


def test_an_item_has_its_number_right_above_its_heading() -> None:
    assert body_of(FRENCH, "head") == ["head: 1", "head: Questions au bailli"]


def test_a_number_alone_that_is_said_heads_nothing() -> None:
    text = FRENCH.replace("(La séance est ouverte à neuf heures.)\n\n1\n", "Un\n1\n")
    assert "head: 1" not in body_of(text, "head")


CHINESE = """\
渡口議會

1998年5月4日星期一

出席議員：
主席梁望岸議員，J.P.
區小舟議員
QUILL議員

主席：請秘書響鐘。

（鐘聲響起，議員進場）

口頭答覆

渡口的水

1. 區小舟議員：主席，渡口的水多深？

主席：很深。

區小舟議員：還有呢？

主席：本會無從查證。


附件
書面答覆：
詳見網頁。
"""


def test_a_chinese_record_has_its_list_its_headings_and_its_annex() -> None:
    assert body_of(CHINESE, "head item trailer")[1:] == [
        "head: 出席議員：",
        "item: 主席梁望岸議員，J.P.",
        "item: 區小舟議員",
        "item: QUILL議員",
        "head: 口頭答覆",
        "head: 渡口的水",
        "head: 附件",
    ]


def test_a_time_of_day_in_hindi_is_said_by_no_one() -> None:
    text = (
        "अध्यक्ष महोदय : प्रश्न संख्या 141।\n\nश्री हरि दुबे : नल लग चुका है।\n\n"
        "अध्यक्ष महोदय : ठीक है।\n\n11.20 बजे\n\nश्री हरि दुबे : मार्च तक।\n\n"
        "अध्यक्ष महोदय : प्रश्न काल समाप्त हुआ।\n"
    )
    assert "note: 11.20 बजे" in body_of(text, "note")


@pytest.mark.parametrize("end", ["END", "FIN"])
def test_the_last_word_and_the_time_close_a_briefing(end: str) -> None:
    text = (
        "May 08, 2014\n\n1:06 P.M. EDT\n\nMR. PELL: Good afternoon.\n\nQ    Is it wet?"
        "\n\nMR. PELL: It is.\n\nQ    Really?\n\nMR. PELL: Thank you.\n\n"
    )
    found = body_of(f"{text}{end}\n1:52 P.M. EDT\n", "trailer dateline seg")
    assert found[-3:] == ["seg: Thank you.", f"trailer: {end}", found[-1]]
    assert found[-1].endswith("1:52 P.M. EDT")


def test_a_count_that_is_printed_below_a_turn_stands_outside_it() -> None:
    text = (
        "Председательствующий. Прошу показать результаты регистрации.\n\n\n"
        "РЕЗУЛЬТАТЫ РЕГИСТРАЦИИ (10 час. 00 мин. 41 сек.)\n"
        "Присутствует                438 чел. 97,3 %\n"
        "Отсутствует                  12 чел. 2,7 %\nРезультат: кворум есть\n\n"
        "Председательствующий. Кворум имеется.\n\nБродов С. Т. Спасибо.\n\n"
        "Председательствующий. Пожалуйста.\n\nБродов С. Т. Это описка?\n"
    )
    root = convert(text.encode(), "ford.txt").tree.getroot()
    assert root.find(".//{*}u/{*}note") is None
    told = root.iterfind(".//{*}text//{*}note[@type='narrative']")
    assert len(list(told)) == 4


def test_the_chair_of_a_hindi_record_presides() -> None:
    text = (
        "अध्यक्ष महोदय : प्रश्न संख्या 141।\n\nश्री हरि दुबे : नल लग चुका है।\n\n"
        "अध्यक्ष महोदय : ठीक है।\n\nश्री हरि दुबे : मार्च तक।\n"
    )
    root = convert(text.encode(), "ford.txt").tree.getroot()
    roles = [u.get("ana") for u in root.iterfind(".//{*}u")]
    assert roles == ["#chair", None] * 2
