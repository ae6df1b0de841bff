"""Televised debate."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="presidential-debate",
    title="Televised debate",
    description="The candidates and the moderator in capitals before a colon.",
    languages=("en",),
    signatures=(
        Signature(
            (
                r"(?:Presidential|Vice[- ]Presidential|Radio-Television|Televised"
                r"|Primary) (?:Candidates )?(?:Debate|Broadcast|DEBATE)"
            ),
            3.0,
            "a debate of candidates",
        ),
        Signature(
            (
                r"^\W*(?:PARTICIPANTS|MODERATORS?|PANELISTS?|Moderators?"
                r"|Panelists?)\s*:"
            ),
            2.0,
            "participants and moderators",
        ),
        Signature(
            r"Commission on Presidential Debates",
            3.0,
            "the Commission on Presidential Debates",
        ),
        Signature(
            r"\[applause\]|\(APPLAUSE\)|\(CROSSTALK\)", 0.6, "applause and crosstalk"
        ),
    ),
    activity="debate",
    example=(
        "Presidential Debate at Ellery College\n\nPARTICIPANTS:\nGovernor Ann"
        " Hale and Senator Ben Cole\nMODERATOR:\nJo Bell\n\nBELL: Good evening.\n"
        "\nHALE: Thank you, Jo.\n\nCOLE: Thank you.\n"
    ),
)
