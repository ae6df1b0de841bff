"""Offices in the second line of the label's column, beside words that go on.

Ms Hill         I come to the second point,
Mayor           which is the bridge.
"""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator, label_key
from tei_toolkit.labels.starts import Document, TurnStart


def without_offices_below(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without the offices that stand below names in a column of labels.

    Where the words of a turn fill one line, the office stands below the name alone.
    """
    lines = document.lines
    below = [
        start
        for start in starts
        if start.setting.separator is Separator.SPACE
        and start.line
        and not lines[start.line].gap
    ]
    if not below or 2 * len(below) > len(starts):
        return starts
    named = {start.line for start in starts}
    keys = {label_key(start.label) for start in below}
    keys -= {label_key(start.label) for start in starts if lines[start.line].gap}
    alone = {
        key
        for index, line in enumerate(lines)
        if index - 1 in named and not line.gap and len(line.text) < 60
        if "(" not in line.text[1:]  # no event that is all the words
        if (key := label_key(line.text)) in keys
    }
    if not alone:
        return starts
    offices = {
        id(s) for s in below if s.line - 1 in named and label_key(s.label) in alone
    }
    return [start for start in starts if id(start) not in offices]
