"""`tei review`: suggested names decided in the browser."""

from contextlib import suppress
from pathlib import Path

import click


@click.command(name="review")
@click.argument("file", metavar="FILE.xml")
@click.option(
    "--reviewer",
    metavar="NAME",
    default="Reviewer",
    show_default=True,
    help="Who decides; named in the header, and in resp of each decided mark.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    help="Port to listen on. [default: a free one]",
)
@click.option("--open", "opens", is_flag=True, help="Open the page in the browser.")
def command(file: str, reviewer: str, port: int, opens: bool) -> None:  # noqa: FBT001 - click
    """Decide in the browser about each name that was suggested for a TEI file.

    The page is served to this machine only. Each decision is written into FILE.xml at
    once; later runs of 'tei annotate' and 'tei convert --ids-from' leave it alone.

    \b
    Examples:
      tei review statement.xml --reviewer "Ada Vale"
      tei review statement.xml --open
    """
    from tei_toolkit.review.decisions import Reviewer
    from tei_toolkit.review.server import Review, make_server

    review = Review(Path(file), Reviewer(reviewer))
    with make_server(review, port) as server:
        address = f"http://127.0.0.1:{server.server_address[1]}/{review.token}/"
        click.echo(f"Review {file} at {address}")
        click.echo("Press Ctrl-C to end.", err=True)
        if opens:
            click.launch(address)
        with suppress(KeyboardInterrupt):
            while not review.is_over:
                server.handle_request()
    click.echo(f"{file}: {len(review.state()['items'])} suggestions left", err=True)
