"""Readable, unique `xml:id`s for people."""

import re
import unicodedata

from tei_toolkit.metadata.people.names import Name, is_initial, is_link
from tei_toolkit.xml_letters import is_letter, is_sign

_NOT_ID = re.compile(r"[\s_.,;:/()\[\]&+|]+")
_RUNS = re.compile(r"-{2,}")
_LAST_SIGMA = re.compile(r"(?<=[^\W\d_])σ(?![^\W\d_])")
"""The letter for which Greek has another at the end of a word."""
_LONGEST = 40


def slug(text: str) -> str:
    """`text` as an NCName: letters of its own script, digits and hyphens; or empty."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    text = _RUNS.sub("-", _NOT_ID.sub("-", text.replace("'", "").replace("’", "")))
    kept = "".join(char for char in text if char == "-" or _is_name_character(char))
    kept = unicodedata.normalize("NFC", kept[:_LONGEST]).strip("-")
    kept = _LAST_SIGMA.sub("ς", kept)
    while kept and not is_letter(kept[0]):
        kept = kept[1:].lstrip("-") if not kept[0].isdigit() else "p" + kept
    return kept


def _is_name_character(char: str) -> bool:
    return is_letter(char) or is_sign(char) or (char.isascii() and char.isdigit())


def key_base(name: Name | None, text: str) -> str:
    """The slug that stands for a person: family name, or all there is.

    An initial alone is no family name: `priya` is Priya N.
    """
    if name is not None:
        words = [name.words[index] for index in name.surname]
        if len(words) == 1 and is_initial(words[0]):
            words = [*name.forenames]
        surname = "-".join([w for w in words if not is_link(w)] or words)
        found = slug(surname) or slug("-".join(name.words[name.is_territorial :]))
        if found:
            return found
    return slug(text) or "speaker"
