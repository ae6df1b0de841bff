"""Hungarian Országgyűlés."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="orszaggyules",
    title="Hungarian Országgyűlés",
    description="ELNÖK or the DR. NAME, the party in brackets, before a colon.",
    languages=("hu",),
    signatures=(
        Signature(r"(?:Országgyűlés|országgyűlési)", 2.0, "the Országgyűlés"),
        Signature(r"^\W*ELNÖK\s?:", 2.5, "ELNÖK"),
        Signature(r"\((?:Taps|Derültség|Közbeszólás|Zaj)", 1.5, "applause in brackets"),
    ),
    activity="debate",
    example=(
        "Az Országgyűlés ülése\n\nELNÖK: Megnyitom az ülést.\n\nDR. HALE ANNA"
        " (Fidesz): Köszönöm. (Taps.)\n\nELNÖK: Tessék.\n"
    ),
)
