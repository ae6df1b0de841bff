"""Bytes to characters: every encoding that transcripts come in."""

import codecs
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.errors import InputError, UsageError
from tei_toolkit.sources.damaged_utf8 import decode_damaged
from tei_toolkit.sources.decoding import decode

SAMPLES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("charset_samples.yml").read_text("utf-8")
)
CASES = [(s["language"], c, s["text"]) for s in SAMPLES for c in s["charsets"]]


@pytest.mark.parametrize("length", [60, 160, 5000])
@pytest.mark.parametrize(
    ("language", "charset", "text"), CASES, ids=[f"{la}-{c}" for la, c, _ in CASES]
)
def test_legacy_code_pages_are_told_apart(
    language: str, charset: str, text: str, length: int
) -> None:
    if length > len(text):
        text *= 1 + length // len(text)
    data = text[:length].encode(charset, "replace")
    decoded = decode(data, "a.txt")
    assert decoded.text == data.decode(charset)
    if not data.isascii():
        assert [d.kind.code for d in decoded.diagnostics] == ["TEI-S001"]


@pytest.mark.parametrize(
    ("mark", "charset"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
        (b"", "utf-32-le"),
        (b"", "utf-32-be"),
        (b"", "utf-8"),
    ],
)
@pytest.mark.parametrize(
    "text", ["ANNA: Guten Tag, schöne Grüße!\r\n", "Анна: Да 😀\n"]
)
def test_unicode_with_and_without_mark(mark: bytes, charset: str, text: str) -> None:
    decoded = decode(mark + text.encode(charset), "a.txt")
    assert decoded.text == text
    assert decoded.charset == charset


def test_one_code_page_character_at_the_end_of_a_long_line() -> None:
    data = b"word " * 100_000 + "Müller sagte".encode("cp1252")
    assert decode(data, "a.txt").text.endswith("Müller sagte")


def test_a_stated_charset_is_used_and_nothing_else() -> None:
    assert decode("ñ".encode("cp850"), "a.txt", charset="cp850").text == "ñ"
    with pytest.raises(InputError, match=r"byte 1 is not possible in utf-8"):
        decode(b"a\xff", "a.txt", charset="utf-8")
    for unknown in ("klingon", "rot13", "utf-7", "unicode_escape", "a\x00b"):
        with pytest.raises(UsageError):
            decode(b"a", "a.txt", charset=unknown)


def test_a_page_that_declares_its_charset_is_believed_if_it_can_be() -> None:
    data = "<meta charset=koi8-r>Да".encode("koi8-r")
    assert decode(data, "a.html", declared="koi8-r").text.endswith("Да")
    data = "<meta charset=iso-8859-5>Да".encode()
    decoded = decode(data, "a.html", declared="iso-8859-5")
    assert decoded.charset == "utf-8"
    assert [d.kind.code for d in decoded.diagnostics] == ["TEI-S004"]


def test_every_replaced_byte_is_reported() -> None:
    data = ("é" * 50 + "\n").encode() * 3 + b"\xff\n\xfe" + "ü".encode()
    decoded = decode(data, "a.txt")
    places = [(d.line, d.column) for d in decoded.diagnostics]
    assert places == [(4, 1), (5, 1)]
    assert decoded.text.endswith("\ufffd\n\ufffdü")


def test_a_line_of_which_no_code_page_makes_letters_is_told_by_its_bytes_alone() -> (
    None
):
    data = ("é" * 50 + "\n").encode() * 3 + b"so \x81 so\n"
    decoded = decode(data, "a.txt")
    assert decoded.text.endswith("so \ufffd so\n")
    assert [d.kind.code for d in decoded.diagnostics] == ["TEI-S003"]


def test_too_many_impossible_bytes_are_refused() -> None:
    data = ("é" * 5000).encode() + b"\xff" * 1500
    with pytest.raises(InputError, match="more than 1000 bytes"):
        decode(data, "a.txt")


@pytest.mark.parametrize("data", [b"\xff\xfea", b"\xff\xfe\x00\xd8a\x00"])
def test_broken_utf_16_is_refused_with_its_place(data: bytes) -> None:
    with pytest.raises(InputError, match=r"byte \d+ is not possible"):
        decode(data, "a.txt")


_FRENCH = "Zoé: L’été fut chaud à la côte.\nHugo: Voilà ce qui a brûlé.\n" * 12
_RUSSIAN = "Анна: Это хорошо.\nБорис: Да, согласен.\n" * 12
_CHINESE = "王：今天我们讨论这个问题。\n李：好的。\n" * 12
_POLISH = "Łucja: Zażółć gęślą jaźń.\n" * 12


