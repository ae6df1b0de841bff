"""`tei formats`: what editions there are, and what can be asked of them."""

import click


@click.command(name="formats")
@click.argument("names", nargs=-1, metavar="[FORMAT]...")
def command(names: tuple[str, ...]) -> None:
    """List the formats of editions, or the parameters of those named.

    \b
    Examples:
      tei formats
      tei formats html
    """
    from tei_toolkit.editions.formats import find_format, find_formats

    if not names:
        for format_ in find_formats().values():
            needs = f" [needs tei-toolkit[{format_.extra}]]" * bool(format_.extra)
            click.echo(f"{format_.name:<10}{format_.description}{needs}")
        return
    for name in names:
        format_ = find_format(name)
        click.echo(f"{format_.name}: {format_.description}")
        for parameter in format_.parameters():
            if not parameter.is_supplied:
                default = f" [{parameter.default}]" * bool(parameter.default)
                click.echo(
                    f"  {parameter.name}{default}\n      {parameter.description}"
                )
