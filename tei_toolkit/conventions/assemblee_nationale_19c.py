"""French chambers of the 19th century."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="assemblee-nationale-19c",
    title="French chambers of the 19th century",
    description="Title and name, then a full stop or a full stop and a dash.",
    languages=("fr",),
    signatures=(
        Signature(
            (
                r"Chambre des (?:députés|pairs)|CHAMBRE DES (?:DÉPUTÉS|PAIRS)|Le"
                r" Moniteur|Journal officiel"
            ),
            2.5,
            "a chamber",
        ),
        Signature(
            (
                r"^\W*M\. (?:le (?:comte|marquis|baron|duc|vicomte|général|ministre"
                r"|garde des sceaux|président|rapporteur)\b)"
            ),
            1.5,
            "M. le comte",
        ),
        Signature(
            (
                r"^\W*(?:Voix|Une voix|Plusieurs voix|Voix nombreuses|A gauche|A"
                r" droite|Au centre|De toutes parts)\b[^\n]{0,30}[.:]"
            ),
            2.0,
            "voices of the house",
        ),
        Signature(
            (
                r"\((?:Très-bien|Très bien|Mouvement|Sensation|Rumeurs|Bruit"
                r"|Exclamations|On rit)"
            ),
            2.0,
            "reactions of the house",
        ),
    ),
    activity="debate",
    example=(
        "CHAMBRE DES DÉPUTÉS\n\nSéance du 12 mars 1846\n\nM. le président. La"
        " parole est à M. Hale.\n\nM. le comte de Hale. Messieurs, il pleut."
        " (On rit.)\n\nVoix à gauche. Non !\n"
    ),
)
