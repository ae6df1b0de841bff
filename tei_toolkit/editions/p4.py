"""TEI P4 read as P5: what P4 says in attributes or calls by other names."""

from lxml import etree

from tei_toolkit.editions.namespaces import TEI, XML_ID, XML_LANG, tei
from tei_toolkit.tei.pointers import is_pointer

_ROOTS = frozenset({"TEI.2", "teiCorpus.2", "TEI", "teiCorpus", "text"})
_NAMES = {
    "TEI.2": "TEI",
    "teiCorpus.2": "teiCorpus",
    "xref": "ref",
    "xptr": "ptr",
    "event": "incident",
    "dateRange": "date",
    "timeRange": "time",
    "superentry": "superEntry",
}
_IN_ENTRIES = {"eg": "example", "trans": "translation"}
"""What is a `cit` in the entries of dictionaries, and of which type."""
_QUOTED = frozenset({tei("q"), tei("tr")})
_ENTRIES = tuple(tei(name) for name in ("entry", "entryFree", "superEntry"))
_PAIRS = {
    first: pair
    for pair in (("sic", "corr"), ("abbr", "expan"), ("orig", "reg"))
    for first in pair
}
"""Elements that hold one reading and have the other in an attribute of its name."""
_DESCRIBED = frozenset({"kinesic", "vocal", "incident"})


def raise_p4(root: etree._Element) -> None:
    """Move a document without a namespace, as P4 has none, into that of P5."""
    if not isinstance(root.tag, str) or root.tag not in _ROOTS:
        return
    moved = [e for e in root.iter("*") if not str(e.tag).startswith("{")]
    ids = {name for element in moved if (name := element.get("id"))}
    for element in moved:
        name = _NAMES.get(str(element.tag), str(element.tag))
        element.tag = tei(name)
        _raise_attributes(element, name, ids)
    for element in moved:
        name = str(element.tag).removeprefix(f"{{{TEI}}}")
        if name in _PAIRS:
            _pair(element, name, _PAIRS[name])
        if name in _DESCRIBED and element.get("desc") and not len(element):
            etree.SubElement(element, tei("desc")).text = element.attrib.pop("desc")
        if (
            name in _IN_ENTRIES
            and next(element.iterancestors(*_ENTRIES), None) is not None
        ):
            _cite(element, _IN_ENTRIES[name])


def _cite(element: etree._Element, kind: str) -> None:
    """Make a `cit` of an example or a translation, and quotations of its words."""
    element.tag = tei("cit")
    element.set("type", kind)
    for child in element:
        if child.tag in _QUOTED:
            child.tag = tei("quote")


def _raise_attributes(element: etree._Element, name: str, ids: set[str]) -> None:
    """Give ids, languages, addresses and dates of P4 the names that P5 has."""
    for old, new in (("id", XML_ID), ("lang", XML_LANG)):
        if (value := element.get(old)) and element.get(new) is None:
            element.set(new, value)
    if name in ("ref", "ptr") and (address := element.get("url")):
        element.set("target", element.get("target") or address)
    if name in ("date", "time") and (value := element.get("value")):
        element.set("when", element.get("when") or value)
    for attribute, value in element.items():
        if is_pointer(attribute, name) and "#" not in value:
            tokens = [f"#{t}" if t in ids else t for t in value.split()]
            element.set(attribute, " ".join(tokens))


def _pair(element: etree._Element, name: str, pair: tuple[str, str]) -> None:
    """Make a `choice` of a reading and the other one that its attribute holds."""
    other = pair[1] if name == pair[0] else pair[0]
    parent, words = element.getparent(), element.get(other)
    if parent is None or words is None or parent.tag == tei("choice"):
        return
    choice = etree.Element(tei("choice"))
    choice.tail, element.tail = element.tail, None
    parent.replace(element, choice)
    choice.append(element)
    second = etree.Element(tei(other))
    second.text = words
    choice.insert(1 if name == pair[0] else 0, second)
    del element.attrib[other]
