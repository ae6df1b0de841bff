"""Schemas brought into the user's data directory: the only place that fetches."""

import os
import posixpath
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree

from tei_toolkit.errors import SchemaError, UsageError
from tei_toolkit.validation.document import hardened_parser
from tei_toolkit.validation.findings import Source
from tei_toolkit.validation.registry import (
    KNOWN_ADDRESSES,
    Schema,
    Statement,
    added_schemas,
    all_schemas,
    find_schema,
    is_address,
    sha256,
    store_schema,
)

_LARGEST: Final = 50 * 1024 * 1024
_MOST_FILES: Final = 200
_SECONDS: Final = 60
_REFERENCES: Final = frozenset(
    ("include", "externalRef", "import", "redefine", "extends")
)


def schema_lines() -> list[str]:
    """The schemas at hand, one a line."""
    lines = []
    for schema in all_schemas():
        names = ", ".join((schema.name, *schema.aliases))
        facts = [schema.kind.value]
        if schema.version:
            facts.append(f"version {schema.version}")
        facts.append(
            schema.licence or ("MIT" if schema.is_shipped else "licence unknown")
        )
        facts.append(schema.origin or "ships with tei-toolkit")
        if schema.sha256:
            facts.append(f"sha256 {schema.sha256[:12]}")
        if not schema.is_intact():
            facts.append("DAMAGED: add it again")
        lines.append(f"{names}: {'; '.join(facts)}")
    return lines


def add_schema(
    source: str, name: str | None, version: str, licence: str, *, force: bool = False
) -> Schema:
    """Bring a schema in from a file or an address, with the files it includes.

    Args:
        source: the file, the address, or the name of a well-known one.
        name: the name to give it; None for its file's.
        version: its version, where the file does not state it.
        licence: its licence, where the file does not state it.
        force: whether it may replace another schema of that name.

    Raises:
        SchemaError: it cannot be had, or is no schema that can be used.
        UsageError: it cannot be named so.
    """
    origin = source
    if not is_address(source) and not Path(source).is_file():
        known = KNOWN_ADDRESSES.get(source)
        if known is None:
            raise SchemaError(
                f"{source}: is neither a file nor an address nor a name that is known; "
                f"known are {', '.join(KNOWN_ADDRESSES)}"
            )
        origin, name = known, name or source
    if is_address(origin):
        contents = _gather(origin, origin)
        file_name = posixpath.basename(urlsplit(origin).path) or "schema.rng"
    else:
        path = Path(origin).resolve()
        origin = str(path)
        contents = _gather(path.as_uri(), path.as_uri())
        file_name = path.name
    files, main = _placed(contents)
    chosen = name or file_name.rpartition(".")[0] or file_name
    if not force:
        _refuse_taken(chosen, origin, files[main])
    statement = Statement(chosen, origin, version, licence)
    with TemporaryDirectory() as folder:
        trial = store_schema(statement, main, files, Path(folder))
        try:
            _try_out(trial)
        except SchemaError as error:
            base = origin.removesuffix(main)
            said = str(error).replace(f"{Path(folder, chosen)}{os.sep}", base)
            raise SchemaError(said.replace(origin, source)) from error
    return store_schema(statement, main, files)


def _refuse_taken(name: str, origin: str, data: bytes) -> None:
    """Refuse a name under which another schema is known."""
    known = next((s for s in added_schemas() if s.name == name), None)
    if known is None or known.origin == origin:
        return
    if known.sha256 == sha256(data):
        return
    raise UsageError(
        f"'{name}' is already a schema, added from {known.origin}; give this one "
        f"another name with --name, or put it in its place with --force"
    )


def update_schemas(names: Sequence[str]) -> Iterator[str]:
    """Bring schemas in again from where they came from; say what became of each.

    Raises:
        UsageError: one of the names is none of the user's schemas.
        SchemaError: one cannot be had; the old one stays.
    """
    wanted = list(names) or [schema.name for schema in added_schemas()]
    for name in wanted:
        old = find_schema(name)
        if old is None or old.is_shipped:
            raise UsageError(f"'{name}' is none of the schemas that you added")
        new = add_schema(old.origin, old.name, "", old.licence)
        if new.sha256 == old.sha256:
            yield f"{name}: is up to date"
        else:
            yield f"{name}: updated, {_difference(old, new)}"


