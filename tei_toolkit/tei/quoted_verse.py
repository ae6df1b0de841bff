"""Verse that a speaker quotes: `quote`, `lg` and `l` in the `seg` (TEI chapter VE)."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from lxml import etree

from tei_toolkit.tei.draft import Draft, close_element, indent, open_element
from tei_toolkit.tei.extent import count_words
from tei_toolkit.tei.inline import MarkWriter, MixedContent
from tei_toolkit.tei.structure import first_offset, has_matter
from tei_toolkit.transcript import Paragraph, ParagraphKind, TurnContent

Verse = tuple[Paragraph, ...]


def with_verse_joined(content: Iterable[TurnContent]) -> Iterator[TurnContent | Verse]:
    """What stands in a turn, lines of quoted verse that follow each other as one."""
    for is_verse, run in groupby(content, _is_verse):
        if is_verse:
            yield tuple(block for block in run if isinstance(block, Paragraph))
        else:
            yield from run


def _is_verse(block: TurnContent) -> bool:
    return isinstance(block, Paragraph) and block.kind is ParagraphKind.QUOTED_VERSE


def write_verse(
    draft: Draft,
    u: etree._Element,
    level: int,
    lines: Sequence[Paragraph],
    write_mark: MarkWriter,
) -> etree._Element | None:
    """Add a `seg` with verse to `u`, which stands at `level`; None without words."""
    printed = [line for line in lines if has_matter(draft, line)]
    if not printed:
        return None
    seg = etree.SubElement(u, "seg")
    quote = draft.add(seg, "quote")
    open_element(quote, level + 2)
    group = draft.add(quote, "lg")
    open_element(group, level + 3)
    for line in printed:
        if draft.kept and (offset := first_offset((line,))) is not None:
            draft.add_kept(group, offset, indent(level + 4))
        element = draft.add(group, "l", indent(level + 4))
        MixedContent(draft, element, write_mark).write_all(line.children)
    close_element(group, level + 3)
    close_element(quote, level + 2)
    group.tail = indent(level + 2)
    draft.words += count_words(seg)
    return seg
