"""Schemas brought into the user's data directory: the only place that fetches."""

import os
import posixpath
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree

from tei_toolkit.errors import SchemaError, UsageError
from tei_toolkit.validation.document import hardened_parser
from tei_toolkit.validation.registry import (
    KNOWN_ADDRESSES,
    Schema,
    Statement,
    added_schemas,
    all_schemas,
    damaged_schemas,
    data_directory,
    find_schema,
    is_address,
    sha256,
    store_schema,
)
from tei_toolkit.validation.schema_statements import stated_in

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
            remedy = f"bring it in again with 'tei schema update {schema.name}'"
            facts.append(f"DAMAGED: {remedy}")
        lines.append(f"{names}: {'; '.join(facts)}")
    return lines + [
        f"{name}: DAMAGED: its record cannot be read; add it again, or remove it"
        for name in damaged_schemas()
    ]


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
        if Path(source).is_dir():
            raise SchemaError(f"{source}: is a folder; name the schema in it")
        if known is None:
            raise SchemaError(
                f"{source}: is neither a file nor an address nor a name that is known; "
                f"known are {', '.join(KNOWN_ADDRESSES)}"
            )
        origin, name = known, name or source
    if not is_address(origin):
        origin = str(Path(origin).resolve())
    files, main = _contents(origin)
    file_name = posixpath.basename(main) or "schema.rng"
    chosen = file_name.rpartition(".")[0] or file_name if name is None else name
    if not force:
        _refuse_taken(chosen, origin, files[main])
    statement = Statement(chosen, origin, version, licence)
    return _keep(statement, files, main, source)


def _keep(
    statement: Statement, files: dict[str, bytes], main: str, source: str
) -> Schema:
    """Store a schema that can be used; `source` is what the user calls it.

    Raises:
        SchemaError: it is no schema that can be used, or cannot be stored.
        UsageError: it cannot be named so.
    """
    name, origin = statement.name, statement.origin
    with TemporaryDirectory() as folder:
        try:
            _try_out(store_schema(statement, main, files, Path(folder)))
        except SchemaError as error:
            base, said = origin.removesuffix(main), str(error)
            for place in (name, f".{name}.{os.getpid()}"):
                said = said.replace(f"{Path(folder, place)}{os.sep}", base)
            raise SchemaError(said.replace(origin, source)) from error
    return store_schema(statement, main, files)


def _contents(origin: str) -> tuple[dict[str, bytes], str]:
    """The files of a schema by their relative paths, and the path of the first."""
    address = origin if is_address(origin) else Path(origin).as_uri()
    return _placed(_gather(address, address))


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


class Updated(NamedTuple):
    """What became of a schema that was to be brought in again.

    Attributes:
        said: that in a line.
        exit_code: 0, or that of what went wrong.
    """

    said: str
    exit_code: int = 0


def update_schemas(names: Sequence[str]) -> Iterator[Updated]:
    """Bring schemas in again from where they came from; yield what became of each.

    Raises:
        UsageError: one of the names is none of the user's schemas.
    """
    wanted = [_added(name) for name in names] or added_schemas()
    for old in wanted:
        try:
            yield Updated(f"{old.name}: {_update(old)}")
        except SchemaError as error:
            said = f"tei: {old.name}: was not updated, the old one stays: {error}"
            yield Updated(said, error.exit_code)


def _added(name: str) -> Schema:
    known = find_schema(name)
    if known is None or known.is_shipped:
        raise UsageError(f"'{name}' is none of the schemas that you added")
    return known


def _update(old: Schema) -> str:
    """Bring a schema in again; return how it differs, in words."""
    if not is_address(old.origin) and not Path(old.origin).is_file():
        raise SchemaError(
            f"{old.origin}: is not there any more; put it back, or remove the schema"
        )
    before = _digests(old)
    stated = stated_in(old.path.read_bytes())[1] if old.path.is_file() else ""
    licence = "" if old.licence == stated else old.licence
    files, main = _contents(old.origin)
    is_same = {name: sha256(data) for name, data in files.items()} == before
    is_whole = set(before) == set(old.files)
    version = old.version if is_same or not is_whole else ""
    statement = Statement(old.name, old.origin, version, licence)
    new = _keep(statement, files, main, old.origin)
    if is_same:
        return "is up to date"
    if new.sha256 == old.sha256 and not is_whole:
        return "mended"
    if new.sha256 != old.sha256:
        return f"updated, {_difference(old, new)}"
    after = _digests(new)
    changed = sorted(n for n in before | after if before.get(n) != after.get(n))
    return f"updated, {', '.join(changed)} changed"


def _digests(schema: Schema) -> dict[str, str]:
    """The digest of each file of a schema that is there."""
    folder = data_directory() / schema.name
    return {
        name: sha256((folder / name).read_bytes())
        for name in schema.files
        if (folder / name).is_file()
    }


def _difference(old: Schema, new: Schema) -> str:
    """What tells two states of a schema apart: their versions, or else their hashes."""
    if old.version and new.version and old.version != new.version:
        return f"version {old.version} to {new.version}"
    version = f"version {new.version}, " if new.version else ""
    return f"{version}sha256 {old.sha256[:12]} to {new.sha256[:12]}"


def _try_out(schema: Schema) -> None:
    """Compile the schema, so that a wrong one is told at once."""
    from tei_toolkit.validation.association import Chosen  # noqa: PLC0415  slow
    from tei_toolkit.validation.compiled_schemas import CompiledSchemas  # noqa: PLC0415

    CompiledSchemas().compile(Chosen(schema.name, schema.kind, schema.path, "added"))


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
