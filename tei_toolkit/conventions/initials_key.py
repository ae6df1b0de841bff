"""Initials with a key."""

from tei_toolkit.conventions.convention import Convention, Shape
from tei_toolkit.labels.candidates import Separator

CONVENTION = Convention(
    name="initials-key",
    title="Initials with a key",
    description="Initials before a colon; a key says whose they are.",
    shape=Shape(
        3.3,
        separators=frozenset({Separator.COLON}),
        labels=r"[A-ZÀ-ÞА-ЯΑ-Ω]{2,3}\d?|(?:[A-ZÀ-ÞА-ЯΑ-Ω]\.\s?){1,4}",
    ),
    example=(
        "AH = Anna Hale\nBC = Ben Cole\n\nAH: Where were you?\n\nBC: On the"
        " pier.\n\nAH: Since when?\n"
    ),
)
