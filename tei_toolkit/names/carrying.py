"""What a person decided about names, carried from an older encoding into a new one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tei_toolkit.names.credit import children_of, in_text, recount
from tei_toolkit.names.edits import Edit, edited, put_in
from tei_toolkit.names.entries import KINDS, LISTS
from tei_toolkit.names.extents import MARKED, Extent, Extents
from tei_toolkit.names.fragments import start_tag
from tei_toolkit.names.hands import is_automatic
from tei_toolkit.names.listing import stand_off_of
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import Mention, MentionType
from tei_toolkit.names.rejections import find_rejected, rejected_spans
from tei_toolkit.names.scanner import read_markup
from tei_toolkit.names.spans import StringRanges
from tei_toolkit.names.taken import Taken
from tei_toolkit.values import immutable

_XML_ID = "xml:id"


@dataclass(slots=True)
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
class _Mark:
    """A mark of a person: where it stood, in which element, and what it was.

    `is_inner` says whether it stood in another mark.
    """

    home: str
    offset: int
    words: str
    tag: str
    attributes: Mapping[str, str]
    is_inner: bool


def carry_decisions(old: bytes, old_name: str, new: bytes, name: str) -> bytes:
    """`new` with the marks that a person made or accepted in `old`, and rejections.

    A mark is put where the same words stand in the element of the same id. What its
    pointers lead to comes along, and who is responsible.

    Raises:
        InputError: one of the two is no well-formed XML.
    """
    before, markup = read_markup(old, old_name), read_markup(new, name)
    marks = list(_marks(before))
    rejected = [e for e, _ in rejected_spans(before)]
    if not marks and not rejected:
        return new
    file = _File(new, markup, name)
    # The view, in which these are, stays the same whatever is marked in it.
    places = [_place_of(markup, mark) for mark in marks]
    file.edit(_given_up(markup, (place for place in places if place is not None)))
    for mark, place in zip(marks, places, strict=True):
        if place is not None:
            file.edit(_placed(file.markup, mark, place))
    for copied in (_statements, _entries, _rejections):
        file.edit(copied(before, file.markup))
    if rejected:
        file.edit(_given_up(file.markup, find_rejected(file.markup).ranges))
    file.edit(_counts(before, file.markup))
    return file.data


def _marks(markup: Markup) -> Iterator[_Mark]:
    """The marks of people in a text, outer ones first."""
    ranges = StringRanges(markup)
    for index, element in enumerate(markup.elements):
        resp = element.attributes.get("resp")
        if resp is None or is_automatic(resp):
            continue
        if element.name not in MARKED or element.flow is None:
            continue
        home = next(
            (
                markup.elements[above]
                for above in markup.ancestors(markup.elements[index].parent)
                if _XML_ID in markup.elements[above].attributes
            ),
            None,
        )
        view = markup.view_range(element.open_end, element.close)
        if home is None or view is None:
            continue
        offset = ranges.count(element.open_end) - ranges.count(home.open_end)
        words = markup.view[slice(*view)]
        yield _Mark(
            home.attributes[_XML_ID],
            offset,
            words,
            element.name,
            dict(element.attributes),
            any(
                markup.elements[above].name in MARKED
                for above in markup.ancestors(element.parent)
            ),
        )


def _place_of(markup: Markup, mark: _Mark) -> tuple[int, int] | None:
    """Where in the view the words of a mark stand now; None if they are gone."""
    home = _with_id(markup, mark.home)
    whole = markup.view_range(home.open_end, home.close) if home is not None else None
    if whole is None or home is None:
        return None
    ranges = StringRanges(markup)
    place = ranges.place(ranges.count(home.open_end) + mark.offset)
    wanted = markup.view_range(place, home.close) if place is not None else None
    start = wanted[0] if wanted is not None else whole[0]
    if not markup.view.startswith(mark.words, start):
        first = markup.view.find(mark.words, *whole)
        if first < 0 or markup.view.find(mark.words, first + 1, whole[1]) >= 0:
            return None
        start = first
    return start, start + len(mark.words)


def _placed(markup: Markup, mark: _Mark, place: tuple[int, int]) -> Iterator[Edit]:
    """The edits that put a mark around its words."""
    mention = Mention(*place, mark.words, MentionType.PERSON)
    extent = Extents(markup, inside_marks=mark.is_inner).of(mention)
    if isinstance(extent, Extent):
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


def _rejections(old: Markup, new: Markup) -> Iterator[Edit]:
    """The groups of rejected names."""
    numbers = {e.parent for e, _ in rejected_spans(old)}
    groups = [_source(old, old.elements[number]) for number in sorted(numbers)]
    present = stand_off_of(new)
    header = new.first("teiHeader")
    if not groups:
        return
    if present is not None:
        children = children_of(new, present)
        place = children[-1].end if children else present.open_end
        space = _deeper(_spaced(new, present))
        yield put_in(place, "".join(f"{space}{group}" for group in groups))
    elif header is not None:
        yield put_in(header.end, _laid_out("standOff", groups, _spaced(new, header)))


def _counts(_old: Markup, new: Markup) -> Iterator[Edit]:
    """The edits that make the counts of the header true again."""
    added = in_text(new)
    for usage in new.elements:
        count = usage.attributes.get("occurs", "")
        if usage.name == "tagUsage" and count.isdigit():
            added[usage.attributes.get("gi", "")] -= int(count)
    changed = {gi: n for gi, n in added.items() if n > 0 or gi in MARKED}
    yield from recount(new, Counter(changed))
