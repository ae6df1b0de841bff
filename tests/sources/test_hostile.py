"""Traps, damage and things that are no transcripts: a clear refusal, in time."""

import os
import time
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from tei_toolkit.errors import InputError, UsageError
from tei_toolkit.sources.reading import (
    MOST_IN_A_LINE,
    MOST_LINES,
    read_bytes,
    read_source,
    source_from_text,
)

from .checks import check_model
from .documents import make_docx, make_odt


def make_zip(members: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return buffer.getvalue()


def replace_part(document: bytes, part: str, content: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(document)) as package:
        members = {name: package.read(name) for name in package.namelist()}
    return make_zip(members | {part: content})


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00", "PNG"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", r"old Office document"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + "EncryptedPackage".encode("utf-16-le"),
            "encrypted",
        ),
        (b"\x1f\x8b\x08", "gzip"),
        (b"ANNA: a\x00b", "byte 7 is NUL"),
        (b"\x01\x02\x03\x04\x05\x06\x07\x0e\x0f\x10" * 9, "control characters"),
        (make_zip({"a.txt": b"x"}), "ZIP archive"),
        (make_zip({"mimetype": b"application/epub+zip"}), "EPUB"),
        (make_zip({"xl/workbook.xml": b"x"}), "Excel"),
        (make_zip({"word/document.xml": b"<x"}), "well-formed"),
        (make_zip({"word/document.xml": b"<x/>"}), "none, or damaged"),
        (make_zip({"../../x": b"", "word/document.xml": b""}), "leads out of it"),
        (make_zip({"word/document.xml": bytes(50_000_000)}), "ZIP bomb"),
        (make_docx()[:-300], "damaged"),
        (
            replace_part(
                make_docx(),
                "word/document.xml",
                b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
            ),
            "document type declaration",
        ),
        (
            replace_part(
                make_odt(),
                "content.xml",
                b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
            ),
            "document type declaration",
        ),
        (
            replace_part(
                make_odt(),
                "META-INF/manifest.xml",
                b'<m:e xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                b"<m:encryption-data/></m:e>",
            ),
            "encrypted",
        ),
        (b"a: b\r\n" * (MOST_LINES + 1), "divide the file"),
        (b"A: b\n" + b"word " * (MOST_IN_A_LINE // 5 + 1), "line 2 has 20000005 char"),
        (b'<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"/>', "TEI"),
        (b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>', "need not be"),
    ],
)
def test_is_refused_with_its_reason(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        read_source(data, "given.docx")
    assert str(caught.value).startswith("given.docx: ")


def test_a_few_nuls_in_a_text_are_left_out_and_told() -> None:
    data = (
        b"ANNA: We met at the harbour on a wet day in May, all of us.\n\x00BEN: Yes.\n"
    )
    source = read_source(data, "talk.txt")
    assert [d.kind.code for d in source.diagnostics] == ["TEI-S007", "TEI-S005"]
    assert source.text == data.decode().replace("\x00", "\x1a")
    pairs = (
        b"AN\x00NA: We met at the harbour on a wet day in May, all of us. Yes, we did."
    )
    assert read_source(pairs, "talk.txt").charset == "utf-8"  # not UTF-16


def test_text_that_cannot_be() -> None:
    with pytest.raises(InputError, match="lone surrogate"):
        source_from_text("a\ud800", "a")
    with pytest.raises(InputError, match="NUL"):
        source_from_text("a\x00", "a")
    with pytest.raises(InputError, match="empty"):
        source_from_text("", "a")
    with pytest.raises(UsageError, match="text/plain"):
        source_from_text("a", "a", media_type="text/klingon")
    with pytest.raises(InputError, match="cannot be read as"):
        source_from_text("a", "a", media_type="application/vnd.oasis.opendocument.text")


def test_paths_that_cannot_be_read(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    big = tmp_path / "big"
    big.write_bytes(b"12345")
    for path, words in (
        (tmp_path / "absent", "does not exist"),
        (tmp_path, "is a directory"),
        (loop, "leads back to itself"),
        (big / "below", "no directory"),
        (tmp_path / ("x" * 300), "too long"),
        (Path("a\x00b"), "no possible path"),
    ):
        with pytest.raises(InputError, match=words):
            read_bytes(path)
    assert read_bytes(big, limit=5) == b"12345"
    with pytest.raises(InputError, match="larger than 4 bytes"):
        read_bytes(big, limit=4)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "closed"
    path.touch(mode=0)
    with pytest.raises(InputError, match="may not be read"):
        read_bytes(path)


@pytest.mark.parametrize("document", [make_docx(), make_odt()], ids=["docx", "odt"])
def test_damage_in_any_part_of_a_package_is_told(document: bytes) -> None:
    with zipfile.ZipFile(BytesIO(document)) as package:
        members = package.infolist()
    for member in members:
        at = member.header_offset + 30 + len(member.filename)
        damaged = document[:at] + b"\x00" * 20 + document[at + 20 :]
        try:
            check_model(read_source(damaged, "given.docx"))
        except InputError as error:
            assert str(error).startswith("given.docx: ")  # noqa: PT017


N = 20_000


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("deep.html", "<html>" + "<div>" * 100_000 + "deep word"),
        ("unclosed.html", "<html>" + "<font><p>word" * 5000),
        ("bold.html", "<html>" + "<b>" * N + "word"),
        ("stars.md", "*a **a " * N),
        ("closers.md", "a* a** a_ " * N),
        ("brackets.md", "[" * N + "a" + "](/x)" * N),
        ("images.md", "![a" * N),
        ("ticks.md", "".join("`" * (i % 300) + "a" for i in range(2000))),
        ("comments.md", "<!-- " * N),
        ("comments-apart.md", "<!-- \n\n" * N),
        ("tags.md", "<b <i " * N),
        ("fences.md", "".join("`" * (i % 90 + 3) + "\n" for i in range(N))),
        ("labels.md", "**Ann:** hi\n" * N),
        ("table.md", "| a |\n|---|\n" * N),
        ("quotes.md", ">" * N + "\n" + "> a\n" * N),
        ("tags.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\n" + "<i>a" * N),
        ("cues.srt", "1\n00:00:00,000 --> 00:00:01,000\nHi\n\n" * N),
        ("rules.txt", "ANNA: Hello. " * N * 4),
        ("scenes.txt", "INT. A\n\nANN\nHi\n\n" * N),
        ("yaml.md", "---\na: " + "[" * 30_000 + "\n---\nb"),
        ("aliases.md", "---\na: &a [x]\nb: [*a, *a]\n---\nb"),
    ],
)
def test_is_read_in_time(name: str, text: str) -> None:
    before = time.process_time()
    source = read_source(text.encode(), name)
    assert time.process_time() - before < 8
    check_model(source)
    assert "".join(source.text.split())


def test_no_word_is_lost_in_the_deep() -> None:
    page = "<html><body>" + "<div>" * 100_000 + "deep" + "</div>" * 100_000 + "<p>after"
    source = read_source(page.encode(), "a.html")
    assert source.text.split() == ["deep", "after"]
    assert source.diagnostics[0].kind.code == "TEI-S040"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'<?xml version="1.0"?><a><b>one</a>', "not well-formed"),
        (b'<?xml version="1.0"?><a>&x;</a>', "not well-formed"),
        (
            b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>one &x; two</a>',
            "entities of its own",
        ),
    ],
)
def test_xml_of_which_words_would_be_lost_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read_source(data, "source.xml")
