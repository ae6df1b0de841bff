"""Tables: each cell stands in its column, in every format."""

import io
import json
import re
import time
import zipfile

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches, Pt
from lxml import etree, html

from tei_toolkit.editions.rendering import render
from tei_toolkit.editions.runs import Run
from tei_toolkit.editions.tables import Cell, GridRow, spread
from tests.editions.pdf_streams import needs_weasyprint, unpack
from tests.editions.small_texts import document, text_of

SPANS = (
    '<table><row role="label"><cell rows="2">R</cell><cell cols="2">C</cell><cell>d'
    "</cell></row><row><cell>b</cell><cell>c</cell><cell>e</cell></row></table>"
)


def test_a_cell_that_reaches_on_keeps_the_others_in_their_columns() -> None:
    assert text_of(SPANS) == "R | C |   | d\n  | b | c | e"
    markdown = render(document(SPANS), "markdown").data.decode()
    assert markdown.endswith(
        "| R | C |  | d |\n| --- | --- | --- | --- |\n|  | b | c | e |\n"
    )
    made = json.loads(render(document(SPANS), "json").data)
    assert made["blocks"][-1]["rows"] == [["R", "C", "", "d"], ["", "b", "c", "e"]]


def test_cells_of_a_word_document_are_merged() -> None:
    data = render(document(SPANS), "docx").data
    table = Document(io.BytesIO(data)).tables[0]
    words = [[cell.text for cell in row.cells] for row in table.rows]
    assert words == [["R", "C", "C", "d"], ["R", "b", "c", "e"]]
    assert b"tblHeader" in table._tbl.xml.encode()


def pages_of(body: str) -> list[str]:
    """Of each page of a PDF, whether it is upright or wide."""
    needs_weasyprint()
    whole = unpack(render(document(body), "pdf").data)
    found = re.findall(rb"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", whole)
    return ["wide" if float(x) > float(y) else "upright" for x, y in found]


def test_pages_after_a_wide_table_are_upright() -> None:
    row = f"<row>{'<cell>c</cell>' * 12}</row>"
    table = f"<table>{row}</table>"
    for before, after in (
        ("<p>a</p>", "<p>b</p>"),
        ("<div><p>a</p>", "</div><div><head>B</head><p>b</p></div>"),
        ("<div><p>a</p><list><item>", "</item></list></div><p>b</p>"),
    ):
        assert pages_of(f"{before}{table}{after}") == ["upright", "wide", "upright"]


def test_a_word_document_of_a_large_table_takes_time_by_its_cells() -> None:
    def seconds(rows: int) -> float:
        row = f"<row>{'<cell>a</cell>' * 20}</row>"
        data = document(f"<table>{row * rows}</table>")
        before = time.process_time()
        render(data, "docx")
        return time.process_time() - before

    seconds(2)
    assert seconds(80) < 12 * max(seconds(20), 0.02)


def test_cells_reach_down_and_across_in_a_word_document() -> None:
    body = (
        '<table><row><cell rows="3" cols="2">A</cell><cell>b</cell></row>'
        '<row><cell>c</cell></row><row><cell rows="9">d</cell></row></table>'
    )
    table = Document(io.BytesIO(render(document(body), "docx").data)).tables[0]
    words = [[cell.text for cell in row.cells] for row in table.rows]
    assert words == [["A", "A", "b"], ["A", "A", "c"], ["A", "A", "d"]]


def test_tables_of_a_word_document_stay_apart() -> None:
    body = "<table><row><cell>a</cell></row></table>" * 2
    made = Document(io.BytesIO(render(document(body), "docx").data))
    assert [type(part).__name__ for part in made.iter_inner_content()][-3:] == [
        "Table",
        "Paragraph",
        "Table",
    ]


def test_a_table_that_no_word_processor_reads_is_set_in_lines() -> None:
    row = "".join(f"<cell>{number}</cell>" for number in range(64))
    edition = render(document(f"<table>{f'<row>{row}</row>' * 2}</table>"), "docx")
    made = Document(io.BytesIO(edition.data))
    assert not made.tables
    assert made.paragraphs[-1].text.count("63") == 2
    assert "more than 63 columns" in edition.messages[0]


@pytest.mark.parametrize(
    ("body", "parents"),
    [
        ("<table><row><cell>a</cell></row></table>", ["tr"]),
        ("<table><row><cell>a</cell></row><div><cell>b</cell></div></table>", ["tr"]),
        ("<row><cell>a</cell></row><p>b</p>", []),
        (
            "<table><row><table><row><cell>a</cell></row></table></row></table>",
            ["tr", "tr"],
        ),
    ],
)
def test_a_cell_stands_in_a_row_of_a_table(body: str, parents: list[str]) -> None:
    with zipfile.ZipFile(io.BytesIO(render(document(body), "epub").data)) as members:
        page = etree.fromstring(members.read("EPUB/part-1.xhtml"))
    cells = page.xpath("//*[@id='text']//*[local-name() = 'td' or local-name() = 'th']")
    assert [etree.QName(cell.getparent()).localname for cell in cells] == parents
    rows = page.xpath("//*[@id='text']//*[local-name() = 'tr']")
    assert all(etree.QName(row.getparent()).localname == "tbody" for row in rows)
    assert page.xpath("//*[@id='text']//*[contains(text(), 'a')]")


