"""XSD: libxml2 decides where it can, xmlschema explains, compiled once."""

from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from tei_toolkit.errors import SchemaError
from tei_toolkit.relaxng.cache import default_directory
from tei_toolkit.relaxng.errors import SchemaError as EngineSchemaError
from tei_toolkit.relaxng.findings import Fault as EngineFault
from tei_toolkit.relaxng.findings import Finding as EngineFinding
from tei_toolkit.relaxng.schema import Schema, compile_schema
from tei_toolkit.validation.bounds import MOST_FINDINGS, listed
from tei_toolkit.validation.document import Document
from tei_toolkit.validation.findings import Finding, Fired, Source
from tei_toolkit.validation.grammar import convert_finding
from tei_toolkit.validation.paths import Paths
from tei_toolkit.validation.places import Places
from tei_toolkit.validation.schema_kinds import XSD_INVALID
from tei_toolkit.validation.xsd_declarations import Declarations, unknown_types
from tei_toolkit.validation.xsd_faults import fault_met_in_asking, kinds_met_in_asking
from tei_toolkit.validation.xsd_files import Parts
from tei_toolkit.validation.xsd_grammar import structure
from tei_toolkit.validation.xsd_store import explaining_schema, quick_schema
from tei_toolkit.validation.xsd_told import Fault, Told, without_repetition
from tei_toolkit.validation.xsd_unseen import seen_references
from tei_toolkit.validation.xsd_wording import tell, told_type, without_namespaces

if TYPE_CHECKING:
    import xmlschema

_INSTANCE: Final = "http://www.w3.org/2001/XMLSchema-instance"
_BETTER_TOLD: Final = (Fault.MISNAMED, Fault.BEYOND)
"""What is told better by whoever knows the values, or the wildcards."""


class XsdSchema:
    """An XSD of version 1.0 or 1.1.

    libxml2 compiles deterministic schemas in milliseconds and decides; xmlschema is
    imported only if libxml2 refuses the schema, does not see all of it, or there is
    something to explain.
    """

    def __init__(self, path: Path, name: str) -> None:
        """Compile the schema.

        Raises:
            SchemaError: the schema is wrong; the message says where.
        """
        self.name = name
        self.path = path
        self._parts = Parts(path)
        self._explaining: xmlschema.XMLSchemaBase | None = None
        self._structure: Schema | None = None
        undecided = self._parts.asks_version or self._parts.has_references
        self._quick = None if undecided else quick_schema(path)
        if self._quick is None:
            self._explaining = explaining_schema(path, self._parts)

    def findings(
        self, document: Document, fired: list[Fired] | None = None
    ) -> list[Finding]:
        """What the schema says about a document; nothing if it is valid.

        Args:
            document: the document.
            fired: left as it is, since an XSD has no rules that fire.
        """
        del fired
        tree = document.tree
        if tree is None:
            return []
        verdict = self._quick_verdict(tree)
        if verdict:
            return []
        try:
            found = self._explained(document, tree)
        except SchemaError:
            if verdict is None:
                raise
            return self._plain_findings()
        if not found and verdict is False:
            return self._plain_findings()
        return found

    def _explained(self, document: Document, tree: etree._ElementTree) -> list[Finding]:
        """What xmlschema, and the engine besides it, say about a document.

        Raises:
            SchemaError: xmlschema cannot have the schema, or not judge this document.
        """
        if self._explaining is None:
            self._explaining = explaining_schema(self.path, self._parts)
        every, are_all = _told(self._explaining, tree.getroot(), self.path)
        every = without_repetition(every)
        places = Places(document.utf8, tree.getroot())
        by_structure = self._by_structure(document, every)
        if by_structure:
            every = _besides(by_structure, every, places)
        places.learn(e for told in every for e in (told.element, *told.others))
        found = [*by_structure.values()]
        found += dict.fromkeys(self._finding(told, places) for told in every)
        found.sort(key=lambda finding: (finding.line, finding.column))
        return listed(found, are_all=are_all)

    def _quick_verdict(self, tree: etree._ElementTree) -> bool | None:
        """Whether libxml2 finds a document valid; None if it cannot tell."""
        if self._quick is None:
            return None
        try:
            return self._quick.validate(tree)
        except etree.XMLSchemaValidateError:
            return None

    def _by_structure(
        self, document: Document, every: list[Told]
    ) -> dict[EngineFinding, Finding]:
        """What the RELAX NG engine says of the elements and attributes that there are.

        Nothing where it does not see what xmlschema sees, or where the document itself
        says which types its elements have.
        """
        tree = document.tree
        if tree is None or self._explaining is None:
            return {}
        kinds = {told.fault for told in every if not told.is_structure}
        if Fault.ABSTRACT in kinds or not any(told.is_structure for told in every):
            return {}
        if tree.xpath("boolean(//@i:type | //@i:nil)", namespaces={"i": _INSTANCE}):
            return {}
        if self._structure is None:
            try:
                self._structure = _structure_of(self._explaining)
            except EngineSchemaError:  # it is too large for the engine
                return {}
        better = _better_told(every)
        return {
            fault: convert_finding(fault, self.name)._replace(
                code=XSD_INVALID.code,
                name=XSD_INVALID.name,
                severity=XSD_INVALID.severity,
                source=Source.XSD,
            )
            for fault in self._structure.inspect(document.utf8)
            if not fault.is_of_xml
            and fault.xpath not in better
            and (fault.fault, fault.xpath) not in better
        }

    def _finding(self, told: Told, places: Places) -> Finding:
        element = told.element
        place = places.element(element)
        if told.attribute:
            place = places.attribute(element, told.attribute)
        elif told.text:
            place = places.loose_text(element)
        path = places.paths.path(element)
        return self._made(
            (place.line, place.column),
            f"{path}/@{told.attribute}" if told.attribute else path,
            told.with_places(lambda other: places.element(other).line),
            found=told.found,
            expected=told.expected,
            suggestion=told.suggestion,
        )

    def _made(
        self,
        place: tuple[int, int],
        xpath: str,
        message: str,
        *,
        found: str = "",
        expected: tuple[str, ...] = (),
        suggestion: str = "",
    ) -> Finding:
        """A finding of this schema at a line and a column."""
        line, column = place
        return Finding(
            code=XSD_INVALID.code,
            name=XSD_INVALID.name,
            severity=XSD_INVALID.severity,
            source=Source.XSD,
            line=line,
            column=column,
            xpath=xpath,
            message=message,
            found=found,
            expected=expected,
            suggestion=suggestion,
            schema=self.name,
        )

    def _plain_findings(self) -> list[Finding]:
        if self._quick is None:
            return []
        found = [
            self._made(
                (entry.line, entry.column), "", without_namespaces(entry.message)
            )
            for entry in self._quick.error_log
        ]
        return listed(found)


