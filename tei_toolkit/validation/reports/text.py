"""For people: each finding with its source line and a caret under the place."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.findings import Finding, ValidationResult
from tei_toolkit.validation.report import ReportFormat, ReportOptions

_WIDTH: Final = 110
_TAB: Final = 4
_LARGEST: Final = 64 * 1024 * 1024
_COLOURS: Final = {
    Severity.ERROR: "\x1b[1;31m",
    Severity.WARNING: "\x1b[1;33m",
    Severity.NOTE: "\x1b[1;36m",
}
_DIM: Final = "\x1b[2m"
_BOLD: Final = "\x1b[1m"
_OFF: Final = "\x1b[0m"


def write(results: Iterator[ValidationResult], options: ReportOptions) -> Iterator[str]:
    """Every finding, then one line a file, then the sum."""
    counts: Counter[Severity] = Counter()
    files = valid = invalid = 0
    for result in results:
        files += 1
        valid += result.valid is True
        invalid += result.valid is False
        lines = _source_lines(result, options) if result.findings else []
        for finding in result.findings:
            counts[finding.severity] += 1
            yield from _finding(result.file, finding, lines, options)
        if result.unreadable:
            yield f"{result.file}: not read: {result.unreadable}\n"
        elif not options.quiet:
            yield f"{_verdict(result)}\n"
    if files > 1 and not options.quiet:
        sums = ", ".join(
            _counted(counts[severity], severity.value) for severity in Severity
        )
        yield f"{files} files: {valid} valid, {invalid} invalid; {sums}\n"


def _verdict(result: ValidationResult) -> str:
    names = ", ".join(
        dict.fromkeys(use.name for use in result.schemas if use.why != "embedded")
    )
    by = f" by {names}" if names else ""
    match result.valid:
        case True:
            said = f"valid{by}"
        case False:
            said = f"not valid{by}" if result.schemas else "not well-formed"
        case _:
            said = "no schema was at hand to say whether it is valid"
    counts = [
        _counted(result.count(severity), severity.value)
        for severity in Severity
        if result.count(severity)
    ]
    if result.suppressed:
        counts.append(f"{result.suppressed} ignored")
    return f"{result.file}: {said}" + (f"; {', '.join(counts)}" if counts else "")


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _finding(
    file: str, finding: Finding, lines: list[str], options: ReportOptions
) -> Iterator[str]:
    colour, bold, dim, off = (
        (_COLOURS[finding.severity], _BOLD, _DIM, _OFF)
        if options.colour
        else ("", "", "", "")
    )
    place = file
    if finding.line:
        place += f":{finding.line}"
        if finding.column:
            place += f":{finding.column}"
    yield (
        f"{bold}{place}{off}: {colour}{finding.severity.value}{off} "
        f"{dim}{finding.code} {finding.name}{off}: {finding.message}\n"
    )
    if 0 < finding.line <= len(lines):
        text, caret = _excerpt(lines[finding.line - 1], finding)
        number = str(finding.line)
        yield f"{dim} {number} |{off} {text}\n"
        if finding.column:
            yield f"{dim} {' ' * len(number)} |{off} {colour}{caret}{off}\n"


def _excerpt(line: str, finding: Finding) -> tuple[str, str]:
    """The line, cut to a screen around the column, and the line of the caret."""
    at = max(finding.column - 1, 0)
    length = _length(line, at, finding)
    start = 0
    if len(line) > _WIDTH and at > _WIDTH // 2:
        start = at - _WIDTH // 2
    shown = line[start : start + _WIDTH]
    prefix = "…" if start else ""
    suffix = "…" if start + _WIDTH < len(line) else ""
    before = _plain(shown[: at - start])
    caret = " " * (len(prefix) + _columns(before)) + "^" + "~" * (length - 1)
    return f"{prefix}{_plain(shown)}{suffix}", caret[: _WIDTH + 10]


def _length(line: str, at: int, finding: Finding) -> int:
    """How many characters at the place are the ones at fault."""
    rest = line[at:]
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


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width  # noqa: PLC0415  rarely needed

    return sum(
        0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text
    )


def _source_lines(result: ValidationResult, options: ReportOptions) -> list[str]:
    if result.source is not None:
        return result.source
    from tei_toolkit.validation.document import Document  # noqa: PLC0415  loads lxml

    path = Path(options.cwd, result.file)
    try:
        if os.path.getsize(path) > _LARGEST:  # noqa: PTH202  one call instead of two
            return []
        return Document(result.file, path, path.read_bytes()).lines
    except OSError:
        return []


FORMAT = ReportFormat("text", "for people, with the source line and a caret", write)
