"""Schematron schemas as plain values.

ISO/IEC 19757-3, with includes, abstract patterns and rules, phases and lets.
"""

import copy
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.errors import SchemaError
from tei_toolkit.relaxng.cache import Cache, default_directory, digest
from tei_toolkit.validation.document import hardened_parser
from tei_toolkit.validation.schematron_files import (
    SCHEMATRON,
    children_of,
    name_of,
    place_of,
    schema_inside,
    schema_of_file,
)
from tei_toolkit.version import VERSION

XSLT: Final = "http://www.w3.org/1999/XSL/Transform"
_DEEPEST: Final = 20
REFERENCES: Final = (b"externalRef", b"include", b"external ")
"""Signs that a RELAX NG schema may have parts in other files."""


class Let(NamedTuple):
    """A variable.

    Attributes:
        name: its name, without `$`.
        value: the expression.
        place: file and line of it.
    """

    name: str
    value: str
    place: str = ""


class Assertion(NamedTuple):
    """An assert or a report.

    Attributes:
        is_report: whether it speaks when the test holds.
        test: the expression.
        role: what the schema says of its weight, in lower case.
        element: the element, for its message.
        identifier: its id; may be empty.
        diagnostics: the elements of the diagnostics that it names.
    """

    is_report: bool
    test: str
    role: str
    element: etree._Element
    identifier: str
    diagnostics: tuple[etree._Element, ...] = ()

    @property
    def texts(self) -> tuple[etree._Element, ...]:
        """The elements whose text is its message."""
        return (self.element, *self.diagnostics)


class SchematronRule(NamedTuple):
    """A rule: a context with lets and assertions.

    Attributes:
        context: the pattern of nodes it is about.
        lets: variables of the rule.
        assertions: what is checked, in order.
        place: file and line of the rule.
    """

    context: str
    lets: tuple[Let, ...]
    assertions: tuple[Assertion, ...]
    place: str


class Pattern(NamedTuple):
    """A pattern: rules of which the first that matches a node is applied."""

    identifier: str
    lets: tuple[Let, ...]
    rules: tuple[SchematronRule, ...]


class SchematronSource(NamedTuple):
    """A whole schema.

    Attributes:
        binding: its query language in lower case; empty if it names none.
        namespaces: prefixes for its expressions.
        lets: variables of the whole schema.
        patterns: those that are active.
        foreign: top-level elements of XSLT, such as keys and functions.
        path: the file.
        line: the line at which the schema begins.
    """

    binding: str
    namespaces: tuple[tuple[str, str], ...]
    lets: tuple[Let, ...]
    patterns: tuple[Pattern, ...]
    foreign: tuple[etree._Element, ...]
    path: Path
    line: int = 1


def read_schematron(path: Path) -> SchematronSource:
    """The schema in a Schematron file.

    Raises:
        SchemaError: it cannot be read, or is no Schematron.
    """
    return _source(schema_of_file(path), path)


def read_embedded(path: Path, data: bytes) -> SchematronSource | None:
    """The Schematron rules inside a RELAX NG file and the files it includes, if any.

    What a file holds that refers to no other is kept in the user's cache.

    Args:
        path: the file.
        data: its bytes.

    Raises:
        SchemaError: a file cannot be read.
    """
    key = data + f"{VERSION} {path}".encode()
    name = f"sch-{digest(key).hex()[:40]}"
    store = Cache(default_directory(), name)
    kept = store.read()
    if kept is not None and isinstance(kept[0], bytes):
        root = etree.fromstring(kept[0], hardened_parser())
    else:
        root, depends = schema_inside(path)
        if not depends:
            store.write(etree.tostring(root), ())
    source = _source(root, path)
    return source if source.patterns else None


def _source(root: etree._Element, path: Path) -> SchematronSource:
    active = _active_patterns(root)
    known = {
        diagnostic.get("id", ""): diagnostic
        for part in children_of(root, "diagnostics")
        for diagnostic in children_of(part, "diagnostic")
    }
    patterns = [
        _with_diagnostics(_pattern(element, root, path), known)
        for element in children_of(root, "pattern")
        if element.get("abstract") != "true"
        and (active is None or element.get("id") in active)
    ]
    return SchematronSource(
        (root.get("queryBinding") or "").lower(),
        _namespaces(root),
        _lets(root),
        tuple(patterns),
        tuple(c for c in root if str(c.tag).startswith(f"{{{XSLT}}}")),
        path,
        root.sourceline or 1,
    )


