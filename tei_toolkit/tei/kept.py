"""Which of the matter that a transcript leaves out an encoding keeps all the same."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from tei_toolkit.leaves import parts_of
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.tei.options import EncodingOptions, Profile
from tei_toolkit.transcript import (
    Anchor,
    AnchoredNote,
    Cell,
    Dateline,
    Division,
    Event,
    Foreign,
    Gap,
    Heading,
    Highlighted,
    Link,
    Listing,
    Note,
    PageBreak,
    Paragraph,
    Pause,
    Ruby,
    Signature,
    Table,
    Text,
    Trailer,
    Transcript,
    Turn,
    Unclear,
)


def kept_kinds(options: EncodingOptions) -> frozenset[LeftOutKind]:
    """The kinds of left-out matter that the options keep in the text.

    ParlaMint has no place for line numbers.
    """
    kinds = set()
    if options.keep_furniture:
        kinds |= {LeftOutKind.FURNITURE, LeftOutKind.PAGE_HEADER}
    if options.page_breaks:
        kinds.add(LeftOutKind.PAGE_NUMBER)
    if options.line_breaks and options.profile is not Profile.PARLAMINT:
        kinds.add(LeftOutKind.LINE_NUMBER)
    return frozenset(kinds)


def kept_matter(transcript: Transcript, options: EncodingOptions) -> list[LeftOut]:
    """The left-out matter that is kept, in the order of the source.

    What stands inside a label or an event is not kept, nor in ParlaMint what stands
    inside a heading, a note or a paragraph: there is no place for it there.
    """
    kinds = kept_kinds(options)
    items = [
        item
        for item in transcript.left_out
        if item.kind in kinds and item.start < item.end
    ]
    if not items:
        return []
    closed = sorted(_closed_spans(transcript, options.profile))
    starts = [start for start, _ in closed]
    ends = list(accumulate((end for _, end in closed), max))
    kept = []
    for item in sorted(items, key=lambda item: (item.start, item.end)):
        index = bisect_right(starts, item.start) - 1
        if index < 0 or ends[index] <= item.start:
            kept.append(item)
    return kept


def _closed_spans(
    transcript: Transcript, profile: Profile
) -> Iterator[tuple[int, int]]:
    """Where labels and marks stand, and what ParlaMint lets hold nothing but words."""
    for part in (transcript.front, transcript.body, transcript.back):
        pending: list[Iterator[object]] = [iter(part)]
        while pending:
            for node in pending[-1]:
                if isinstance(node, Text):
                    continue
                if isinstance(node, Event | Pause | Gap):
                    yield node.start, node.end
                    continue
                if isinstance(node, Turn) and node.label is not None:
                    yield node.label.start, node.label.end
                elif profile is Profile.PARLAMINT and isinstance(node, _FLAT):
                    yield _span(node)
                if (inside := _children(node)) is not None:
                    pending.append(iter(inside))
                    break
            else:
                pending.pop()


_FLAT = (Note, Heading, Dateline, Trailer, Signature, Paragraph, Cell)


def _children(node: object) -> Sequence[object] | None:
    """The nodes inside `node`; None if there can be none."""
    match node:
        case Turn():
            return node.content
        case Division():
            heading = (node.heading,) if node.heading is not None else ()
            return (*heading, *node.children)
        case (
            Note()
            | Heading()
            | Dateline()
            | Trailer()
            | Signature()
            | Paragraph()
            | Cell()
            | Highlighted()
            | Foreign()
            | Unclear()
            | Link()
        ):
            return node.children
        case Ruby():
            return (*node.children, node.reading)
        case Table() | Listing():
            return parts_of(node)
        case _:
            return None


def _span(node: object) -> tuple[int, int]:
    """Where the words of `node` start and end; (0, 0) if it has none."""
    starts: list[int] = []
    ends: list[int] = []
    pending = [node]
    while pending:
        inside = _children(at := pending.pop())
        if inside is not None:
            pending.extend(inside)
        elif isinstance(
            at, Text | Event | Pause | Gap | Anchor | PageBreak | AnchoredNote
        ):
            starts.append(at.start)
            ends.append(at.end)
    return (min(starts), max(ends)) if starts else (0, 0)
