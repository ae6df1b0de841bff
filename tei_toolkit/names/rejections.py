"""Names that a person rejected, so that they are not suggested again.

They stand in `standOff` as `spanGrp type="rejected"`, each `span` with the rejected
words, a pointer to them, and in `n` the words around them: by these they are found
again when the text was changed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tei_toolkit.names.credit import after, children_of
from tei_toolkit.names.edits import Edit
from tei_toolkit.names.fragments import Fragment
from tei_toolkit.names.listing import stand_off_of
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import Mention
from tei_toolkit.names.scanner import resolved
from tei_toolkit.names.spans import StringRanges, home_of
from tei_toolkit.names.whereabouts import Finder, Whereabouts, words_around
from tei_toolkit.values import immutable

REJECTED = "rejected"
_GAP = "\u2026"
_TAG = re.compile(r"<[^>]*>")


def rejected_spans(markup: Markup) -> Iterator[tuple[Element, str]]:
    """The `span` elements of rejected names, and their words."""
    elements = markup.elements
    for element in elements:
        if element.name != "span" or not element.is_tei or element.parent < 0:
            continue
        group = elements[element.parent]
        if group.name == "spanGrp" and group.attributes.get("type") == REJECTED:
            inner = markup.source[element.open_end : element.close]
            yield element, _words(markup, inner)


def _words(markup: Markup, source: str) -> str:
    """The words of a passage of the file, with single spaces."""
    return " ".join(resolved(_TAG.sub("", source), markup.entities).split())


@immutable
class Rejections:
    """Where the rejected names of a file stand.

    Attributes:
        ranges: their places in the view, in order.
        lost: the words of those that cannot be found any more.
        by_span: where each `span` starts in the file, and the place that it rejects.
    """

    ranges: tuple[tuple[int, int], ...]
    lost: tuple[str, ...]
    by_span: tuple[tuple[int, tuple[int, int]], ...] = ()


def find_rejected(markup: Markup) -> Rejections:
    """The rejected names, also where the text before or beside them was changed."""
    ranges = StringRanges(markup)
    finder = Finder(markup)
    found, lost = [], []
    for element, words in rejected_spans(markup):
        place = _place_of(markup, ranges, finder, element)
        if place is None:
            lost.append(words)
        else:
            found.append((element.start, place))
    ranges_found = sorted(place for _, place in found)
    return Rejections(tuple(ranges_found), tuple(lost), tuple(found))


def _place_of(
    markup: Markup, ranges: StringRanges, finder: Finder, span: Element
) -> tuple[int, int] | None:
    """Where in the view a rejected name stands now, or None if that is not sure."""
    pointer = span.attributes.get("target", "")
    places = ranges.resolve(pointer)
    pointed = markup.view_range(*places) if places is not None else None
    where = where_rejected(markup, span)
    if pointed is not None:
        where = replace(where, share=pointed[0] / len(markup.view))
    found = finder.find(where)
    is_told = bool(where.before or where.after)
    if found is None and pointed is not None and not is_told:
        words = " ".join(markup.view[slice(*pointed)].split())
        return pointed if words == where.words else None
    return found


def where_rejected(markup: Markup, span: Element) -> Whereabouts:
    """Where a rejected name stood, by what its `span` says."""
    before, _, after = span.attributes.get("n", "").partition(_GAP)
    home = home_of(span.attributes.get("target", "")) or ""
    words = _words(markup, markup.source[span.open_end : span.close])
    return Whereabouts(words, tuple(before.split()), tuple(after.split()), home)


def without_rejected(
    mentions: Iterable[Mention], rejected: Iterable[tuple[int, int]]
) -> list[Mention]:
    """`mentions` that meet none of the rejected places."""
    spoilt = {offset for start, end in rejected for offset in range(start, end)}
    return [m for m in mentions if spoilt.isdisjoint(range(m.start, m.end))]


def rejected_span(
    markup: Markup, place: tuple[int, int], tag: str, resp: str
) -> Fragment | None:
    """The `span` of a name that is rejected at a place in the view."""
    start, end = place
    first, last = markup.piece_at(start), markup.piece_at(end - 1)
    if first is None or last is None:
        return None
    pointer = StringRanges(markup).pointer(first.place(start), last.place(end))
    before, after = words_around(markup.view, start, end)
    beside = " ".join((*before, _GAP, *after))
    pairs = (("type", tag), ("target", pointer), ("resp", resp), ("n", beside))
    return Fragment("span", pairs, (" ".join(markup.view[start:end].split()),))


def reject(markup: Markup, start: int, end: int, tag: str, resp: str) -> Iterator[Edit]:
    """The edits that record a rejected name between two places in the file."""
    view = markup.view_range(start, end)
    span = rejected_span(markup, view, tag, resp) if view is not None else None
    if span is not None:
        yield from list_rejected(markup, [span], resp)


def list_rejected(markup: Markup, new: Sequence[Fragment], resp: str) -> Iterator[Edit]:
    """The edits that put the `span`s of rejected names into their group."""
    group = Fragment("spanGrp", (("type", REJECTED), ("resp", resp)), tuple(new))
    present = stand_off_of(markup)
    children = children_of(markup, present) if present is not None else []
    if not children:
        header = next(
            (e for e in markup.elements if e.name == "teiHeader" and e.parent == 0),
            None,
        )
        place = present or header
        if place is not None:
            yield after(markup, place, Fragment("standOff", (), (group,)))
        return
    groups = [
        child
        for child in children
        if child.name == "spanGrp" and child.attributes.get("type") == REJECTED
    ]
    spans = children_of(markup, groups[0]) if groups else []
    if spans:
        for rank, span in enumerate(new):
            yield after(markup, spans[-1], span, rank)
    else:
        yield after(markup, children[-1], group)
