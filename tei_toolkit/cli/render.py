"""`tei render`: TEI to editions."""

from pathlib import Path

import click

from tei_toolkit.editions.formats import format_names
from tei_toolkit.editions.policy import View


@click.command(name="render")
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path)
)
@click.option(
    "--to",
    "formats",
    multiple=True,
    metavar="FORMAT",
    help=f"One of {', '.join(format_names())}; may be given more than once.  "
    "[default: that of a FILE that -o names, else html]",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR|FILE",
    help="Folder to write to, made if need be; one file, as page.html or book.epub; "
    "- for standard output.  [default: beside each FILE]",
)
@click.option(
    "--view",
    type=click.Choice([v.value for v in View]),
    default=View.READING.value,
    show_default=True,
    help="Corrected and expanded, or as written.",
)
@click.option(
    "--language", metavar="TAG", help="Language of the interface: en, de, es, fr, ru."
)
@click.option(
    "--param",
    "parameters",
    multiple=True,
    metavar="NAME=VALUE",
    help="Parameter of the format ('tei formats html' lists them) or stylesheet.",
)
@click.option(
    "--width",
    type=click.IntRange(min=0),
    metavar="N",
    help="Columns of plain text, 0 for none.",
)
@click.option(
    "--reading",
    type=click.Choice(["edition", "body", "paragraphs", "turns"]),
    help="Plain text for corpora: the body alone, one paragraph a line, or one turn a "
    "line with its speaker.  [default: edition]",
)
@click.option(
    "--css",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Style sheet that comes after ours, for html, epub and pdf.",
)
@click.option(
    "--template",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Page with slots for the head and the body of ours, for html.",
)
@click.option(
    "--stylesheet",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Your own XSLT: 1.0, or 2 and 3 with tei-toolkit[saxon].",
)
@click.option(
    "--trust",
    is_flag=True,
    help="Let your stylesheet read and write files and use the network, and show "
    "images from outside the folder of the text.",
)
@click.option(
    "--force", is_flag=True, help="Replace files that are no editions of this tool."
)
@click.option("--open", "show", is_flag=True, help="Open what was made.")
@click.option(
    "--watch",
    is_flag=True,
    help="Render again whenever a file, or what is named by --css, --template or "
    "--stylesheet, changes, until stopped.",
)
@click.option("--quiet", "-q", is_flag=True, help="Say nothing that is not a fault.")
def command(  # noqa: PLR0913, PLR0917 - click passes every option
    files: tuple[Path, ...],
    formats: tuple[str, ...],
    output: Path | None,
    view: str,
    language: str | None,
    parameters: tuple[str, ...],
    width: int | None,
    reading: str | None,
    css: Path | None,
    template: Path | None,
    stylesheet: Path | None,
    trust: bool,  # noqa: FBT001 - click passes flags by name
    force: bool,  # noqa: FBT001
    show: bool,  # noqa: FBT001
    watch: bool,  # noqa: FBT001
    quiet: bool,  # noqa: FBT001
) -> None:
    """Render TEI files as pages, plain text, books or tables.

    \b
    Examples:
      tei render statement.xml --to html -o site/
      tei render statement.xml -o statement.epub
      tei render debate.xml --to text --width 0 -o -
      tei render play.xml --to html --view diplomatic --open
    """
    from tei_toolkit.editions.house_style import read_house_file, read_house_style
    from tei_toolkit.editions.jobs import Job, formats_for, read_parameters, run_jobs
    from tei_toolkit.editions.rendering import RenderOptions
    from tei_toolkit.editions.stylesheets import check_language

    say = _say_nothing if quiet else _say
    given = read_parameters(parameters, width=width, layout=reading)
    if language is not None:
        check_language(language)

    def make_job() -> Job:
        return Job(
            files,
            formats or (formats_for(output) if stylesheet is None else ("html",)),
            output,
            RenderOptions(
                view=View(view),
                language=language,
                parameters=given,
                css=read_house_style(css, _say),
                template=read_house_file(template),
            ),
            stylesheet,
            trusted=trust,
            force=force,
        )

    job = make_job()
    if watch:
        from tei_toolkit.editions.watching import render_changes, watch_files

        shared = tuple(path for path in (css, template, stylesheet) if path)
        changes = watch_files(job, shared)
    outcome = run_jobs(job, say, _tell)
    if show:
        _show(outcome.written)
    if watch:
        render_changes(changes, make_job, say, _tell)
    raise click.exceptions.Exit(outcome.exit_code)


def _show(written: list[Path]) -> None:
    """Open the first edition with what this system has for it."""
    if not written:
        _tell("--open: no file was written that could be opened.")
    elif click.launch(str(written[0].resolve())):
        _tell(f"--open: nothing on this system opens {written[0]}.")


def _say(message: str) -> None:
    click.echo(message, err=True)


def _tell(fault: str) -> None:
    click.echo(f"tei: {fault}", err=True)


def _say_nothing(message: str) -> None:
    del message