def _with_diagnostics(pattern: Pattern, known: Mapping[str, etree._Element]) -> Pattern:
    """The pattern, its assertions with the diagnostics that they name."""

    def complete(assertion: Assertion) -> Assertion:
        names = assertion.element.get("diagnostics", "").split()
        found = tuple(known[name] for name in names if name in known)
        return assertion._replace(diagnostics=found)

    rules = tuple(
        rule._replace(assertions=tuple(map(complete, rule.assertions)))
        for rule in pattern.rules
    )
    return pattern._replace(rules=rules)


def _active_patterns(root: etree._Element) -> set[str] | None:
    """The ids of the default phase's patterns; None for all."""
    default = root.get("defaultPhase", "#ALL")
    if default == "#ALL":
        return None
    for phase in children_of(root, "phase"):
        if phase.get("id") == default:
            return {
                active.get("pattern", "") for active in children_of(phase, "active")
            }
    return None


def _namespaces(root: etree._Element) -> tuple[tuple[str, str], ...]:
    pairs = {e.get("prefix", ""): e.get("uri", "") for e in children_of(root, "ns")}
    return tuple(sorted(pairs.items()))


def _let(element: etree._Element) -> list[Let]:
    name = element.get("name")
    value = element.get("value")
    if not name:
        return []
    if value is None:
        text = (element.text or "").replace("'", "&apos;")
        value = f"'{text}'"
    return [Let(name, value, place_of(element))]


def _lets(element: etree._Element) -> tuple[Let, ...]:
    return tuple(let for child in children_of(element, "let") for let in _let(child))


def _pattern(element: etree._Element, root: etree._Element, path: Path) -> Pattern:
    identifier = element.get("id", "")
    base = element.get("is-a")
    if base:
        values = {
            param.get("name", ""): param.get("value", "")
            for param in children_of(element, "param")
        }
        abstract = [
            e
            for e in root.iter(f"{{{SCHEMATRON}}}pattern")
            if e.get("id") == base and e.get("abstract") == "true"
        ]
        if not abstract:
            raise SchemaError(f"{place_of(element)}: no abstract pattern '{base}'")
        element = _instance(abstract[0], values)
    rules = tuple(
        _rule(child, element, path)
        for child in children_of(element, "rule")
        if child.get("abstract") != "true"
    )
    return Pattern(identifier, _lets(element), rules)


def _instance(abstract: etree._Element, values: dict[str, str]) -> etree._Element:
    """A copy of an abstract pattern with its parameters filled in."""
    filled = copy.deepcopy(abstract)
    names = sorted(values, key=len, reverse=True)
    if not names:
        return filled
    parameter = re.compile(r"\$(" + "|".join(map(re.escape, names)) + r")(?![\w.-])")
    for node in filled.iter(etree.Element):
        for key, value in node.attrib.items():
            node.set(key, parameter.sub(lambda m: values[m.group(1)], str(value)))
    return filled


def _rule(
    element: etree._Element, pattern: etree._Element, path: Path
) -> SchematronRule:
    context = element.get("context")
    if not context:
        raise SchemaError(f"{place_of(element)}: a rule has no context")
    lets, assertions = _content(element, pattern, path, 0)
    return SchematronRule(context, lets, assertions, place_of(element))


def _content(
    element: etree._Element, pattern: etree._Element, path: Path, depth: int
) -> tuple[tuple[Let, ...], tuple[Assertion, ...]]:
    if depth > _DEEPEST:
        raise SchemaError(f"{place_of(element)}: rules extend each other")
    parent = element.getparent()
    inherited = element.get("role", "")
    if not inherited and parent is not None:
        inherited = parent.get("role", "")
    lets: list[Let] = []
    assertions: list[Assertion] = []
    for child in element:
        name = name_of(child)
        if name == "let":
            lets.extend(_let(child))
        elif name in ("assert", "report"):
            assertions.append(_assertion(child, inherited))
        elif name == "extends":
            wanted = child.get("rule")
            base = [
                e
                for e in pattern.getroottree().getroot().iter(f"{{{SCHEMATRON}}}rule")
                if e.get("id") == wanted
            ]
            if not base:
                raise SchemaError(
                    f"{place_of(child)}: extends '{wanted}', which is not there"
                )
            more_lets, more = _content(base[0], pattern, path, depth + 1)
            lets.extend(more_lets)
            assertions.extend(more)
    return tuple(lets), tuple(assertions)


def _assertion(element: etree._Element, inherited: str) -> Assertion:
    return Assertion(
        name_of(element) == "report",
        element.get("test", ""),
        (element.get("role") or inherited).lower(),
        element,
        element.get("id", ""),
    )
