"""Speakers in the first column of a table whose other rows begin with speakers."""

import re
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.separators import COLONS
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.sources.text import BlockKind

# So many rows show what the first column holds.
_LEAST_ROWS = 3
_ROW = re.compile(r"(?P<cell>[^\W\d_][^\t]{0,59}?)[ ]*\t\s*(?=\S)")
_LONGEST = 6
_CELL = BlockKind.CELL
_ENDS = ".?!…。！？,;、，"


def with_rows(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, and rows whose first cell is where those of their table have a speaker.

    A speaker who takes the floor once is known by the column alone.
    """
    lines = document.lines
    taken = {start.line for start in starts if lines[start.line].block is _CELL}
    if len(taken) < _LEAST_ROWS:
        return starts
    first = min(taken)
    rows = [
        (index, match)
        for index, line in enumerate(lines)
        if index > first and line.block is _CELL and index not in document.no_turns
        if (match := _ROW.match(line.text))
    ]
    if sum(1 for index, _ in rows if index in taken) * 2 < len(rows):
        return starts
    result = list(starts)
    for index, match in rows:
        cell = match["cell"]
        name = cell.rstrip(COLONS + " ")
        is_said = name[-1] in _ENDS or name.count(" ") >= _LONGEST
        is_said = is_said or any(colon in name for colon in COLONS)
        if index in taken or is_said or "\t" in lines[index].text[match.end() :]:
            continue
        places = (0, len(name), match.end())
        reason = "the column in which the other rows have a speaker"
        result.append(start_at(index, lines[index], places, Separator.MARK, reason))
    return result
