"""Polish Sejm."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="sejm",
    title="Polish Sejm",
    description="The office or Poseł and the name before a colon.",
    languages=("pl",),
    signatures=(
        Signature(
            (
                r"(?:\bSejm\b|Sprawozdanie Stenograficzne|posiedzeni[ea] Sejmu|Senat"
                r" RP)"
            ),
            2.5,
            "the Sejm",
        ),
        Signature(
            (
                r"^\W*(?:(?:Wice)?[Mm]arszałek|Poseł|Senator|Posłanka"
                r"|Przewodnicząc[ya])\b[^\n:]{0,60}:"
            ),
            2.5,
            "the Marshal or a deputy",
        ),
        Signature(
            r"\((?:Oklaski|Dzwonek|Wesołość|Gwar na sali|Poruszenie)",
            1.5,
            "applause in brackets",
        ),
        Signature(r"Wysok[ai] Izb[oa]", 1.0, "Wysoka Izbo"),
    ),
    activity="debate",
    example=(
        "Sprawozdanie Stenograficzne z 12. posiedzenia Sejmu\n\nMarszałek:\n\n"
        "Otwieram posiedzenie.\n\nPoseł Anna Hale:\n\nPanie Marszałku!"
        " (Oklaski)\n\nMarszałek:\n\nDziękuję.\n"
    ),
)
