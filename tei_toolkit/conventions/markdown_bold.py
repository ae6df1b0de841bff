"""Bold labels in Markdown."""

from tei_toolkit.conventions.convention import Convention, Shape

CONVENTION = Convention(
    name="markdown-bold",
    title="Bold labels in Markdown",
    description="The name in bold, with a colon inside or outside the bold, or alone.",
    shape=Shape(
        3.2, wrappers=frozenset({"bold"}), media_types=frozenset({"text/markdown"})
    ),
    example=(
        "**Anna:** Where were you?\n\n**Ben:** On the pier.\n\n**Anna:** Since when?\n"
    ),
)
