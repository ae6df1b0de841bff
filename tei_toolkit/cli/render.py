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
    "[default: html]",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Folder to write to, made if need be; - for standard output.  "
    "[default: beside each FILE]",
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
    "--css",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Style sheet that comes after ours.",
)
@click.option(
    "--template",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Page with slots for the head and the body of ours.",
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
    "--watch", is_flag=True, help="Render again whenever a file changes, until stopped."
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
      tei render debate.xml --to text --width 0 -o -
      tei render play.xml --to html --view diplomatic --open
    """
    from tei_toolkit.editions.house_style import without_requests
    from tei_toolkit.editions.jobs import Job, read_parameters, run_jobs, watch_jobs
    from tei_toolkit.editions.rendering import RenderOptions
    from tei_toolkit.editions.stylesheets import check_language

    style, refused = without_requests(css.read_text("utf-8")) if css else ("", ())
    for request in refused:
        _say(f"{css}: {request}: was left out; an edition fetches nothing.")
    options = RenderOptions(
        view=View(view),
        language=language,
        parameters=read_parameters(parameters, width, formats),
        css=style,
        template=template.read_text("utf-8") if template else "",
    )
    if language is not None:
        check_language(language)
    job = Job(
        files,
        formats or ("html",),
        output,
        options,
        stylesheet,
        trusted=trust,
        force=force,
    )
    outcome = run_jobs(job, _say if not quiet else _say_nothing, _tell)
    if show:
        for path in outcome.written[:1]:
            click.launch(str(path))
    if watch:
        watch_jobs(job, _say)
    raise click.exceptions.Exit(outcome.exit_code)


def _say(message: str) -> None:
    click.echo(message, err=True)


def _tell(fault: str) -> None:
    click.echo(f"tei: {fault}", err=True)


def _say_nothing(message: str) -> None:
    del message
