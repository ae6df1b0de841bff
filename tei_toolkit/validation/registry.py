"""The schemas that are at hand: those that ship, and those that the user added.

Added schemas live in the user's data directory, one folder each, with the file, the
files
it includes, and `origin.json`: where it came from, its hash, version and licence.
"""

import json
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from tei_toolkit.errors import SchemaError, UsageError
from tei_toolkit.relaxng.cache import home_directory
from tei_toolkit.resources import schema_path
from tei_toolkit.validation.findings import Source
from tei_toolkit.validation.schema_statements import stated_in

_RECORD: Final = "origin.json"
_NAME: Final = r"[A-Za-z0-9][A-Za-z0-9._-]{0,80}"
_RELEASE: Final = "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/"
KNOWN_ADDRESSES: Final = {
    **{
        name: f"{_RELEASE}{name}.rng"
        for name in (
            *("tei_all", "tei_lite", "tei_bare", "tei_simplePrint", "tei_drama"),
            *("tei_corpus", "tei_ms", "tei_odds", "tei_speech", "tei_tite", "tei_jtei"),
        )
    },
    "tei-epidoc": "https://epidoc.stoa.org/schema/latest/tei-epidoc.rng",
    "dtabf": "https://www.deutschestextarchiv.de/basisformat.rng",
    "parla-clarin": (
        "https://raw.githubusercontent.com/clarin-eric/parla-clarin/master/Schema/"
        "parla-clarin.rng"
    ),
}
"""Where well-known schemas are published, for `tei schema add NAME`."""
_SHIPPED: Final = {
    "tei-transcript": ("tei-transcript.rng", ("transcript",)),
    "tei-transcript-parlamint": ("tei-transcript-parlamint.rng", ("parlamint",)),
}
_KINDS: Final = {
    ".rng": Source.RELAXNG,
    ".rnc": Source.RELAXNG,
    ".xsd": Source.XSD,
    ".sch": Source.SCHEMATRON,
    ".schematron": Source.SCHEMATRON,
}
SUFFIXES: Final = frozenset(_KINDS)
"""The endings of schema files."""
_OTHER_KINDS: Final = {
    ".dtd": "a DTD, which is not used; make a RELAX NG schema of it, for instance with "
    "trang",
    ".odd": "an ODD; make a RELAX NG schema of it, for instance with Roma "
    "(https://roma.tei-c.org/)",
}
SCHEMATRON_NAMESPACES: Final = (
    "http://purl.oclc.org/dsdl/schematron",
    "http://www.ascc.net/xml/schematron",
)


class Schema(NamedTuple):
    """A schema at hand.

    Attributes:
        name: by which `--schema` knows it.
        kind: its language.
        path: its main file.
        origin: the file or address it came from; empty if it ships with the package.
        sha256: of the main file when it was added.
        version: as stated in it, or by who added it.
        licence: as stated in it, or by who added it.
        aliases: other names for it.
        files: every file that belongs to it, relative to its folder.
    """

    name: str
    kind: Source
    path: Path
    origin: str = ""
    sha256: str = ""
    version: str = ""
    licence: str = ""
    aliases: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    @property
    def is_shipped(self) -> bool:
        """Whether it is one of the package's own."""
        return not self.origin

    def check(self) -> None:
        """Nothing, if its main file is there.

        Raises:
            SchemaError: it is not.
        """
        if not self.path.is_file():
            remedy = f"bring it in again with 'tei schema update {self.name}'"
            raise SchemaError(
                f"the schema '{self.name}' is damaged: {self.path.name} is gone; "
                f"{'install the package again' if self.is_shipped else remedy}"
            )

    def is_intact(self) -> bool:
        """Whether the main file is what it was when it was added."""
        if not self.sha256:
            return self.path.is_file()
        try:
            data = self.path.read_bytes()
        except OSError:
            return False
        return sha256(data) == self.sha256


