"""What is wrong with an XSD itself, in words, and where it stands."""

import re
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import url2pathname

from lxml import etree

from tei_toolkit.errors import NotRunError, SchemaError
from tei_toolkit.validation.xsd_files import parsed

_CODE: Final = re.compile(r"^.*?\[err:\w+\]\s*")
_STATIC: Final = "XPST"
"""How the codes begin of what is wrong with an expression whatever the document."""
_LONGEST: Final = 300


def kinds_of_faults() -> tuple[type[Exception], ...]:
    """The exceptions by which xmlschema says that a schema cannot be used.

    Some come from what it calls: numbers and dates beyond all bounds, patterns that
    Python cannot have, collations that the system lacks.
    """
    from locale import Error  # noqa: PLC0415  xmlschema does so, too

    from elementpath import ElementPathError  # noqa: PLC0415  slow to import
    from xmlschema import XMLSchemaException  # noqa: PLC0415  slow to import

    of_libraries = XMLSchemaException, ElementPathError, SyntaxError
    return (*of_libraries, ValueError, ArithmeticError, RecursionError, Error)


def kinds_met_in_asking() -> tuple[type[Exception], ...]:
    """The exceptions by which xmlschema gives up on a document."""
    from elementpath import ElementPathError  # noqa: PLC0415  slow to import
    from xmlschema import XMLSchemaException  # noqa: PLC0415  slow to import

    return XMLSchemaException, ElementPathError, ArithmeticError


def fault_met_in_asking(fault: Any, path: Path) -> SchemaError:
    """What to raise where xmlschema gave up on a document.

    Args:
        fault: what xmlschema raised.
        path: the file of the schema.
    """
    from elementpath import ElementPathError  # noqa: PLC0415  slow to import

    if isinstance(fault, ElementPathError) and _STATIC not in str(fault.code):
        return NotRunError(f"a test fails on this file: {reason_of(fault)}")
    if isinstance(fault, ArithmeticError):
        reason = "a number, a date or a duration in it is too large to be computed"
        return NotRunError(f"{reason} ({fault})")
    return SchemaError(fault_in_words(fault, path))


def fault_in_words(fault: Any, path: Path) -> str:
    """File, line and reason why a schema cannot be used.

    Args:
        fault: what xmlschema raised.
        path: the file of the schema.
    """
    return f"{_place(fault, path)}: is no valid XSD: {reason_of(fault)}"


def reason_of(fault: Any) -> str:
    """The reason alone, without what only a programmer would know."""
    if isinstance(fault, RecursionError):
        return "its parts stand in one another, or build on one another, too deeply"
    said = str(getattr(fault, "message", "") or fault).partition("Schema component:")[0]
    said = _CODE.sub("", " ".join(said.split()))[:_LONGEST]
    if said.startswith("Entities are forbidden"):
        return f"{said}; write out what the entities of its DOCTYPE stand for"
    return f"{said}'" if said.count("'") % 2 else said


def _place(fault: Any, path: Path) -> str:
    """The file, and the line where it is known, of the element that is at fault."""
    url = urlsplit(str(getattr(fault, "schema_url", None) or ""))
    file = Path(url2pathname(url.path)) if url.scheme == "file" else path
    name = path if file == path.resolve() else file
    line = _line_by_path(fault, file) or _line_by_libxml2(path) * (name == path)
    return f"{name}:{line}" if line else str(name)


def _line_by_path(fault: Any, file: Path) -> int:
    """The line of the element that xmlschema blames; 0 if it blames none."""
    steps = getattr(fault, "path", None)
    spaces = getattr(fault, "namespaces", None) or {}
    named = {prefix: uri for prefix, uri in spaces.items() if prefix}
    if not steps:
        return 0
    try:
        found = parsed(file).xpath(steps, namespaces=named)
    except (etree.LxmlError, OSError):
        return 0
    return next((element.sourceline or 0 for element in found), 0)


def _line_by_libxml2(path: Path) -> int:
    """The line at which libxml2 refuses a schema; 0 if it does not."""
    try:
        etree.XMLSchema(parsed(path))
    except (etree.XMLSchemaParseError, etree.XMLSyntaxError) as error:
        return next((entry.line for entry in error.error_log if entry.line), 0)
    return 0
