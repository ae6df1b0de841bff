"""Parliament of Australia."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES

CONVENTION = Convention(
    name="australia",
    title="Parliament of Australia",
    description=(
        "Mr or Ms and the NAME in capitals, electorate and role in brackets, the time."
    ),
    languages=("en",),
    signatures=(
        Signature(
            (
                r"^\W*(?:The Hon\. )?(?:Mr|Ms|Mrs|Dr|Senator) [A-Z\'’-]{3,}(?:"
                r" [A-Z\'’-]{3,})? \([A-Z][\w ’\']+—[^)\n]+\)"
            ),
            3.5,
            "electorate and role, with a dash",
        ),
        Signature(
            r"^\W*(?:QUESTIONS? WITHOUT NOTICE|BILLS|MATTERS OF PUBLIC IMPORTANCE)",
            1.8,
            "headings of the House",
        ),
        Signature(
            r"^\W*The (?:DEPUTY )?(?:SPEAKER|PRESIDENT)(?: \([^)]*\))?:?\s",
            1.0,
            "The SPEAKER",
        ),
        Signature(r"\((?:\d{1,2}[:.]\d{2})\)\s*:", 1.5, "the time in brackets"),
        Signature(r"interjecting[—.–-]", 2.0, "interjecting"),
    ),
    notes=WESTMINSTER_NOTES,
    activity="debate",
    example=(
        "House of Representatives\n\nQUESTIONS WITHOUT NOTICE\n\nMs HALE"
        " (Ellery—Leader of the Opposition) (14:00): My question is to the"
        " Minister.\n\nMr COLE (Bell—Minister for Ferries) (14:01): I thank"
        " her.\n\nThe SPEAKER: Order!\n"
    ),
)
