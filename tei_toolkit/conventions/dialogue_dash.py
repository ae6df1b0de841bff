"""Dialogue with dashes."""

from tei_toolkit.conventions.convention import Convention, Shape

CONVENTION = Convention(
    name="dialogue-dash",
    title="Dialogue with dashes",
    description="A dash before each speech, names seldom or never.",
    shape=Shape(3.2, prefixes=frozenset({"dash"})),
    activity="interview",
    example=(
        "– Where were you?\n\n– On the pier.\n\n– Since when?\n\n– Since noon.\n\n–"
        " Alone?\n\n– With the tide.\n"
    ),
)
