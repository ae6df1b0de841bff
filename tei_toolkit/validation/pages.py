"""The page of a kind of finding, for `tei explain` and for the reference."""

from difflib import get_close_matches

from tei_toolkit.diagnostics import DiagnosticKind
from tei_toolkit.errors import UsageError
from tei_toolkit.validation.catalogue import all_kinds, kind_of
from tei_toolkit.validation.rulebook import find_rules


def explanation_page(code: str) -> str:
    """The page, in Markdown.

    Raises:
        UsageError: there is no such code or name.
    """
    kind = kind_of(code)
    if kind is None:
        known = [word for k in all_kinds() for word in (k.code, k.name)]
        near = get_close_matches(code, known, n=1)
        advice = f"; did you mean {near[0]}?" if near else "; see: tei explain"
        raise UsageError(f"'{code}' is the code or name of no finding{advice}")
    return page_of(kind)


def page_of(kind: DiagnosticKind) -> str:
    """The page of a kind: its heading, what is said of it, and whether --fix helps."""
    fixable = any(rule.code == kind.code and rule.fix for rule in find_rules())
    lines = [f"# {kind.code} {kind.name}", "", f"Severity: {kind.severity.value}."]
    if fixable:
        lines[-1] += " `tei validate --fix` applies the remedy."
    return "\n".join([*lines, "", kind.explanation.strip()]) + "\n"


def list_of_kinds() -> str:
    """All kinds, one a line: code, severity, name."""
    return "".join(
        f"{kind.code:9} {kind.severity.value:8} {kind.name}\n"
        for kind in sorted(all_kinds(), key=lambda kind: kind.code)
    )
