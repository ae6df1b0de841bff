"""The indexes of an edition: all that is named or dated, with its passages."""

import re
from collections.abc import Callable, Mapping
from dataclasses import field
from operator import itemgetter

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.dates import is_duration, order_of_date, value_of
from tei_toolkit.editions.entity_names import called, names_at
from tei_toolkit.editions.filing import Filing, file_name, without_marks
from tei_toolkit.editions.namespaces import SHOWN, XML_ID, tei
from tei_toolkit.editions.numbering import ENTRY, NOTE, is_read
from tei_toolkit.editions.passages import OUTSIDE, Passages
from tei_toolkit.editions.whereabouts import Whereabouts
from tei_toolkit.editions.words import OUT, words_of
from tei_toolkit.ids import Ids
from tei_toolkit.values import record

KINDS = ("person", "place", "organisation", "work", "date", "measure")
_ORDER = {kind: place for place, kind in enumerate(KINDS)}
_VALUED = frozenset({"date", "measure"})
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
_KIND_OF_TAG: dict[object, str] = {tei(name): kind for name, kind in _KIND_OF.items()}
_TAGS = tuple(map(tei, _KIND_OF))
_RS = tei("rs")
_NUMBER = "1,000.5"
_NOTES: dict[object, int] = {
    tei(name): order
    for order, name in enumerate(
        ("occupation", "affiliation", "desc", "note", "country"), 1
    )
}
_NAMES = frozenset(tei(n) for n in ("persName", "placeName", "orgName"))
_IDNO, _GEO = tei("idno"), tei("geo")
_LINKS = (tei("ref"), tei("ptr"), tei("graphic"))
_NOTED = f".//*[@{NOTE}]"
_AUTHORITIES = {
    "wikidata": "https://www.wikidata.org/entity/",
    "viaf": "https://viaf.org/viaf/",
    "gnd": "https://d-nb.info/gnd/",
    "orcid": "https://orcid.org/",
    "geonames": "https://sws.geonames.org/",
}
_CALLED = {
    "wikidata": "Wikidata", "viaf": "VIAF", "gnd": "GND", "orcid": "ORCID",
    "geonames": "GeoNames",
}  # fmt: skip
_WORDS = re.compile(r"\w+")
_NUMBERS = re.compile(r"^\s*(-?\d{1,3}(?:\.\d+)?)[\s,]+(-?\d{1,3}(?:\.\d+)?)\s*$")


@record
class Entry:
    """One entry of an index.

    Attributes:
        id: where it stands on the page.
        kind: one of `KINDS`.
        name: as the entity's description or else the text gives it.
        filed: the name as the index has it: "Zola, Émile" where the family name is
            known, otherwise the name.
        value: the normalised value: a date, a quantity, a country code.
        note: what the document says of the entity.
        links: addresses in authority files, with their names.
        passages: ids and labels of the passages where it is named, each once.
        geo: latitude and longitude.
    """

    id: str
    kind: str
    name: str
    filed: str = ""
    value: str = ""
    note: str = ""
    links: tuple[tuple[str, str], ...] = ()
    passages: list[tuple[str, str]] = field(default_factory=list)
    geo: tuple[float, float] | None = None

    def sort_key(self) -> tuple[int, int, int, str, str]:
        """By kind; dates by value, names by letters without their accents."""
        kind = _ORDER[self.kind]
        if self.kind == "date":
            return kind, *order_of_date(self.value), self.id
        words = self.filed or self.name
        plain = words.casefold()
        if not plain.isascii():
            plain = without_marks(plain)
        return kind, 0, 0, plain, self.id


