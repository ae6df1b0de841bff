"""What a report format is, and where formats are found."""

import importlib
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import tei_toolkit.validation.reports
from tei_toolkit.errors import UsageError
from tei_toolkit.validation.findings import ValidationResult


class ReportOptions(NamedTuple):
    """What a report may need to know.

    Attributes:
        colour: whether the terminal shows colours.
        cwd: the folder from which the files' names start.
        quiet: whether what is only for people's comfort is left out.
        folder: the folder in which the report will lie.
        files: how many files it is about.
    """

    colour: bool = False
    cwd: Path = Path()
    quiet: bool = False
    folder: Path = Path()
    files: int = 1


class ReportFormat(NamedTuple):
    """A way to show results.

    Attributes:
        name: as `--format` knows it.
        description: what it is for, in a few words.
        write: yields the report piece by piece; reads the results once, in order.
        begins: how such a report begins, as a regular expression.
    """

    name: str
    description: str
    write: Callable[[Iterator[ValidationResult], ReportOptions], Iterator[str]]
    begins: str


def format_names() -> list[str]:
    """The names of all formats."""
    names: set[str] = set()
    for folder in tei_toolkit.validation.reports.__path__:
        for entry in os.listdir(folder):  # noqa: PTH208  pathlib is slower
            stem, _, ending = entry.partition(".")
            if ending == "py" and not stem.startswith("_"):
                names.add(stem)
    return sorted(names)


def is_report(head: bytes) -> bool:
    """Whether a file that begins with these bytes is a report in one of our formats."""
    text = head.decode("utf-8", "replace")
    return any(re.match(find_format(name).begins, text) for name in format_names())


def find_format(name: str) -> ReportFormat:
    """The format with this name.

    Raises:
        UsageError: there is none.
    """
    if name not in format_names():
        known = ", ".join(format_names())
        raise UsageError(f"there is no report format '{name}'; there are {known}")
    module = importlib.import_module(f"tei_toolkit.validation.reports.{name}")
    found: ReportFormat = module.FORMAT
    return found
