"""Dialogue with dashes."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="dialogue-dash",
    title="Dialogue with dashes",
    description="A dash before each speech, names seldom or never.",
    signatures=(
        Signature(
            r"^[–—-] ?[^\n]{10,}\n+[–—-] ?\S", 2.0, "lines that begin with a dash"
        ),
    ),
    activity="interview",
    example=(
        "– Where were you?\n\n– On the pier.\n\n– Since when?\n\n– Since noon.\n\n–"
        " Alone?\n\n– With the tide.\n"
    ),
)