def make_indexes(
    regions: list[Branch],
    entities: dict[str, etree._Element],
    ids: Ids,
    words: Mapping[str, str],
    date_of: Callable[[etree._Element], str],
) -> list[Entry]:
    """The entries for all that is named in the regions, sorted.

    Args:
        regions: what is read.
        entities: what is described, by its id.
        ids: of the page.
        words: of a language, in which places outside passages are named.
        date_of: when the text that an element stands in was, as far as that is known.

    Writes `tk:entry` on each name that can be a link to its entry, an id on the first
    of each passage, and, on an entity that no region holds, `tk:id`: where the page
    speaks of it.
    """
    entries = _Entries(entities, ids, date_of)
    passages, whereabouts = Passages(), Whereabouts(regions, _TAGS, words)
    count = 0
    for region in regions:
        for element in region.named(*_TAGS):
            kind = _KIND_OF_TAG[element.tag] or _kind(element, entities)
            parent = element.getparent()
            passage = OUTSIDE if parent is None else passages[parent]
            if not kind or passage.is_silent or element.get(OUT) is not None:
                continue
            text = words_of(element)
            pointers = element.get("ref", "").split(None, 1)
            pointer = pointers[0] if pointers else ""
            if kind in _VALUED:
                kind, key = _key_of_value(element, kind, text, words)
            else:
                pointer = pointer or _pointer(element, kind, entities)
                key = pointer or f"text {text.casefold()}" * bool(text)
            if not key:
                continue
            entry = entries.known.get((kind, key))
            if entry is None:
                entry = entries.enter(element, kind, key, pointer, text)
            label = (
                passage.label
                or whereabouts.name(element)
                or str(len(entry.passages) + 1)
            )
            if not entry.passages or entry.passages[-1][1] != label:
                mark = element.get(XML_ID)
                if mark is None:
                    count += 1
                    mark = ids.make(f"name-{count}")
                    element.set(XML_ID, mark)
                entry.passages.append((mark, label))
            is_plain = not len(element) or not _holds_link(element)
            if text and is_plain and not passage.is_link:
                element.set(ENTRY, entry.id)
    return sorted(entries.known.values(), key=Entry.sort_key)


class _Entries:
    """The entries of a document, by their kinds and keys, as they are found."""

    def __init__(
        self,
        entities: dict[str, etree._Element],
        ids: Ids,
        date_of: Callable[[etree._Element], str],
    ) -> None:
        self.known: dict[tuple[str, str], Entry] = {}
        self._entities, self._ids, self._date_of = entities, ids, date_of
        self._filing = Filing(entities)

    def enter(
        self, element: etree._Element, kind: str, key: str, pointer: str, text: str
    ) -> Entry:
        """A new entry for what an element with some words, and a pointer, names."""
        entity = self._entities.get(pointer.removeprefix("#"))
        if entity is None or kind in _VALUED:
            entry = _describe(element, kind, key, text)
        else:
            date = self._date_of(element)
            entry = _describe_entity(entity, kind, text, date, self._filing)
        entry.id = self._ids.make(f"entry-{len(self.known) + 1}")
        self.known[kind, key] = entry
        if entity is not None and not is_read(entity):
            entity.set(SHOWN, entry.id)
        return entry


def _kind(element: etree._Element, entities: dict[str, etree._Element]) -> str:
    """The kind of a `name` or an `rs`, by what it points to or by its type."""
    pointed = entities.get((element.get("ref") or "").removeprefix("#"))
    if pointed is not None:
        tag = str(pointed.tag).rpartition("}")[2]
        if tag in _KIND_OF_ENTITY:
            return _KIND_OF_ENTITY[tag]
    if element.tag == _RS and element.get("ref") is None:
        return ""
    return _KIND_OF_TYPE.get((element.get("type") or "").casefold(), "")


def _pointer(
    element: etree._Element, kind: str, entities: dict[str, etree._Element]
) -> str:
    """A pointer to what a name without `ref` is one of, `person` or the like.

    That is what its `corresp` leads to, or what it stands in as its own.
    """
    other = element.get("corresp", "")
    if other[:1] == "#" and _is_of_kind(entities.get(other[1:]), kind):
        return other
    above = element.getparent()
    name = "" if above is None else above.get(XML_ID, "")
    if above is None or entities.get(name) is not above:
        return ""
    return f"#{name}" if _is_of_kind(above, kind) else ""


def _is_of_kind(entity: etree._Element | None, kind: str) -> bool:
    """Whether an entity is one of those that a kind of index lists."""
    if entity is None:
        return False
    return _KIND_OF_ENTITY.get(str(entity.tag).rpartition("}")[2]) == kind


