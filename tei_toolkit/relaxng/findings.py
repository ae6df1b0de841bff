"""What a validation found: one value a fault."""

from __future__ import annotations

from enum import StrEnum

from tei_toolkit.values import immutable


class Fault(StrEnum):
    """The kinds of fault; the value is the kind's name, the code is `CODES`'."""

    NOT_WELL_FORMED = "not-well-formed"
    EXTERNAL_ENTITY = "external-entity"
    UNKNOWN_ELEMENT = "unknown-element"
    WRONG_NAMESPACE = "wrong-namespace"
    MISPLACED_ELEMENT = "misplaced-element"
    WRONG_ORDER = "wrong-order"
    REPEATED_ELEMENT = "repeated-element"
    MISSING_ELEMENT = "missing-element"
    MISPLACED_TEXT = "misplaced-text"
    BAD_CONTENT = "bad-content"
    UNKNOWN_ATTRIBUTE = "unknown-attribute"
    MISSING_ATTRIBUTE = "missing-attribute"
    CONFLICTING_ATTRIBUTES = "conflicting-attributes"
    BAD_VALUE = "bad-attribute-value"
    DUPLICATE_ID = "duplicate-id"
    DANGLING_IDREF = "dangling-idref"


CODES = {fault: f"RNG{number:03}" for number, fault in enumerate(Fault, 1)}
"""The code of each kind of fault; never reused."""


@immutable
class Finding:
    """One fault of a document.

    Attributes:
        fault: The kind of fault.
        line: The line, from 1.
        column: The column in code points, from 1; 0 when not known.
        xpath: The element or attribute at fault, with the document's prefixes.
        message: What is wrong and what to do, for a person.
        found: The name, value or text at fault.
        expected: The names or values that are allowed instead.
        suggestion: What was probably meant; empty when nothing is near.
        documentation: What the schema says about the element or attribute.
        related_line: Another line that matters, such as that of the start tag;
            0 for none.
    """

    fault: Fault
    line: int
    column: int
    xpath: str
    message: str
    found: str = ""
    expected: tuple[str, ...] = ()
    suggestion: str = ""
    documentation: str = ""
    related_line: int = 0

    @property
    def code(self) -> str:
        """The code of the kind of fault."""
        return CODES[self.fault]

    @property
    def is_of_xml(self) -> bool:
        """Whether the document is wrong by the rules of XML, whatever the schema."""
        return self.fault in (Fault.NOT_WELL_FORMED, Fault.EXTERNAL_ENTITY)
