"""Which findings are wanted: select, ignore, severities, and marks inside files."""

import re
from collections.abc import Iterator, Mapping, Sequence
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


def unknown_selector(selectors: Sequence[str]) -> tuple[str, str] | None:
    """The first selector that no kind of finding has, with what was probably meant.

    None if all are known.
    """
    if not selectors:
        return None
    from tei_toolkit.validation.catalogue import all_kinds  # noqa: PLC0415  loads rules

    kinds = all_kinds()
    for selector in selectors:
        if any(_matches(selector, kind.code, kind.name) for kind in kinds):
            continue
        from difflib import get_close_matches  # noqa: PLC0415  slow to import

        known = {word.casefold(): word for k in kinds for word in (k.code, k.name)}
        near = get_close_matches(selector.strip().casefold(), known, n=1)
        return selector, known[near[0]] if near else ""
    return None


def check_selectors(selectors: Sequence[str], origin: str) -> None:
    """Refuse a code or name that no kind of finding has.

    Args:
        selectors: codes, beginnings of codes, or names.
        origin: the option, or the place in a file, that says so.

    Raises:
        UsageError: one is unknown.
    """
    unknown = unknown_selector(selectors)
    if unknown is not None:
        raise UsageError(f"{origin}: {said_of_unknown(*unknown)}")


def said_of_unknown(selector: str, near: str) -> str:
    """What a person is told about a selector that is not known."""
    advice = f"; did you mean {near}?" if near else "; docs/rules lists them"
    return f"'{selector}' is no code or name of a finding{advice}"


def parse_severities(
    values: Sequence[str], origin: str = "--severity"
) -> tuple[Severity, dict[str, Severity]]:
    """What `--severity` says: the least that is shown, and other severities for codes.

    Each value is `error`, `warning` or `note`, or `CODE=error`.

    Args:
        values: the values.
        origin: the option, or the place in a file, that says so.

    Raises:
        UsageError: a value is neither, or a code is unknown.
    """
    least = Severity.NOTE
    changed: dict[str, Severity] = {}
    for value in values:
        code, equals, level = value.rpartition("=")
        try:
            severity = Severity(level.strip().lower())
        except ValueError as error:
            raise UsageError(
                f"{origin} {value}: write error, warning or note, or a code with one "
                "of them: TEI-R001=warning"
            ) from error
        if equals:
            changed[code.strip()] = severity
        else:
            least = severity
    check_selectors(list(changed), origin)
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
    it, or, if none does, about the element that it stands in. What follows a colon, a
    semicolon, a dash or a bracket is the reason.
    """
    root = _marked_root(document)
    marks: list[Mark] = []
    for node in [] if root is None else _nodes(root):
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


def mark_faults(document: Document) -> Iterator[tuple[int, str, str]]:
    """What is wrong with the marks in a file: line, words at fault, message."""
    root = _marked_root(document)
    for node in [] if root is None else _nodes(root):
        line = node.sourceline or 0
        selectors = _selectors(node)
        if selectors is None:
            said = " ".join((node.text or "").split())
            is_ours = getattr(node, "target", "") == "tei"
            if is_ours and "=" not in said:
                yield line, said, f"<?tei {said}?> says nothing that is known"
            continue
        unknown = unknown_selector(selectors)
        if unknown is not None:
            yield line, unknown[0], said_of_unknown(*unknown)


def _marked_root(document: Document) -> etree._Element | None:
    """The root of a file that may have marks."""
    if b"ignore" not in document.utf8 and b"<?tei " not in document.utf8:
        return None
    tree = document.tree
    return None if tree is None else tree.getroot()


def _nodes(root: etree._Element) -> Iterator[etree._Element]:
    kinds = (etree.ProcessingInstruction, etree.Comment)
    yield from root.itersiblings(*kinds, preceding=True)
    yield from root.iter(*kinds)


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
    codes = re.split(r"\s-+\s|[:;(\u2013\u2014]", match.group(1))[0]
    return tuple(re.findall(r"[\w-]+", codes))
