"""Numbers in Chinese characters."""

import pytest

from tei_toolkit.names.measures_of_tongues import find_measures_in
from tei_toolkit.names.numbers_han import han_number


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("三百", 300),
        ("两千五百", 2500),
        ("十五", 15),
        ("二十", 20),
        ("一百零三", 103),
        ("三万二千", 32_000),
        ("十二亿", 1_200_000_000),
        ("二〇〇八", 2008),
        ("百百", None),
        ("一三百", None),
        ("万", None),
    ],
)
def test_value(printed: str, value: int | None) -> None:
    assert han_number(printed) == value


def test_a_measure_has_its_whole_number() -> None:
    text = "我们走了三百公里，花了五百美元和两千元，还有几百公里。"
    found = find_measures_in(text, "zh")
    assert [(text[m.start : m.end], dict(m.values)["quantity"]) for m in found] == [
        ("三百公里", "300"),
        ("五百美元", "500"),
        ("两千元", "2000"),
    ]
