"""Speakers as TEI `person` and `personGrp` (chapters CC and ND)."""

from collections.abc import Iterable
from dataclasses import replace

from lxml import etree

from tei_toolkit.description import Person, PersonName
from tei_toolkit.tei.printed import clean
from tei_toolkit.tei.vocabulary import XML_ID, tei

Part = tuple[str, str | None, str]


def person_element(person: Person, xml_id: str) -> etree._Element:
    """The `person` or `personGrp` for a speaker; what is unknown is absent."""
    person = _cleaned(person)
    name = "personGrp" if person.is_group else "person"
    element = etree.Element(tei(name), {XML_ID: xml_id})
    if person.sex:
        element.set("sex", person.sex)
    if person.name is not None:
        element.append(name_element(person.name))
        main = person.name.full
    else:
        main = next(iter((*person.labels, *person.variants)), person.role or "")
        if main:
            first = etree.SubElement(element, tei("persName"))
            if person.is_group or not (person.labels or main == person.role):
                first.text = main
            else:  # a label that holds no name
                etree.SubElement(first, tei("roleName")).text = main
    role = person.role
    if person.role_code:
        if not person.is_group:
            element.set("role", person.role_code)
        role = None if role and _folded(role) == _coded(person.role_code) else role
    _add_variants(element, person, main)
    for name, text in (
        ("age", person.age),
        ("occupation", role),
        *(("affiliation", fact) for fact in (person.affiliation or "").split("; ")),
    ):
        if text and text.strip():
            etree.SubElement(element, tei(name)).text = " ".join(text.split())
    for kind, text in person.identifiers:
        idno = etree.SubElement(element, tei("idno"), {"type": kind} if kind else {})
        idno.text = text
    return element


def _add_variants(element: etree._Element, person: Person, main: str) -> None:
    """Add the other forms of a person's name than the `main` one, each once."""
    seen = {_folded(main)}
    for variant in person.variants:
        if not variant.strip() or _folded(variant) in seen:
            continue
        seen.add(_folded(variant))
        other = etree.SubElement(element, tei("persName"))
        other.set("type", _variant_type(person, main, variant))
        other.text = " ".join(variant.split())


def _cleaned(person: Person) -> Person:
    """`person` with all its words as XML may hold them."""
    name = person.name
    if name is not None:
        name = PersonName(
            clean(name.full),
            *(
                clean(part) if part else None
                for part in (
                    *(name.forename, name.surname, name.patronymic),
                    *(name.name_link, name.gen_name, name.role_name),
                    name.nickname,
                )
            ),
        )
    return replace(
        person,
        name=name if name is not None and name.full else None,
        variants=tuple(clean(variant) for variant in person.variants),
        role=clean(person.role) if person.role else None,
        affiliation=clean(person.affiliation) if person.affiliation else None,
        sex=" ".join(clean(person.sex).split()) if person.sex else None,
        age=clean(person.age) if person.age else None,
        role_code="".join(clean(person.role_code or "").split()) or None,
        labels=tuple(clean(label) for label in person.labels),
    )


def _coded(code: str) -> str:
    """The words of a role that a format codes in one."""
    return _folded(code.replace("_", " "))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _variant_type(person: Person, main: str, variant: str) -> str:
    """`label` for a printed label, `short` for a part of the name, or `variant`."""
    if set(_folded(variant).split()) < set(_folded(main).split()):
        return "short"
    if variant in person.labels:
        return "label"
    return "variant"


def name_element(name: PersonName) -> etree._Element:
    """A `persName` with its parts marked where they stand in the printed name."""
    element = etree.Element(tei("persName"))
    full = " ".join(name.full.split())
    places = _places(full, name)
    if places is None:
        _write_parts(element, _parts(name))
        return element
    at, last = 0, None
    for start, end, (tag, kind, _) in places:
        _append_text(element, last, full[at:start])
        last = etree.SubElement(element, tei(tag))
        if kind:
            last.set("type", kind)
        last.text = full[start:end]
        at = end
    _append_text(element, last, full[at:])
    return element


def _parts(name: PersonName) -> list[Part]:
    parts = (
        ("roleName", None, name.role_name),
        ("forename", None, name.forename),
        ("addName", "patronymic", name.patronymic),
        ("addName", "nick", name.nickname),
        ("nameLink", None, name.name_link),
        ("surname", None, name.surname),
        ("genName", None, name.gen_name),
    )
    return [
        (tag, kind, " ".join(text.split()))
        for tag, kind, text in parts
        if text and text.strip()
    ]


def _places(full: str, name: PersonName) -> list[tuple[int, int, Part]] | None:
    """Where the parts of `name` stand in `full`; None if one of them does not."""
    folded = full.lower() if len(full.lower()) == len(full) else full
    found: list[tuple[int, int, Part]] = []
    for part in sorted(_parts(name), key=lambda part: -len(part[2])):
        wanted = part[2].lower() if len(part[2].lower()) == len(part[2]) else part[2]
        at = _free_place(folded, wanted, found)
        if at is None:
            return None
        found.append((at, at + len(wanted), part))
    return sorted(found)


def _free_place(
    text: str, wanted: str, taken: Iterable[tuple[int, int, Part]]
) -> int | None:
    """The first place of `wanted` as whole words in `text` that is not taken."""
    at = text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        whole = not (at and text[at - 1].isalnum()) and not (
            end < len(text) and text[end].isalnum()
        )
        if whole and all(end <= a or at >= b for a, b, _ in taken):
            return at
        at = text.find(wanted, at + 1)
    return None


def _write_parts(element: etree._Element, parts: Iterable[Part]) -> None:
    last = None
    for tag, kind, text in parts:
        if last is not None:
            last.tail = " "
        last = etree.SubElement(element, tei(tag))
        if kind:
            last.set("type", kind)
        last.text = text


def _append_text(
    element: etree._Element, last: etree._Element | None, text: str
) -> None:
    if not text:
        return
    if last is None:
        element.text = text
    else:
        last.tail = text
