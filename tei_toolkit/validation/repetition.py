"""What rules and Schematron would only say again after the grammar said it."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Final

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.findings import Finding, Source
from tei_toolkit.validation.rule import Rule

_OUT_OF_PLACE: Final = frozenset(
    (
        *("misplaced-element", "wrong-order", "repeated-element", "unknown-element"),
        "missing-element",
    )
)
_RANKS: Final = (Severity.NOTE, Severity.WARNING, Severity.ERROR)
_LOOKS_OUTSIDE: Final = re.compile(r"ancestor|parent::|preceding|following|\.\.")


class GrammarFaults:
    """The faults that the grammar met in a file.

    Args:
        findings: what the grammar met.
    """

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._places: set[tuple[str, str]] = set()
        self._elements: set[tuple[str, str]] = set()
        self._paths: dict[str, list[str]] = {}
        self._around: dict[str, set[str]] = {}
        self._misplaced: set[str] = set()
        self._holds_unknown: set[str] = set()
        self._holds_text: set[str] = set()
        for finding in findings:
            self._places.add((finding.name, finding.xpath))
            if finding.xpath:
                self._elements.add((finding.name, _element_path(finding)))
            self._paths.setdefault(finding.name, []).append(finding.xpath)
            if finding.name in _OUT_OF_PLACE:
                self._misplaced.add(finding.xpath)
            if finding.name == "misplaced-text":
                self._holds_text.add(finding.xpath)
            if finding.name == "unknown-element":
                self._holds_unknown.add(finding.xpath.rpartition("/")[0])

    def cover(self, rule: Rule, finding: Finding) -> bool:
        """Whether what a rule met was said, or comes of a fault inside the element."""
        element = _element_path(finding)
        # What is said of an attribute covers what is said of its element, and what is
        # said of an element covers its attributes; two attributes are two things.
        whole = finding.xpath == element
        if element and any(
            (name, finding.xpath) in self._places
            or (name, element) in (self._elements if whole else self._places)
            for name in rule.covered_by
        ):
            return True
        return any(element in self._around_faults(name) for name in rule.spoilt_by)

    def _around_faults(self, name: str) -> set[str]:
        """The paths of what has a fault of that name, and of all around it."""
        if name not in self._around:
            around = self._around[name] = set()
            for path in self._paths.get(name, ()):
                while path not in around:
                    around.add(path)
                    path = path.rpartition("/")[0]  # noqa: PLW2901  one step up
        return self._around[name]

    def explain(self, finding: Finding) -> bool:
        """Whether an embedded Schematron rule speaks of an element at fault.

        A rule about what stands around an element inside such a one speaks of the
        same fault; so does one about an element with a child that nobody knows, and one
        about what an element holds that holds text in its place.
        """
        if not self._misplaced and not self._holds_text:
            return False
        path = _element_path(finding)
        if path in self._misplaced or path in self._holds_unknown:
            return True
        test = " ".join((finding.found, *finding.expected))
        if path in self._holds_text and "@" not in test:
            return True
        if not _LOOKS_OUTSIDE.search(test):
            return False
        while path:
            path = path.rpartition("/")[0]
            if path in self._misplaced:
                return True
        return False


def told_once(
    findings: Sequence[Finding], embedded: Container[str], rules: Mapping[str, str]
) -> list[Finding]:
    """The findings without those that say again what a rule or an assertion says.

    Of two that say the same, the more severe is kept; of two as severe, the rule's,
    which can be more exact.

    Args:
        findings: what is shown of a file.
        embedded: the grammars whose embedded assertions are looked at.
        rules: by the code of a rule, what the tests match that say the same.
    """
    asserted: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.source is Source.SCHEMATRON and finding.schema in embedded:
            asserted.setdefault(_element_path(finding), []).append(finding)
    again: set[int] = set()
    for finding in findings if asserted else ():
        pattern = rules.get(finding.code, "")
        for other in asserted.get(_element_path(finding), ()) if pattern else ():
            if _asserts(other, finding.xpath.partition("/@")[2], pattern):
                is_less = _RANKS.index(finding.severity) < _RANKS.index(other.severity)
                again.add(id(finding if is_less else other))
    return [finding for finding in findings if id(finding) not in again]


def _asserts(finding: Finding, attribute: str, pattern: str) -> bool:
    """Whether an assertion is about an attribute and has a test that matches."""
    test = " ".join((finding.found, *finding.expected))
    context = finding.asserted.context if finding.asserted else ""
    names = re.search(rf"@{re.escape(attribute)}(?![\w.-])", f"{context} {test}")
    return bool(attribute and names and re.search(pattern, test))


def _element_path(finding: Finding) -> str:
    return finding.xpath.partition("/@")[0]
