"""Romanian Camera Deputaților."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="camera-deputatilor",
    title="Romanian Camera Deputaților",
    description="Domnul or Doamna and the name before a colon, often on its own line.",
    languages=("ro",),
    signatures=(
        Signature(r"(?:Camer[ea]i? Deputaților|Ședința|Senatul)", 2.0, "the chamber"),
        Signature(
            (
                r"^\W*Doamna [A-ZȘȚĂÎÂ][^\n:]{3,50}:|^\W*Domnul"
                r" [A-ZȘȚĂÎÂ][^\n:]{3,50}:"
            ),
            3.0,
            "Domnul or Doamna",
        ),
    ),
    activity="debate",
    lone=r"(?P<label>(?:Domnul|Doamna) [A-ZȘȚĂÎÂŞŢ][^\n:]{3,50}):\s*",
    example=(
        "Ședința Camerei Deputaților\n\nDomnul Ion Hale:\n\nDeschid ședința.\n\n"
        "Doamna Ana Cole:\n\nMulțumesc.\n\nDomnul Ion Hale:\n\nPoftiți.\n"
    ),
)
