"""Headings and what stands below them, as divisions inside each other."""

from collections.abc import Sequence
from dataclasses import field

from tei_toolkit.leaves import leaves
from tei_toolkit.metadata.matter.lines import is_spaced_out
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.agenda import read_item
from tei_toolkit.structure.layout import SECTION
from tei_toolkit.transcript import (
    Block,
    Dateline,
    Division,
    Heading,
    Note,
    Paragraph,
    Signature,
    Trailer,
)
from tei_toolkit.values import immutable, record


@immutable
class Opening:
    """A heading that begins a division.

    Attributes:
        heading: as printed.
        type: of the division: `act`, `scene`, `section`.
        level: its depth; a division ends at the next heading that is no deeper.
    """

    heading: Heading
    type: str
    level: int


@immutable
class Closing:
    """A line that ends a division, or says that all is over.

    Attributes:
        block: as printed.
        level: of the division that it ends, 0 for the whole text.
    """

    block: Trailer | Note
    level: int


Member = Block | Opening | Closing
"""What stands in a series of blocks that are not yet divisions inside each other."""


@record
class _Growing:
    """A division that is not yet closed; the whole text has no opening."""

    opening: Opening | None
    children: list[Block] = field(default_factory=list)


def below(
    source: SourceText,
    before: Sequence[Member],
    heading: Heading,
    level: int,
) -> Opening | Heading:
    """What a heading is after the block or opening that may stand right `before` it.

    A heading whose depth the source does not say ends every other such, but one that
    stands right under another is below it: a rubric, and then its first subject. The
    next item of an agenda is beside the one above. Under a number alone it is a second
    heading of the same division.

    Args:
        source: where the words are.
        before: what stands right before it, if anything.
        heading: as printed.
        level: of the heading in the source, 0 where it does not say.
    """
    if level:
        return Opening(heading, SECTION[0], level)
    above = before[0] if before else None
    if not isinstance(above, Opening) or above.level < SECTION[1]:
        return Opening(heading, *SECTION)
    words = words_of(source, above.heading)
    if not any(map(str.isalpha, words)):
        return heading
    if _comes_before(words, words_of(source, heading)):
        return Opening(heading, SECTION[0], above.level)
    is_rubric = words[:1] not in "(["
    return Opening(heading, SECTION[0], above.level + is_rubric)


def is_sibling(
    source: SourceText,
    heading: Heading,
    level: int,
    others: Sequence[Opening],
    *,
    is_title: bool,
) -> bool:
    """Whether a heading before the first turn is of the form of one of the `others`.

    They are numbered and one follows the other. Or the source gives both one depth, or
    none and both are in capitals, and the heading is not the title of the document.
    """
    peers = [opening for opening in others if opening.level == (level or SECTION[1])]
    if not peers:
        return False
    words = words_of(source, heading)
    first = words_of(source, peers[0].heading)
    if (is_before := _comes_before(words, first)) is not None:
        return is_before
    if is_title or is_spaced_out(words) != is_spaced_out(first):
        return False
    return bool(level) or (words.isupper() and first.isupper())


def _comes_before(words: str, others: str) -> bool | None:
    """Whether a heading is the item of an agenda before another; None if not items."""
    one, next_one = read_item(words), read_item(others)
    if one is None or next_one is None:
        return None
    return one.form == next_one.form and one.number + 1 == next_one.number


def words_of(source: SourceText, block: Heading | Note | Paragraph) -> str:
    """The words of a heading, or of what may be one."""
    found = list(leaves([block]))
    return source.visible(found[0].start, found[-1].end).strip() if found else ""


def nest(blocks: Sequence[Member]) -> tuple[Block, ...]:
    """The `blocks`, those below each opening in a division of its own.

    What ends a division stands last in it, after the divisions that it has. Datelines
    and signatures at the very end close the whole text and belong to no division.
    """
    kept = len(blocks)
    while kept and isinstance(blocks[kept - 1], Dateline | Signature):
        kept -= 1
    open_divisions = [_Growing(None)]
    for block in blocks[:kept]:
        if isinstance(block, Closing):
            _end_below(open_divisions, block.level)
            open_divisions[-1].children.append(block.block)
            continue
        if not isinstance(block, Opening):
            open_divisions[-1].children.append(block)
            continue
        while (held := open_divisions[-1].opening) and held.level >= block.level:
            _close(open_divisions)
        open_divisions.append(_Growing(block))
    while len(open_divisions) > 1:
        _close(open_divisions)
    closers = [
        block for block in blocks[kept:] if isinstance(block, Dateline | Signature)
    ]
    return (*open_divisions[0].children, *closers)


def _end_below(open_divisions: list[_Growing], level: int) -> None:
    """Close what is deeper than `level`, if a division of that depth is open."""
    depths = [held.opening.level for held in open_divisions if held.opening]
    if level and level not in depths:
        return
    while (held := open_divisions[-1].opening) and held.level > level:
        _close(open_divisions)


def _close(open_divisions: list[_Growing]) -> None:
    growing = open_divisions.pop()
    opening = growing.opening
    assert opening is not None  # noqa: S101 - only the first has none, and it stays
    division = Division(opening.heading, opening.type, tuple(growing.children))
    open_divisions[-1].children.append(division)
