"""What validation says about files, as plain values."""

from enum import StrEnum
from typing import NamedTuple

from tei_toolkit.diagnostics import Severity


class Source(StrEnum):
    """Which kind of check met a finding."""

    XML = "xml"
    RELAXNG = "relaxng"
    XSD = "xsd"
    SCHEMATRON = "schematron"
    RULE = "rule"


class Verdict(StrEnum):
    """What became of a file, in words."""

    VALID = "valid"
    INVALID = "not valid"
    NOT_WELL_FORMED = "not well-formed"
    NONE = "without a verdict"
    UNREAD = "not read"
    UNCHECKED = "not checked"


class Finding(NamedTuple):
    """One thing that is wrong, or worth knowing, at one place of a file.

    Attributes:
        code: permanent code of the kind of finding, such as `TEI-R001`.
        name: the kind in a few hyphenated words.
        severity: how much it matters.
        source: which check met it.
        line: line, from 1; 0 for the file as a whole.
        column: column in code points, from 1; 0 when not known.
        xpath: the element or attribute, with the document's prefixes; may be empty.
        message: what is wrong and what to do, for a person.
        found: the name, value or text at fault; may be empty.
        expected: the names or values that are allowed instead.
        suggestion: what was probably meant; empty when nothing is near.
        schema: name of the schema that it comes from; empty for rules.
        asserted: the assertion of Schematron that it comes from; None for others.
    """

    code: str
    name: str
    severity: Severity
    source: Source
    line: int
    column: int
    xpath: str
    message: str
    found: str = ""
    expected: tuple[str, ...] = ()
    suggestion: str = ""
    schema: str = ""
    asserted: "Asserted | None" = None


class Asserted(NamedTuple):
    """The assertion of a Schematron schema that a finding comes from.

    Attributes:
        pattern: the id of its pattern; may be empty.
        context: the context of its rule.
        identifier: its own id; may be empty.
        location: the node, as a path that needs no prefixes.
        diagnostics: ids and texts of its diagnostics.
        text: what it says without them; empty if it says nothing, or gave no answer.
        firing: which of the rules that fired in the file it belongs to, from 0; -1
            where they were not kept.
    """

    pattern: str
    context: str
    identifier: str
    location: str
    diagnostics: tuple[tuple[str, str], ...]
    text: str = ""
    firing: int = -1


class Fired(NamedTuple):
    """A rule of a Schematron schema, once for each node that it was tried on.

    Attributes:
        schema: the name of the schema.
        number: which pattern it stands in.
        pattern: the id of the pattern; may be empty.
        context: its context.
    """

    schema: str
    number: int
    pattern: str
    context: str


class SchemaUse(NamedTuple):
    """A schema that a file was checked against.

    Attributes:
        name: its name in the registry, or its path.
        kind: `relaxng`, `xsd` or `schematron`.
        path: the file that was read.
        why: how it was chosen: `option`, `xml-model`, `embedded`, `profile` (declared
        by
            the file) or `fit`.
        valid: its verdict alone; None when it could give none.
    """

    name: str
    kind: Source
    path: str
    why: str
    valid: bool | None


class ValidationResult(NamedTuple):
    """What validation says about one file.

    Attributes:
        file: the file, as the user named it.
        valid: the verdict of the schemas alone. False too for a file that is not
            well-formed: it is valid by none, and none is asked. None if there was no
            schema to ask, or none could tell.
        schemas: the schemas that were asked.
        findings: all findings, by place.
        unreadable: why the file could not be read or checked; empty if it could.
        suppressed: how many findings marks in the file or a baseline hide.
        source: its lines, where they cannot be read again (standard input).
        fault_of_ours: whether `unreadable` tells a fault of this package.
        fired: the rules of Schematron that fired, if they were asked for.
    """

    file: str
    valid: bool | None
    schemas: tuple[SchemaUse, ...] = ()
    findings: tuple[Finding, ...] = ()
    unreadable: str = ""
    suppressed: int = 0
    source: list[str] | None = None
    fault_of_ours: bool = False
    fired: tuple[Fired, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """What became of the file."""
        if self.unreadable:
            return Verdict.UNCHECKED if self.fault_of_ours else Verdict.UNREAD
        if self.valid is None:
            return Verdict.NONE
        if self.valid:
            return Verdict.VALID
        return Verdict.INVALID if self.schemas else Verdict.NOT_WELL_FORMED

    def count(self, severity: Severity) -> int:
        """How many findings have `severity`."""
        return sum(finding.severity is severity for finding in self.findings)


def by_place(finding: Finding) -> tuple[int, int, str, str]:
    """The key that sorts findings by their place, then by code."""
    return (finding.line, finding.column, finding.code, finding.message)
