"""The pattern facets of XSD by automata, which no pattern and no text slows down.

xmlschema asks Python's `re`, which tries every way in which a pattern could match.
"""

from functools import cached_property
from typing import Any, Final

from lxml import etree
from xmlschema import XMLSchema10, XMLSchema11
from xmlschema.validators import XsdPatternFacets
from xmlschema.validators.builders import XsdBuilders

from tei_toolkit.errors import NotRunError
from tei_toolkit.relaxng.regex import Regex, RegexError

_XSD: Final = "http://www.w3.org/2001/XMLSchema"
_TOO_LARGE: Final = 'the pattern "{}" matches in too many ways; write a smaller one'


class LinearPatterns(XsdPatternFacets):
    """The patterns of one restriction."""

    __slots__ = ()

    def _parse_value(self, elem: Any) -> Any:
        """One pattern; xmlschema asks for something that matches as `re.Pattern` does.

        xmlschema reads it first, as it tells what is wrong with one.
        """
        tried = super()._parse_value(elem)
        written = elem.get("value")
        if written is None:
            return tried
        try:
            return _ByEngine(written)
        except RegexError:
            pass
        try:
            return _ByLibxml2(written)
        except etree.XMLSchemaParseError:
            return tried


class Schema10(XMLSchema10):
    """A schema of XML Schema 1.0."""

    builders = XsdBuilders("1.0", LinearPatterns)


class Schema11(XMLSchema11):
    """A schema of XML Schema 1.1."""

    builders = XsdBuilders("1.1", LinearPatterns)


class _Pattern:
    """A pattern that can be kept in a file: as it is written."""

    def __init__(self, written: str) -> None:
        self.pattern = written
        self._matches("")

    def __getstate__(self) -> dict[str, str]:
        return {"pattern": self.pattern}

    def match(self, text: str) -> bool | None:
        """Whether the whole text matches; None if not, as `re` has it."""
        if not isinstance(text, str):
            raise TypeError(type(text))
        return self._matches(text) or None

    def _matches(self, text: str) -> bool:
        raise NotImplementedError


class _ByEngine(_Pattern):
    """A pattern as the RELAX NG engine matches it."""

    @cached_property
    def _regex(self) -> Regex:
        return Regex(self.pattern)

    def _matches(self, text: str) -> bool:
        return self._regex.matches(text)


class _ByLibxml2(_Pattern):
    """A pattern that is too large for the engine, as libxml2 matches it.

    Raises:
        etree.XMLSchemaParseError: libxml2 does not take it.
        NotRunError: a text takes libxml2 too long.
    """

    @cached_property
    def _schema(self) -> etree.XMLSchema:
        root = etree.Element(f"{{{_XSD}}}schema", nsmap={"xs": _XSD})
        element = etree.SubElement(root, f"{{{_XSD}}}element", name="v")
        kind = etree.SubElement(element, f"{{{_XSD}}}simpleType")
        base = etree.SubElement(kind, f"{{{_XSD}}}restriction", base="xs:string")
        etree.SubElement(base, f"{{{_XSD}}}pattern", value=self.pattern)
        return etree.XMLSchema(root)

    def _matches(self, text: str) -> bool:
        element = etree.Element("v")
        element.text = text
        try:
            return self._schema.validate(element)
        except etree.XMLSchemaValidateError as error:
            raise NotRunError(_TOO_LARGE.format(self.pattern[:60])) from error
