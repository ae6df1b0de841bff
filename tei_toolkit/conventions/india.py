"""Parliament of India."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES

CONVENTION = Convention(
    name="india",
    title="Parliament of India",
    description=(
        "SHRI or SHRIMATI and the NAME, the constituency in brackets, before a colon."
    ),
    languages=(
        "en",
        "hi",
    ),
    signatures=(
        Signature(
            (
                r"^\W*(?:SHRI|SHRIMATI|KUMARI) [A-Z][A-Z. ]+(?: \([A-Z"
                r" ]+\))?\s?:"
            ),
            3.0,
            "SHRI as a label",
        ),
        Signature(
            r"(?:Lok Sabha|Rajya Sabha|LOK SABHA|RAJYA SABHA|लोक सभा|राज्य सभा)",
            2.0,
            "a House of Parliament",
        ),
        Signature(
            r"^\W*(?:श्री|श्रीमती|डॉ\.|माननीय (?:अध्यक्ष|सभापति))", 2.5, "a label in Hindi"
        ),
        Signature(r"(?:…|\.\.\.)\s?\((?:Interruptions|व्यवधान)\)", 2.0, "interruptions"),
        Signature(r" hrs\.?\s*$", 1.5, "the time in hrs"),
    ),
    notes=WESTMINSTER_NOTES,
    activity="debate",
    example=(
        "LOK SABHA DEBATES\n\n1102 hrs\n\nMR. SPEAKER: Shri Hale.\n\nSHRI ARUN"
        " HALE (ELLERY): Sir, it rains. …(Interruptions)\n\nMR. SPEAKER:"
        " Order.\n"
    ),
)
