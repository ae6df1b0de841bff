"""Bytes to characters: every encoding that transcripts come in."""

import codecs
from pathlib import Path
from typing import Any

import pytest
import yaml

from tei_toolkit.errors import InputError, UsageError
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


def test_too_many_impossible_bytes_are_refused() -> None:
    data = ("é" * 5000).encode() + b"\xff" * 1500
    with pytest.raises(InputError, match="more than 1000 bytes"):
        decode(data, "a.txt")


@pytest.mark.parametrize("data", [b"\xff\xfea", b"\xff\xfe\x00\xd8a\x00"])
def test_broken_utf_16_is_refused_with_its_place(data: bytes) -> None:
    with pytest.raises(InputError, match=r"byte \d+ is not possible"):
        decode(data, "a.txt")
