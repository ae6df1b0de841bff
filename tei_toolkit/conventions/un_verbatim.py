"""United Nations verbatim record."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="un-verbatim",
    title="United Nations verbatim record",
    description=(
        "Mr. or Ms., the name, the country in brackets, before a colon; the"
        " language in brackets."
    ),
    languages=(
        "en",
        "fr",
        "es",
    ),
    signatures=(
        Signature(
            r"^\W*[AS]/(?:\d+/)?PV\.\d+|[AS]/(?:ES-)?\d+/PV\.\d+|S/PV\.\d+",
            4.0,
            "the symbol of a record",
        ),
        Signature(
            (
                r"^\W*(?:General Assembly|Security Council|Conseil de sécurité"
                r"|Assemblée générale)\b"
            ),
            2.0,
            "the body",
        ),
        Signature(
            r"\((?:spoke|interpretation) (?:in|from) [A-Z][a-z]+\)",
            2.5,
            "the language spoken",
        ),
        Signature(
            r"The meeting (?:was called to order|rose) at",
            2.0,
            "the meeting was called to order",
        ),
        Signature(
            (
                r"^\W*(?:Mr|Mrs|Ms|Sir|Dame)\.? [A-Z][\w’\' -]+ \([A-Z][\w ’\']+\)(?:"
                r" \(|:)"
            ),
            1.5,
            "a delegate and a country",
        ),
    ),
    activity="debate",
    example=(
        "S/PV.7000\n"
        "\n"
        "Security Council\n"
        "\n"
        "The meeting was called to order at 10.05 a.m.\n"
        "\n"
        "The President: The Council will begin.\n"
        "\n"
        "Mr. Hale (Ellery) (spoke in French): I thank you, Mr. President.\n"
        "\n"
        "The President: I thank Mr. Hale.\n"
        "\n"
        "Mr. Cole (Bell): I thank you.\n"
        "\n"
        "The meeting rose at noon.\n"
    ),
)
