"""Every kind of finding there is, for `tei explain` and the reference."""

from functools import cache

from tei_toolkit.diagnostics import DiagnosticKind
from tei_toolkit.validation.association_kinds import ASSOCIATION_KINDS
from tei_toolkit.validation.grammar_kinds import GRAMMAR_KINDS
from tei_toolkit.validation.process_kinds import PROCESS_KINDS
from tei_toolkit.validation.rulebook import find_rules
from tei_toolkit.validation.schema_kinds import SCHEMA_KINDS


@cache
def all_kinds() -> tuple[DiagnosticKind, ...]:
    """The kinds of the schemas, of the process and of the rules."""
    return (
        *GRAMMAR_KINDS,
        *SCHEMA_KINDS,
        *ASSOCIATION_KINDS,
        *PROCESS_KINDS,
        *(rule.kind for rule in find_rules()),
    )


def kind_of(code: str) -> DiagnosticKind | None:
    """The kind with this code or name, or None."""
    wanted = code.strip().casefold()
    for kind in all_kinds():
        if wanted in (kind.code.casefold(), kind.name.casefold()):
            return kind
    return None
