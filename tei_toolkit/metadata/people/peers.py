"""Titles and places of names: the Countess of Merrow, Mrs Quintero of Ohio."""

from collections.abc import Sequence

from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.names import territorial_name
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel, Sex
from tei_toolkit.metadata.people.words import (
    CIVIL_TITLES,
    FEMALE_TITLES,
    MALE_TITLES,
    NAME_TITLES,
    TERRITORIAL,
    is_office,
)

_BEFORE_TITLE = frozenset(("the", "lord"))
"""What stands before the title of a peer or a bishop: The Lord Bishop of Exeter."""


def territorial_label(label: str, words: list[str], tail: str) -> ParsedLabel | None:
    """A label that is a title with its place: "The Countess of Merrow"; else None."""
    keys = [folded(word) for word in words]
    at = keys.index("of") if "of" in keys[1:4] else 0
    place = words[at + 1 :]
    if (
        not at
        or keys[at - 1] not in TERRITORIAL
        or not set(keys[: at - 1]) <= _BEFORE_TITLE
        or not 1 <= len(place) <= 4
        or not all(word[:1].isupper() or word in ("and", "of") for word in place)
    ):
        return None
    title = [word for word, key in zip(words[:at], keys, strict=False) if key != "the"]
    return ParsedLabel(
        label,
        LabelKind.NAME,
        name=territorial_name(title, place),
        office=tail or None,
        sex=sex_of(title[-1:]),
        place=folded(" ".join(place)),
    )


def without_place(words: list[str]) -> tuple[list[str], str]:
    """The words of "Mrs. QUINTERO of Ohio" before "of", and the place."""
    keys = [folded(word).strip(".") for word in words]
    at = keys.index("of") if "of" in keys else 0
    titles = sum(key in CIVIL_TITLES or key in NAME_TITLES for key in keys[:at])
    if not 0 < at - titles <= 3 or any(map(is_office, keys[:at])):
        return words, ""
    return words[:at], folded(" ".join(words[at + 1 :]))


def sex_of(titles: Sequence[str]) -> Sex | None:
    """What forms of address say of the sex; None if they say nothing or both."""
    keys = {folded(title).strip(".") for title in titles}
    female, male = bool(keys & FEMALE_TITLES), bool(keys & MALE_TITLES)
    if female == male:
        return None
    return Sex.FEMALE if female else Sex.MALE
