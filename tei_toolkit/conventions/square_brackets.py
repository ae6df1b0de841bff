"""Names in square brackets."""

from tei_toolkit.conventions.convention import Convention, Shape

CONVENTION = Convention(
    name="square-brackets",
    title="Names in square brackets",
    description="The name in square brackets before the words.",
    shape=Shape(3.2, wrappers=frozenset({"square", "round", "lens", "angle"})),
    example="[Anna] Where were you?\n\n[Ben] On the pier.\n\n[Anna] Since when?\n",
)
