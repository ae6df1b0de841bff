"""White House."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="white-house",
    title="White House",
    description=(
        "MR. or MS. and the name before a colon, Q for questions, often without one."
    ),
    languages=("en",),
    signatures=(
        Signature(
            (
                r"^\W*(?:The White House|THE WHITE HOUSE)\s*$|White House Press"
                r"|whitehouse\."
            ),
            2.0,
            "the White House",
        ),
        Signature(
            r"^\W*Office of the (?:Press|Vice President|First Lady)",
            2.5,
            "the Office of the Press Secretary",
        ),
        Signature(r"^\W*For Immediate Release", 1.5, "For Immediate Release"),
        Signature(
            (
                r"^\W*(?:James S\. Brady|Brady) (?:Press )?Briefing Room|Rose Garden"
                r"|East Room|Aboard Air Force One"
            ),
            2.0,
            "a room of the White House",
        ),
        Signature(
            r"^\W*Press (?:Briefing|Gaggle|Conference) by\b", 2.0, "a press briefing by"
        ),
        Signature(r"^\W*THE PRESIDENT: ", 1.0, "THE PRESIDENT"),
        Signature(r"^\W*Q\s{2,}\S", 1.0, "Q and wide space"),
    ),
    activity="press briefing",
    example=(
        "The White House\n"
        "\n"
        "Office of the Press Secretary\n"
        "\n"
        "Press Briefing by Press Secretary Ann Hale\n"
        "\n"
        "1:06 P.M. EDT\n"
        "\n"
        "MS. HALE: Good afternoon. Questions?\n"
        "\n"
        "Q     Is it true?\n"
        "\n"
        "MS. HALE: It is.\n"
        "\n"
        "Q     Since when?\n"
        "\n"
        "MS. HALE: Since noon.\n"
        "\n"
        "END\n"
    ),
)
