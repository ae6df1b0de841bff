"""New Zealand Parliament."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES

CONVENTION = Convention(
    name="new-zealand",
    title="New Zealand Parliament",
    description=(
        "Hon and the NAME in capitals, party and electorate in brackets,"
        " before a colon."
    ),
    languages=("en",),
    signatures=(
        Signature(
            (
                r"^\W*(?:\d+\. )?(?:(?:Rt )?Hon )?(?:Dr |Sir )?[A-Z][A-Z\'’ -]{4,40}"
                r" \([^)\n]*—[^)\n]*\)(?: to the [A-Z][^\n:]+)?:"
            ),
            3.0,
            "party and electorate, with a dash",
        ),
        Signature(
            r"^\W*(?:Mr|Madam|MR|MADAM) SPEAKER:|^\W*SPEAKER:", 1.2, "Mr SPEAKER"
        ),
        Signature(
            r"(?:ORAL QUESTIONS|Questions to Ministers|NZPD|New Zealand)",
            1.5,
            "New Zealand",
        ),
        Signature(
            r"\(Minister (?:of|for) [^)\n]+\)\s?:", 1.0, "a Minister in brackets"
        ),
    ),
    notes=WESTMINSTER_NOTES,
    activity="debate",
    example=(
        "ORAL QUESTIONS\n\n1. ANN HALE (National—Ellery) to the Minister of"
        " Transport: Does it sail?\n\nHon BEN COLE (Minister of Transport): It"
        " does.\n\nANN HALE: When?\n"
    ),
)
