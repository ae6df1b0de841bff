"""Chat with name and time on a line."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="slack",
    title="Chat with name and time on a line",
    description="A name and a time of day on one line, the message below.",
    signatures=(
        Signature(
            r"^[^\n]{2,40}  ?\d{1,2}:\d\d\s?[AP]M\s*$",
            3.5,
            "a name and a time of day on a line",
        ),
        Signature(
            r"^[^\n]{2,32} — (?:Today|Yesterday|\d{1,2}/\d{1,2}/\d{2,4})",
            3.5,
            "a name, a dash and a day",
        ),
    ),
    activity="conversation",
    example=(
        "Anna Hale  9:01 AM\nWhere were you?\n\nBen Cole  9:02 AM\nOn the pier.\n"
        "\nAnna Hale  9:03 AM\nSince when?\n"
    ),
)
