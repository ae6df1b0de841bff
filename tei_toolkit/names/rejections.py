"""Names that a person rejected, so that they are not suggested again.

They stand in `standOff` as `spanGrp type="rejected"`, each `span` with the rejected
words and a pointer to them.
"""

import re
from collections.abc import Iterable, Iterator

from tei_toolkit.names.credit import after, children_of
from tei_toolkit.names.edits import Edit, put_in
from tei_toolkit.names.fragments import Fragment, space_before, written
from tei_toolkit.names.listing import stand_off_of
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import Mention
from tei_toolkit.names.scanner import resolved
from tei_toolkit.names.spans import StringRanges

REJECTED = "rejected"
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
            yield element, " ".join(resolved(_TAG.sub("", inner)).split())


def rejected_ranges(markup: Markup) -> list[tuple[int, int]]:
    """Where in the view the rejected names stand, as far as they still do."""
    ranges = StringRanges(markup)
    found = []
    for element, words in rejected_spans(markup):
        places = ranges.resolve(element.attributes.get("target", ""))
        view = markup.view_range(*places) if places is not None else None
        if view is not None and " ".join(markup.view[slice(*view)].split()) == words:
            found.append(view)
    return sorted(found)


def without_rejected(
    mentions: Iterable[Mention], rejected: Iterable[tuple[int, int]]
) -> list[Mention]:
    """`mentions` that meet none of the rejected places."""
    spoilt = {offset for start, end in rejected for offset in range(start, end)}
    return [m for m in mentions if spoilt.isdisjoint(range(m.start, m.end))]


def reject(markup: Markup, start: int, end: int, tag: str, resp: str) -> Iterator[Edit]:
    """The edits that record a rejected name between two places in the file."""
    pointer = StringRanges(markup).pointer(start, end)
    words = " ".join(resolved(_TAG.sub("", markup.source[start:end])).split())
    pairs = (("type", tag), ("target", pointer), ("resp", resp))
    span = Fragment("span", pairs, (words,))
    group = Fragment("spanGrp", (("type", REJECTED), ("resp", resp)), (span,))
    present = stand_off_of(markup)
    if present is None:
        header = next(
            (e for e in markup.elements if e.name == "teiHeader" and e.parent == 0),
            None,
        )
        if header is not None:
            yield after(markup, header, Fragment("standOff", (), (group,)))
        return
    children = children_of(markup, present)
    groups = [
        child
        for child in children
        if child.name == "spanGrp" and child.attributes.get("type") == REJECTED
    ]
    spans = children_of(markup, groups[0]) if groups else []
    if spans:
        yield after(markup, spans[-1], span)
    elif children:
        yield after(markup, children[-1], group)
    else:
        space = space_before(markup, present)
        text = written(group, markup.prefix, space)
        yield put_in(present.open_end, space + text)
