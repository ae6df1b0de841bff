"""Which findings are wanted: select, ignore, severities, and marks inside files."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import UsageError
from tei_toolkit.validation.document import Document
from tei_toolkit.validation.findings import Finding
from tei_toolkit.validation.places import xpath_of

_RANK: Final = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}
_MARK: Final = re.compile(r"^\s*:?\s*ignore\b\s*(.*)$", re.DOTALL)
_COMMENT: Final = re.compile(r"^\s*#?\s*tei\s*:\s*ignore\b\s*(.*)$", re.DOTALL)


class Selection(NamedTuple):
    """What the user wants to be told.

    Attributes:
        select: codes, beginnings of codes, or names; empty for all.
        ignore: the same, for what is not wanted.
        least: findings below this severity are not shown.
        severities: other severities, by code, beginning of code, or name.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    least: Severity = Severity.NOTE
    severities: Mapping[str, Severity] = MappingProxyType({})

    def wants(self, code: str, name: str) -> bool:
        """Whether findings of this kind are wanted at all."""
        if self.select and not any(_matches(s, code, name) for s in self.select):
            return False
        return not any(_matches(s, code, name) for s in self.ignore)

    def severity_of(self, code: str, name: str, default: Severity) -> Severity:
        """The severity that a kind of finding has for this user."""
        for selector in sorted(self.severities, key=len, reverse=True):
            if _matches(selector, code, name):
                return self.severities[selector]
        return default

    def apply(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings that are wanted, with the severities that are wanted."""
        kept: list[Finding] = []
        for finding in findings:
            if not self.wants(finding.code, finding.name):
                continue
            severity = self.severity_of(finding.code, finding.name, finding.severity)
            if _RANK[severity] >= _RANK[self.least]:
                same = severity is finding.severity
                kept.append(finding if same else finding._replace(severity=severity))
        return kept


def _matches(selector: str, code: str, name: str) -> bool:
    wanted = selector.strip().casefold()
    if wanted in ("all", "*"):
        return True
    return bool(wanted) and (
        code.casefold().startswith(wanted) or name.casefold() == wanted
    )


def parse_severities(values: Sequence[str]) -> tuple[Severity, dict[str, Severity]]:
    """What `--severity` says: the least that is shown, and other severities for codes.

    Each value is `error`, `warning` or `note`, or `CODE=error`.

    Raises:
        UsageError: a value is neither.
    """
    least = Severity.NOTE
    changed: dict[str, Severity] = {}
    for value in values:
        code, equals, level = value.rpartition("=")
        try:
            severity = Severity(level.strip().lower())
        except ValueError as error:
            raise UsageError(
                f"--severity {value}: write error, warning or note, or a code with one "
                "of them: TEI-R001=warning"
            ) from error
        if equals:
            changed[code.strip()] = severity
        else:
            least = severity
    return least, changed


class Mark(NamedTuple):
    """A mark in a file that says to ignore findings.

    Attributes:
        xpath: where it applies, with all that is inside; empty for the whole file.
        selectors: which findings; empty for all.
    """

    xpath: str
    selectors: tuple[str, ...]

    def covers(self, finding: Finding) -> bool:
        """Whether the mark says to ignore this finding."""
        if self.selectors and not any(
            _matches(s, finding.code, finding.name) for s in self.selectors
        ):
            return False
        if not self.xpath:
            return True
        path = finding.xpath
        return path == self.xpath or path.startswith(f"{self.xpath}/")


def read_marks(document: Document) -> list[Mark]:
    """The marks in a file: `<?tei ignore CODE …?>` or `<!-- tei: ignore CODE … -->`.

    Before the root it is about the whole file; elsewhere about the element that follows
    it, or, if none does, about the element that it stands in.
    """
    if b"ignore" not in document.utf8:
        return []
    tree = document.tree
    if tree is None:
        return []
    root = tree.getroot()
    marks: list[Mark] = []
    kinds = (etree.ProcessingInstruction, etree.Comment)
    for node in [*root.itersiblings(*kinds, preceding=True), *root.iter(*kinds)]:
        selectors = _selectors(node)
        if selectors is None:
            continue
        parent = node.getparent()
        if parent is None:
            marks.append(Mark("", selectors))
            continue
        following = next(node.itersiblings(etree.Element), None)
        target = parent if following is None else following
        marks.append(Mark(xpath_of(target), selectors))
    return marks


def _selectors(node: etree._Element) -> tuple[str, ...] | None:
    if isinstance(node, etree._ProcessingInstruction):  # noqa: SLF001  lxml's public type
        if node.target not in ("tei", "tei-ignore", "tei-toolkit"):
            return None
        text = node.text or ""
        match = _MARK.match(text if node.target != "tei-ignore" else f"ignore {text}")
    else:
        match = _COMMENT.match(node.text or "")
    if match is None:
        return None
    return tuple(re.findall(r"[\w-]+", match.group(1)))
