"""Tables, and lists with headings (TEI chapters FT and CO), but for ParlaMint.

Nobody says what is printed in them. So in a turn they stand in a `note`.
"""

from collections.abc import Sequence

from lxml import etree

from tei_toolkit.tei.draft import Draft, close_element, indent, open_element
from tei_toolkit.tei.inline import MixedContent
from tei_toolkit.tei.structure import (
    Writers,
    first_offset,
    has_matter,
    write_note,
    write_paragraph,
)
from tei_toolkit.transcript import Cell, Heading, Listing, Note, Table

_LABEL = {"role": "label"}


def write_table(
    draft: Draft,
    parent: etree._Element,
    level: int,
    block: Table | Listing,
    writers: Writers,
) -> etree._Element:
    """Add a table or a list to `parent`, which stands at `level`."""
    name = "table" if isinstance(block, Table) else "list"
    element = draft.add(parent, name, indent(level + 1))
    open_element(element, level + 1)
    _write_heads(draft, element, level + 1, block.headings, writers)
    if isinstance(block, Table):
        full = [
            row for row in block.rows if any(has_matter(draft, cell) for cell in row)
        ]
        for row in full or block.rows[:1]:  # below a heading, TEI asks for one
            _write_row(draft, element, level + 1, row, writers)
    else:
        _write_items(draft, element, level + 1, block, writers)
    close_element(element, level + 1)
    return element


def write_aside(
    draft: Draft,
    parent: etree._Element,
    level: int,
    block: Note | Table | Listing,
    writers: Writers,
) -> etree._Element | None:
    """Add to a turn, which stands at `level`, what is printed in it and not said.

    Returns None where the source has nothing for it. Nothing stands behind it yet.
    """
    if not has_matter(draft, block):
        return None
    if isinstance(block, Note):
        return write_note(draft, parent, block, None, writers)
    name = "table" if isinstance(block, Table) else "list"
    note = draft.add(parent, "note", None, {"type": name})
    write_table(draft, note, level + 1, block, writers).tail = None
    return note


def _write_row(
    draft: Draft,
    table: etree._Element,
    level: int,
    cells: tuple[Cell, ...],
    writers: Writers,
) -> None:
    """Add a row; where matter of the page is kept inside it, the rest is another."""
    are_labels = any(cell.is_label for cell in cells) and all(
        cell.is_label or not cell.children for cell in cells
    )
    row: etree._Element | None = None
    for cell in cells:
        offset = first_offset((cell,)) if draft.kept else None
        if offset is not None and draft.keeps_before(offset):
            if row is not None:
                close_element(row, level + 1)
            draft.add_kept(table, offset, indent(level + 1))
            row = None
        if row is None:
            attributes = _LABEL if are_labels else None
            row = draft.add(table, "row", indent(level + 1), attributes)
            open_element(row, level + 1)
        role = _LABEL if cell.is_label and not are_labels else {}
        spans = {"cols": cell.cols, "rows": cell.rows}
        wide = {name: str(span) for name, span in spans.items() if span > 1}
        element = draft.add(row, "cell", indent(level + 2), role | wide)
        MixedContent(draft, element, writers.write_mark).write_all(cell.children)
    if row is not None:
        close_element(row, level + 1)


def _write_heads(
    draft: Draft,
    element: etree._Element,
    level: int,
    headings: Sequence[Heading],
    writers: Writers,
) -> None:
    for heading in headings:
        if has_matter(draft, heading):
            head = draft.add(element, "head", indent(level + 1))
            MixedContent(draft, head, writers.write_mark).write_all(heading.children)


def _write_items(
    draft: Draft,
    element: etree._Element,
    level: int,
    listing: Listing,
    writers: Writers,
) -> None:
    for item in listing.items:
        if draft.kept and (offset := first_offset((item,))) is not None:
            draft.add_kept(element, offset, indent(level + 1))
        write_paragraph(draft, element, "item", indent(level + 1), item, writers)
