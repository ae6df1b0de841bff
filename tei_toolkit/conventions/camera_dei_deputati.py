"""Camera dei deputati."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="camera-dei-deputati",
    title="Camera dei deputati",
    description="The NAME in capitals, then a full stop.",
    languages=("it",),
    signatures=(
        Signature(
            (
                r"(?:Camera dei [Dd]eputati|CAMERA DEI DEPUTATI|Senato della"
                r" Repubblica|Resoconto stenografico)"
            ),
            2.5,
            "the Camera",
        ),
        Signature(r"^\W*PRESIDENTE\.\s", 2.5, "PRESIDENTE and a full stop"),
        Signature(
            r"\((?:Applausi|Commenti|Proteste) (?:dei|del|di)\b",
            1.5,
            "applause in brackets",
        ),
    ),
    activity="debate",
    example=(
        "CAMERA DEI DEPUTATI\n\nResoconto stenografico\n\nPRESIDENTE. La seduta"
        " è aperta.\n\nANNA HALE (PD). Grazie, Presidente.\n\nPRESIDENTE. Prego.\n"
    ),
)
