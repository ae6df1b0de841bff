"""Houses of the Oireachtas."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES

CONVENTION = Convention(
    name="ireland",
    title="Houses of the Oireachtas",
    description="Deputy or Senator and the name on its own line or before a colon.",
    languages=(
        "en",
        "ga",
    ),
    signatures=(
        Signature(r"Oireachtas|Dáil Éireann|Seanad Éireann", 3.0, "the Oireachtas"),
        Signature(
            (
                r"^\W*(?:An (?:Leas-)?Cheann Comhairle|An (?:Leas-)?Chathaoirleach"
                r"|The Taoiseach|Taoiseach|Tánaiste)\b"
            ),
            2.0,
            "the Ceann Comhairle",
        ),
        Signature(
            r"^\W*(?:Deputy|Senator) [A-ZÁÉÍÓÚ][\w’\' -]+\s*:?$",
            1.5,
            "a Deputy as a label",
        ),
    ),
    furniture=(r"Link to this: Individual speech",),
    notes=WESTMINSTER_NOTES,
    activity="debate",
    example=(
        "Dáil Éireann debate\n\nAn Ceann Comhairle\n\nI call Deputy Hale.\n\n"
        "Deputy Ann Hale\n\nI thank him.\n\nAn Ceann Comhairle\n\nNext.\n"
    ),
)
