"""Tables of a word processor's document, written row by row.

python-docx looks through the whole table for each cell that it is asked for.
"""

from collections.abc import Callable, Iterator
from itertools import zip_longest
from typing import Any

from tei_toolkit.editions.blocks import Block
from tei_toolkit.editions.column_widths import share_width, widest_word
from tei_toolkit.editions.tables import Cell, GridRow
from tei_toolkit.editions.word_markup import parse

MOST_COLUMNS = 63
"""More than these no word processor reads."""
_TWIPS = 635
"""English Metric Units in one of the units in which widths are given."""
_HEAD = "<w:trPr {0}><w:tblHeader/></w:trPr>"
_CELL = '<w:tc {0}><w:tcPr><w:tcW w:type="dxa" w:w="{1}"/>{2}</w:tcPr><w:p/></w:tc>'
_SIZES: tuple[tuple[int | None, int], ...] = ((None, 60), (8, 84), (7, 96))
"""Sizes of type in points, None for that of the text, and how many letters of such a
size, of a wide face, stand in a line."""
_PADDING = 3
"""So many letters would stand where a cell stays empty at its sides."""
_SPAN = '<w:gridSpan w:val="{}"/>'
_BEGINS, _GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"

WriteCell = Callable[[Any, Cell], None]


def is_too_wide(block: Block) -> bool:
    """Whether a table has more columns than word processors read."""
    return max(map(len, block.rows), default=0) > MOST_COLUMNS


def write_table(document: Any, block: Block, write: WriteCell) -> None:
    """Add a table to a document.

    Args:
        document: to which it is added.
        block: the table.
        write: puts what a cell holds into a paragraph.
    """
    from docx.enum.table import WD_TABLE_DIRECTION  # noqa: PLC0415 - takes time
    from docx.text.paragraph import Paragraph  # noqa: PLC0415

    count = max(map(len, block.rows), default=0)
    if not count:
        return
    table = document.add_table(rows=0, cols=count)
    table.style = "Table Grid"
    if block.direction == "rtl":
        table.table_direction = WD_TABLE_DIRECTION.RTL
    size, widths = _measure(block.rows, count, count * table.columns[0].width // _TWIPS)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width * _TWIPS
    reaching: dict[int, Cell] = {}
    left: dict[int, int] = {}
    for number, row in enumerate(block.rows):
        line = parse("<w:tr {0}/>")
        cells = [cell for cell in row if cell]
        if number == 0 and cells and all(cell.is_head for cell in cells):
            line.append(parse(_HEAD))
        for column, cell, goes_on in _places(row, count, reaching, left):
            width = sum(widths[column : column + cell.columns])
            element = parse(_CELL, width, _spans(cell, goes_on=goes_on))
            line.append(element)
            if column < len(row) and not goes_on:
                paragraph = Paragraph(element[-1], table)
                write(paragraph, cell)
                _dress(paragraph, cell, size)
        table._tbl.append(line)  # noqa: SLF001 - python-docx has no other


def _measure(
    rows: list[GridRow], count: int, whole: int
) -> tuple[int | None, list[int]]:
    """The size of type in which a table fits the line, and the widths of its columns.

    Where it fits in none, columns are as wide as their widest words want them.

    Args:
        rows: of the table.
        count: how many columns it has.
        whole: the width of a line.
    """
    words = [[_words(cell) for cell in row] for row in rows]
    size, letters = _SIZES[-1]
    shared = [
        max(map(widest_word, cells)) for cells in zip_longest(*words, fillvalue="")
    ]
    for points, room in _SIZES:
        fitting = share_width(words, room - _PADDING, _PADDING)
        if fitting is not None:
            size, letters, shared = points, room, fitting
            break
    wanted = [width + _PADDING for width in shared]
    wanted += [_PADDING] * (count - len(wanted))
    most = max(sum(wanted), letters)
    return size, [whole * width // most for width in wanted]


def _words(cell: Cell | None) -> str:
    """The words of a cell that is of one column alone; a number is not divided."""
    if cell is None or cell.columns > 1:
        return ""
    words = "".join(run.text for run in cell.runs)
    return words.replace(" ", "\u00a0") if cell.is_number else words


def _dress(paragraph: Any, cell: Cell, size: int | None) -> None:
    """Set what a cell holds at its side, in a size of type."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 - takes time
    from docx.shared import Pt  # noqa: PLC0415

    if cell.is_number:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if size is not None:
        for run in paragraph.runs:
            run.font.size = Pt(size)


def _spans(cell: Cell, *, goes_on: bool) -> str:
    """What says how many columns and rows a cell takes."""
    across = _SPAN.format(cell.columns) if cell.columns > 1 else ""
    if cell.rows == 1:
        return across
    return across + (_GOES_ON if goes_on else _BEGINS)


def _places(
    row: GridRow, count: int, reaching: dict[int, Cell], left: dict[int, int]
) -> Iterator[tuple[int, Cell, bool]]:
    """The cells of a row with their columns, and whether they began in one above.

    Args:
        row: of the grid.
        count: how many columns the table has.
        reaching: the last cell from above at each column where one began.
        left: how many rows it still takes there.
    """
    column = 0
    while column < count:
        cell = row[column] if column < len(row) else None
        goes_on = cell is None and left.get(column, 0) > 0
        if goes_on:
            cell = reaching[column]
            left[column] -= 1
        elif cell is None:
            cell = Cell()
        else:
            reaching[column], left[column] = cell, cell.rows - 1
        yield column, cell, goes_on
        column += cell.columns
