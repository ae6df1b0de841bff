"""Depositions and trials, with questions and answers."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.labels.evidence import Hints

_BEFORE_OATH = (
    r"(?i:(?:where|there)upon,?\s+)?"
    r"[A-Z][A-Z.'’-]*(?:\s+[A-Z][A-Z.'’-]*){1,5}(?:,| - ).*"
    r"|[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){1,4},\s+(?:having|being|after) .*"
)
_AFTER_OATH = r".*\b(?:as\s+follows\s*[:.]?|SWORN\.?|AFFIRMED\.?|[Dd]uly sworn\.)"
_EXAMINATION = r"(?:CONTINUED |FURTHER )?(?:(?:RE)?(?:DIRECT|CROSS)[- ])?EXAMINATION"
_LETTER_BY_LETTER = r"(?:[A-Z-] {1,5}){5,40}[A-Z]"
"""As typewriters set headings: D I R E C T."""

CONVENTION = Convention(
    name="deposition",
    title="Deposition or trial",
    description=(
        "Q. and A. for questions and answers, BY lines say who asks, others"
        " before a colon."
    ),
    languages=("en",),
    signatures=(
        Signature(
            r"^\W*(?:\d+\s+)?(?:VIDEOTAPED )?DEPOSITION OF|EXAMINATION UNDER OATH",
            3.0,
            "a deposition",
        ),
        Signature(
            r"^\W*(?:\d+\s+)?BY M[RS]S?\. [A-Z][A-Z\'’. -]+:?", 3.0, "BY MR. lines"
        ),
        Signature(
            (
                r"^\W*(?:\d+\s+)?(?:CONTINUED )?(?:DIRECT |CROSS[- ]|REDIRECT "
                r"|RECROSS[- ]|FURTHER )?EXAMINATION\b"
            ),
            2.0,
            "examination as a heading",
        ),
        Signature(
            (
                r"^\W*(?:\d+\s+)?THE (?:COURT|WITNESS|CLERK|REPORTER|VIDEOGRAPHER"
                r"|COURT REPORTER)\s*:"
            ),
            2.0,
            "THE WITNESS, THE COURT",
        ),
        Signature(r"^\W*(?:\d+\s+)?[QA]\.?\s{1,}\S", 1.0, "Q. and A."),
        Signature(
            r"(?:having been (?:first )?duly sworn|Plaintiff|Indictment No)",
            1.0,
            "the language of courts",
        ),
    ),
    notes=(
        r"BY (?:M[RS]S?|DR|GENERAL|JUDGE)\.? [A-Z][A-Z\'’. -]{1,40}:?",
        r"BY THE COURT:?",
        (
            r"(?:Further |Re-|Cross-)?(?:[Qq]uestions|[Ee]xamination|[Ee]xamined)"
            r"(?:-in-chief)? (?:from|by) [A-Z][\w.'’ -]{1,40}(?:\(continued\))?:?"
        ),
        r"(?:[A-Z][\w.'’-]+ ){1,5}\((?:sworn|affirmed|recalled|continued)\)",
    ),
    passages=((_BEFORE_OATH, _AFTER_OATH),),
    headings=(_EXAMINATION, _LETTER_BY_LETTER),
    hints=Hints(labels=frozenset({"q", "a"})),
    activity="deposition",
    example=(
        "DEPOSITION OF ANN HALE\n"
        "\n"
        "DIRECT EXAMINATION\n"
        "\n"
        "BY MR. COLE:\n"
        "\n"
        "Q.  Where were you at noon?\n"
        "\n"
        "A.  I was on the pier.\n"
        "\n"
        "Q.  Alone?\n"
        "\n"
        "MS. BELL: Objection.\n"
        "\n"
        "THE WITNESS: May I answer?\n"
        "\n"
        "Q.  Please do.\n"
        "\n"
        "A.  I was alone.\n"
    ),
)
