"""Labels on their own line."""

from tei_toolkit.conventions.convention import Convention, Shape
from tei_toolkit.labels.candidates import Separator

CONVENTION = Convention(
    name="own-line",
    title="Labels on their own line",
    description="The name alone on a line, the words below it.",
    shape=Shape(3.1, separators=frozenset({Separator.OWN_LINE}), alone=True),
    example=(
        "Anna Hale\n\nWhere were you?\n\nBen Cole\n\nOn the pier.\n\nAnna Hale\n\n"
        "Since when?\n"
    ),
)
