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
    example=(
        "S. Hrg. 111-388\n\nBRIDGES\n\nHEARING\n\nbefore the\n\nCOMMITTEE ON"
        " COMMERCE\n\nSenator Hale. Good morning.\n\nMr. Cole. Good morning,"
        " Madam Chair.\n\nSenator Hale. Please begin.\n"
    ),
)
