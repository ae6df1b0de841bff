"""The package of a Word document: its parts, and how they point to each other.

A package says in its relations which part is the document, wherever it lies; documents,
templates and documents with macros differ in nothing else that is read here. *Strict*
documents have the elements of the usual ones in namespaces of their own.
Source: ECMA-376, Office Open XML, part 2 (packages) and part 1, annex A.
"""

import posixpath
from typing import TYPE_CHECKING

from tei_toolkit.errors import InputError
from tei_toolkit.sources.package import read_part
from tei_toolkit.values import immutable

if TYPE_CHECKING:
    from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_USUAL = {
    "http://purl.oclc.org/ooxml/wordprocessingml/main": W,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": R,
    "http://purl.oclc.org/ooxml/officeDocument/math": MATH,
}
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_PROPERTIES = (
    ("title", f"{_DC}title"),
    ("subject", f"{_DC}subject"),
    ("creator", f"{_DC}creator"),
    ("keywords", f"{_CORE}keywords"),
    ("description", f"{_DC}description"),
    ("category", f"{_CORE}category"),
    ("language", f"{_DC}language"),
    ("created", f"{_TERMS}created"),
    ("modified", f"{_TERMS}modified"),
)


@immutable
class Relation:
    """Where a part points to.

    Attributes:
        kind: the last word of the relation's type: `footnotes`, `hyperlink`, `header`.
        target: a part of the package, or an address outside it.
    """

    kind: str
    target: str


@immutable
class WordPackage:
    """A Word document's package, opened.

    Attributes:
        data: its bytes.
        name: the file's name, for messages.
        relations: of the package itself, by their ids.
        document: the root of the document.
        links: the relations of the document, by their ids.
    """

    data: bytes
    name: str
    relations: dict[str, Relation]
    document: "etree._Element"
    links: dict[str, Relation]

    def parts(self, kind: str) -> "list[etree._Element]":
        """The roots of the parts that the document points to as `kind`."""
        roots = (_read(self.data, part, self.name) for part in self._targets(kind))
        return [root for root in roots if root is not None]

    def linked_parts(self, kind: str) -> "list[tuple[etree._Element, dict[str, str]]]":
        """The same, each with the addresses that it links to, by their ids."""
        found = []
        for part in self._targets(kind):
            root = _read(self.data, part, self.name)
            if root is not None:
                links = _read_relations(self.data, part, self.name)
                found.append((root, {key: link.target for key, link in links.items()}))
        return found

    def _targets(self, kind: str) -> list[str]:
        return sorted(
            {link.target for link in self.links.values() if link.kind == kind}
        )

    def properties(self) -> tuple[tuple[str, str], ...]:
        """Title, creator and so on, as the package states them."""
        for relation in self.relations.values():
            if relation.kind == "core-properties":
                root = _read(self.data, relation.target, self.name)
                if root is not None:
                    return tuple(
                        (key, value)
                        for key, tag in _PROPERTIES
                        if (value := " ".join((root.findtext(tag) or "").split()))
                    )
        return ()


def open_word_package(data: bytes, name: str) -> WordPackage:
    """The package of the Word document `data`.

    Raises:
        InputError: a part is damaged, or there is no document among them.
    """
    relations = _read_relations(data, "", name)
    part = next(
        (r.target for r in relations.values() if r.kind == "officeDocument"),
        "word/document.xml",
    )
    document = _read(data, part, name)
    if document is None or document.tag != f"{W}document":
        raise InputError(
            f"{name}: is packed like a Word document but is none, or damaged; open it "
            "in Word and save it anew as .docx"
        )
    links = _read_relations(data, part, name)
    return WordPackage(data, name, relations, document, links)


def _read_relations(data: bytes, part: str, name: str) -> dict[str, Relation]:
    """The relations of `part`; those of the package for ""."""
    folder, file = posixpath.split(part)
    root = read_part(data, posixpath.join(folder, "_rels", f"{file}.rels"), name)
    if root is None:
        return {}
    found = {}
    for relation in root.iter(_RELATION):
        target = relation.get("Target", "")
        if relation.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, target))[1:]
        kind = relation.get("Type", "").rpartition("/")[2]
        found[relation.get("Id", "")] = Relation(kind, target)
    return found


def _read(data: bytes, part: str, name: str) -> "etree._Element | None":
    """The root of a part, in the usual namespaces."""
    root = read_part(data, part, name)
    if root is not None and not _USUAL.keys().isdisjoint(root.nsmap.values()):
        for element in root.iter("*"):
            element.tag = _usual(str(element.tag))
            for key, value in element.attrib.items():
                if (usual := _usual(str(key))) != key:
                    del element.attrib[key]
                    element.set(usual, value)
    return root


def _usual(name: str) -> str:
    """A name in the usual namespace for one in the strict namespace."""
    namespace, brace, local = name[1:].rpartition("}")
    return _USUAL[namespace] + local if brace and namespace in _USUAL else name
