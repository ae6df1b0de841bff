"""The page of a kind of finding, for `tei explain` and for the reference."""

import re
from typing import Final

from tei_toolkit.diagnostics import DiagnosticKind
from tei_toolkit.validation.rulebook import find_rules

_LEAD: Final = re.compile(r"^\*([A-Z][a-z ]+)\*: *", re.MULTILINE)
_TIGHT: Final = re.compile(r"^(### [^\n]+)\n(?=[^\n])", re.MULTILINE)


def page_of(kind: DiagnosticKind) -> str:
    """The page of a kind: its heading, what is said of it, and whether --fix helps."""
    fixable = any(rule.code == kind.code and rule.fix for rule in find_rules())
    lines = [f"# {kind.code} {kind.name}", "", f"Severity: {kind.severity.value}."]
    if fixable:
        lines[-1] += " `tei validate --fix` applies the remedy."
    return "\n".join([*lines, "", _with_headings(kind.explanation.strip())]) + "\n"


def _with_headings(explanation: str) -> str:
    """An explanation with a heading and an empty line before each of its parts."""
    headed = _LEAD.sub(r"\n### \1\n\n", explanation)
    return _TIGHT.sub(r"\1\n\n", headed).strip()
