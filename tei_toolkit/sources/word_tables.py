"""The cells of a Word table: which are heads, and how many columns and rows they span.

Source: ECMA-376, Office Open XML, part 1, 17.4 (tables): a cell that goes on in the
rows below has there cells of its own, which `vMerge` joins to it.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tei_toolkit.sources.grown_tables import CellShape, span_of
from tei_toolkit.sources.turn_tables import Arranged, arrange
from tei_toolkit.sources.word_package import W

if TYPE_CHECKING:
    from lxml import etree

_WRAPPERS = frozenset({f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"})
"""What may stand between a table and its rows, or a row and its cells."""
_OFF = frozenset({"0", "false", "off"})


def arrange_tables(root: "etree._Element") -> Arranged:
    """What is no words in the tables of turns of a document."""
    tables = (
        [list(_children(row, f"{W}tc")) for row in _children(table, f"{W}tr")]
        for table in root.iter(f"{W}tbl")
    )
    return arrange(tables, _words)


def _words(cell: "etree._Element") -> str:
    return "".join(text.text or "" for text in cell.iter(f"{W}t"))


def shapes_of(
    table: "etree._Element", arranged: Arranged
) -> "dict[etree._Element, CellShape | None]":
    """What is known of each cell of a table; None for what is part of a cell above."""
    shapes: dict[etree._Element, CellShape | None] = {}
    above: dict[int, etree._Element] = {}
    for row in _children(table, f"{W}tr"):
        head = row.find(f"{W}trPr/{W}tblHeader")
        is_head = head is not None and head.get(f"{W}val", "1") not in _OFF
        column = 0
        begun: dict[int, etree._Element] = {}
        for cell in _children(row, f"{W}tc"):
            span = cell.find(f"{W}tcPr/{W}gridSpan")
            cols = span_of(None if span is None else span.get(f"{W}val"))
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            first = above.get(column)
            if merge is not None and first is not None and _goes_on(cell, merge):
                shape = shapes[first] or CellShape()
                shapes[first] = CellShape(shape.is_head, shape.cols, shape.rows + 1)
                shapes[cell] = None
                begun[column] = first
            else:
                is_beside = cell in arranged.beside
                shapes[cell] = CellShape(is_head, cols, is_beside=is_beside)
                if merge is not None:
                    begun[column] = cell
            column += cols
        above = begun
    return shapes


def _goes_on(cell: "etree._Element", merge: "etree._Element") -> bool:
    """Whether a cell is the rest of the one above it, and has no words itself."""
    return merge.get(f"{W}val", "continue") == "continue" and not any(
        text.text for text in cell.iter(f"{W}t", f"{W}delText")
    )


def _children(parent: "etree._Element", tag: str) -> "Iterator[etree._Element]":
    """The rows of a table, or the cells of a row, in whatever they are wrapped."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _children(child, tag)
