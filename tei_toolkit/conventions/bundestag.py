"""Deutscher Bundestag."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="bundestag",
    title="Deutscher Bundestag",
    description="Name, party in brackets, before a colon; interjections in brackets.",
    languages=("de",),
    signatures=(
        Signature(r"Deutscher Bundestag|Plenarprotokoll \d", 3.0, "the Bundestag"),
        Signature(r"\d+\. Wahlperiode", 1.5, "an electoral period"),
        Signature(
            r"^\W*(?:(?:Vize)?[Pp]räsident(?:in)?|Alterspräsident) [^\n:]{2,50}:",
            1.5,
            "the President",
        ),
        Signature(
            (
                r"\((?:CDU/CSU|SPD|FDP|BÜNDNIS 90/DIE GRÜNEN|DIE LINKE"
                r"|AfD)\)(?:,[^:\n]{0,40})?:"
            ),
            2.5,
            "a party in brackets before a colon",
        ),
        Signature(
            r"\((?:Beifall|Zuruf|Heiterkeit|Lachen)\b", 1.0, "applause in brackets"
        ),
    ),
    activity="debate",
    example=(
        "Deutscher Bundestag – 18. Wahlperiode – 4. Sitzung\n\nPräsident Dr."
        " Hale:\n\nDie Sitzung ist eröffnet.\n\n(Beifall)\n\nAnna Kohl (SPD):\n\n"
        "Herr Präsident!\n\nPräsident Dr. Hale:\n\nDanke.\n"
    ),
)
