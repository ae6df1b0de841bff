"""Whether a word ends where a line, a column, a page or a gathering does.

A verse, too, is divided (`caesura`) where a word ends.

The Guidelines (3.11.3 and `att.breaking`) take `lb`, `cb`, `pb` and `gb` for white
space unless `break` says otherwise. All that reads words asks here.
"""

import unicodedata
from enum import StrEnum

from tei_toolkit.lazy_pattern import lazy_pattern

BREAKS = frozenset({"lb", "cb", "pb", "gb", "caesura"})
"""What stands for white space by itself."""
MILESTONES = BREAKS | {"milestone"}
"""What may say by `break` whether it does."""


class Break(StrEnum):
    """What a milestone does to the word before and the word after it."""

    PARTS = "parts"
    JOINS = "joins"
    LEAVES = "leaves"
    """White space in the source decides."""


_IN_WORD = frozenset({"hyphenInWord", "inWord", "worddiv"})
"""What `type` said before TEI had `break`: in texts of Oxford and of EpiDoc."""


def effect_of(
    name: str, said: str | None, kind: str | None, *, is_in_word: bool
) -> Break:
    """What a milestone does to the words around it.

    Args:
        name: of the milestone: one of `MILESTONES`.
        said: its `break`, where it has one.
        kind: its `type`, where it has one.
        is_in_word: whether it stands in a `w`, which is one word whatever is in it.
    """
    if said == "yes":
        return Break.PARTS
    if said == "no" or is_in_word or (said is None and kind in _IN_WORD):
        return Break.JOINS
    if said == "maybe" or name not in BREAKS:
        return Break.LEAVES
    return Break.PARTS


def is_solid(letter: str) -> bool:
    """Whether a letter is set without spaces: Chinese and Japanese, and their signs.

    A line may end anywhere between two such letters, and no space is meant there.
    Korean is as wide, and has spaces.
    """
    is_wide = unicodedata.east_asian_width(letter) in "WF"
    return is_wide and not _HANGUL.match(letter)


_HANGUL = lazy_pattern("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
