"""What records of people and places in a text say in attributes alone: `tk:said`."""

from collections.abc import Mapping

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.dates import say_date, say_duration, value_of
from tei_toolkit.editions.entity_names import called, names_at
from tei_toolkit.editions.namespaces import SAID, tei
from tei_toolkit.editions.words import words_of

_HEADER = tei("teiHeader")
_DATED = tuple(tei(name) for name in ("birth", "death", "floruit"))
_VALUED = {
    tei("sex"): ("value",),
    tei("gender"): ("value",),
    tei("age"): ("value", "atLeast", "atMost"),
    tei("nationality"): ("key",),
    tei("population"): ("quantity",),
}
_RELATION = tei("relation")
_FROM, _TO = "active", "passive"


def say_records(whole: Branch, words: Mapping[str, str]) -> None:
    """Write what attributes say of lives, peoples and relations, with its label.

    What the header says of them stands among its facts.

    Args:
        whole: a document.
        words: of the interface.
    """
    for element in whole.named(*_DATED):
        if not any(sign.isdigit() for sign in words_of(element)):
            _say(element, say_value(element, words), words)
    for element in whole.named(*_VALUED):
        if not words_of(element):
            said = filter(None, map(element.get, _VALUED[str(element.tag)]))
            _say(element, next(said, ""), words)
    for relation in whole.named(_RELATION):
        if not words_of(relation):
            _say(relation, _relate(relation, whole.by_id), words)


def say_value(element: etree._Element, words: Mapping[str, str]) -> str:
    """A date or a length of time in words, else as the attributes have it."""
    value = value_of(element)
    return say_duration(value) or say_date(value, words) or value


def _say(element: etree._Element, said: str, words: Mapping[str, str]) -> None:
    if not said or next(element.iterancestors(_HEADER), None) is not None:
        return
    label = words.get(f"header-{etree.QName(element).localname}", "")
    element.set(SAID, f"{label}: {said}" if label else said)


def _relate(relation: etree._Element, by_id: Mapping[str, etree._Element]) -> str:
    """Who has what to do with whom, "parent: Ann → Ben"."""
    name = relation.get("name") or relation.get("ref") or relation.get("type") or ""
    mutual = _names(relation.get("mutual"), by_id)
    sides = [_names(relation.get(side), by_id) for side in (_FROM, _TO)]
    parties = mutual or " → ".join(filter(None, sides))
    return f"{name}: {parties}" if name and parties else parties


def _names(pointers: str | None, by_id: Mapping[str, etree._Element]) -> str:
    """What those are called to whom pointers lead; else the pointers."""
    return ", ".join(
        (entity is not None and called(names_at(entity, ""))) or pointer
        for pointer in (pointers or "").split()
        for entity in (by_id.get(pointer.removeprefix("#")),)
    )
