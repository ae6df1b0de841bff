"""Scottish Parliament."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES

CONVENTION = Convention(
    name="scottish-parliament",
    title="Scottish Parliament",
    description="Name, region and party in brackets at first, before a colon.",
    languages=("en",),
    signatures=(
        Signature(
            r"Scottish Parliament|Official Report\s*$", 1.8, "the Scottish Parliament"
        ),
        Signature(
            r"^\W*The (?:Deputy )?Presiding Officer(?: \([^)]+\))?:",
            2.0,
            "the Presiding Officer",
        ),
        Signature(r"^\W*Meeting of the Parliament", 2.5, "a meeting of the Parliament"),
        Signature(r"^\W*The Convener(?: \([^)]+\))?:", 2.0, "the Convener"),
    ),
    notes=WESTMINSTER_NOTES,
    activity="debate",
    example=(
        "Scottish Parliament\n\nMeeting of the Parliament\n\nThe Presiding"
        " Officer (Ann Hale): Good afternoon.\n\nBen Cole (Fife) (SNP): Thank"
        " you.\n\nThe Presiding Officer: Next.\n"
    ),
)
