"""Text without case, accents and other dress, with the way back to the original."""

import unicodedata
from functools import lru_cache

_DROPPED = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x0300, 0x036F),  # accents
    (0x0483, 0x0487),  # Cyrillic marks
    (0x0591, 0x05C7),  # Hebrew points
    (0x0640, 0x0640),  # Arabic lengthening
    (0x064B, 0x065F),  # Arabic points
    (0x0670, 0x0670),
    (0x093C, 0x093C),  # dots that make a foreign letter, in four Indian scripts
    (0x09BC, 0x09BC),
    (0x0A3C, 0x0A3C),
    (0x0ABC, 0x0ABC),
    (0x200B, 0x200F),  # joiners and direction marks
    (0x202A, 0x202E),
    (0x2066, 0x2069),
)


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    """What becomes of one character; several characters, or none, are possible."""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character.isspace() and character not in "\n\r":
        return " "
    plain = unicodedata.normalize("NFKD", character.casefold())
    kept = [c for c in plain if not any(a <= ord(c) <= b for a, b in _DROPPED)]
    return "".join(kept).replace("ı", "i").replace("ς", "σ").replace("ё", "е")


# A line is folded by several recognisers in turn; longer texts are not kept.
_KEPT_LENGTH = 400


def fold(text: str) -> tuple[str, list[int] | None]:
    """`text` folded, and for each folded character the index of its original.

    Case, accents, compatibility forms, kinds of space and kinds of digit are gone. The
    list has one more entry, the length of `text`; it is None where both have the same
    indices.
    """
    if text.isascii():
        return text.lower().replace("\t", " "), None
    return _fold_kept(text) if len(text) <= _KEPT_LENGTH else _fold(text)


def _fold(text: str) -> tuple[str, list[int]]:
    pieces: list[str] = []
    places: list[int] = []
    for index, character in enumerate(text):
        piece = _fold_character(character)
        pieces.append(piece)
        if len(piece) == 1:
            places.append(index)
        else:
            places.extend([index] * len(piece))
    places.append(len(text))
    return "".join(pieces), places


_fold_kept = lru_cache(maxsize=2048)(_fold)


def folded(text: str) -> str:
    """`text` folded, where the way back does not matter."""
    if len(text) > _KEPT_LENGTH and not text.isascii():
        return text.translate({ord(c): _fold_character(c) for c in set(text)})
    return fold(text)[0]


def fold_pattern(pattern: str) -> str:
    """A regular expression for folded text from one with words as they are printed.

    Only characters beyond ASCII are folded, so the expression's own signs stay.
    """
    return "".join(c if c.isascii() else _fold_character(c) for c in pattern)


def words(table: str) -> list[str]:
    """The words of a table written as one string, between spaces or line ends."""
    return table.split()
