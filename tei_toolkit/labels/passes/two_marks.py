"""Two marks by turns, and no names: `■ When was that?`, `□ In May. It rained.`."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator, label_key, setting_of
from tei_toolkit.labels.lines import past
from tei_toolkit.labels.starts import Document, TurnStart, start_at

_SHAPES = frozenset("○◯◎●■□◆◇▲△►▶★☆▼▽")
_KEYS = frozenset("-–—*+•=_")
"""What stands before the items of a list, too."""
_PREFIXES = ("bullet", "dash")
_NEARLY_ALL = 0.8
"""The share of lines with a mark, where the marks are those of lists."""
_LEAST = 6
"""Turns that show the manner of a text."""
_SLIPS = 0.15
"""The share of turns that may have lost their mark."""
_ASKS = "?？؟;"
_FEW, _MOST = 0.34, 0.66
"""Shares of lines with a question."""
_HARDLY, _MANY = 0.2, 0.4
"""The same, where what asks is shorter than what answers."""
_REASON = "one of two marks that stand by turns"


def with_two_marks(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, without labels where one of two marks by turns begins each.

    What stands between such a mark and the first sign is no name if none recurs. Where
    few or no labels show it, one of the marks must stand before questions.
    """
    marked = [start for start in starts if start.setting.prefix in _PREFIXES]
    if 2 * len(marked) < len(starts):
        return starts
    keys = [label_key(start.label) for start in marked if start.label]
    if len(set(keys)) < len(keys):
        return starts
    lines = document.lines
    at = _marked(document, _SHAPES)
    if not at:
        at = _marked(document, _KEYS)
        if len(at) < _NEARLY_ALL * (len(lines) - len(document.no_turns)):
            return starts
    at = sorted([*at, *(bare := _bare_between(document, at))])
    signs = [lines[index].first_char for index in at if index not in bare]
    again = sum(a == b for a, b in pairwise(signs))
    if len(set(signs)) != 2 or again > len(bare) or len(bare) > _SLIPS * len(at):
        return starts
    is_shown = bool(keys) and len(marked) >= _LEAST
    if len(at) < _LEAST or not (is_shown or _asks(document, at)):
        return starts
    held = set(at)
    others = [start for start in starts if start.line not in held]
    return [*others, *(_turn(document, index) for index in at)]


def _marked(document: Document, marks: frozenset[str]) -> list[int]:
    """Indices of the lines that begin with one of `marks`."""
    return [
        index
        for index, line in enumerate(document.lines)
        if line.first_char in marks and index not in document.no_turns
    ]


def _bare_between(document: Document, at: Sequence[int]) -> list[int]:
    """The lines that lost their mark, each alone between two lines with one mark."""
    lines = document.lines
    return [
        first + 1
        for first, second in pairwise(at)
        if second == first + 2
        and lines[first].first_char == lines[second].first_char
        and first + 1 not in document.no_turns
    ]


def _asks(document: Document, at: Sequence[int]) -> bool:
    """Whether most lines of one of the marks have a question, and few of the other.

    Fewer will do where they are shorter than what answers them.
    """
    texts = [document.lines[index].text for index in at]
    few, most = sorted(
        (_share(side), len("".join(side))) for side in (texts[::2], texts[1::2])
    )
    if few[0] <= _FEW and most[0] >= _MOST:
        return True
    return few[0] <= _HARDLY and most[0] >= _MANY and few[1] > most[1]


def _share(texts: Sequence[str]) -> float:
    """The share of texts with a question."""
    return sum(any(sign in text for sign in _ASKS) for text in texts) / len(texts)


def _turn(document: Document, index: int) -> TurnStart:
    """The turn of a line that begins with a mark."""
    line = document.lines[index]
    is_marked = line.first_char in _SHAPES | _KEYS
    words = past(line.text, 1) if is_marked else 0
    found = start_at(index, line, (0, 0, words), Separator.MARK, _REASON)
    return replace(found, setting=setting_of(Separator.MARK, "", "bullet"))
