"""Every rule there is: those of the folder `rules/`, and those that others install."""

import importlib
import os
from functools import cache
from typing import Final

import tei_toolkit.validation.rules
from tei_toolkit.plugins import find_entry_points
from tei_toolkit.validation.rule import Rule

ENTRY_POINTS: Final = "tei_toolkit.rules"


@cache
def find_rules() -> tuple[Rule, ...]:
    """The rules of this package, then those of entry points, by code.

    An entry point of the group `tei_toolkit.rules` names a `Rule` or a module that has
    a `RULE`. The first of two with one code wins.
    """
    found: dict[str, Rule] = {}
    for name in _module_names():
        loaded = importlib.import_module(f"tei_toolkit.validation.rules.{name}")
        declared = vars(loaded).get("RULE")
        if isinstance(declared, Rule):
            found.setdefault(declared.code, declared)
    for declared in _installed_rules():
        found.setdefault(declared.code, declared)
    return tuple(found[code] for code in sorted(found))


def _module_names() -> list[str]:
    names: set[str] = set()
    for folder in tei_toolkit.validation.rules.__path__:
        for entry in os.listdir(folder):  # noqa: PTH208  pathlib is slower
            stem, dot, ending = entry.partition(".")
            if dot and ending == "py" and not stem.startswith("_"):
                names.add(stem)
    return sorted(names)


def _installed_rules() -> list[Rule]:
    """The rules of other distributions."""
    found: list[Rule] = []
    for entry in find_entry_points(ENTRY_POINTS):
        loaded = entry.load()
        declared = getattr(loaded, "RULE", loaded)
        if isinstance(declared, Rule):
            found.append(declared)
    return found
