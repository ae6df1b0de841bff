"""Readable, unique `xml:id`s for people."""

import re
import unicodedata

from tei_toolkit.metadata.people_names import Name
from tei_toolkit.xml_letters import is_letter, is_sign

_NOT_ID = re.compile(r"[\s_.,;:/()\[\]&+|]+")
_RUNS = re.compile(r"-{2,}")
_LONGEST = 40


def slug(text: str) -> str:
    """`text` as an NCName: letters of its own script, digits and hyphens; or empty."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    text = _RUNS.sub("-", _NOT_ID.sub("-", text.replace("'", "").replace("’", "")))
    kept = "".join(char for char in text if char == "-" or _is_name_character(char))
    kept = unicodedata.normalize("NFC", kept[:_LONGEST]).strip("-")
    while kept and not is_letter(kept[0]):
        kept = kept[1:].lstrip("-") if not kept[0].isdigit() else "p" + kept
    return kept


def _is_name_character(char: str) -> bool:
    return is_letter(char) or is_sign(char) or (char.isascii() and char.isdigit())


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
