"""South Slavic parliaments."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="south-slavic",
    title="South Slavic parliaments",
    description="The name in capitals before a colon.",
    languages=(
        "sl",
        "hr",
        "sr",
        "bs",
        "bg",
        "mk",
    ),
    signatures=(
        Signature(
            (
                r"(?:Državni zbor|Hrvatski sabor|Народно събрание|НАРОДНО СЪБРАНИЕ"
                r"|Narodna skupština|Народна скупштина|DOBESEDNI ZAPIS)"
            ),
            2.5,
            "the chamber",
        ),
        Signature(
            (
                r"^\W*(?:PREDSEDNI[CK]A?|PREDSJEDNIK|ПРЕДСЕДАТЕЛ\w*"
                r"|PODPREDSEDNI[CK]A?|ПРЕДСЕДНИК)[^\n:]{0,50}:"
            ),
            2.5,
            "the chair",
        ),
    ),
    activity="debate",
    lone=(
        r"(?P<label>(?:(?:POT)?PRED[A-ZČŠŽĆĐ]*|ПРЕД[А-ЯЈЉЊЂЋЏ]*\.?)"
        r" [A-ZČŠŽĆĐА-ЯЈЉЊЂЋЏ .-]{4,50})(?: \([^()\n]{2,30}\))?:\s+"
    ),
    example=(
        "Državni zbor\n\nPREDSEDNIK ANTON HALE: Začenjam sejo.\n\nANA COLE:"
        " Hvala.\n\nPREDSEDNIK ANTON HALE: Prosim.\n"
    ),
)
