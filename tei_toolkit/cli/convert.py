"""`tei convert`: transcripts to TEI."""

import signal
import sys
from pathlib import Path
from typing import Any

import click

from tei_toolkit.cli.options import AUTHORITY, LAYER, RECOGNISER

_PROFILES = ("spoken", "drama", "parlamint")


@click.command(name="convert")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "-o",
    "--output",
    metavar="PATH",
    help="Folder to write to, or a file in .xml for one FILE, or - for standard "
    "output, which is the default for one FILE.",
)
@click.option(
    "--explain", is_flag=True, help="Show how the file was read; write nothing."
)
@click.option(
    "--report",
    metavar="FILE",
    help="Write a report of every line as JSON, - for stdout.",
)
@click.option(
    "--convention",
    metavar="NAME|FILE.toml",
    help="Read every file by this convention ('tei conventions' lists them).",
)
@click.option(
    "--speakers", metavar="FILE", help="List of speakers: CSV or a TEI listPerson."
)
@click.option("--date", metavar="DATE", help="Day of the event, ISO 8601 (2008-09-22).")
@click.option("--place", metavar="PLACE", help="Place of the event.")
@click.option(
    "--language", metavar="TAG", help="Language of the text, BCP 47 (en, pt-BR)."
)
@click.option("--title", metavar="TITLE", help="Main title.")
@click.option(
    "--profile",
    type=click.Choice(_PROFILES),
    help="Way to encode. [default: what suits the convention]",
)
@click.option(
    "--metadata",
    metavar="tei.toml",
    help="Project file: publisher, licence, responsibility, corpus.",
)
@click.option(
    "--corpus",
    metavar="ROOT.xml",
    help="Make the texts a corpus: this file includes each of them and lists all "
    "speakers, each once.",
)
@click.option(
    "--names/--no-names",
    default=True,
    show_default=True,
    help="Mark names, dates and measures in the text.",
)
@LAYER
@AUTHORITY
@RECOGNISER
@click.option(
    "--ids-from",
    metavar="OLD.xml",
    help="Keep the ids of turns that did not change, and what was decided in a review "
    "of OLD.xml. With --force it may be the file that is written.",
)
@click.option("--charset", metavar="NAME", help="Character encoding of the files.")
@click.option("--media-type", metavar="TYPE", help="Read the files as this media type.")
@click.option(
    "--keep",
    type=click.Choice(("main", "everything")),
    default="main",
    show_default=True,
    help="Of a web page: its main content, or all that is printed on it.",
)
@click.option(
    "--keep-furniture", is_flag=True, help="Keep site furniture as notes in the text."
)
@click.option("--line-breaks", is_flag=True, help="Keep printed line numbers as lb.")
@click.option("--page-breaks", is_flag=True, help="Keep printed page numbers as pb.")
@click.option(
    "--require-turns", is_flag=True, help="A file without speaker turns is an error."
)
@click.option(
    "--processed",
    metavar="DATE",
    help="Day of processing for the header; SOURCE_DATE_EPOCH otherwise, or none.",
)
@click.option(
    "--force", is_flag=True, help="Replace files that were edited or are others'."
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes for many files.",
)
@click.option("-q", "--quiet", is_flag=True, help="No summary lines, no warnings.")
def command(files: tuple[str, ...], output: str | None, **choices: Any) -> None:
    """Encode transcripts as TEI XML.

    Each FILE is a transcript: text, Markdown, HTML, a wiki page, DOCX, DOC, ODT,
    RTF, WebVTT, SubRip, CHAT, Fountain, a table of turns or a recogniser's JSON, in any
    convention; - is standard input. What is found is shown in one line a file; what
    cannot be read is told, and the other files are done all the same.

    \b
    Examples:
      tei convert statement.txt -o statement.xml
      tei convert transcripts/*.txt -o tei/ --report report.json
      tei convert --explain statement.txt
      tei convert minutes.docx --speakers people.csv --date 1994-05-10 -o tei/
      tei convert minutes/*.txt -o corpus/texts/ --corpus corpus/minutes.xml
      cat debate.txt | tei convert - -o - --title "Debate" > debate.xml
    """
    from tei_toolkit.batch import Job, run_convert

    job = Job.from_choices(files, output, choices)
    progress = sys.stderr.isatty() and len(files) > 1 and not choices["quiet"]
    outcome = run_convert(job, stdin=sys.stdin.buffer, cwd=Path())
    length = len(files)
    code = done = 0
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with click.progressbar(
            outcome, length=length, file=sys.stderr, hidden=not progress
        ) as results:
            for result in results:
                for line in result.messages:
                    click.echo(line, err=True)
                if result.output:
                    sys.stdout.buffer.write(result.output)
                code = max(code, result.exit_code) if code else result.exit_code
                done += 1
    except KeyboardInterrupt:
        outcome.close()
        click.echo(f"tei: stopped; {done} of {length} files were done.", err=True)
        code = 130
    raise click.exceptions.Exit(code)
