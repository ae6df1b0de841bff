"""Tables of a word processor's document, written row by row.

python-docx looks through the whole table for each cell that it is asked for.
"""

from collections.abc import Callable, Iterator
from typing import Any

from tei_toolkit.editions.blocks import Block
from tei_toolkit.editions.tables import Cell, GridRow
from tei_toolkit.editions.word_markup import parse

MOST_COLUMNS = 63
"""More than these no word processor reads."""
_TWIPS = 635
"""English Metric Units in one of the units in which widths are given."""
_HEAD = "<w:trPr {0}><w:tblHeader/></w:trPr>"
_CELL = '<w:tc {0}><w:tcPr><w:tcW w:type="dxa" w:w="{1}"/>{2}</w:tcPr><w:p/></w:tc>'
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
    width = table.columns[0].width // _TWIPS
    reaching: dict[int, Cell] = {}
    left: dict[int, int] = {}
    for number, row in enumerate(block.rows):
        line = parse("<w:tr {0}/>")
        cells = [cell for cell in row if cell]
        if number == 0 and cells and all(cell.is_head for cell in cells):
            line.append(parse(_HEAD))
        for column, cell, goes_on in _places(row, count, reaching, left):
            element = parse(_CELL, width * cell.columns, _spans(cell, goes_on=goes_on))
            line.append(element)
            if column < len(row) and not goes_on:
                write(Paragraph(element[-1], table), cell)
        table._tbl.append(line)  # noqa: SLF001 - python-docx has no other


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
