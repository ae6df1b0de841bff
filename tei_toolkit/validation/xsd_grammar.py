"""The structure of an XSD as a RELAX NG grammar, which can say more about a fault.

Elements and attributes are translated and what may stand where; values are not. What
RELAX NG cannot say, or only at great length, is translated as if more were allowed.
"""

from collections.abc import Callable
from typing import Any, Final

from lxml import etree

from tei_toolkit.ids import Ids
from tei_toolkit.validation.xsd_declarations import allowed_particles

_RNG: Final = "http://relaxng.org/ns/structure/1.0"
_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_XSD: Final = "http://www.w3.org/2001/XMLSchema"
_MOST_COPIES: Final = 30
"""A part that may stand more often than this may stand as often as one likes."""
_ANY: Final = "any.content"


def structure(schema: Any) -> bytes:
    """The grammar, in the XML syntax.

    Args:
        schema: the schema as xmlschema has it.
    """
    return etree.tostring(_Translation(schema).grammar())


class _Translation:
    """One schema being translated."""

    def __init__(self, schema: Any) -> None:
        self._roots = [
            element
            for element in schema.maps.elements.values()
            if not element.abstract and element.target_namespace != _XSD
        ]
        self._root = etree.Element(f"{{{_RNG}}}grammar", nsmap={None: _RNG})
        self._elements: dict[tuple[str, int], str] = {}
        self._groups: dict[int, str] = {}
        self._names = Ids({_ANY})
        self._waiting: list[tuple[str, Any]] = []
        self._copies = 1
        """How often the part that is being added is written out."""
        self._kept: list[Any] = []
        """Parts of the schema whose `id` is a key above."""

    def grammar(self) -> etree._Element:
        """The whole grammar."""
        start = _add(self._root, "start")
        choice = _add(start, "choice")
        _add(choice, "notAllowed")
        for element in self._roots:
            self._refer(choice, element)
        while self._waiting:
            name, element = self._waiting.pop()
            self._define(name, element)
        self._define_any()
        return self._root

    def _define_any(self) -> None:
        """The definition of any attributes, text and elements."""
        content = _add(_add(self._root, "define", name=_ANY), "zeroOrMore")
        choice = _add(content, "choice")
        _add(_add(choice, "attribute"), "anyName")
        _add(choice, "text")
        element = _add(choice, "element")
        _add(element, "anyName")
        _add(element, "ref", name=_ANY)

    # Elements

    def _refer(self, parent: etree._Element, element: Any) -> None:
        """Add a reference to the definition of an element."""
        key = str(element.name), id(element.type)
        name = self._elements.get(key)
        if name is None:
            name = self._elements[key] = self._names.make("element")
            self._kept.append(element.type)
            self._waiting.append((name, element))
        _add(parent, "ref", name=name)

    def _define(self, name: str, element: Any) -> None:
        made = _add(_add(self._root, "define", name=name), "element")
        _name(made, str(element.name))
        kind = element.type
        is_open = getattr(kind, "open_content", None) is not None
        if is_open or getattr(element, "alternatives", None) or _is_any(kind):
            _add(made, "ref", name=_ANY)
            return
        self._attributes(made, getattr(kind, "attributes", {}))
        content = getattr(kind, "content", None)
        if not kind.is_complex() or content is None or kind.has_simple_content():
            _add(made, "text")
            return
        self._particle(_add(made, "mixed") if kind.mixed else made, content)

    def _attributes(self, parent: etree._Element, attributes: Any) -> None:
        names = [str(name) for name in attributes if name]
        instance = _add(_add(parent, "zeroOrMore"), "attribute")
        _add(instance, "nsName", ns=_XSI)
        for name in names:
            attribute = attributes[name]
            if attribute.use == "prohibited" or name.startswith(f"{{{_XSI}}}"):
                continue
            around = parent
            if attribute.use != "required":
                around = _add(parent, "optional")
            _name(_add(around, "attribute"), name)
        if None in attributes:
            more = _add(_add(_add(parent, "zeroOrMore"), "attribute"), "anyName")
            others = _add(more, "except")
            _add(others, "nsName", ns=_XSI)
            for name in names:
                _name(others, name)

    # What they hold

    def _particle(self, parent: etree._Element, particle: Any) -> None:
        """Add a part of a content model as often as it may stand."""
        least, most = particle.min_occurs, particle.max_occurs
        before = self._copies
        if max(least, most or 0) * before > _MOST_COPIES:
            least, most = min(least, 1), None
        self._copies *= max(least, most or 0, 1)
        _add_often(parent, least, most, lambda around: self._once(around, particle))
        self._copies = before

    def _once(self, parent: etree._Element, particle: Any) -> None:
        if hasattr(particle, "model"):
            self._group(parent, particle)
        elif hasattr(particle, "process_contents"):
            self._wildcard(parent, particle)
        else:
            self._choice_of(parent, particle)

    def _group(self, parent: etree._Element, group: Any) -> None:
        named = getattr(group, "ref", None)
        if named is not None:
            self._named(parent, named)
            return
        kinds = {"sequence": "group", "choice": "choice", "all": "interleave"}
        made = _add(parent, kinds.get(group.model, "group"))
        _add(made, "notAllowed" if group.model == "choice" else "empty")
        for part in group:
            self._particle(made, part)

    def _named(self, parent: etree._Element, group: Any) -> None:
        """Add a reference to a group that the schema names."""
        name = self._groups.get(id(group))
        if name is None:
            name = self._groups[id(group)] = self._names.make(str(group.local_name))
            self._kept.append(group)
            before, self._copies = self._copies, 1
            self._group(_add(self._root, "define", name=name), group)
            self._copies = before
        _add(parent, "ref", name=name)

    def _choice_of(self, parent: etree._Element, element: Any) -> None:
        """Add an element, or those that may stand for it."""
        found = list(allowed_particles([element]))
        if len(found) == 1:
            self._refer(parent, found[0])
            return
        head = element.ref if getattr(element, "ref", None) is not None else element
        name = self._groups.get(id(head))
        if name is None:
            name = self._groups[id(head)] = self._names.make(str(element.local_name))
            self._kept.append(head)
            choice = _add(_add(self._root, "define", name=name), "choice")
            _add(choice, "notAllowed")
            for other in found:
                self._refer(choice, other)
        _add(parent, "ref", name=name)

    def _wildcard(self, parent: etree._Element, wildcard: Any) -> None:
        """Add elements of some namespaces, of which the schema may have some."""
        if wildcard.process_contents == "strict":
            choice = _add(parent, "choice")
            _add(choice, "notAllowed")
            for element in self._roots:
                if wildcard.is_matching(element.name):
                    self._refer(choice, element)
            return
        element = _add(parent, "element")
        _add(element, "anyName")
        _add(element, "ref", name=_ANY)


def _add_often(
    parent: etree._Element,
    least: int,
    most: int | None,
    add: Callable[[etree._Element], None],
) -> None:
    """Add a part so that it may stand from the least to the most often."""
    group = _add(parent, "group")
    _add(group, "empty")
    for _ in range(least if most is not None else max(least - 1, 0)):
        add(group)
    if most is None:
        add(_add(group, "oneOrMore" if least else "zeroOrMore"))
        return
    for _ in range(most - least):
        group = _add(group, "optional")
        add(group)


def _is_any(kind: Any) -> bool:
    return str(getattr(kind, "name", "")) == f"{{{_XSD}}}anyType"


def _add(parent: etree._Element, kind: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{_RNG}}}{kind}", attributes)


def _name(parent: etree._Element, name: str) -> None:
    """Add a name from Clark's notation."""
    space, _, local = name.rpartition("}")
    _add(parent, "name", ns=space.removeprefix("{")).text = local
