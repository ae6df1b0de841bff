"""`tei authority`: who and what a whole corpus speaks of, each once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click


@click.group(name="authority")
def command() -> None:
    """Bring together the people, places and organisations of many TEI files.

    The same thing of several files becomes one entry only where no other reading is
    possible; the rest is put to you as questions in a table.

    \b
    Examples:
      tei authority build tei/ -o authority.xml
      tei authority check authority.xml tei/
      tei authority link authority.xml
    """


def _output(**extra: Any) -> Callable[[Any], Any]:
    return click.option(
        "-o",
        "--output",
        metavar="FILE.xml",
        required=True,
        help="Authority file to write; questions go to FILE.questions.csv beside it.",
        **extra,
    )


_FORCE = click.option(
    "--force", is_flag=True, help="Replace a file that was edited, and its questions."
)
_TITLE = click.option("--title", metavar="TITLE", help="Title of the authority file.")


@command.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE|FOLDER...")
@_output()
@_TITLE
@_FORCE
def build(paths: tuple[str, ...], output: str, title: str | None, force: bool) -> None:  # noqa: FBT001 - click
    """Make an authority file of what TEI files list.

    \b
    Example:
      tei authority build tei/ -o authority.xml --title "People of the debates"
    """
    _build(paths, output, title, force=force)


@command.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE.xml...")
@_output()
@_TITLE
@_FORCE
def merge(paths: tuple[str, ...], output: str, title: str | None, force: bool) -> None:  # noqa: FBT001 - click
    """Make one authority file of several.

    \b
    Example:
      tei authority merge debates.xml letters.xml -o all.xml
    """
    _build(paths, output, title, force=force)


def _build(
    paths: tuple[str, ...], output: str, title: str | None, *, force: bool
) -> None:
    from tei_toolkit.authority.job import build_authority

    code = 0
    for line in build_authority(paths, Path(output), title, force=force):
        click.echo(line, err=True)
        code = code or (3 if line.startswith("tei: ") else 0)
    raise click.exceptions.Exit(code)


@command.command()
@click.argument("authority", metavar="AUTHORITY.xml")
@click.argument("paths", nargs=-1, metavar="[FILE|FOLDER]...")
def check(authority: str, paths: tuple[str, ...]) -> None:
    """Say what is wrong in an authority file and in the files that point to it.

    \b
    Example:
      tei authority check authority.xml tei/
    """
    from tei_toolkit.authority.checking import check_authority
    from tei_toolkit.authority.entries import tei_files

    files = tei_files(paths) if paths else []
    errors = count = 0
    for fault in check_authority(Path(authority), files):
        click.echo(fault.message)
        errors += fault.is_error
        count += 1
    click.echo(f"{authority}: {errors} errors, {count - errors} to decide", err=True)
    raise click.exceptions.Exit(1 if errors else 0)


@command.command()
@click.argument("authority", metavar="AUTHORITY.xml")
@click.option(
    "--decisions",
    metavar="FILE.csv",
    help="Table with your decisions. [default: the questions beside AUTHORITY.xml]",
)
@click.option("--dry-run", is_flag=True, help="Say what would change; change nothing.")
def link(authority: str, decisions: str | None, dry_run: bool) -> None:  # noqa: FBT001 - click
    """Apply your decisions, and give every file the ids of the authority file.

    In the column 'decision' of the table write the id of the entry that this one is, or
    'different'. In the files only attributes change: ids of entries, pointers to them,
    and a sameAs that points to the authority file.

    \b
    Example:
      tei authority link authority.xml --dry-run
    """
    from tei_toolkit.authority.job import link_authority

    chosen = Path(decisions) if decisions else None
    for line in link_authority(Path(authority), chosen, dry_run=dry_run):
        click.echo(line, err=True)
