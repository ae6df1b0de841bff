"""The characters of symbol fonts, whose codes are keys and not letters.

Sources: Adobe's encoding of Symbol (Unicode Consortium, `SYMBOL.TXT`), and what Unicode
says of the signs of Wingdings (Unicode 7.0, L2/12-368).
"""

_SYMBOL_LOW = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ["
    "∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
)
_SYMBOL_HIGH = (
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
)
_SYMBOL_LAST = "⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
_WINGDINGS = """
22✂ 29✆ 36⌛ 41✌ 45☜ 46☞ 47☝ 48☟ 4A☺ 4B😐 4C☹ 4D💣 4E☠ 52☼ 54❄ 58✠ 59✡ 5A☪ 5E♈
5F♉ 60♊ 61♋ 62♌ 63♍ 64♎ 65♏ 66♐ 67♑ 68♒ 69♓ 6C● 6D❍ 6E■ 6F□ 71❑ 72❒ 74⧫ 75◆
76❖ 80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ 8B⓿ 8C❶ 8D❷ 8E❸ 8F❹ 90❺ 91❻ 92❼
93❽ 94❾ 95❿ 9E· 9F• A1○ A7▪ A8◻ AB★ D8➢ DF← E0→ E1↑ E2↓ E8➔ EF⇦ F0⇨ F1⇧ F2⇩ FB✘
FC✔ FD☒ FE☑
"""
"""Keys, in hexadecimal digits, and what they draw."""


def _table(font: str) -> dict[int, str]:
    """What the keys of a font draw; empty for a font that is not known."""
    match font.casefold():
        case "symbol":
            return {
                **dict(enumerate(_SYMBOL_LOW, 0x20)),
                **dict(enumerate(_SYMBOL_HIGH, 0xA0)),
                **dict(enumerate(_SYMBOL_LAST, 0xF1)),
            }
        case "wingdings":
            signs = {int(sign[:2], 16): sign[2:] for sign in _WINGDINGS.split()}
            return {0x20: " ", **signs}
        case _:
            return {}


def is_symbol_font(font: str) -> bool:
    """Whether the characters of `font` are signs, whatever their codes."""
    return font.casefold() in {
        *("symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings"),
        "zapfdingbats",
    }


def symbol_of(font: str, code: int) -> str:
    """The character that `font` draws for a code; a private one of Unicode if none.

    Word has the keys of such fonts there, from U+F020 on.
    """
    key = code - 0xF000 if 0xF020 <= code <= 0xF0FF else code
    if not is_symbol_font(font):
        return chr(key or 0x20)
    return _table(font).get(key) or chr(0xF000 + key if key < 0x100 else code)
