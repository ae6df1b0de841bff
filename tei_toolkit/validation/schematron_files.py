"""Schematron schemas as elements: from files, and from inside RELAX NG.

Each element keeps the file and the line that it comes from.
"""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lxml import etree

from tei_toolkit.errors import SchemaError
from tei_toolkit.validation.local_files import is_file, local_name, schema_bytes
from tei_toolkit.validation.schematron_compact import read_compact_annotations

SCHEMATRON: Final = "http://purl.oclc.org/dsdl/schematron"
OLD_SCHEMATRON: Final = "http://www.ascc.net/xml/schematron"
RELAXNG: Final = "http://relaxng.org/ns/structure/1.0"
_FILE: Final = "{https://tei-toolkit.invalid/place}file"
_LINE: Final = "{https://tei-toolkit.invalid/place}line"


def schema_of_file(path: Path) -> etree._Element:
    """The schema in a Schematron file, with all that it includes.

    Raises:
        SchemaError: it cannot be read, or is no Schematron.
    """
    root = _parse(path)
    if name_of(root) != "schema":
        raise SchemaError(f"{path}:{root.sourceline}: is no Schematron schema")
    _mark(root, path)
    _include(root, path, ((path.resolve(), ""),))
    return root


def place_of(element: etree._Element) -> str:
    """File and line of an element of a schema, as far as they are known."""
    file, line = element.get(_FILE, ""), element.get(_LINE) or element.sourceline
    return f"{file}:{line}" if file and line else file


def _mark(root: etree._Element, path: Path) -> None:
    """Note file and line of each element, which copies would lose."""
    for element in root.iter(etree.Element):
        element.set(_FILE, str(path))
        element.set(_LINE, str(element.sourceline or ""))


def schema_inside(path: Path) -> tuple[etree._Element, bool]:
    """A Schematron schema of what is embedded in a RELAX NG file and its parts.

    Returns:
        The schema, and whether it depends on other files than this one.

    Raises:
        SchemaError: a file cannot be read.
    """
    schema = etree.Element(f"{{{SCHEMATRON}}}schema")
    namespaces: dict[str, str] = {}
    depends = False
    for file, root, refers in _grammar_files(path, set()):
        depends = depends or refers
        for element in list(root.iter(f"{{{SCHEMATRON}}}*", f"{{{OLD_SCHEMATRON}}}*")):
            element.set(_FILE, str(file))
            element.set(_LINE, str(element.sourceline or ""))
            parent = element.getparent()
            if parent is not None and _is_schematron(parent):
                continue
            for prefix, uri in element.nsmap.items():
                if prefix:
                    namespaces.setdefault(prefix, uri)
            if name_of(element) == "ns":
                namespaces[element.get("prefix", "")] = element.get("uri", "")
            else:
                _add_embedded(schema, element)
    for prefix, uri in namespaces.items():
        if prefix and prefix != "xsl":
            etree.SubElement(
                schema, f"{{{SCHEMATRON}}}ns", {"prefix": prefix, "uri": uri}
            )
    return schema, depends


def _add_embedded(schema: etree._Element, element: etree._Element) -> None:
    """Add what stands in a RELAX NG schema outside any other Schematron element."""
    name = name_of(element)
    if name == "schema":
        schema.set("queryBinding", element.get("queryBinding", ""))
        schema.extend(copy.deepcopy(child) for child in element)
    elif name in ("let", "pattern", "diagnostics"):
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
) -> Iterator[tuple[Path, etree._Element, bool]]:
    """The files of a RELAX NG schema: path, root, and whether it refers to others."""
    resolved = path.resolve()
    if resolved in seen:
        return
    seen.add(resolved)
    if path.suffix.lower() == ".rnc":
        annotations = read_compact_annotations(str(path), schema_bytes(path))
        root, references = annotations.root, list(annotations.references)
    else:
        root = _parse(path)
        around = root.iter(f"{{{RELAXNG}}}include", f"{{{RELAXNG}}}externalRef")
        references = [element.get("href", "") for element in around]
    yield path, root, bool(references)
    for reference in references:
        name = local_name(reference)
        if name is not None:
            other = path.parent / name
            if is_file(other):
                yield from _grammar_files(other, seen)


def _parse(path: Path) -> etree._Element:
    data = schema_bytes(path)
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


def name_of(element: etree._Element) -> str:
    """The local name of a Schematron element; empty for others."""
    return str(element.tag).rpartition("}")[2] if _is_schematron(element) else ""


def children_of(element: etree._Element, *names: str) -> list[etree._Element]:
    """The children that are Schematron elements with one of these names."""
    return [child for child in element if name_of(child) in names]


Link = tuple[Path, str]
"""What is included: a file, and the id of an element in it; empty for the root."""


def _include(root: etree._Element, path: Path, chain: tuple[Link, ...]) -> None:
    """Put in place what `include` and `extends href` name.

    Args:
        root: the root of the schema, or what was included into it.
        path: the file that it comes from.
        chain: what is being included, the outermost first.

    Raises:
        SchemaError: there is no such file, or it includes itself.
    """
    for element in list(
        root.iter(f"{{{SCHEMATRON}}}include", f"{{{SCHEMATRON}}}extends")
    ):
        href = element.get("href")
        parent = element.getparent()
        if href is None or parent is None:
            continue
        place = f"{path}:{element.sourceline}"
        included = _included(href, path, place, chain)
        if name_of(element) == "include":
            parent.replace(element, copy.deepcopy(included))
        else:
            at = parent.index(element)
            parent.remove(element)
            for child in reversed(included):
                parent.insert(at, copy.deepcopy(child))


def _included(
    href: str, path: Path, place: str, chain: tuple[Link, ...]
) -> etree._Element:
    """What a reference at a place of a file names, with all that it includes."""
    name, fragment = local_name(href), href.partition("#")[2]
    if name is None:
        raise SchemaError(f"{place}: includes {href}; nothing is fetched, name a file")
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
    return included
