"""US congressional hearing."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="us-congress-hearing",
    title="US congressional hearing",
    description="Mr. or Ms. and the name or the office, then a full stop.",
    languages=("en",),
    signatures=(
        Signature(
            r"^\W*\[?(?:Senate|House) Hearing,? \d|S\. Hrg\.|Serial No\. ",
            3.0,
            "the number of a hearing",
        ),
        Signature(
            r"^\s+HEARING\s*$|^\s+before the\s*$|COMMITTEE ON [A-Z]",
            1.5,
            "a hearing before a committee",
        ),
        Signature(
            r"^\W*The (?:sub)?committees? met,? (?:jointly, )?pursuant to ",
            3.0,
            "the committee met",
        ),
        Signature(
            r"^\W*(?:STATEMENT|OPENING STATEMENT|TESTIMONY) OF [A-Z]",
            2.0,
            "the statement of",
        ),
        Signature(
            (
                r"^\W*(?:Chairman|Chairwoman|Senator|Ranking Member|Mr\.|Ms\.)"
                r" [A-Z][a-zA-Z\'’-]+\. [A-Z]"
            ),
            1.5,
            "Senator and a full stop",
        ),
    ),
    activity="hearing",
    lone=(
        r"(?P<label>(?:Mr|Mrs|Ms|Miss|Dr|Senator|Representative|Delegate|Chairman"
        r"|Chairwoman|Chair)\.? (?:Ma?c|De|La|Van ?)?[A-Z][A-Za-z\'’-]+"
        r"|The (?:Chairman|Chairwoman|Chair))\.\s+(?=[\"“`\[]*[A-Z])"
    ),
    example=(
        "S. Hrg. 111-388\n"
        "\n"
        "BRIDGES\n"
        "\n"
        "HEARING\n"
        "\n"
        "before the\n"
        "\n"
        "COMMITTEE ON COMMERCE\n"
        "\n"
        "Senator Hale. Good morning. We meet on bridges.\n"
        "\n"
        "Mr. Cole. Good morning, Madam Chair.\n"
        "\n"
        "Senator Hale. Please begin.\n"
        "\n"
        "Mr. Cole. They are old.\n"
    ),
)
