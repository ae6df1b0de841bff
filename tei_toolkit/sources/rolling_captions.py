"""Captions that roll: each cue shows again the lines of the one before, and new ones.

So YouTube writes what it recognises. Every word is taken where it is shown first.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.sources.text import Cue, split_lines
from tei_toolkit.values import immutable

_TAG = re.compile(r"<[^<>\n]{0,200}>")
_LEAST = 3
"""Cues that show again what the one before them does, and below it new words."""
_SHARE = 0.5
"""The share of a file's cues that do so where captions roll."""
_LONGEST_PAUSE = 1.0
"""Seconds between a cue and one that shows its lines again."""

_Line = tuple[int, int, str]
"""Where a line stands, and its words."""


@immutable
class Rolled:
    """The cues of a file whose captions roll.

    Attributes:
        cues: each with its new lines alone; those without are left out.
        repeated: where what was shown before stands, in order.
    """

    cues: tuple[Cue, ...]
    repeated: tuple[tuple[int, int], ...]


def unroll(text: str, cues: Sequence[Cue]) -> Rolled | None:
    """The cues with their new lines alone; None where captions do not roll."""
    if len(cues) <= _LEAST:
        return None
    lines = [_lines(text, cue) for cue in cues]
    known = [0] * len(cues)
    for (at, one), (_, other) in pairwise(enumerate(cues)):
        if _follows(one, other):
            known[at + 1] = _shared(lines[at], lines[at + 1])
    again = sum(map(bool, known))
    rolling = sum(0 < count < len(own) for count, own in zip(known, lines, strict=True))
    if rolling < _LEAST or again < _SHARE * (len(cues) - 1):
        return None
    found: list[Cue] = []
    repeated: list[tuple[int, int]] = []
    for cue, own, count in zip(cues, lines, known, strict=True):
        if not count:
            found.append(cue)
        elif count == len(own):
            repeated.append((own[0][0], own[-1][1]))
        else:
            repeated.append((own[0][0], own[count - 1][1]))
            found.append(Cue(own[count][0], cue.end, cue.onset, cue.offset))
    return Rolled(tuple(found), tuple(repeated))


def _follows(one: Cue, other: Cue) -> bool:
    """Whether a cue is shown right after another."""
    if one.offset is None or other.onset is None:
        return False
    return abs(other.onset - one.offset) <= _LONGEST_PAUSE


def _lines(text: str, cue: Cue) -> list[_Line]:
    """The lines of a cue that have words."""
    found = []
    for start, end in split_lines(text[cue.start : cue.end]):
        line = text[cue.start + start : cue.start + end]
        words = " ".join(_TAG.sub("", line).split())
        if words:
            found.append((cue.start + start, cue.start + end, words))
    return found


def _shared(one: Sequence[_Line], other: Sequence[_Line]) -> int:
    """How many lines a cue begins with that the one before it ends with."""
    before = [words for _, _, words in one]
    after = [words for _, _, words in other]
    for count in range(min(len(before), len(after)), 0, -1):
        if before[-count:] == after[:count] and any(map(str.isalpha, after[0])):
            return count
    return 0
