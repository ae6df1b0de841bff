"""Schematron schemas as plain values: from files, and from inside RELAX NG.

ISO/IEC 19757-3, with includes, abstract patterns and rules, phases and lets.
"""

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.errors import SchemaError
from tei_toolkit.relaxng.cache import Cache, default_directory, digest
from tei_toolkit.validation.document import hardened_parser
from tei_toolkit.validation.local_files import is_file, local_name
from tei_toolkit.validation.schematron_compact import read_compact_annotations
from tei_toolkit.version import VERSION

SCHEMATRON: Final = "http://purl.oclc.org/dsdl/schematron"
OLD_SCHEMATRON: Final = "http://www.ascc.net/xml/schematron"
RELAXNG: Final = "http://relaxng.org/ns/structure/1.0"
XSLT: Final = "http://www.w3.org/1999/XSL/Transform"
_FILE: Final = "{https://tei-toolkit.invalid/place}file"
_LINE: Final = "{https://tei-toolkit.invalid/place}line"
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
    """

    is_report: bool
    test: str
    role: str
    element: etree._Element
    identifier: str


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
    root = _parse(path)
    if _name(root) != "schema":
        raise SchemaError(f"{path}:{root.sourceline}: is no Schematron schema")
    _mark(root, path)
    _include(root, path, ((path.resolve(), ""),))
    return _source(root, path)


def place_of(element: etree._Element) -> str:
    """File and line of an element of a schema, as far as they are known."""
    file, line = element.get(_FILE, ""), element.get(_LINE) or element.sourceline
    return f"{file}:{line}" if file and line else file


def _mark(root: etree._Element, path: Path) -> None:
    """Note file and line of each element, which copies would lose."""
    for element in root.iter(etree.Element):
        element.set(_FILE, str(path))
        element.set(_LINE, str(element.sourceline or ""))


def read_embedded(path: Path, data: bytes) -> SchematronSource | None:
    """The Schematron rules inside a RELAX NG file and the files it includes, if any.

    What a file holds is kept in the user's cache.

    Args:
        path: the file.
        data: its bytes.

    Raises:
        SchemaError: a file cannot be read.
    """
    single = not any(sign in data for sign in REFERENCES)
    key = data + f"{VERSION} {path}".encode()
    name = f"sch-{digest(key).hex()[:40]}"
    store = Cache(default_directory(), name) if single else None
    kept = store.read() if store is not None else None
    if kept is not None and isinstance(kept[0], bytes):
        root = etree.fromstring(kept[0], hardened_parser())
    else:
        root = _extracted(path)
        if store is not None:
            store.write(etree.tostring(root), ())
    source = _source(root, path)
    return source if source.patterns else None


def _source(root: etree._Element, path: Path) -> SchematronSource:
    active = _active_patterns(root)
    patterns = [
        _pattern(element, root, path)
        for element in _children(root, "pattern")
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


def _extracted(path: Path) -> etree._Element:
    """A Schematron schema of what is embedded in a RELAX NG schema."""
    schema = etree.Element(f"{{{SCHEMATRON}}}schema")
    namespaces: dict[str, str] = {}
    for file, root in _grammar_files(path, set()):
        for element in list(root.iter(f"{{{SCHEMATRON}}}*", f"{{{OLD_SCHEMATRON}}}*")):
            element.set(_FILE, str(file))
            element.set(_LINE, str(element.sourceline or ""))
            parent = element.getparent()
            if parent is not None and _is_schematron(parent):
                continue
            for prefix, uri in element.nsmap.items():
                if prefix:
                    namespaces.setdefault(prefix, uri)
            if _name(element) == "ns":
                namespaces[element.get("prefix", "")] = element.get("uri", "")
            else:
                _add_embedded(schema, element)
    for prefix, uri in namespaces.items():
        if prefix and prefix != "xsl":
            etree.SubElement(
                schema, f"{{{SCHEMATRON}}}ns", {"prefix": prefix, "uri": uri}
            )
    return schema


def _add_embedded(schema: etree._Element, element: etree._Element) -> None:
    """Add what stands in a RELAX NG schema outside any other Schematron element."""
    name = _name(element)
    if name == "schema":
        schema.set("queryBinding", element.get("queryBinding", ""))
        schema.extend(copy.deepcopy(child) for child in element)
    elif name in ("let", "pattern"):
        schema.append(copy.deepcopy(element))
    elif name == "rule":
        pattern = etree.SubElement(schema, f"{{{SCHEMATRON}}}pattern")
        pattern.append(copy.deepcopy(element))
    elif name in ("assert", "report"):
        _add_orphan(schema, element)


def _add_orphan(schema: etree._Element, assertion: etree._Element) -> None:
    """Add an assertion that stands in the element that it is about."""
    owner = next(assertion.iterancestors(f"{{{RELAXNG}}}element"), None)
    name = owner.get("name") if owner is not None else None
    if not name:
        return
    pattern = etree.SubElement(schema, f"{{{SCHEMATRON}}}pattern")
    context = f"*[local-name()='{name.rpartition(':')[2]}']"
    rule = etree.SubElement(pattern, f"{{{SCHEMATRON}}}rule", {"context": context})
    rule.append(copy.deepcopy(assertion))


def _grammar_files(
    path: Path, seen: set[Path]
) -> Iterator[tuple[Path, etree._Element]]:
    resolved = path.resolve()
    if resolved in seen:
        return
    seen.add(resolved)
    if path.suffix.lower() == ".rnc":
        annotations = read_compact_annotations(str(path), _bytes(path))
        root, references = annotations.root, list(annotations.references)
    else:
        root = _parse(path)
        around = root.iter(f"{{{RELAXNG}}}include", f"{{{RELAXNG}}}externalRef")
        references = [element.get("href", "") for element in around]
    yield path, root
    for reference in references:
        name = local_name(reference)
        if name is not None:
            other = path.parent / name
            if is_file(other):
                yield from _grammar_files(other, seen)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SchemaError(f"{path}: cannot be read: {error.strerror}") from error


def _parse(path: Path) -> etree._Element:
    data = _bytes(path)
    try:
        parser = etree.XMLParser(
            resolve_entities="internal", no_network=True, load_dtd=False
        )
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise SchemaError(
            f"{path}:{line}:{column}: is not well-formed: {error.msg}"
        ) from error


def _is_schematron(element: etree._Element) -> bool:
    return str(element.tag).startswith((f"{{{SCHEMATRON}}}", f"{{{OLD_SCHEMATRON}}}"))


def _name(element: etree._Element) -> str:
    """The local name of a Schematron element; empty for others."""
    return str(element.tag).rpartition("}")[2] if _is_schematron(element) else ""


def _children(element: etree._Element, *names: str) -> list[etree._Element]:
    return [child for child in element if _name(child) in names]


def _include(
    root: etree._Element, path: Path, chain: tuple[tuple[Path, str], ...]
) -> None:
    """Put in place what `include` and `extends href` name."""
    for element in list(
        root.iter(f"{{{SCHEMATRON}}}include", f"{{{SCHEMATRON}}}extends")
    ):
        href = element.get("href")
        parent = element.getparent()
        if href is None or parent is None:
            continue
        name, fragment = local_name(href), href.partition("#")[2]
        place = f"{path}:{element.sourceline}"
        if name is None:
            raise SchemaError(
                f"{place}: includes {href}; nothing is fetched, name a file"
            )
        other = path.parent / name if name else path
        if not is_file(other):
            raise SchemaError(f"{place}: includes {href}, which is no file")
        link = other.resolve(), fragment
        if link in chain:
            raise SchemaError(
                f"{place}: includes {href}, which includes this again: its includes "
                "go round in a circle"
            )
        included = _parse(other)
        _mark(included, other)
        if fragment:
            match = [e for e in included.iter() if e.get("id") == fragment]
            included = match[0] if match else included
        _include(included, other, (*chain, link))
        if _name(element) == "include":
            parent.replace(element, copy.deepcopy(included))
        else:
            at = parent.index(element)
            parent.remove(element)
            for child in reversed(included):
                parent.insert(at, copy.deepcopy(child))


def _active_patterns(root: etree._Element) -> set[str] | None:
    """The ids of the default phase's patterns; None for all."""
    default = root.get("defaultPhase", "#ALL")
    if default == "#ALL":
        return None
    for phase in _children(root, "phase"):
        if phase.get("id") == default:
            return {active.get("pattern", "") for active in _children(phase, "active")}
    return None


def _namespaces(root: etree._Element) -> tuple[tuple[str, str], ...]:
    pairs = {e.get("prefix", ""): e.get("uri", "") for e in _children(root, "ns")}
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
    return tuple(let for child in _children(element, "let") for let in _let(child))


def _pattern(element: etree._Element, root: etree._Element, path: Path) -> Pattern:
    identifier = element.get("id", "")
    base = element.get("is-a")
    if base:
        values = {
            param.get("name", ""): param.get("value", "")
            for param in _children(element, "param")
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
        for child in _children(element, "rule")
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
        name = _name(child)
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
        _name(element) == "report",
        element.get("test", ""),
        (element.get("role") or inherited).lower(),
        element,
        element.get("id", ""),
    )
