"""Knesset."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="knesset",
    title="Knesset",
    description=(
        "Name, party in brackets, before a colon, on its own line or before the words."
    ),
    languages=("he",),
    signatures=(
        Signature(r"(?:הכנסת|דברי הכנסת|ישיבת הכנסת)", 2.5, "the Knesset"),
        Signature(r'^\W*(?:היו"ר|היו״ר|יו"ר)[^\n:]{0,50}:', 2.5, "the chair"),
        Signature(r"^\W*(?:ועדת|פרוטוקול)", 1.0, "a committee"),
    ),
    activity="debate",
    example=(
        'דברי הכנסת\n\nהיו"ר דוד כהן:\n\nאני פותח את הישיבה.\n\nרות לוי (העבודה):\n'
        '\nתודה.\n\nהיו"ר דוד כהן:\n\nבבקשה.\n'
    ),
)
