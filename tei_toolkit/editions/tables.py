"""Tables as grids: each cell at its column, also where others reach on."""

from collections.abc import Sequence
from dataclasses import field, replace

from lxml import etree

from tei_toolkit.editions.runs import Run
from tei_toolkit.values import immutable

_MOST = 100


@immutable
class Cell:
    """A cell of a table.

    Attributes:
        runs: its letters.
        columns: how many columns it takes.
        rows: how many rows it takes.
        is_head: whether it is the head of others.
        is_number: whether it is of a column of numbers.
    """

    runs: list[Run] = field(default_factory=list)
    columns: int = 1
    rows: int = 1
    is_head: bool = False
    is_number: bool = False


GridRow = Sequence[Cell | None]
"""A cell, or None where one from above or before reaches, for each column."""


def read_cell(element: etree._Element, runs: list[Run]) -> Cell:
    """A cell of a page, whose letters are `runs`."""
    columns, rows = (_number(element.get(name)) for name in ("colspan", "rowspan"))
    is_number = "num" in element.get("class", "").split()
    return Cell(runs, columns, rows, element.tag == "th", is_number)


def _number(value: str | None) -> int:
    return min(int(value), _MOST) if value and value.isdecimal() and int(value) else 1


def spread(rows: list[list[Cell]]) -> list[GridRow]:
    """The rows as a grid; a cell ends where another does that reaches into its row.

    Where cells say that they reach over far more than the table has, each is one.
    """
    cells_in_all = sum(map(len, rows))
    if sum(c.columns * c.rows for row in rows for c in row) > 10_000 + 4 * cells_in_all:
        rows = [[replace(cell, columns=1, rows=1) for cell in row] for row in rows]
    grid: list[GridRow] = []
    reaching: dict[int, int] = {}
    for number, cells in enumerate(rows):
        line: list[Cell | None] = []
        left = len(rows) - number
        for cell in cells:
            _pass(line, reaching)
            columns = 1
            while columns < cell.columns and not reaching.get(len(line) + columns):
                columns += 1
            set_cell = replace(cell, columns=columns, rows=min(cell.rows, left))
            for column in range(len(line), len(line) + columns):
                reaching[column] = set_cell.rows - 1
            line += [set_cell, *[None] * (columns - 1)]
        _pass(line, reaching)
        grid.append(line)
    return grid


def _pass(line: list[Cell | None], reaching: dict[int, int]) -> None:
    """Go past the columns that cells from above take."""
    while reaching.get(len(line)):
        reaching[len(line)] -= 1
        line.append(None)
