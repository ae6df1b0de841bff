"""Brackets with a verb of speech, and brackets that only end like them."""

from tests.labels.reading import labels_of

PLAY = """楔子

（沖末扮孤上，詩云）官清法正古來稀。
（云）小官姓王名直。

（正末云）炭那裡有白的？（淨云）不白不要。（正末云）哥哥休要取笑。（做爭科）

（正末唱）
【仙呂點絳唇】雪壓柴門。（帶云）好冷也。（唱）誰憐我。

〔淨做哭科，云〕今日晦氣。
"""


def test_brackets_name_who_speaks() -> None:
    assert labels_of(PLAY) == ["沖末", "正末", "淨", "正末", "正末", "淨"]


def test_plays_in_simple_signs() -> None:
    text = (
        "(旦上，云)今日天晴。(生云)小姐拜揖。(旦云)官人少礼。\n(生唱)看那山色青青。\n"
    )
    assert labels_of(text) == ["旦", "生", "旦", "生"]


def test_names_in_brackets_are_no_labels() -> None:
    text = "".join(
        f"第{n}次会议由总经理（马云）主持，副总经理（张云）出席，秘书（李云）记录。\n\n"
        for n in "一二三四"
    )
    assert labels_of(text) == []
