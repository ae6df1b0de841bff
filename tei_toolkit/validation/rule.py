"""What a rule is: a kind of finding with the function that meets it."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from lxml import etree

from tei_toolkit.diagnostics import DiagnosticKind, Severity
from tei_toolkit.validation.view import View


class Hit(NamedTuple):
    """One place where a rule is broken.

    Attributes:
        element: the element; None for the file as a whole.
        values: fields of the rule's message.
        attribute: Clark name of the attribute at fault, if it is one.
        near: words in the text of the element at which to point, if there are some.
        found: the name, value or text at fault.
        expected: what is allowed instead.
        suggestion: what was probably meant.
        line: the line, where no element is at fault.
    """

    element: etree._Element | None
    values: Mapping[str, str] = MappingProxyType({})
    attribute: str | None = None
    near: str = ""
    found: str = ""
    expected: tuple[str, ...] = ()
    suggestion: str = ""
    line: int = 0


class Edit(NamedTuple):
    """A change to a file: what stands between two offsets becomes `new`.

    Attributes:
        start: offset in bytes of the file in UTF-8.
        end: offset after the last byte that goes.
        new: what comes in.
    """

    start: int
    end: int
    new: bytes


class Rule(NamedTuple):
    """A check of a TEI tree beyond grammar.

    Attributes:
        code: permanent code, `TEI-R` and three digits; never reused.
        name: the fault in a few hyphenated words.
        severity: how much it matters.
        template: the message; its fields are filled from `Hit.values`.
        explanation: Markdown page: *What it reports*, *Why it matters*, *Wrong*,
        *Right*.
            Examples are whole TEI files, or what stands in a `div` or a `teiHeader`.
        check: yields the hits; never raises for bad text.
        covered_by: names of schema findings that say the same about the same element or
            attribute.
        spoilt_by: names of schema findings after which nothing can be said about the
            element that they stand in.
        asserted_by: a regular expression; the test of a Schematron assertion that says
            the same about the attribute, and names that, matches it.
        fix: the edits that remedy all hits safely; None if there is no safe remedy.
    """

    code: str
    name: str
    severity: Severity
    template: str
    explanation: str
    check: Callable[[View], Iterable[Hit]]
    covered_by: tuple[str, ...] = ()
    spoilt_by: tuple[str, ...] = ()
    asserted_by: str = ""
    fix: Callable[[View], Iterable[Edit]] | None = None

    @property
    def kind(self) -> DiagnosticKind:
        """The rule as a kind of finding."""
        return DiagnosticKind(
            self.code, self.name, self.severity, self.template, self.explanation
        )