def _besides(
    faults: Iterable[EngineFinding], every: list[Told], places: Places
) -> list[Told]:
    """What is to be told besides the faults of structure.

    An identifier that is taken is a fault of its own only if its element is no copy.
    """
    copies = tuple(
        fault.xpath for fault in faults if fault.fault is EngineFault.REPEATED_ELEMENT
    )
    return [
        told
        for told in every
        if (not told.is_structure or told.fault in _BETTER_TOLD)
        and not (
            told.fault is Fault.TAKEN
            and f"{places.paths.path(told.element)}/".startswith(
                tuple(f"{path}/" for path in copies)
            )
        )
    ]


def _better_told(every: list[Told]) -> set[Any]:
    """The places whose faults the engine need not tell, some for one kind of fault."""
    found: set[Any] = set()
    paths = Paths()
    for told in every:
        path = paths.path(told.element) if told.fault in _BETTER_TOLD else ""
        if told.fault is Fault.BEYOND:
            found.add(path)
        elif told.fault is Fault.MISNAMED:
            found.add(f"{path}/@{told.attribute}")
            found.add((EngineFault.MISSING_ATTRIBUTE, path))
    return found


def _structure_of(schema: "xmlschema.XMLSchemaBase") -> Schema:
    """The schema's structure as the RELAX NG engine has it."""
    return compile_schema(structure(schema), ids="ignore", cache=default_directory())


def _told(
    schema: "xmlschema.XMLSchemaBase", root: Any, path: Path
) -> tuple[list[Told], bool]:
    """What xmlschema says about a document, in words, and whether that is all.

    It stops where a document names a type that it does not know; that is told alone.

    Raises:
        SchemaError: the schema of this file turns out to be wrong.
        NotRunError: xmlschema cannot judge this document.
    """
    known = Declarations(schema)
    errors = schema.iter_errors(root, validation_hook=known.meet)
    try:
        first = list(islice(errors, MOST_FINDINGS + 1))
    except KeyError:
        unknown = [told_type(element) for element in unknown_types(schema, root)]
        if not unknown:
            raise
        return unknown, True
    except kinds_met_in_asking() as error:
        raise fault_met_in_asking(error, path) from error
    every = [told for error in first for told in tell(error, root, known)]
    return seen_references(every, root, known), len(first) <= MOST_FINDINGS
