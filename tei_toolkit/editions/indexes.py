"""The indexes of an edition: all that is named or dated, with its passages."""

import re
import unicodedata
from dataclasses import dataclass, field

from lxml import etree

from tei_toolkit.editions.metadata import words_of
from tei_toolkit.editions.namespaces import (
    SHOWN,
    XML_ID,
    select_all,
    select_first,
    tei,
    tk,
)
from tei_toolkit.editions.numbering import (
    ENTRY,
    NOTE,
    Ids,
    N,
    is_left_out,
    is_read,
    part_of_turn,
)
from tei_toolkit.editions.policy import View
from tei_toolkit.editions.speakers import name_of

KINDS = ("person", "place", "organisation", "work", "date", "measure")
_KIND_OF = {
    "persName": "person", "placeName": "place", "geogName": "place",
    "settlement": "place", "country": "place", "region": "place",
    "orgName": "organisation",
    "date": "date", "time": "date", "measure": "measure", "eventName": "work",
    "objectName": "work", "name": "", "rs": "",
}  # fmt: skip
_KIND_OF_TYPE = {
    "person": "person", "per": "person", "place": "place", "loc": "place",
    "city": "place",
    "country": "place", "region": "place", "settlement": "place", "org": "organisation",
    "organisation": "organisation", "organization": "organisation", "work": "work",
    "event": "work", "object": "work", "misc": "work",
}  # fmt: skip
_KIND_OF_ENTITY = {
    "person": "person", "personGrp": "person", "place": "place", "org": "organisation",
    "event": "work", "object": "work", "bibl": "work", "nym": "person",
}  # fmt: skip
_TAGS = tuple(tei(name) for name in _KIND_OF)
_DATES = (
    "when",
    "from",
    "to",
    "notBefore",
    "notAfter",
    "dur",
    "when-custom",
    "when-iso",
)
_BLOCK_PARENTS = frozenset(
    tei(n) for n in ("u", "sp", "div", "body", "seg", "p", "text")
)
_AUTHORITIES = {
    "wikidata": "https://www.wikidata.org/entity/",
    "viaf": "https://viaf.org/viaf/",
    "gnd": "https://d-nb.info/gnd/",
    "orcid": "https://orcid.org/",
    "geonames": "https://sws.geonames.org/",
}
_NUMBERS = re.compile(r"^\s*(-?\d{1,3}(?:\.\d+)?)[\s,]+(-?\d{1,3}(?:\.\d+)?)\s*$")


@dataclass(slots=True)
class Entry:
    """One entry of an index.

    Attributes:
        id: where it stands on the page.
        kind: one of `KINDS`.
        name: as the entity's description or else the text gives it.
        value: the normalised value: a date, a quantity, a country code.
        note: what the document says of the entity.
        links: addresses in authority files, with their names.
        passages: ids and labels of the passages where it is named.
        geo: latitude and longitude.
    """

    id: str
    kind: str
    name: str
    value: str = ""
    note: str = ""
    links: tuple[tuple[str, str], ...] = ()
    passages: list[tuple[str, str]] = field(default_factory=list)
    geo: tuple[float, float] | None = None

    @property
    def sort_key(self) -> tuple[int, str, str]:
        """By kind; dates by value, names by letters without their accents."""
        words = self.value if self.kind == "date" else self.name
        letters = unicodedata.normalize("NFD", words).casefold()
        plain = "".join(c for c in letters if not unicodedata.combining(c))
        return KINDS.index(self.kind), plain, self.id


def make_indexes(
    regions: list[etree._Element],
    entities: dict[str, etree._Element],
    ids: Ids,
    view: View,
) -> list[Entry]:
    """The entries for all that is named in the regions, sorted.

    Writes `tk:entry` on each name that can be a link to its entry, an id on each, and,
    on an entity that no region holds, `tk:id`: where the page speaks of it.
    """
    entries: dict[tuple[str, str], Entry] = {}
    known: dict[etree._Element, int] = {}
    count = 0
    for region in regions:
        for element in region.iter(*_TAGS):
            kind = _kind(element, entities)
            if not kind or _is_in_label(element) or is_left_out(element, view):
                continue
            text = words_of(element)
            pointer = next(iter((element.get("ref") or "").split()), "")
            key = _key(element, kind, pointer, text)
            if not key:
                continue
            entry = entries.get((kind, key))
            if entry is None:
                entry = _describe(element, kind, pointer, text, entities)
                entry.id = ids.make(f"entry-{len(entries) + 1}")
                entries[kind, key] = entry
                entity = entities.get(pointer.removeprefix("#"))
                if entity is not None and not is_read(entity):
                    entity.set(SHOWN, entry.id)
            if (mark := element.get(XML_ID)) is None:
                count += 1
                mark = ids.make(f"name-{count}")
                element.set(XML_ID, mark)
            label = _label(element, len(entry.passages) + 1, known)
            entry.passages.append((mark, label))
            if text and _may_be_link(element):
                element.set(ENTRY, entry.id)
    return sorted(entries.values(), key=lambda entry: entry.sort_key)


