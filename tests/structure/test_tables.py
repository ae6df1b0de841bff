"""Tables of figures are tables, in speech and outside; tables of turns stay turns."""

from io import BytesIO

import pytest
from docx import Document as WordDocument
from lxml import etree

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.vocabulary import tei

TALK = "{start}Ann{end} These are the figures.\n\n{table}\n\n{start}Ben{end} I see.\n\n"
REST = "{start}Ann{end} They are good.\n\n{start}Ben{end} Are they?\n"
FIGURES = [["2019", "1,200", "1,150"], ["2020", "1,310", "1,290"]]
WHOLE = [["Year", "Income", "Expenses"], *FIGURES]


def talk(table: str, start: str = "", end: str = ":") -> str:
    return (TALK + REST).format(start=start, end=end, table=table)


def tables(data: bytes | str, name: str = "a.txt") -> list[list[list[str]]]:
    """The cells of each row of each table; what is a label has a star."""
    encoded = data.encode() if isinstance(data, str) else data
    root = etree.fromstring(convert(encoded, name).to_bytes())
    return [
        [
            [
                "".join(cell.itertext())
                + ("*" if "label" in (row.get("role"), cell.get("role")) else "")
                for cell in row
            ]
            for row in table.iter(tei("row"))
        ]
        for table in root.iter(tei("table"))
    ]


def starred(rows: list[list[str]]) -> list[list[str]]:
    return [[f"{cell}*" for cell in rows[0]], *rows[1:]]


TABS = "\n".join("\t".join(row) for row in WHOLE)
COLUMNS = "\n".join(f"{a:<8}{b:>8}{c:>12}" for a, b, c in WHOLE)
BARS = """|Year|Income|Expenses|
|----|-----:|-------:|
|2019|1,200|1,150|
|2020|1,310|1,290|"""
TURNS = """Speaker\tWords
Ann\tHow are you?
Ben\tFine, thanks.
Ann\tGood to hear.
Ben\tAnd you?
"""
SENTENCES = (
    "It was so.  He came.  I went.\nSo it was.  He left.  We ate.\nYes.  No.  Ah"
)


@pytest.mark.parametrize(
    "table", [TABS, COLUMNS, BARS], ids=["tabs", "columns", "bars"]
)
def test_a_plain_text_has_a_table(table: str) -> None:
    assert tables(talk(table)) == [starred(WHOLE)]


def test_markdown_has_a_table() -> None:
    assert tables(talk(BARS, "**", ":**"), "a.md") == [starred(WHOLE)]


def test_a_page_has_a_table() -> None:
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in WHOLE
    )
    said = ("These are the figures.", "I see.", "They are good.", "Are they?")
    turns = [
        f"<p><b>{name}:</b> {words}</p>"
        for name, words in zip(("Ann", "Ben", "Ann", "Ben"), said, strict=True)
    ]
    page = f"<html><body><main>{turns[0]}<table>{rows}</table>{''.join(turns[1:])}"
    assert tables(page, "a.html") == [starred(WHOLE)]


def test_word_has_a_table_with_empty_cells() -> None:
    rows = [["", "Income", "Expenses"], ["2019", "", "1,150"], ["2020", "1,310", "2"]]
    document = WordDocument()
    document.add_paragraph("Ann: These are the figures.")
    table = document.add_table(rows=3, cols=3)
    for cells, row in zip(rows, table.rows, strict=True):
        for words, cell in zip(cells, row.cells, strict=True):
            cell.text = words
    for words in ("Ben: I see.", "Ann: They are good.", "Ben: Are they?"):
        document.add_paragraph(words)
    file = BytesIO()
    document.save(file)
    assert tables(file.getvalue(), "a.docx") == [starred(rows)]


SUMS = [["County", "1999", "2000"], ["Kent", "1", "2"], ["", "3", "4"]]
SUMS += [["Essex", "", "6"]]


@pytest.mark.parametrize("indent", ["", "\t"], ids=["at the margin", "indented"])
def test_a_row_may_begin_with_an_empty_cell(indent: str) -> None:
    table = "\n".join(indent + "\t".join(row) for row in SUMS)
    assert tables(talk(table)) == [SUMS]


def test_a_row_of_a_page_may_begin_with_an_empty_cell() -> None:
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in SUMS
    )
    page = talk(f"<table>{rows}</table>", "<p><b>", "</b>").replace("\n\n", "</p>")
    assert tables(f"<html><body><main>{page}</main>", "a.html") == [SUMS]


def test_it_is_no_speech() -> None:
    root = etree.fromstring(convert(talk(TABS).encode(), "a.txt").to_bytes())
    (note,) = root.iterfind(f".//{tei('u')}/{tei('note')}")
    assert note.get("type") == "table"
    said = [seg.text for seg in root.iter(tei("seg"))]
    assert said[:2] == ["These are the figures.", "I see."]


@pytest.mark.parametrize("profile", Profile)
def test_no_word_is_lost_in_any_profile(profile: Profile) -> None:
    done = convert(talk(TABS).encode(), "a.txt", ConvertOptions(profile=profile))
    words = "".join(etree.fromstring(done.to_bytes()).itertext())
    assert all(cell in words for row in WHOLE for cell in row)


@pytest.mark.parametrize(
    "text",
    [
        TURNS,
        talk(SENTENCES),
        talk("Yes\tor no\nthis\tor that\nnow\tor never"),
        talk("The one | and the other.\n\nAnd 3 | 4 of them went home."),
        talk("|---|---|\n|---|---|\n|---|---|"),
    ],
    ids=["turns", "sentences", "two columns of words", "a bar", "rules alone"],
)
def test_other_rows_are_no_table(text: str) -> None:
    assert tables(text) == []


def test_heads_of_a_table_of_turns_are_no_turn() -> None:
    document = WordDocument()
    rows = [("Speaker", "Words"), *[("Ann", "Is it so?"), ("Ben", "It is so.")] * 2]
    table = document.add_table(rows=5, cols=2)
    for cells, row in zip(rows, table.rows, strict=True):
        for words, cell in zip(cells, row.cells, strict=True):
            cell.text = words
    file = BytesIO()
    document.save(file)
    turns = convert(file.getvalue(), "a.docx").transcript.turns()
    assert [turn.label.text for turn in turns if turn.label] == ["Ann", "Ben"] * 2
