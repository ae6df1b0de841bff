"""The line of a file that a finding is about, cut to what a reader can take in."""

import os
from pathlib import Path
from typing import Final, NamedTuple

from tei_toolkit.validation.findings import Finding, ValidationResult

_WIDTH: Final = 110
_LONGEST: Final = 1000
_TAB: Final = 4
_LARGEST: Final = 64 * 1024 * 1024


class Excerpt(NamedTuple):
    """A part of a line.

    Attributes:
        text: the characters, without any that would move a cursor.
        start: where in it the finding is, from 0.
        length: how many characters are at fault.
    """

    text: str
    start: int
    length: int


def source_lines(result: ValidationResult, cwd: Path) -> list[str]:
    """The lines of a file; none if it is gone by now or very large."""
    if result.source is not None:
        return result.source
    from tei_toolkit.validation.document import Document  # noqa: PLC0415  loads lxml

    path = Path(cwd, result.file)
    try:
        if os.path.getsize(path) > _LARGEST:  # noqa: PTH202  one call instead of two
            return []
        return Document(result.file, path, path.read_bytes()).lines
    except OSError:
        return []


def excerpt_of(line: str, finding: Finding) -> Excerpt:
    """What stands around the place of a finding in its line."""
    at = max(finding.column - 1, 0)
    length = _length(line, at, finding)
    start = 0
    if len(line) > _WIDTH and at > _WIDTH // 2:
        start = at - _WIDTH // 2
    shown = line[start : start + _WIDTH]
    prefix = "…" if start else ""
    suffix = "…" if start + _WIDTH < len(line) else ""
    before = _plain(shown[: at - start])
    text = f"{prefix}{_plain(shown)}{suffix}"
    return Excerpt(text, len(prefix) + len(before), length)


def _length(line: str, at: int, finding: Finding) -> int:
    """How many characters at the place are the ones at fault."""
    rest = line[at : at + _LONGEST]
    words = (finding.found, f"<{finding.found}", f"</{finding.found}")
    for word in sorted(words, key=len, reverse=True):
        if finding.found and rest.startswith(word):
            return len(word)
    if finding.found and finding.found in rest:
        name = rest.partition("=")[0]
        if name.replace(":", "").isalnum():
            return rest.index(finding.found) + len(finding.found)
    return 1


def _plain(text: str) -> str:
    """The text without what would move the cursor."""
    text = text.expandtabs(_TAB)
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
