"""Microsoft Teams."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="teams",
    title="Microsoft Teams",
    description=(
        "The name and the elapsed time on one line, after a range of times,"
        " the words below."
    ),
    signatures=(
        Signature(
            r"^\d{1,2}:\d{2}:\d{2}\.\d{1,3} --> \d{1,2}:\d{2}:\d{2}\.\d{1,3}\s*$",
            3.5,
            "a range of times on a line",
        ),
        Signature(
            r"^[^\n:]{2,50} {2,3}\d{1,2}:\d{2}\s*$", 2.0, "a name and a time on a line"
        ),
        Signature(r"(?:started|stopped) transcription", 4.0, "started transcription"),
    ),
    furniture=(r"\d{1,2}:\d{2}:\d{2}\.\d{1,3} --> \d{1,2}:\d{2}:\d{2}\.\d{1,3}",),
    activity="meeting",
    example=(
        "Hale, Anna started transcription\n"
        "\n"
        "Hale, Anna   0:03\n"
        "Where were you?\n"
        "\n"
        "Cole, Ben   0:05\n"
        "On the pier.\n"
        "\n"
        "Hale, Anna   0:08\n"
        "Since when?\n"
        "\n"
        "Cole, Ben   0:10\n"
        "Since noon.\n"
    ),
)
