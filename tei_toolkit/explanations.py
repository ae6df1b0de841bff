"""What every code means: those of validation and those of reading and converting."""

import importlib
import importlib.util
import pkgutil
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Final

import tei_toolkit.conventions
import tei_toolkit.metadata
import tei_toolkit.sources
import tei_toolkit.structure
import tei_toolkit.tei
from tei_toolkit.diagnostics import DiagnosticKind
from tei_toolkit.errors import UsageError
from tei_toolkit.validation import catalogue
from tei_toolkit.validation.pages import page_of

_ROOMS: Final = (
    tei_toolkit.sources,
    tei_toolkit.metadata,
    tei_toolkit.structure,
    tei_toolkit.conventions,
    tei_toolkit.tei,
)
_DECLARES: Final = b"DiagnosticKind("


@cache
def all_kinds() -> tuple[DiagnosticKind, ...]:
    """Every kind of finding, by its code."""
    kinds = {kind.code: kind for kind in catalogue.all_kinds()}
    for module in _declaring_modules():
        for value in vars(module).values():
            if isinstance(value, DiagnosticKind):
                kinds.setdefault(value.code, value)
    return tuple(kinds[code] for code in sorted(kinds))


def _declaring_modules() -> Iterator[ModuleType]:
    """The modules of reading and converting that declare kinds of their own."""
    names = ["tei_toolkit.conversion_kinds"]
    for room in _ROOMS:
        names += [
            m.name for m in pkgutil.walk_packages(room.__path__, f"{room.__name__}.")
        ]
    for name in names:
        found = importlib.util.find_spec(name)
        if found is None or not found.origin or not found.origin.endswith(".py"):
            continue
        if _DECLARES in Path(found.origin).read_bytes():
            yield importlib.import_module(name)


def explanation_page(code: str) -> str:
    """The page about a code or name, in Markdown.

    Raises:
        UsageError: there is no such code or name.
    """
    kind = catalogue.kind_of(code) or _kind_of(code)
    if kind is None:
        known = [word for k in all_kinds() for word in (k.code, k.name)]
        near = get_close_matches(code, known, n=1)
        advice = f"; did you mean {near[0]}?" if near else "; see: tei explain"
        raise UsageError(f"'{code}' is the code or name of no finding{advice}")
    return page_of(kind)


def _kind_of(code: str) -> DiagnosticKind | None:
    wanted = code.strip().casefold()
    named = (k for k in all_kinds() if wanted in (k.code.casefold(), k.name.casefold()))
    return next(named, None)


def list_of_kinds() -> str:
    """All kinds, one a line: code, severity, name."""
    return "".join(
        f"{kind.code:9} {kind.severity.value:8} {kind.name}\n" for kind in all_kinds()
    )
