"""Who speaks in an XML document that is no TEI, where attributes say it.

Archives write `<u speaker="Ada Hill">`, `<speech speakername="Mr Speaker">`,
`<turn who="#a1">`. The name goes before the words as WebVTT writes it, `<v Ada Hill>`.
Attributes that say something else are not read, and told.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tei_toolkit.sources.records import (
    END,
    SPEAKER,
    START,
    WORDS,
    Record,
    meaning_of,
    times_of,
)
from tei_toolkit.values import immutable

if TYPE_CHECKING:
    from lxml import etree

# Attributes that name a speaker on any element; others need elements that speak.
_CERTAIN = ("speakername", "speakerlabel", "speaker", "who", "speakerid")
_SPEAKING = frozenset(
    """
    u utterance sp speech speaker speak said says turn contribution intervention talk
    statement question answer remark reply rede redebeitrag beitrag wypowiedz wypowiedź
    discours discurso intervencion intervención intervento línea linea line dialogue
    dialog message segment seg cue post реплика речь выступление
    """.split()
)
_IDS = ("id", "n", "key")
_FULL_NAMES = ("name", "fullname", "label", "value", "persname", "n")
_OF_XML = frozenset({"id", "lang", "space", "base", "schemalocation", "href"})
_LONGEST_NAME = 120
_MOST_WORDS_ALONE = 3

Times = tuple[float | None, float | None]
"""When words begin and end, in seconds."""


@immutable
class Speakers:
    """What the attributes of a document say.

    Attributes:
        names: the name that stands before the words of an element.
        times: when the words of such an element begin and end, in seconds.
        printed: the elements whose words are the name of who speaks.
        others: `element/@attribute` of those that are not read.
    """

    names: "dict[etree._Element, str]"
    times: "dict[etree._Element, Times]"
    printed: "frozenset[etree._Element]"
    others: tuple[str, ...]


def find_speakers(root: "etree._Element") -> Speakers:
    """The speakers that attributes name, each on the element whose words they say."""
    kinds: defaultdict[tuple[str, str], list[etree._Element]] = defaultdict(list)
    for element in _elements(root):
        for attribute in element.attrib:
            kinds[local_name(element), _local(str(attribute))].append(element)
    read = [key for key, found in kinds.items() if _names_speakers(key, found)]
    names: dict[etree._Element, str] = {}
    people = _people(root) if read else {}
    for tag, attribute in sorted(read, key=lambda key: _rank(key[1])):
        for element in kinds[tag, attribute]:
            name = _name_of(element, attribute, people)
            if name and element not in names and _is_unnamed(element, name):
                names[element] = name
    for element in list(names):
        if any(inner in names for inner in element.iterdescendants("*")):
            del names[element]
    said = {(local_name(element), key) for element in names for key in _keys(element)}
    times, clocks = _times(names)
    others = sorted(
        f"{tag}/@{attribute}"
        for (tag, attribute), found in kinds.items()
        if attribute not in _OF_XML
        and found != [root]
        and not ((tag, attribute) in read and (tag, attribute) in said)
        and (tag, attribute) not in clocks
    )
    return Speakers(names, times, frozenset(_printed(root)), tuple(others))


def _times(
    names: "dict[etree._Element, str]",
) -> "tuple[dict[etree._Element, Times], set[tuple[str, str]]]":
    """When the words of elements begin and end, and the attributes that say so."""
    records: dict[etree._Element, Record] = {}
    clocks: set[tuple[str, str]] = set()
    for element, name in names.items():
        said: dict[str, str] = {}
        for key in _keys(element):
            meaning = meaning_of(key)
            if meaning in (START, END) and meaning not in said:
                said[meaning] = _value(element, key)
                clocks.add((local_name(element), key))
        if said:
            words = " ".join("".join(map(str, element.itertext())).split())
            records[element] = Record(
                words, name, said.get(START, ""), said.get(END, "")
            )
    found = dict(zip(records, times_of(list(records.values())), strict=True))
    if not all(onset is not None for onset, _ in found.values()):
        return {}, set()  # not all of them are times
    return found, clocks


def _printed(root: "etree._Element") -> "Iterator[etree._Element]":
    """The elements that print the name of who speaks, first in what is spoken."""
    for element in _elements(root):
        parent = element.getparent()
        if (
            parent is not None
            and parent[0] is element
            and len(parent) > 1
            and not len(element)
            and local_name(parent) in _SPEAKING
            and meaning_of(local_name(element)) == SPEAKER
            and 0 < len((element.text or "").strip()) <= _LONGEST_NAME
            and not any(char in str(element.text) for char in "<>\n:：")
        ):
            yield element


def root_facts(root: "etree._Element") -> list[tuple[str, str]]:
    """What the attributes of the root say of the whole document."""
    return [
        (_local(str(key)), " ".join(str(value).split()))
        for key, value in root.attrib.items()
        if _local(str(key)) not in _OF_XML and str(value).strip()
    ]


def local_name(element: "etree._Element") -> str:
    """The name of an element without its namespace, folded."""
    return _local(str(element.tag))


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2].casefold()


def _elements(root: "etree._Element") -> "Iterator[etree._Element]":
    return root.iter("*")


def _keys(element: "etree._Element") -> Iterator[str]:
    return (_local(str(key)) for key in element.attrib)


def _plain(attribute: str) -> str:
    return "".join(char for char in attribute if char.isalnum())


def _rank(attribute: str) -> int:
    plain = _plain(attribute)
    return _CERTAIN.index(plain) if plain in _CERTAIN else len(_CERTAIN) - 1


def _names_speakers(key: tuple[str, str], found: "list[etree._Element]") -> bool:
    """Whether an attribute of one kind of element says who speaks its words."""
    tag, attribute = key
    if meaning_of(attribute) != SPEAKER:
        return False
    said = [" ".join("".join(map(str, e.itertext())).split()) for e in found]
    worded = [words for words in said if words]
    if 2 * len(worded) < len(found):
        return False
    if tag in _SPEAKING or meaning_of(tag) == WORDS:
        return True
    if _plain(attribute) not in _CERTAIN:
        values = Counter(_value(e, attribute) for e in found)
        if len(found) < 4 or len(values) > 0.6 * len(found):
            return False
    longer = sum(1 for words in worded if words.count(" ") >= _MOST_WORDS_ALONE)
    return len(found) > 1 and 2 * longer >= len(worded)


def _value(element: "etree._Element", attribute: str) -> str:
    for key, value in element.attrib.items():
        if _local(str(key)) == attribute:
            return " ".join(str(value).split())
    return ""


def _people(root: "etree._Element") -> dict[str, str]:
    """Ids of the elements that name somebody, with the name."""
    found: dict[str, str] = {}
    for element in _elements(root):
        key = next((v for k in _IDS if (v := _value(element, k))), "")
        if not key or key in found:
            continue
        name = next((v for k in _FULL_NAMES if (v := _value(element, k))), "")
        name = name if name != key else ""
        words = name or " ".join("".join(map(str, element.itertext())).split())
        if 0 < len(words) <= _LONGEST_NAME:
            found[key] = words
    return found


def _name_of(element: "etree._Element", attribute: str, people: dict[str, str]) -> str:
    """The name that an attribute gives or points to."""
    value = _value(element, attribute)
    key = value.removeprefix("#")
    if value.startswith("#") or _plain(attribute) in ("who", "speakerid", "speaker"):
        value = people.get(key, key)
    return value if len(value) <= _LONGEST_NAME and "<" not in value else ""


def _is_unnamed(element: "etree._Element", name: str) -> bool:
    """Whether no name is printed in an element that says who speaks it."""
    first = next(element.iterchildren("*"), None)
    before = (element.text or "").strip()
    if first is not None and not before and meaning_of(local_name(first)) == SPEAKER:
        return False
    words = " ".join("".join(map(str, element.itertext())).split())
    return bool(words) and not words.startswith(name)
