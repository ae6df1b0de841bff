"""Word 97-2003 documents: read as other documents with the same words are.

`word/talk-of-word-97.input.doc` was made by LibreOffice Writer from
`word/talk-in-rich-text.input.rtf`.
"""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.convert import convert
from tei_toolkit.errors import InputError
from tei_toolkit.sources.reading import read_source
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import NotePlace

from .checks import check_model

WORD = Path(__file__).parent / "word"
DOC = (WORD / "talk-of-word-97.input.doc").read_bytes()
_MAIN = DOC.index(b"\xec\xa5")
"""Where the stream with the characters begins."""


def patched(at: int, replacement: bytes) -> bytes:
    return DOC[: _MAIN + at] + replacement + DOC[_MAIN + at + len(replacement) :]


def notes(source: SourceText) -> list[tuple[str, NotePlace, str, str | None, str]]:
    text = source.text
    return [
        (text[n.start : n.end].strip(), n.place, n.n, n.author, text[: n.at][-6:])
        for n in source.notes
    ]


def cells(source: SourceText) -> list[list[list[str]]]:
    text = source.text
    return [
        [[text[cell.start : cell.end] for cell in row] for row in table.rows]
        for table in source.tables
    ]


def test_a_document_is_read_as_its_rich_text_is() -> None:
    doc = read_source(DOC, "talk.doc")
    rtf = read_source((WORD / "talk-in-rich-text.input.rtf").read_bytes(), "talk.rtf")
    assert doc.text == rtf.text
    assert doc.metadata == rtf.metadata
    assert (
        cells(doc)
        == cells(rtf)
        == [[["Ada", "Good, then."], ["Tom", "Yes.\n\nAnd no."]]]
    )
    assert (
        notes(doc)
        == notes(rtf)
        == [
            ("She means the key.", NotePlace.FOOT, "1", None, "actly?"),
            ("Surely?", NotePlace.MARGIN, "1", "Ed", "p. H2O"),
            ("At the very end.", NotePlace.END, "1", None, ". H2O."),
        ]
    )


def test_turns_of_a_document_whatever_its_name() -> None:
    for name in ("talk.doc", "talk.docx", "talk.txt"):
        turns = convert(DOC, name).transcript.turns()
        assert [turn.label.text for turn in turns if turn.label] == [
            "ADA",
            "TOM",
            "ADA",
        ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (patched(0, b"\xdc\xa5"), "Word 95"),
        (patched(2, b"\x65\x00"), "Word 95"),
        (patched(0x0B, bytes((DOC[_MAIN + 0x0B] | 1,))), "remove its password"),
        (patched(0x1A2, b"\xff\xff\xff\x7f"), "damaged Word document"),
        (patched(0x4C, b"\x00\x00\x00\xff"), "damaged Word document"),
        (DOC[:3000], "damaged Word document|old Office document"),
        (DOC.replace("WordDocument".encode("utf-16-le"), b"x\x00" * 12), "old Office"),
    ],
)
def test_a_document_that_cannot_be_read_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        read_source(data, "talk.doc")


@given(
    st.lists(
        st.tuples(
            st.integers(8, len(DOC) - 1), st.sampled_from((0, 1, 2, 0x7F, 0x80, 255))
        ),
        min_size=1,
        max_size=40,
    )
)
def test_any_damage_is_told_or_does_none(damage: list[tuple[int, int]]) -> None:
    data = bytearray(DOC)
    for at, byte in damage:
        data[at] = byte
    try:
        source = read_source(bytes(data), "talk.doc")
    except InputError:
        return
    check_model(source)


@pytest.mark.parametrize(
    ("name", "form"),
    [("talk-of-word-97.input.doc", "DOC"), ("talk-in-rich-text.input.rtf", "RTF")],
)
def test_the_header_says_what_was_read(name: str, form: str) -> None:
    made = convert((WORD / name).read_bytes(), name).to_bytes().decode()
    assert f" document ({form}), the file {name}" in made
