"""An XSD as libxml2 and as xmlschema have it, from its files or kept."""

import hashlib
import pickle
import sys
import warnings
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from tei_toolkit.errors import SchemaError
from tei_toolkit.relaxng.cache import Cache, default_directory
from tei_toolkit.validation.local_files import schema_bytes
from tei_toolkit.validation.xsd_faults import fault_in_words, kinds_of_faults
from tei_toolkit.validation.xsd_files import Parts, parsed
from tei_toolkit.validation.xsd_size import DEEPEST
from tei_toolkit.version import VERSION

if TYPE_CHECKING:
    import xmlschema

_XSD: Final = "http://www.w3.org/2001/XMLSchema"


def quick_schema(path: Path) -> etree.XMLSchema | None:
    """The schema as libxml2 has it; None if it refuses the schema.

    Raises:
        SchemaError: the file cannot be read.
    """
    try:
        return etree.XMLSchema(parsed(path))
    except (etree.XMLSchemaParseError, etree.XMLSyntaxError):
        return None
    except OSError as error:
        raise SchemaError(f"{path}: cannot be read: {error.strerror}") from error


def explaining_schema(path: Path, parts: Parts) -> "xmlschema.XMLSchemaBase":
    """The schema as xmlschema has it, from the user's private cache if it is there.

    The cache is a pickle; `Cache` reads it only from a folder and a file that belong to
    the user and that nobody else may write. A schema with expressions of XPath is not
    kept: they do not survive it.
    """
    import elementpath  # noqa: PLC0415  slow to import
    import xmlschema  # noqa: PLC0415  slow to import

    xmlschema.limits.MAX_MODEL_DEPTH = DEEPEST
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
    warnings.simplefilter("ignore", xmlschema.exceptions.XMLSchemaWarning)
    fault: Exception | None = None
    for version in (Schema10, Schema11)[only_new:]:
        try:
            return version(str(path), **options)
        except OSError as error:
            raise SchemaError(f"{path}: cannot be read: {error}") from error
        except kinds_of_faults() as error:
            fault = error
    raise SchemaError(fault_in_words(fault, path)) from fault
