"""The cells of tables: how far they reach, and which are of a column of numbers."""

import re

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.editions.tables import Cell, spread
from tei_toolkit.editions.words import words_of

_CELL, _ROW, _TABLE = tei("cell"), tei("row"), tei("table")
_COLS, _ROWS, _NUMBER_COLUMN = tk("cols"), tk("rows"), tk("number")
_NUMBER = re.compile(
    r"[<>≈±+−–-]?\s?[$€£¥]?\s?\d[\d\s.,'’:/–-]*(?:[%‰°]|\s?[$€£¥])?", re.ASCII
)
_NOTHING = frozenset({"", "-", "–", "—", "…", "...", "."})
_MOST = 100


def mark_cells(regions: list[Branch]) -> None:
    """Say of cells what they take, and of tables which they are.

    `tk:cols` and `tk:rows` are how many columns and rows a cell spans, where the number
    can be true, and no more than the table has; `tk:number` stands on the cells of a
    column of numbers; `tk:n` is the number of a table.
    """
    for region in regions:
        for cell in region.named(_CELL):
            for name in ("cols", "rows"):
                value = cell.get(name, "")
                if value.isascii() and value.isdigit() and 1 < int(value) <= _MOST:
                    cell.set(tk(name), value)
        for number, table in enumerate(region.named(_TABLE), 1):
            table.set(tk("n"), str(number))
            _mark_numbers(_columns_of(table))


def _columns_of(table: etree._Element) -> dict[int, list[etree._Element]]:
    """The cells of each column; none of them reaches on where no other begins."""
    rows = [list(row.iterchildren(_CELL)) for row in table.iterchildren(_ROW)]
    columns: dict[int, list[etree._Element]] = {}
    reaching: list[tuple[int, Cell, etree._Element]] = []
    for line, cells in zip(spread([_sizes(row) for row in rows]), rows, strict=True):
        places = [(n, size) for n, size in enumerate(line) if size is not None]
        for (column, size), cell in zip(places, cells, strict=True):
            columns.setdefault(column, []).append(cell)
            if cell.get(_COLS) or cell.get(_ROWS):
                reaching.append((column, size, cell))
    last = max(columns, default=0)
    for column, size, cell in reaching:
        _take(cell, _COLS, min(size.columns, last + 1 - column))
        _take(cell, _ROWS, size.rows)
    return columns


def _take(cell: etree._Element, name: str, count: int) -> None:
    if count > 1:
        cell.set(name, str(count))
    else:
        cell.attrib.pop(name, None)


def _mark_numbers(columns: dict[int, list[etree._Element]]) -> None:
    """Mark the columns in which all that is no label is a number, or nothing."""
    for cells in columns.values():
        words = [words_of(cell).strip() for cell in cells if not _is_label(cell)]
        said = [number for number in words if number not in _NOTHING]
        if said and all(map(_NUMBER.fullmatch, said)):
            for cell in cells:
                if cell.get(_COLS) is None:
                    cell.set(_NUMBER_COLUMN, "yes")


def _sizes(cells: list[etree._Element]) -> list[Cell]:
    return [
        Cell(columns=int(cell.get(_COLS, "1")), rows=int(cell.get(_ROWS, "1")))
        for cell in cells
    ]


def _is_label(cell: etree._Element) -> bool:
    parent = cell.getparent()
    row_is = parent is not None and parent.get("role") == "label"
    return row_is or cell.get("role") == "label"
