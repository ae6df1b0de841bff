"""Historic Hansard (reported speech)."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES

CONVENTION = Convention(
    name="historic-hansard",
    title="Historic Hansard (reported speech)",
    description="Names in capitals, then what they said, in the third person.",
    languages=("en",),
    signatures=(
        Signature(
            (
                r"^\W*[§*]?\s*(?:THE )?(?:MR|SIR|LORD|THE EARL|THE CHANCELLOR|COLONEL"
                r"|VISCOUNT)\.? [A-Z. ’\']{2,60}(?: \([^)]{2,40}\))?,? (?:said|asked"
                r"|replied|rose|begged|wished)"
            ),
            3.5,
            "a name and a verb of speaking",
        ),
        Signature(
            r"^\W*HC Deb \d|^\W*HL Deb \d|vol \d+ cc?\d+",
            3.0,
            "a reference to the debates",
        ),
    ),
    notes=WESTMINSTER_NOTES,
    activity="debate",
    example=(
        "HC Deb 14 May 1872 vol 211 c612\n\n§ MR. HALE said, he would ask the"
        " President of the Board of Trade about lights.\n\n§ MR. COLE said,"
        " that they burned.\n"
    ),
)
