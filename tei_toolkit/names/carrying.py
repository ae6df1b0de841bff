"""What a person decided about names, carried from an older encoding into a new one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from tei_toolkit.names.credit import children_of, in_text, recount
from tei_toolkit.names.edits import Edit, edited, put_in
from tei_toolkit.names.entries import KINDS, LISTS
from tei_toolkit.names.extents import MARKED, Extent, Extents
from tei_toolkit.names.fragments import Fragment, start_tag
from tei_toolkit.names.hands import is_automatic
from tei_toolkit.names.listing import stand_off_of
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import Mention, MentionType
from tei_toolkit.names.rejections import (
    find_rejected,
    list_rejected,
    rejected_span,
    rejected_spans,
    where_rejected,
)
from tei_toolkit.names.scanner import read_markup
from tei_toolkit.names.taken import Apart, Taken
from tei_toolkit.names.touched import is_touched
from tei_toolkit.names.whereabouts import Finder, Whereabouts, whereabouts
from tei_toolkit.values import immutable, record

_XML_ID = "xml:id"


@record
class _File:
    """A file that is edited again and again."""

    data: bytes
    markup: Markup
    name: str

    def edit(self, edits: Iterable[Edit]) -> None:
        """Make all these changes at once."""
        made = list(edits)
        if made:
            self.data = self.markup.encode(edited(self.markup.source, made))
            self.markup = read_markup(self.data, self.name)


@immutable
class Carried:
    """A new encoding with what was decided in an older one.

    Attributes:
        data: its bytes.
        lost: the words of decisions that have no place in it.
    """

    data: bytes
    lost: tuple[str, ...] = ()


@immutable
class _Mark:
    """A mark of a person: where it stood, and what it was.

    `depth` says in how many other marks it stood.
    """

    where: Whereabouts
    tag: str
    attributes: Mapping[str, str]
    depth: int


def carry_decisions(old: bytes, old_name: str, new: bytes, name: str) -> Carried:
    """`new` with the marks that a person made or accepted in `old`, and rejections.

    A mark is put where the same words stand among the same words. What its pointers
    lead to comes along, and who is responsible.

    Raises:
        InputError: one of the two is no well-formed XML.
    """
    before, markup = read_markup(old, old_name), read_markup(new, name)
    marks = list(_marks(before))
    rejected = [e for e, _ in rejected_spans(before)]
    if not marks and not rejected:
        return Carried(new)
    file = _File(new, markup, name)
    # The view, in which these are, stays the same whatever is marked in it.
    finder = Finder(markup)
    found = [(mark, finder.find(mark.where)) for mark in marks]
    placed = [(mark, place) for mark, place in found if place is not None]
    lost = [mark.where.words for mark, place in found if place is None]
    file.edit(_given_up(markup, (place for _, place in placed)))
    for depth in sorted({mark.depth for mark, _ in placed}):
        of_depth = [pair for pair in placed if pair[0].depth == depth]
        file.edit(_placed(file.markup, of_depth, lost))
    for copied in (_statements, _entries):
        file.edit(copied(before, file.markup))
    if rejected:
        file.edit(_rejections(before, rejected, file.markup, lost))
        file.edit(_given_up(file.markup, find_rejected(file.markup).ranges))
    file.edit(_counts(file.markup))
    return Carried(file.data, tuple(lost))


def _marks(markup: Markup) -> Iterator[_Mark]:
    """The marks of people in a text, and those of a program that one has changed."""
    for index, element in enumerate(markup.elements):
        resp = element.attributes.get("resp")
        if resp is None or element.name not in MARKED or element.flow is None:
            continue
        if is_automatic(resp) and not is_touched(markup, index):
            continue
        view = markup.view_range(element.open_end, element.close)
        if view is not None:
            above = markup.ancestors(element.parent)
            depth = sum(markup.elements[i].name in MARKED for i in above)
            where = whereabouts(markup, *view)
            yield _Mark(where, element.name, dict(element.attributes), depth)


def _placed(
    markup: Markup,
    marks: Iterable[tuple[_Mark, tuple[int, int]]],
    lost: list[str],
) -> Iterator[Edit]:
    """The edits that put marks around their words; `lost` gets those that cannot be."""
    taken = Apart()
    for mark, place in marks:
        mention = Mention(*place, mark.where.words, MentionType.PERSON)
        extent = Extents(markup, inside_marks=mark.depth > 0).of(mention)
        if not isinstance(extent, Extent) or not taken.take(extent.start, extent.end):
            lost.append(mark.where.words)
            continue
        opened = start_tag(markup.prefix, mark.tag, list(mark.attributes.items()))
        yield put_in(extent.start, opened, (1,))
        yield put_in(extent.end, f"</{markup.prefix}{mark.tag}>", (0,))


def _given_up(markup: Markup, places: Iterable[tuple[int, int]]) -> Iterator[Edit]:
    """The edits that take out what a program marked where a person has decided.

    A conversion marks datelines before anybody's decisions come along.
    """
    decided = Taken(places)
    for element in markup.elements:
        if (
            element.name in MARKED
            and element.flow is not None
            and is_automatic(element.attributes.get("resp"))
        ):
            view = markup.view_range(element.open_end, element.close)
            if view is not None and decided.meet(*view):
                yield Edit(element.start, element.open_end, (0,), "")
                yield Edit(element.close, element.end, (0,), "")


def _with_id(markup: Markup, xml_id: str) -> Element | None:
    found = (e for e in markup.elements if e.attributes.get(_XML_ID) == xml_id)
    return next(found, None)


def _source(markup: Markup, element: Element) -> str:
    return markup.source[element.start : element.end]


def _statements(old: Markup, new: Markup) -> Iterator[Edit]:
    """The statements of responsibility that marks point to and `new` lacks."""
    title = new.first("titleStmt")
    children = children_of(new, title) if title is not None else []
    for element in old.elements:
        xml_id = element.attributes.get(_XML_ID, "")
        if (
            element.name == "respStmt"
            and xml_id
            and _with_id(new, xml_id) is None
            and children
        ):
            last = children[-1]
            yield put_in(last.end, _spaced(new, last) + _source(old, element))


def _spaced(markup: Markup, element: Element) -> str:
    at = element.start
    while at and markup.source[at - 1] in " \t\r\n":
        at -= 1
    return markup.source[at : element.start]


def _entries(old: Markup, new: Markup) -> Iterator[Edit]:
    """The entries of `standOff` that marks in `new` point to and `new` lacks."""
    pointed = new.names_taken()
    own = {e.attributes[_XML_ID] for e in new.elements if _XML_ID in e.attributes}
    groups: dict[str, list[str]] = {}
    for element in old.elements:
        xml_id = element.attributes.get(_XML_ID, "")
        if element.name in KINDS and xml_id in pointed and xml_id not in own:
            parent = old.elements[element.parent].name
            if parent in LISTS:
                groups.setdefault(parent, []).append(_source(old, element))
    if not groups:
        return
    present = stand_off_of(new)
    header = new.first("teiHeader")
    first = present if present is not None else header
    if first is None:
        return
    space = _spaced(new, first)
    inner = "".join(
        _laid_out(name, groups[name], _deeper(space))
        for name in LISTS
        if name in groups
    )
    if present is not None:
        yield put_in(present.open_end, inner)
    else:
        yield put_in(first.end, f"{space}<standOff>{inner}{space}</standOff>")


def _deeper(space: str) -> str:
    return f"{space}  " if "\n" in space else space


def _laid_out(name: str, parts: Iterable[str], space: str) -> str:
    """An element with others in it, laid out if `space` is a line end and an indent."""
    inner = "".join(f"{_deeper(space)}{part}" for part in parts)
    return f"{space}<{name}>{inner}{space}</{name}>"


def _rejections(
    old: Markup, spans: Iterable[Element], new: Markup, lost: list[str]
) -> Iterator[Edit]:
    """The edits that list rejected names where they stand now."""
    finder = Finder(new)
    places = dict(find_rejected(old).by_span)
    found: list[Fragment] = []
    for span in spans:
        stood = places.get(span.start)
        told = where_rejected(old, span)
        where = whereabouts(old, *stood) if stood is not None else told
        place = finder.find(where)
        said = span.attributes
        fragment = None
        if place is not None:
            tag, resp = said.get("type", ""), said.get("resp", "")
            fragment = rejected_span(new, place, tag, resp)
        if fragment is None:
            lost.append(told.words)
            continue
        pairs = {**said, **dict(fragment.attributes)}
        found.append(replace(fragment, attributes=tuple(pairs.items())))
    if found:
        resp = dict(found[0].attributes).get("resp", "")
        yield from list_rejected(new, found, resp)


def _counts(new: Markup) -> Iterator[Edit]:
    """The edits that make the counts of the header true again."""
    added = in_text(new)
    for usage in new.elements:
        count = usage.attributes.get("occurs", "")
        if usage.name == "tagUsage" and count.isdigit():
            added[usage.attributes.get("gi", "")] -= int(count)
    changed = {gi: n for gi, n in added.items() if n > 0 or gi in MARKED}
    yield from recount(new, Counter(changed))
