"""Datatype libraries: the built-in one and XML Schema's, with all facets.

RELAX NG, section 4.16; "Guidelines for using W3C XML Schema Datatypes with
RELAX NG" (OASIS, 2001); XML Schema Part 2, section 4.3.
"""

from __future__ import annotations

from tei_toolkit.relaxng.lexical import (
    INTEGER_RANGES,
    LENGTHLESS,
    ORDERS,
    READERS,
    always,
    decimal,
    integer,
)
from tei_toolkit.relaxng.regex import Regex, RegexError
from tei_toolkit.relaxng.xml_names import WHITESPACE, collapse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final, Protocol, TypeAlias

    class Context(Protocol):
        """What a value may refer to in the document around it."""

        def namespace(self, prefix: str) -> str | None:
            """The namespace bound to the prefix, `None` when there is none."""

        def is_unparsed_entity(self, name: str) -> bool:
            """Whether the document type declares such an unparsed entity."""

    Specification: TypeAlias = tuple[str, str, tuple[tuple[str, str], ...]]
    """Library, name, and parameters in order."""

XSD_LIBRARY: Final = "http://www.w3.org/2001/XMLSchema-datatypes"
ID_KINDS: Final = {"ID": 1, "IDREF": 2, "IDREFS": 3}
"""The datatypes with meaning beyond the value (DTD Compatibility, section 5)."""

_PRESERVING: Final = frozenset({"string", "untypedAtomic", "anyAtomicType"})
_CONTEXTUAL: Final = frozenset({"QName", "NOTATION", "ENTITY", "ENTITIES"})
_LIST_TYPES: Final = frozenset({"NMTOKENS", "IDREFS", "ENTITIES"})
_BOUNDS: Final = {
    "minInclusive": (0, 1),
    "minExclusive": (1,),
    "maxInclusive": (-1, 0),
    "maxExclusive": (-1,),
}


class DatatypeError(ValueError):
    """A datatype or parameter that does not exist or is not allowed."""


