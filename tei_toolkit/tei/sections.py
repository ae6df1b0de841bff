"""Blocks in the order of the source, as the divisions that TEI's grammar wants.

In a TEI `div` headings and openers come first, then text, then `div`s, then closers
(chapter DS). A transcript has them in any order, so a heading after text opens a `div`
of its own.
"""

from collections.abc import Sequence
from dataclasses import field
from itertools import islice, takewhile
from typing import assert_never

from lxml import etree

from tei_toolkit.tei.cast_lists import is_cast_list, write_cast_list
from tei_toolkit.tei.datelines import marked_dateline
from tei_toolkit.tei.draft import Draft, close_element, indent, open_element
from tei_toolkit.tei.inline import Mark, MixedContent
from tei_toolkit.tei.structure import (
    Writers,
    first_offset,
    matter_in,
    word,
    write_note,
    write_paragraph,
)
from tei_toolkit.tei.tables import write_table
from tei_toolkit.transcript import (
    Anchor,
    AnchoredNote,
    Block,
    Dateline,
    Division,
    Event,
    Gap,
    Heading,
    Listing,
    Note,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Pause,
    Signature,
    Table,
    Trailer,
    Turn,
)
from tei_toolkit.values import record

_PARAGRAPHS: dict[ParagraphKind, tuple[str | None, str]] = {
    ParagraphKind.PROSE: (None, "p"),
    ParagraphKind.PREFORMATTED: (None, "p"),
    ParagraphKind.VERSE: ("lg", "l"),
    ParagraphKind.ITEM: ("list", "item"),
    ParagraphKind.QUOTE: ("quote", "p"),
    ParagraphKind.QUOTED_VERSE: ("lg", "l"),
}


class Sections:
    """Writes a series of blocks into one element, opening `div`s where it must."""

    def __init__(self, draft: Draft, writers: Writers) -> None:
        self._draft = draft
        self._writers = writers

    def write(
        self, container: etree._Element, level: int, blocks: Sequence[Block]
    ) -> None:
        """Add `blocks` to `container`, a `div` that stands at `level`.

        The caller lays out the container's end.
        """
        blocks = matter_in(self._draft, blocks)
        state = _Section(self._draft, container, level)
        body = len(blocks)
        while body and self._may_end(blocks[body - 1]):
            body -= 1
        while body < len(blocks) and not isinstance(blocks[body], _Closing):
            body += 1
        if not body or all(_is_top(block) for block in blocks[:body]):
            body = len(blocks)
        index = 0
        shelf, times = self._draft.shelf, self._draft.times
        while index < body:
            index = self._write_next(state, blocks, index, body)
            if shelf is not None and not times:
                shelf.end_block(state.here)
        state.end_part()
        while body < len(blocks):
            state.keep_before(blocks[body])
            if isinstance(trailer := blocks[body], Trailer):
                self._write_words(state, trailer, "trailer")
                body += 1
                continue
            closes = _has_text(self._draft, state.container)
            may_close = _closes if closes else _is_dateline
            run = list(takewhile(may_close, islice(blocks, body, None)))
            if not run:
                body = self._write_next(state, blocks, body, len(blocks))
                continue
            self._write_datelines(state, run, "closer")
            body += len(run)

    def _may_end(self, block: Block) -> bool:
        """Whether `block` may stand at the end of a division that a line closes."""
        if isinstance(block, Note | Event):
            return self._writers.is_global(block)
        return isinstance(block, _Closing)

    def _write_next(
        self, state: "_Section", blocks: Sequence[Block], index: int, end: int
    ) -> int:
        """Write the block at `index` and those that belong to it; the next index."""
        block = blocks[index]
        draft, writers = self._draft, self._writers
        if type(block) is Turn:
            element, level = state.for_text()
            if draft.kept:
                state.keep_before(block)
            writers.write_turn(draft, element, block, level)
            return index + 1
        if draft.kept and not isinstance(block, Division):
            state.keep_before(block)
        match block:
            case Heading() | Trailer() | Signature():  # the text goes on below
                name = "head" if isinstance(block, Heading) else "p"
                self._write_words(state, block, name)
            case Dateline():
                run = list(takewhile(_is_dateline, islice(blocks, index, end)))
                self._write_datelines(state, run, "opener")
                return index + len(run)
            case Division():
                self._write_division(state, block)
            case Paragraph() | Table() | Listing():
                return self._write_paragraphs(state, blocks, index, end)
            case Note():
                element, level = state.for_block(is_global=writers.is_global(block))
                write_note(draft, element, block, indent(level + 1), writers)
            case Event() | Pause() | Gap() | Anchor() | PageBreak() | AnchoredNote():
                element, level = state.for_block(is_global=writers.is_global(block))
                mark = writers.write_mark(draft, element, block)
                if mark is not None:
                    mark.tail = indent(level + 1)
            case Turn():
                raise AssertionError
            case _:
                assert_never(block)
        return index + 1

    def _write_words(
        self, state: "_Section", block: Heading | Trailer | Signature, name: str
    ) -> None:
        """Write a heading, or the line that ends a division, as an element `name`."""
        if name == "trailer":
            element, level = state.container, state.level
        else:
            element, level = state.for_top() if name == "head" else state.for_text()
        words = self._draft.add(element, name, indent(level + 1))
        content = MixedContent(self._draft, words, self._writers.write_mark)
        content.write_all(block.children)

    def _write_division(self, state: "_Section", division: Division) -> None:
        draft = self._draft
        if self._writers.has_cast_lists and is_cast_list(draft, division):
            element, level = state.for_text()
            write_cast_list(draft, element, level, division, self._writers)
            return
        element, level = state.for_division()
        div = draft.add(element, "div", indent(level + 1))
        if division.type:
            div.set("type", word(division.type))
        open_element(div, level + 1)
        blocks: Sequence[Block] = division.children
        if division.heading is not None:
            blocks = (division.heading, *blocks)
        self.write(div, level + 1, blocks)
        close_element(div, level + 1)

    def _write_datelines(
        self, state: "_Section", blocks: Sequence[Block], wrapper_name: str
    ) -> None:
        """Write datelines that follow each other, which share an opener or closer.

        So do the signatures below a text. Where no text is above, they are paragraphs.
        """
        draft = self._draft
        if wrapper_name == "closer" and _has_text(draft, state.container):
            element, level = state.container, state.level
        else:
            element, level = state.for_top()
            wrapper_name = "opener"
        wrapper = draft.add(element, wrapper_name, indent(level + 1))
        open_element(wrapper, level + 1)
        for block in blocks:
            if not isinstance(block, Dateline | Signature):
                continue
            if draft.kept and (offset := first_offset((block,))) is not None:
                draft.add_kept(wrapper, offset, indent(level + 2))
            name = "dateline" if isinstance(block, Dateline) else "signed"
            line = draft.add(wrapper, name, indent(level + 2))
            content = MixedContent(draft, line, self._writers.write_mark)
            if isinstance(block, Dateline):
                content.write_all(marked_dateline(draft, block))
            else:
                content.write_all(block.children)
        close_element(wrapper, level + 1)

    def _write_paragraphs(
        self, state: "_Section", blocks: Sequence[Block], index: int, end: int
    ) -> int:
        """Write a table, or paragraphs of one kind, which may share a wrapper."""
        draft = self._draft
        first = blocks[index]
        element, level = state.for_text()
        if isinstance(first, Table | Listing):
            write_table(draft, element, level, first, self._writers)
            return index + 1
        assert isinstance(first, Paragraph)  # noqa: S101 - told by the caller
        wrapper_name, name = _PARAGRAPHS[first.kind]
        if wrapper_name is None:
            write_paragraph(
                draft, element, name, indent(level + 1), first, self._writers
            )
            return index + 1
        wrapper = draft.add(element, wrapper_name, indent(level + 1))
        level += 1
        open_element(wrapper, level)
        while index < end:
            block = blocks[index]
            if not isinstance(block, Paragraph) or block.kind is not first.kind:
                break
            if draft.kept and (offset := first_offset((block,))) is not None:
                draft.add_kept(wrapper, offset, indent(level + 1))
            write_paragraph(
                draft, wrapper, name, indent(level + 1), block, self._writers
            )
            index += 1
        close_element(wrapper, level)
        return index


