"""Which schemas a file is checked against."""

import pyexpat
import re
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import unquote, urlsplit

from tei_toolkit.errors import SchemaError
from tei_toolkit.validation.document import Document
from tei_toolkit.validation.findings import Source
from tei_toolkit.validation.registry import (
    SCHEMATRON_NAMESPACES,
    find_by_file_name,
    find_schema,
    is_address,
    kind_of_file,
)

_PSEUDO: Final = re.compile(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_HEAD: Final = 1 << 16
_LANGUAGES: Final = {
    "http://relaxng.org/ns/structure/1.0": Source.RELAXNG,
    "http://www.w3.org/2001/XMLSchema": Source.XSD,
    **dict.fromkeys(SCHEMATRON_NAMESPACES, Source.SCHEMATRON),
}
_OXYGEN: Final = ("RNGSchema", "SCHSchema", "NVDLSchema")
"""Pseudo-attributes by which oXygen named schemas before `xml-model`."""


class Chosen(NamedTuple):
    """A schema that was chosen for a file.

    Attributes:
        name: its name in the registry, or its path as the user wrote it.
        kind: its language.
        path: its file.
        why: `option`, `xml-model`, `profile` or `fit`.
    """

    name: str
    kind: Source
    path: Path
    why: str


class Prolog(NamedTuple):
    """What stands before the root element, and the root itself.

    Attributes:
        models: each `xml-model` processing instruction, or oXygen's older one: line
            and pseudo-attributes.
        system: the system identifier of the document type, if there is one.
        system_line: its line.
        root: the printed name of the root element; empty if none was reached.
        by_toolkit: whether this package wrote the file.
    """

    models: tuple[tuple[int, dict[str, str]], ...]
    system: str
    system_line: int
    root: str
    by_toolkit: bool


class _Reached(Exception):  # noqa: N818  a signal from the handler to the caller
    """The root element begins."""


def read_prolog(document: Document) -> Prolog:
    """What stands before the root element, as far as it can be read."""
    models: list[tuple[int, dict[str, str]]] = []
    system = [("", 0)]
    root: list[str] = []
    parser = pyexpat.ParserCreate("utf-8")

    def instruction(target: str, data: str) -> None:
        pairs = {m[0]: m[1] or m[2] for m in _PSEUDO.findall(data)}
        line = parser.CurrentLineNumber
        if target == "xml-model":
            models.append((line, pairs))
        elif target == "oxygen":
            named = [pairs[name] for name in _OXYGEN if name in pairs]
            models.extend((line, {"href": href}) for href in named)

    def doctype(_name: str, where: str | None, _public: str | None, _has: int) -> None:
        if where:
            system[0] = (where, parser.CurrentLineNumber)

    def start(name: str, _attributes: object) -> None:
        root.append(name)
        raise _Reached

    parser.ProcessingInstructionHandler = instruction
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = start
    head = _head(document)
    with suppress(_Reached, pyexpat.ExpatError):
        parser.Parse(head, False)  # noqa: FBT003  expat
    written = b"<?tei-toolkit " in head[:8192] or b'ident="tei-toolkit"' in head
    return Prolog(tuple(models), *system[0], root[0] if root else "", written)


def _head(document: Document) -> bytes:
    if document.data is not None:
        return document.utf8[:_HEAD]
    if document.path is None:
        return b""
    with document.path.open("rb") as file:
        return file.read(_HEAD).removeprefix(b"\xef\xbb\xbf")


def chosen_by_option(reference: str, cwd: Path) -> Chosen:
    """The schema that `--schema` names: a name, a file, or an address of the registry.

    Raises:
        SchemaError: there is no such schema at hand.
    """
    known = find_schema(reference)
    if known is not None:
        return Chosen(known.name, known.kind, known.path, "option")
    if is_address(reference):
        raise SchemaError(
            f"{reference}: is not among your schemas, and nothing is fetched while "
            f"validating; do first: tei schema add {reference}"
        )
    path = cwd / reference
    if path.is_file():
        return Chosen(reference, kind_of_file(path), path, "option")
    raise SchemaError(
        f"{reference}: is neither a file nor one of your schemas (see tei schema "
        f"list); do first: tei schema add {reference}"
    )


def chosen_by_models(
    document: Document, prolog: Prolog
) -> tuple[list[Chosen], list[tuple[int, str]]]:
    """The schemas that a file names, and line and address of those not at hand.

    An address is empty where an instruction has none.
    """
    chosen: list[Chosen] = []
    missing: list[tuple[int, str]] = []
    for line, pairs in prolog.models:
        href = pairs.get("href", "")
        found = _resolve(document, href) if href else None
        if found is None:
            missing.append((line, href))
            continue
        name, path = found
        try:
            kind = kind_of_file(path)
        except SchemaError:
            stated = _LANGUAGES.get(pairs.get("schematypens", ""))
            if stated is None:
                missing.append((line, href))
                continue
            kind = stated
        entry = Chosen(name, kind, path, "xml-model")
        if entry not in chosen:
            chosen.append(entry)
    unique: list[tuple[int, str]] = []
    for line, href in missing:
        if href not in [other for _, other in unique]:
            unique.append((line, href))
    return chosen, unique


def _resolve(document: Document, href: str) -> tuple[str, Path] | None:
    parts = urlsplit(href)
    if parts.scheme in ("", "file"):
        path = Path(unquote(parts.path))
        if not path.is_absolute():
            folder = document.path.parent if document.path is not None else Path()
            path = folder / path
        try:
            if path.is_file():
                return href, path
        except (OSError, ValueError):
            return None
    known = find_schema(href) or find_by_file_name(href)
    return None if known is None else (known.name, known.path)