class Datatype:
    """A datatype with its parameters.

    Attributes:
        specification: What it was made from.
        id_kind: 1, 2, 3 for ID, IDREF and IDREFS of XML Schema, else 0.
        contextual: Whether a value depends on the document around it.

    Raises:
        DatatypeError: The library or the datatype is not known, or a parameter
            is not one that it takes.
    """

    def __init__(self, specification: Specification) -> None:
        """Look the datatype up and prepare its facets."""
        library, name, parameters = specification
        self.specification = specification
        self.id_kind = 0
        self.contextual = False
        self._preserve = False
        self._read: Callable[[str], Any] = always
        self._facets: list[Callable[[str, Any], bool]] = []
        self._name = name
        if library == "":
            self._preserve = name == "string"
            if name not in ("string", "token"):
                raise DatatypeError(
                    f'there is no built-in datatype "{name}" (string and token are); '
                    "perhaps datatypeLibrary is missing"
                )
            if parameters:
                raise DatatypeError(f'"{name}" takes no parameters')
            return
        if library != XSD_LIBRARY:
            raise DatatypeError(f'the datatype library "{library}" is not known')
        bounds = INTEGER_RANGES.get(name)
        if bounds is None and name not in READERS:
            raise DatatypeError(f'XML Schema has no datatype "{name}"')
        self._read = READERS[name] if bounds is None else integer
        self._preserve = name in _PRESERVING or name == "normalizedString"
        self._replace = name == "normalizedString"
        self.contextual = name in _CONTEXTUAL
        self.id_kind = ID_KINDS.get(name, 0)
        if bounds is not None:
            for bound, facet in zip(
                bounds, ("minInclusive", "maxInclusive"), strict=True
            ):
                if bound is not None:
                    self._facets.append(self._bound(facet, str(bound)))
        seen = set()
        for parameter, text in parameters:
            if parameter in seen and parameter != "pattern":
                raise DatatypeError(f'the parameter "{parameter}" is given twice')
            seen.add(parameter)
            self._facets.append(self._facet(parameter, text))

    def normalise(self, text: str) -> str:
        """The text with the datatype's white space processing applied."""
        if not self._preserve:
            return collapse(text)
        if self._name == "normalizedString":
            for character in "\t\r\n":
                text = text.replace(character, " ")
        return text

    def value(self, text: str, context: Context | None) -> Any | None:
        """The value of the text, `None` when it is not of the datatype.

        Values compare equal when the datatype says that they are.
        """
        text = self.normalise(text)
        value = self._read(text)
        if value is None:
            return None
        for facet in self._facets:
            if not facet(text, value):
                return None
        if self.contextual:
            return self._in_context(text, context)
        return value

    def allows(self, text: str, context: Context | None) -> bool:
        """Whether the text is of the datatype."""
        return self.value(text, context) is not None

    def _in_context(self, text: str, context: Context | None) -> Any | None:
        if context is None:
            return None
        if self._name in ("ENTITY", "ENTITIES"):
            names = tuple(text.split(" "))
            return names if all(map(context.is_unparsed_entity, names)) else None
        prefix, colon, local = text.partition(":")
        if not colon:
            prefix, local = "", text
        uri = context.namespace(prefix)
        if uri is None and colon:
            return None
        return (uri or "", local)

    def _facet(self, parameter: str, text: str) -> Callable[[str, Any], bool]:
        if parameter == "pattern":
            try:
                regex = Regex(text)
            except RegexError as error:
                raise DatatypeError(str(error)) from None
            return lambda lexical, _value: regex.matches(lexical)
        if parameter in _BOUNDS:
            return self._bound(parameter, text)
        if parameter in ("length", "minLength", "maxLength"):
            return self._length(parameter, text)
        if parameter in ("totalDigits", "fractionDigits"):
            return self._digits(parameter, text)
        raise DatatypeError(f'XML Schema datatypes take no parameter "{parameter}"')

    def _number(self, parameter: str, text: str) -> int:
        digits = text.strip(WHITESPACE).removeprefix("+")
        if not (digits.isascii() and digits.isdigit()) or len(digits) > 18:
            raise DatatypeError(f'{parameter} "{text}" is not a whole number')
        return int(digits)

    def _bound(self, parameter: str, text: str) -> Callable[[str, Any], bool]:
        order = ORDERS.get(self._name)
        if order is None:
            raise DatatypeError(f'"{self._name}" takes no parameter "{parameter}"')
        limit = self._read(self.normalise(text))
        if limit is None:
            raise DatatypeError(f'{parameter} "{text}" is not of type "{self._name}"')
        wanted = _BOUNDS[parameter]
        return lambda _lexical, value: order(value, limit) in wanted

    def _length(self, parameter: str, text: str) -> Callable[[str, Any], bool]:
        if self._name in LENGTHLESS:
            raise DatatypeError(f'"{self._name}" takes no parameter "{parameter}"')
        wanted = self._number(parameter, text)
        by_value = self._name in _LIST_TYPES or self._name.endswith("Binary")
        unmeasured = self._name in ("QName", "NOTATION")

        def measure(lexical: str, value: Any) -> bool:
            if unmeasured:
                return True
            length = len(value) if by_value else len(lexical)
            if parameter == "length":
                return length == wanted
            return length >= wanted if parameter == "minLength" else length <= wanted

        return measure

    def _digits(self, parameter: str, text: str) -> Callable[[str, Any], bool]:
        if ORDERS.get(self._name) is not ORDERS["decimal"]:
            raise DatatypeError(f'"{self._name}" takes no parameter "{parameter}"')
        wanted = self._number(parameter, text)
        if parameter == "totalDigits" and wanted == 0:
            raise DatatypeError("totalDigits must be at least 1")

        def count(lexical: str, _value: Any) -> bool:
            value = decimal(lexical)
            if value is None:
                return False
            fraction = len(value[3])
            if parameter == "fractionDigits":
                return fraction <= wanted
            return max(value[1] + fraction, 1) <= wanted

        return count
