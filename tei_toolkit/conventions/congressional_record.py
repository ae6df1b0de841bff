"""Congressional Record."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="congressional-record",
    title="Congressional Record",
    description="Mr. or Ms. and the NAME in capitals, then a full stop.",
    languages=("en",),
    signatures=(
        Signature(r"Congressional Record", 2.0, "the Congressional Record"),
        Signature(r"^\W*\[+(?:Page|Pages) [SHED]\d+", 2.5, "pages of the Record"),
        Signature(
            r"^\W*\[(?:Senate|House|Extensions of Remarks)\]\s*$",
            2.0,
            "the chamber in brackets",
        ),
        Signature(
            r"^\W*(?:Mr|Mrs|Ms)\. [A-Z][A-Z\'’-]+(?: of [A-Z][a-z]+)?\. ",
            2.0,
            "Mr. NAME and a full stop",
        ),
        Signature(
            (
                r"^\W*The (?:PRESIDING OFFICER|SPEAKER(?: pro tempore)?|ACTING"
                r" PRESIDENT|CHAIR(?:MAN)?|VICE PRESIDENT)(?: \([^)]*\))?\. "
            ),
            2.0,
            "the PRESIDING OFFICER",
        ),
        Signature(
            (
                r"(?:suggest the absence of a quorum|yield (?:back|the floor|to the)"
                r"|unanimous consent)"
            ),
            0.8,
            "the language of Congress",
        ),
    ),
    furniture=(
        r"\[+Pages? [SHED]\d+(?:-[SHED]\d+)?\]+",
        r"From the Congressional Record Online.*",
        r"_{10,}",
    ),
    notes=(
        (
            r"The (?:(?:assistant|senior|legislative|bill|journal|reading) )*clerk"
            r" (?:read|called|reported|proceeded)\b.*"
        ),
        r"There (?:was|being) no objection\b.*",
        (
            r"The (?:bill|motion|amendment|resolution|nomination|question)\b[^?]{0,80}"
            r"\b(?:was|were) (?:passed|agreed to|rejected|taken|ordered|read)\b.{0,60}"
        ),
        r"A motion to reconsider was laid on the table\.",
        r"POSTMASTER:.*",
        r"Program for [A-Z][a-z]+(?:, [^:]{3,30})?:.*",
    ),
    activity="debate",
    lone=(
        r"(?P<label>(?:(?:Mr|Mrs|Ms|Miss|Dr)\. "
        r"(?:Ma?c|De|La|Van ?)?[A-Z][A-Z\'’.-]+(?: [A-Z][A-Z\'’.-]+){0,2}"
        r"(?: of(?: [A-Z][a-z]+){1,2})?"
        r"|The (?:PRESIDING OFFICER|SPEAKER(?: pro tempore)?|VICE PRESIDENT"
        r"|(?:ACTING )?PRESIDENT(?: pro tempore)?|(?:ACTING )?CHAIR(?:MAN)?)"
        r"(?: \([^)\n]{3,40}\))?))\.\s+(?=[\"“`\[]*[A-Z])"
    ),
    example=(
        "[Congressional Record Volume 143, Number 8]\n[Senate]\n[Page S697]\n\n "
        " Mr. HALE. Mr. President, I ask for a light.\n\n  The PRESIDING"
        " OFFICER. Without objection.\n\n  Mr. HALE. I yield the floor.\n"
    ),
)
