"""A TEI tree as rules look at it: indexed once, for all of them."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final

from lxml import etree

from tei_toolkit.errors import InputError
from tei_toolkit.tei.pointers import POINTERS, is_pointer
from tei_toolkit.validation.document import Document, read_document
from tei_toolkit.validation.inclusions import (
    XINCLUDE,
    Included,
    Inclusions,
    addresses_in,
    corpus_files,
)
from tei_toolkit.validation.local_files import exists, resolved
from tei_toolkit.validation.places import Places
from tei_toolkit.validation.schema_types import SchemaTypes

TEI: Final = "http://www.tei-c.org/ns/1.0"
MOST_ATTRIBUTES: Final = 1000
"""libxml2 looks for each attribute anew: more on one element would take hours."""
XML: Final = "http://www.w3.org/XML/1998/namespace"
XML_ID: Final = f"{{{XML}}}id"
XML_LANG: Final = f"{{{XML}}}lang"
_MOST_FILES: Final = 500
_LONG_VALUE: Final = 100_000


class View:
    """One file, with indexes of its elements, attributes and ids.

    Attributes:
        document: the file.
        root: the root of its tree.
        inclusions: the files that it includes, as far as they were read.

    Args:
        types: what the file's schemas say of values.
    """

    def __init__(
        self,
        document: Document,
        root: etree._Element,
        types: SchemaTypes | None = None,
    ) -> None:
        self.document = document
        self._types = types or SchemaTypes()
        self.root = root
        self.places = Places(document.utf8, root)
        self._by_tag: dict[str, list[etree._Element]] = {}
        self._by_attribute: dict[str, list[tuple[etree._Element, str]]] = {}
        by_tag, by_attribute = self._by_tag, self._by_attribute
        for element in root.iter(etree.Element):
            tag = str(element.tag)
            if tag in by_tag:
                by_tag[tag].append(element)
            else:
                by_tag[tag] = [element]
            if len(element.attrib) > MOST_ATTRIBUTES:
                continue
            for name, value in element.items():
                if name in by_attribute:
                    by_attribute[name].append((element, value))
                else:
                    by_attribute[name] = [(element, value)]
        self._others: dict[Path, View | None] = {}
        self.inclusions = Inclusions()

    def named(self, *names: str) -> list[etree._Element]:
        """The TEI elements with these local names, in order of names, then document."""
        return [e for name in names for e in self._by_tag.get(f"{{{TEI}}}{name}", ())]

    def tagged(self, tag: str) -> list[etree._Element]:
        """The elements with this Clark name."""
        return self._by_tag.get(tag, [])

    @property
    def tags(self) -> list[str]:
        """The Clark names of all elements."""
        return list(self._by_tag)

    def with_attribute(self, name: str) -> list[tuple[etree._Element, str]]:
        """The elements with this attribute, in any namespace, and its value."""
        return self._by_attribute.get(name, [])

    @property
    def attribute_names(self) -> list[str]:
        """The Clark names of all attributes."""
        return list(self._by_attribute)

    @cached_property
    def ids(self) -> dict[str, list[etree._Element]]:
        """Every `xml:id` with the elements that have it."""
        found: dict[str, list[etree._Element]] = {}
        for element, value in self.with_attribute(XML_ID):
            found.setdefault(value.strip(), []).append(element)
        return found

    def is_code(self, value: str) -> bool:
        """Whether the schema spells out the value, so that it is no pointer."""
        return self._types.is_code(value)

    @cached_property
    def folded_ids(self) -> dict[str, str]:
        """Every `xml:id` by its form without regard to case."""
        return {identifier.casefold(): identifier for identifier in self.ids}

    @cached_property
    def ids_by_start(self) -> dict[tuple[str, int], list[str]]:
        """Every `xml:id` by its first two characters and its length."""
        found: dict[tuple[str, int], list[str]] = {}
        for identifier in self.ids:
            found.setdefault((identifier[:2], len(identifier)), []).append(identifier)
        return found

    @cached_property
    def pointers(self) -> list[tuple[etree._Element, str, str]]:
        """Every pointer on a TEI element: element, attribute, one address, each once.

        What the schema types as IDREF is none: it is an id without `#`.
        """
        found: list[tuple[etree._Element, str, str]] = []
        for name in self._by_attribute:
            if name not in POINTERS:
                continue
            for element, value in self._by_attribute[name]:
                if (
                    is_tei(element)
                    and is_pointer(name, local_name(element))
                    and not self._types.is_reference(str(element.tag), name)
                ):
                    found.extend((element, name, token) for token in _words_in(value))
        return found

    @cached_property
    def references(self) -> list[tuple[etree._Element, str, str]]:
        """Every id in an attribute that the schema types as IDREF or IDREFS."""
        return [
            (element, name, identifier)
            for name, found in self._by_attribute.items()
            for element, value in found
            if self._types.is_reference(str(element.tag), name)
            for identifier in value.split()
        ]

    @cached_property
    def texts(self) -> list[tuple[etree._Element, str]]:
        """Every piece of text with the TEI element that it stands in.

        Where the file declares another encoding than it has, a text beyond ASCII was
        misread, so that nothing can be said of its characters.
        """
        misread = self.document.lies
        return [
            (owner, text)
            for owner, text in _texts(self.root)
            if is_tei(owner)
            and not text.isspace()
            and not (misread and not text.isascii())
        ]

    @cached_property
    def prefixes(self) -> dict[str, list[tuple[str, str]]]:
        """Every prefix of `prefixDef` with its patterns and replacements."""
        found: dict[str, list[tuple[str, str]]] = {}
        for element in self.named("prefixDef"):
            pair = (
                element.get("matchPattern", ""),
                element.get("replacementPattern", ""),
            )
            found.setdefault(element.get("ident", ""), []).append(pair)
        return found

    @cached_property
    def around(self) -> "Surroundings":
        """The ids of the files that this one includes, or is included with."""
        return surroundings_of(self)

    def other(self, address: str) -> "View | None":
        """The view of another file beside this one; None if it cannot be had."""
        path = self.other_path(address)
        if path is None or len(self._others) > _MOST_FILES:
            return None
        if path not in self._others:
            self._others[path] = _read_view(path)
        return self._others[path]

    def included(self, address: str) -> Included | None:
        """What is kept of a file that this one includes; None if it is no XML."""
        path = self.other_path(address) if address and "://" not in address else None
        return None if path is None else self.inclusions.read(path)

    def other_path(self, address: str) -> Path | None:
        """Where a relative address leads; None without a folder to start from."""
        if self.document.path is None:
            return None
        return _place(self.document.path.parent, address)

    def has_file(self, address: str) -> bool:
        """Whether a relative address leads to something."""
        path = self.other_path(address)
        return path is not None and exists(path)

    def lacks_file(self, address: str) -> bool:
        """Whether a relative address leads nowhere; False without a folder."""
        path = self.other_path(address)
        return path is not None and not exists(path)


def _words_in(value: str) -> Iterable[str]:
    """The words of a value, each once, without a list of millions on the way."""
    if len(value) < _LONG_VALUE:
        return dict.fromkeys(value.split())
    return dict.fromkeys(match[0] for match in re.finditer(r"\S+", value))


class Surroundings:
    """The ids that a file can point to in the corpus it is part of.

    Args:
        ids: those that are known.
        is_whole: whether all files of the corpus could be read.
    """

    def __init__(self, ids: frozenset[str], *, is_whole: bool) -> None:
        self._ids = ids
        self._is_whole = is_whole

    def __contains__(self, identifier: str) -> bool:
        return identifier in self._ids or not self._is_whole


def surroundings_of(view: View) -> Surroundings:
    """The ids of what a file includes, and of the corpus file that includes it."""
    ids, is_whole = _included_ids(view)
    path = view.document.path
    if path is not None and local_name(view.root) != "teiCorpus":
        for corpus, changed in corpus_files(path.resolve()):
            ids |= _corpus_ids(corpus, changed)
    return Surroundings(frozenset(ids), is_whole=is_whole)


def _included_ids(view: View) -> tuple[set[str], bool]:
    ids: set[str] = set()
    is_whole = True
    if view.document.path is None:
        return ids, not view.tagged(XINCLUDE)
    folder = view.document.path.parent
    seen: set[Path] = set()
    waiting = [(folder, address) for address in addresses_in(view.root)]
    for folder, href in waiting:
        path = _place(folder, href)
        if path is not None and path in seen:
            continue
        included = None
        if path is not None and "://" not in href:
            seen.add(path)
            included = view.inclusions.read(path)
        if included is None or included.ids is None or path is None:
            is_whole = False
            continue
        ids.update(included.ids)
        waiting += [(path.parent, address) for address in included.addresses]
    return ids, is_whole


@lru_cache(maxsize=16)
def _corpus_ids(path: Path, _changed: int) -> frozenset[str]:
    """The ids of a corpus file, and of what it includes that is no text of its own."""
    view = _read_view(path)
    if view is None:
        return frozenset()
    ids = set(view.ids)
    for include in view.tagged(XINCLUDE):
        parent = include.getparent()
        if parent is None or local_name(parent) == "teiCorpus":
            continue
        included = view.included(include.get("href", ""))
        if included is not None and included.ids is not None:
            ids.update(included.ids)
    return frozenset(ids)


def _place(folder: Path, address: str) -> Path | None:
    """Where a relative address leads from a folder."""
    from urllib.parse import unquote  # noqa: PLC0415  few files need it

    return resolved(folder / unquote(address))


def _read_view(path: Path) -> View | None:
    try:
        document = read_document(str(path), path)
    except InputError:
        return None
    tree = document.tree
    return None if tree is None else View(document, tree.getroot())


def _texts(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    for node in root.iter():
        if isinstance(node.tag, str) and node.text:
            yield node, node.text
        if node.tail and node is not root:
            parent = node.getparent()
            if parent is not None:
                yield parent, node.tail


def is_tei(element: etree._Element) -> bool:
    """Whether an element is in the namespace of TEI."""
    return str(element.tag).startswith(f"{{{TEI}}}")


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def words_of(element: etree._Element) -> str:
    """The text inside an element, with white space reduced to single spaces."""
    return " ".join("".join(map(str, element.itertext())).split())


def is_inside(element: etree._Element, *names: str) -> bool:
    """Whether an element stands in a TEI element with one of these names."""
    tags = [f"{{{TEI}}}{name}" for name in names]
    return next(element.iterancestors(*tags), None) is not None
