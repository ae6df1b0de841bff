"""Câmara dos Deputados."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="camara-dos-deputados",
    title="Câmara dos Deputados",
    description=(
        "O SR. or A SRA. and the NAME, party and state in brackets, then a dash."
    ),
    languages=("pt",),
    signatures=(
        Signature(
            r"^\W*[OA] SRA?\.ª? [A-ZÁÉÍÓÚÂÊÔÃÕÇ][^\n–-]{2,80}\([^)\n]+\)\s?[-–]",
            3.0,
            "O SR. and a dash",
        ),
        Signature(r"^\W*[OA] SRA?\. PRESIDENTE", 2.0, "O SR. PRESIDENTE"),
        Signature(r"(?:CÂMARA DOS DEPUTADOS|Câmara dos Deputados)", 2.0, "the Câmara"),
        Signature(r"\(Palmas\.?\)", 0.8, "Palmas"),
    ),
    headings=(r"[IVX]{1,5} [-–] [A-ZÁÉÍÓÚÂÊÔÃÕÇ ]{6,80}",),
    activity="debate",
    example=(
        "CÂMARA DOS DEPUTADOS\n\nO SR. PRESIDENTE (Ari Hale. PT - SP) - Tem a"
        " palavra a Sra. Deputada.\n\nA SRA. ANA COLE (PSB - RJ) - Obrigada,"
        " Sr. Presidente.\n\nO SR. PRESIDENTE (Ari Hale. PT - SP) - Obrigado.\n"
    ),
)
