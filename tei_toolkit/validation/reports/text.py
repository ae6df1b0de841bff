"""For people: each finding with its source line and a caret under the place."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from tei_toolkit.diagnostics import Severity
from tei_toolkit.letter_widths import columns
from tei_toolkit.printable import printable
from tei_toolkit.validation.alike import Alike, alike
from tei_toolkit.validation.excerpt import excerpt_of, source_lines
from tei_toolkit.validation.findings import Finding, ValidationResult, Verdict
from tei_toolkit.validation.report import ReportFormat, ReportOptions

_WIDEST: Final = 120
_COLOURS: Final = {
    Severity.ERROR: "\x1b[1;31m",
    Severity.WARNING: "\x1b[1;33m",
    Severity.NOTE: "\x1b[1;36m",
}
_DIM: Final = "\x1b[2m"
_BOLD: Final = "\x1b[1m"
_OFF: Final = "\x1b[0m"


def write(results: Iterator[ValidationResult], options: ReportOptions) -> Iterator[str]:
    """Every finding, then one line a file, then the sum.

    A note on many files as such, such as the schema chosen for them, is told once; so
    is what many findings in a file say alike.
    """
    counts: Counter[Severity] = Counter()
    verdicts: Counter[Verdict] = Counter()
    common: dict[Finding, list[str]] = {}
    is_whole = True
    for result in results:
        verdicts[result.verdict] += 1
        lines = source_lines(result, options.cwd) if result.findings else []
        counts.update(finding.severity for finding in result.findings)
        for one in alike(result.findings):
            finding = one.first
            is_note = not finding.line and finding.severity is Severity.NOTE
            if is_note and options.files > 1:
                common.setdefault(finding, []).append(result.file)
                continue
            yield from _finding(result.file, finding, lines, options)
            if one.others:
                is_whole = is_whole and one.is_listed
                yield _others(one, options)
        if result.unreadable:
            yield f"{printable(_failure(result))}\n"
        elif not options.quiet:
            yield f"{_verdict(result)}\n"
    for finding, files in common.items():
        place = files[0] if len(files) == 1 else f"{len(files)} files"
        yield from _finding(place, finding, [], options)
    if not is_whole and not options.quiet:
        yield "what many findings say alike is told once; --format csv lists them all\n"
    number = verdicts.total()
    if number > 1 and not options.quiet:
        said = [
            f"{verdicts[verdict]} {verdict.value}"
            for verdict in Verdict
            if verdicts[verdict] or verdict in (Verdict.VALID, Verdict.INVALID)
        ]
        sums = [_counted(counts[severity], severity.value) for severity in Severity]
        yield f"{number} files: {', '.join(said)}; {', '.join(sums)}\n"


def _failure(result: ValidationResult) -> str:
    return f"{result.file}: {result.verdict.value}: {result.unreadable}"


def _verdict(result: ValidationResult) -> str:
    names = _by(result, result.valid)
    skipped = _by(result, None)
    match result.valid:
        case True:
            said = f"valid by {names}"
        case False:
            said = f"not valid by {names}" if names else result.verdict.value
        case _ if skipped:
            said = "not checked"
        case _:
            said = "no schema was at hand to say whether it is valid"
    if skipped:
        said += f"{' by' if result.valid is None else '; not checked by'} {skipped}"
    counts = [
        _counted(result.count(severity), severity.value)
        for severity in Severity
        if result.count(severity)
    ]
    if result.suppressed:
        counts.append(f"{result.suppressed} ignored")
    return f"{printable(result.file)}: {said}" + (
        f"; {', '.join(counts)}" if counts else ""
    )


def _by(result: ValidationResult, verdict: bool | None) -> str:  # noqa: FBT001  a value
    """The schemas, beside those within others and those tried, of one verdict."""
    return ", ".join(
        dict.fromkeys(
            use.name
            for use in result.schemas
            if use.valid is verdict
            and use.why != "embedded"
            and not (verdict is None and use.why == "fit")
        )
    )


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
    place = printable(file)
    if finding.line:
        place += f":{finding.line}"
        if finding.column:
            place += f":{finding.column}"
    yield (
        f"{bold}{place}{off}: {colour}{finding.severity.value}{off} "
        f"{dim}{finding.code} {finding.name}{off}: "
        f"{printable(finding.message)}\n"
    )
    if 0 < finding.line <= len(lines):
        excerpt = excerpt_of(lines[finding.line - 1], finding)
        number = str(finding.line)
        yield f"{dim} {number} |{off} {excerpt.text}\n"
        if finding.column:
            before = " " * columns(excerpt.text[: excerpt.start])
            caret = f"{before}^{'~' * (excerpt.length - 1)}"[:_WIDEST]
            yield f"{dim} {' ' * len(number)} |{off} {colour}{caret}{off}\n"


def _others(one: Alike, options: ReportOptions) -> str:
    """The line that tells of what is like a finding, below it."""
    dim, off = (_DIM, _OFF) if options.colour else ("", "")
    return f"{dim} {' ' * len(str(one.first.line))} ={off} {one.told()}\n"


_BEGINS: Final = (
    r"[^\n]*: (?:(?:error|warning|note) [\w-]+ [\w-]+: |valid\b|not valid\b"
    r"|not well-formed|not read: |not checked: |no schema was at hand)"
)

FORMAT = ReportFormat(
    "text", "for people, with the source line and a caret", write, _BEGINS
)
