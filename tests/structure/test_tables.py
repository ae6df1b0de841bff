"""Tables of figures are tables, in speech and outside; tables of turns stay turns."""

import re
from io import BytesIO

import pytest
from docx import Document as WordDocument
from lxml import etree

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.vocabulary import tei
from tests.sources.documents import open_document, word_document

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


PAGE = """<table><caption>Table 1. Sums</caption>
<tr><th></th><th>1999</th><th>2000</th></tr>
<tr><th rowspan=2>Kent</th><td>1</td><td></td></tr><tr><td>2</td><td>(none)</td></tr>
<tr><th>Essex</th><td colspan="2">3</td></tr></table>"""


def written(data: bytes | str, name: str) -> str:
    """The one table of a document, as it stands in the TEI, in one line."""
    encoded = data.encode() if isinstance(data, str) else data
    root = etree.fromstring(convert(encoded, name).to_bytes())
    (table,) = root.iter(tei("table"))
    text = etree.tostring(table, encoding="unicode", with_tail=False)
    return re.sub(r' xmlns="[^"]*"|\n *', "", text)


def test_the_heads_and_the_spans_of_a_page_are_those_of_the_table() -> None:
    page = talk(PAGE, "<p><b>", "</b>").replace("\n\n", "</p>")
    assert written(f"<html><body><main>{page}</main>", "a.html") == (
        "<table><head>Table 1. Sums</head>"
        '<row role="label"><cell/><cell>1999</cell><cell>2000</cell></row>'
        '<row><cell role="label" rows="2">Kent</cell><cell>1</cell><cell/></row>'
        "<row><cell>2</cell><cell>(none)</cell></row>"
        '<row><cell role="label">Essex</cell><cell cols="2">3</cell></row></table>'
    )


def test_the_first_row_without_a_corner_is_heads() -> None:
    rows = [["", "1999", "2000"], ["Kent", "1", "2"], ["Essex", "3", "4"]]
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    table = "".join(f"<tr>{row}</tr>" for row in cells)
    page = talk(f"<table>{table}</table>", "<p><b>", "</b>").replace("\n\n", "</p>")
    assert tables(f"<html><body><main>{page}</main>", "a.html") == [starred(rows)]


def word_cell(words: str, setting: str = "", inside: str = "") -> str:
    text = f"<w:r><w:t>{words}</w:t></w:r>" if words else ""
    paragraph = f"<w:p>{text}</w:p>"
    return f"<w:tc><w:tcPr>{setting}</w:tcPr>{paragraph}{inside}</w:tc>"


def word_talk(table: str) -> bytes:
    before, after = talk("{}").split("{}")
    lines = [f"<w:p><w:r><w:t>{x}</w:t></w:r></w:p>" for x in before.split("\n")]
    rest = [f"<w:p><w:r><w:t>{x}</w:t></w:r></w:p>" for x in after.split("\n")]
    return word_document("".join((*lines, f"<w:tbl>{table}</w:tbl>", *rest)))


def test_cells_of_word_span_columns_and_rows() -> None:
    wide, down = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>'
    rows = (
        word_cell("Sums", wide) + word_cell("All"),
        word_cell("Kent", down) + word_cell("1") + word_cell("2"),
        word_cell("", "<w:vMerge/>") + word_cell("") + word_cell("4"),
    )
    assert written(word_talk("".join(f"<w:tr>{row}</w:tr>" for row in rows)), "a") == (
        '<table><row role="label"><cell cols="2">Sums</cell><cell>All</cell></row>'
        '<row><cell rows="2">Kent</cell><cell>1</cell><cell>2</cell></row>'
        "<row><cell/><cell>4</cell></row></table>"
    )


def test_a_table_inside_a_cell_is_its_words() -> None:
    inner = f"<w:tr>{word_cell('wages')}{word_cell('8')}</w:tr>" * 2
    inner = f"<w:tbl>{inner}</w:tbl><w:p/>"
    rows = (
        word_cell("Income") + word_cell("12"),
        word_cell("Costs") + word_cell("11", inside=inner),
        word_cell("Rest") + word_cell("1"),
    )
    assert written(word_talk("".join(f"<w:tr>{row}</w:tr>" for row in rows)), "a") == (
        "<table><row><cell>Income</cell><cell>12</cell></row><row><cell>Costs</cell>"
        "<cell>11 wages 8 wages 8</cell></row><row><cell>Rest</cell><cell>1</cell>"
        "</row></table>"
    )


def test_cells_of_an_open_document_span_columns_and_rows() -> None:
    def cell(words: str, name: str = "", times: int = 1) -> str:
        setting = f' table:number-{name}="{times}"' if name else ""
        inside = f"<text:p>{words}</text:p>" if words else ""
        return f"<table:table-cell{setting}>{inside}</table:table-cell>"

    covered = "<table:covered-table-cell/>"
    heads = cell("Sums", "columns-spanned", 2) + covered + cell("All")
    rows = (
        cell("Kent", "rows-spanned", 2) + cell("1") + cell("2"),
        covered + cell("", "columns-repeated", 2),
        cell("Essex") + cell("", "columns-repeated", 2),
    )
    table = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    head = f"<table:table-row>{heads}</table:table-row>"
    table = f"<table:table-header-rows>{head}</table:table-header-rows>{table}"
    before, after = (
        "".join(f"<text:p>{line}</text:p>" for line in part.split("\n"))
        for part in talk("{}").split("{}")
    )
    body = f"{before}<table:table>{table}</table:table>{after}"
    assert written(open_document(body), "a.odt") == (
        '<table><row role="label"><cell cols="2">Sums</cell><cell>All</cell></row>'
        '<row><cell rows="2">Kent</cell><cell>1</cell><cell>2</cell></row>'
        "<row><cell>Essex</cell><cell/><cell/></row></table>"
    )


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


@pytest.mark.parametrize(
    "page",
    [
        "<tr><td>19:37</td><td>Water\n<tr><td>19:38</td><td>Wood<</td\n<tr><\n<table>",
        (
            "<table><tr><td>1</td><td>Water<tr><td>2</td><td>Wood</td></tr></td></tr>"
            "<tr><td>3</td><td>Iron</td></tr></table>"
        ),
        "<p>\u200b</p><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr>",
    ],
)
def test_a_table_that_is_not_well_made_loses_no_words(page: str) -> None:
    assert convert(page.encode(), "a.html").to_bytes()


def test_a_bracket_that_is_not_closed_in_a_row_loses_no_words() -> None:
    text = (
        "[4]\tANN [v]\tIki\n\tANN [en]\tTwo fifty?\n\t[nn]\t((bell)\n"
        "[7]\tANN [v]\tHa\n\tANN [en]\tThat's\n"
    )
    assert convert(text.encode(), "a.txt").to_bytes()
