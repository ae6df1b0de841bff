"""Assembleia da República."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="assembleia-da-republica",
    title="Assembleia da República",
    description=(
        "O Sr. or A Sr.ª and the name, party in brackets, before a colon and a dash."
    ),
    languages=("pt",),
    signatures=(
        Signature(
            r"^\W*[OA] Sr\.ª? [^\n:]{3,80}:\s?[—–-]",
            3.5,
            "O Sr. and a colon and a dash",
        ),
        Signature(
            r"(?:Assembleia da República|I SÉRIE|REUNIÃO PLENÁRIA)",
            2.0,
            "the Assembleia",
        ),
        Signature(
            r"^\W*(?:Aplausos|Vozes|Protestos) d[oae]s? ", 1.5, "applause of a party"
        ),
    ),
    activity="debate",
    example=(
        "I SÉRIE — NÚMERO 6\n\nO Sr. Presidente: — Está aberta a reunião.\n\nA"
        " Sr.ª Ana Cole (PS): — Obrigada.\n\nAplausos do PS.\n\nO Sr."
        " Presidente: — Tem a palavra.\n"
    ),
)
