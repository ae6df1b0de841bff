"""What a person decides about a suggested name, written into the TEI.

A decided mark has the person's `resp` and no `cert`; later runs of the program leave it
alone. A rejected one leaves the text and is listed in `standOff`.
"""

import re
from collections import Counter
from collections.abc import Iterator

from tei_toolkit.errors import UsageError
from tei_toolkit.names.credit import after, children_of, in_text, recount
from tei_toolkit.names.edits import Edit, edited, put_in
from tei_toolkit.names.entries import Things
from tei_toolkit.names.extents import Extent, Extents
from tei_toolkit.names.fragments import Fragment, start_tag
from tei_toolkit.names.hands import conversion_hand, id_prefix, is_automatic
from tei_toolkit.names.listing import list_things, listed_kinds
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import Mention, MentionType
from tei_toolkit.names.rejections import reject
from tei_toolkit.names.scanner import read_markup
from tei_toolkit.names.stripping import without_unused
from tei_toolkit.review.suggestions import Key, Suggestion, suggestions
from tei_toolkit.review.traces import REVIEW
from tei_toolkit.review.values import VALUED, with_value
from tei_toolkit.tei.identifiers import make_ncname
from tei_toolkit.values import immutable

TAGS = {
    "person": ("persName", MentionType.PERSON),
    "place": ("placeName", MentionType.PLACE),
    "organisation": ("orgName", MentionType.ORGANISATION),
    "event": ("name", MentionType.EVENT),
    "work": ("name", MentionType.WORK),
    "role": ("rs", MentionType.ROLE),
    "date": ("date", MentionType.DATE),
    "time": ("time", MentionType.TIME),
    "measure": ("measure", MentionType.MEASURE),
}
"""What a mark can be, and its element."""
_KINDS = {"persName": "person", "placeName": "place", "orgName": "org"}
_DATED = frozenset({"date", "time"})
_REF = re.compile(r"(?:person|place|org):\S+|#\S+|https?://\S+|[^\s#]+#\S+")


@immutable
class Decision:
    """What a person decides about one mark.

    Attributes:
        key: which mark.
        is_name: False to reject it.
        type: what it is, a key of `TAGS`; None to leave it.
        ref: what it points to, "" for nothing; None to leave it.
        value: of a date, a measure or a number, as it is written in `values`; None to
            leave it.
        start: where it starts in the view; None to leave its extent.
        end: where it ends.
    """

    key: Key
    is_name: bool = True
    type: str | None = None
    ref: str | None = None
    value: str | None = None
    start: int | None = None
    end: int | None = None


@immutable
class Reviewer:
    """Who decides.

    Attributes:
        name: as it is printed in the header.
    """

    name: str

    @property
    def xml_id(self) -> str:
        """The id of the statement of responsibility."""
        return make_ncname(self.name.casefold(), fallback="reviewer")

    @property
    def resp(self) -> str:
        """What decided marks have for `resp`."""
        return f"#{self.xml_id}"


