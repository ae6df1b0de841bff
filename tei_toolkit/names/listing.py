"""Where in a file its `standOff` goes, and what is put into it."""

from collections.abc import Iterator, Mapping, Sequence

from tei_toolkit.names.credit import after, children_of
from tei_toolkit.names.edits import Edit, put_in
from tei_toolkit.names.entries import KINDS, LISTS
from tei_toolkit.names.fragments import Fragment, space_before, written
from tei_toolkit.names.hands import Hand
from tei_toolkit.names.markup import Element, Markup


def list_things(
    markup: Markup,
    entries: Mapping[str, Sequence[Fragment]],
    hand: Hand,
    groups: Sequence[Fragment] = (),
) -> Iterator[Edit]:
    """The edits that put entries into their lists, and groups of spans after these.

    Without a header of its own a document has no place for them.
    """
    header = next(
        (e for e in markup.elements if e.name == "teiHeader" and e.parent == 0), None
    )
    if header is None or not (entries or groups):
        return
    own = hand.attributes
    present = stand_off_of(markup)
    children = children_of(markup, present) if present is not None else []
    if present is None or not children:
        lists = [Fragment(n, own, tuple(entries[n])) for n in LISTS if n in entries]
        whole = Fragment("standOff", own, (*lists, *groups))
        yield after(markup, present or header, whole)
        return
    yield from _fill(markup, present, children, entries, own)
    for rank, group in enumerate(groups):
        yield after(markup, children[-1], group, 100 + rank)


def stand_off_of(markup: Markup) -> Element | None:
    """The document's own `standOff`, one that holds something if there is; or None."""
    found = [
        element
        for element in markup.elements
        if element.name == "standOff" and element.is_tei and element.parent == 0
    ]
    full = (element for element in found if children_of(markup, element))
    return next(full, found[0] if found else None)


def _fill(
    markup: Markup,
    present: Element,
    children: Sequence[Element],
    entries: Mapping[str, Sequence[Fragment]],
    own: tuple[tuple[str, str], ...],
) -> Iterator[Edit]:
    """The edits for a `standOff` that has lists already."""
    indent = space_before(markup, children[0])
    for rank, name in enumerate(LISTS):
        if name not in entries:
            continue
        last = _last_entry(markup, children, name)
        if last is not None:
            for number, entry in enumerate(entries[name]):
                yield after(markup, last, entry, number)
            continue
        before = [c for c in children if c.name in LISTS[:rank]]
        place = before[-1].end if before else present.open_end
        new = Fragment(name, own, tuple(entries[name]))
        yield put_in(place, indent + written(new, markup.prefix, indent), (rank,))


def _last_entry(
    markup: Markup, children: Sequence[Element], name: str
) -> Element | None:
    """The last entry of the first list of this name; None if there is none."""
    for child in children:
        if child.name == name and child.is_tei:
            own = [e for e in children_of(markup, child) if e.name in KINDS]
            if own:
                return own[-1]
    return None


def listed_kinds(markup: Markup) -> dict[str, str]:
    """The ids of the people, places and organisations that a document lists."""
    return {
        element.attributes["xml:id"]: KINDS[element.name]
        for element in markup.elements
        if element.name in KINDS and element.is_tei and "xml:id" in element.attributes
    }
