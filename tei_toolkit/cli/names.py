"""`tei names`: who and what a text talks about."""

import sys
from typing import Any

import click

from tei_toolkit.cli.options import AUTHORITY, LAYER, RECOGNISER, TYPES


@click.command(name="names")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "json", is_flag=True, help="One JSON object a file.")
@click.option("--csv", "csv", is_flag=True, help="A table of all mentions.")
@click.option("--conll", "conll", is_flag=True, help="A word a line, IOB2.")
@click.option(
    "--document-date",
    metavar="DATE",
    help="Day of speech, ISO 8601, for 'today' and 'last year'. [default: the first "
    "date in the text's head]",
)
@click.option("--language", metavar="TAG", help="Language of the text, BCP 47.")
@click.option(
    "--charset", metavar="NAME", help="Character encoding of texts; XML states its own."
)
@LAYER
@TYPES
@AUTHORITY
@RECOGNISER
@click.option("-q", "--quiet", is_flag=True, help="No notes on standard error.")
def command(files: tuple[str, ...], **choices: Any) -> None:
    """List the names, dates and measures of texts, with what they mean.

    A FILE is plain text, a transcript of any kind, or TEI; - is standard input. Places
    in the text are counted in code points from 0. The text of TEI is that of all text
    nodes in its 'text', that of HTML, DOCX and the like as it was read: --json has it.

    \b
    Examples:
      tei names statement.txt
      tei names statement.txt --json > names.json
      tei names tei/*.xml --csv --authority people.csv > names.csv
      tei names interview.txt --document-date 1994-05-10 --layer dates
    """
    from tei_toolkit.names.analysis import split_layers, split_types
    from tei_toolkit.names.files import NamesRequest, analyse_files, unread
    from tei_toolkit.names.output import NamesFormat, shown

    request = NamesRequest(
        files,
        choices["language"],
        choices["document_date"],
        split_layers(choices["layers"]),
        choices["authorities"],
        choices["recognisers"] or ("lexical",),
        split_types(choices["types"]),
        choices["charset"],
    )
    forms = [form for form in ("json", "csv", "conll") if choices[form]]
    if len(forms) > 1:
        given = " and ".join(f"--{form}" for form in forms)
        raise click.UsageError(f"{given} exclude each other; choose one")
    shape = NamesFormat(forms[0] if forms else "text")
    code, is_first = 0, True
    for line in () if choices["quiet"] else unread(choices["authorities"]):
        click.echo(line, err=True)
    for found in analyse_files(request, sys.stdin.buffer):
        if found.analysis is None:
            click.echo(f"tei: {found.error}", err=True)
            code = code or (found.error.exit_code if found.error else 0)
            continue
        click.echo(shown(found, shape, is_first=is_first), nl=False)
        is_first = False
        for note in () if choices["quiet"] else found.analysis.told:
            click.echo(f"{found.name}: {note}", err=True)
    raise click.exceptions.Exit(code)
