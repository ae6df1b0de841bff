"""Paragraphs that a report tells by their form, in the midst of a turn, too."""

import re
from collections.abc import Sequence

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.passes.reported import MOVED
from tei_toolkit.metadata.matter.tail import AMONG_US
from tei_toolkit.structure.chamber_words import ESCORTED, ESCORTED_FIRST
from tei_toolkit.structure.paragraphs import Piece
from tei_toolkit.structure.told_words import (
    FIRST_WORDS,
    READ_OUT,
    TOLD,
    VOTE_TABLE,
)

_MOST_LINES, _LONGEST = 12, 1600
_LONGEST_ROW, _LONGEST_MOVED = 80, 300
DASHES = frozenset("—–-")
_MARKS = frozenset("*∗†")
"""With what a note begins to which a word refers."""
_MOTION = ("That ", "Resolved", "Ordered", "Motion", "Amendment", "Question")
"""How what is moved begins, which may speak of us."""
_FIRST_WORD = re.compile(r"[^\W\d_]+|-{2,3}")
_BEGINNINGS = frozenset(words[:3] for words in (*FIRST_WORDS, *ESCORTED_FIRST))
_SAID = frozenset("?!")


def is_told(lines: Sequence[Line], group: Sequence[Piece]) -> bool:
    """Whether a paragraph tells what happened, by a form that no speech has.

    Such are `Question put and agreed to.`, `The yeas and nays were ordered.` and
    `Mr Dorn rose—`.
    """
    text = _told_words(lines, group)
    if not text or not (
        TOLD.fullmatch(text)
        or (text.startswith(ESCORTED_FIRST) and ESCORTED.fullmatch(text))
    ):
        return False
    return text.startswith(_MOTION) or AMONG_US.search(text) is None


def is_read_out(lines: Sequence[Line], group: Sequence[Piece]) -> bool:
    """Whether a paragraph says that a paper is printed below: `The Clerk read …:`."""
    text = _told_words(lines, group)
    return bool(text) and READ_OUT.fullmatch(text) is not None


def is_moved(lines: Sequence[Line], group: Sequence[Piece]) -> bool:
    """Whether a paragraph says who moved what is printed below it."""
    if len(group) > _MOST_LINES or lines[group[-1].line].last_char != ":":
        return False
    text = " ".join([lines[piece.line].text for piece in group])
    return len(text) <= _LONGEST_MOVED and MOVED.fullmatch(text) is not None


def table_below(
    lines: Sequence[Line], groups: Sequence[Sequence[Piece]], heading: int
) -> int:
    """Index of the first paragraph that is no row of the table of a vote.

    Args:
        lines: of the document.
        groups: the paragraphs of a turn.
        heading: index of the one that heads the table.
    """
    index = heading + 1
    while index < len(groups) and all(
        len(lines[piece.line].text) <= _LONGEST_ROW
        and VOTE_TABLE.fullmatch(lines[piece.line].text)
        for piece in groups[index]
    ):
        index += 1
    return index


def begins_as_told(text: str) -> bool:
    """Whether the first word of a paragraph is one with which something is told."""
    if text[:1] in _MARKS:
        return True
    if text[1:3].isalpha() and text[:3] not in _BEGINNINGS:
        return False  # as most do
    begins = _FIRST_WORD.match(text)
    if begins is not None and begins[0] in FIRST_WORDS:
        return True
    return text.startswith(ESCORTED_FIRST)


def _told_words(lines: Sequence[Line], group: Sequence[Piece]) -> str:
    """The words of a paragraph that may be told, by its first word and its end."""
    text = lines[group[0].line].text
    last = text if len(group) == 1 else lines[group[-1].line].text
    if not begins_as_told(text) and (last[-1:] not in DASHES or not text[:1].isupper()):
        return ""
    is_asked = last[-1:] in _SAID and not text.startswith("On Question, ")
    if is_asked or len(text) > _LONGEST or len(group) > _MOST_LINES:
        return ""
    return text if len(group) == 1 else " ".join([lines[p.line].text for p in group])
