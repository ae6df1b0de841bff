"""How wide letters are where all stand in columns."""

import unicodedata

_LOW = 0x1100


def columns(text: str) -> int:
    """How many columns of a terminal `text` takes: East Asian letters take two."""
    if text.isascii():
        return len(text)
    wide = 0
    for letter in text:
        if ord(letter) < _LOW and not unicodedata.combining(letter):
            wide += 1
        elif unicodedata.east_asian_width(letter) in "WF":
            wide += 2
        elif not unicodedata.combining(letter) and unicodedata.category(letter) != "Cf":
            wide += 1
    return wide
