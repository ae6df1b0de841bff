"""A baseline: the findings that an old collection has already, so that new ones show.

A finding is known by file, code, the names of the elements it stands in and what was
found, not by its line or its place among siblings: it stays known when something is
added before it. Of several that are alike, as many are known as there were.
"""

import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tei_toolkit.errors import UsageError
from tei_toolkit.relaxng.report import ALSO
from tei_toolkit.report_files import write_report_file
from tei_toolkit.validation.findings import Finding, Source, ValidationResult

_VERSION = 2
_POSITION = re.compile(r"\[\d+\]")
_LINES = re.compile(r"\blines? \d+(?:(?:, | and |–)\d+)*")
_RUN = re.compile(r"(?<![-\w.:])(\d+)(?:–(\d+))?")


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
            mark, weight = _mark(finding), _weight(finding)
            if left[mark] >= weight:
                left[mark] -= weight
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
    return re.match(rb'\{\s*"version": \d+,\s*"files"', head) is not None


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file.

    Raises:
        UsageError: it is absent or damaged.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        version = data["version"]
        known = {file: Counter(marks) for file, marks in data["files"].items()}
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be read: {error.strerror}; write one with --write-baseline"
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path}: is no baseline of tei validate") from error
    if version != _VERSION:
        raise UsageError(
            f"{path}: is a baseline of another version of tei validate; write it anew "
            "with --write-baseline"
        )
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
        marks: Counter[str] = Counter()
        for finding in result.findings:
            marks[_mark(finding)] += _weight(finding)
        number += len(result.findings)
        if marks:
            files[empty.key(file)] = dict(sorted(marks.items()))
    data = {"version": _VERSION, "files": dict(sorted(files.items()))}
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    write_report_file(path, [text])
    return number


def _mark(finding: Finding) -> str:
    """What makes a finding the same in a file that was edited elsewhere."""
    about = finding.found
    if not about or finding.source not in (Source.RELAXNG, Source.XSD):
        # What follows is advice, and hangs on the siblings, as all that a grammar says.
        message = finding.message.partition(";")[0].partition(" (expected")[0]
        about = f"{about}|{_LINES.sub('line', message)}"
    about = f"{_POSITION.sub('', finding.xpath)}|{about}"
    digest = hashlib.sha256(about.encode("utf-8", "backslashreplace")).hexdigest()
    return f"{finding.code}:{digest[:16]}"


def _weight(finding: Finding) -> int:
    """How many places a finding tells of: its own, and those that it names besides."""
    places = finding.message.partition(ALSO)[2]
    runs = (run.groups("") for run in _RUN.finditer(places))
    return 1 + sum(int(last or first) - int(first) + 1 for first, last in runs)
