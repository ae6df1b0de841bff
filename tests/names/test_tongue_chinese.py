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
    ],
)
def test_people_in_chinese(text: str, people: dict[str, str]) -> None:
    options = AnalysisOptions(language="zh", layers=("names",))
    found = {
        m.text: (m.ref or "").removeprefix("person:")
        for m in analyse(text, options).mentions
        if m.type.value == "person"
    }
    assert found == people
