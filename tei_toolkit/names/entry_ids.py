"""Entries of a file under other ids, with all pointers that lead to them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from tei_toolkit.names.credit import without
from tei_toolkit.names.edits import Edit, edited
from tei_toolkit.names.entries import KINDS
from tei_toolkit.names.extents import MARKED
from tei_toolkit.names.hands import is_automatic
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.scanner import read_markup, resolved
from tei_toolkit.xml_text import escaped

_VALUE = r"(\s{name}\s*=\s*)(\"[^\"]*\"|'[^']*')"
_ID = "xml:id"
_NAMES = frozenset({"persName", "placeName", "orgName"})


def listed_entries(markup: Markup) -> dict[str, Element]:
    """The entries of a file that have an id, by it."""
    return {
        e.attributes[_ID]: e
        for e in markup.elements
        if e.name in KINDS and e.is_tei and _ID in e.attributes
    }


def with_ids(
    markup: Markup, ids: Mapping[str, str], targets: Mapping[str, str]
) -> Iterator[Edit]:
    """The edits that give entries other ids, and pointers to them the same.

    Of several that become one the first is it; those that a program put in go, and
    others say by `sameAs` which they are.

    Args:
        markup: the file.
        ids: the new id of each entry, by the old one.
        targets: what each of them is elsewhere (`sameAs`), by the old id.
    """
    listed = listed_entries(markup)
    first: dict[str, str] = {}
    for old, new in ids.items():
        element = listed[old]
        if first.setdefault(new, old) == old:
            yield from set_attribute(markup, element, _ID, new)
            yield from set_attribute(markup, element, "sameAs", targets[old])
        elif is_automatic(element.attributes.get("resp")):
            yield without(markup, element)
        else:
            yield from set_attribute(markup, element, "sameAs", f"#{new}")
    moved = {f"#{old}": f"#{new}" for old, new in ids.items() if old != new}
    if moved:
        for element in markup.elements:
            for name, value in element.attributes.items():
                if "#" in value and any(part in moved for part in value.split()):
                    parts = (moved.get(part, part) for part in value.split())
                    yield from set_attribute(markup, element, name, " ".join(parts))


def set_attribute(
    markup: Markup, element: Element, name: str, value: str
) -> Iterator[Edit]:
    """The edit that gives an attribute a value, in the quotes that it has."""
    pattern = re.compile(_VALUE.format(name=re.escape(name)))
    found = pattern.search(markup.source, element.start, element.open_end)
    if found is not None:
        quote = found[2][0]
        written = escaped(value).replace(quote, "&quot;" if quote == '"' else "&apos;")
        if resolved(found[2][1:-1]) != value:
            yield Edit(found.start(2), found.end(2), (0,), f"{quote}{written}{quote}")
        return
    at = element.open_end - (2 if markup.source[element.open_end - 2] == "/" else 1)
    yield Edit(at, at, (0,), f' {name}="{escaped(value)}"')


def keep_linked_ids(old: bytes, old_name: str, new: bytes, name: str) -> bytes:
    """`new` with the ids that an authority gave to the entries of `old`.

    An entry is that of `old` to which the same turns and the same marked words point,
    all of them; one to which nothing points, that which alone has its name.

    Args:
        old: an older encoding, whose linked entries point to the authority (`sameAs`).
        old_name: its name in messages.
        new: the new encoding.
        name: its name in messages.

    Raises:
        InputError: one of the two is no well-formed XML.
    """
    before = read_markup(old, old_name)
    linked = {
        xml_id: element.attributes["sameAs"]
        for xml_id, element in listed_entries(before).items()
        if "#" in element.attributes.get("sameAs", "").lstrip("#")
    }
    if not linked:
        return new
    markup = read_markup(new, name)
    ids = _same_entries(before, markup, linked)
    targets = {own: linked[older] for own, older in ids.items()}
    edits = list(with_ids(markup, ids, targets))
    return markup.encode(edited(markup.source, edits)) if edits else new


def _same_entries(
    before: Markup, markup: Markup, linked: Mapping[str, str]
) -> dict[str, str]:
    """For entries of a new encoding, the linked ones of the older that they are."""
    older, own = listed_entries(before), listed_entries(markup)
    votes: dict[str, set[str]] = defaultdict(set)
    there = _pointed(before)
    for place, xml_id in _pointed(markup).items():
        if place in there:
            votes[xml_id].add(there[place])
    by_name = _names(before, older)
    for xml_id, names in _by_entry(_names(markup, own)).items():
        if not votes[xml_id]:
            votes[xml_id] = {e for n in names for e in by_name.get(n, ())}
    found: dict[str, str] = {}
    for xml_id, element in own.items():
        chosen = next(iter(votes[xml_id])) if len(votes[xml_id]) == 1 else ""
        if chosen in linked and older[chosen].name == element.name:
            found[xml_id] = chosen
    ids = {e.attributes[_ID] for e in markup.elements if _ID in e.attributes}
    return {a: b for a, b in found.items() if b not in ids or b in found}


def _pointed(markup: Markup) -> dict[tuple[str, str, str, int], str]:
    """What turns and marked words point to, by where they stand.

    That is the id of what they stand in, the element, its words, and how many alike
    stand before it.
    """
    found: dict[tuple[str, str, str, int], str] = {}
    count: Counter[tuple[str, str, str]] = Counter()
    for element in markup.elements:
        pointer = element.attributes.get("who") or element.attributes.get("ref") or ""
        if element.flow is None or not pointer.startswith("#") or " " in pointer:
            continue
        words = ""
        if element.name in MARKED:
            view = markup.view_range(element.open_end, element.close)
            words = " ".join(markup.view[slice(*view)].split()) if view else ""
        own = element.attributes.get(_ID)
        home = own or next(
            (
                markup.elements[above].attributes[_ID]
                for above in markup.ancestors(element.parent)
                if _ID in markup.elements[above].attributes
            ),
            "",
        )
        place = home, element.name, words
        found[*place, count[place]] = pointer[1:]
        count[place] += 1
    return found


def _names(
    markup: Markup, entries: Mapping[str, Element]
) -> dict[tuple[str, str], set[str]]:
    """The entries that have a name, by their kind and that name."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    owners = {id(element): xml_id for xml_id, element in entries.items()}
    for element in markup.elements:
        above = markup.elements[element.parent] if element.parent >= 0 else None
        xml_id = owners.get(id(above))
        if above is not None and xml_id is not None and element.name in _NAMES:
            inner = markup.source[element.open_end : element.close]
            words = " ".join(resolved(re.sub("<[^>]*>", "", inner)).split())
            found[above.name, words.casefold()].add(xml_id)
    return found


def _by_entry(
    names: Mapping[tuple[str, str], set[str]],
) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, owners in names.items():
        for xml_id in owners:
            found[xml_id].append(name)
    return found
