"""Heads of pages that say again, once, how a short document begins."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.reading import source_from_text

HEADER, NUMBER = LeftOutKind.PAGE_HEADER, LeftOutKind.PAGE_NUMBER


def page_of(text: str) -> list[tuple[str, LeftOutKind]]:
    reading = read_labels(source_from_text(text, "ford.txt"))
    return [(reading.lines[at].text, kind) for at, kind in sorted(reading.page.items())]


RECORD = """\
Council of the Ford – Record Office

Third sitting, 4 May 1998

The Chair: The ford is open.

Ms Pell: I say that it is shut.{page}

Mr Vale: It is wet.

Ms Pell: And cold.
"""


@pytest.mark.parametrize(
    ("page", "found"),
    [
        pytest.param(
            "\n\nCouncil of the Ford – Record Office\n45",
            [("Council of the Ford – Record Office", HEADER), ("45", NUMBER)],
            id="the first line and a number",
        ),
        pytest.param(
            "\n\nFord Council, sitting of 4 May 1998\nPage 7",
            [("Ford Council, sitting of 4 May 1998", HEADER), ("Page 7", NUMBER)],
            id="the day and the word for a page",
        ),
        pytest.param(
            "\n\nThere was a vote of 4 May 1998\n45", [], id="other words with the day"
        ),
        pytest.param(
            " And I say so in the name of all of the\n\n"
            "Ford Council, sitting of 4 May 1998\n45\n\nFerrymen.",
            [("Ford Council, sitting of 4 May 1998", HEADER), ("45", NUMBER)],
            id="in a sentence that goes on with a capital",
        ),
        pytest.param("\n\nCouncil of the Ford – Record Office", [], id="said again"),
        pytest.param(
            "\n\n2\nCouncil of the Ford – Record Office", [], id="a numbered part"
        ),
        pytest.param("\n\n45", [], id="a number that someone says"),
    ],
)
def test_lines_that_stand_apart_between_turns(
    page: str, found: list[tuple[str, LeftOutKind]]
) -> None:
    assert page_of(RECORD.format(page=page)) == found


def test_two_first_lines_with_a_day_are_printed_again() -> None:
    head = "HOUSE OF THE FORD - SHORTHAND\nSitting: 12   Day: 04/05/1998"
    text = f"{head}\n\nCHAIR: Good morning.\n\nMR. VALE: It is wet.\n\n{head}\n\n"
    found = page_of(f"{text}CHAIR: It is.\n\nMR. VALE: And cold.\n")
    assert found == [(line, HEADER) for line in head.split("\n")]


def test_a_name_on_its_own_line_is_none_where_someone_says_a_number() -> None:
    lines = "The Right Reverend Pell\n{}\n\nMr Vale of the Ford\n{}\n\n"
    text = "".join(lines.format(*said) for said in (("How?", "So."), ("200", "Oh!")))
    assert page_of(text + lines.format("It is wet.", "It is.")) == []


ARABIC = """\
مجلس المخاضة – الأمانة العامة

الجلسة الثالثة

السيد الرئيس: نفتح الجلسة ونبدأ بموضوع المخاضة التي في أسفل القرية منذ

مجلس المخاضة – الأمانة العامة
٤٥

سنة كاملة؛ وأقول: أين الماء؟

السيد سامي: لا أدري.

السيد الرئيس: شكرًا.
"""

CHINESE = """\
渡口會 ─ 1998年5月4日
45

渡口會會議紀錄

1998年5月4日星期一

主席：渡口今天開放，但昨天的水太深，因此我們要

渡口會 ─ 1998年5月4日
46

等到明天。

陳議員：明天也下雨。

主席：那就後天。
"""


def words_of(text: str) -> list[str]:
    tree = convert(text.encode(), "ford.txt").tree
    return ["".join(seg.itertext()) for seg in tree.iter("{*}seg")]


def test_a_sentence_goes_on_below_the_head_of_a_page_in_a_script_without_case() -> None:
    assert "أسفل القرية منذ سنة كاملة؛" in words_of(ARABIC)[0]
    assert words_of(CHINESE)[0].endswith("因此我們要等到明天。")


def test_the_first_page_has_its_head_and_number_too() -> None:
    assert page_of(CHINESE) == [
        ("渡口會 ─ 1998年5月4日", HEADER),
        ("45", NUMBER),
        ("渡口會 ─ 1998年5月4日", HEADER),
        ("46", NUMBER),
    ]


def test_typed_and_printed_plays_have_numbers_and_signatures_far_to_the_right() -> None:
    typed = f"ADA\n    Wait.\n\n{' ' * 60}2.\n\nBEN\n    Why?\n"
    assert page_of(typed) == [("2.", NUMBER)]
    printed = f"Ada. Wait here, I say,\n\n{' ' * 35}B 3         Ben.\n\nBen. Why?\n"
    assert page_of(printed) == [("B 3         Ben.", HEADER)]
    asked = f"Q.   Why?\n\n{' ' * 20}A.         Yes.\n\nQ.   So?\n"
    assert page_of(asked) == []


def test_heads_of_messages_are_no_heads_of_pages() -> None:
    text = (
        "Ада, [16.07.2025 20:36]\nМост закрыт, иду пешком\n\n"
        "Ада, [16.07.2025 20:36]\nа там вода\n\n"
        "Ада, [16.07.2025 20:36]\nи лодка\n\n"
        "Борис Ким, [16.07.2025 20:37]\nЖди меня.\n"
    )
    assert page_of(text) == []
