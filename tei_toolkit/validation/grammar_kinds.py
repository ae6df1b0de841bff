"""The kinds of findings of the RELAX NG engine, explained."""

from typing import Final

from tei_toolkit.diagnostics import DiagnosticKind, Severity
from tei_toolkit.relaxng.findings import CODES, Fault

_PAGES: Final[dict[str, tuple[str, str]]] = {
    "not-well-formed": (
        "a breach of the rules of XML itself: a bare `&`, a tag that is never closed",
        "No XML program can read the file. Schemas are asked once it is mended.",
    ),
    "external-entity": (
        "a reference such as `&chapter1;` to an entity declared in another file",
        "That file is never fetched, so its text was not checked. Use `xi:include`.",
    ),
    "unknown-element": (
        "an element that the schema does not have at all",
        "It is usually misspelt; the nearest name is suggested.",
    ),
    "wrong-namespace": (
        "an element outside the namespace of the schema",
        "To a program `<TEI>` without `xmlns` is another element than TEI's.",
    ),
    "misplaced-element": (
        "an element that exists, in a place where it is not allowed",
        "The message names the elements in which it may stand.",
    ),
    "wrong-order": (
        "an element that comes later, or earlier, than the schema wants it",
        "The message names the element before which it must stand.",
    ),
    "repeated-element": (
        "an element that may stand only once",
        "A program that reads the first will not see the second.",
    ),
    "missing-element": (
        "an element without a child that it must have",
        "The message names what is missing and where it must come.",
    ),
    "misplaced-text": (
        "text directly inside an element that holds only elements",
        "It usually wants a `p` or `seg` around it.",
    ),
    "bad-content": (
        "text that is not of the kind that the element must hold",
        "A number, a date or a word of a closed list was expected.",
    ),
    "unknown-attribute": (
        "an attribute that the element does not have",
        "The nearest names are suggested.",
    ),
    "missing-attribute": (
        "an element without an attribute that it must have",
        "The message names it.",
    ),
    "conflicting-attributes": (
        "attributes that may not stand on one element together",
        "The message says which.",
    ),
    "bad-attribute-value": (
        "an attribute whose value is not allowed",
        "The message says what kind of value is expected, or lists the closed list.",
    ),
    "duplicate-id": (
        "an `xml:id` that another element has already",
        "A pointer to it could mean either.",
    ),
    "dangling-idref": (
        "a reference of type IDREF to an id that no element has",
        "The reference leads nowhere.",
    ),
    "invalid": (
        "a fault that fits no other kind",
        "The message says what the schema expected.",
    ),
}


def _kind(fault: Fault) -> DiagnosticKind:
    what, why = _PAGES.get(
        fault.value, (f"the fault “{fault.value}”", "The message says what to do.")
    )
    explanation = (
        f"### What it reports\n\nThe grammar (RELAX NG) met {what}.\n\n"
        f"### Why it matters\n\n{why}\n"
    )
    return DiagnosticKind(
        CODES[fault], fault.value, Severity.ERROR, "{message}", explanation
    )


GRAMMAR_KINDS: Final = tuple(_kind(fault) for fault in Fault)
