"""Parliament of Kenya."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES

CONVENTION = Convention(
    name="kenya",
    title="Parliament of Kenya",
    description=(
        "Hon. and the name, constituency and party in brackets, before a colon."
    ),
    languages=(
        "en",
        "sw",
    ),
    signatures=(
        Signature(
            r"(?:NATIONAL ASSEMBLY|National Assembly|THE SENATE|BUNGE LA|Bunge la)",
            1.2,
            "the National Assembly",
        ),
        Signature(
            r"^\W*(?:Hon|Sen)\. [A-Z][\w.’\' -]+ \([^)\n]+, [A-Z-]{2,8}\):",
            2.5,
            "constituency and party",
        ),
        Signature(
            (
                r"^\W*(?:Hon\. (?:Deputy |Temporary Deputy )?Speaker|The Temporary"
                r" (?:Deputy )?Speaker)\b[^\n:]{0,60}:"
            ),
            2.0,
            "Hon. Speaker",
        ),
        Signature(
            r"^\W*(?:Mhe\.|Bw\. Spika|Mheshimiwa|SPIKA|NAIBU SPIKA|MHE\.)",
            2.5,
            "Mheshimiwa",
        ),
        Signature(
            r"^\W*The House met at|\[The Speaker[^\n]* in the Chair\]",
            1.5,
            "the House met",
        ),
    ),
    notes=WESTMINSTER_NOTES,
    activity="debate",
    example=(
        "NATIONAL ASSEMBLY\n\n[The Speaker in the Chair]\n\nHon. Speaker:"
        " Proceed.\n\nHon. Ann Hale (Ellery, ODM): Thank you.\n\nHon. Speaker:"
        " Next.\n"
    ),
)