@pytest.mark.parametrize(
    ("text", "line", "charset", "name"),
    [
        (_FRENCH, "Zoé: Déjà là, naïve et gênée.", "cp1252", "windows-1252"),
        (_FRENCH, "Иван: Это очень хорошо.", "koi8-r", "koi8-r"),
        (_FRENCH, "田中：今日は天気がいいですね。", "cp932", "shift_jis"),
        (_FRENCH, "Hugo: Il fait 5 °C, voir § 5.", "cp1252", "windows-1252"),
        (_RUSSIAN, "Борис: Нет, не согласен.", "cp1251", "windows-1251"),
        (_RUSSIAN, "Борис: Нет, не согласен.", "cp866", "cp866"),
        (_CHINESE, "李：好的，谢谢大家。", "gb18030", "gb18030"),
        (_CHINESE, "李：好的，謝謝大家的討論。", "big5", "big5"),
        (_POLISH, "Ewa: Źdźbło żółte.", "cp1250", "windows-1250"),
        (_POLISH, "Ewa: Źdźbło żółte.", "iso8859-2", "iso-8859-2"),
        ("Ann: It’s so.\n" * 9, "Bob: It’s “late” – go.", "cp1252", "windows-1252"),
    ],
)
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_a_line_of_another_encoding_in_utf_8_is_read_as_such_and_told(
    text: str, line: str, charset: str, name: str, mark: bytes
) -> None:
    before, after = text.encode(), text.encode()
    data = mark + before + line.encode(charset) + b"\n" + after
    decoded = decode(data, "a.txt")
    assert decoded.charset == "utf-8"
    assert decoded.text == f"{text}{line}\n{text}"
    (told,) = decoded.diagnostics
    assert told.kind.code == "TEI-S008"
    assert told.line == text.count("\n") + 1
    assert f"read as {name}: " in told.message


def test_only_the_bytes_are_of_another_encoding_where_their_line_is_utf_8() -> None:
    data = _FRENCH.encode() + "Zoé: déjà là, ".encode() + b"c\xf4t\xe9.\n"
    decoded = decode(data, "a.txt")
    assert decoded.text == _FRENCH + "Zoé: déjà là, côté.\n"
    (told,) = decoded.diagnostics
    assert (told.line, told.column) == (25, 16)


def test_as_many_bad_lines_as_good_ones_are_bad_where_no_code_page_explains_all() -> (
    None
):
    data = "Ann: Café, déjà.\nBob: Yes.\n".encode() + b"Ann: na\xefve d\xe9j\xe0.\n"
    decoded = decode(data, "a.txt")
    assert decoded.text == "Ann: Café, déjà.\nBob: Yes.\nAnn: naïve déjà.\n"


@pytest.mark.parametrize(
    ("text", "cut"),
    [(_FRENCH + "Zoé: été", 1), (_CHINESE + "李：好", 1), (_CHINESE + "李：好", 2)],
)
def test_a_character_in_which_the_file_ends_is_no_letter_of_a_code_page(
    text: str, cut: int
) -> None:
    decoded = decode(text.encode()[:-cut], "a.txt")
    whole = text[:-1]
    assert decoded.text.rstrip("\ufffd") == whole
    assert {d.kind.code for d in decoded.diagnostics} == {"TEI-S003"}
    assert len(decoded.diagnostics) == len(decoded.text) - len(whole)


def test_a_letter_of_a_code_page_at_the_end_is_none_that_was_cut() -> None:
    decoded = decode(_FRENCH.encode() + b"Zoe: caf\xe9", "a.txt")
    assert decoded.text.endswith("Zoe: café")


@given(st.lists(st.one_of(st.text(max_size=12), st.binary(max_size=12)), max_size=9))
def test_lines_of_utf_8_stay_whatever_stands_between_them(
    lines: list[str | bytes],
) -> None:
    written = [line.encode() if isinstance(line, str) else line for line in lines]
    written = [line.translate(None, b"\r\n") for line in written]
    text, _ = decode_damaged(b"\n".join(written), "a.txt")
    found = text.split("\n")
    assert len(found) == max(1, len(written))
    for line, read in zip(written, found, strict=False):
        try:
            assert read == line.decode()
        except UnicodeDecodeError:
            assert read
