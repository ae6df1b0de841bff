"""US Department of State."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="state-department",
    title="US Department of State",
    description="MR or MS and the name before a colon, QUESTION before a colon.",
    languages=("en",),
    signatures=(
        Signature(
            r"Department (?:Press Briefing|of State)\b|state\.gov",
            2.0,
            "the Department of State",
        ),
        Signature(
            r"^\W*Department Spokesperson|Spokesperson\s*$", 1.5, "the spokesperson"
        ),
        Signature(r"^\W*Index for Today.s Briefing", 3.0, "an index of the briefing"),
        Signature(r"^\W*QUESTION:", 1.0, "QUESTION"),
        Signature(r"^\W*M[RS]S? [A-Z]{3,}:", 1.0, "MR without a full stop"),
    ),
    activity="press briefing",
    example=(
        "Department Press Briefing\n\nWashington, D.C.\n\n2:08 p.m. EST\n\nMR"
        " HALE: Good afternoon.\n\nQUESTION: Anything on the ferry?\n\nMR HALE:"
        " No.\n"
    ),
)
