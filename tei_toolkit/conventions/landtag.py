"""German and Austrian parliaments."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="landtag",
    title="German and Austrian parliaments",
    description="Name and party before a colon, interjections in brackets.",
    languages=("de",),
    signatures=(
        Signature(
            (
                r"(?:Landtag|Nationalrat|Bundesrat|Abgeordnetenhaus|Bürgerschaft"
                r"|Ständerat|Amtliches Bulletin|Grosser Rat)\b"
            ),
            2.0,
            "a parliament",
        ),
        Signature(
            (
                r"(?:Stenographisches Protokoll|Plenarprotokoll|Stenografischer"
                r" Bericht|Amtliches Bulletin)"
            ),
            2.0,
            "a stenographic record",
        ),
        Signature(
            r"^\W*(?:Vize)?[Pp]räsident(?:in)?\b[^\n:]{2,50}:", 1.0, "the President"
        ),
    ),
    activity="debate",
    example=(
        "Landtag von Ellery\n"
        "\n"
        "Plenarprotokoll 6/12\n"
        "\n"
        "Präsidentin Anna Kohl: Ich eröffne die Sitzung.\n"
        "\n"
        "Ben Brandt, SPD: Frau Präsidentin! Es regnet.\n"
        "\n"
        "Präsidentin Anna Kohl: Danke.\n"
        "\n"
        "Ben Brandt, SPD: Bitte.\n"
    ),
)
