"""What a reader of markup found, in the order and form that a source keeps it."""

from collections.abc import Iterable

from tei_toolkit.sources.text import Hidden, Style


def disjoint(hidden: Iterable[Hidden]) -> tuple[Hidden, ...]:
    """The ranges sorted; where two overlap, the one that begins first stays whole."""
    found: list[Hidden] = []
    at = 0
    for item in sorted(hidden, key=lambda h: (h.start, -h.end)):
        if item.end <= at:
            continue
        if item.start < at:
            found.append(Hidden(at, item.end, item.kind, item.breaks))
        else:
            found.append(item)
        at = item.end
    return tuple(found)


def nested(styles: Iterable[Style]) -> tuple[Style, ...]:
    """The styles sorted; one that would cross another is left out."""
    found: list[Style] = []
    open_ends: list[int] = []
    for style in sorted(styles, key=lambda s: (s.start, -s.end)):
        while open_ends and open_ends[-1] <= style.start:
            open_ends.pop()
        if open_ends and style.end > open_ends[-1]:
            continue
        open_ends.append(style.end)
        found.append(style)
    return tuple(found)
