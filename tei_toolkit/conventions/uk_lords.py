"""House of Lords (Hansard)."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES

CONVENTION = Convention(
    name="uk-lords",
    title="House of Lords (Hansard)",
    description=(
        "Title and name, party in brackets at first, before a colon or on its own line."
    ),
    languages=("en",),
    signatures=(
        Signature(
            r"House of Lords|Lords (?:Chamber|Hansard)", 2.0, "the House of Lords"
        ),
        Signature(
            (
                r"^\W*(?:The )?(?:Lord|Baroness|Viscount|Earl|Countess|Noble Lords?"
                r"|Bishop|Marquess) [A-Z][\w’\' -]{2,40}(?: \([^)]{2,12}\))*:?\s"
            ),
            2.5,
            "peers as labels",
        ),
        Signature(r"[Mm]y Lords,", 2.0, "My Lords"),
        Signature(r"^\W*(?:Noble Lords|A noble Lord):", 2.0, "Noble Lords"),
    ),
    headings=(
        r"(?:Private Notice |Topical )?Questions?(?: for Short Debate)?",
        r"(?:Clauses?|Schedules?) \d+[A-Z]* ?: .{3,90}",
        r"Amendments? \d+[A-Z]*(?: (?:to|and) \d+[A-Z]*)*",
        r"(?:Committee|Report) \(\d{1,2}(?:st|nd|rd|th) Day\)",
    ),
    notes=(
        *WESTMINSTER_NOTES,
        (
            r"\d+[A-Z]*: (?:(?:After |Before |The )?(?:Clause|Schedule|Title|Preamble)"
            r"|Page|Line|Leave out|Insert)\b.*"
        ),
    ),
    activity="debate",
    example=(
        "House of Lords\n\nFerries\n\nBaroness Hale (LD): My Lords, I ask about"
        " ferries.\n\nLord Cole (Con): My Lords, they sail.\n\nNoble Lords: Oh!\n"
    ),
)
