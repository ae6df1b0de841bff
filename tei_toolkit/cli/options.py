"""Options that several commands have, each stated once."""

from typing import Final

import click

LAYER: Final = click.option(
    "--layer",
    "layers",
    metavar="LIST",
    default="names,dates,measures",
    show_default=True,
    help="What to look for.",
)
TYPES: Final = click.option(
    "--types",
    metavar="LIST",
    help="Only these types: person, place, organisation, event, work, role, date, "
    "time, measure.",
)
AUTHORITY: Final = click.option(
    "--authority",
    "authorities",
    multiple=True,
    metavar="FILE",
    help="People, places and organisations with ids: TEI, CSV or JSON-LD. May be given "
    "several times. The columns of a CSV file are name and, as wanted, id, type "
    "(person, place, org), names (others, divided by |), uri, role.",
)
RECOGNISER: Final = click.option(
    "--recogniser",
    "recognisers",
    multiple=True,
    metavar="NAME",
    help="Recogniser that votes ('lexical', 'spacy:en_core_web_sm'). May be given "
    "several times. [default: lexical]",
)
