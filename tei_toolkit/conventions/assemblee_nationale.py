"""Assemblée nationale."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="assemblee-nationale",
    title="Assemblée nationale",
    description="M. or Mme and the name, then a full stop.",
    languages=("fr",),
    signatures=(
        Signature(
            r"Assemblée nationale|Compte rendu intégral|Compte-rendu intégral",
            2.0,
            "the Assemblée nationale",
        ),
        Signature(
            r"^\W*M(?:me|\.) (?:le |la )?(?:président|présidente)[^\n.]{0,40}\. ",
            2.5,
            "M. le président and a full stop",
        ),
        Signature(
            r"^\W*M(?:me|\.) [A-ZÉÈ][\w’\' -]+(?:, [^\n.]{3,80})?\. ",
            1.5,
            "M. and a full stop",
        ),
        Signature(r"^\W*Présidence de M(?:me|\.)", 2.0, "the presidency"),
        Signature(
            r"\(Applaudissements sur (?:les|plusieurs) bancs",
            2.0,
            "applause on the benches",
        ),
    ),
    activity="debate",
    example=(
        "Assemblée nationale\n\nPrésidence de Mme Anne Hale\n\nMme la"
        " présidente. La séance est ouverte.\n\nM. Paul Col. Merci.\n\n"
        "(Applaudissements sur les bancs du groupe RE.)\n\nMme la présidente."
        " Poursuivez.\n"
    ),
)
