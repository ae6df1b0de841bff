"""`tei validate`: TEI files checked by schemas and rules."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tei_toolkit.validation.report import format_names

if TYPE_CHECKING:
    from tei_toolkit.validation.batch import Request
    from tei_toolkit.validation.findings import ValidationResult


@click.command(name="validate")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "-s",
    "--schema",
    "schemas",
    multiple=True,
    metavar="NAME|FILE",
    help="Schema to check against: a name ('tei schema list' shows them) or a file "
    "(.rng, .rnc, .xsd, .sch). May be given several times.",
)
@click.option(
    "-f",
    "--format",
    "report",
    type=click.Choice(format_names()),
    default="text",
    show_default=True,
    help="Form of the report.",
)
@click.option(
    "-o", "--output", metavar="FILE", help="Write the report here, not to stdout."
)
@click.option(
    "--rules",
    type=click.Choice(("all", "none")),
    help="Run the rules beyond the schema, or leave them out.  [default: all]",
)
@click.option(
    "--select", multiple=True, metavar="CODES", help="Only these codes or names."
)
@click.option(
    "--ignore", multiple=True, metavar="CODES", help="Not these codes or names."
)
@click.option(
    "--severity",
    multiple=True,
    metavar="LEVEL|CODE=LEVEL",
    help="Show only what is at least error, warning or note; or give a code another "
    "level.",
)
@click.option(
    "--baseline", metavar="FILE", help="Leave out the findings that are in this file."
)
@click.option(
    "--write-baseline",
    metavar="FILE",
    help="Write all findings to such a file, known ones too.",
)
@click.option(
    "--fix", is_flag=True, help="Apply the safe remedies; their diff is shown first."
)
@click.option(
    "--dry-run", is_flag=True, help="With --fix: show the diff, change nothing."
)
@click.option("-y", "--yes", is_flag=True, help="With --fix: do not ask.")
@click.option(
    "-j", "--jobs", type=click.IntRange(min=1), metavar="N", help="Processes to use."
)
@click.option("--force", is_flag=True, help="Let -o replace a file that is no report.")
@click.option("-q", "--quiet", is_flag=True, help="Findings only, no summary lines.")
def command(files: tuple[str, ...], **choices: Any) -> None:
    """Check TEI files against their schemas and against rules beyond any schema.

    A FILE may be a folder: every .xml file in it is checked; - is standard input. The
    schemas are those of --schema, or of tei.toml, or those that the file names and that
    are at hand; otherwise the one that fits the file best. Nothing is fetched.

    \b
    Examples:
      tei validate letter.xml
      tei validate --schema tei_all corpus/ --format html -o report.html
      tei validate --rules none --schema my.rng *.xml --format json
      tei validate --fix --select TEI-R042 letter.xml
    """
    from tei_toolkit.validation.batch import exit_code_of, find_files, run_validate
    from tei_toolkit.validation.report import ReportOptions, find_format

    request = _request(files, choices)
    names = find_files(files, request.cwd)
    _check_outputs(names, choices)
    if choices["fix"]:
        _fix(names, request, choices)
        if choices["dry_run"]:
            return
    codes = [0]
    results = run_validate(request, names, sys.stdin.buffer if sys.stdin else None)
    if choices["write_baseline"]:
        _write_baseline(choices["write_baseline"], names, results)
        return

    def watched() -> Iterator["ValidationResult"]:
        shown = len(names) > 1 and sys.stderr.isatty() and not choices["quiet"]
        for result in _with_bar(results, len(names)) if shown else results:
            codes[0] = max(codes[0], exit_code_of(result))
            yield result

    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    output = choices["output"]
    folder = Path(output).parent if output and output != "-" else Path()
    options = ReportOptions(
        colour and not output,
        quiet=choices["quiet"],
        folder=folder,
        files=len(names),
    )
    form = find_format(choices["report"])
    pieces = form.write(watched(), options)
    _write(pieces, output)
    raise click.exceptions.Exit(codes[0])


def _check_outputs(names: list[str], choices: dict[str, Any]) -> None:
    """Refuse, before any work, to write over a source or what is no report."""
    from tei_toolkit.report_files import check_report_file
    from tei_toolkit.validation.baseline import is_baseline
    from tei_toolkit.validation.report import is_report

    sources = [Path(name) for name in names if name != "-"]
    force = choices["force"]
    output, baseline = choices["output"], choices["write_baseline"]
    if output is not None and output != "-":
        told = f"-o {output}"
        check_report_file(Path(output), told, sources, is_report, force=force)
    if baseline is not None:
        told = f"--write-baseline {baseline}"
        check_report_file(Path(baseline), told, sources, is_baseline, force=force)


def _with_bar(
    results: Iterator["ValidationResult"], length: int
) -> Iterator["ValidationResult"]:
    bar: Any = click.progressbar(results, length=length, file=sys.stderr)
    with bar:
        yield from bar


def _request(files: tuple[str, ...], choices: dict[str, Any]) -> "Request":
    from tei_toolkit.validation.batch import Request
    from tei_toolkit.validation.selection import (
        Selection,
        check_selectors,
        parse_severities,
    )

    select, ignore = _codes(choices["select"]), _codes(choices["ignore"])
    check_selectors(select, "--select")
    check_selectors(ignore, "--ignore")
    least, severities = parse_severities(choices["severity"])
    baseline = choices["baseline"]
    return Request(
        files=files,
        schemas=choices["schemas"],
        rules=None if choices["rules"] is None else choices["rules"] == "all",
        selection=Selection(select, ignore, least, severities),
        baseline=Path(baseline) if baseline else None,
        forgets=choices["write_baseline"] is not None,
        jobs=choices["jobs"],
        fired=choices["report"] == "svrl",
    )


def _codes(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code for value in values for code in value.replace(",", " ").split())


def _write(pieces: Iterator[str], output: str | None) -> None:
    if output is None or output == "-":
        stream = sys.stdout.buffer
        for piece in pieces:
            stream.write(piece.encode("utf-8", "backslashreplace"))
        stream.flush()
        return
    from tei_toolkit.report_files import write_report_file

    write_report_file(Path(output), pieces)


def _write_baseline(
    path: str, names: list[str], results: Iterator["ValidationResult"]
) -> None:
    from tei_toolkit.validation.baseline import write_baseline

    pairs = ((Path(name), result) for name, result in zip(names, results, strict=True))
    number = write_baseline(Path(path), pairs)
    click.echo(f"{path}: {number} findings of {len(names)} files", err=True)


def _fix(names: list[str], request: "Request", choices: dict[str, Any]) -> None:
    from tei_toolkit.errors import InputError
    from tei_toolkit.validation.fixing import write_remedies

    def show(diff: str) -> None:
        click.echo(diff, err=True, nl=False)

    def agree(number: int) -> bool:
        if choices["dry_run"]:
            return False
        if choices["yes"] or not sys.stdin.isatty():
            return True
        return click.confirm(f"Change {_files(number)} so?", err=True)

    if "-" in names:
        raise InputError("-: standard input cannot be changed; name files for --fix")
    outcome = write_remedies(names, request, show, agree)
    if choices["quiet"]:
        return
    if choices["dry_run"]:
        click.echo(f"{_files(outcome.remedied)} would change", err=True)
    else:
        click.echo(f"{_files(outcome.changed)} changed", err=True)


def _files(number: int) -> str:
    return "1 file" if number == 1 else f"{number} files"
