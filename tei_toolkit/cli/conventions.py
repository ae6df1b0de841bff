"""`tei conventions`: which there are, and how to teach one."""

import sys
from pathlib import Path

import click


@click.group(name="conventions", invoke_without_command=True)
@click.pass_context
def command(ctx: click.Context) -> None:
    """List the conventions of typing a transcript, show one, or infer one.

    \b
    Examples:
      tei conventions
      tei conventions show bundestag
      tei conventions infer minutes.txt > mine.toml
      tei convert --convention mine.toml minutes.txt -o tei/
    """
    if ctx.invoked_subcommand is not None:
        return
    from tei_toolkit.conventions.registry import find_conventions

    found = find_conventions()
    width = max(len(convention.name) for convention in found)
    for convention in found:
        click.echo(f"{convention.name:<{width}}  {convention.title}")


@command.command(name="show")
@click.argument("name")
def show(name: str) -> None:
    """Show what is known of the convention NAME, with an example.

    \b
    Example:
      tei conventions show white-house
    """
    from tei_toolkit.choices import find_named_convention

    convention = find_named_convention(name)
    click.echo(f"{convention.name}: {convention.title}")
    click.echo(convention.description)
    if convention.languages:
        click.echo(f"Languages: {', '.join(convention.languages)}")
    for signature in convention.signatures:
        click.echo(f"  {signature.weight:+.1f}  {signature.what}")
    if convention.example:
        click.echo("\nExample:\n")
        for line in convention.example.rstrip("\n").split("\n"):
            click.echo(f"    {line}".rstrip())


@command.command(name="infer")
@click.argument("file", type=click.Path(path_type=Path))
def infer(file: Path) -> None:
    """Print the convention found in FILE as TOML, to start a convention of one's own.

    - is standard input.

    \b
    Example:
      tei conventions infer minutes.txt > mine.toml
    """
    from tei_toolkit.conventions.files import infer_convention
    from tei_toolkit.sources.reading import read_bytes, read_source

    is_stream = str(file) == "-"
    data = sys.stdin.buffer.read() if is_stream else read_bytes(file)
    source = read_source(data, "stdin" if is_stream else file.name)
    click.echo(infer_convention(source), nl=False)
