"""What stands in the parts of a transcript, in the order of the source."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tei_toolkit.transcript import (
    AnchoredNote,
    Block,
    Cell,
    Dateline,
    Division,
    Foreign,
    Heading,
    Highlighted,
    Inline,
    Leaf,
    Link,
    Listing,
    Note,
    Paragraph,
    Ruby,
    Signature,
    Table,
    Text,
    Trailer,
    Turn,
    Unclear,
)


def parts_of(block: Table | Listing) -> tuple[Cell | Heading | Paragraph, ...]:
    """What holds the words of a table or a list, in the order of the source."""
    if isinstance(block, Listing):
        return (*block.headings, *block.items)
    return (*block.headings, *(cell for row in block.rows for cell in row))


def leaves(blocks: Iterable[Block | Cell | Inline]) -> Iterator[Leaf]:
    """Yield every leaf of `blocks` below their labels, in the order of the source."""
    for block in blocks:
        match block:
            case Text():
                yield block
            case Paragraph() | Note() | Heading() | Cell():
                yield from leaves(block.children)
            case Dateline() | Trailer() | Signature():
                yield from leaves(block.children)
            case Table() | Listing():
                yield from leaves(parts_of(block))
            case Highlighted() | Link() | Foreign() | Unclear():
                yield from leaves(block.children)
            case Ruby():
                yield from leaves(block.children)
                yield block.reading
            case Turn():
                yield from leaves(block.content)
            case Division():
                if block.heading is not None:
                    yield from leaves(block.heading.children)
                yield from leaves(block.children)
            case _:
                yield block


def notes_in(children: Iterable[Block | Inline]) -> list[AnchoredNote]:
    """The notes among `children`, and after each those that its own words refer to.

    All of them stand where the text refers to the first.
    """
    found: list[AnchoredNote] = []
    for note in leaves(children):
        if isinstance(note, AnchoredNote):
            found.append(note)
            found += [
                replace(inner, start=note.start, end=note.end)
                for inner in notes_in(note.children)
            ]
    return found
