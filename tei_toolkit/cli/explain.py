"""`tei explain`: what a code means."""

import click


@click.command(name="explain")
@click.argument("codes", nargs=-1, metavar="CODE...")
def command(codes: tuple[str, ...]) -> None:
    """Explain what a finding reports, why it matters, and what is right.

    CODE is a code or a name, as findings show them. Without one, all are listed.

    \b
    Examples:
      tei explain TEI-R001
      tei explain dangling-pointer
      tei explain
    """
    from tei_toolkit.explanations import explanation_page, list_of_kinds

    if not codes:
        click.echo(list_of_kinds(), nl=False)
        return
    click.echo("\n".join(explanation_page(code) for code in codes), nl=False)
