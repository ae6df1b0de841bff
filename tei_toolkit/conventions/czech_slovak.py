"""Czech and Slovak parliaments."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="czech-slovak",
    title="Czech and Slovak parliaments",
    description="The office and the name before a colon.",
    languages=(
        "cs",
        "sk",
    ),
    signatures=(
        Signature(
            (
                r"(?:PSP|Poslanecká sněmovna|Stenografický zápis|stenoprotokol"
                r"|Národná rada)"
            ),
            2.5,
            "the chamber",
        ),
        Signature(
            (
                r"^\W*(?:Předseda|Místopředseda|Poslan(?:ec|kyně)|Ministr|Podpredseda"
                r"|Predseda)[^\n:]{2,60}:"
            ),
            2.5,
            "the chair or a deputy",
        ),
        Signature(r"\((?:Potlesk|Jednání zahájeno|Smích)", 1.0, "applause in brackets"),
    ),
    activity="debate",
    example=(
        "Stenografický zápis 22. schůze\n\nPředseda PSP Jan Hale: Zahajuji"
        " schůzi.\n\nPoslankyně Anna Cole: Děkuji.\n\nPředseda PSP Jan Hale:"
        " Prosím.\n"
    ),
)
