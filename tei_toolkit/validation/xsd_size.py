"""How large the content models of an XSD are once its groups are written out.

A group that refers twice to another that does so too doubles with each level. XSD
processors write groups out, so such a schema would take them for ever.
"""

from pathlib import Path
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.errors import SchemaError

_XSD: Final = "http://www.w3.org/2001/XMLSchema"
_GROUP: Final = f"{{{_XSD}}}group"
_MODELS: Final = frozenset(
    f"{{{_XSD}}}{name}" for name in ("sequence", "choice", "all")
)
_LEAVES: Final = tuple(f"{{{_XSD}}}{name}" for name in ("element", "any"))
_MOST_ELEMENTS: Final = 20_000
DEEPEST: Final = 100
"""Levels of groups within groups that a content model may have."""


class _Size(NamedTuple):
    """The elements that a part of a content model stands for, and its levels."""

    elements: int
    levels: int


class ModelSizes:
    """The content models of the files of one schema."""

    def __init__(self) -> None:
        """Begin without files."""
        self._groups: dict[str, etree._Element] = {}
        self._models: list[tuple[Path, etree._Element]] = []
        self._known: dict[str, _Size] = {}

    def learn(self, path: Path, tree: etree._ElementTree) -> None:
        """Take up a file of the schema."""
        space = tree.getroot().get("targetNamespace", "")
        for element in tree.iter(_GROUP, *_MODELS):
            name, parent = element.get("name"), element.getparent()
            if name is not None:
                self._groups.setdefault(f"{{{space}}}{name}", element)
            elif parent is not None and parent.tag not in _MODELS:
                self._models.append((path, element))

    def check(self) -> None:
        """Make sure that a processor can write all of them out.

        Raises:
            SchemaError: one is too large or too deep; the message says where.
        """
        for path, model in self._models:
            size = self._size(model, 0)
            too_large = size.elements > _MOST_ELEMENTS
            if not too_large and size.levels <= DEEPEST:
                continue
            what = f"has more than {DEEPEST} groups in one another"
            if too_large:
                what = f"stands for more than {_MOST_ELEMENTS:,} elements"
            name = etree.QName(model).localname
            raise SchemaError(
                f"{path}:{model.sourceline}: <{name}> {what} once the groups in it are "
                "written out, and so large a content model cannot be used; simplify "
                "the groups"
            )

    def _size(self, part: etree._Element, level: int) -> _Size:
        """The size of a group, or of a reference to one, at a level of a model."""
        if level > DEEPEST:
            return _Size(0, 1)
        if part.tag == _GROUP:
            return self._size_of_named(part, level)
        elements = levels = 0
        for child in part.iterchildren(_GROUP, *_MODELS, *_LEAVES):
            if child.tag in _LEAVES:
                elements += 1
                continue
            inner = self._size(child, level + 1)
            elements += inner.elements
            levels = max(levels, inner.levels)
        return _Size(elements, levels + 1)

    def _size_of_named(self, reference: etree._Element, level: int) -> _Size:
        """The size of the group that a reference names; none where it names none.

        A group that refers to itself is left to the processors, which refuse it.
        """
        prefix, _, name = reference.get("ref", "").strip().rpartition(":")
        key = f"{{{reference.nsmap.get(prefix or None, '')}}}{name}"
        group = self._groups.get(key)
        if group is None:  # in a file without a namespace, included into one with one
            key = f"{{}}{name}"
            group = self._groups.get(key)
        if group is None:
            return _Size(0, 0)
        if key not in self._known:
            self._known[key] = _Size(0, 0)
            models = group.iterchildren(*_MODELS)
            sizes = [self._size(model, level) for model in models]
            self._known[key] = sizes[0] if sizes else _Size(0, 0)
        return self._known[key]
