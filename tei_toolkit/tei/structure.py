"""What all blocks of a text have in common, whatever element they become."""

import unicodedata
from collections.abc import Callable, Sequence

from lxml import etree

from tei_toolkit.leaves import leaves
from tei_toolkit.tei.draft import Draft
from tei_toolkit.tei.extent import count_words
from tei_toolkit.tei.inline import MarkWriter, MixedContent
from tei_toolkit.tei.printed import clean
from tei_toolkit.transcript import (
    Block,
    Cell,
    Division,
    Inline,
    Note,
    NoteKind,
    Paragraph,
    ParagraphKind,
    Text,
    Turn,
)
from tei_toolkit.values import immutable


@immutable
class Writers:
    """How a profile writes what the structure holds.

    Attributes:
        write_turn: adds a turn to an element at a level.
        write_mark: adds an event, pause, gap, time or page break; returns its element.
        is_global: whether a block may stand anywhere, between and after divisions too.
        note_name: the element for a note of a kind.
        has_cast_lists: whether a division of characters becomes a `castList`.
    """

    write_turn: Callable[[Draft, etree._Element, Turn, int], None]
    write_mark: MarkWriter
    is_global: Callable[[Block], bool]
    note_name: Callable[[NoteKind], str]
    has_cast_lists: bool = False


def word(text: str) -> str:
    """`text` as one TEI `teidata.word`: white space becomes a hyphen."""
    hyphened = "-".join(clean(text).split())
    return "".join(c for c in hyphened if unicodedata.category(c)[0] not in "CZ")


def first_offset(blocks: Sequence[Block | Cell | Inline]) -> int | None:
    """Where the first of `blocks` that stands anywhere begins in the source."""
    for block in blocks:
        if isinstance(block, Turn) and block.label is not None:
            return block.label.start
        if isinstance(block, Division):
            offset = first_offset(_with_heading(block))
        else:
            leaf = next(leaves((block,)), None)
            offset = None if leaf is None else leaf.start
        if offset is not None:
            return offset
    return None


def _with_heading(division: Division) -> tuple[Block, ...]:
    """What stands in a division, its heading first."""
    heading = () if division.heading is None else (division.heading,)
    return (*heading, *division.children)


def write_note(
    draft: Draft,
    parent: etree._Element,
    note: Note,
    tail: str | None,
    writers: Writers,
) -> etree._Element:
    """Add a note; its `type` is its kind, its `subtype` what the source calls it."""
    name = writers.note_name(note.kind)
    attributes = {} if name == "stage" else {"type": note.kind.value}
    if note.type and word(note.type) != note.kind.value:
        attributes["subtype" if attributes else "type"] = word(note.type)
    element = draft.add(parent, name, tail, attributes)
    MixedContent(draft, element, writers.write_mark).write_all(note.children)
    return element


def has_matter(draft: Draft, block: Block | Cell | Inline) -> bool:
    """Whether `block` becomes anything in TEI: it has words, or marks of an event."""
    if isinstance(block, Turn):
        return True
    if isinstance(block, Division):
        return any(has_matter(draft, inside) for inside in _with_heading(block))
    return any(
        type(leaf) is not Text or bool(draft.printed.words(leaf.start, leaf.end))
        for leaf in leaves((block,))
    )


def matter_in(draft: Draft, blocks: Sequence[Block]) -> list[Block]:
    """The blocks that become anything in TEI."""
    return [
        block for block in blocks if type(block) is Turn or has_matter(draft, block)
    ]


def write_paragraph(
    draft: Draft,
    parent: etree._Element,
    name: str,
    tail: str,
    paragraph: Paragraph,
    writers: Writers,
) -> etree._Element | None:
    """Add a paragraph and count its words; None where the source has none for it."""
    element = draft.add(parent, name, tail)
    if paragraph.kind is ParagraphKind.PREFORMATTED and name == "p":
        element.set("rend", "preformatted")
    content = MixedContent(draft, element, writers.write_mark)
    content.write_all(paragraph.children)
    if content.is_empty:
        draft.drop(element)
        return None
    draft.paragraphs += 1
    draft.words += count_words(element)
    return element
