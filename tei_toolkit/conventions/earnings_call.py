"""Earnings call."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="earnings-call",
    title="Earnings call",
    description=(
        "Name, then company and title with dashes, or the Operator, on its"
        " own line or before a colon."
    ),
    languages=("en",),
    signatures=(
        Signature(
            r"(?:Earnings (?:Conference )?Call|earnings call)", 3.0, "an earnings call"
        ),
        Signature(r"^\W*Operator\s*:?\s*$|^\W*Operator\s*:", 2.0, "the Operator"),
        Signature(r"(?:NYSE|NASDAQ|Nasdaq)\s*:", 1.5, "a ticker"),
        Signature(
            (
                r"^\W*(?:Prepared Remarks|Questions? (?:and|&) Answers?"
                r"|Question-and-Answer Session|Presentation)\s*:?\s*$"
            ),
            1.5,
            "parts of a call",
        ),
        Signature(
            (
                r"\s[-–—]+\s(?:Chief (?:Executive|Financial)|Analyst|President|Vice"
                r" President|Investor Relations)"
            ),
            1.5,
            "the title of an officer",
        ),
    ),
    activity="meeting",
    example=(
        "Hale Pumps (NYSE: HPV)\n"
        "Q3 2019 Earnings Call\n"
        "\n"
        "Operator\n"
        "\n"
        "Good day, and welcome to the call.\n"
        "\n"
        "Ann Hale -- Chief Executive Officer\n"
        "\n"
        "Thank you. It was a wet quarter.\n"
        "\n"
        "Operator\n"
        "\n"
        "Our first question is from Ben Cole.\n"
        "\n"
        "Ben Cole -- Bell Bank -- Analyst\n"
        "\n"
        "Good morning. How wet?\n"
        "\n"
        "Ann Hale -- Chief Executive Officer\n"
        "\n"
        "Very wet.\n"
    ),
)
