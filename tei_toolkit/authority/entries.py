"""People, places and organisations as TEI files list them."""

import os
import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePath

from lxml import etree

from tei_toolkit.errors import InputError
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.parsed import LabelKind
from tei_toolkit.names.authority import in_order, pointer_to
from tei_toolkit.names.slugs import slug
from tei_toolkit.names.title_words import TITLES
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.tei.corpus_ids import beginnings
from tei_toolkit.tei.identifiers import make_stem
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.tei.vocabulary import XML_ID, XML_LANG, tei
from tei_toolkit.values import immutable

NAMES = {
    "person": "persName",
    "personGrp": "persName",
    "place": "placeName",
    "org": "orgName",
}
"""The elements of entries, and the element that names what each lists."""
_ENTRIES = tuple(tei(name) for name in NAMES)
_LABELS = frozenset({"label"})


@dataclass(frozen=True)
class Entry:
    """One entry of a list.

    What an entry within it says (a committee of a parliament, a quarter of a town) is
    not said of itself.

    Attributes:
        element: a copy of it, as it stands in its file.
        file: the file that it was read from.
        origins: the files and ids that it was made from.
        language: of its words, BCP 47, or empty.
        text: the id of the text that it speaks in, if it stands in the root file of a
            corpus and is not known to speak in others; or empty.
    """

    element: etree._Element
    file: Path
    origins: tuple[tuple[Path, str], ...]
    language: str = ""
    text: str = ""

    @cached_property
    def kind(self) -> str:
        """`person`, `personGrp`, `place` or `org`."""
        return etree.QName(self.element).localname

    @property
    def xml_id(self) -> str:
        """Its id."""
        return self.element.get(XML_ID) or ""

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Its names, labels and mere offices apart, titles before them left out."""
        found = [
            _name_of_person(child) if self.kind == "person" else words_of(child)
            for child in self.own(NAMES[self.kind])
            if child.get("type") not in _LABELS and not _is_office(child)
        ]
        if self.kind == "person":
            found = [name for name in found if not _is_function(name)]
        return tuple(dict.fromkeys(name for name in found if name))

    @property
    def name(self) -> str:
        """Its first name, or its id."""
        return self.names[0] if self.names else self.xml_id

    @cached_property
    def keys(self) -> frozenset[str]:
        """Its names without capitals and marks."""
        return frozenset(slug(name) for name in self.names)

    @cached_property
    def ids(self) -> dict[str, frozenset[str]]:
        """Its ids in authorities, by their type."""
        found: dict[str, set[str]] = {}
        for child in self.own("idno"):
            value = words_of(child)
            if value:
                found.setdefault(child.get("type") or "URI", set()).add(value)
        return {kind: frozenset(values) for kind, values in found.items()}

    @property
    def roles(self) -> tuple[str, ...]:
        """The offices that a person holds."""
        found = self.own("occupation", "roleName")
        return tuple(dict.fromkeys(words_of(child) for child in found))

    def own(self, *names: str) -> Iterator[etree._Element]:
        """What it says of itself in elements of these names."""
        for child in self.element.iter(*(tei(name) for name in names)):
            around = next(child.iterancestors(*_ENTRIES), None)
            if around is None or around is self.element:
                yield child


def _name_of_person(element: etree._Element) -> str:
    """The name of a person, the family name last where the parts are marked."""
    if element.find(tei("surname")) is None or element.find(tei("forename")) is None:
        return in_order(without_titles(words_of(element)))
    parts = [
        words_of(child)
        for name in ("forename", "nameLink", "surname", "genName")
        for child in element.iterchildren(tei(name))
    ]
    return " ".join(filter(None, parts))


def without_titles(name: str) -> str:
    """The name of a person without "Mr" and the like before it."""
    words = name.split()
    while words and words[0].casefold().rstrip(".") in TITLES:
        words.pop(0)
    return " ".join(words)


def _is_office(element: etree._Element) -> bool:
    """Whether a name consists of nothing but an office."""
    offices = "".join("".join(e.itertext()) for e in element.iter(tei("roleName")))
    return bool(offices) and not words_of(element).replace(offices.strip(), "").strip()


def _is_function(name: str) -> bool:
    """Whether what is printed as a name is an office alone: "The Chair"."""
    return parse_label(name).kind is LabelKind.FUNCTION


def words_of(element: etree._Element) -> str:
    """The words of an element with single spaces."""
    return " ".join("".join(map(str, element.itertext())).split())


def read_entries(path: Path) -> list[Entry]:
    """The entries of one file that have an id and a name, in its order.

    An authority file's entries keep the origins that their `corresp` states.

    Raises:
        InputError: the file cannot be read or is no well-formed XML.
    """
    return read_listed(path).entries


@immutable
class Listed:
    """What a file lists.

    Attributes:
        entries: what has an id and a name, in the order of the file.
        without_id: the names of what has no id, and so cannot be pointed to.
    """

    entries: list[Entry]
    without_id: list[str]


def read_listed(path: Path) -> Listed:
    """The entries of one file, and what it lists without an id.

    Raises:
        InputError: the file cannot be read or is no well-formed XML.
    """
    root = parse_tei(read_bytes(path), str(path)).getroot()
    texts = _texts_of(root)
    found: list[Entry] = []
    without_id: list[str] = []
    for element in root.iter(*_ENTRIES):
        above = {etree.QName(a).localname for a in element.iterancestors()}
        xml_id = element.get(XML_ID)
        if "text" in above or not list(element.iter(tei_names(element))):
            continue
        if not xml_id:
            if above.isdisjoint(NAMES):
                without_id.append(words_of(next(element.iter(tei_names(element)))))
            continue
        copy = deepcopy(element)
        copy.tail = None
        if language := _language_of(element):
            copy.set(XML_LANG, language)
        origins = tuple(origins_of(element.get("corresp"), path))
        if origins:
            _drop_origins(copy)
        text = next((start for start in beginnings(xml_id) if start in texts), "")
        found.append(Entry(copy, path, origins or ((path, xml_id),), language, text))
    return Listed(found, without_id)


def kind_of_file(path: Path) -> str:
    """`authority` for a TEI file that only lists, `text` for another one, or empty."""
    try:
        root = parse_tei(read_bytes(path), str(path)).getroot()
    except InputError:
        return ""
    if next(root.iter(tei("text"), tei("teiCorpus")), None) is not None:
        return "text"
    is_list = root.tag == tei("TEI") and root.find(tei("standOff")) is not None
    return "authority" if is_list else ""


def _texts_of(root: etree._Element) -> frozenset[str]:
    """The ids of the texts that the root file of a corpus includes."""
    from urllib.parse import unquote  # noqa: PLC0415 - only for a corpus

    if root.tag != tei("teiCorpus"):
        return frozenset()
    return frozenset(
        make_stem(PurePath(unquote(str(include.get("href") or ""))).name)
        for include in root.iterchildren("{http://www.w3.org/2001/XInclude}include")
    )


def _drop_origins(element: etree._Element) -> None:
    """Leave of an entry's `corresp` only where in the world it is described."""
    pointers = str(element.get("corresp")).split()
    rest = [p for p in pointers if "://" in p or not _POINTER.fullmatch(p)]
    del element.attrib["corresp"]
    if rest:
        element.set("corresp", " ".join(rest))


