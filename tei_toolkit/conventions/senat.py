"""Sénat (France)."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="senat",
    title="Sénat (France)",
    description="M. or Mme and the name, then a full stop and a dash.",
    languages=("fr",),
    signatures=(
        Signature(r"\bSénat\b", 1.8, "the Sénat"),
        Signature(
            r"^\W*M(?:me|\.) [^\n.]{3,80}\.\s{0,2}[–—-]\s",
            2.5,
            "a full stop and a dash",
        ),
        Signature(
            r"Comptes? rendus? (?:analytique|intégral|de la commission)",
            1.8,
            "the record",
        ),
    ),
    activity="debate",
    example=(
        "Sénat\n\nCompte rendu intégral\n\nM. le président. – La séance est"
        " ouverte.\n\nMme Anne Hale. – Merci.\n\nM. le président. – La parole"
        " est à M. Col.\n"
    ),
)
