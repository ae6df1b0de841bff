"""US Supreme Court (oral argument)."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="us-supreme-court",
    title="US Supreme Court (oral argument)",
    description=(
        "Numbered lines; MR. or JUSTICE and the name in capitals before a colon."
    ),
    languages=("en",),
    signatures=(
        Signature(
            (
                r"^\W*(?:\d+\s+)?IN THE SUPREME COURT OF THE UNITED STATES|SUPREME"
                r" COURT OF THE UNITED STATES"
            ),
            2.0,
            "the Supreme Court",
        ),
        Signature(
            r"^\W*(?:\d+\s+)?(?:CHIEF )?JUSTICE [A-Z]{3,}\s*:",
            3.0,
            "a JUSTICE as a label",
        ),
        Signature(
            r"^\W*(?:\d+\s+)?ORAL ARGUMENT (?:OF|BY)|REBUTTAL ARGUMENT OF",
            2.5,
            "the argument of",
        ),
        Signature(
            r"Alderson Reporting Company|Heritage Reporting Corporation",
            2.0,
            "the reporting company",
        ),
        Signature(
            r"Official - Subject to Final Review|came on for oral argument",
            2.0,
            "a standing phrase",
        ),
        Signature(r"may it please the Court", 1.0, "may it please the Court"),
        Signature(r"^\W*Chief Justice [A-Z][a-z]+", 1.0, "the Chief Justice"),
    ),
    furniture=(
        r"(?:\d+\s+)?Alderson Reporting Company.*",
        r"Official(?: - Subject to Final Review)?",
        r"Heritage Reporting Corporation",
    ),
    headings=(
        r"(?:ORAL|REBUTTAL) ARGUMENT (?:OF|BY) [A-Z][A-Z .,'’-]+",
        r"ON BEHALF OF [A-Z][A-Z .,'’-]+",
    ),
    activity="oral argument",
    example=(
        "SUPREME COURT OF THE UNITED STATES\n\n"
        "ORAL ARGUMENT OF ANN HALE\n"
        "ON BEHALF OF THE PETITIONER\n\n"
        "CHIEF JUSTICE COLE: We will hear argument first. Ms. Hale.\n\n"
        "MS. HALE: May it please the Court: this is a case about lights.\n\n"
        "JUSTICE BELL: Whose lights?\n\n"
        "MS. HALE: The harbour's, Justice Bell.\n\n"
        "JUSTICE BELL: I see.\n"
    ),
)