@pytest.mark.parametrize(
    ("rows", "has_head"),
    [
        ("<row role='label'><cell>a</cell></row><row><cell>b</cell></row>", True),
        ("<row><cell>a</cell></row><row role='label'><cell>b</cell></row>", False),
        ("<row role='label'><cell>a</cell></row>", False),
        (
            "<row role='label'><cell rows='2'>a</cell></row><row><cell>b</cell></row>",
            False,  # a cell cannot reach from the head into the body
        ),
    ],
)
def test_a_row_of_labels_heads_a_table(rows: str, *, has_head: bool) -> None:
    page = etree.HTML(render(document(f"<table>{rows}</table>"), "html").data)
    cells = page.findall(".//article//thead/tr/th")
    assert [cell.text for cell in cells] == ["a"] * has_head
    assert len(page.findall(".//article//tr")) == rows.count("<row")


@pytest.mark.parametrize(
    ("spans", "shape"),
    [
        ([[(1, 9)], [(1, 1)]], ["a", ".a"]),  # reaches beyond the last row
        ([[(3, 1)], [(1, 1), (1, 1)]], ["a..", "aa"]),
        ([[(1, 1), (1, 2)], [(3, 1)]], ["aa", "a."]),  # runs into another
        ([[(1, 3)], [], [(1, 1)]], ["a", ".", ".a"]),
    ],
)
def test_a_grid(spans: list[list[tuple[int, int]]], shape: list[str]) -> None:
    rows = [[Cell([Run("a")], wide, high) for wide, high in row] for row in spans]

    def drawn(row: GridRow) -> str:
        return "".join("a" if cell else "." for cell in row)

    assert [drawn(row) for row in spread(rows)] == shape


def lines_of(rows: list[list[str]]) -> list[str]:
    """The lines of a table in plain text."""
    made = "".join(
        f"<row>{''.join(f'<cell>{cell}</cell>' for cell in row)}</row>" for row in rows
    )
    text = render(document(f"<table>{made}</table>"), "text", name="T").data.decode()
    return text.partition("\n\nT\n\n")[2].splitlines()


def test_a_table_wider_than_the_page_keeps_its_columns() -> None:
    lines = lines_of([["a", "word " * 30, "b"], ["c", "d", "e"]])
    assert max(map(len, lines)) <= 78
    bars = {tuple(i for i, sign in enumerate(line) if sign == "|") for line in lines}
    assert len({places for places in bars if len(places) == 2}) == 1
    assert lines[0].startswith("a | word word")
    assert lines[0].endswith(" | b")
    assert lines[1].startswith("  | word")
    assert lines[-1].startswith("c | d ")
    assert " ".join(lines).count("word") == 30


def test_a_row_without_cells_is_an_empty_line() -> None:
    assert lines_of([["a", "b"], [], ["c", "d"]]) == ["a | b", "", "c | d"]


def test_columns_that_no_page_holds_are_set_between_bars() -> None:
    lines = lines_of([[f"{'x' * 12}{n}" for n in range(9)]])
    assert " ".join(" ".join(lines).split()).count(" | ") == 8


@pytest.mark.parametrize("to", ["text", "markdown", "json", "docx"])
def test_cells_that_reach_over_more_than_there_is_are_one_each(to: str) -> None:
    """A grid of a hundred times a hundred for each of its cells would not end."""
    cell = '<cell cols="100" rows="100">a</cell>'
    row = f"<row>{cell * 60}</row>"
    assert render(document(f"<table>{row * 60}</table>"), to).data


NUMBERS = """<table><row role="label"><cell rows="2">A</cell><cell cols="2">B</cell>
<cell>C</cell></row><row role="label"><cell>1871</cell><cell>x</cell><cell/></row>
<row><cell>a</cell><cell>12 310</cell><cell>1,5 %</cell><cell>1 m</cell></row>
<row><cell>1</cell><cell>—</cell><cell>−3</cell><cell/></row></table>"""


def test_a_cell_reaches_no_further_than_its_table() -> None:
    rows = (
        '<row><cell cols="5">wide</cell></row><row><cell>a</cell><cell>b</cell></row>'
        '<row><cell rows="3" cols="9">last</cell></row>'
    )
    page = render(document(f"<table>{rows}</table>"), "html").data.decode()
    assert re.findall(r"<td([^>]*) class", page) == [
        ' colspan="2"',
        "",
        "",
        ' colspan="2"',
    ]


def test_a_column_of_numbers_is_set_as_one() -> None:
    page = html.fromstring(render(document(NUMBERS), "html").data.decode())
    found = page.xpath('//article//table//*[@class="cell num"]')
    assert [cell.text for cell in found] == [
        *("1871", "x", "12 310", "1,5 %", "—", "−3"),
    ]


def test_columns_of_a_word_document_are_as_wide_as_their_words_want() -> None:
    table = Document(io.BytesIO(render(document(NUMBERS), "docx").data)).tables[0]
    aligned = {cell.paragraphs[0].alignment for cell in table.columns[1].cells[2:]}
    assert aligned == {WD_ALIGN_PARAGRAPH.RIGHT}
    row = f"<row><cell>{'considerable ' * 9}</cell>{'<cell>1871</cell>' * 12}</row>"
    body = f"<p>a</p><table>{row}</table><p>b</p>"
    whole = Document(io.BytesIO(render(document(body), "docx").data))
    table = whole.tables[0]
    widths = [column.width or 0 for column in table.columns]
    assert widths[0] > 2 * widths[1]
    assert len(set(widths[1:])) == 1
    assert sum(widths) <= Inches(6.01)
    (run,) = table.cell(0, 1).paragraphs[0].runs
    letters = 4 * 0.6 * (run.font.size or Pt(11))
    assert widths[1] >= letters
    assert whole.paragraphs[-1].paragraph_format.space_before


def test_a_column_of_numbers_is_one_in_markdown() -> None:
    made = render(document(NUMBERS), "markdown").data.decode()
    assert "| --- | ---: | ---: | --- |" in made
