"""Conversation analysis."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="conversation-analysis",
    title="Conversation analysis",
    description=(
        "Numbered lines, a letter or a name and a colon, marks of overlap and pause."
    ),
    signatures=(
        Signature(
            r"^\s*\d{1,4}\s+(?:→\s*)?[A-Z][\w?]{0,5}:\s",
            2.5,
            "numbered lines with short labels",
        ),
        Signature(
            r"\(\.\)|\(\d\.\d\)|°\w+°|\(h\)|::+\w?", 1.5, "marks of pause and breath"
        ),
        Signature(r"\[\w+[^\]\n]*\][^\n]*\n[^\n]*\[", 0.8, "marks of overlap"),
    ),
    activity="conversation",
    example=(
        "01   A:   where were [you]\n02   B:              [on the] pier\n03   "
        "     (1.2)\n04   A:   since whe:n\n"
    ),
)
