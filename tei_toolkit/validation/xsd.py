"""XSD: libxml2 decides where it can, xmlschema explains, compiled once."""

import hashlib
import pickle
import warnings
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from tei_toolkit.errors import SchemaError
from tei_toolkit.inert import Nothing
from tei_toolkit.relaxng.cache import Cache, default_directory
from tei_toolkit.validation.document import Document
from tei_toolkit.validation.findings import Finding, Source
from tei_toolkit.validation.local_files import is_file, local_name
from tei_toolkit.validation.places import Places
from tei_toolkit.validation.schema_kinds import XSD_INVALID
from tei_toolkit.validation.xsd_wording import Told, tell, without_namespaces

if TYPE_CHECKING:
    import xmlschema

MOST_FINDINGS: Final = 500
_XSD: Final = "http://www.w3.org/2001/XMLSchema"


class XsdSchema:
    """An XSD of version 1.0 or 1.1.

    libxml2 compiles deterministic schemas in milliseconds and decides; xmlschema is
    imported only if libxml2 refuses the schema or there is something to explain.
    """

    def __init__(self, path: Path, name: str) -> None:
        """Compile the schema.

        Raises:
            SchemaError: the schema is wrong; the message says where.
        """
        self.name = name
        self.path = path
        _require_parts(path, set())
        self._explaining: xmlschema.XMLSchemaBase | None = None
        self._quick = _quick_schema(path)
        if self._quick is None:
            self._explaining = _explaining_schema(path)

    def findings(self, document: Document) -> list[Finding]:
        """What the schema says about a document; nothing if it is valid."""
        tree = document.tree
        if tree is None:
            return []
        if self._quick is not None and self._quick.validate(tree):
            return []
        places = Places(document.utf8, tree.getroot())
        if self._explaining is None:
            try:
                self._explaining = _explaining_schema(self.path)
            except SchemaError:
                return self._plain_findings()
        root: Any = tree.getroot()
        names = _element_names(self._explaining)
        errors = islice(self._explaining.iter_errors(root), MOST_FINDINGS)
        every = [t for error in errors if (t := tell(error, root, names)) is not None]
        places.learn(told.element for told in every)
        found = list(dict.fromkeys(self._finding(told, places) for told in every))
        if not found and self._quick is not None:
            return self._plain_findings()
        return found

    def _finding(self, told: Told, places: Places) -> Finding:
        element = told.element
        place = places.element(element)
        if told.attribute:
            place = places.attribute(element, told.attribute)
        elif told.text:
            place = places.loose_text(element)
        path = places.paths.path(element)
        return Finding(
            code=XSD_INVALID.code,
            name=XSD_INVALID.name,
            severity=XSD_INVALID.severity,
            source=Source.XSD,
            line=place.line,
            column=place.column,
            xpath=f"{path}/@{told.attribute}" if told.attribute else path,
            message=told.message,
            found=told.found,
            expected=told.expected,
            suggestion=told.suggestion,
            schema=self.name,
        )

    def _plain_findings(self) -> list[Finding]:
        if self._quick is None:
            return []
        return [
            Finding(
                code=XSD_INVALID.code,
                name=XSD_INVALID.name,
                severity=XSD_INVALID.severity,
                source=Source.XSD,
                line=entry.line,
                column=entry.column,
                xpath="",
                message=without_namespaces(entry.message),
                schema=self.name,
            )
            for entry in self._quick.error_log
        ]


def _element_names(schema: "xmlschema.XMLSchemaBase") -> frozenset[str]:
    """The local names of all elements that a schema declares, here or in its parts."""
    import xmlschema  # noqa: PLC0415  slow to import

    found: set[str] = set()
    for part in (schema, *schema.includes.values(), *schema.imports.values()):
        if part is not None:
            declared = part.iter_components(xmlschema.XsdElement)
            found.update(str(getattr(e, "local_name", "")) for e in declared)
    return frozenset(found)


