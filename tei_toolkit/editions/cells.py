"""The cells of tables: how far they reach, and which are of a column of numbers."""

import re

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.editions.tables import Cell, spread
from tei_toolkit.editions.words import words_of

_CELL, _ROW, _TABLE = tei("cell"), tei("row"), tei("table")
_NUMBER_COLUMN = tk("number")
_NUMBER = re.compile(
    r"[<>≈±+−–-]?\s?[$€£¥]?\s?\d[\d\s.,'’:/–-]*(?:[%‰°]|\s?[$€£¥])?", re.ASCII
)
_NOTHING = frozenset({"", "-", "–", "—", "…", "...", "."})
_MOST = 100


def mark_cells(regions: list[Branch]) -> None:
    """Say of cells what they take, and of tables which they are.

    `tk:cols` and `tk:rows` are how many columns and rows a cell spans, where the number
    can be true; `tk:number` stands on the cells of a column of numbers; `tk:n` is the
    number of a table.
    """
    for region in regions:
        for cell in region.named(_CELL):
            for name in ("cols", "rows"):
                value = cell.get(name, "")
                if value.isascii() and value.isdigit() and 1 < int(value) <= _MOST:
                    cell.set(tk(name), value)
        for number, table in enumerate(region.named(_TABLE), 1):
            table.set(tk("n"), str(number))
            _mark_numbers(table)


def _mark_numbers(table: etree._Element) -> None:
    """Mark the columns in which all that is no label is a number, or nothing."""
    rows = [list(row.iterchildren(_CELL)) for row in table.iterchildren(_ROW)]
    columns: dict[int, list[etree._Element]] = {}
    for line, cells in zip(spread([_sizes(row) for row in rows]), rows, strict=True):
        places = [column for column, cell in enumerate(line) if cell is not None]
        for column, cell in zip(places, cells, strict=True):
            columns.setdefault(column, []).append(cell)
    for cells in columns.values():
        words = [words_of(cell).strip() for cell in cells if not _is_label(cell)]
        said = [number for number in words if number not in _NOTHING]
        if said and all(map(_NUMBER.fullmatch, said)):
            for cell in cells:
                if cell.get(tk("cols")) is None:
                    cell.set(_NUMBER_COLUMN, "yes")


def _sizes(cells: list[etree._Element]) -> list[Cell]:
    return [
        Cell(
            columns=int(cell.get(tk("cols"), "1")), rows=int(cell.get(tk("rows"), "1"))
        )
        for cell in cells
    ]


def _is_label(cell: etree._Element) -> bool:
    parent = cell.getparent()
    row_is = parent is not None and parent.get("role") == "label"
    return row_is or cell.get("role") == "label"
