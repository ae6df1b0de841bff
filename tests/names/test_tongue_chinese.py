"""People in Chinese, beside what is written without spaces around them."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("总理李克强17日上午说。李克强说。", {"李克强": "李克强"}),
        ("国务院总理李克强2014年访问。李克强强调。", {"李克强": "李克强"}),
        ("谢谢主席。谢谢部长。", {}),
        ("我支持李部长的意见。感谢张部长。", {"李部长": "李部长", "张部长": "张部长"}),
        ("时任总理来了。原总理说。任主席讲话。", {}),
        ("高明的办法不多。", {}),
        ("王秀英校长在那里工作。", {"王秀英校长": "王秀英"}),
        ("我父亲叫赵德海，在天津工作。", {"赵德海": "赵德海"}),
        ("我的老师是陈教授。", {"陈教授": "陈教授"}),
        ("他的父亲赵德海是医生。女儿李淑芬，在北京。",
         {"赵德海": "赵德海", "李淑芬": "李淑芬"}),
        ("父亲高兴地说。妻子温柔善良，儿子平时也在家。", {}),
        ("朋友方便的话，女儿高中时是学生。", {}),
    ],
)  # fmt: skip
def test_people_in_chinese(text: str, people: dict[str, str]) -> None:
    options = AnalysisOptions(language="zh", layers=("names",))
    found = {
        m.text: (m.ref or "").removeprefix("person:")
        for m in analyse(text, options).mentions
        if m.type.value == "person"
    }
    assert found == people


def test_bodies_in_chinese() -> None:
    text = "人民日报和新华社报道，谷歌与中央研究院在国立台湾大学开会。"
    options = AnalysisOptions(language="zh", layers=("names",))
    found = {m.text: m.ref for m in analyse(text, options).mentions}
    assert found == {
        "人民日报": "org:PeoplesDaily",
        "新华社": "org:Xinhua",
        "谷歌": "org:google",
        "中央研究院": "org:AcademiaSinica",
        "国立台湾大学": "org:NTU-TW",
    }