def _key_of_value(
    element: etree._Element, kind: str, text: str, words: Mapping[str, str]
) -> tuple[str, str]:
    """What the entry of a date or a measure is found by: its kind and its value.

    A date that is a length of time is an amount.
    """
    if kind == "date":
        value = value_of(element)
        if not element.get("dur") or not is_duration(value):  # most have no length
            return kind, value
    return "measure", _quantity(element, text, words) or element.get("dur") or ""


def _quantity(element: etree._Element, text: str, words: Mapping[str, str]) -> str:
    """A quantity with its unit; the words where they alone may say that.

    Its thousands and its decimals are parted as the language of the page does it.
    """
    quantity = element.get("quantity")
    if not quantity:
        return ""
    unit = (element.get("unit") or element.get("commodity") or "").replace("_", " ")
    if not unit and text:
        return text
    try:
        number = f"{float(quantity):,.10g}" if "." in quantity else f"{int(quantity):,}"
    except (ValueError, OverflowError):
        number = quantity
    else:
        form = words.get("number-form", _NUMBER)  # both written alike
        number = number.translate(str.maketrans(",.", form[1] + form[5]))
    return f"{number} {unit}".strip()


def _describe(element: etree._Element, kind: str, key: str, text: str) -> Entry:
    """The entry of what the text alone tells of."""
    if kind in _VALUED:
        return Entry("", kind, text, value=key)
    links = ((key, key),) if key.startswith("http") else ()
    filed = file_name(element) if kind == "person" else ""
    return Entry("", kind, text, filed, links=links)


def _describe_entity(
    entity: etree._Element, kind: str, text: str, date: str, filing: Filing
) -> Entry:
    """The entry of what the document describes, as it is at the date of a text."""
    names = names_at(entity, date)
    name = called(names) or text
    filed = ""
    if names and kind == "person":
        filed = filing.file(entity, names[0], name)
    notes: list[tuple[int, str]] = []
    others: dict[str, None] = {}
    addresses: list[tuple[str, str]] = []
    for child in entity:
        tag = child.tag
        if tag == _IDNO:
            addresses += _link(child)
        elif tag in _NOTES and (words := words_of(child)):
            notes.append((_NOTES[tag], words))
        elif tag in _NAMES and (words := words_of(child)):
            others[words] = None
    in_order = [words for _, words in sorted(notes, key=itemgetter(0))]
    forms = [other for other in others if other not in (name, filed)]
    if forms and names:
        first = words_of(names[0])
        forms = [form for form in forms if form != first]
    if forms and kind == "person":
        forms = _telling(forms, [name, *in_order])
    return Entry(
        "",
        kind,
        name,
        filed,
        value=", ".join(forms),
        note="; ".join(dict.fromkeys(in_order))[:600],
        links=tuple(addresses),
        geo=_geo(entity) if kind == "place" else None,
    )


def _telling(forms: list[str], said: list[str]) -> list[str]:
    """Those other forms of a name that say more than is said of its bearer already.

    A label that puts an office before a name ("President of Russia Dmitry Medvedev")
    does not, and of several that do, the shortest is enough.
    """
    known = set(_WORDS.findall(" ".join(said).casefold()))
    kept = set()
    for form in sorted(forms, key=len):
        words = _WORDS.findall(form.casefold())
        if not known.issuperset(words):
            known.update(words)
            kept.add(form)
    return [form for form in forms if form in kept]


def _link(idno: etree._Element) -> list[tuple[str, str]]:
    """The address that an `idno` stands for, with its name, if it is one."""
    words, kind = words_of(idno), idno.get("type") or ""
    authority = kind.casefold()
    called = _CALLED.get(authority, kind)
    if words.startswith(("https://", "http://")) and " " not in words:
        return [(words, called or words.split("/")[2])]
    if authority in _AUTHORITIES and words:
        return [(_AUTHORITIES[authority] + words.rpartition(":")[2], called)]
    return []


def _geo(entity: etree._Element) -> tuple[float, float] | None:
    match = _NUMBERS.match(words_of(next(entity.iter(_GEO), None)))
    if match is None:
        return None
    latitude, longitude = float(match[1]), float(match[2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return latitude, longitude


def _holds_link(element: etree._Element) -> bool:
    """Whether what is in a name is a link already."""
    if next(element.iter(*_LINKS), None) is not None:
        return True
    return next(element.iterfind(_NOTED), None) is not None
