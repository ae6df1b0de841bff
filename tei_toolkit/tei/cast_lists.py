"""The printed list of a play's characters as a `castList` (TEI chapter DR)."""

from lxml import etree

from tei_toolkit.tei.draft import Draft, close_element, indent, open_element
from tei_toolkit.tei.inline import Mark, MixedContent
from tei_toolkit.tei.structure import (
    Writers,
    first_offset,
    has_matter,
    matter_in,
    write_note,
    write_paragraph,
)
from tei_toolkit.transcript import (
    Division,
    Note,
    Paragraph,
)


def is_cast_list(draft: Draft, division: Division) -> bool:
    """Whether a division is no more than the printed list of a play's characters."""
    kind = division.type.casefold().replace("-", "").replace(" ", "")
    if kind not in {"castlist", "cast", "dramatispersonae"}:
        return False
    members = matter_in(draft, division.children)
    return any(isinstance(block, Paragraph) for block in members) and all(
        isinstance(block, Paragraph | Note | Mark) for block in members
    )


def write_cast_list(
    draft: Draft,
    parent: etree._Element,
    level: int,
    division: Division,
    writers: Writers,
) -> None:
    """Add a `castList` with one `castItem` for each printed paragraph."""
    cast = draft.add(parent, "castList", indent(level + 1))
    open_element(cast, level + 1)
    tail = indent(level + 2)
    if division.heading is not None and has_matter(draft, division.heading):
        head = draft.add(cast, "head", tail)
        content = MixedContent(draft, head, writers.write_mark)
        content.write_all(division.heading.children)
    for block in matter_in(draft, division.children):
        if draft.kept and (offset := first_offset((block,))) is not None:
            draft.add_kept(cast, offset, tail)
        if isinstance(block, Paragraph):
            write_paragraph(draft, cast, "castItem", tail, block, writers)
        elif isinstance(block, Note):
            write_note(draft, cast, block, tail, writers)
        elif isinstance(block, Mark):
            mark = writers.write_mark(draft, cast, block)
            if mark is not None:
                mark.tail = tail
    _note_directions_between(cast)
    close_element(cast, level + 1)


def _note_directions_between(cast: etree._Element) -> None:
    """Make notes of the directions between members of a cast, where TEI has none."""
    for direction in cast.findall("stage"):
        is_between = all(
            next(direction.itersiblings("castItem", preceding=way), None) is not None
            for way in (True, False)
        )
        if is_between:
            direction.tag = "note"
            kind = direction.attrib.pop("type", None)
            direction.set("type", "stage")
            if kind is not None:
                direction.set("subtype", str(kind))
