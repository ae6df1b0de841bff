"""What an XSD declares, and as what it took the elements of a document."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from lxml import etree

_XSI_TYPE: Final = "{http://www.w3.org/2001/XMLSchema-instance}type"


class Declarations:
    """The declarations of a schema for the elements of one document.

    Attributes:
        names: the local names of all elements that may stand in a document.
    """

    def __init__(self, schema: Any) -> None:
        """Read what the schema and its parts declare."""
        self.names = _element_names(schema)
        self._declared: dict[etree._Element, Any] = {}
        self._identified: dict[str, etree._Element] | None = None

    def meet(self, element: Any, declared: Any) -> bool:
        """Keep as what an element was taken; xmlschema calls this for each.

        Returns:
            False: the element is to be judged as always.
        """
        self._declared[element] = declared
        return False

    def type_of(self, element: etree._Element, attribute: str = "") -> Any | None:
        """The simple type of an element's attribute or text.

        Args:
            element: the element.
            attribute: the Clark name of the attribute; empty for the text.

        Returns:
            None where it has none.
        """
        if attribute:
            found = self.attributes_of(element).get(attribute)
            return getattr(found, "type", None)
        kind = self._kind_of(element)
        content = getattr(kind, "content", kind)
        return content if hasattr(content, "is_union") else None

    def attributes_of(self, element: etree._Element) -> Any:
        """The attributes that an element may have, by their Clark names."""
        return getattr(self._kind_of(element), "attributes", {})

    def _kind_of(self, element: etree._Element) -> Any | None:
        """The type that an element was judged by."""
        declared = self._declared.get(element)
        if declared is None:
            return None
        if _XSI_TYPE in element.attrib:
            return declared.maps.types.get(_named_type(element))
        if getattr(declared, "alternatives", ()):
            return declared.get_alternative_type(element)
        return declared.type

    def has_met(self, element: etree._Element) -> bool:
        """Whether an element was judged."""
        return element in self._declared

    def first_with(self, identifier: str) -> etree._Element | None:
        """The first element of the document that has an identifier."""
        if self._identified is None:
            self._identified = {}
            for element in self._declared:
                for name in _identifiers(element, self):
                    self._identified.setdefault(name, element)
        return self._identified.get(identifier)


def unknown_types(schema: Any, root: etree._Element) -> Iterator[etree._Element]:
    """The elements whose `xsi:type` names no type of the schema."""
    for element in root.iter(etree.Element):
        if _XSI_TYPE not in element.attrib:
            continue
        if schema.maps.types.get(_named_type(element)) is None:
            yield element


def _named_type(element: etree._Element) -> str:
    """The Clark name of the type that a document itself gives an element."""
    prefix, _, local = element.get(_XSI_TYPE, "").strip().rpartition(":")
    space = element.nsmap.get(prefix or None)
    return f"{{{space}}}{local}" if space else local


def clark_name(element: etree._Element, name: str) -> str:
    """The Clark name of an attribute whose name xmlschema wrote with a prefix."""
    prefix, colon, local = name.rpartition(":")
    if not colon or name.startswith("{"):
        return name
    same = [str(k) for k in element.attrib if etree.QName(k).localname == local]
    space = element.nsmap.get(prefix, "")
    exact = f"{{{space}}}{local}"
    return exact if exact in same else next(iter(same), name)


def allowed_particles(particles: Iterable[Any]) -> Iterator[Any]:
    """The elements that particles stand for: substitutes, and none that is abstract."""
    for particle in particles:
        if not getattr(particle, "abstract", False):
            yield particle
        if hasattr(particle, "iter_substitutes"):
            found = [e for e in particle.iter_substitutes() if not e.abstract]
            yield from sorted(found, key=lambda e: str(e.name))


def _identifiers(element: etree._Element, declarations: Declarations) -> Iterator[str]:
    for attribute, value in element.items():
        if _is_identifier(declarations.type_of(element, str(attribute))):
            yield " ".join(value.split())
    if not len(element) and _is_identifier(declarations.type_of(element)):
        yield " ".join((element.text or "").split())


def _is_identifier(declared: Any) -> bool:
    return declared is not None and bool(declared.is_key())


def _element_names(schema: Any) -> frozenset[str]:
    """The local names of the elements that a schema declares, here or in its parts."""
    import xmlschema  # noqa: PLC0415  slow to import

    found: set[str] = set()
    for part in (schema, *schema.includes.values(), *schema.imports.values()):
        if part is not None:
            declared = part.iter_components(xmlschema.XsdElement)
            concrete = (e for e in declared if not getattr(e, "abstract", False))
            found.update(str(getattr(e, "local_name", "")) for e in concrete)
    return frozenset(found)
