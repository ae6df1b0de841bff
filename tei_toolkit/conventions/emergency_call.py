"""Emergency call."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="emergency-call",
    title="Emergency call",
    description="A time of day, the caller or the dispatcher, before a colon.",
    languages=("en",),
    signatures=(
        Signature(
            (
                r"(?:911|999|112)\b[^\n]{0,40}(?:[Cc]all|CALL)|EMERGENCY"
                r" COMMUNICATIONS"
            ),
            3.0,
            "an emergency call",
        ),
        Signature(
            (
                r"^\W*(?:\d\d:\d\d:\d\d\s+)?(?:911|Dispatcher|DISPATCHER|Operator"
                r"|Caller|CALLER)\s*:"
            ),
            1.5,
            "caller and dispatcher",
        ),
    ),
    activity="conversation",
    example=(
        "TRANSCRIPT OF 911 CALL\n\n19:42:10  911: What is the address?\n"
        "19:42:12  Caller: The pier.\n19:42:14  911: Which pier?\n"
    ),
)