def _difference(old: Schema, new: Schema) -> str:
    """What tells two states of a schema apart: their versions, or else their hashes."""
    if old.version and new.version and old.version != new.version:
        return f"version {old.version} to {new.version}"
    version = f"version {new.version}, " if new.version else ""
    return f"{version}sha256 {old.sha256[:12]} to {new.sha256[:12]}"


def _try_out(schema: Schema) -> None:
    """Compile the schema, so that a wrong one is told at once."""
    if schema.kind is Source.RELAXNG:
        from tei_toolkit.validation.grammar import Grammar  # noqa: PLC0415  slow

        Grammar(schema.path, schema.name)
    elif schema.kind is Source.SCHEMATRON:
        from tei_toolkit.validation.schematron import schematron_file  # noqa: PLC0415

        schematron_file(schema.path, schema.name)
    else:
        from tei_toolkit.validation.xsd import XsdSchema  # noqa: PLC0415

        XsdSchema(schema.path, schema.name)


def _gather(address: str, first: str) -> dict[str, bytes]:
    """The file at an address and those it includes, by their addresses."""
    found: dict[str, bytes] = {}
    waiting = [(address, "")]
    while waiting:
        at, by = waiting.pop()
        if at in found:
            continue
        if len(found) >= _MOST_FILES:
            raise SchemaError(f"{first}: includes more than {_MOST_FILES} files")
        try:
            found[at] = _read(at)
        except SchemaError as error:
            raise SchemaError(f"{error}{by}") from error
        for reference in _references(found[at], at):
            target = urljoin(at, reference).partition("#")[0]
            if urlsplit(target).scheme == urlsplit(first).scheme:
                named = unquote(urlsplit(at).path) if at.startswith("file:") else at
                waiting.append((target, f" (included by {named})"))
    return found


def _read(address: str) -> bytes:
    parts = urlsplit(address)
    if parts.scheme == "file":
        try:
            return Path(unquote(parts.path)).read_bytes()
        except OSError as error:
            raise SchemaError(
                f"{unquote(parts.path)}: cannot be read: {error.strerror}"
            ) from error
    from http.client import HTTPException  # noqa: PLC0415  slow to import
    from urllib.request import Request, urlopen  # noqa: PLC0415

    if parts.scheme not in ("http", "https"):
        raise SchemaError(f"{address}: only http and https addresses are fetched")
    request = Request(address, headers={"User-Agent": "tei-toolkit"})  # noqa: S310
    try:
        with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310  see above
            data: bytes = answer.read(_LARGEST + 1)
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise SchemaError(
            f"{address}: cannot be fetched: {reason}; download it by other means and "
            "add the file: tei schema add FILE"
        ) from error
    if len(data) > _LARGEST:
        raise SchemaError(f"{address}: is larger than any schema")
    return data


def _references(data: bytes, address: str) -> list[str]:
    if address.endswith(".rnc"):
        import re  # noqa: PLC0415

        pattern = rb'(?:include|external)\s+"([^"]+)"'
        return [m.decode("utf-8", "replace") for m in re.findall(pattern, data)]
    try:
        root = etree.fromstring(data, hardened_parser())
    except etree.XMLSyntaxError:
        return []
    found: list[str] = []
    for element in root.iter(etree.Element):
        if str(element.tag).rpartition("}")[2] in _REFERENCES:
            reference = element.get("href") or element.get("schemaLocation")
            if reference and " " not in reference:
                found.append(reference)
    return found


def _placed(contents: dict[str, bytes]) -> tuple[dict[str, bytes], str]:
    """The files by paths relative to their common folder, and the path of the first."""
    paths = {address: unquote(urlsplit(address).path) for address in contents}
    common = posixpath.commonpath([posixpath.dirname(path) for path in paths.values()])
    placed: dict[str, bytes] = {}
    main = ""
    for address, data in contents.items():
        relative = posixpath.relpath(paths[address], common)
        main = main or relative
        placed[relative] = data
    return placed, main
