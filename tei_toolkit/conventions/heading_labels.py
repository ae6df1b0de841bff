"""Labels as headings."""

from tei_toolkit.conventions.convention import Convention, Shape

CONVENTION = Convention(
    name="heading-labels",
    title="Labels as headings",
    description="The name as a heading, the words below it.",
    shape=Shape(3.3, wrappers=frozenset({"heading"})),
    example=(
        "### Anna\n\nWhere were you?\n\n### Ben\n\nOn the pier.\n\n### Anna\n\nSince"
        " when?\n"
    ),
)