def decide(data: bytes, name: str, decision: Decision, reviewer: Reviewer) -> bytes:
    """The file with one decision.

    Raises:
        UsageError: there is no such mark, or it cannot be as it was decided.
    """
    markup = read_markup(data, name)
    found = next((s for s in suggestions(markup) if s.key == decision.key), None)
    if found is None:
        raise UsageError("this suggestion is not in the file any more; load it again")
    if decision.is_name and decision.start is not None and decision.end is not None:
        data, markup, found = _moved(markup, name, found, decision)
    if decision.is_name:
        edits = list(_kept(markup, found, decision, reviewer))
    else:
        element = found.element
        edits = list(_taken_out(markup, element))
        gone = Counter({element.name: -1, "roleName": -len(edits) // 2 + 1})
        edits.extend(recount(markup, gone))
        start = _name_start(markup, element)
        edits.extend(reject(markup, start, element.end, element.name, reviewer.resp))
    edits.extend(_responsibility(markup, reviewer))
    return without_unused(markup.encode(edited(markup.source, edits)), name)


def _taken_out(markup: Markup, element: Element) -> Iterator[Edit]:
    """The edits that take out a mark and the title marked in it."""
    inside = (e for e in markup.elements if element.start < e.start < element.end)
    for mark in (element, *(e for e in inside if _is_title(e))):
        yield Edit(mark.start, mark.open_end, (0,), "")
        yield Edit(mark.close, mark.end, (0,), "")


def _name_start(markup: Markup, element: Element) -> int:
    """Where the name starts after the title marked in it.

    What is named in the title is not rejected with the name.
    """
    inside = (e for e in markup.elements if e.start == element.open_end)
    start = next((e.end for e in inside if _is_title(e)), element.start)
    while markup.source[start].isspace():
        start += 1
    return start


def _is_title(element: Element) -> bool:
    return element.name == "roleName" and is_automatic(element.attributes.get("resp"))


def _moved(
    markup: Markup, name: str, suggestion: Suggestion, decision: Decision
) -> tuple[bytes, Markup, Suggestion]:
    """The file with the mark around other words.

    Raises:
        UsageError: a mark cannot stand there.
    """
    element = suggestion.element
    bare = markup.encode(edited(markup.source, _taken_out(markup, element)))
    markup = read_markup(bare, name)
    start, end = decision.start or 0, decision.end or 0
    if not 0 <= start < end <= len(markup.view):
        raise UsageError("a mark must hold at least one character of the text")
    words = markup.view[start:end]
    extent = Extents(markup).of(Mention(start, end, words, MentionType.PERSON))
    if not isinstance(extent, Extent):
        raise UsageError("a mark cannot stand around these words")
    tag = start_tag(markup.prefix, element.name, list(element.attributes.items()))
    edits = (
        put_in(extent.start, tag, (1,)),
        put_in(extent.end, f"</{markup.prefix}{element.name}>", (0,)),
    )
    data = markup.encode(edited(markup.source, edits))
    markup = read_markup(data, name)
    key = (start, end, element.name)
    found = next((s for s in suggestions(markup) if s.key == key), None)
    if found is None:
        raise UsageError("a mark cannot stand around these words")
    return data, markup, found


def _kept(
    markup: Markup, suggestion: Suggestion, decision: Decision, reviewer: Reviewer
) -> Iterator[Edit]:
    """The edits that make a suggestion a person's own mark."""
    element = suggestion.element
    tag, attributes = _retyped(element, decision.type)
    _check_value(element.name, tag, decision)
    if decision.value is not None:
        attributes = with_value(tag, attributes, decision.value)
    if decision.ref is not None:
        attributes.pop("ref", None)
        if decision.ref:
            pointer, edits = _pointer(markup, suggestion, tag, decision.ref)
            attributes["ref"] = pointer
            yield from edits
    attributes["resp"] = reviewer.resp
    prefix = markup.prefix
    opened = start_tag(prefix, tag, list(attributes.items()))
    yield Edit(element.start, element.open_end, (0,), opened)
    yield Edit(element.close, element.end, (0,), f"</{prefix}{tag}>")
    if tag != element.name:
        added = Counter({element.name: -1, tag: 1})
        yield from recount(markup, added, in_text(markup))
    for title in markup.elements:
        if element.start < title.start < element.end and _is_title(title):
            pairs = [("resp", reviewer.resp)]
            opened = start_tag(prefix, "roleName", pairs)
            yield Edit(title.start, title.open_end, (0,), opened)


def _retyped(element: Element, kind: str | None) -> tuple[str, dict[str, str]]:
    """The element that a mark becomes, and what it keeps of its attributes."""
    tag = element.name
    attributes = {
        name: value
        for name, value in element.attributes.items()
        if name not in {"resp", "cert"}
    }
    if kind is None:
        return tag, attributes
    tag, mention_type = TAGS[kind]
    if tag == "name":
        return tag, {"type": mention_type.value}
    is_date = tag in _DATED and element.name in _DATED
    return tag, attributes if is_date or tag == element.name else {}


def _check_value(before: str, tag: str, decision: Decision) -> None:
    """Nothing, if a decision says of a mark what its element can say.

    Raises:
        UsageError: it does not.
    """
    if tag in VALUED and decision.ref:
        raise UsageError(f"a {tag} points to nothing; give its value")
    if tag not in VALUED and decision.value:
        raise UsageError(f"a {tag} has no value; say what it points to")
    if tag in VALUED - {before} and before not in _DATED and decision.value is None:
        raise UsageError(f"a {tag} needs its value; leave it empty if it has none")


def _pointer(
    markup: Markup, suggestion: Suggestion, tag: str, ref: str
) -> tuple[str, list[Edit]]:
    """The pointer that a person chose, and the edits that list what it leads to."""
    if not _REF.fullmatch(ref):
        raise UsageError(f"'{ref}' is no pointer: write #id, or an address")
    listed = listed_kinds(markup)
    if ref.startswith("#"):
        if ref[1:] not in listed:
            raise UsageError(f"the document lists nothing with the id '{ref[1:]}'")
        _check_kind(tag, ref, listed[ref[1:]])
        return ref, []
    kind = ref.partition(":")[0]
    if kind not in {"person", "place", "org"}:
        return ref, []
    _check_kind(tag, ref, kind)
    hand = conversion_hand(markup)
    things = Things(markup.names_taken(), listed, hand, id_prefix(markup))
    start, end = suggestion.start, suggestion.end
    named = next(name for name, of in _KINDS.items() if of == kind)
    mention_type = next(t for name, t in TAGS.values() if name == named)
    mention = Mention(start, end, markup.view[start:end], mention_type, ref=ref)
    pointer = things.pointer(mention) or ref
    return pointer, list(list_things(markup, things.entries("en"), hand))


def _check_kind(tag: str, ref: str, kind: str) -> None:
    """Nothing, if an element of this name may point to a thing of this kind.

    Raises:
        UsageError: it names another kind of thing.
    """
    if _KINDS.get(tag, kind) != kind:
        raise UsageError(
            f"'{ref}' is a {kind}, and a {tag} names a {_KINDS[tag]}; change the type "
            "first, or choose another"
        )


def _responsibility(markup: Markup, reviewer: Reviewer) -> Iterator[Edit]:
    """The edit that names the reviewer in the header, if it does not yet."""
    if any(e.attributes.get("xml:id") == reviewer.xml_id for e in markup.elements):
        return
    title = markup.first("titleStmt")
    children = children_of(markup, title) if title is not None else []
    if children:
        said = Fragment("resp", (), (REVIEW,))
        person = Fragment("persName", (), (reviewer.name,))
        own = (("xml:id", reviewer.xml_id),)
        yield after(markup, children[-1], Fragment("respStmt", own, (said, person)))
