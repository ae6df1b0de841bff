"""Text without capitals, or in capitals only, given the capitals that names have."""

import re
from enum import StrEnum

from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.title_words import STOP

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENOUGH = 60


class Casing(StrEnum):
    """How a text uses capitals."""

    MIXED = "mixed"
    UPPER = "upper"
    LOWER = "lower"

    @property
    def note(self) -> str:
        """A sentence for the user."""
        how = "is in capitals only" if self is Casing.UPPER else "has no capitals"
        return f"the text {how}: names are known by their words alone and less sure"


def casing_of(text: str) -> Casing:
    """How `text` uses capitals; short texts count as mixed."""
    sample = text[:60_000]
    letters = [c for c in sample if c.isalpha() and (c.isupper() or c.islower())]
    if len(letters) < _ENOUGH:
        return Casing.MIXED
    share = sum(map(str.isupper, letters)) / len(letters)
    if share > 0.7:
        return Casing.UPPER
    return Casing.LOWER if share < 0.002 else Casing.MIXED


def recased(text: str, language: str) -> tuple[Casing, str]:
    """The casing of `text`, and `text` with capitals where names may begin.

    Both have the same length.
    """
    casing = casing_of(text)
    if casing is Casing.MIXED or not language.startswith("en"):
        return casing, text
    lexicon = load_lexicon()

    def dress(match: re.Match[str]) -> str:
        word = match[0]
        low = word.lower()
        bare = low.split("'")[0].split("’")[0]
        if low == "i" or low.startswith(("i'", "i’")):
            return word.capitalize()
        known = (
            bare in lexicon.lands
            or lexicon.people_of(bare) > 100
            or bare in lexicon.given
            or bare in lexicon.family
        )
        is_common = bare in lexicon.common or bare in STOP
        if casing is Casing.UPPER:
            changed = low if is_common else _capital(word)
        else:
            changed = _capital(word) if known and not is_common else word
        return changed if len(changed) == len(word) else word

    return casing, _WORD.sub(dress, text)


def _capital(word: str) -> str:
    return word[0].upper() + word[1:].lower()
