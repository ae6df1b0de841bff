"""Cortes Generales."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="cortes",
    title="Cortes Generales",
    description="El señor or La señora and the NAME in capitals before a colon.",
    languages=(
        "es",
        "ca",
    ),
    signatures=(
        Signature(
            r"(?:CORTES GENERALES|DIARIO DE SESIONES|Diario de Sesiones)",
            2.5,
            "the Cortes",
        ),
        Signature(
            (
                r"^\W*(?:El|La) señora? [A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ ]{3,60}(?:"
                r" \([^)\n]+\))?:"
            ),
            3.0,
            "El señor NAME",
        ),
        Signature(
            r"\((?:Aplausos|Rumores|Risas|Protestas)", 1.0, "applause in brackets"
        ),
    ),
    activity="debate",
    example=(
        "CORTES GENERALES. DIARIO DE SESIONES\n\nEl señor PRESIDENTE: Se abre"
        " la sesión.\n\nLa señora HALE COLE: Gracias, señor presidente."
        " (Aplausos).\n\nEl señor PRESIDENTE: Gracias.\n"
    ),
)
