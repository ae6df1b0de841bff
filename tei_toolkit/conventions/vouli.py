"""Hellenic Parliament."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="vouli",
    title="Hellenic Parliament",
    description=(
        "The NAME in capitals before a colon; the chair with a name in brackets."
    ),
    languages=("el",),
    signatures=(
        Signature(r"(?:ΠΡΑΚΤΙΚΑ|ΒΟΥΛΗ|ΣΥΝΕΔΡΙΑΣΗ)", 2.0, "the Parliament"),
        Signature(r"^\W*ΠΡΟΕΔΡ(?:ΕΥΩΝ|ΕΥΟΥΣΑ|ΟΣ)[^\n:]{0,60}:", 2.5, "the chair"),
        Signature(r"\((?:Χειροκροτήματα|Θόρυβος)", 1.0, "applause"),
    ),
    activity="debate",
    example=(
        "ΠΡΑΚΤΙΚΑ ΒΟΥΛΗΣ\n\nΠΡΟΕΔΡΕΥΩΝ (Άρης Χάλης): Αρχίζει η συνεδρίαση.\n\n"
        "ΑΝΝΑ ΚΟΛΕ: Ευχαριστώ.\n\nΠΡΟΕΔΡΕΥΩΝ (Άρης Χάλης): Παρακαλώ.\n"
    ),
)
