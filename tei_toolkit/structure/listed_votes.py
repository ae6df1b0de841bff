"""Where a report begins to list in a turn who voted how."""

from collections.abc import Sequence

from tei_toolkit.labels.form_words import SIDES
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.structure.paragraphs import Piece
from tei_toolkit.structure.procedure_words import SIGNED_OFF, VOTE
from tei_toolkit.structure.told import is_moved, is_read_out

_LEAST_RECORD = 3
_ANNOUNCES = frozenset(":-—")
"""How a paragraph ends that says what is printed below it."""
_LONGEST, _LONGEST_SIDE = 70, 24
_VOTER = lazy_pattern(
    r"(?:[^\W\d_][\w'’-]* ){0,2}[^\W\d_a-z][\w'’-]+, [^\W\d_a-z][^?!:;]{0,60}"
)
"""Who is listed as one who voted: `Brown, Gavin (Merrow) (Con)`."""


def where_recorded(
    lines: Sequence[Line],
    groups: Sequence[Sequence[Piece]],
    doubtful: Sequence[int],
    *,
    is_last: bool,
) -> int:
    """Index of the paragraph of a turn from which on a vote is recorded.

    It is the number of paragraphs where none is: no one reads out such a list. So is
    a paper that a clerk read, and what those sign who wrote the minutes, below the
    last turn. `doubtful` are the indices of those that are not plainly speech.
    """
    if len(groups) < _LEAST_RECORD:
        return len(groups)
    for index in doubtful:
        group = groups[index]
        first = lines[group[0].line].text
        if opens_record(lines, group):
            return index
        if is_side(first):
            listed = group[1:] or [p for g in groups[index + 1 : index + 2] for p in g]
            if listed and lists_voters(lines, listed):
                return index
        if is_last and len(first) <= _LONGEST and SIGNED_OFF.fullmatch(folded(first)):
            return index
    return len(groups)


def opens_record(lines: Sequence[Line], group: Sequence[Piece]) -> bool:
    """Whether a paragraph says that a vote, or a paper, is printed below.

    So does one that says who moved an amendment.
    """
    first = lines[group[0].line].text
    last = first if len(group) == 1 else lines[group[-1].line].text
    if last[-1:] in _ANNOUNCES and (
        is_read_out(lines, group) or is_moved(lines, group)
    ):
        return True
    return len(first) <= _LONGEST and VOTE.fullmatch(folded(first)) is not None


def is_side(text: str) -> bool:
    """Whether a line is but the name of a side that votes: `Against`."""
    return len(text) <= _LONGEST_SIDE and text[-1:] != ":" and fold(text) in SIDES


def lists_voters(lines: Sequence[Line], group: Sequence[Piece]) -> bool:
    """Whether every line of a paragraph is a name as lists have it, below the side.

    Such is `Abbott, Diane`, and above may stand `Against`.
    """
    texts = [lines[piece.line].text for piece in group]
    names = texts[1:] if len(texts) > 1 and is_side(texts[0]) else texts
    return all(map(_VOTER.fullmatch, names))
