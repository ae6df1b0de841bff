"""`tei annotate`: names, dates and measures marked in TEI files."""

import sys
from typing import Any

import click
from click.core import ParameterSource

from tei_toolkit.cli.options import AUTHORITY, LAYER, RECOGNISER, TYPES

_FOR_MARKING = frozenset(
    ("standoff", "min_cert", "document_date", "language", "authorities", "recognisers")
)


@click.command(name="annotate")
@click.argument("files", nargs=-1, required=True, metavar="FILE.xml...")
@click.option(
    "-o",
    "--output",
    metavar="PATH",
    default="-",
    help="Folder to write to, or a file in .xml for one FILE; - is standard output, "
    "which is the default.",
)
@LAYER
@TYPES
@click.option(
    "--min-cert",
    type=click.Choice(("low", "medium", "high")),
    default="medium",
    show_default=True,
    help="Mark only what is at least so certain.",
)
@click.option(
    "--standoff", is_flag=True, help="Write a spanGrp in standOff, not in the text."
)
@click.option(
    "--strip",
    is_flag=True,
    help="Take out what was marked: the file as it was, or without those --types.",
)
@click.option("--document-date", metavar="DATE", help="Day of speech, ISO 8601.")
@click.option("--language", metavar="TAG", help="Language of the text, BCP 47.")
@AUTHORITY
@RECOGNISER
@click.option("--force", is_flag=True, help="Replace a file that was edited.")
@click.option("-q", "--quiet", is_flag=True, help="No summary, no notes.")
def command(files: tuple[str, ...], output: str, **choices: Any) -> None:
    """Mark the names, dates and measures of TEI files.

    What a person marked is never touched, and what was valid stays valid by the
    schemas that the file names. All marks say resp="#tei-toolkit" and how sure they
    are; --strip takes them out again, byte for byte. What tei convert marked stays.

    \b
    Examples:
      tei annotate statement.xml -o annotated.xml
      tei annotate tei/*.xml -o annotated/ --authority people.xml
      tei annotate play.xml -o out.xml --types person,place --min-cert high
      tei annotate interview.xml --standoff -o out.xml
      tei annotate annotated.xml --strip -o statement.xml
    """
    if choices["strip"]:
        _refuse_unused()
    from tei_toolkit.annotation import AnnotateJob, run_annotate
    from tei_toolkit.names.files import unread

    job = AnnotateJob.from_choices(files, output, choices)
    for line in () if choices["quiet"] else unread(choices["authorities"]):
        click.echo(line, err=True)
    code = 0
    for outcome in run_annotate(job, sys.stdin.buffer):
        if outcome.output is not None:
            sys.stdout.buffer.write(outcome.output)
        for line in outcome.messages:
            if outcome.exit_code or not choices["quiet"]:
                click.echo(line, err=True)
        code = code or outcome.exit_code
    raise click.exceptions.Exit(code)


def _refuse_unused() -> None:
    """Nothing, if no option was given that means nothing beside --strip.

    Raises:
        UsageError: one was.
    """
    context = click.get_current_context()
    for parameter in context.command.params:
        if (
            parameter.name in _FOR_MARKING
            and context.get_parameter_source(parameter.name)
            is ParameterSource.COMMANDLINE
        ):
            raise click.UsageError(
                f"{parameter.opts[0]} is for marking and means nothing beside --strip; "
                "leave one of them out"
            )
