"""Otter and other recorders."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="otter",
    title="Otter and other recorders",
    description="The name and the elapsed time on one line, the words below.",
    signatures=(
        Signature(
            r"^[^\n:]{2,40}?\s{2}\d{1,2}:\d{2}(?::\d\d)?\s*$",
            3.5,
            "a name and a time on a line",
        ),
        Signature(r"otter\.ai|Transcribed by https?://otter", 4.0, "otter.ai"),
        Signature(
            r"^[^\n:]{2,40} [\[(]\d{1,2}:\d{2}(?::\d\d)?[\])]:?\s*$",
            3.5,
            "a name and a time in brackets on a line",
        ),
        Signature(
            (
                r"^\[?\d{1,2}:\d{2}(?::\d\d)?\]?\s+(?:Speaker \d|[A-Z][a-z]+"
                r" [A-Z][a-z]+)\s*$"
            ),
            2.0,
            "a time and a name on a line",
        ),
    ),
    example=(
        "Anna Hale  0:00\nWhere were you?\n\nBen Cole  0:03\nOn the pier.\n\nAnna"
        " Hale  0:05\nSince when?\n"
    ),
)
