"""Names as parts of ids, and as keys of the lexicon."""

import re
import unicodedata

from tei_toolkit.lazy_pattern import lazy_pattern

_ACCENTED = lazy_pattern("[^\\x00-\\x7fйїў]+")


def slug(text: str) -> str:
    """`text` in small letters without accents, words parted by hyphens.

    What is a letter of its own stays one: й, ї, ў; ı is i, as capitals have it.
    """
    letters = text.casefold()
    if not letters.isascii():
        letters = unicodedata.normalize("NFC", letters)
        letters = _ACCENTED.sub(_without_accents, letters)
    kept = "".join(c if c.isalnum() else " " for c in letters)
    return "-".join(kept.split()) or "x"


def _without_accents(match: re.Match[str]) -> str:
    plain = unicodedata.normalize("NFKD", match[0]).replace("ı", "i")
    return "".join(c for c in plain if not unicodedata.combining(c))


def lexicon_key(name: str) -> str:
    """`name` as the lexicon has it: small, with single spaces, straight apostrophes."""
    return " ".join(name.lower().replace("’", "'").split())
