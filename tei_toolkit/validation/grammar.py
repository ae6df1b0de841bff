"""RELAX NG: our engine's findings as this room's findings."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import InputError, NotRunError, SchemaError
from tei_toolkit.relaxng.cache import default_directory
from tei_toolkit.relaxng.errors import SchemaError as EngineSchemaError
from tei_toolkit.relaxng.schema import Schema, compile_schema
from tei_toolkit.validation.findings import Finding, Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei_toolkit.relaxng.findings import Finding as EngineFinding

_UNSOUND: Final = "ID"

_UNKNOWN_ENCODING: Final = Finding(
    "RNG001",
    "not-well-formed",
    Severity.ERROR,
    Source.XML,
    *(1, 0, "", "the encoding that the file declares is not known"),
)


class Grammar:
    """A RELAX NG schema, compiled once and kept in the user's cache.

    Attributes:
        name: its name, for findings.
        path: its file.
        unsound: what is wrong with its ID types, so that they are not followed; empty
            if nothing is.
    """

    def __init__(self, path: Path, name: str) -> None:
        """Compile the schema or load it from the cache.

        Raises:
            SchemaError: the schema is wrong; the message says where.
        """
        self.name = name
        self.path = path
        self._schema, self.unsound = _compiled(path)

    def findings(
        self, content: bytes | Path, form_faults: Callable[[], list[Finding]] = list
    ) -> list[Finding]:
        """What the schema says about a document; nothing if it is valid.

        Args:
            content: the document.
            form_faults: what is wrong with its XML; if anything is, the schema is
                asked no further.

        Raises:
            InputError: the document cannot be read.
            NotRunError: the schema has too many readings of this document.
        """
        try:
            if self._schema.is_valid(content):
                return []
            faults = form_faults()
            if faults:
                return faults
            found = self._schema.inspect(content)
        except OSError as error:
            raise InputError(f"{content!s}: {error.strerror}") from error
        except EngineSchemaError as error:
            raise NotRunError(str(error)) from error
        except ValueError:
            # Python's codecs raise it for a declared encoding with a NUL in its name.
            return [_UNKNOWN_ENCODING]
        return convert_findings(found, self.name)

    def is_valid(self, content: bytes | Path) -> bool:
        """Whether the document is valid, found out as fast as can be.

        Raises:
            NotRunError: the schema has too many readings of this document.
        """
        try:
            return self._schema.is_valid(content)
        except EngineSchemaError as error:
            raise NotRunError(str(error)) from error

    def spells(self, value: str) -> bool:
        """Whether the schema itself spells out the value of an attribute."""
        return self._schema.spells(value)

    def is_hollow(self, name: str, child: str) -> bool:
        """Whether elements of a name have no content; see `Schema.is_hollow`."""
        return self._schema.is_hollow(name, child)

    def references(self) -> frozenset[tuple[str, str]]:
        """The Clark names of elements and attributes of type IDREF or IDREFS."""
        return self._schema.references()

    def save(self) -> None:
        """Keep in the cache what was learnt from documents."""
        self._schema.save()


def _compiled(path: Path) -> tuple[Schema, str]:
    """The schema, and what is wrong with its ID types; empty if nothing is."""
    cache = default_directory()
    try:
        return compile_schema(path, cache=cache), ""
    except EngineSchemaError as error:
        first = error
    except OSError as error:
        raise SchemaError(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise SchemaError(f"{path}: cannot be read: {error}") from error
    if _UNSOUND in first.reason:
        try:
            return compile_schema(path, ids="ignore", cache=cache), str(first)
        except EngineSchemaError:
            pass
    raise SchemaError(f"{first}; correct the schema") from first


def convert_findings(found: Iterable["EngineFinding"], schema: str) -> list[Finding]:
    """The engine's findings as ours, in their order."""
    return [convert_finding(finding, schema) for finding in found]


def convert_finding(finding: "EngineFinding", schema: str) -> Finding:
    """A finding of the engine as ours; a fault of the XML itself is of no schema."""
    return Finding(
        code=finding.code,
        name=finding.fault.value,
        severity=Severity.ERROR,
        source=Source.XML if finding.is_of_xml else Source.RELAXNG,
        line=finding.line,
        column=finding.column,
        xpath=finding.xpath,
        message=finding.message,
        found=finding.found,
        expected=finding.expected,
        suggestion=finding.suggestion,
        schema="" if finding.is_of_xml else schema,
    )
