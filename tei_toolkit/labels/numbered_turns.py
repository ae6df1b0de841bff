"""Turns numbered for each speaker: `C1. It is so.`, `T1. Is it?`, `C2. Yes.`."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at

_NUMBERED = re.compile(r"(?P<who>[A-Z]{1,2})(?P<n>\d{1,3})[.:]\s+(?=\S)")
_LEAST = 3
"""Turns of one speaker that are numbered."""


def with_numbered(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """The turns of a talk whose speakers are letters, with a number for each turn.

    They are looked for where there are no other turns. Two speakers or more have three
    turns or more, and each one's numbers begin with one and go up by one; so the cells
    of a table and the parts of a form are none.
    """
    return starts if len(starts) > 1 else _numbered(document) or starts


def _numbered(document: Document) -> list[TurnStart]:
    found: defaultdict[str, list[tuple[int, re.Match[str]]]] = defaultdict(list)
    for index, line in enumerate(document.lines):
        if index in document.no_turns or (match := _NUMBERED.match(line.text)) is None:
            continue
        if int(match["n"]) != len(found[match["who"]]) + 1:
            return []
        found[match["who"]].append((index, match))
    if len(found) < 2 or any(len(turns) < _LEAST for turns in found.values()):
        return []
    numbered = [
        start_at(
            index,
            document.lines[index],
            (0, match.end("who"), match.end()),
            Separator.DOT,
            "the next turn of a speaker whose turns are numbered",
        )
        for turns in found.values()
        for index, match in turns
    ]
    numbered.sort(key=lambda start: start.line)
    changes = sum(a.label != b.label for a, b in pairwise(numbered))
    return numbered if changes >= 0.6 * (len(numbered) - 1) else []
