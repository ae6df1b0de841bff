"""What holds for any bytes and any text."""

import html
import re
import zipfile
from io import BytesIO

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tei_toolkit.errors import InputError
from tei_toolkit.sources.kind import Keep
from tei_toolkit.sources.reading import find_kinds, read_source, source_from_text
from tei_toolkit.sources.text import SourceText, with_line_feeds

from .checks import check_model
from .documents import make_docx, make_odt

SUFFIXES = sorted({s for kind in find_kinds() for s in kind.suffixes} | {"", ".doc"})
_MARKED_UP = {"text/html", "multipart/related", "application/xml"}
VERBATIM = sorted(
    kind.media_type
    for kind in find_kinds()
    if not (kind.is_package or kind.signature or kind.media_type in _MARKED_UP)
)
SUBTITLES = {"text/vtt", "application/x-subrip"}
PIECES = st.sampled_from(
    [
        *"*_`~[]()<>!\\{}%|#>-+=:&;\n \t\"'",
        "**",
        "***",
        "Anna:",
        "wort ",
        "\n\n",
        "<b>",
        "</b>",
        "<br>",
        "<!--",
        "-->",
        "](/x)",
        "[a]: /b\n",
        "```\n",
        "| a |\n|---|\n",
        "- ",
        "> ",
        "1. ",
        "---\n",
        "{% x %}",
        "{{x|y=",
        "}}",
        "[[a|",
        "]]",
        "''",
        "'''",
        "== ",
        "<ref>",
        "</ref>",
        "&amp;",
        "&nbsp;",
        "<v Ann>",
        "00:01.000 --> 00:02.000\n",
        "WEBVTT\n",
        "NOTE ",
        "<table><tr><td>",
        "</td><td>",
        "</table>",
        "<pre>",
        "</pre>",
        "<li>",
        "<p>",
        "<div hidden>",
        "<nav>",
        "<h1>",
        "<title>",
        "<html>",
        "<script>",
        "\r",
        "\x0b",
        "\ufeff",
        "é",
        "漢",
    ]
)
MARKUP = st.lists(PIECES, min_size=1, max_size=60).map("".join)
FAST = settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def attempt(data: bytes, name: str) -> SourceText | None:
    try:
        source = read_source(data, name)
    except InputError:
        return None
    check_model(source)
    return source


@FAST
@given(st.binary(max_size=300), st.sampled_from(SUFFIXES))
@example(b"PK\x03\x04", ".docx")
@example(b"PK\x05\x06" + bytes(18), ".odt")
@example(b"\xff\xfe\x00", ".txt")
@example(b"\x1b$B", ".txt")
def test_any_bytes_are_read_or_refused(data: bytes, suffix: str) -> None:
    attempt(data, f"name{suffix}")


@FAST
@given(MARKUP, st.sampled_from(SUFFIXES))
def test_any_markup_is_read(text: str, suffix: str) -> None:
    attempt(text.encode(), f"name{suffix}")


@FAST
@given(st.text(min_size=1).filter(lambda t: "\x00" not in t))
def test_any_text_survives(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        with pytest.raises(InputError, match="surrogate"):
            source_from_text(text, "name.txt")
        return
    source = source_from_text(text, "name.txt", media_type="text/plain")
    check_model(source)
    assert len(source.text) == len(text.removeprefix("\ufeff"))
    assert with_line_feeds(source.text) == with_line_feeds(text.removeprefix("\ufeff"))


@FAST
@example("\\&amp;", "text/markdown")
@given(MARKUP, st.sampled_from(VERBATIM))
def test_files_that_are_text_stay_character_for_character(
    text: str, media_type: str
) -> None:
    source = source_from_text(text, "name", media_type=media_type)
    check_model(source)
    # A return alone ends a line, which is a line feed then.
    expected = re.sub(r"\r(?!\n)", "\n", text.removeprefix("\ufeff"))
    if media_type in SUBTITLES:  # character references are decoded there
        twice = html.unescape(html.unescape(expected))
        assert html.unescape(source.text) == twice
    else:
        assert source.text == expected


@FAST
@given(
    st.lists(st.sampled_from(["p", "div", "b", "nav", "td", "tr", "li", "br", "pre"]))
)
def test_no_word_of_a_page_is_lost(tags: list[str]) -> None:
    words = [f"word{index}" for index in range(len(tags))]
    page = "".join(f"<{t}>{w}</{t}>" for t, w in zip(tags, words, strict=True))
    source = read_source(f"<html><body>{page}</body></html>".encode(), "page.html")
    assert source.text.split() == words or "".join(source.text.split()) == "".join(
        words
    )
    whole = read_source(
        f"<html><body>{page}</body></html>".encode(),
        "page.html",
        keep=Keep.EVERYTHING,
    )
    assert not whole.hidden


_DOCUMENTS = {"docx": make_docx(), "odt": make_odt()}


@FAST
@given(
    st.sampled_from(sorted(_DOCUMENTS)),
    st.integers(0),
    st.binary(max_size=20),
)
def test_a_damaged_document_is_read_or_refused(
    kind: str, place: int, noise: bytes
) -> None:
    document = _DOCUMENTS[kind]
    place %= len(document)
    attempt(document[:place] + noise + document[place + len(noise) :], "name.docx")


@FAST
@given(
    st.sampled_from(sorted(_DOCUMENTS)),
    st.integers(0),
    st.sampled_from(["", "<x/>", "<"]),
)
def test_a_document_with_a_strange_part_is_read_or_refused(
    kind: str, index: int, content: str
) -> None:
    document = _DOCUMENTS[kind]
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(document)) as old, zipfile.ZipFile(buffer, "w") as new:
        names = old.namelist()
        for name in names:
            changed = name == names[index % len(names)]
            new.writestr(name, content if changed else old.read(name))
    attempt(buffer.getvalue(), "name.docx")
