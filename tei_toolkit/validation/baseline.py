"""A baseline: the findings that an old collection has already, so that new ones show.

A finding is known by file, code, place in the tree and what was found, not by its line,
so that it stays known when lines are added above it.
"""

import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tei_toolkit.errors import OutputError, UsageError
from tei_toolkit.validation.findings import Finding, ValidationResult

_LINE = re.compile(r"\bline \d+\b")


class Baseline:
    """The known findings of a collection.

    Args:
        folder: files are named relative to it.
        known: how often each finding is known, by file.
    """

    def __init__(self, folder: Path, known: dict[str, Counter[str]]) -> None:
        self.folder = folder
        self._known = known

    def without_known(self, result: ValidationResult, path: Path) -> ValidationResult:
        """The result without the findings that are known already."""
        left = Counter(self._known.get(self.key(path), Counter()))
        kept: list[Finding] = []
        for finding in result.findings:
            mark = _mark(finding)
            if left[mark] > 0:
                left[mark] -= 1
            else:
                kept.append(finding)
        hidden = len(result.findings) - len(kept)
        suppressed = result.suppressed + hidden
        return result._replace(findings=tuple(kept), suppressed=suppressed)

    def key(self, path: Path) -> str:
        """How a file is named in the baseline."""
        return os.path.relpath(path.resolve(), self.folder.resolve()).replace("\\", "/")


def is_baseline(head: bytes) -> bool:
    """Whether a file that begins with these bytes is a baseline."""
    return re.match(rb'\{\s*"version": 1,\s*"files"', head) is not None


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file.

    Raises:
        UsageError: it is absent or damaged.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        known = {file: Counter(marks) for file, marks in data["files"].items()}
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be read: {error.strerror}; write one with --write-baseline"
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path}: is no baseline of tei validate") from error
    return Baseline(path.parent, known)


def write_baseline(path: Path, results: Iterable[tuple[Path, ValidationResult]]) -> int:
    """Write a baseline with all findings of `results`; how many there are.

    Raises:
        OutputError: the file cannot be written.
    """
    empty = Baseline(path.parent, {})
    files: dict[str, dict[str, int]] = {}
    number = 0
    for file, result in results:
        marks = Counter(_mark(finding) for finding in result.findings)
        number += sum(marks.values())
        if marks:
            files[empty.key(file)] = dict(sorted(marks.items()))
    data = {"version": 1, "files": dict(sorted(files.items()))}
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    try:
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror}") from error
    return number


def _mark(finding: Finding) -> str:
    message = _LINE.sub("line", finding.message)
    about = f"{finding.xpath}|{finding.found}|{message}"
    digest = hashlib.sha256(about.encode("utf-8", "backslashreplace")).hexdigest()
    return f"{finding.code}:{digest[:16]}"
