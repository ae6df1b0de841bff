"""Readable, unique `xml:id`s for people."""

import re
import unicodedata

from tei_toolkit.metadata.people_names import Name

_NOT_ID = re.compile(r"[^\w.-]+|[_.]+")
_RUNS = re.compile(r"-{2,}")
_LONGEST = 40


def slug(text: str) -> str:
    """`text` as an NCName: letters of its own script, digits and hyphens; or empty."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    text = _RUNS.sub("-", _NOT_ID.sub("-", text.replace("'", "").replace("’", "")))
    kept = "".join(char for char in text if char == "-" or _is_name_char(char))
    kept = unicodedata.normalize("NFC", kept[:_LONGEST]).strip("-")
    while kept and not _is_name_start(kept[0]):
        kept = kept[1:].lstrip("-") if not kept[0].isdigit() else "p" + kept
    return kept


def _is_name_start(char: str) -> bool:
    """Whether XML 1.0 (fifth edition) lets `char` begin an NCName."""
    point = ord(char)
    return (
        char.isalpha()
        and (
            point < 0x250
            or 0x250 <= point <= 0x2FF
            or 0x370 <= point <= 0x37D
            or 0x37F <= point <= 0x1FFF
            or 0x2C00 <= point <= 0x2FEF
            or 0x3001 <= point <= 0xD7FF
            or 0xF900 <= point <= 0xFDCF
            or 0xFDF0 <= point <= 0xFFFD
            or 0x10000 <= point <= 0xEFFFF
        )
        and point not in (0xAA, 0xB5, 0xBA)
    )


def _is_name_char(char: str) -> bool:
    if _is_name_start(char):
        return True
    if char.isascii():
        return char.isdigit()
    point = ord(char)
    # Vowel signs of Indian and other scripts: words would be unreadable without them.
    return unicodedata.category(char) in ("Mn", "Mc", "Nd") and (
        0x300 <= point <= 0x36F or 0x37F <= point <= 0x1FFF or 0x3001 <= point <= 0xD7FF
    )


def key_base(name: Name | None, text: str) -> str:
    """The slug that stands for a person: family name, or all there is."""
    if name is not None:
        surname = "-".join(name.words[index] for index in name.surname)
        found = slug(surname) or slug("-".join(name.words))
        if found:
            return found
    return slug(text) or "speaker"


class Keys:
    """Gives every person a key of their own, the same for the same order."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def take(self, base: str, *others: str) -> str:
        """`base` if it is free, else one of `others`, else `base` with a number."""
        for candidate in (base, *others):
            if candidate and candidate not in self._taken:
                self._taken.add(candidate)
                return candidate
        number = self._next.get(base, 2)
        while f"{base}-{number}" in self._taken:
            number += 1
        self._next[base] = number + 1
        key = f"{base}-{number}"
        self._taken.add(key)
        return key
