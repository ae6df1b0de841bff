"""Zoom."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="zoom",
    title="Zoom",
    description="A time in brackets and a name, or the name before a colon.",
    signatures=(
        Signature(
            r"^\[[^\]\n]{2,40}\] \d{1,2}:\d{2}:\d{2}\s*$",
            4.0,
            "a name in brackets and a time",
        ),
        Signature(
            r"^\d{1,2}:\d{2}:\d{2}\s+From\s+[^\n]{2,60}(?:to|:)",
            4.0,
            "From and to Everyone",
        ),
        Signature(
            r"^\d{2}:\d{2}:\d{2}\.?\d{0,3}\t[^\n:]{2,40}:\t", 4.0, "time, name and tab"
        ),
    ),
    activity="meeting",
    example=(
        "[Anna Hale] 10:01:12\nWhere were you?\n\n[Ben Cole] 10:01:15\nOn the"
        " pier.\n\n[Anna Hale] 10:01:20\nSince when?\n"
    ),
)
