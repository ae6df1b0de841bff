"""National Assembly of Korea."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="gukhoe",
    title="National Assembly of Korea",
    description="A circle, the office or the name, then the words.",
    languages=("ko",),
    signatures=(
        Signature(r"(?:국회|회의록|본회의)", 2.0, "the National Assembly"),
        Signature(
            r"^[○◯〇]\S{2,12}(?:의장|위원장|장관|의원|위원)? ?\S{0,6}",
            2.0,
            "a circle before a name",
        ),
    ),
    activity="debate",
    lone=(
        r"[○◯〇](?P<label>(?:\S{1,12} ){0,3}?\S{0,10}?(?:의장|위원장|의원|위원|장관"
        r"|차관|주무관|팀장|과장|국장|실장|시장|군수|총리)|(?:부?의장|위원장|의장직무대행)"
        r" \S{2,4})\s+(?=\S+\s+\S)"
    ),
    example=(
        "국회본회의회의록\n\n"
        "○의장 김하나  회의를 시작하겠습니다.\n\n"
        "○박둘 의원  감사합니다.\n\n"
        "○의장 김하나  다음 안건입니다.\n"
    ),
)
