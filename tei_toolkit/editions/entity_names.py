"""What the people, places and organisations of a document are called at a time."""

from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

from tei_toolkit.editions.dates import Held, held_at
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.words import words_of

_NAMES = tuple(
    tei(name)
    for name in ("persName", "name", "orgName", "label", "placeName", "title", "term")
)
_NAME_SET = frozenset(_NAMES)
_PARTS_OF_NAMES = tuple(
    tei(name) for name in ("forename", "addName", "nameLink", "surname")
)
_ADD_NAME, _SURNAME = _PARTS_OF_NAMES[1], _PARTS_OF_NAMES[3]
_OFFICES = (tei("occupation"), tei("affiliation"))
_ROLE, _CAST_ITEM, _ROLE_NAME = tei("role"), tei("castItem"), tei("roleName")


class Known(NamedTuple):
    """What one who speaks is called; what nothing tells is empty.

    Attributes:
        name: as people read it.
        office: or occupation.
        family: the family name, as far as it is marked.
    """

    name: str
    office: str
    family: str


def read_person(person: etree._Element, date: str = "") -> Known:
    """What one is called who has other names and offices at other times.

    Args:
        person: what describes it: a `person`, a `role` of a list of characters.
        date: of the text.
    """
    names = names_at(person, date)
    if person.tag in (_ROLE, _CAST_ITEM):
        role = person if person.tag == _ROLE else next(person.iter(_ROLE), None)
        name = words_of(role).rstrip(" .,:;")
    else:
        name = called(names)
    family = words_of(next(names[0].iter(_SURNAME), None)) if names else ""
    return Known(name, _office(person, names, date), family)


def called(names: Iterable[etree._Element]) -> str:
    """The words of the first name that has some, in the order of speech."""
    for name in names:
        if words := (len(name) and _in_order(name)) or words_of(name):
            return words
    return ""


def _office(person: etree._Element, names: list[etree._Element], date: str) -> str:
    """The office or the occupation of a person, or else what its names say of it."""
    for tag in _OFFICES:
        held = [(held_at(office, date), office) for office in person.iterchildren(tag)]
        valid = [(how, office) for how, office in held if how is not Held.THEN]
        for _, office in sorted(valid, key=lambda item: item[0]):
            if words := words_of(office):
                return words
    for name in names:
        for role in name.iterchildren(_ROLE_NAME):
            if words := words_of(role):
                return words
    return ""


def names_at(entity: etree._Element, date: str = "") -> list[etree._Element]:
    """Of each kind of name the one that is borne at a time, persons' names first."""
    names = [child for child in entity if child.tag in _NAME_SET]
    if len(names) < 2:  # most
        return names
    found: dict[object, list[etree._Element]] = {}
    for name in names:
        found.setdefault(name.tag, []).append(name)
    if len(found) > 1:
        found = {tag: found[tag] for tag in _NAMES if tag in found}

    def held(name: etree._Element) -> Held:
        return held_at(name, date)

    return [b[0] if len(b) == 1 else min(b, key=held) for b in found.values()]


def _in_order(name: etree._Element) -> str:
    """Given and family name in the order of speech; empty where they are not both.

    A part that says that it is the full name stands for all of them.
    """
    parts: dict[object, list[str]] = {tag: [] for tag in _PARTS_OF_NAMES}
    for part in name:
        if part.get("type") == "full":
            return words_of(part)
        words = parts.get(part.tag)
        if words is None:
            continue
        if part.tag != _ADD_NAME or part.get("type") == "patronymic":
            words.append(words_of(part))
    given, middle, links, family = parts.values()
    if family and given and not (name.text or "").strip():
        return " ".join((*given, *middle, *links, *family))
    return ""
