"""People in Chinese, beside what is written without spaces around them."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("总理李克强17日上午说。李克强说。", {"李克强": "李克强"}),
        ("国务院总理李克强2014年访问。李克强强调。", {"李克强": "李克强"}),
        ("谢谢主席。谢谢部长。謝謝主席。謝謝委員。", {}),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("运输及房屋局说，新民党认为可以。",
         "organisation 运输及房屋局|organisation 新民党"),
        ("運輸及房屋局說，工黨反對。", "organisation 運輸及房屋局|organisation 工黨"),
        ("他在仁濟醫院工作，後來加入南方救援队。",
         "organisation 仁濟醫院|organisation 南方救援队"),
        ("拒马河、琉璃河一块儿涨，在码头镇的人都走了。",
         "place 拒马河|place 琉璃河|place 码头镇"),
        ("昨天李国英部长到了。王建国主席说。", "person 李国英部长|person 王建国主席"),
        ("，梁振英表示同意。我是苏晓鸥，今天在这里。", "person 梁振英|person 苏晓鸥"),
        ("印度尼西亚外长来了。屯門公路很長。", "place 印度尼西亚|place 屯門公路"),
        ("在巴厘岛同王毅国务委员会面。铁路开通运营。", "place 巴厘岛"),
        ("参观浙江大学的学生和江苏省人民医院员工。沙田區議會主席來了。",
         "organisation 浙江大学|organisation 江苏省人民医院|organisation 沙田區議會"),
        ("浙江大学生很多，中国中学生也多。", "place 浙江|place 中国"),
        ("中国公司在投资，台海局势紧张。", "place 中国|place 台海"),
        # what is called so by everybody
        ("有关委员会和我们公司开会，当局没有说。执政党认为，各部门都来。", ""),
        ("新闻发布厅很大，音乐厅也大。局长和党员来了，格局变了。", ""),
        ("小河边有农村，他在火车站。高兴表示同意。方便说一下。", ""),
    ],
)  # fmt: skip
def test_forms_of_names_in_chinese(text: str, expected: str) -> None:
    options = AnalysisOptions(language="zh", layers=("names",))
    found = analyse(text, options).mentions
    assert "|".join(f"{m.type.value} {m.text}" for m in found) == expected
