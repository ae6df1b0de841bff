"""Deutscher Reichstag."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="reichstag",
    title="Deutscher Reichstag",
    description=(
        "Name or office, the constituency in brackets, before a colon;"
        " spaced or plain type."
    ),
    languages=("de",),
    signatures=(
        Signature(r"Reichstag\b", 2.5, "the Reichstag"),
        Signature(
            r"Abgeordneter\s+(?:Dr\. |Freiherr |Graf )?[A-ZÄÖÜ]",
            1.0,
            "Abgeordneter as a label",
        ),
        Signature(
            r"(?:Sehr richtig!|Hört! [Hh]ört!|Bravo!)", 1.5, "calls from the house"
        ),
    ),
    activity="debate",
    example=(
        "Reichstag. 12. Sitzung. Montag den 7. März 1881.\n\nPräsident: Die"
        " Sitzung ist eröffnet.\n\nAbgeordneter Kohl: Meine Herren!\n\n(Sehr"
        " richtig! links.)\n\nPräsident: Das Wort hat der Abgeordnete Brandt.\n"
    ),
)
