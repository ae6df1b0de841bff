"""Schematron inside RELAX NG schemas in the compact syntax, where it is annotation.

RELAX NG Compact Syntax (OASIS 2002), section 2: `sch:rule [ context = "p" ... ]` is the
element that the XML syntax would have there.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.errors import SchemaError
from tei_toolkit.relaxng.compact_tokens import Token, decode_schema, tokens
from tei_toolkit.relaxng.errors import SchemaError as EngineSchemaError
from tei_toolkit.validation.registry import SCHEMATRON_NAMESPACES

_DEEPEST: Final = 200
_NAMES: Final = frozenset(("name", "cname", "quoted"))


class CompactAnnotations(NamedTuple):
    """What a schema in the compact syntax has of Schematron.

    Attributes:
        root: an element around all Schematron elements, in their order.
        references: the addresses of the schemas that it includes.
    """

    root: etree._Element
    references: tuple[str, ...]


def read_compact_annotations(path: str, data: bytes) -> CompactAnnotations:
    """The Schematron elements of a schema in the compact syntax.

    Raises:
        SchemaError: it breaks the compact syntax.
    """
    try:
        found = tokens(decode_schema(data, path), path)
    except EngineSchemaError as error:
        raise SchemaError(str(error)) from error
    prefixes = dict(_declared(found))
    root = etree.Element("annotations", nsmap=prefixes)
    reader = _Reader(found, prefixes)
    at = 0
    while at < len(found) - 1:
        if reader.is_schematron(at):
            at = reader.element(root, at, 0)
        else:
            at += 1
    return CompactAnnotations(root, tuple(_references(found)))


def _declared(found: list[Token]) -> Iterator[tuple[str, str]]:
    for first, name, equals, value in zip(
        found, found[1:], found[2:], found[3:], strict=False
    ):
        if (first.text, equals.kind, value.kind) == ("namespace", "=", "literal"):
            yield name.text, value.text


def _references(found: list[Token]) -> Iterator[str]:
    for first, value in pairwise(found):
        if first.text in ("include", "external") and value.kind == "literal":
            yield value.text


class _Reader:
    """Reads annotations as elements."""

    def __init__(self, found: list[Token], prefixes: dict[str, str]) -> None:
        self.found = found
        self.prefixes = prefixes

    def is_schematron(self, at: int) -> bool:
        """Whether a Schematron element begins here."""
        name, bracket = self.found[at], self.found[at + 1]
        uri = self.prefixes.get(name.text.partition(":")[0], "")
        return (
            name.kind == "cname"
            and bracket.kind == "["
            and uri in SCHEMATRON_NAMESPACES
        )

    def element(self, parent: etree._Element, at: int, depth: int) -> int:
        """Add the element that begins here; where to read on."""
        made = etree.SubElement(parent, self._name(self.found[at]))
        made.sourceline = self.found[at].line  # type: ignore[misc]  # lxml can
        at += 2
        while at < len(self.found) - 1 and self.found[at].kind != "]":
            token, following = self.found[at], self.found[at + 1]
            if token.kind in _NAMES and following.kind == "=":
                made.set(self._name(token), self.found[at + 2].text)
                at += 3
            elif token.kind in _NAMES and following.kind == "[" and depth < _DEEPEST:
                at = self.element(made, at, depth + 1)
            else:
                if token.kind == "literal":
                    _add_text(made, token.text)
                at += 1
        return at + 1

    def _name(self, token: Token) -> str:
        prefix, colon, local = token.text.partition(":")
        if not colon:
            return token.text
        uri = self.prefixes.get(prefix, "")
        return f"{{{uri}}}{local}" if uri else local


def _add_text(element: etree._Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
