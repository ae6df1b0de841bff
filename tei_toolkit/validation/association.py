"""Which schemas a file is checked against."""

import pyexpat
import re
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from tei_toolkit.errors import SchemaError
from tei_toolkit.relaxng.entities import follow_entities
from tei_toolkit.spelling import nearest
from tei_toolkit.validation.document import Document
from tei_toolkit.validation.findings import Source
from tei_toolkit.validation.local_files import is_file, is_folder, local_name
from tei_toolkit.validation.registry import (
    KNOWN_ADDRESSES,
    SCHEMATRON_NAMESPACES,
    SUFFIXES,
    all_schemas,
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
        why: `option`, `xml-model`, `profile`, `fit`, or `added` where it is tried out.
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
        unread: what the document type names outside the file: line, address, and
            whether it is the DTD itself.
        root: the printed name of the root element; empty if none was reached.
        by_toolkit: whether `tei convert` wrote the file, not only marks in it.
    """

    models: tuple[tuple[int, dict[str, str]], ...]
    unread: tuple[tuple[int, str, bool], ...]
    root: str
    by_toolkit: bool


class _Reached(Exception):  # noqa: N818  a signal from the handler to the caller
    """The root element begins."""


def read_prolog(document: Document) -> Prolog:
    """What stands before the root element, as far as it can be read."""
    models: list[tuple[int, dict[str, str]]] = []
    unread: list[tuple[int, str, bool]] = []
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
            unread.append((parser.CurrentLineNumber, where, True))

    def external(
        _context: str | None, _base: str | None, where: str | None, _public: str | None
    ) -> int:
        if where and where not in [address for _, address, _ in unread]:
            unread.append((parser.CurrentLineNumber, where, False))
        return 1

    def start(name: str, _attributes: object) -> None:
        root.append(name)
        raise _Reached

    parser.ProcessingInstructionHandler = instruction
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = start
    parser.ExternalEntityRefHandler = external
    follow_entities(parser)
    head = _head(document)
    with suppress(_Reached, pyexpat.ExpatError):
        parser.Parse(head, False)  # noqa: FBT003  expat
    written = b'ident="tei-toolkit"' in head
    return Prolog(tuple(models), tuple(unread), root[0] if root else "", written)


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
        known.check()
        return Chosen(known.name, known.kind, known.path, "option")
    if is_address(reference):
        raise SchemaError(
            f"{reference}: is not among your schemas, and nothing is fetched while "
            f"validating; do first: tei schema add {reference}"
        )
    path = cwd / reference
    if is_file(path):
        return Chosen(reference, kind_of_file(path), path, "option")
    if is_folder(path):
        raise SchemaError(f"{reference}: is a folder; name a schema file in it")
    if reference in KNOWN_ADDRESSES:
        raise SchemaError(
            f"{reference}: is not among your schemas yet; do first: tei schema add "
            f"{reference}"
        )
    if path.suffix.lower() in SUFFIXES or len(Path(reference).parts) > 1:
        beside = path.parent.iterdir() if is_folder(path.parent) else ()
        near = nearest(path.name, [p.name for p in beside if p.suffix in SUFFIXES])
        meant = str(Path(reference).with_name(near)) if near else ""
        said = "there is no such file"
    else:
        names = [n for s in all_schemas() for n in (s.name, *s.aliases)]
        meant = nearest(reference, [*names, *KNOWN_ADDRESSES])
        said = "there is no such file and no schema of that name (see: tei schema list)"
    hint = f"; did you mean {meant}?" if meant else ""
    raise SchemaError(f"{reference}: {said}{hint}")


def chosen_by_models(
    document: Document, prolog: Prolog
) -> tuple[list[Chosen], list[tuple[int, str, str]]]:
    """The schemas that a file names; line, address and fault of those not to be had.

    An address is empty where an instruction has none, a fault where there is no file.
    """
    chosen: list[Chosen] = []
    missing: list[tuple[int, str, str]] = []
    for line, pairs in prolog.models:
        href = pairs.get("href", "")
        found = _resolve(document, href) if href else None
        if found is None:
            missing.append((line, href, _fault_of(document, href)))
            continue
        name, path = found
        try:
            kind = kind_of_file(path)
        except SchemaError as error:
            stated = _LANGUAGES.get(pairs.get("schematypens", ""))
            if stated is None:
                reason = str(error).removeprefix(f"{path}: ")
                missing.append((line, href, f"it {reason}"))
                continue
            kind = stated
        entry = Chosen(name, kind, path, "xml-model")
        if entry not in chosen:
            chosen.append(entry)
    unique: list[tuple[int, str, str]] = []
    for entry_missing in missing:
        if entry_missing[1] not in [href for _, href, _ in unique]:
            unique.append(entry_missing)
    return chosen, unique


def _fault_of(document: Document, href: str) -> str:
    """Why an address that leads to something is no schema; or empty."""
    name = local_name(href)
    if not href or name is None:
        return ""
    folder = document.path.parent if document.path is not None else Path()
    return "it is a folder" if is_folder(folder / name) else ""


def _resolve(document: Document, href: str) -> tuple[str, Path] | None:
    name = local_name(href)
    if name is not None:
        folder = document.path.parent if document.path is not None else Path()
        path = folder / name
        if is_file(path):
            return href, path
    known = find_schema(href) or find_by_file_name(href)
    return None if known is None else (known.name, known.path)
