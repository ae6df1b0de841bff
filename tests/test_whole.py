"""Small texts that were once refused, or lost a word: each must be converted whole."""

import pytest

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.sources.kind import Keep


@pytest.mark.parametrize("keep_furniture", [False, True])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("f.txt", "\u200b"),
        ("f.txt", "\u200f"),
        ("f.txt", "A: hi\n\u200f\nB: \u200fyes\u200e\nA: ok"),
        ("f.txt", "M i\n[ >\n>"),
        ("f.txt", "n\nPrevious\nNext\nu"),
        ("f.txt", "o\nText\nPhoto\n7\ng"),
        ("f.txt", "Q(nau0:12)\ne"),
        ("f.txt", "Page2\x1c："),
        ("f.txt", "CITE AS\ufeff0"),
        ("f.txt", "<\u2060.\na\x1d\U0001f411\n،؟}"),
        ("f.txt", "r\nwww(.)\n\u11a8"),
        ("f.vtt", "/\x7f=="),
        ("f.md", "**?**\n**?**\n**?**Subscribe to"),
        ("f.md", "x >[x]()"),
        ("f.html", "* »\ufeffs"),
        ("f.fountain", "N\ne[[]]"),
        ("f.fountain", "N\n[[\n]]e /* o\n\n*/"),
        ("f.fountain", "Ms E\nN:Sep2012"),
    ],
)
def test_is_converted(name: str, text: str, *, keep_furniture: bool) -> None:
    options = ConvertOptions(keep=Keep.EVERYTHING, keep_furniture=keep_furniture)
    assert convert(text.encode(), name, options).to_bytes()
