"""Discourse transcription (Du Bois and others 1993), as in the Santa Barbara Corpus."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="discourse-transcription",
    title="Discourse transcription",
    description=(
        "An intonation unit a line after the times of its beginning and end; the label "
        "stands before a turn's first unit."
    ),
    signatures=(
        Signature(
            r"^\d{1,5}\.\d{1,4}[ \t]+\d{1,5}\.\d{1,4}[ \t]+[>\w$#*]{1,12}:?[ \t]",
            3.5,
            "times of intonation units",
        ),
        Signature(r"\(H\)|\(Hx\)|@@|<[A-Z@]{1,6} ", 1.0, "marks of breath and voice"),
    ),
    notes=(r">[A-Z]{2,12}:?\s.*", r"\$.*"),
    activity="conversation",
    example=(
        "0.00 1.92\tDORA:  \t... (H) So he says,\n1.92 3.05\t       \the won't.\n"
        "3.05 4.40\tLYLE:  \tWon't what.\n4.40 5.20\t>ENV:  \t((DOOR))\n"
        "5.20 6.10\tDORA:  \tOpen it.\n6.10 7.00\tLYLE:  \tMhm.\n"
    ),
)
