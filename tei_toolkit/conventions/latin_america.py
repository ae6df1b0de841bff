"""Latin American congresses."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="latin-america",
    title="Latin American congresses",
    description="Sr. or El diputado and the name, then a dash or before a colon.",
    languages=("es",),
    signatures=(
        Signature(
            r"^\W*Sra?\. [A-ZÁÉÍÓÚÑ][\w. ()áéíóúñ]+\.\s?[-–—]",
            3.0,
            "Sr. NAME and a dash",
        ),
        Signature(
            (
                r"^\W*(?:El|La) (?:[Pp]resident[ea]|[Ss]ecretari[oa]|diputad[oa]"
                r"|senador[a]?) (?:diputad[oa] |senador[a]? )?[A-ZÁÉÍÓÚÑ][^\n:]{5,70}:"
            ),
            3.0,
            "El diputado and a colon",
        ),
        Signature(
            (
                r"(?:Cámara de Diputados|Cámara de Senadores|Honorable (?:Cámara"
                r"|Senado)|Diario de los Debates)"
            ),
            2.0,
            "a chamber",
        ),
    ),
    activity="debate",
    example=(
        "Cámara de Diputados\n\nLa Presidenta diputada Ana Hale: Se abre la"
        " sesión.\n\nEl diputado Luis Cole: Gracias.\n\nLa Presidenta diputada"
        " Ana Hale: Adelante.\n"
    ),
)