def sha256(data: bytes) -> str:
    """The digest of a schema file, in hexadecimal digits."""
    import hashlib  # noqa: PLC0415  slow to import, rarely needed

    return hashlib.sha256(data).hexdigest()


def data_directory() -> Path:
    """The folder of the user's schemas: `$XDG_DATA_HOME/tei-toolkit/schemas`.

    Raises:
        SchemaError: the user has no home folder, and none is set in its place.
    """
    variable = "LOCALAPPDATA" if os.name == "nt" else "XDG_DATA_HOME"
    root = os.environ.get(variable, "")
    if not Path(root).is_absolute():  # as the specification wants it
        home = home_directory()
        if not home:
            raise SchemaError(
                "you have no home folder, and so no schemas of your own; set "
                f"{variable} to the path of a folder to keep them in"
            )
        root = str(Path(home, "AppData/Local" if os.name == "nt" else ".local/share"))
    return Path(root) / "tei-toolkit" / "schemas"


def kind_of_file(path: Path) -> Source:
    """The language of a schema file: by its ending, or its root element.

    Raises:
        SchemaError: it is none of the three.
    """
    known = _KINDS.get(path.suffix.lower())
    if known is not None:
        return known
    try:
        with path.open("rb") as file:
            head = file.read(8192)
    except OSError as error:
        raise SchemaError(f"{path}: cannot be read: {error.strerror}") from error
    if b"http://relaxng.org/ns/structure/1.0" in head:
        return Source.RELAXNG
    if b"http://www.w3.org/2001/XMLSchema" in head and b"<" in head:
        return Source.XSD
    if any(name.encode() in head for name in SCHEMATRON_NAMESPACES):
        return Source.SCHEMATRON
    other = _OTHER_KINDS.get(path.suffix.lower())
    if other is not None:
        raise SchemaError(f"{path}: is {other}")
    raise SchemaError(
        f"{path}: is no schema that can be used; name a RELAX NG (.rng, .rnc), XSD "
        "(.xsd) or Schematron (.sch) file"
    )


def shipped_schemas() -> list[Schema]:
    """The package's own schemas."""
    return [
        Schema(name, Source.RELAXNG, schema_path(file), aliases=aliases)
        for name, (file, aliases) in _SHIPPED.items()
    ]


def added_schemas() -> list[Schema]:
    """The user's schemas, by name. Those whose record is damaged are left out."""
    entries = (_entry(place) for place in _places())
    return [schema for schema in entries if schema is not None]


def damaged_schemas() -> list[str]:
    """The names of the user's schemas whose record cannot be read."""
    places = _places()
    return [place.name for place in places if _entry(place) is None]


def _places() -> list[Path]:
    """The folders of the user's schemas, by name."""
    try:
        places = data_directory().iterdir()
        return sorted(p for p in places if re.fullmatch(_NAME, p.name))
    except (OSError, SchemaError):
        return []


def _entry(place: Path) -> Schema | None:
    try:
        record = json.loads((place / _RECORD).read_text(encoding="utf-8"))
        return _from_record(place, record)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def all_schemas() -> list[Schema]:
    """The user's schemas, then the package's own, whose names nothing hides."""
    shipped = shipped_schemas()
    taken = {name for schema in shipped for name in (schema.name, *schema.aliases)}
    return [s for s in added_schemas() if s.name not in taken] + shipped


def find_schema(reference: str) -> Schema | None:
    """The schema with this name or alias, or that came from this address."""
    schemas = all_schemas()
    for schema in schemas:
        if reference == schema.name or reference in schema.aliases:
            return schema
    wanted = _plain_address(reference)
    for schema in schemas:
        if schema.origin and _plain_address(schema.origin) == wanted:
            return schema
    return None


def find_by_file_name(address: str) -> Schema | None:
    """The schema whose file has the name that `address` ends with."""
    stem = address.rstrip("/").rpartition("/")[2]
    for schema in all_schemas():
        if stem in (schema.path.name, f"{schema.name}{schema.path.suffix}"):
            return schema
    return None


