"""How the words of labels are folded, listed and compared.

All lists in this room hold words case-folded and in NFKC. They name offices, forms of
address, functions and the standing phrases of speech and of documents; they hold no
names of people.
"""

import unicodedata


def fold(text: str) -> str:
    """`text` as labels are compared: NFKC, case-folded, single spaces, bare edges."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
        text = text.replace("’", "'").replace("‑", "-")
    return " ".join(text.casefold().split()).strip(" :.–—-*_")


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
