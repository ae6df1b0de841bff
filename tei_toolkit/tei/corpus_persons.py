"""Who speaks in a corpus: each person once, whatever the texts call them."""

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy

from lxml import etree

from tei_toolkit.description import Description
from tei_toolkit.tei.corpus_ids import corpus_person_ids
from tei_toolkit.tei.options import EncodingOptions
from tei_toolkit.tei.persons import person_element
from tei_toolkit.tei.vocabulary import XML_ID, XML_LANG, tei

_ORDER = {tei(name): rank for rank, name in enumerate(("persName", "occupation"))}


def corpus_person_elements(
    description: Description, options: EncodingOptions
) -> list[etree._Element]:
    """What the root file of a corpus says of those who speak in one of its texts.

    None for a text that is part of no corpus.
    """
    if options.corpus is None:
        return []
    people = [person for person in description.people if person.is_identified]
    ids = corpus_person_ids(people, options.stem, options.corpus)
    found = []
    for person in people:
        element = person_element(person, ids[person.key])
        for child in element:
            if child.tag != tei("idno"):
                child.set(XML_LANG, description.language)
        found.append(element)
    return found


def united(people: Iterable[etree._Element]) -> list[etree._Element]:
    """One element for each id, with all that is said of it, in the order of the ids.

    In which order the texts say it makes no difference.
    """
    groups: dict[str, list[etree._Element]] = {}
    for person in people:
        groups.setdefault(str(person.get(XML_ID)), []).append(person)
    return [_one_of(groups[xml_id]) for xml_id in sorted(groups)]


def _one_of(group: Sequence[etree._Element]) -> etree._Element:
    """One element for what several texts say of one person."""
    result = etree.Element(group[0].tag, {XML_ID: str(group[0].get(XML_ID))})
    seen: set[tuple[str, str]] = set()
    main = None
    for child in sorted((c for person in group for c in person), key=_rank):
        words = " ".join("".join(map(str, child.itertext())).split())
        said = (str(child.tag), words.casefold())
        if said in seen:
            continue
        seen.add(said)
        copy = deepcopy(child)
        copy.tail = None
        if child.tag == tei("persName") and child.get("type") is None:
            if main is not None:
                copy.set("type", "variant")
            main = copy
        result.append(copy)
    return result


def _rank(child: etree._Element) -> tuple[int, bool, bool, str, str, str]:
    """Names before offices, the name in small letters first, its parts marked."""
    words = "".join(map(str, child.itertext()))
    return (
        _ORDER.get(str(child.tag), len(_ORDER)),
        child.get("type") is not None,
        words == words.upper() and words != words.lower(),
        child.get("type") or "",
        words,
        child.get(XML_LANG) or "",
    )


def with_common_language(
    people: Sequence[etree._Element], header_language: str
) -> str | None:
    """The language of all that is said of `people`, who then no longer say it.

    None where there are several: each then says its own, unless it is the header's.
    """
    children = list(_said(people))
    languages = {child.get(XML_LANG) for child in children}
    common = next(iter(languages)) if len(languages) == 1 else header_language
    for child in children:
        if child.get(XML_LANG) == common:
            del child.attrib[XML_LANG]
    return common if common != header_language else None


def with_own_language(people: Sequence[etree._Element], inherited: str) -> None:
    """Have all that is said of `people` say its language."""
    for child in _said(people):
        if child.get(XML_LANG) is None:
            child.set(XML_LANG, inherited)


def _said(people: Iterable[etree._Element]) -> Iterator[etree._Element]:
    for person in people:
        yield from person.iterchildren("*")