def is_address(reference: str) -> bool:
    """Whether `reference` is an address of the network."""
    return reference.lower().startswith(("http://", "https://", "ftp://"))


def _plain_address(address: str) -> str:
    scheme, mark, rest = address.partition("://")
    if not mark:
        return address
    del scheme
    return rest.removeprefix("www.").rstrip("/")


def _from_record(entry: Path, record: dict[str, Any]) -> Schema:
    path = entry / str(record["file"])
    if not path.resolve().is_relative_to(entry.resolve()):
        raise ValueError(record["file"])
    return Schema(
        name=entry.name,
        kind=Source(record["kind"]),
        path=path,
        origin=str(record["origin"]),
        sha256=str(record["sha256"]),
        version=str(record.get("version", "")),
        licence=str(record.get("licence", "")),
        files=tuple(record.get("files", ())),
    )


class Statement(NamedTuple):
    """What is recorded about a schema that is added.

    Attributes:
        name: the name it gets.
        origin: where it came from.
        version: its version; empty to look for it in the file.
        licence: its licence; empty to look for it in the file.
    """

    name: str
    origin: str
    version: str = ""
    licence: str = ""


def store_schema(
    statement: Statement, main: str, files: dict[str, bytes], folder: Path | None = None
) -> Schema:
    """Keep a schema in the user's data directory, in place of one of the same name.

    Args:
        statement: what to record.
        main: the key of the main file in `files`.
        files: contents by path relative to the schema's folder.
        folder: the data directory, if not the user's.

    Raises:
        UsageError: the name cannot be used.
        SchemaError: the folder cannot be written, or there is no home to put it in.
    """
    if not re.fullmatch(_NAME, statement.name):
        raise UsageError(
            f"'{statement.name}' cannot name a schema; use letters, digits, . _ and -"
        )
    if any(statement.name in (s.name, *s.aliases) for s in shipped_schemas()):
        raise UsageError(
            f"'{statement.name}' is the name of a schema that ships with the package; "
            "give this one another with --name"
        )
    import shutil  # noqa: PLC0415  slow to import, rarely needed

    root = folder or data_directory()
    target = root / statement.name
    work = root / f".{statement.name}.{os.getpid()}"
    try:
        for name, data in files.items():
            path = work / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        version, licence = stated_in(files[main])
        schema = Schema(
            name=statement.name,
            kind=kind_of_file(work / main),
            path=target / main,
            origin=statement.origin,
            sha256=sha256(files[main]),
            version=statement.version or version,
            licence=statement.licence or licence,
            files=tuple(sorted(files)),
        )
        record = schema._asdict() | {"file": main}
        for key in ("path", "aliases", "name"):
            del record[key]
        text = json.dumps(record, indent=1, ensure_ascii=False) + "\n"
        (work / _RECORD).write_text(text, encoding="utf-8")
        if target.exists():
            shutil.rmtree(target)
        work.replace(target)
    except OSError as error:
        raise SchemaError(f"{target}: cannot be written: {error.strerror}") from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return schema


def remove_schemas(names: Sequence[str]) -> None:
    """Remove some of the user's schemas: all that are named, or none.

    Raises:
        UsageError: there is none of one of the names, or it ships with the package.
    """
    import shutil  # noqa: PLC0415  slow to import, rarely needed

    damaged = set(damaged_schemas())
    places = []
    for name in names:
        schema = find_schema(name)
        if schema is not None and schema.is_shipped:
            raise UsageError(
                f"'{name}' ships with the package and cannot be removed"
                f"{_NOTHING if len(names) > 1 else ''}"
            )
        if schema is None and name not in damaged:
            raise UsageError(
                f"'{name}' is none of your schemas; see: tei schema list"
                f"{_NOTHING if len(names) > 1 else ''}"
            )
        places.append(data_directory() / (schema.name if schema is not None else name))
    for place in dict.fromkeys(places):
        shutil.rmtree(place)


_NOTHING: Final = "; nothing was removed"
