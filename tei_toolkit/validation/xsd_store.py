"""The schema as libxml2 and as xmlschema have it, from its files or kept."""

import hashlib
import pickle
import sys
import warnings
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from tei_toolkit.errors import SchemaError
from tei_toolkit.inert import Nothing
from tei_toolkit.relaxng.cache import Cache, default_directory
from tei_toolkit.validation.local_files import is_file, local_name, schema_bytes
from tei_toolkit.version import VERSION

if TYPE_CHECKING:
    import xmlschema

_XSD: Final = "http://www.w3.org/2001/XMLSchema"
_VERSIONING: Final = "http://www.w3.org/2007/XMLSchema-versioning"
_NOT_FETCHED: Final = "; nothing is fetched, name a file"


class Parts:
    """The files of a schema, and what libxml2 would not see in them.

    Attributes:
        files: the files, itself first.
        asks_version: whether one has the attributes of the namespace of versioning
            (XML Schema 1.1, section 4.2.2).
        has_references: whether one has the type IDREF.
    """

    def __init__(self, path: Path) -> None:
        """Follow what the schema includes and imports.

        Raises:
            SchemaError: an included file is not there; the message says where it is
                named.
        """
        self.files: list[Path] = []
        self.asks_version = False
        self.has_references = False
        self._follow(path)

    def _follow(self, path: Path) -> None:
        self.files.append(path.resolve())
        try:
            tree = _parsed(path)
        except (etree.XMLSyntaxError, OSError):
            return
        asking = tree.xpath("boolean(//@v:*)", namespaces={"v": _VERSIONING})
        referring = tree.xpath("boolean(//@*[contains(., 'IDREF')])")
        self.asks_version = self.asks_version or bool(asking)
        self.has_references = self.has_references or bool(referring)
        names = (f"{{{_XSD}}}{name}" for name in ("include", "redefine", "override"))
        required = frozenset(names)
        for element in tree.iter(*required, f"{{{_XSD}}}import"):
            reference = element.get("schemaLocation", "")
            name = local_name(reference)
            place = f"{path}:{element.sourceline}"
            there = name is not None and is_file(path.parent / name)
            if not there and element.tag in required:
                reason = ", which is no file" if name is not None else _NOT_FETCHED
                raise SchemaError(f"{place}: includes {reference}{reason}")
            if name is not None and there:
                other = path.parent / name
                if other.resolve() not in self.files:
                    self._follow(other)


def _parsed(path: Path) -> etree._ElementTree:
    """The tree of a schema; a DTD that it names is not opened.

    The bytes are read here, as the parser would ask its resolver for the file itself;
    and what the schema includes is asked of the same parser later.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    nothing = Nothing()
    parser.resolvers.add(nothing)
    tree = etree.parse(BytesIO(path.read_bytes()), parser, base_url=str(path))
    parser.resolvers.remove(nothing)
    return tree


def quick_schema(path: Path) -> etree.XMLSchema | None:
    """The schema as libxml2 has it; None if it refuses the schema.

    Raises:
        SchemaError: the file cannot be read.
    """
    try:
        return etree.XMLSchema(_parsed(path))
    except (etree.XMLSchemaParseError, etree.XMLSyntaxError):
        return None
    except OSError as error:
        raise SchemaError(f"{path}: cannot be read: {error.strerror}") from error


def _line_by_libxml2(path: Path) -> int:
    """The line at which libxml2 refuses a schema; 0 if it does not."""
    try:
        etree.XMLSchema(_parsed(path))
    except (etree.XMLSchemaParseError, etree.XMLSyntaxError) as error:
        return next((entry.line for entry in error.error_log if entry.line), 0)
    return 0


def explaining_schema(path: Path, parts: Parts) -> "xmlschema.XMLSchemaBase":
    """The schema as xmlschema has it, from the user's private cache if it is there.

    The cache is a pickle; `Cache` reads it only from a folder and a file that belong to
    the user and that nobody else may write. A schema with expressions of XPath is not
    kept: they do not survive it.
    """
    import elementpath  # noqa: PLC0415  slow to import
    import xmlschema  # noqa: PLC0415  slow to import

    about = (xmlschema.__version__, elementpath.__version__, VERSION, sys.version)
    digest = hashlib.sha256("|".join(about).encode())
    digest.update(str(path.resolve()).encode())
    for file in parts.files:
        digest.update(str(file).encode() + schema_bytes(file))
    store = Cache(default_directory(), f"xsd-{digest.hexdigest()[:40]}")
    kept = store.read()
    loaded = None if kept is None else _unpacked(kept[0])
    if loaded is not None:
        return loaded
    schema = _build(path, only_new=parts.asks_version)
    if isinstance(schema, xmlschema.XMLSchema11) or _has_keys(schema):
        return schema
    with suppress(pickle.PickleError, TypeError, AttributeError, RecursionError):
        store.write(pickle.dumps(schema), ())
    return schema


def _has_keys(schema: "xmlschema.XMLSchemaBase") -> bool:
    """Whether a schema itself, not that of schemas, has keys or what refers to them."""
    return any(
        identity.target_namespace != _XSD
        for identity in schema.maps.identities.values()
    )


def _unpacked(kept: Any) -> "xmlschema.XMLSchemaBase | None":
    """The schema from the cache; None if it is none."""
    import xmlschema  # noqa: PLC0415  slow to import

    try:
        loaded = pickle.loads(kept)  # noqa: S301
    except Exception:  # noqa: BLE001  a pickle may raise anything
        return None
    return loaded if isinstance(loaded, xmlschema.XMLSchema10) else None


def _build(path: Path, *, only_new: bool) -> "xmlschema.XMLSchemaBase":
    """The schema as XML Schema 1.0 has it, or as 1.1 where that cannot."""
    import xmlschema  # noqa: PLC0415  slow to import

    from tei_toolkit.validation.xsd_patterns import (  # noqa: PLC0415  slow to import
        Schema10,
        Schema11,
    )

    options: dict[str, Any] = {"allow": "local", "defuse": "always"}
    # A schema that is not at hand is missed where something of it is used.
    warnings.simplefilter("ignore", xmlschema.XMLSchemaImportWarning)
    warnings.simplefilter("ignore", xmlschema.XMLSchemaIncludeWarning)
    first: Exception | None = None
    versions = (Schema10, Schema11)
    for version in versions[only_new:]:
        try:
            return version(str(path), **options)
        except (
            xmlschema.XMLSchemaException,
            etree.XMLSyntaxError,
            SyntaxError,
        ) as error:
            first = first or error
        except OSError as error:
            raise SchemaError(f"{path}: cannot be read: {error}") from error
    reason = " ".join(str(getattr(first, "message", "") or first).split())[:300]
    line = _line_by_libxml2(path)
    where = f"{path}:{line}" if line else str(path)
    raise SchemaError(f"{where}: is no valid XSD: {reason}") from first
