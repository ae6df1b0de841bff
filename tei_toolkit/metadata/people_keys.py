"""Readable, unique `xml:id`s for people."""

import re
import unicodedata
from bisect import bisect_right
from functools import cache

from tei_toolkit.metadata.people_names import Name

_NOT_ID = re.compile(r"[\s_.,;:/()\[\]&+|]+")
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


# Letters and signs that XML 1.0 lets stand in a name in all its editions.
_LETTERS = (
    "c0-d6 d8-f6 f8-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 "
    "250-2a8 388-38a 38c-38c 38e-3a1 3a3-3ce 401-40c 40e-44f 451-45c 45e-481 "
    "490-4c4 531-556 "
    "561-586 5d0-5ea 621-63a 641-64a 671-6b7 6ba-6be 6c0-6ce 905-939 958-961 985-98c "
    "993-9a8 9aa-9b0 9b6-9b9 a13-a28 a2a-a30 a93-aa8 aaa-ab0 b13-b28 b85-b8a b8e-b90 "
    "b92-b95 b99-b9a b9c-b9c b9e-b9f ba3-ba4 ba8-baa bae-bb5 bb7-bb9 c05-c0c c12-c28 "
    "c2a-c33 c85-c8c c92-ca8 caa-cb3 d05-d0c d12-d28 d2a-d39 e01-e2e e30-e30 e32-e33 "
    "e40-e45 10d0-10f6 1e00-1e9b 1ea0-1ef9 1f00-1f15 1f20-1f45 1f60-1f7d 3041-3094 "
    "30a1-30fa 4e00-9fa5 ac00-d7a3"
)
_SIGNS = (
    "300-345 5b0-5b9 64b-652 901-903 93c-93c 93e-94d 9be-9c4 9cd-9cd a3e-a42 abe-ac5 "
    "bbe-bc2 bc6-bc8 bca-bcd c3e-c44 c4a-c4d cbe-cc4 cca-ccd d3e-d43 d46-d48 d4a-d4d "
    "e31-e31 e34-e3a e47-e4e"
)


@cache
def _ranges(table: str) -> tuple[list[int], list[int]]:
    pairs = [part.split("-") for part in table.split()]
    return [int(low, 16) for low, _ in pairs], [int(high, 16) for _, high in pairs]


def _is_in(point: int, table: str) -> bool:
    starts, ends = _ranges(table)
    index = bisect_right(starts, point) - 1
    return index >= 0 and point <= ends[index]


def _is_name_start(char: str) -> bool:
    if char.isascii():
        return char.isalpha()
    return _is_in(ord(char), _LETTERS)


def _is_name_char(char: str) -> bool:
    if char.isascii():
        return char.isalnum()
    return _is_in(ord(char), _LETTERS) or _is_in(ord(char), _SIGNS)


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
