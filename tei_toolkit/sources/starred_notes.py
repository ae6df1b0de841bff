"""Footnotes of plain text with a star: `I do not know.*`, and below it `*He did.`.

Stars are also bullets, emphasis, doubts and swearing. They are believed to be of notes
only where all of them are: by turns one in the text and one before a note.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.notes import set_notes_apart
from tei_toolkit.sources.text import Hidden, SourceNote
from tei_toolkit.transcript import NotePlace

_SIGNS = "*†"
_MOST = 40
"""Signs in a text that may be of footnotes; more are of something else."""
_SHORTEST, _LONGEST = 8, 800
_ABOVE = lazy_pattern(r"(?:\n[ \t]*\r?|_{5,}[ \t]*\r?)\n[ \t]*\Z")
"""A blank line or a rule, which stands before a note."""
_NEAR = 80
_END = lazy_pattern(
    r"(?:\r?\n[ \t]*(?:[^\W\d_]+\.? )?\d{1,5}(?: \w{1,3} \d{1,5})?[ \t]*)?"
    r"(?:\r?\n[ \t]*\r?\n|\s*\Z)"
)
"""A blank line or the end of the text, perhaps below the number of the page."""
_BEFORE_MARK = frozenset(".…!?)")
"""What stands before a mark, if a space does."""
_BEHIND_MARK = frozenset(" \t\r\n.,;:!?)]”»\"'’")


def find_starred_notes(
    text: str,
) -> tuple[tuple[Hidden, ...], tuple[SourceNote, ...]]:
    """What of a text is no word because of its footnotes, and these."""
    for sign in _SIGNS:
        count = text.count(sign)
        if not 0 < count <= _MOST or count % 2:
            continue
        places = [match.start() for match in re.finditer(re.escape(sign), text)]
        marks, entries = places[::2], places[1::2]
        if not all(_is_mark(text, at) for at in marks):
            continue
        ranges = [_words_of(text, at) for at in entries]
        notes = [
            SourceNote(at, at + 1, *words, NotePlace.FOOT, sign)
            for at, words in zip(marks, ranges, strict=True)
            if words is not None
        ]
        if len(notes) == len(entries) and _are_disjoint(notes):
            hidden = [Hidden(at, at + 1, LeftOutKind.MARKUP) for at in places]
            return set_notes_apart(text, hidden, notes)
    return (), ()


def _is_mark(text: str, at: int) -> bool:
    """Whether a sign stands behind words, and none behind it that it belongs to."""
    if text[at + 1 : at + 2] not in _BEHIND_MARK:
        return False
    before = text[max(0, at - 1) : at]
    if before.strip():
        return before.isalnum() or before in _BEHIND_MARK or before in _BEFORE_MARK
    above = text[max(0, at - _NEAR) : at].rstrip(" \t")
    return above[-1:] in _BEFORE_MARK


def _words_of(text: str, at: int) -> tuple[int, int] | None:
    """Where the words of the note stand that a sign begins; None if it begins none."""
    if not _ABOVE.search(text[max(0, at - _NEAR) : at]):
        return None
    start = at + 1
    while text[start : start + 1] in {" ", "\t"}:
        start += 1
    end = _END.search(text, start)
    if end is None or not _SHORTEST <= end.start() - start <= _LONGEST:
        return None
    first = text[start]
    return (start, end.start()) if first.isalnum() or first in '“"«(„' else None


def _are_disjoint(notes: Sequence[SourceNote]) -> bool:
    """Whether each note ends before the mark of the next."""
    return all(one.end <= other.at for one, other in pairwise(notes))
