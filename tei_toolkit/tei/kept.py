"""Which of the matter that a transcript leaves out an encoding keeps all the same."""

from bisect import bisect_right
from collections.abc import Iterator

from tei_toolkit.tei.options import EncodingOptions, Profile
from tei_toolkit.transcript import (
    Division,
    Event,
    Gap,
    LeftOut,
    LeftOutKind,
    Pause,
    Text,
    Transcript,
    Turn,
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

    What stands inside a label, an event or the like is not kept: TEI has no place for it
    there.
    """
    kinds = kept_kinds(options)
    items = [item for item in transcript.left_out if item.kind in kinds]
    if not items:
        return []
    closed = sorted(_closed_spans(transcript))
    starts = [start for start, _ in closed]
    ends = [end for _, end in closed]
    kept = []
    for item in sorted(items, key=lambda item: (item.start, item.end)):
        index = bisect_right(starts, item.start) - 1
        if index < 0 or ends[index] <= item.start:
            kept.append(item)
    return kept


def _closed_spans(transcript: Transcript) -> Iterator[tuple[int, int]]:
    """Where labels and marks stand."""
    for part in (transcript.front, transcript.body, transcript.back):
        pending: list[Iterator[object]] = [iter(part)]
        while pending:
            for node in pending[-1]:
                if isinstance(node, Text):
                    continue
                if isinstance(node, Turn):
                    if node.label is not None:
                        yield node.label.start, node.label.end
                    pending.append(iter(node.content))
                    break
                if isinstance(node, Division):
                    heading = node.heading.children if node.heading else ()
                    pending.append(iter((*heading, *node.children)))
                    break
                children = getattr(node, "children", None)
                if children is not None:
                    pending.append(iter(children))
                    break
                if isinstance(node, Event | Pause | Gap):
                    yield node.start, node.end
            else:
                pending.pop()
