"""Small texts that were once refused, or lost a word: each must be converted whole."""

import pytest

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.sources.kind import Keep


@pytest.mark.parametrize("keep_furniture", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "\u200b",
        "\u200f",
        "A: hi\n\u200f\nB: \u200fyes\u200e\nA: ok",
        "M i\n[ >\n>",
        "n\nPrevious\nNext\nu",
        "o\nText\nPhoto\n7\ng",
    ],
)
def test_is_converted(text: str, *, keep_furniture: bool) -> None:
    options = ConvertOptions(keep=Keep.EVERYTHING, keep_furniture=keep_furniture)
    assert convert(text.encode(), "f.txt", options).to_bytes()
