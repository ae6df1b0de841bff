"""Tables that set a transcript, and tables that do not."""

from collections.abc import Callable, Sequence

import pytest

from tei_toolkit.convert import Conversion, convert
from tei_toolkit.leaves import leaves
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.turn_tables import columns_of
from tei_toolkit.transcript import Note

from .checks import check_model
from .documents import open_document, word_document

SAID = (
    ("Ada", "Where were you born?"),
    ("Ben Hale", "In Leeds, a long time ago."),
    ("Ada", "When did you leave it?"),
    ("Ben Hale", "In the autumn of that year."),
    ("Ada", "Did you like it there?"),
)
COLUMNS = {
    "No.": [str(n + 1) for n in range(5)],
    "Speaker": [who for who, _ in SAID],
    "Text": [words for _, words in SAID],
    "Time": [f"00:0{n}:10" for n in range(5)],
    "End": [f"00:0{n}:50" for n in range(5)],
    "Notes": ["", "laughs softly", "", "", ""],
}


def rows(*names: str) -> list[tuple[str, ...]]:
    return [names, *zip(*(COLUMNS[name] for name in names), strict=True)]


def page(table: Sequence[Sequence[str]]) -> tuple[bytes, str]:
    lines = ("".join(f"<td>{cell}</td>" for cell in row) for row in table)
    inside = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<html><body><table>{inside}</table></body></html>".encode(), "a.html"


def word(table: Sequence[Sequence[str]]) -> tuple[bytes, str]:
    def cell(words: str) -> str:
        return f"<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>"

    lines = ("".join(map(cell, row)) for row in table)
    inside = "".join(f"<w:tr>{line}</w:tr>" for line in lines)
    return word_document(f"<w:tbl>{inside}</w:tbl>"), "a.docx"


def odt(table: Sequence[Sequence[str]]) -> tuple[bytes, str]:
    def cell(words: str) -> str:
        return f"<table:table-cell><text:p>{words}</text:p></table:table-cell>"

    lines = ("".join(map(cell, row)) for row in table)
    inside = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    return open_document(f"<table:table>{inside}</table:table>"), "a.odt"


Make = Callable[[Sequence[Sequence[str]]], tuple[bytes, str]]
FORMATS = pytest.mark.parametrize("make", [page, word, odt])


def said(found: Conversion) -> list[tuple[str, str]]:
    turns = found.transcript.turns()
    text = found.source.text
    return [
        (
            turn.label.text if turn.label else "",
            " ".join(text[x.start : x.end] for x in leaves(turn.content)).strip(),
        )
        for turn in turns
    ]


@FORMATS
@pytest.mark.parametrize(
    "names",
    [
        ("Speaker", "Text"),
        ("Text", "Speaker"),
        ("No.", "Speaker", "Text"),
    ],
)
def test_columns_that_are_named_are_known(make: Make, names: tuple[str, ...]) -> None:
    found = convert(*make(rows(*names)))
    check_model(found.source)
    assert said(found) == list(SAID)
    hidden = [item for item in found.source.hidden if item.kind == "furniture"]
    assert found.source.text[hidden[0].start :].startswith(
        "\t".join(n for n in ("No.", "Speaker", "Text") if n in names)
    )


def check_times(found: Conversion) -> None:
    turns = list(found.transcript.turns())
    assert [turn.label and turn.label.text for turn in turns] == [w for w, _ in SAID]
    assert [turn.onset for turn in turns] == [10, 70, 130, 190, 250]
    assert found.to_bytes()


@FORMATS
@pytest.mark.parametrize(
    "names",
    [
        ("Speaker", "Text", "Time"),
        ("Time", "Speaker", "Text"),
        ("Speaker", "Time", "Text"),
        ("No.", "Time", "Speaker", "Text"),
    ],
)
def test_times_are_those_of_the_turns(make: Make, names: tuple[str, ...]) -> None:
    check_times(convert(*make(rows(*names))))


@FORMATS
def test_times_after_the_words_are_known_without_a_name(make: Make) -> None:
    check_times(convert(*make(rows("Speaker", "Text", "Time")[1:])))


@FORMATS
@pytest.mark.parametrize(
    "names", [("Time", "End", "Speaker", "Text"), ("Speaker", "Time", "End", "Text")]
)
def test_turns_end_when_their_rows_say(make: Make, names: tuple[str, ...]) -> None:
    found = convert(*make(rows(*names)))
    check_times(found)
    ends = [turn.offset for turn in found.transcript.turns()]
    assert ends == [50, 110, 170, 230, 290]


@FORMATS
def test_what_is_beside_the_words_is_a_note(make: Make) -> None:
    found = convert(*make(rows("Notes", "Speaker", "Text")))
    assert said(found) == list(SAID)
    (note,) = (block for block in found.transcript.body if isinstance(block, Note))
    (words,) = leaves([note])
    assert found.source.text[words.start : words.end] == "laughs softly"


def test_a_column_of_times_after_sentences_is_known_by_its_cells() -> None:
    table = rows("Speaker", "Text", "Time")[1:]
    columns = columns_of(table)
    assert columns is not None
    assert columns.order == (2, 0, 1)
    assert not columns.has_heads


@pytest.mark.parametrize(
    "table",
    [
        [("Time", "Speaker", "Topic"), ("09:00", "Dr Hill", "Opening")]
        + [(f"1{n}:00", "Dr Oak", "Railways of the north") for n in range(5)],
        [("Runner", "Time")] + [(f"Ann {n}", f"1{n}:20") for n in range(6)],
        [("Year", "Text", "Sum")] + [(f"199{n}", "Tax", "2") for n in range(6)],
        rows("Speaker", "Text")[:3],
    ],
    ids=["a programme", "results", "accounts", "too few rows"],
)
def test_other_tables_stay_as_they_are(table: list[tuple[str, ...]]) -> None:
    assert columns_of(table) is None
    source = convert(*page(table)).source
    assert source.text.splitlines()[0] == "\t".join(table[0])
    assert not any(item.kind is LeftOutKind.FURNITURE for item in source.hidden)


def test_rows_of_another_width_are_left_alone() -> None:
    table = rows("Speaker", "Text", "Time")
    source = convert(*page([("Tape 2, side A",), *table])).source
    assert source.text.startswith("Tape 2, side A\nTime\tSpeaker\tText\n00:00:10\tAda")
