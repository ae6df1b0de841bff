"""The names, dates and measures that are marked in a TEI file, as mentions."""

from collections.abc import Iterator, Mapping

from tei_toolkit.names.listing import listed_kinds
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.tagging import types_of

_PLACES = frozenset("geogName settlement country region district bloc".split())
_SORTS = frozenset({"settlement", "country", "region"})
_KINDS = {
    MentionType.PERSON: "person",
    MentionType.PLACE: "place",
    MentionType.ORGANISATION: "org",
}
# What a string refers to, as the Guidelines' examples of `rs` say it.
_REFERRED = {
    "person": MentionType.PERSON,
    "place": MentionType.PLACE,
    "org": MentionType.ORGANISATION,
    "organisation": MentionType.ORGANISATION,
    "organization": MentionType.ORGANISATION,
}
_VALUES = ("when", "from", "to", "notBefore", "notAfter", "dur", "quantity", "unit")
_WHY = ("marked in the file",)


def marked_mentions(markup: Markup) -> Iterator[Mention]:
    """Yield what is marked in the text; of marks that stand in each other the outer.

    The title with which a name begins is no part of it: what is marked in the title is
    a mention of its own. A mark of a person is certain; one of a program is as certain
    as it says.
    """
    # Where the name of the last outer mark starts after its title, and where it ends;
    # where the last mark in a title ends.
    name_start = name_end = inner_end = -1
    listed = listed_kinds(markup)
    for index, element in enumerate(markup.elements):
        kind = _type_of(element)
        if kind is None or not element.is_tei or element.flow is None:
            continue
        view = markup.view_range(element.open_end, element.close)
        is_inside = element.start < inner_end or name_start <= element.start < name_end
        if view is None or is_inside:
            continue
        mention = _mention(
            markup, element, kind, view, _title_in(markup, index), listed
        )
        if element.start < name_end:
            inner_end = element.end
        else:
            has_title = mention.title_start >= 0
            name_start = markup.elements[index + 1].end if has_title else element.start
            name_end = element.end
        yield mention


def _reference(pointer: str, kind: str | None, listed: Mapping[str, str]) -> str | None:
    """What a pointer leads to, by its `kind` or by that of the entry; or None.

    A role ("the minister") points to the person who holds it.
    """
    own = pointer.removeprefix("#")
    known = kind or listed.get(own)
    return f"{known}:{own}" if known is not None else None


def _title_in(markup: Markup, index: int) -> tuple[int, int] | None:
    """Where in the view the title stands with which a marked name begins, if any."""
    inner = markup.elements[index + 1 : index + 2]
    if not inner or inner[0].name != "roleName":
        return None
    is_first = inner[0].start == markup.elements[index].open_end
    return markup.view_range(inner[0].open_end, inner[0].close) if is_first else None


def _type_of(element: Element) -> MentionType | None:
    if element.name in _PLACES:
        return MentionType.PLACE
    if element.name in {"objectName", "eventName"}:
        return MentionType.EVENT
    if element.name == "rs" and element.attributes.get("type") in _REFERRED:
        return _REFERRED[element.attributes["type"]]
    types = types_of(element.name, element.attributes.get("type"))
    if element.name == "roleName" or not types:
        return None
    is_plain = element.name == "name" and len(types) > 1
    return None if is_plain else min(types)


def _mention(
    markup: Markup,
    element: Element,
    kind: MentionType,
    view: tuple[int, int],
    title: tuple[int, int] | None,
    listed: Mapping[str, str],
) -> Mention:
    start, end = view
    if title is not None and markup.view[title[1] : end].strip():
        rest = markup.view[title[1] : end]
        start = end - len(rest.lstrip())
    said = element.attributes
    pointers = said.get("ref", "").split()
    addresses = [pointer for pointer in pointers if "://" in pointer]
    own = [_reference(p, _KINDS.get(kind), listed) for p in pointers if "#" in p]
    refs = [ref for ref in own if ref is not None and not addresses]
    sort = element.name if element.name in _SORTS else said.get("type")
    return Mention(
        start,
        end,
        " ".join(markup.view[start:end].split()),
        kind,
        Cert(said["cert"]) if said.get("cert") in set(Cert) else Cert.HIGH,
        1.0,
        ref=refs[0] if len(refs) == 1 else None,
        uri=addresses[0] if addresses else None,
        candidates=tuple(refs) if len(refs) > 1 else (),
        subtype=sort if kind in _KINDS else None,
        values=tuple((name, said[name]) for name in _VALUES if name in said),
        title_start=view[0] if start > view[0] else -1,
        evidence=_WHY,
    )
