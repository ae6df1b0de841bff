"""The kinds of source as a whole."""

import importlib
import pkgutil

import tei_toolkit.sources
from tei_toolkit.diagnostics import DiagnosticKind
from tei_toolkit.sources.reading import find_kinds


def test_kinds_do_not_contradict_each_other() -> None:
    kinds = find_kinds()
    media_types = [kind.media_type for kind in kinds]
    assert len(set(media_types)) == len(media_types)
    suffixes = [suffix for kind in kinds for suffix in kind.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix == suffix.lower() for suffix in suffixes)


def test_diagnostic_codes_are_unique_and_explained() -> None:
    found: dict[str, DiagnosticKind] = {}
    for module in pkgutil.iter_modules(tei_toolkit.sources.__path__):
        loaded = importlib.import_module(f"tei_toolkit.sources.{module.name}")
        for value in vars(loaded).values():
            if isinstance(value, DiagnosticKind):
                assert found.setdefault(value.code, value) is value
    assert found
    for code, kind in found.items():
        assert code.startswith("TEI-S")
        assert "*What it reports*" in kind.explanation
        assert "*Why it matters*" in kind.explanation
