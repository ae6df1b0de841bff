"""Nordic parliaments."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="nordic",
    title="Nordic parliaments",
    description="Name and party before a colon or on its own line, with the time.",
    languages=(
        "sv",
        "da",
        "no",
        "nb",
        "nn",
        "fi",
    ),
    signatures=(
        Signature(
            (
                r"(?:Riksdagen|Folketinget|Stortinget|Eduskunta|Täysistun|Riksdagens"
                r" protokoll)"
            ),
            2.5,
            "a parliament",
        ),
        Signature(r"^\W*Anf\. \d+ ", 3.0, "numbered speeches"),
        Signature(r"^\W*Kl\. \d\d:\d\d", 2.0, "the time"),
        Signature(
            (
                r"^\W*(?:(?:Andre|Förste|Tredje) vice talmannen|Herr talman|Talmannen"
                r"|Formanden|Presidenten|Puhemies|(?:Ensimmäinen|Toinen) varapuhemies)"
            ),
            1.5,
            "the speaker",
        ),
        Signature(
            r"Fru talman!|Herr talman!|Arvoisa puhemies",
            1.5,
            "an address to the speaker",
        ),
    ),
    activity="debate",
    lone=r"Anf\.\s{1,4}\d{1,4}\s{1,4}(?P<label>[^\W\d_][^\n:]{2,80}?):?\s*\Z",
    example=(
        "Riksdagens protokoll 2012/13:34\n"
        "\n"
        "Anf. 1 ANNA HALE (S):\n"
        "\n"
        "Herr talman! Det regnar i Ellery.\n"
        "\n"
        "Anf. 2 BO COLE (M):\n"
        "\n"
        "Herr talman! Det gör det.\n"
        "\n"
        "Anf. 3 ANNA HALE (S):\n"
        "\n"
        "Herr talman! Då är vi överens.\n"
    ),
)
