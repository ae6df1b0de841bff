"""A house style is used without what it would fetch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.editions.house_style import without_requests
from tei_toolkit.editions.page import hash_of
from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.small_texts import document


def test_a_house_style_fetches_nothing() -> None:
    css, refused = without_requests(
        '@import "https://x.org/a.css";\n'
        "p { background: url(http://x.org/a.png) } q { cursor: url('data:a,b') }"
        "/* url(x) */ a { clip-path: url(#b) }"
    )
    assert "x.org" not in css
    assert "url('data:a,b')" in css
    assert "url(#b)" in css
    assert len(refused) == 2


@pytest.mark.parametrize(
    ("css", "kept", "left_out"),
    [
        ('p{a:image-set("x.png" 1x);b:c}', "p{;b:c}", 'a:image-set("x.png" 1x)'),
        (r"p{a:\75rl(x.png)}", "p{}", r"a:\75rl(x.png)"),
        (r'@\69mport "x.css";p{a:b}', "p{a:b}", r'@\69mport "x.css"'),
        ('p{a:src("x.png")}', "p{}", 'a:src("x.png")'),
        ("p{a:url( x;y.png )}q{}", "p{}q{}", "a:url( x;y.png )"),
        (
            "p{--a:'x';b:image-set(var(--a) 1x)}",
            "p{--a:'x';}",
            "b:image-set(var(--a) 1x)",
        ),
        ("@font-face{src:url(a.woff)}", "@font-face{}", "src:url(a.woff)"),
        ("p{content:'url(x.png)'}", "p{content:'url(x.png)'}", ""),
        ("p{content:'</style>'}", r"p{content:'<\/style>'}", ""),
        ("@namespace s url(http://x);", "@namespace s url(http://x);", ""),
        ('p{a:image-set("data:x" type("image/png"))}',) * 2 + ("",),
        (r"p{content:'\201C'}", r"p{content:'\201C'}", ""),
        ("p{a:url(x.png", "p{", "a:url(x.png"),
    ],
)
def test_what_a_house_style_would_fetch(css: str, kept: str, left_out: str) -> None:
    assert without_requests(css) == (kept, (left_out,) if left_out else ())


STYLE_TEXT = st.text(alphabet="@import url()srca{};:'\"\\75c /*x\n#", max_size=40)


@given(STYLE_TEXT)
def test_what_was_left_out_stays_out(css: str) -> None:
    kept, _ = without_requests(css)
    assert without_requests(kept) == (kept, ())


FRAME = """<!DOCTYPE html><html lang="en"><head><title>House</title><style>p { color:
red }</style><link rel="stylesheet" href="h.css"><!-- tei-toolkit: head --></head><body>
<svg><title>Logo</title></svg><img src="logo.png" alt=""><img alt=""
src="data:image/png;base64,AA"><p style="color: red">House</p><script>x</script>
<!-- tei-toolkit: body --></body></html>"""


def test_what_the_policy_shuts_out_of_a_frame_is_told() -> None:
    edition = render(document("<p>w</p>"), "html", RenderOptions(template=FRAME))
    page = edition.data.decode()
    assert page.count("<title>") == 2  # the house's, and that of its picture
    style = FRAME.partition("<style>")[2].partition("</style>")[0]
    assert f"style-src {hash_of(style)} '" in page
    said = "\n".join(edition.messages)
    for written in ('href="h.css"', '"logo.png"', 'style="color: red"', "<script>"):
        assert written in said
    assert "data:image" not in said
    assert len(edition.messages) == 4


def test_a_frame_without_a_title_has_that_of_the_text() -> None:
    frame = FRAME.replace("<title>House</title>", "")
    page = render(document("<p>w</p>"), "html", RenderOptions(template=frame)).data
    assert b"<title>text</title>" in page
