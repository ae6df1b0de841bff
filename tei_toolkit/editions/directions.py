"""Which way words run, where nothing but the words says it."""

import re
import unicodedata

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]"
)
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


def direction_of(words: str) -> str:
    """`rtl` or `ltr`, by the first letter with a direction of its own.

    That is rule P2 of the Unicode Bidirectional Algorithm (UAX 9).
    """
    for letter in words:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"


def isolate(words: str) -> str:
    """`words` so that they do not mix with their neighbours in a line.

    Words that run from left to right are returned as they are.
    """
    return f"{ISOLATE}{words}{END_ISOLATE}" if _RIGHT_TO_LEFT.search(words) else words
