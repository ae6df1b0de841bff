"""Two marks by turns, and no names: `■ When was that?`, `□ In May. It rained.`."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator, label_key, setting_of
from tei_toolkit.labels.starts import Document, TurnStart, start_at

_MARKS = frozenset("○◯◎●■□◆◇▲△►▶★☆▼▽")
_LEAST = 6
"""Turns that show the manner of a text."""
_ASKS = "?？؟;"
_FEW, _MOST = 0.34, 0.66
"""Shares of lines with a question."""
_REASON = "one of two marks that stand by turns"


def with_two_marks(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, without labels where one of two marks by turns begins each.

    What stands between such a mark and the first sign is no name if none recurs. Where
    few or no labels show it, one of the marks must stand before questions.
    """
    marked = [start for start in starts if start.setting.prefix == "bullet"]
    if 2 * len(marked) < len(starts):
        return starts
    keys = [label_key(start.label) for start in marked if start.label]
    if len(set(keys)) < len(keys):
        return starts
    lines = document.lines
    at = [
        index
        for index, line in enumerate(lines)
        if line.text[:1] in _MARKS and index not in document.no_turns
    ]
    signs = [lines[index].text[0] for index in at]
    if len(set(signs)) != 2 or any(a == b for a, b in pairwise(signs)):
        return starts
    is_shown = bool(keys) and len(marked) >= _LEAST
    if len(at) < _LEAST or not (is_shown or _asks(document, at)):
        return starts
    held = set(at)
    others = [start for start in starts if start.line not in held]
    return [*others, *(_turn(document, index) for index in at)]


def _asks(document: Document, at: Sequence[int]) -> bool:
    """Whether most lines of one of the marks have a question, and few of the other."""
    has = [any(sign in document.lines[index].text for sign in _ASKS) for index in at]
    shares = sorted(sum(side) / len(side) for side in (has[::2], has[1::2]))
    return shares[0] <= _FEW and shares[1] >= _MOST


def _turn(document: Document, index: int) -> TurnStart:
    """The turn of a line that begins with a mark."""
    line = document.lines[index]
    words = 1 + len(line.text[1:]) - len(line.text[1:].lstrip())
    found = start_at(index, line, (0, 0, words), Separator.MARK, _REASON)
    return replace(found, setting=setting_of(Separator.MARK, "", "bullet"))