def _kind(element: etree._Element, entities: dict[str, etree._Element]) -> str:
    name = str(element.tag).rpartition("}")[2]
    kind = _KIND_OF[name]
    if kind:
        return kind
    pointed = entities.get((element.get("ref") or "").removeprefix("#"))
    if pointed is not None:
        tag = str(pointed.tag).rpartition("}")[2]
        if tag in _KIND_OF_ENTITY:
            return _KIND_OF_ENTITY[tag]
    if name == "rs" and element.get("ref") is None:
        return ""
    return _KIND_OF_TYPE.get((element.get("type") or "").casefold(), "")


def _key(element: etree._Element, kind: str, pointer: str, text: str) -> str:
    if kind == "date":
        return _date_value(element)
    if kind == "measure":
        return _quantity(element)
    return pointer or f"text {text.casefold()}" * bool(text)


def _date_value(element: etree._Element) -> str:
    values = {name: element.get(name) for name in _DATES}
    if when := values["when"] or values["when-iso"] or values["when-custom"]:
        return when
    start = values["from"] or values["notBefore"] or ""
    end = values["to"] or values["notAfter"] or ""
    if start or end:
        return f"{start or '..'}/{end or '..'}"
    return values["dur"] or ""


def _quantity(element: etree._Element) -> str:
    quantity = element.get("quantity")
    if not quantity:
        return ""
    unit = element.get("unit") or element.get("commodity") or ""
    try:
        number = f"{float(quantity):,.10g}" if "." in quantity else f"{int(quantity):,}"
    except (ValueError, OverflowError):
        number = quantity
    return f"{number} {unit}".strip()


def _describe(
    element: etree._Element,
    kind: str,
    pointer: str,
    text: str,
    entities: dict[str, etree._Element],
) -> Entry:
    if kind == "date":
        return Entry("", kind, text, _date_value(element))
    if kind == "measure":
        return Entry("", kind, text, _quantity(element))
    entity = entities.get(pointer.removeprefix("#"))
    if entity is None:
        links = ((pointer, pointer),) if pointer.startswith("http") else ()
        return Entry("", kind, text, links=links)
    notes = [
        words_of(e)
        for path in ("t:occupation", "t:affiliation", "t:desc", "t:note", "t:country")
        for e in select_all(entity, path)
    ]
    name = name_of(entity, text)
    others = [
        words_of(e)
        for path in ("t:persName", "t:placeName", "t:orgName")
        for e in select_all(entity, path)
    ]
    also = ", ".join(dict.fromkeys(o for o in others if o and o != name))
    return Entry(
        "",
        kind,
        name,
        value=also,
        note="; ".join(dict.fromkeys(n for n in notes if n))[:600],
        links=tuple(_links(entity)),
        geo=_geo(entity),
    )


def _links(entity: etree._Element) -> list[tuple[str, str]]:
    found = []
    for idno in select_all(entity, "t:idno"):
        words = words_of(idno)
        kind = idno.get("type") or ""
        if words.startswith(("https://", "http://")) and " " not in words:
            found.append((words, kind or words.split("/")[2]))
        elif kind.casefold() in _AUTHORITIES and words:
            address = words.rpartition(":")[2]
            found.append((_AUTHORITIES[kind.casefold()] + address, kind))
    return found


def _geo(entity: etree._Element) -> tuple[float, float] | None:
    match = _NUMBERS.match(words_of(select_first(entity, ".//t:geo")))
    if match is None:
        return None
    latitude, longitude = float(match[1]), float(match[2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return latitude, longitude


def _label(
    element: etree._Element, count: int, known: dict[etree._Element, int]
) -> str:
    """What the passage is called: the number of its paragraph, or of the mention."""
    part = 0
    above: etree._Element | None = element
    while above is not None:
        if above.get(N) and not above.get(NOTE):
            return f"{above.get(N)}.{part}" if part else above.get(N, "")
        part = part_of_turn(above, known)
        above = above.getparent()
    return str(count)


def _is_in_label(element: etree._Element) -> bool:
    above = element.getparent()
    while above is not None and above.tag not in _BLOCK_PARENTS:
        if above.tag == tei("speaker") or above.get("type") == "speaker":
            return True
        above = above.getparent()
    return False


def _may_be_link(element: etree._Element) -> bool:
    """A link may not stand in a link, nor hold one."""
    above = element.getparent()
    while above is not None and above.tag not in _BLOCK_PARENTS:
        if above.get(ENTRY) or above.tag == tei("ref"):
            return False
        above = above.getparent()
    if not len(element):
        return True
    return next(
        element.iter(tei("ref"), tei("ptr"), tei("graphic")), None
    ) is None and (next(element.iterfind(".//*[@" + tk("note") + "]"), None) is None)
