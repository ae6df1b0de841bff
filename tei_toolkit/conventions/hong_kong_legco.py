"""Hong Kong Legislative Council."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES

CONVENTION = Convention(
    name="hong-kong-legco",
    title="Hong Kong Legislative Council",
    description="The name and title, then a colon, in Chinese or English.",
    languages=(
        "zh",
        "en",
        "yue",
    ),
    signatures=(
        Signature(r"(?:立法會|LEGISLATIVE COUNCIL)", 2.5, "the Legislative Council"),
        Signature(
            r"^\W*(?:主席|代理主席|全委會主席|[一-鿿]{2,4}議員|[一-鿿]{2,10}局(?:局)?長)[：:]",
            2.0,
            "a member as a label",
        ),
        Signature(
            (
                r"^\W*(?:MR|MS|DR|MISS|PRESIDENT|SECRETARY FOR [A-Z ,]+)[A-Z .’\'-]*"
                r" \((?:in Cantonese|in English)\):"
            ),
            3.5,
            "the language spoken",
        ),
        Signature(r"（譯文）|\(譯文\)", 1.5, "a translation"),
    ),
    notes=WESTMINSTER_NOTES,
    activity="debate",
    example=(
        "立法會 ─ 2018年11月7日\n\n"
        "主席：現在恢復會議。\n\n"
        "陳大文議員：主席，多謝。\n\n"
        "主席：下一位。\n"
    ),
)
