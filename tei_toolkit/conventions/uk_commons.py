"""House of Commons (Hansard)."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES

CONVENTION = Convention(
    name="uk-commons",
    title="House of Commons (Hansard)",
    description=(
        "Name, then constituency and party in brackets at first, before a"
        " colon or on its own line."
    ),
    languages=("en",),
    signatures=(
        Signature(
            r"House of Commons|\bCommons (?:Chamber|Debates|Hansard)",
            1.2,
            "the House of Commons",
        ),
        Signature(
            (
                r"^\W*(?:Sir|Mr|Mrs|Ms|Dr|Miss)?\.? ?[A-Z][\w.\'’ -]{2,40}"
                r" \([A-Z][\w,.&\' -]{2,50}\) \((?:Con|Lab|LD|SNP|DUP|PC|Green|Ind"
                r"|Reform|Lab/Co-op|UUP|SDLP|Alliance|Lib)\)"
            ),
            3.0,
            "constituency and party in brackets",
        ),
        Signature(
            (
                r"^\W*\d{1,2} [A-Z][a-z]{2,8} \d{4} : Column \d+|^\W*Column \d+"
                r"|^\W*Volume \d+: debated on"
            ),
            2.5,
            "columns and volumes of Hansard",
        ),
        Signature(
            r"^\W*(?:Mr|Madam) (?:Deputy )?Speaker( \([^)]*\))?:?", 1.5, "the Speaker"
        ),
        Signature(
            (
                r"^\W*(?:Question (?:again )?put|The House divided|Hon\. Members"
                r"|Several hon\. Members rose)"
            ),
            1.2,
            "formulas of the House",
        ),
        Signature(r"House of Lords|noble Lord", -1.0, "the House of Lords"),
    ),
    furniture=(
        r"Column \d{1,5}(?:WH|W|WS)?",
        r"Share this (?:debate|contribution)",
        r"Copy Link",
    ),
    notes=WESTMINSTER_NOTES,
    activity="debate",
    example=(
        "House of Commons\n\nTuesday 11 July 2023\n\nRural Buses\n\nAnn Hale"
        " (Oldbridge) (Con): Will the Minister act?\n\nThe Minister for Roads"
        " (Ben Cole): I shall.\n\nAnn Hale: When?\n"
    ),
)
