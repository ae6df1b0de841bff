"""How the words of labels are folded, listed and compared.

All lists in this room hold words case-folded and in NFKC. They name offices, forms of
address, functions and the standing phrases of speech and of documents; they hold no
names of people.
"""

import unicodedata

from tei_toolkit.lazy_pattern import lazy_pattern


def fold(text: str) -> str:
    """`text` as labels are compared: NFKC, case-folded, single spaces, bare edges."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
        text = text.replace("’", "'").replace("‑", "-")
    return " ".join(text.casefold().split()).strip(" :.–—-*_")


def is_small(words: str) -> bool:
    """Whether `words` begin with a small letter that has a capital in running text.

    To Unicode the letters of Georgian are small; their capitals begin no sentence.
    """
    return words[:1].islower() and not "\u10d0" <= words[:1] <= "\u10ff"


_SPACED = lazy_pattern(r"[^\W\d_](?: [^\W\d_]){2,24}|[^\W\d_]{2}(?: [^\W\d_]){4,24}")
_CAPITAL = lazy_pattern(r"(?<=[^\W\d_])(?=[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄΑ-Ω])")


def close_letters(text: str) -> str:
    """A name whose letters are printed apart, closed: `Н и н а` is `Нина`.

    A scan may join the first two. Chinese and Japanese print set names of two signs
    apart, to the width of three.
    """
    if text[1:2] == " " and len(text) == 3 and min(text[0], text[2]) > "\u3040":
        return text[0] + text[2]
    if " " not in text[1:3] or not _SPACED.fullmatch(text):
        return text
    closed = text.replace(" ", "")
    return closed if closed.isupper() else _CAPITAL.sub(" ", closed)


def word_set(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(word for line in text.split("\n") for word in line.split())


def phrase_set(text: str) -> frozenset[str]:
    """The phrases of `text`, folded; a line or `|` divides them."""
    return frozenset(
        fold(phrase)
        for line in text.split("\n")
        for phrase in line.split("|")
        if phrase
    )