@record
class _Section:
    """How far a `div` has come; TEI's order is top, text, divisions, bottom.

    What is written goes to the element `here`: the `div` or the part open in it.
    """

    draft: Draft
    container: etree._Element
    level: int
    has_text: bool = False
    has_divisions: bool = False
    part: etree._Element | None = None
    part_has_text: bool = False
    here: etree._Element = field(init=False)

    def __post_init__(self) -> None:
        """Begin in the `div` itself."""
        self.here = self.container

    def _open_part(self) -> None:
        self.end_part()
        self.here = self.part = self.draft.add(
            self.container, "div", indent(self.level + 1), {"type": "section"}
        )
        open_element(self.part, self.level + 1)
        self.part_has_text = False
        self.has_divisions = True

    def end_part(self) -> None:
        """Close the `div` that a heading opened, if one is open."""
        if self.part is not None:
            close_element(self.part, self.level + 1)
            self.here, self.part = self.container, None

    def _here(self) -> tuple[etree._Element, int]:
        return self.here, self.level + (self.part is not None)

    def for_text(self) -> tuple[etree._Element, int]:
        """The element, and its level, that takes a turn or a paragraph."""
        if self.part is not None:
            self.part_has_text = True
        elif self.has_divisions:
            self._open_part()
            self.part_has_text = True
        else:
            self.has_text = True
        return self._here()

    def for_top(self) -> tuple[etree._Element, int]:
        """The element, and its level, that takes a heading or an opener."""
        if self.part is not None:
            if self.part_has_text:
                self._open_part()
        elif self.has_text or self.has_divisions:
            self._open_part()
        return self._here()

    def for_block(self, *, is_global: bool) -> tuple[etree._Element, int]:
        """The element, and its level, that takes a note or an event."""
        return self._here() if is_global else self.for_text()

    def for_division(self) -> tuple[etree._Element, int]:
        """The element, and its level, that takes a `div`."""
        self.end_part()
        self.has_divisions = True
        return self.container, self.level

    def keep_before(self, block: Block) -> None:
        """Write what is kept of the left-out matter before `block`."""
        offset = first_offset((block,))
        if offset is not None:
            element, level = self._here()
            self.draft.add_kept(element, offset, indent(level + 1))


_Closing = Dateline | Signature | Trailer
"""What may stand at the end of a division and close it."""


def _is_dateline(block: Block) -> bool:
    return isinstance(block, Dateline)


def _closes(block: Block) -> bool:
    return isinstance(block, Dateline | Signature)


def _is_top(block: Block) -> bool:
    """Whether `block` may stand before the text of a division."""
    return isinstance(block, Heading | Dateline | Trailer | Note | Mark)


_TOP = frozenset(
    (
        *("head", "opener", "note", "pb", "lb", "anchor", "gap"),
        *("kinesic", "vocal", "incident", "pause"),
    )
)


def _has_text(draft: Draft, container: etree._Element) -> bool:
    """Whether `container` holds what a closer may follow."""
    if draft.shelf is not None and draft.shelf.holds_children_of(container):
        return True
    return any(child.tag not in _TOP for child in container)
