"""Every convention there is: those of this folder, and those that others install."""

import importlib
import pkgutil
from functools import lru_cache

import tei_toolkit.conventions
from tei_toolkit.conventions.convention import Convention
from tei_toolkit.plugins import find_entry_points

ENTRY_POINTS = "tei_toolkit.conventions"


@lru_cache(maxsize=1)
def find_conventions() -> tuple[Convention, ...]:
    """The conventions of this folder's modules, then those of entry points, by name.

    An entry point of the group `tei_toolkit.conventions` names a `Convention` or a
    module that has a `CONVENTION`. The first of two with one name wins.
    """
    found: dict[str, Convention] = {}
    for module in pkgutil.iter_modules(tei_toolkit.conventions.__path__):
        loaded = importlib.import_module(f"tei_toolkit.conventions.{module.name}")
        declared = vars(loaded).get("CONVENTION")
        if isinstance(declared, Convention):
            found.setdefault(declared.name, declared)
    for entry in find_entry_points(ENTRY_POINTS):
        loaded = entry.load()
        declared = getattr(loaded, "CONVENTION", loaded)
        if isinstance(declared, Convention):
            found.setdefault(declared.name, declared)
    return tuple(sorted(found.values(), key=lambda convention: convention.name))


def find_convention(name: str) -> Convention | None:
    """The convention called `name`, or None."""
    return next((c for c in find_conventions() if c.name == name), None)
