"""`tei schema`: the schemas at hand."""

import click


@click.group(name="schema")
def command() -> None:
    """List, add, remove and update the schemas that files are checked against.

    \b
    Examples:
      tei schema list
      tei schema add tei_all
      tei schema add --name letters ../odd/letters.rng
    """


@command.command(name="list")
def list_schemas() -> None:
    """List the schemas at hand: name, language, version, licence, origin.

    \b
    Example:
      tei schema list
    """
    from tei_toolkit.validation.schema_store import schema_lines

    for line in schema_lines():
        click.echo(line)


@command.command(name="add")
@click.argument("source", metavar="NAME|FILE|URL")
@click.option("--name", metavar="NAME", help="Name to give it. [default: its file's]")
@click.option("--version", "version", metavar="TEXT", help="Version to record.")
@click.option("--licence", metavar="TEXT", help="Licence to record.")
@click.option("--force", is_flag=True, help="Replace another schema of that name.")
def add_schema(
    source: str,
    name: str | None,
    version: str | None,
    licence: str | None,
    *,
    force: bool,
) -> None:
    """Add a schema from a file or an address, with the files it includes.

    NAME is a well-known one, such as tei_all, whose address this command knows. The
    schema is kept in the user's data directory with its hash, origin, version and
    licence. This and 'update' are the only commands that fetch anything.

    \b
    Examples:
      tei schema add tei_all
      tei schema add https://epidoc.stoa.org/schema/latest/tei-epidoc.rng
      tei schema add --name house ../schemas/house.rnc
    """
    from tei_toolkit.validation.schema_store import add_schema as add

    schema = add(source, name, version or "", licence or "", force=force)
    click.echo(f"{schema.name}: added from {schema.origin}", err=True)


@command.command(name="remove")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
def remove_schemas(names: tuple[str, ...]) -> None:
    """Remove schemas that were added.

    \b
    Example:
      tei schema remove tei_all
    """
    from tei_toolkit.validation.registry import remove_schemas as remove

    remove(names)
    for name in dict.fromkeys(names):
        click.echo(f"{name}: removed", err=True)


@command.command(name="update")
@click.argument("names", nargs=-1, metavar="[NAME...]")
def update_schemas(names: tuple[str, ...]) -> None:
    """Fetch schemas again from where they came from; all, if none is named.

    One that cannot be had, or is no schema any more, stays as it was.

    \b
    Example:
      tei schema update tei_all
    """
    from tei_toolkit.validation.schema_store import update_schemas as update

    code = 0
    for updated in update(names):
        click.echo(updated.said, err=True)
        code = code or updated.exit_code
    raise click.exceptions.Exit(code)
