"""Which findings are wanted: select, ignore and severities."""

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import UsageError
from tei_toolkit.validation.findings import Finding

_RANK: Final = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}


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
        if self.select and not any(is_selected(s, code, name) for s in self.select):
            return False
        return not any(is_selected(s, code, name) for s in self.ignore)

    def severity_of(self, code: str, name: str, default: Severity) -> Severity:
        """The severity that a kind of finding has for this user."""
        for selector in sorted(self.severities, key=len, reverse=True):
            if is_selected(selector, code, name):
                return self.severities[selector]
        return default

    def apply(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings that are wanted, with the severities that are wanted."""
        kept: list[Finding] = []
        wants, severity_of = cache(self.wants), cache(self.severity_of)
        for finding in findings:
            if not wants(finding.code, finding.name):
                continue
            severity = severity_of(finding.code, finding.name, finding.severity)
            if _RANK[severity] >= _RANK[self.least]:
                same = severity is finding.severity
                kept.append(finding if same else finding._replace(severity=severity))
        return kept


def is_selected(selector: str, code: str, name: str) -> bool:
    """Whether a code, the beginning of one, or a name is that of a kind of finding."""
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
        if any(is_selected(selector, kind.code, kind.name) for kind in kinds):
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
    advice = f"; did you mean {near}?" if near else "; see: tei explain"
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
