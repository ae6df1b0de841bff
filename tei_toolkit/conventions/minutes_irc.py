"""W3C and working group minutes."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="minutes-irc",
    title="W3C and working group minutes",
    description="A nickname before a colon, an ellipsis on lines that go on.",
    signatures=(
        Signature(
            r"^\W*(?:scribe|scribenick|ScribeNick|chair|RRSAgent|Zakim)\s*:",
            3.0,
            "the scribe",
        ),
        Signature(r"^\W*(?:\.\.\.|…) \w", 1.5, "lines that go on"),
        Signature(r"(?:www\.w3\.org|W3C|irc log)", 1.5, "the W3C"),
    ),
    activity="meeting",
    example=(
        "W3C Ferry Working Group\n\nscribe: ben\n\nanna: where were we?\n… on the"
        " pier\nben: since noon\nanna: and now?\n"
    ),
)