def _require_parts(path: Path, seen: set[Path]) -> None:
    """Make sure that the schemas which a schema includes are there.

    Raises:
        SchemaError: one is not; the message says where it is named.
    """
    seen.add(path.resolve())
    try:
        tree = _read(path)
    except (etree.XMLSyntaxError, OSError):
        return
    parts = (f"{{{_XSD}}}{name}" for name in ("include", "redefine", "override"))
    for element in tree.iter(*parts):
        reference = element.get("schemaLocation", "")
        name = local_name(reference)
        place = f"{path}:{element.sourceline}"
        if name is None:
            raise SchemaError(
                f"{place}: includes {reference}; nothing is fetched, name a file"
            )
        other = path.parent / name
        if not is_file(other):
            raise SchemaError(f"{place}: includes {reference}, which is no file")
        if other.resolve() not in seen:
            _require_parts(other, seen)


def _read(path: Path) -> etree._ElementTree:
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


def _quick_schema(path: Path) -> etree.XMLSchema | None:
    try:
        return etree.XMLSchema(_read(path))
    except (etree.XMLSchemaParseError, etree.XMLSyntaxError):
        return None
    except OSError as error:
        raise SchemaError(f"{path}: cannot be read: {error.strerror}") from error


def _line_by_libxml2(path: Path) -> int:
    """The line at which libxml2 refuses a schema; 0 if it does not."""
    try:
        etree.XMLSchema(_read(path))
    except (etree.XMLSchemaParseError, etree.XMLSyntaxError) as error:
        return next((entry.line for entry in error.error_log if entry.line), 0)
    return 0


def _explaining_schema(path: Path) -> "xmlschema.XMLSchemaBase":
    """The schema as xmlschema has it, from the user's private cache if it is there.

    The cache is a pickle; `Cache` reads it only from a folder and a file that belong to
    the user and that nobody else may write.
    """
    import xmlschema  # noqa: PLC0415  slow to import

    digest = hashlib.sha256(xmlschema.__version__.encode())
    digest.update(str(path.resolve()).encode())
    for file in sorted(path.parent.glob("*.xsd")):
        digest.update(file.read_bytes())
    store = Cache(default_directory(), f"xsd-{digest.hexdigest()[:40]}")
    kept = store.read()
    if kept is not None:
        try:
            loaded: xmlschema.XMLSchemaBase = pickle.loads(kept[0])  # noqa: S301
        except (pickle.PickleError, AttributeError, ImportError, TypeError, EOFError):
            pass
        else:
            return loaded
    schema = _build(path)
    try:
        store.write(pickle.dumps(schema), ())
    except (pickle.PickleError, TypeError, AttributeError):
        return schema
    return schema


def _build(path: Path) -> "xmlschema.XMLSchemaBase":
    import xmlschema  # noqa: PLC0415  slow to import

    options: dict[str, Any] = {"allow": "local", "defuse": "always"}
    # A schema that is not at hand is missed where something of it is used.
    warnings.simplefilter("ignore", xmlschema.XMLSchemaImportWarning)
    warnings.simplefilter("ignore", xmlschema.XMLSchemaIncludeWarning)
    try:
        return xmlschema.XMLSchema10(str(path), **options)
    except (xmlschema.XMLSchemaException, etree.XMLSyntaxError, SyntaxError) as error:
        first = error
    try:
        return xmlschema.XMLSchema11(str(path), **options)
    except (xmlschema.XMLSchemaException, etree.XMLSyntaxError, SyntaxError):
        reason = " ".join(str(getattr(first, "message", "") or first).split())[:300]
        line = _line_by_libxml2(path)
        where = f"{path}:{line}" if line else str(path)
        raise SchemaError(f"{where}: is no valid XSD: {reason}") from first
    except OSError as error:
        raise SchemaError(f"{path}: cannot be read: {error}") from error
