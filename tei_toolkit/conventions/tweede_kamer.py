"""Dutch and Belgian parliaments."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="tweede-kamer",
    title="Dutch and Belgian parliaments",
    description="De heer or Mevrouw and the name, party in brackets, before a colon.",
    languages=(
        "nl",
        "fr",
    ),
    signatures=(
        Signature(
            r"^\W*(?:De heer|Mevrouw|Minister|Staatssecretaris) [A-Z][^\n:]{2,60}:",
            2.5,
            "De heer or Mevrouw",
        ),
        Signature(r"^\W*De (?:voorzitter|VOORZITTER)\s?:", 2.5, "the chair"),
        Signature(
            (
                r"(?:Tweede Kamer|Handelingen|Integraal Verslag|Eerste Kamer|Kamer"
                r" van Volksvertegenwoordigers)"
            ),
            2.0,
            "the chamber",
        ),
        Signature(r"^\W*\d\d\.\d\d\s+[A-Z]", 1.5, "numbered speeches"),
    ),
    activity="debate",
    example=(
        "Tweede Kamer\n\nDe voorzitter:\nIk open de vergadering.\n\nMevrouw Hale"
        " (D66):\nVoorzitter, dank.\n\nDe voorzitter:\nDank u.\n"
    ),
)
