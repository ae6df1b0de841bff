"""Characters that have no width: marks of direction, a joiner of words, BOMs."""

from typing import Final

_CHARACTERS = "\u200b\u200e\u200f\u2060\ufeff" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
ANY_UNSEEN: Final = f"[{_CHARACTERS}]"
"""A pattern of one of them."""


def has_unseen(text: str) -> bool:
    """Whether any of them is in `text`."""
    return not text.isascii() and any(map(text.__contains__, _CHARACTERS))
