"""Several entries made one, with all that each of them says."""

import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace

from lxml import etree

from tei_toolkit.authority.entries import NAMES, Entry, words_of
from tei_toolkit.authority.renaming import Renaming
from tei_toolkit.tei.vocabulary import XML_ID, XML_LANG, tei

_ADDRESS = re.compile(r"[A-Za-z][\w+.-]*:")
_ORDER = {"head": 0, "persName": 1, "placeName": 1, "orgName": 1, "idno": 3, "note": 4}


def richest(entries: Sequence[Entry]) -> Entry:
    """The entry that says most, the first of such."""
    return max(
        entries, key=lambda e: (max(map(len, e.names), default=0), len(e.element))
    )


def unite(entries: Sequence[Entry], renaming: Renaming, xml_id: str) -> Entry:
    """One entry with all that several say, under an id of the authority file."""
    renamed = [renaming.apply(entry) for entry in entries]
    first = richest(renamed)
    element = first.element
    seen = {canonical(child) for child in element}
    names = {n.casefold() for n in first.names}
    for entry in renamed:
        if entry is first:
            continue
        for child in entry.element.iterchildren("*"):
            key = canonical(child)
            own = child.tag == tei(NAMES[entry.kind])
            words = words_of(child).casefold()
            if key in seen or (own and words in names):
                continue
            seen.add(key)
            added = deepcopy(child)
            if own:
                names.add(words)
                if added.get("type") is None:
                    added.set("type", "variant")
            if entry.language != first.language and added.get(XML_LANG) is None:
                added.set(XML_LANG, entry.language)
            element.append(added)
        for name, value in entry.element.attrib.items():
            if name not in element.attrib:
                element.set(name, value)
    children = sorted(element, key=_place_of)
    for child in children:
        child.tail = None
        element.append(child)
    element.text = None
    _keep_addresses(element, entries)
    element.set(XML_ID, xml_id)
    _drop_second_ids(element)
    origins = dict.fromkeys(o for entry in entries for o in entry.origins)
    return replace(first, element=element, origins=tuple(origins))


def _place_of(child: etree._Element) -> int:
    return _ORDER.get(etree.QName(child).localname, 2) if _is_element(child) else 2


def _is_element(node: etree._Element) -> bool:
    return isinstance(node.tag, str)


def _keep_addresses(element: etree._Element, entries: Sequence[Entry]) -> None:
    """Leave of what is said about an entry only where in the world it is described."""
    for name in ("resp", "cert"):
        element.attrib.pop(name, None)
    for name in ("corresp", "sameAs"):
        pointers = " ".join(entry.element.get(name, "") for entry in entries).split()
        addresses = dict.fromkeys(p for p in pointers if _ADDRESS.match(p))
        element.attrib.pop(name, None)
        if addresses:
            element.set(name, " ".join(addresses))


def _drop_second_ids(element: etree._Element) -> None:
    """Let the first of what several files call by one id have it."""
    seen: set[str] = set()
    for part in element.iter("*"):
        xml_id = part.get(XML_ID)
        if xml_id in seen:
            del part.attrib[XML_ID]
        elif xml_id is not None:
            seen.add(xml_id)


def canonical(element: etree._Element) -> bytes:
    """What an element says, whatever its id and whoever says it."""
    copy = deepcopy(element)
    copy.tail = None
    if _is_element(copy):
        etree.strip_attributes(copy, "resp", "cert", XML_ID)
    return etree.tostring(copy, method="c14n")
