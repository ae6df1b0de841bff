"""Bold labels on web pages."""

from tei_toolkit.conventions.convention import Convention, Shape

CONVENTION = Convention(
    name="html-bold",
    title="Bold labels on web pages",
    description="The name in bold, with a colon or alone.",
    shape=Shape(
        3.2,
        wrappers=frozenset({"bold"}),
        media_types=frozenset({"text/html", "application/xhtml+xml"}),
    ),
    example=(
        "<p><strong>Anna:</strong> Where were you?</p>\n"
        "<p><strong>Ben:</strong> On the pier.</p>\n<p><strong>Anna:</strong>"
        " Since when?</p>\n"
    ),
)