def _language_of(element: etree._Element) -> str:
    """The language that an element has from itself or from what it stands in."""
    own = element.get(XML_LANG)
    above = (str(a.get(XML_LANG) or "") for a in element.iterancestors())
    return own if own is not None else next(filter(None, above), "")


def tei_names(element: etree._Element) -> str:
    """The tag of the elements that name what an entry lists."""
    return tei(NAMES[etree.QName(element).localname])


_POINTER = re.compile(r"([^#\s]+)#(\S+)")


def origins_of(corresp: str | None, path: Path) -> Iterator[tuple[Path, str]]:
    """The files and ids that pointers in the file at `path` lead to."""
    from urllib.parse import unquote  # noqa: PLC0415 - only for authority files

    for file, xml_id in _POINTER.findall(corresp or ""):
        if "://" not in file:
            yield Path(os.path.normpath(path.parent / unquote(file))), xml_id


def corresp_of(origins: Iterable[tuple[Path, str]], folder: Path) -> str:
    """Pointers from a folder to entries of other files."""
    pointers = (f"{pointer_to(path, folder)}#{xml_id}" for path, xml_id in origins)
    return " ".join(dict.fromkeys(pointers))


def tei_files(paths: Iterable[str]) -> list[Path]:
    """The XML files among `paths` and in the folders among them, in order.

    Raises:
        InputError: a path does not exist, or there is no file.
    """
    found: list[Path] = []
    for name in paths:
        path = Path(name)
        if path.is_dir():
            found.extend(sorted(p for p in path.rglob("*.xml") if p.is_file()))
        elif path.exists():
            found.append(path)
        else:
            raise InputError(f"{name}: does not exist; check the path")
    if not found:
        raise InputError(f"{', '.join(paths)}: no file in .xml is there")
    return list(dict.fromkeys(found))
