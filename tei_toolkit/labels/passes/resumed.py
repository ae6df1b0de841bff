"""Speech that goes on after a dash: `Q.  -- do you know it?`.

Some records set a dash between every label and its words. In others it stands before
few of them, and says that what was broken off goes on: then it is of the speech.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.occurrence import stands_in

_DASHES = ("--", "—", "–")
_DASH = re.compile("--|[—–]")
_LABELLED = lazy_pattern(r"([^—–]{1,60}?[:.])[ \t]*(?:--|[—–])[ \t]?(?=\w)")
_MOST = 1 / 3
"""Of the labels, where a dash is no part of them."""


def with_resumed(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, the dashes that are spoken left to them, and those that lacked one."""
    text = document.text
    if len(starts) < 3 or not any(stands_in(text, dash) for dash in _DASHES):
        return starts
    known: set[str] = set()
    dashed: dict[int, tuple[str, int]] = {}
    for position, start in enumerate(starts):
        if not start.pieces or start.words < start.pieces[-1].end:
            continue
        end = start.pieces[-1].end
        gap = text[end : start.words]
        printed = start.label + gap[:1]
        if dash := _DASH.search(gap):
            dashed[position] = (printed, end + dash.start())
        elif gap[:1] in (":", "."):
            known.add(printed)
    if not known or len(dashed) > _MOST * len(starts):
        return starts
    found = list(starts)
    for position, (printed, place) in dashed.items():
        if printed in known:
            found[position] = replace(starts[position], words=place)
    taken = {start.line for start in starts} | document.no_turns
    for index, line in enumerate(document.lines):
        head = line.text[:64]
        if index in taken or not ("-" in head or "—" in head or "–" in head):
            continue
        match = _LABELLED.match(head)
        if match and match[1] in known:
            mark = Separator.COLON if match[1][-1] == ":" else Separator.DOT
            end = match.end(1)
            dash = _DASH.search(head, end)
            places = (0, end - 1, dash.start() if dash else match.end())
            found.append(start_at(index, line, places, mark, "goes on after a dash"))
    return found
