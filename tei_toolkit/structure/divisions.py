"""Headings and what stands below them, as divisions inside each other."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tei_toolkit.transcript import Block, Dateline, Division, Heading
from tei_toolkit.values import immutable


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


@dataclass(slots=True)
class _Growing:
    """A division that is not yet closed; the whole text has no opening."""

    opening: Opening | None
    children: list[Block] = field(default_factory=list)


def nest(blocks: Sequence[Block | Opening]) -> tuple[Block, ...]:
    """The `blocks`, those below each opening in a division of its own.

    Datelines at the very end close the whole text and belong to no division.
    """
    kept = len(blocks)
    while kept and isinstance(blocks[kept - 1], Dateline):
        kept -= 1
    open_divisions = [_Growing(None)]
    for block in blocks[:kept]:
        if not isinstance(block, Opening):
            open_divisions[-1].children.append(block)
            continue
        while (held := open_divisions[-1].opening) and held.level >= block.level:
            _close(open_divisions)
        open_divisions.append(_Growing(block))
    while len(open_divisions) > 1:
        _close(open_divisions)
    closers = [block for block in blocks[kept:] if isinstance(block, Dateline)]
    return (*open_divisions[0].children, *closers)


def _close(open_divisions: list[_Growing]) -> None:
    growing = open_divisions.pop()
    opening = growing.opening
    assert opening is not None  # noqa: S101 - only the first has none, and it stays
    division = Division(opening.heading, opening.type, tuple(growing.children))
    open_divisions[-1].children.append(division)
